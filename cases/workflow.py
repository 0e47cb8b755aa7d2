"""Every move of a case, a statement, a claim or a verdict. The only code that changes state.

A move is atomic. It takes the case's row first (PostgreSQL; on SQLite the transaction is immediate), so
that moves on one case follow each other, compares what the person saw with what is there now, writes
who and when together, appends one event, and returns the row. A refusal is a `MoveRefused` in words
that a reviewer can act on; nothing is written then.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any, NoReturn

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import F, Max, QuerySet
from django.utils import timezone

from cases import editions
from cases.checks import gate
from cases.checks.dossier import open_dossier
from cases.checks.states import claim_state
from cases.choices import (
    CaseState,
    ClaimState,
    ContactOutcome,
    CorrectionKind,
    Decision,
    RequestedByKind,
    SnapshotStatus,
)
from cases.history.chain import append_event, plain, subject_of
from cases.history.digests import (
    approval_digest,
    digest_of,
    evidence_content,
    finding_content,
    source_content,
)
from cases.models import (
    Case,
    Claim,
    Claimant,
    ContactEntry,
    CorrectedClaim,
    Correction,
    Edition,
    Event,
    EvidenceLink,
    SearchEntry,
    Snapshot,
    Source,
    Statement,
    Verdict,
)
from cases.people import permissions


class MoveRefused(Exception):
    """A move that may not happen, with the reasons as sentences for the person who tried."""

    def __init__(self, *reasons: str):
        self.reasons = [str(reason) for reason in reasons]
        super().__init__(" ".join(self.reasons))


@dataclass(frozen=True)
class Notice:
    """What an editor tells readers about a change: the correction before it has an edition."""

    kind: str
    reason: str
    requested_by_kind: str = RequestedByKind.DESK.value


# --- verdicts -------------------------------------------------------------------------------------


@transaction.atomic
def propose_verdict(
    *,
    claim: Claim,
    by: User,
    at: datetime,
    version: int,
    rating: str,
    explanation: str,
    as_of_date: date | None,
    extent: str = "",
    found_value: str = "",
    reason_code: str = "",
    sole_source_reason: str = "",
) -> Verdict:
    """Propose a finding on a claim. `version` is the claim's edit counter as the reviewer read it."""
    claim = _take_claim(claim)
    _require(permissions.may_propose(by, claim), "You may not propose verdicts.")
    _refuse_stale(claim, version, "claim")
    _refuse_unless_proposable(claim)
    verdict = Verdict(
        claim=claim,
        rating=rating,
        extent=extent,
        found_value=found_value,
        explanation=explanation.strip(),
        reason_code=reason_code,
        sole_source_reason=sole_source_reason.strip(),
        as_of_date=as_of_date,
        proposed_at=at,
        proposed_by=by,
    )
    _refuse_shortfalls(gate.claim_shortfalls(claim, verdict))
    _require(as_of_date <= timezone.localdate(at), "The as-of date is in the future.")
    verdict.content_digest = approval_digest(claim, verdict)
    _set_aside_void(claim, by, at)
    _save_valid(verdict)
    _record(at, by, "propose_verdict", claim, after=_verdict_trace(verdict))
    return verdict


def _refuse_unless_proposable(claim: Claim) -> None:
    open_verdict = claim.open_verdict
    if open_verdict:
        raise MoveRefused(
            f"{open_verdict.proposed_by} has already proposed “{open_verdict.get_rating_display()}” for this"
            " claim; it must be approved or returned first."
        )
    if claim_state(claim) == ClaimState.APPROVED:
        raise MoveRefused("This claim has an approved verdict. Reopen the claim to propose another.")


def _set_aside_void(claim: Claim, by: User, at: datetime) -> None:
    """Make room for a new proposal where an approval no longer fits its content."""
    Verdict.objects.filter(claim=claim, decision=Decision.APPROVED, set_aside_at=None).update(
        set_aside_at=at, set_aside_by=by, set_aside_reason="The claim or its evidence changed after approval."
    )


@transaction.atomic
def approve_verdict(*, verdict: Verdict, by: User, at: datetime, note: str = "") -> Verdict:
    """Approve another's finding, exactly as it was proposed."""
    claim, verdict = _take_verdict(verdict)
    _require_decider(by, verdict)
    if approval_digest(claim, verdict) != verdict.content_digest:
        raise MoveRefused(
            "The claim, its evidence or the finding has changed since this verdict was proposed, so there is"
            " nothing to approve any more. Return it, and ask for a new proposal.",
            *_changes_since_proposal(claim),
        )
    _refuse_shortfalls(gate.claim_shortfalls(claim, verdict))
    return _decide(claim, verdict, Decision.APPROVED, by, at, note)


