"""Editions: publishing a case, with a correction where an earlier one said something else; withdrawing it."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User

from cases import document, editions
from cases.checks import gate
from cases.checks.dossier import open_dossier
from cases.choices import (
    CaseState,
    CorrectionKind,
    RequestedByKind,
)
from cases.document import PUBLICATION, WITHDRAWAL, Content, read_document
from cases.history.digests import digest_of
from cases.history.publiclog import enter_edition
from cases.models import (
    Case,
    CorrectedClaim,
    Correction,
    Edition,
)
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import MoveRefused, refuse_shortfalls, refuse_stale, require
from cases.workflow.taking import take_case
from cases.workflow.writing import Values, record, write_case


@dataclass(frozen=True)
class Notice:
    """What an editor tells readers about a change: the correction before it has an edition."""

    kind: str
    reason: str
    requested_by_kind: str = RequestedByKind.DESK.value


@move
def publish(
    *, case: Case, by: User, at: datetime, version: int, read: str, notice: Notice | None = None
) -> Edition:
    """Publish an edition that says exactly what the editor read.

    `read` is the digest of that (`digest_of` its `publication_content`), or empty where there was nothing
    to read yet. From the second edition on, `notice` tells readers what has changed.
    """
    case = take_case(case.pk)
    require(permissions.may_publish(by, case), "You may not publish this case.")
    refuse_stale(case, version, "case")
    dossier = open_dossier(case)
    refuse_shortfalls(gate.case_shortfalls(dossier))
    new = editions.publication_content(dossier)
    if read != editions.content_digest(new):
        raise MoveRefused("The case has changed since you opened this page. Read it again, then publish.")
    previous = Edition.objects.filter(case=case).order_by("number").last()
    corrections = _corrections_for(previous, new, notice)
    edition = _store_edition(case, PUBLICATION, new, previous, corrections, by, at)
    write_case(case, version, state=CaseState.PUBLISHED)
    record(at, by, "publish", case, after=_edition_trace(edition, case))
    enter_edition(edition)
    return edition


def _corrections_for(
    previous: Edition | None, new: Content, notice: Notice | None
) -> tuple[document.Correction, ...]:
    if previous is None:
        return ()
    last = read_document(previous.document)
    if editions.said(last) == editions.said(new):
        raise MoveRefused(f"Nothing has changed since edition {previous.number}.")
    if notice is None or not notice.reason.strip():
        raise MoveRefused("This changes what an earlier edition said: tell readers what has changed and why.")
    kinds = {CorrectionKind.CORRECTION, CorrectionKind.UPDATE, CorrectionKind.CLARIFICATION}
    require(notice.kind in kinds, "Choose whether this is a correction, an update or a clarification.")
    claims = editions.changed_claims(last, new)
    by = str(notice.requested_by_kind)
    return (document.Correction(str(notice.kind), notice.reason.strip(), by, claims),)


@move
def withdraw(
    *, case: Case, by: User, at: datetime, version: int, reason: str, requested_by_kind: str = "desk"
) -> Case:
    """Withdraw a case for good. What was published stays as a tombstone, exports mark it as canceled."""
    case = take_case(case.pk)
    require(permissions.may_withdraw(by), "You may not withdraw cases.")
    refuse_stale(case, version, "case")
    require(reason.strip(), "Write why the case is withdrawn: readers are told.")
    previous = Edition.objects.filter(case=case).order_by("number").last()
    edition = None
    if previous:
        content = editions.withdrawal_content(open_dossier(case))
        told = editions.withdrawal_of(
            read_document(previous.document), reason=reason.strip(), requested_by_kind=str(requested_by_kind)
        )
        edition = _store_edition(case, WITHDRAWAL, content, previous, (told,), by, at)
    write_case(case, version, state=CaseState.WITHDRAWN)
    after = _edition_trace(edition, case) if edition else {"version": case.version}
    record(at, by, "withdraw", case, after={**after, "reason": reason.strip()})
    if edition:
        enter_edition(edition)
    return case


def _store_edition(
    case: Case,
    kind: str,
    content: Content,
    previous: Edition | None,
    corrections: tuple[document.Correction, ...],
    by: User,
    at: datetime,
) -> Edition:
    # Documents count in seconds; the row says the same.
    at = at.replace(microsecond=0)
    previous_digest = previous.digest if previous else ""
    written = editions.edition_document(
        kind=kind,
        content=content,
        number=previous.number + 1 if previous else 1,
        at=at,
        previous_digest=previous_digest,
        corrections=corrections,
    ).as_json()
    edition = Edition.objects.create(
        case=case,
        number=written["number"],
        published_at=at,
        published_by=by,
        document=written,
        digest=digest_of(written),
        previous_digest=previous_digest,
    )
    for told in corrections:
        _store_correction(edition, told)
    editions.project(case.pk)
    return edition


def _store_correction(edition: Edition, told: document.Correction) -> None:
    correction = Correction.objects.create(
        edition=edition, kind=told.kind, reason=told.reason, requested_by_kind=told.requested_by_kind
    )
    CorrectedClaim.objects.bulk_create(
        CorrectedClaim(
            correction=correction,
            claim_id=change.id,
            rating_before=change.rating_before,
            rating_after=change.rating_after,
        )
        for change in told.claims
    )


def _edition_trace(edition: Edition, case: Case) -> Values:
    return {"edition": edition.number, "digest": edition.digest, "version": case.version}
