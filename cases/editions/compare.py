"""How two documents differ in what they say to readers, and the corrections that tell of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from cases.choices import CheckState, CorrectionKind
from cases.document import (
    CaseWords,
    Change,
    Claim,
    Contact,
    Content,
    Correction,
    Document,
    Statement,
    without_optional,
)
from cases.times import end_of_day


def said(content: Content) -> tuple[object, ...]:
    """Reduce a document to what it says to readers, for comparing editions."""
    statements = [statement_said(statement) for statement in content.statements]
    return content.case, content.release, contacts_said(content), statements


def contacts_said(content: Content) -> list[Contact]:
    """The contact log as readers know it, whichever way it is written.

    Numbers of its entries are no news, nor is a deadline of a day that is written as its last second.
    """
    return [
        replace(contact, id=0, deadline_date=None, deadline_at=_deadline(contact))
        for contact in content.contacts
    ]


def _deadline(contact: Contact) -> datetime | None:
    return end_of_day(contact.deadline_date) if contact.deadline_date else contact.deadline_at


def statement_said(statement: Statement) -> tuple[object, ...]:
    claims = [(claim.number, claim_said(claim)) for claim in statement.claims]
    return replace(statement, claims=()), claims


def claim_said(claim: Claim) -> Claim:
    """What of a claim counts as changed: not its number, nor who approved the same finding again when.

    Nor the numbers of its searches, which editions of before do not have.
    """
    verdict = claim.verdict and replace(claim.verdict, approved_at=None, content_digest="")
    searches = tuple(replace(search, id=None) for search in claim.searches)
    return replace(claim, number=0, verdict=verdict, searches=searches, carried_from=None)


def finding_said(claim: Claim) -> Claim:
    """What of a claim needs a correction where it changes: not that it is being checked again."""
    return replace(claim_said(claim), check_state=CheckState.CHECKED.value, since=None)


def last_word(newest_first: Iterable[Document]) -> Document:
    """Return the newest edition with whatever a hold hides in it as it was last said.

    What comes after a hold is compared with this: that a finding was out of sight meanwhile makes a changed
    one no addition. The editions of one case, newest first; no more of them are read than it takes.
    """
    editions = iter(newest_first)
    last = next(editions)
    for earlier in editions:
        if not (last.case.held_since or last.is_hold or _held(last)):
            break
        last = _filled(last, earlier)
    return last


def _held(content: Content) -> bool:
    return any(claim.check_state == CheckState.HELD for _, claim in content.claims)


def _filled(last: Document, earlier: Document) -> Document:
    """Fill what is held in `last` from an earlier edition; of a hold, its words and kind as well."""
    known = {claim.id: claim for _, claim in earlier.claims}
    statements = tuple(
        replace(statement, claims=tuple(_last_of(claim, known) for claim in statement.claims))
        for statement in last.statements
    )
    if not last.is_hold:
        return replace(last, statements=statements)
    return replace(last, case=earlier.case, kind=earlier.kind, statements=statements)


def _last_of(claim: Claim, known: dict[int, Claim]) -> Claim:
    if claim.check_state != CheckState.HELD or claim.id not in known:
        return claim
    found = known[claim.id]
    return replace(found, start=claim.start, end=claim.end, number=claim.number)


@dataclass(frozen=True)
class Changes:
    """What an edition changes of what was said before, and what it adds to it."""

    corrected: tuple[Change, ...]
    added: tuple[Change, ...]
    needs_notice: bool


def changes(before: Document, after: Content) -> Changes:
    """Compare what was last said (`last_word`) with what comes now, in the fields of the older format.

    Whatever was said before and is said otherwise now needs a notice that tells why. New findings need none,
    nor does the conclusion that goes with them.
    """
    old, new = in_fields_of(before.format, before, after)
    corrected, added = [], []
    for pk, was, now in _pairs(old, new):
        change = _change(pk, was and was[0], now and now[0])
        if _was_found(was) or now is None:
            corrected += [change] if _differs(was, now) else []
        elif _was_found(now):
            added.append(change)
    frame = _frame(old) != _frame(new)
    words = _words(old.case) != _words(new.case) or contacts_said(old) != contacts_said(new)
    return Changes(tuple(corrected), tuple(added), bool(corrected) or frame or (words and not added))


def in_fields_of(number: int, *contents: Content) -> tuple[Content, ...]:
    """Reduce documents to the fields of an older format: what it could not say is no correction of it."""
    return tuple(map(without_optional, contents)) if number == 1 else contents


Said = tuple[Claim, int]


def _pairs(before: Content, after: Content) -> Iterator[tuple[int, Said | None, Said | None]]:
    old, new = _claims_said(before), _claims_said(after)
    for pk in sorted(old.keys() | new.keys()):
        yield pk, old.get(pk), new.get(pk)


def _claims_said(content: Content) -> dict[int, Said]:
    """What is said of each claim, and by whom."""
    return {claim.id: (finding_said(claim), statement.speaker.id) for statement, claim in content.claims}


def _was_found(said: Said | None) -> bool:
    return said is not None and said[0].verdict is not None


def _differs(old: Said | None, new: Said | None) -> bool:
    """Tell whether a finding is said otherwise. One that is held is not said at all, and differs later."""
    is_held = new is not None and not _was_found(new)
    return old != new and not is_held


def _change(pk: int, old: Claim | None, new: Claim | None) -> Change:
    ratings = [claim.verdict.rating if claim and claim.verdict else "" for claim in (old, new)]
    extents = [claim.extent if claim else "" for claim in (old, new)]
    return Change(pk, *ratings, extent_before=extents[0], extent_after=extents[1])


def _frame(content: Content) -> tuple[object, ...]:
    """The release as it is cut and named, without its claims."""
    return content.release, [replace(statement, claims=()) for statement in content.statements]


def _words(case: CaseWords) -> CaseWords:
    return replace(case, next_update_at=None, held_since=None, hold_reason="")


def withdrawal_of(last: Content, *, reason: str, requested_by_kind: str) -> Correction:
    """The one record of an edition that withdraws: every claim of the last edition loses its rating."""
    claims = tuple(
        _change(claim.id, claim, None) for _, claim in sorted(last.claims, key=lambda place: place[1].id)
    )
    return Correction(CorrectionKind.WITHDRAWAL.value, reason, requested_by_kind, claims)


def addition_of(added: tuple[Change, ...]) -> Correction:
    """Name the findings that were not there before; nothing that was said is corrected by them."""
    return Correction(CorrectionKind.ADDITION.value, "", "desk", added)