@transaction.atomic
def return_verdict(*, verdict: Verdict, by: User, at: datetime, note: str) -> Verdict:
    """Return another's finding to the desk, with a note that says what is missing."""
    claim, verdict = _take_verdict(verdict)
    _require_decider(by, verdict)
    _require(note.strip(), "Write what is missing when you return a verdict.")
    return _decide(claim, verdict, Decision.RETURNED, by, at, note)


def _take_verdict(verdict: Verdict) -> tuple[Claim, Verdict]:
    claim = _take_claim(verdict.claim)
    return claim, next(v for v in claim.verdicts.all() if v.pk == verdict.pk)


def _require_decider(by: User, verdict: Verdict) -> None:
    if verdict.proposed_by_id == by.pk:
        raise MoveRefused("No one decides on their own verdict: ask a colleague.")
    _require(permissions.may_decide(by, verdict), "You may not approve or return verdicts.")
    if verdict.decided_at:
        raise MoveRefused(
            f"{verdict.decided_by} has already {verdict.get_decision_display().lower()} this verdict"
            f" ({_clock(verdict.decided_at)})."
        )


def _decide(claim: Claim, verdict: Verdict, decision: str, by: User, at: datetime, note: str) -> Verdict:
    decided = Verdict.objects.filter(pk=verdict.pk, decided_at=None).update(
        decision=decision, decided_at=at, decided_by=by, decision_note=note.strip()
    )
    _require(decided, "Someone else has just decided on this verdict.")
    verdict.refresh_from_db()
    action = "approve_verdict" if decision == Decision.APPROVED else "return_verdict"
    _record(at, by, action, claim, after={**_verdict_trace(verdict), "note": verdict.decision_note})
    return verdict


@transaction.atomic
def reopen_claim(*, claim: Claim, by: User, at: datetime, version: int, reason: str) -> Claim:
    """Set a claim's approved verdict aside, so that a new one can be proposed. Editions stay as they are."""
    claim = _take_claim(claim)
    _require(permissions.may_propose(by, claim), "You may not reopen claims.")
    _refuse_stale(claim, version, "claim")
    _require(reason.strip(), "Write why the claim is reopened.")
    set_aside = Verdict.objects.filter(claim=claim, decision=Decision.APPROVED, set_aside_at=None).update(
        set_aside_at=at, set_aside_by=by, set_aside_reason=reason.strip()
    )
    _require(set_aside, "This claim has no approved verdict to set aside.")
    before = _verdict_trace(claim.standing_verdict)
    _write_claim(claim, version)
    _record(at, by, "reopen_claim", claim, before, {"reason": reason.strip(), "version": claim.version})
    return claim


# --- claims ---------------------------------------------------------------------------------------

CLAIM_FIELDS = ("text", "type", "claimed_value", "start", "end", "recheck_date")


@transaction.atomic
def add_claim(
    *,
    statement: Statement,
    by: User,
    at: datetime,
    text: str,
    type: str,
    claimed_value: str = "",
    start: int | None = None,
    end: int | None = None,
) -> Claim:
    """Take another claim out of a checkable statement; the span defaults to all of it."""
    case, statement = _take_statement(statement)
    _require(permissions.may_research(by), "You may not add claims.")
    _require(statement.is_checkable, "This statement is not checkable; classify it as checkable first.")
    claim = Claim(
        case=case,
        statement=statement,
        position=_next_position(statement),
        start=statement.start if start is None else start,
        end=statement.end if end is None else end,
        text=text.strip(),
        type=type,
        claimed_value=claimed_value,
    )
    _refuse_outside(claim)
    _save_valid(claim)
    _record(at, by, "add_claim", claim, after=_trace(claim, CLAIM_FIELDS))
    return claim


@transaction.atomic
def edit_claim(*, claim: Claim, by: User, at: datetime, version: int, **changes: Any) -> Claim:
    """Reword a claim or change its type, value, span or recheck date (keywords of CLAIM_FIELDS)."""
    claim = _take_claim(claim)
    _require(permissions.may_research(by), "You may not edit claims.")
    _refuse_stale(claim, version, "claim")
    before = _trace(claim, changes)
    _apply(claim, changes, CLAIM_FIELDS)
    _refuse_outside(claim)
    _check_valid(claim)
    after = _trace(claim, changes)
    if after == before:
        return claim
    _write_claim(claim, version, **changes)
    _record(at, by, "edit_claim", claim, before, {**after, "version": claim.version})
    return claim


