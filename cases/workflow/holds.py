"""Holds: one editor takes a finding, or all of a case, out of sight at once; two bring it back."""

from datetime import datetime

from django.contrib.auth.models import User

from cases import editions
from cases.choices import CaseState, CheckState
from cases.document import HOLD, Document
from cases.history.publiclog import enter_edition
from cases.models import Case, Claim, Edition
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.publication import edition_trace, store_edition
from cases.workflow.refusals import require
from cases.workflow.schedules import drop
from cases.workflow.taking import take_case
from cases.workflow.writing import record

HELD = "What is published was put under review, so that the next edition needs a new conclusion."
FINDING_HELD = "This finding is under review already."
CASE_HELD = "This case is under review already."


@move
def hold_finding(*, claim: Claim, by: User, at: datetime, reason: str) -> Edition:
    """Put one published finding under review: from now on no reader sees its rating, or the conclusion.

    Needs neither a conclusion nor a correction. It is lifted as anything is said: by an edition whose
    conclusion names the claim.
    """
    case, last = _take_published(claim.case, by, reason)
    said = next((each for _, each in last.claims if each.id == claim.pk), None)
    require(said, "This claim is not published, so there is nothing to put under review.")
    require(said and said.check_state != CheckState.HELD, FINDING_HELD)
    require(said and said.verdict, "No finding on this claim is public now.")
    edition = _hold(case, last, claim.pk, by, at, reason)
    dropped = drop(case, by, at, HELD)
    record(at, by, "hold_finding", claim, after={"edition": edition.number, "reason": reason.strip()})
    record(at, by, "hold_finding", case, after={**edition_trace(edition, case), **dropped})
    enter_edition(edition)
    return edition


@move
def hold_case(*, case: Case, by: User, at: datetime, reason: str) -> Edition:
    """Put every published finding of a case under review, and its headline and conclusion."""
    case, last = _take_published(case, by, reason)
    require(not last.case.held_since, CASE_HELD)
    edition = _hold(case, last, None, by, at, reason)
    trace = {**edition_trace(edition, case), **drop(case, by, at, HELD)}
    record(at, by, "hold_case", case, after={**trace, "reason": reason.strip()})
    enter_edition(edition)
    return edition


def _take_published(case: Case, by: User, reason: str) -> tuple[Case, Document]:
    case = take_case(case.pk)
    require(permissions.may_hold(by), "You may not put anything under review.")
    require(reason.strip(), "Write why it is put under review: readers are told.")
    require(case.state == CaseState.PUBLISHED, "This case is not published.")
    return case, next(editions.documents_of(case))


def _hold(case: Case, last: Document, claim_id: int | None, by: User, at: datetime, reason: str) -> Edition:
    content = editions.held_content(last, claim_id=claim_id, at=at, reason=reason.strip())
    previous = Edition.objects.filter(case=case).order_by("number").last()
    return store_edition(case, HOLD, content, previous, (), by, at)
