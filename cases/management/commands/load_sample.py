from django.conf import settings
from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from django.utils import timezone

from cases.models import Release
from cases.people.signing_in import SAMPLE_PEOPLE
from cases.sample.load import PASSWORD, is_loaded, load_sample


class Command(BaseCommand):
    help = "Load the sample desk: invented releases and sample log-ins. Only where DEBUG is on."

    def add_arguments(self, parser):
        parser.add_argument(
            "--if-new", action="store_true", help="Load only into a database without releases and people."
        )

    def handle(self, *args, **options):
        if not settings.DEBUG:
            raise CommandError(
                "The sample desk has log-ins whose password everybody knows. Set DEBUG=1 to load it,"
                " and only on a desk that nobody relies on."
            )
        if is_loaded():
            self.stdout.write("The sample desk is loaded.")
        elif options["if_new"] and (Release.objects.exists() or User.objects.exists()):
            self.stdout.write("The database is in use; the sample desk was not loaded.")
            return
        else:
            cases = load_sample(timezone.now())
            self.stdout.write(f"Loaded the sample desk: {len(cases)} cases.")
        self._tell()

    def _tell(self):
        self.stdout.write(f"Readers see {settings.SITE_URL}{reverse('cases:home')}")
        self.stdout.write(f"The desk is at {settings.SITE_URL}{reverse('admin:index')}")
        for name, role in SAMPLE_PEOPLE.items():
            self.stdout.write(f"  {role:<16} log in as {name}, password {PASSWORD}")