@transaction.atomic
def remove_claim(*, claim: Claim, by: User, at: datetime, version: int) -> Claim:
    """Take a claim out of the case. Its history stays; a published one needs a correction to go."""
    claim = _take_claim(claim)
    _require(permissions.may_research(by), "You may not remove claims.")
    _refuse_stale(claim, version, "claim")
    if claim.open_verdict:
        raise MoveRefused("A verdict is proposed for this claim; it must be approved or returned first.")
    _write_claim(claim, version, removed_at=at, removed_by=by)
    _record(at, by, "remove_claim", claim, _trace(claim, CLAIM_FIELDS), {"version": claim.version})
    return claim


@transaction.atomic
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
    claim = _take_claim(claim)
    _require(permissions.may_research(by), "You may not change evidence.")
    _refuse_stale(claim, version, "claim")
    before = [evidence_content(link) for link in claim.evidence_links.all()]
    for link in saved:
        _save_citation(claim, link)
    EvidenceLink.objects.filter(claim=claim, pk__in=[link.pk for link in removed]).delete()
    _write_claim(claim, version)
    links = claim.evidence_links.select_related("source", "snapshot")
    after = {"evidence": [evidence_content(link) for link in links.all()], "version": claim.version}
    _record(at, by, "revise_evidence", claim, {"evidence": before}, after)
    return claim


def _save_citation(claim: Claim, link: EvidenceLink) -> None:
    _require(link.pk is None or link.claim_id == claim.pk, "This citation belongs to another claim.")
    own = link.snapshot is None or link.snapshot.source_id == link.source_id
    _require(own, "The snapshot must be of the source that is cited.")
    link.claim = claim
    _save_valid(link)


def _next_position(statement: Statement) -> int:
    return (statement.claims.aggregate(last=Max("position"))["last"] or 0) + 1


def _refuse_outside(claim: Claim) -> None:
    inside = claim.statement.start <= claim.start < claim.end <= claim.statement.end
    _require(inside, "The claim's words must lie inside its statement.")


def _write_claim(claim: Claim, version: int, **changes: Any) -> None:
    """Write a claim if it still has the version that was read, and count the edit."""
    written = Claim.objects.filter(pk=claim.pk, version=version, removed_at=None).update(
        version=F("version") + 1, **changes
    )
    if not written:
        _refuse_as_changed(claim, version, "claim")
    claim.refresh_from_db(fields=["version", *changes])


# --- statements -----------------------------------------------------------------------------------

STATEMENT_FIELDS = ("start", "end", "kind", "is_checkable", "not_checkable_reason", "speaker")


def statement_seen(statement: Statement) -> str:
    """Fingerprint of a statement as a person saw it; forms carry it so that moves can compare."""
    return digest_of(plain(_trace(statement, STATEMENT_FIELDS)))[:16]


@transaction.atomic
def reclassify_statement(
    *,
    statement: Statement,
    by: User,
    at: datetime,
    seen: str,
    kind: str,
    is_checkable: bool,
    not_checkable_reason: str = "",
    speaker: Claimant | None = None,
) -> Statement:
    """Decide what a statement is. One that becomes checkable gets its first claim proposed; one that no
    longer is loses claims that never had a verdict.
    """
    case, statement = _take_statement(statement, seen)
    _require(permissions.may_classify(by), "You may not classify statements.")
    _require(kind, "Choose the kind of statement.")
    before, claims = _trace(statement, STATEMENT_FIELDS), _places(statement)
    statement.kind, statement.is_checkable = kind, is_checkable
    statement.not_checkable_reason = not_checkable_reason
    statement.speaker = None if speaker == case.release.issuer else speaker
    _save_valid(statement)
    if is_checkable:
        _ensure_claim(case, statement)
    else:
        _drop_unjudged_claims(statement, by, at)
    _record(at, by, "reclassify_statement", statement, before, _trace(statement, STATEMENT_FIELDS))
    _record_claims(at, by, "reclassify_statement", claims, _places(statement))
    return statement


PLACE_FIELDS = ("statement_id", "start", "end", "text", "removed_at", "version")


def _places(*statements: Statement) -> dict[int, dict]:
    claims = Claim.objects.filter(statement__in=statements).order_by("pk")
    return {claim.pk: _trace(claim, PLACE_FIELDS) for claim in claims}


def _record_claims(at: datetime, by: User, action: str, before: dict, after: dict) -> None:
    """Append an event for each claim that a statement's move made, moved or removed.

    A claim's own history has to tell all that happened to it: it is what a later editor is told.
    """
    for pk, place in after.items():
        known = before.get(pk, {})
        changed = {name for name, value in place.items() if known.get(name) != value}
        if changed:
            old = {name: value for name, value in known.items() if name in changed}
            _record(at, by, action, Claim(pk=pk), old, {n: place[n] for n in place if n in changed})


