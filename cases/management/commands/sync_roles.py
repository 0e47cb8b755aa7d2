from django.contrib.auth.models import Group, Permission
from django.core.management.base import BaseCommand, CommandError

from cases.people.roles import ROLES, sync_roles


class Command(BaseCommand):
    help = "Give the four groups the permissions of cases/people/roles.py, as every migrate does."

    def handle(self, *args, **options):
        unknown = {name for codenames in sync_roles(Group, Permission).values() for name in codenames}
        if unknown:
            raise CommandError(f"No such permission: {', '.join(sorted(unknown))}. Run `manage.py migrate`.")
        self.stdout.write(f"Groups in order: {', '.join(ROLES)}.")
