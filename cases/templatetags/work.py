"""What the review desk's templates ask for beside their own page."""

from dataclasses import dataclass

from django import template
from django.contrib.auth.models import User

from cases.choices import CaseState
from cases.models import Case, Claim, Verdict

register = template.Library()

LINES = 10


@dataclass(frozen=True)
class Work:
    claims: list[Claim]
    verdicts: list[Verdict]
    cases: list[Case]


@register.simple_tag
def work_for(user: User) -> Work:
    """Return what waits for a person: their claims, others' proposals, the open cases that are due first."""
    return Work(_claims(user), _verdicts(user), _cases())


def _claims(user: User) -> list[Claim]:
    rows = Claim.objects.unsettled().filter(assigned_to=user, case__state=CaseState.OPEN)
    return list(rows.select_related("case")[:LINES])


def _verdicts(user: User) -> list[Verdict]:
    if not user.has_perm("cases.decide_verdict"):
        return []
    rows = Verdict.objects.open().exclude(proposed_by=user)
    rows = rows.exclude(claim__case__state=CaseState.WITHDRAWN)
    return list(rows.select_related("claim__case", "proposed_by").order_by("proposed_at", "pk")[:LINES])


def _cases() -> list[Case]:
    rows = Case.objects.filter(state=CaseState.OPEN, due_at__isnull=False)
    return list(rows.select_related("lead").order_by("due_at", "pk")[:LINES])


@register.filter
def words(code: str) -> str:
    """Write a code such as propose_verdict as words."""
    return code.replace("_", " ")