def _ensure_claim(case: Case, statement: Statement) -> None:
    if statement.claims.live().exists():
        return
    Claim.objects.create(
        case=case,
        statement=statement,
        position=_next_position(statement),
        start=statement.start,
        end=statement.end,
        text=" ".join(statement.quote.split()),
    )


def _drop_unjudged_claims(statement: Statement, by: User, at: datetime) -> None:
    claims = list(statement.claims.live().prefetch_related("verdicts"))
    judged = [claim for claim in claims if claim.open_verdict or claim.standing_verdict]
    if judged:
        raise MoveRefused(
            f"Claim {judged[0].position} of this statement has a verdict. Remove the claim first if the"
            " statement is not checkable."
        )
    statement.claims.live().update(removed_at=at, removed_by=by, version=F("version") + 1)


@transaction.atomic
def split_statement(
    *, statement: Statement, by: User, at: datetime, seen: str, offset: int
) -> tuple[Statement, Statement]:
    """Cut a statement in two at a code point of the release text, both parts stripped of white space.

    Claims go with the part that holds their words; a claim that spans the cut shrinks to the first part
    if nobody has judged it, and refuses the cut otherwise.
    """
    case, statement = _take_statement(statement, seen)
    _require(permissions.may_classify(by), "You may not split statements.")
    first, second = _cut(statement, offset)
    before, claims = _trace(statement, STATEMENT_FIELDS), _places(statement)
    moved = _claims_past(statement, first, second)
    Statement.objects.filter(pk=statement.pk).update(start=first[0], end=first[1])
    new = _insert_after(statement, second)
    for number, (claim, start, end) in enumerate(moved, 1):
        Claim.objects.filter(pk=claim.pk).update(statement=new, position=number, start=start, end=end)
    statement.refresh_from_db()
    if new.is_checkable:
        _ensure_claim(case, new)
        _ensure_claim(case, statement)
    after = {"first": _trace(statement, STATEMENT_FIELDS), "second": {"id": new.pk, "start": new.start}}
    _record(at, by, "split_statement", statement, before, after)
    _record(at, by, "split_statement", new, after=_trace(new, STATEMENT_FIELDS))
    _record_claims(at, by, "split_statement", claims, _places(statement, new))
    return statement, new


def _cut(statement: Statement, offset: int) -> tuple[tuple[int, int], tuple[int, int]]:
    text = statement.version.text
    _require(statement.start < offset < statement.end, "Choose a place inside the statement to cut it.")
    first = _stripped(text, statement.start, offset)
    second = _stripped(text, offset, statement.end)
    for start, end in (first, second):
        has_letters = any(c.isalnum() for c in text[start:end])
        _require(has_letters, "Both parts of a statement need at least one letter or digit.")
    return first, second


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _claims_past(
    statement: Statement, first: tuple[int, int], second: tuple[int, int]
) -> list[tuple[Claim, int, int]]:
    """Fit the claims into the first part for now; return those that belong to the second."""
    moved = []
    for claim in statement.claims.prefetch_related("verdicts"):
        if claim.end <= first[1]:
            continue
        goes = claim.start >= first[1]
        if not goes and claim.removed_at is None and (claim.open_verdict or claim.standing_verdict):
            raise MoveRefused(
                f"Claim {claim.position} has a verdict and its words lie on both sides of the cut. Narrow"
                " the claim's words first."
            )
        if goes:
            moved.append((claim, max(claim.start, second[0]), claim.end))
        start = first[0] if goes else claim.start
        Claim.objects.filter(pk=claim.pk).update(start=start, end=first[1], version=F("version") + 1)
    return moved


def _insert_after(statement: Statement, span: tuple[int, int]) -> Statement:
    """Make room in the numbering and put a statement like this one behind it."""
    position = Statement.objects.get(pk=statement.pk).position
    _renumber(statement, beyond=position, by=1)
    return Statement.objects.create(
        version=statement.version,
        position=position + 1,
        start=span[0],
        end=span[1],
        kind=statement.kind,
        is_checkable=statement.is_checkable,
        not_checkable_reason=statement.not_checkable_reason,
        speaker=statement.speaker,
    )


def _renumber(statement: Statement, *, beyond: int, by: int) -> None:
    """Shift the places of later statements; in two steps, since places are unique at every moment."""
    far = 1_000_000_000
    later = Statement.objects.filter(version=statement.version_id, position__gt=beyond)
    later.update(position=F("position") + far)
    Statement.objects.filter(version=statement.version_id, position__gt=far).update(
        position=F("position") - far + by
    )


