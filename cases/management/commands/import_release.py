from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime

from cases.intake import UnreadableText, readers
from cases.workflow.receive import Incoming, ReleaseRefused, command_line_user, receive_release


class Command(BaseCommand):
    help = "Take in a press release from a file and open its case."

    def add_arguments(self, parser):
        parser.add_argument("file", help=f"The release: {readers.described()}.")
        parser.add_argument("--issuer", required=True, help="Who issued it.")
        parser.add_argument("--title", required=True)
        parser.add_argument("--published", required=True, metavar="DATE", help="YYYY-MM-DD")
        parser.add_argument("--url", default="", help="The issuer's own page.")
        parser.add_argument(
            "--embargo",
            metavar="TIME",
            help="When the issuer's embargo ends, such as 2026-03-02T18:00; without a zone, in the desk's.",
        )
        parser.add_argument(
            "--host",
            action="append",
            metavar="HOST",
            help="A host of the issuer's own; may be given again. Without it, that of --url is taken where"
            " the issuer has none on file.",
        )
        parser.add_argument(
            "--other-name",
            action="append",
            default=[],
            metavar="NAME",
            help="What the issuer is also called; may be given again.",
        )
        parser.add_argument("--language", default="en", help="Language tag (BCP 47), such as en or pt-BR.")

    def handle(self, *args, **options):
        incoming = Incoming(
            issuer=options["issuer"],
            title=options["title"],
            published_date=_date(options["published"]),
            url=options["url"],
            language=options["language"],
            embargo_at=_time(options["embargo"]) if options["embargo"] else None,
            hosts=None if options["host"] is None else tuple(options["host"]),
            other_names=tuple(options["other_name"]),
            file=_read(options["file"]),
            file_name=options["file"],
        )
        try:
            case = receive_release(incoming, by=command_line_user(), at=timezone.now())
        except (ReleaseRefused, UnreadableText) as refused:
            raise CommandError(str(refused)) from refused
        version = case.release.versions.get()
        self.stdout.write(
            f"Received “{case.title}” as case {case.pk}: {version.statements.count()} statements,"
            f" {case.claims.count()} proposed claims, SHA-256 {version.sha256}."
        )


def _date(value: str):
    try:
        day = parse_date(value)
    except ValueError:
        day = None
    if day is None:
        raise CommandError(f"“{value}” is not a date: write it as YYYY-MM-DD.")
    return day


def _time(value: str):
    try:
        at = parse_datetime(value)
    except ValueError:
        at = None
    if at is None:
        raise CommandError(f"“{value}” is not a time: write it as YYYY-MM-DDTHH:MM.")
    return timezone.make_aware(at, timezone.get_default_timezone()) if timezone.is_naive(at) else at


def _read(name: str) -> bytes:
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        raise CommandError(f"Can't read {name}: {error.strerror}.") from error
    if not data:
        raise CommandError(f"{name} is empty.")
    return data
