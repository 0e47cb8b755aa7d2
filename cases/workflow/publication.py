"""Editions: publishing a case, with a correction where an earlier one said something else; withdrawing it."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.contrib.auth.models import User

from cases import document, editions
from cases.checks.dossier import open_dossier
from cases.checks.waiting import under_embargo
from cases.choices import (
    CaseState,
    CorrectionKind,
    RequestedByKind,
)
from cases.document import PUBLICATION, WITHDRAWAL, Content
from cases.editions import Plan
from cases.history.digests import digest_of
from cases.history.editions import read_edition, seal_document
from cases.history.publiclog import enter_edition
from cases.models import (
    Case,
    CorrectedClaim,
    Correction,
    Edition,
    Schedule,
)
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import MoveRefused, refuse_shortfalls, refuse_stale, require
from cases.workflow.schedules import NEW_ANSWER, drop, has_new_answer, settle
from cases.workflow.taking import take_case
from cases.workflow.writing import Values, record, write_case

NOT_YOURS = "You may not publish this case."
CHANGED = "The case has changed since you opened this page. Read it again, then publish."


@dataclass(frozen=True)
class Notice:
    """What an editor tells readers about a change: the correction before it has an edition."""

    kind: str
    reason: str
    requested_by_kind: str = RequestedByKind.DESK.value


@dataclass(frozen=True)
class Ready:
    """An edition that nothing keeps from going out at the time that was asked for."""

    plan: Plan
    new: Content
    corrections: tuple[document.Correction, ...]
    next_update_at: datetime | None

    @property
    def needs_notice(self) -> bool:
        changes = self.plan.changes()
        return bool(changes and changes.needs_notice)


@move
def publish(
    *,
    case: Case,
    by: User,
    at: datetime,
    version: int,
    read: str,
    notice: Notice | None = None,
    next_update_at: datetime | None = None,
    unread_reason: str = "",
    schedule: Schedule | None = None,
) -> Edition:
    """Publish an edition that says exactly what the editor read, and what a second person stood behind.

    `read` is the digest of that (`content_digest` of the plan's content), or empty where there was nothing to
    read yet. `notice` tells readers why something that was said before is said otherwise. While claims are
    still being checked, readers are told when the next update comes (`next_update_at`). `unread_reason` is an
    editor's word, for colleagues, on answers that came after the conclusion was written. `schedule` is the
    one that is kept by this; any other that is open is canceled.
    """
    case = take_case(case.pk)
    prepared = ready(case, by, at, version, read, notice, next_update_at, unread_reason)
    plan = prepared.plan
    require(not schedule or not has_new_answer(plan, schedule), NEW_ANSWER)
    previous = Edition.objects.filter(case=case).order_by("number").last()
    edition = store_edition(case, PUBLICATION, prepared.new, previous, prepared.corrections, by, at)
    write_case(case, version, state=CaseState.PUBLISHED, next_update_at=prepared.next_update_at)
    unread = {"unread_reason": unread_reason.strip()} if plan.unread else {}
    settled = settle(case, by, at, edition, schedule)
    record(at, by, "publish", case, after={**edition_trace(edition, case), **unread, **settled})
    enter_edition(edition)
    return edition


def ready(
    case: Case,
    by: User,
    at: datetime,
    version: int,
    read: str,
    notice: Notice | None,
    next_update_at: datetime | None,
    unread_reason: str,
) -> Ready:
    """Return the edition that may go out at a time, now or to come, or refuse it. The case has been taken."""
    require(permissions.may_publish(by, case), NOT_YOURS)
    refuse_stale(case, version, "case")
    plan = editions.plan(open_dossier(case))
    refuse_shortfalls(plan.missing(at))
    embargo = under_embargo(plan.dossier.case.release, at)
    require(not embargo, embargo)
    require(read == editions.content_digest(plan.content), CHANGED)
    _require_read_answers(plan, unread_reason)
    next_update_at = _next_update(plan, next_update_at, at)
    new = _with_next_update(plan.content, next_update_at)
    return Ready(plan, new, _corrections_for(plan, new, notice), next_update_at)


def _require_read_answers(plan: Plan, reason: str) -> None:
    require(
        reason.strip() or not plan.unread,
        "An answer came in after the conclusion was written, and readers do not get it with this edition."
        " Propose the conclusion again, or write why the edition goes out without it.",
    )


def _next_update(plan: Plan, next_update_at: datetime | None, at: datetime) -> datetime | None:
    if not plan.is_interim:
        return None
    require(
        next_update_at,
        "Some claims are still being checked: tell readers when the next update comes.",
    )
    require(next_update_at and next_update_at > at, "The time of the next update has passed already.")
    return next_update_at


def _with_next_update(content: Content, at: datetime | None) -> Content:
    words = replace(content.case, next_update_at=document.whole_seconds(at))
    return replace(content, case=words)


def _corrections_for(plan: Plan, new: Content, notice: Notice | None) -> tuple[document.Correction, ...]:
    changes = plan.changes()
    if plan.last is None or changes is None:
        return ()
    if editions.said(plan.last) == editions.said(new):
        raise MoveRefused(f"Nothing has changed since edition {plan.last.number}.")
    added = (editions.addition_of(changes.added),) if changes.added else ()
    if not changes.needs_notice:
        return added
    if notice is None or not notice.reason.strip():
        raise MoveRefused("This changes what an earlier edition said: tell readers what has changed and why.")
    kinds = {CorrectionKind.CORRECTION, CorrectionKind.UPDATE, CorrectionKind.CLARIFICATION}
    require(notice.kind in kinds, "Choose whether this is a correction, an update or a clarification.")
    by = str(notice.requested_by_kind)
    told = document.Correction(str(notice.kind), notice.reason.strip(), by, changes.corrected)
    return (told, *added)


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
        last = read_edition(previous)
        content = editions.withdrawal_content(open_dossier(case), last)
        told = editions.withdrawal_of(last, reason=reason.strip(), requested_by_kind=str(requested_by_kind))
        edition = store_edition(case, WITHDRAWAL, content, previous, (told,), by, at)
    write_case(case, version, state=CaseState.WITHDRAWN)
    after = edition_trace(edition, case) if edition else {"version": case.version}
    dropped = drop(case, by, at, "The case was withdrawn.")
    record(at, by, "withdraw", case, after={**after, "reason": reason.strip(), **dropped})
    if edition:
        enter_edition(edition)
    return case


def store_edition(
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
    new = editions.edition_document(
        kind=kind,
        content=content,
        number=previous.number + 1 if previous else 1,
        at=at,
        previous_digest=previous_digest,
        corrections=corrections,
    )
    written = seal_document(new, previous)
    edition = Edition.objects.create(
        case=case,
        number=new.number,
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
            extent_before=change.extent_before,
            extent_after=change.extent_after,
        )
        for change in told.claims
    )


def edition_trace(edition: Edition, case: Case) -> Values:
    return {"edition": edition.number, "digest": edition.digest, "version": case.version}
