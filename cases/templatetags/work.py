"""What the review desk's templates ask for beside their own page."""

from dataclasses import dataclass
from datetime import datetime

from django import template
from django.contrib.auth.models import User
from django.utils import timezone

from cases import workflow
from cases.choices import CaseState
from cases.models import Case, Claim, Conclusion, PublishedCase, Schedule, Verdict
from cases.models.schedule import ScheduleQuerySet

register = template.Library()

LINES = 10


@dataclass(frozen=True)
class Work:
    claims: list[Claim]
    verdicts: list[Verdict]
    conclusions: list[Conclusion]
    late: list[PublishedCase]
    held: list[PublishedCase]
    unanswered: list[Schedule]
    scheduled: list[Schedule]
    cases: list[Case]


@register.simple_tag
def work_for(user: User) -> Work:
    """Return what waits for a person: their claims, others' proposals, the open cases that are due first."""
    return Work(
        claims=_claims(user),
        verdicts=_verdicts(user),
        conclusions=_conclusions(user),
        late=_late(timezone.now()),
        held=_held(),
        unanswered=list(_schedules().unanswered().order_by("-ended_at", "-pk")[:LINES]),
        scheduled=list(_schedules().open().order_by("publish_at", "pk")[:LINES]),
        cases=_cases(),
    )


def _schedules() -> ScheduleQuerySet:
    return Schedule.objects.select_related("case", "scheduled_by")


def _claims(user: User) -> list[Claim]:
    rows = Claim.objects.unsettled().filter(assigned_to=user, case__state=CaseState.OPEN)
    return list(rows.select_related("case")[:LINES])


def _verdicts(user: User) -> list[Verdict]:
    if not user.has_perm("cases.decide_verdict"):
        return []
    rows = Verdict.objects.open().exclude(proposed_by=user)
    rows = rows.exclude(claim__case__state=CaseState.WITHDRAWN)
    return list(rows.select_related("claim__case", "proposed_by").order_by("proposed_at", "pk")[:LINES])


def _conclusions(user: User) -> list[Conclusion]:
    if not user.has_perm("cases.decide_conclusion"):
        return []
    rows = Conclusion.objects.open().exclude(proposed_by=user).exclude(case__state=CaseState.WITHDRAWN)
    return list(rows.select_related("case", "proposed_by").order_by("proposed_at", "pk")[:LINES])


def _late(at: datetime) -> list[PublishedCase]:
    """Interim cases that have promised readers an update for a time that has passed."""
    return list(
        PublishedCase.objects.usable().filter(next_update_at__lt=at).order_by("next_update_at")[:LINES]
    )


def _held() -> list[PublishedCase]:
    """Cases of which something is under review, the one that has waited longest first."""
    return list(PublishedCase.objects.usable().filter(claims_held__gt=0).order_by("last_modified_at")[:LINES])


def _cases() -> list[Case]:
    rows = Case.objects.filter(state=CaseState.OPEN, due_at__isnull=False)
    return list(rows.select_related("lead").order_by("due_at", "pk")[:LINES])


register.filter("ending", workflow.ending)


@register.filter
def words(code: str) -> str:
    """Write a code such as propose_verdict as words."""
    return code.replace("_", " ")
