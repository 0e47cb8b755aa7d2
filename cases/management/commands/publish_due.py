from collections import Counter

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from cases.choices import ScheduleOutcome
from cases.models import Schedule
from cases.times import zoned
from cases.workflow import publish_due

# Open is what an error of ours left as it was.
OUTCOMES = (ScheduleOutcome.PUBLISHED, ScheduleOutcome.REFUSED, "")


class Command(BaseCommand):
    help = (
        "Publish the cases whose scheduled time has come, or keep why not. Run it each minute. Ends with"
        " status 1 if one of them was not published."
    )

    def handle(self, *args, **options):
        counts: Counter[str] = Counter()
        for schedule in publish_due(at=timezone.now()):
            counts[schedule.outcome] += 1
            stream = self.stdout if schedule.edition else self.stderr
            stream.write(_line(schedule))
            stream.flush()
        published, refused, failed = (counts[outcome] for outcome in OUTCOMES)
        summary = f"{published} published, {refused} not published, {failed} failed."
        if refused or failed:
            raise CommandError(summary)
        self.stdout.write(summary)


def _line(schedule: Schedule) -> str:
    case = f"“{schedule.case}” (case {schedule.case_id}, scheduled by {schedule.scheduled_by}"
    case += f" for {zoned(schedule.publish_at)})"
    if schedule.edition:
        return f"Published edition {schedule.edition.number} of {case}."
    if schedule.is_refused:
        return f"Did not publish {case}: {' '.join(schedule.reasons)}"
    return f"Failed to publish {case}; it is tried again with the next run. The log has the error."
