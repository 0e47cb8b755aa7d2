"""Claims: their wording, and the citations that bear on them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, TypedDict, Unpack

from django.contrib.auth.models import User
from django.db.models import Max

from cases.checks.gate import MOST_OF_CLAIM, TOO_LONG
from cases.choices import ClaimType
from cases.document import Evidence, as_json
from cases.models import (
    Claim,
    EvidenceLink,
    Statement,
)
from cases.people import permissions
from cases.people.working import who_may_check
from cases.workflow.moves import move
from cases.workflow.refusals import MoveRefused, refuse_stale, require
from cases.workflow.taking import require_assignable, take_claim, take_statement
from cases.workflow.words import place_words
from cases.workflow.writing import (
    apply,
    check_valid,
    checked_status,
    record,
    save_valid,
    values_of,
    write_claim,
)


class ClaimFields(TypedDict, total=False):
    text: str
    type: str
    claimed_value: str
    claimed_status: dict[str, Any]
    start: int
    end: int
    runs: list[list[int]]
    recheck_date: date | None


CLAIM_FIELDS = tuple(ClaimFields.__annotations__)
# Where its words stand: given together, and written together.
WORDS = ("start", "end", "runs")


@move
def add_claim(
    *,
    statement: Statement,
    by: User,
    at: datetime,
    text: str,
    type: str = ClaimType.OTHER,
    claimed_value: str = "",
    claimed_status: dict[str, Any] | None = None,
    start: int | None = None,
    end: int | None = None,
    runs: list[list[int]] | None = None,
) -> Claim:
    """Take another claim out of a checkable statement; its words default to all of it.

    They are one piece, from start to end, or several: then `runs` says where, and sets start and end.
    """
    case, statement = take_statement(statement)
    require(permissions.may_research(by), "You may not add claims.")
    require(statement.is_checkable, "This statement is not checkable; classify it as checkable first.")
    claim = Claim(
        case=case,
        statement=statement,
        position=next_position(statement),
        start=statement.start if start is None else start,
        end=statement.end if end is None else end,
        runs=runs or [],
        text=text.strip(),
        type=type,
        claimed_value=claimed_value,
        claimed_status=checked_status(claimed_status),
    )
    place_words(claim)
    _refuse_long(claim)
    save_valid(claim)
    record(at, by, "add_claim", claim, after=values_of(claim, CLAIM_FIELDS))
    return claim


@move
def edit_claim(
    *, claim: Claim, by: User, at: datetime, version: int, **changes: Unpack[ClaimFields]
) -> Claim:
    """Reword a claim or change its type, value, words or recheck date (keywords of CLAIM_FIELDS).

    Start and end without `runs` make its words one piece.
    """
    claim = take_claim(claim)
    require(permissions.may_research(by), "You may not edit claims.")
    refuse_stale(claim, version, "claim")
    words = WORDS if changes.keys() & WORDS else ()
    fields = [*(name for name in changes if name not in words), *words]
    before, text = values_of(claim, fields), claim.text
    apply(claim, {"runs": [], **changes} if words else changes, CLAIM_FIELDS)
    place_words(claim)
    if "claimed_status" in changes:
        claim.claimed_status = checked_status(changes["claimed_status"])
    if claim.text != text:
        _refuse_long(claim)
    check_valid(claim)
    after = values_of(claim, fields)
    if after == before:
        return claim
    write_claim(claim, version, **{name: getattr(claim, name) for name in fields})
    record(at, by, "edit_claim", claim, before, {**after, "version": claim.version})
    return claim


@move
def remove_claim(*, claim: Claim, by: User, at: datetime, version: int) -> Claim:
    """Take a claim out of the case. Its history stays; a published one needs a correction to go."""
    claim = take_claim(claim)
    require(permissions.may_research(by), "You may not remove claims.")
    refuse_stale(claim, version, "claim")
    if claim.open_verdict:
        raise MoveRefused(
            "A verdict is proposed for this claim; it must be approved, returned or taken back first."
        )
    write_claim(claim, version, removed_at=at, removed_by=by)
    record(at, by, "remove_claim", claim, values_of(claim, CLAIM_FIELDS), {"version": claim.version})
    return claim


@move
def assign_claim(*, claim: Claim, to: User | None, by: User, at: datetime, version: int) -> Claim:
    """Give a claim to the person who works on it; None takes it back."""
    require_assignable(by, to, who_may_check(), "work on claims")
    claim = take_claim(claim)
    refuse_stale(claim, version, "claim")
    before = values_of(claim, ["assigned_to"])
    write_claim(claim, version, assigned_to=to)
    after = {**values_of(claim, ["assigned_to"]), "version": claim.version}
    record(at, by, "assign_claim", claim, before, after)
    return claim


@move
def revise_evidence(
    *,
    claim: Claim,
    by: User,
    at: datetime,
    version: int,
    saved: Iterable[EvidenceLink] = (),
    removed: Iterable[EvidenceLink] = (),
) -> Claim:
    """Add, change and remove a claim's citations in one go; counts as one edit of the claim."""
    claim = take_claim(claim)
    require(permissions.may_research(by), "You may not change evidence.")
    refuse_stale(claim, version, "claim")
    before = [as_json(Evidence.of(link)) for link in claim.evidence_links.all()]
    for link in saved:
        _save_citation(claim, link)
    EvidenceLink.objects.filter(claim=claim, pk__in=[link.pk for link in removed]).delete()
    write_claim(claim, version)
    links = claim.evidence_links.select_related("source", "snapshot")
    after = {"evidence": [as_json(Evidence.of(link)) for link in links.all()], "version": claim.version}
    record(at, by, "revise_evidence", claim, {"evidence": before}, after)
    return claim


def _save_citation(claim: Claim, link: EvidenceLink) -> None:
    require(link.pk is None or link.claim_id == claim.pk, "This citation belongs to another claim.")
    own = link.snapshot is None or link.snapshot.source_id == link.source_id
    require(own, "The snapshot must be of the source that is cited.")
    link.claim = claim
    save_valid(link)


def next_position(statement: Statement) -> int:
    return (statement.claims.aggregate(last=Max("position"))["last"] or 0) + 1


def _refuse_long(claim: Claim) -> None:
    """Keep a claim to one assertion. A longer one that is on file stays until its words change."""
    require(len(claim.text) <= MOST_OF_CLAIM, TOO_LONG.format(len(claim.text)))