@transaction.atomic
def merge_statements(
    *, first: Statement, second: Statement, by: User, at: datetime, seen: tuple[str, str]
) -> Statement:
    """Join a statement with the one right after it; claims of both stay, and the first one's kind."""
    _, first = _take_statement(first, seen[0])
    _, second = _take_statement(second, seen[1])
    _require(permissions.may_classify(by), "You may not merge statements.")
    neighbors = first.version_id == second.version_id and second.position == first.position + 1
    _require(neighbors, "Only a statement and the one right after it can be merged.")
    before = {"first": _trace(first, STATEMENT_FIELDS), "second": _trace(second, STATEMENT_FIELDS)}
    places = _places(first, second)
    claims = list(second.claims.order_by("position"))
    place = _next_position(first)
    # Words of claims lie inside their statement and statements share no letter at any moment, so the
    # claims wait on all of the first statement until it has grown over the second.
    for number, claim in enumerate(claims):
        Claim.objects.filter(pk=claim.pk).update(
            statement=first, position=place + number, start=first.start, end=first.end
        )
    Statement.objects.filter(pk=second.pk).delete()
    Statement.objects.filter(pk=first.pk).update(end=second.end, **_merged_kind(first, second))
    for claim in claims:
        Claim.objects.filter(pk=claim.pk).update(start=claim.start, end=claim.end, version=F("version") + 1)
    _renumber(first, beyond=first.position, by=-1)
    first.refresh_from_db()
    _record(at, by, "merge_statements", first, before, _trace(first, STATEMENT_FIELDS))
    _record(at, by, "merge_statements", second, before["second"], {"merged_into": subject_of(first)})
    _record_claims(at, by, "merge_statements", places, _places(first))
    return first


def _merged_kind(first: Statement, second: Statement) -> dict:
    if first.is_checkable or second.is_checkable:
        return {
            "kind": first.kind if first.is_checkable else second.kind,
            "is_checkable": True,
            "not_checkable_reason": "",
        }
    return {}


# --- cases ----------------------------------------------------------------------------------------

CASE_FIELDS = ("title", "why_checked", "summary", "priority", "due_date")


@transaction.atomic
def edit_case(*, case: Case, by: User, at: datetime, version: int, **changes: Any) -> Case:
    """Change a case's own words and dates (keywords of CASE_FIELDS)."""
    case = _take_case(case.pk)
    _require(permissions.may_edit_case(by), "You may not edit cases.")
    _refuse_stale(case, version, "case")
    before = _trace(case, changes)
    _apply(case, changes, CASE_FIELDS)
    _check_valid(case)
    after = _trace(case, changes)
    if after == before:
        return case
    _write_case(case, version, **changes)
    _record(at, by, "edit_case", case, before, {**after, "version": case.version})
    return case


@transaction.atomic
def assign(*, subject: Case | Claim, to: User | None, by: User, at: datetime, version: int) -> Case | Claim:
    """Give a case its lead, or a claim to the person who works on it; None takes it back."""
    _require(permissions.may_assign(by), "You may not assign work.")
    _require(to is None or (to.is_active and to.is_staff), f"{to} can't work at the desk.")
    field, kind = ("lead", "case") if isinstance(subject, Case) else ("assigned_to", "claim")
    row = _take_case(subject.pk) if kind == "case" else _take_claim(subject)
    _refuse_stale(row, version, kind)
    before = _trace(row, [field])
    (_write_case if kind == "case" else _write_claim)(row, version, **{field: to})
    _record(at, by, "assign", row, before, {**_trace(row, [field]), "version": row.version})
    return row


@transaction.atomic
def publish(
    *, case: Case, by: User, at: datetime, version: int, content: str = "", notice: Notice | None = None
) -> Edition:
    """Publish an edition. `content` is the digest of what the editor read (`digest_of` its content);
    from the second edition on, `notice` tells readers what has changed.
    """
    case = _take_case(case.pk)
    _require(permissions.may_publish(by, case), "You may not publish this case.")
    _refuse_stale(case, version, "case")
    dossier = open_dossier(case)
    _refuse_shortfalls(gate.case_shortfalls(dossier))
    new = editions.publication_content(dossier)
    if content and content != digest_of(new):
        raise MoveRefused("The case has changed since you opened this page. Read it again, then publish.")
    previous = Edition.objects.filter(case=case).order_by("number").last()
    corrections = _corrections_for(previous, new, notice)
    edition = _store_edition(case, "publication", new, previous, corrections, by, at)
    _write_case(case, version, state=CaseState.PUBLISHED)
    _record(at, by, "publish", case, after=_edition_trace(edition, case))
    return edition


