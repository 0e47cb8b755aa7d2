"""Cases: their own words and dates, and who works on what."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import User

from cases.models import (
    Case,
    Claim,
)
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import refuse_stale, require
from cases.workflow.taking import take_case, take_claim
from cases.workflow.writing import apply, check_valid, record, values_of, write_case, write_claim

CASE_FIELDS = ("title", "why_checked", "summary", "priority", "due_date")


@move
def edit_case(*, case: Case, by: User, at: datetime, version: int, **changes: Any) -> Case:
    """Change a case's own words and dates (keywords of CASE_FIELDS)."""
    case = take_case(case.pk)
    require(permissions.may_edit_case(by), "You may not edit cases.")
    refuse_stale(case, version, "case")
    before = values_of(case, changes)
    apply(case, changes, CASE_FIELDS)
    check_valid(case)
    after = values_of(case, changes)
    if after == before:
        return case
    write_case(case, version, **changes)
    record(at, by, "edit_case", case, before, {**after, "version": case.version})
    return case


@move
def assign(*, subject: Case | Claim, to: User | None, by: User, at: datetime, version: int) -> Case | Claim:
    """Give a case its lead, or a claim to the person who works on it; None takes it back."""
    require(permissions.may_assign(by), "You may not assign work.")
    require(to is None or (to.is_active and to.is_staff), f"{to} can't work at the desk.")
    field, kind = ("lead", "case") if isinstance(subject, Case) else ("assigned_to", "claim")
    row = take_case(subject.pk) if kind == "case" else take_claim(subject)
    refuse_stale(row, version, kind)
    before = values_of(row, [field])
    (write_case if kind == "case" else write_claim)(row, version, **{field: to})
    record(at, by, "assign", row, before, {**values_of(row, [field]), "version": row.version})
    return row
