"""Cases: their own words and dates, and who works on what."""

from datetime import datetime
from typing import TypedDict, Unpack

from django.contrib.auth.models import User

from cases.models import Case
from cases.people import permissions
from cases.people.working import who_may_lead
from cases.workflow.moves import move
from cases.workflow.refusals import refuse_stale, require
from cases.workflow.taking import require_assignable, take_case
from cases.workflow.writing import apply, check_valid, record, values_of, write_case


class CaseFields(TypedDict, total=False):
    title: str
    priority: str
    due_at: datetime | None


CASE_FIELDS = tuple(CaseFields.__annotations__)


@move
def edit_case(*, case: Case, by: User, at: datetime, version: int, **changes: Unpack[CaseFields]) -> Case:
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
def assign_case(*, case: Case, to: User | None, by: User, at: datetime, version: int) -> Case:
    """Give a case its lead; None takes it back."""
    require_assignable(by, to, who_may_lead(), "lead a case")
    case = take_case(case.pk)
    refuse_stale(case, version, "case")
    before = values_of(case, ["lead"])
    write_case(case, version, lead=to)
    record(at, by, "assign_case", case, before, {**values_of(case, ["lead"]), "version": case.version})
    return case