def _corrections_for(previous: Edition | None, new: dict, notice: Notice | None) -> list[dict]:
    if previous is None:
        return []
    if editions.said(previous.document) == editions.said(new):
        raise MoveRefused(f"Nothing has changed since edition {previous.number}.")
    if notice is None or not notice.reason.strip():
        raise MoveRefused("This changes what an earlier edition said: tell readers what has changed and why.")
    kinds = {CorrectionKind.CORRECTION, CorrectionKind.UPDATE, CorrectionKind.CLARIFICATION}
    _require(notice.kind in kinds, "Choose whether this is a correction, an update or a clarification.")
    claims = editions.changed_claims(previous.document, new)
    return [
        editions.correction_document(
            str(notice.kind), notice.reason.strip(), str(notice.requested_by_kind), claims
        )
    ]


@transaction.atomic
def withdraw(
    *, case: Case, by: User, at: datetime, version: int, reason: str, requested_by_kind: str = "desk"
) -> Case:
    """Withdraw a case for good. What was published stays as a tombstone, exports mark it as canceled."""
    case = _take_case(case.pk)
    _require(permissions.may_withdraw(by), "You may not withdraw cases.")
    _refuse_stale(case, version, "case")
    _require(reason.strip(), "Write why the case is withdrawn: readers are told.")
    previous = Edition.objects.filter(case=case).order_by("number").last()
    edition = None
    if previous:
        content = editions.withdrawal_content(open_dossier(case))
        record = editions.withdrawal_document(reason.strip(), str(requested_by_kind), previous.document)
        edition = _store_edition(case, "withdrawal", content, previous, [record], by, at)
    _write_case(case, version, state=CaseState.WITHDRAWN)
    after = _edition_trace(edition, case) if edition else {"version": case.version}
    _record(at, by, "withdraw", case, after={**after, "reason": reason.strip()})
    return case


def _store_edition(
    case: Case,
    kind: str,
    content: dict,
    previous: Edition | None,
    corrections: list[dict],
    by: User,
    at: datetime,
) -> Edition:
    # Documents count in seconds; the row says the same.
    at = at.replace(microsecond=0)
    previous_digest = previous.digest if previous else ""
    document = editions.edition_document(
        kind=kind,
        content=content,
        number=previous.number + 1 if previous else 1,
        at=at,
        previous_digest=previous_digest,
        corrections=corrections,
    )
    edition = Edition.objects.create(
        case=case,
        number=document["number"],
        published_at=at,
        published_by=by,
        document=document,
        digest=digest_of(document),
        previous_digest=previous_digest,
    )
    for record in corrections:
        _store_correction(edition, record)
    editions.project(case.pk)
    return edition


def _store_correction(edition: Edition, record: dict) -> None:
    correction = Correction.objects.create(
        edition=edition,
        kind=record["kind"],
        reason=record["reason"],
        requested_by_kind=record["requested_by_kind"],
    )
    CorrectedClaim.objects.bulk_create(
        CorrectedClaim(
            correction=correction,
            claim_id=changed["id"],
            rating_before=changed["rating_before"],
            rating_after=changed["rating_after"],
        )
        for changed in record["claims"]
    )


def _write_case(case: Case, version: int, **changes: Any) -> None:
    written = Case.objects.filter(pk=case.pk, version=version).update(version=F("version") + 1, **changes)
    if not written:
        _refuse_as_changed(case, version, "case")
    case.refresh_from_db(fields=["version", *changes])


def _edition_trace(edition: Edition, case: Case) -> dict:
    return {"edition": edition.number, "digest": edition.digest, "version": case.version}


# --- sources and logs -----------------------------------------------------------------------------

SOURCE_FIELDS = (
    "kind",
    "title",
    "publisher",
    "author",
    "url",
    "published_date",
    "is_primary",
    "is_party",
    "independence_group",
    "interest_note",
)


@transaction.atomic
def add_source(*, by: User, at: datetime, **fields: Any) -> Source:
    """Keep a source, once, so that it can be cited often (keywords of SOURCE_FIELDS)."""
    _require(permissions.may_research(by), "You may not add sources.")
    source = Source()
    _apply(source, fields, SOURCE_FIELDS)
    _save_valid(source)
    _record(at, by, "add_source", source, after=source_content(source))
    return source


@transaction.atomic
def edit_source(*, source: Source, by: User, at: datetime, version: int, **changes: Any) -> Source:
    """Change a source. Approvals that rest on it are void from then on: their digest has it."""
    _require(permissions.may_research(by), "You may not change sources.")
    source = Source.objects.select_for_update().get(pk=source.pk)
    _refuse_stale(source, version, "source")
    before = source_content(source)
    _apply(source, changes, SOURCE_FIELDS)
    _check_valid(source)
    if source_content(source) == before:
        return source
    Source.objects.filter(pk=source.pk, version=version).update(version=F("version") + 1, **changes)
    source.refresh_from_db()
    after = {**source_content(source), "version": source.version}
    _record(at, by, "edit_source", source, before, after)
    return source


