"""Run in a command's environment: four approved cases, the time of which has come."""

import os
from datetime import timedelta

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    django.setup()

from django.utils import timezone

from cases import workflow
from cases.models import Case, Schedule
from tests.factories import conclude, make_case, make_settled, make_user, read_of


def make_scheduled(*, minutes: int = -30, **fields) -> Schedule:
    """Schedule an approved case for a time so many minutes from now; it was done an hour before that."""
    case = conclude(make_settled(make_case(**fields))).case
    publish_at = timezone.now() + timedelta(minutes=minutes)
    return workflow.schedule_publication(
        case=Case.objects.get(pk=case.pk),
        by=make_user(role="Editor"),
        at=publish_at - timedelta(hours=1),
        version=case.version,
        read=read_of(case),
        publish_at=publish_at,
    )


if __name__ == "__main__":
    for _ in range(4):
        make_scheduled()
