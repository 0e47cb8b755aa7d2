from django.core.management.base import BaseCommand, CommandError

from cases.audit import history_problems
from cases.models import Edition, Event


class Command(BaseCommand):
    help = "Check history, public log, proposals, editions and published tables; say what does not agree."

    def handle(self, *args, **options):
        problems = history_problems()
        for problem in problems:
            self.stderr.write(problem)
        if problems:
            raise CommandError(f"{len(problems)} problems found.")
        counts = f"{Event.objects.count()} events, {Edition.objects.count()} editions"
        self.stdout.write(f"{counts} and the published tables agree.")
