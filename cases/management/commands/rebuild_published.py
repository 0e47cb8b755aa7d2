from django.core.management.base import BaseCommand

from cases.editions import rebuild_published


class Command(BaseCommand):
    help = "Make the published tables again from the editions."

    def handle(self, *args, **options):
        self.stdout.write(f"Made the published rows of {rebuild_published()} cases again.")