@transaction.atomic
def record_snapshot(
    *,
    source: Source,
    by: User,
    at: datetime,
    accessed_at: datetime,
    archive_url: str = "",
    content: bytes = b"",
    file_name: str = "",
    media_type: str = "",
    failure: str = "",
) -> Snapshot:
    """Record that a source was read: with a file, an archive's address, or the reason for neither."""
    _require(permissions.may_research(by), "You may not record snapshots.")
    _require(accessed_at <= at, "A source can't have been read in the future.")
    kept = bool(archive_url or content)
    snapshot = Snapshot(
        source=source,
        accessed_at=accessed_at,
        accessed_by=by,
        archive_url=archive_url,
        sha256=sha256(content).hexdigest() if content else "",
        media_type=media_type if content else "",
        status=SnapshotStatus.ARCHIVED if kept else SnapshotStatus.NOT_ARCHIVED,
        failure="" if kept else failure.strip(),
    )
    if content:
        snapshot.file = ContentFile(content, name=file_name or f"{snapshot.sha256[:16]}.bin")
    _save_valid(snapshot)
    trace = _trace(snapshot, ["source", "accessed_at", "archive_url", "sha256", "status", "failure"])
    _record(at, by, "record_snapshot", snapshot, after=trace)
    return snapshot


@transaction.atomic
def log_search(
    *,
    claim: Claim,
    by: User,
    at: datetime,
    where: str,
    query: str,
    outcome: str,
    searched_at: datetime | None = None,
) -> SearchEntry:
    """Put a search on record. Entries are never edited: search again instead."""
    claim = _take_claim(claim)
    _require(permissions.may_research(by), "You may not keep the search log.")
    _require((searched_at or at) <= at, "A search can't have been made in the future.")
    entry = SearchEntry(
        claim=claim,
        searched_at=searched_at or at,
        searched_by=by,
        where=where.strip(),
        query=query.strip(),
        outcome=outcome.strip(),
    )
    _save_valid(entry)
    trace = _trace(entry, ["searched_at", "where", "query", "outcome"])
    _record(at, by, "log_search", claim, after=trace)
    return entry


@transaction.atomic
def log_contact(
    *, case: Case, by: User, at: datetime, channel: str, outcome: str, **fields: Any
) -> ContactEntry:
    """Record an attempt to reach the claimant, or why there was none.

    Keywords: asked_at, question, deadline_date, answer, answered_at, not_asked_reason.
    """
    case = _take_case(case.pk)
    _require(permissions.may_research(by), "You may not keep the contact log.")
    entry = ContactEntry(case=case, channel=channel, outcome=outcome)
    _apply(entry, fields, CONTACT_FIELDS)
    entry.asked_by = by if entry.asked_at else None
    _save_valid(entry)
    _record(at, by, "log_contact", case, after=_trace(entry, ("channel", "outcome", *CONTACT_FIELDS)))
    return entry


CONTACT_FIELDS = ("asked_at", "question", "deadline_date", "answer", "answered_at", "not_asked_reason")


@transaction.atomic
def record_answer(
    *,
    entry: ContactEntry,
    by: User,
    at: datetime,
    outcome: str,
    answer: str = "",
    answered_at: datetime | None = None,
) -> ContactEntry:
    """Record what became of a question that was waiting for an answer."""
    case = _take_case(entry.case_id)
    _require(permissions.may_research(by), "You may not keep the contact log.")
    entry = ContactEntry.objects.get(pk=entry.pk)
    _require(entry.outcome == ContactOutcome.WAITING, "This question is no longer waiting for an answer.")
    before = _trace(entry, ["outcome"])
    entry.outcome, entry.answer, entry.answered_at = outcome, answer.strip(), answered_at
    _save_valid(entry)
    _record(at, by, "record_answer", case, before, _trace(entry, ["outcome", "answer", "answered_at"]))
    return entry


# --- what the moves share -------------------------------------------------------------------------


def _take_case(pk: int) -> Case:
    """Take a case's row for this transaction, and refuse all moves on a withdrawn case."""
    case = Case.objects.select_for_update().get(pk=pk)
    _require(case.state != CaseState.WITHDRAWN, "This case was withdrawn; nothing about it changes any more.")
    return case


def _take_claim(claim: Claim) -> Claim:
    _take_case(claim.case_id)
    fresh = Claim.objects.with_findings().get(pk=claim.pk)
    if fresh.removed_at:
        raise MoveRefused("This claim was removed from the case.", *_told(_counted(fresh)))
    return fresh


def _take_statement(statement: Statement, seen: str = "") -> tuple[Case, Statement]:
    """Take a statement and its case; with `seen`, refuse if it is no longer what the person saw."""
    case = _take_case(Case.objects.get(release__versions=statement.version_id).pk)
    fresh = Statement.objects.select_related("version", "speaker").filter(pk=statement.pk).first()
    if fresh is None:
        gone = "This statement was merged into another; open the case again."
        raise MoveRefused(gone, *_told(_events_of(statement)))
    if seen and seen != statement_seen(fresh):
        raise MoveRefused("This statement has changed since you opened it.", *_told(_events_of(fresh)))
    return case, fresh


def _require(condition: Any, reason: str) -> None:
    if not condition:
        raise MoveRefused(reason)


def _refuse_shortfalls(missing: list[gate.Shortfall]) -> None:
    if missing:
        raise MoveRefused(*[shortfall.message for shortfall in missing])


def _refuse_stale(row: Case | Claim | Source, version: int, word: str) -> None:
    if row.version != version:
        _refuse_as_changed(row, version, word)


def _refuse_as_changed(row: Case | Claim | Source, version: int, word: str) -> NoReturn:
    """Tell who changed what since the version that was read; events that count an edit carry its number."""
    changes = _counted(row).filter(after__version__gt=version)
    raise MoveRefused(f"This {word} has changed since you opened it.", *_told(changes))


def _events_of(*rows: Any) -> QuerySet[Event]:
    return Event.objects.filter(subject__in=[subject_of(row) for row in rows]).order_by("-number")


def _counted(row: Case | Claim | Source) -> QuerySet[Event]:
    """Leave out what does not change the row itself, such as an entry in one of its logs."""
    return _events_of(row).filter(after__has_key="version")


def _changes_since_proposal(claim: Claim) -> list[str]:
    proposed = _events_of(claim).filter(action="propose_verdict").first()
    sources = [link.source for link in claim.evidence_links.all()]
    changes = _events_of(claim, claim.statement, *sources)
    return _told(changes.filter(number__gt=proposed.number if proposed else 0))


def _told(events: QuerySet[Event]) -> list[str]:
    """Tell of the last changes, at most three: who, when, and what."""
    return [
        f"{event.actor} made the {'change before' if number else 'last change'}"
        f" ({event.action.replace('_', ' ')}, {_clock(event.at)}){_detail(event)}."
        for number, event in enumerate(events[:3])
    ]


def _detail(event: Event) -> str:
    fields = [f"{name.replace('_', ' ')}: {value}" for name, value in event.after.items() if name in TOLD]
    return f" ({'; '.join(fields)})" if fields else ""


TOLD = {
    "text",
    "type",
    "claimed_value",
    "recheck_date",
    "rating",
    "extent",
    "reason",
    "title",
    "why_checked",
    "summary",
    "priority",
    "due_date",
    "kind",
    "is_checkable",
    "edition",
}


def _clock(at: datetime) -> str:
    return timezone.localtime(at).strftime("%Y-%m-%d %H:%M")


def _apply(row: Any, changes: dict, allowed: tuple[str, ...]) -> None:
    unknown = changes.keys() - set(allowed)
    if unknown:
        raise TypeError(f"Not a field of this move: {', '.join(sorted(unknown))}")
    for name, value in changes.items():
        setattr(row, name, value)


def _check_valid(row: Any) -> None:
    """Put the row to its own constraints first, for the sentence; the database has the last word."""
    try:
        row.full_clean()
    except ValidationError as error:
        raise MoveRefused(*_sentences(row, error)) from error


def _save_valid(row: Any) -> None:
    _check_valid(row)
    row.save()


def _sentences(row: Any, error: ValidationError) -> list[str]:
    found = []
    for field, messages in error.message_dict.items():
        label = "" if field == "__all__" else f"{row._meta.get_field(field).verbose_name.capitalize()}: "
        found += [f"{label}{message}" for message in messages]
    return found


def _trace(row: Any, fields: Iterable[str]) -> dict:
    return plain({name: getattr(row, name) for name in fields})


def _verdict_trace(verdict: Verdict | None) -> dict:
    if verdict is None:
        return {}
    return {"verdict": verdict.pk, "digest": verdict.content_digest, **finding_content(verdict)}


def _record(
    at: datetime, by: User, action: str, row: Any, before: dict | None = None, after: dict | None = None
) -> None:
    append_event(
        at=at,
        actor=by.get_username(),
        action=action,
        subject=subject_of(row),
        before=before,
        after=after,
    )
