"""Statements: what each is, and where it begins and ends."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db.models import F

from cases.history.chain import subject_of
from cases.models import (
    Case,
    Claim,
    Claimant,
    Statement,
)
from cases.people import permissions
from cases.workflow.claims import next_position
from cases.workflow.moves import move
from cases.workflow.names import learn_name
from cases.workflow.refusals import MoveRefused, refuse_unseen, require
from cases.workflow.taking import STATEMENT_FIELDS, statement_seen, take_case, take_statement
from cases.workflow.words import fit, left_of, span_of, write_words
from cases.workflow.writing import Values, record, save_valid, values_of


@move
def confirm_statements(*, case: Case, by: User, at: datetime, seen: Mapping[int, str]) -> list[Statement]:
    """Stand behind what statements of a case are: all that are named, or none.

    `seen` holds the fingerprint of each as it was read. Those that somebody has confirmed since stay theirs.
    """
    case = take_case(case.pk)
    require(permissions.may_classify(by), "You may not confirm statements.")
    guesses = [row for row in _as_seen(case, seen) if row.confirmed_at is None]
    require(guesses, "There is nothing to confirm here any more: somebody has confirmed these statements.")
    Statement.objects.filter(pk__in=[row.pk for row in guesses]).update(confirmed_at=at, confirmed_by=by)
    record(
        at,
        by,
        "confirm_statements",
        case,
        after={"statements": [subject_of(statement) for statement in guesses]},
    )
    for statement in guesses:
        statement.confirmed_at, statement.confirmed_by = at, by
    return guesses


def _as_seen(case: Case, seen: Mapping[int, str]) -> list[Statement]:
    """Read statements afresh; refuse if one is gone, changed, or not classified yet."""
    rows = Statement.objects.filter(version__release=case.release_id).select_related("speaker", "lead_in")
    found = list(rows.filter(pk__in=seen).order_by("position"))
    require(len(found) == len(seen), "A statement was merged into another meanwhile; open the case again.")
    for statement in found:
        require(statement.kind, f"{statement} is not classified yet: say what it is.")
        refuse_unseen(statement, seen[statement.pk], statement_seen(statement), str(statement))
    return found


@move
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
    lead_in: Statement | None = None,
) -> Statement:
    """Decide what a statement is, and stand behind it.

    One that becomes checkable gets its first claim proposed; one that no longer is loses claims that never
    had a verdict.
    """
    case, statement = take_statement(statement, seen)
    require(permissions.may_classify(by), "You may not classify statements.")
    require(kind, "Choose the kind of statement.")
    before, claims = values_of(statement, STATEMENT_FIELDS), _places(statement)
    statement.kind, statement.is_checkable = kind, is_checkable
    statement.not_checkable_reason = not_checkable_reason
    statement.speaker = None if speaker == case.release.issuer else speaker
    statement.confirmed_at, statement.confirmed_by = at, by
    _introduce(statement, lead_in)
    save_valid(statement)
    learn_name(case, statement.speaker, by, at, "reclassify_statement")
    if is_checkable:
        _ensure_claim(case, statement)
    else:
        _drop_unjudged_claims(statement, by, at)
    record(at, by, "reclassify_statement", statement, before, values_of(statement, STATEMENT_FIELDS))
    _record_claims(at, by, "reclassify_statement", claims, _places(statement))
    return statement


NOT_EARLIER = "A statement is introduced by an earlier one of the same release."


def _introduce(statement: Statement, lead_in: Statement | None) -> None:
    """Tie a statement to what introduces it; words that its claims have in another lead-in are left out."""
    if lead_in is not None:
        earlier = Statement.objects.filter(version=statement.version_id, position__lt=statement.position)
        lead_in = earlier.filter(pk=lead_in.pk).first()
        require(lead_in, NOT_EARLIER)
    if statement.lead_in == lead_in:
        return
    statement.lead_in = lead_in
    claims = statement.claims.prefetch_related("verdicts")
    _fit_claims(claims, statement, "words of it stand in the lead-in that was.")


def _fit_claims(claims: Iterable[Claim], statement: Statement, why: str) -> None:
    """Fit claims into their statement, as it is to be; those whose words stay are not written."""
    for claim in claims:
        before = (claim.start, claim.end, claim.runs)
        fit(claim, statement, why)
        if (claim.start, claim.end, claim.runs) != before:
            write_words(claim)


PLACE_FIELDS = ("statement_id", "start", "end", "runs", "text", "removed_at", "version")


def _places(*statements: Statement) -> dict[int, Values]:
    claims = Claim.objects.filter(statement__in=statements).order_by("pk")
    return {claim.pk: values_of(claim, PLACE_FIELDS) for claim in claims}


def _record_claims(
    at: datetime, by: User, action: str, before: dict[int, Values], after: dict[int, Values]
) -> None:
    """Append an event for each claim that a statement's move made, moved or removed.

    A claim's own history has to tell all that happened to it: it is what a later editor is told.
    """
    for pk, place in after.items():
        known = before.get(pk, {})
        changed = {name for name, value in place.items() if known.get(name) != value}
        if changed:
            old = {name: value for name, value in known.items() if name in changed}
            record(at, by, action, Claim(pk=pk), old, {n: place[n] for n in place if n in changed})


def _ensure_claim(case: Case, statement: Statement) -> None:
    if statement.claims.live().exists():
        return
    Claim.objects.create(
        case=case,
        statement=statement,
        position=next_position(statement),
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


@move
def split_statement(
    *, statement: Statement, by: User, at: datetime, seen: str, offset: int
) -> tuple[Statement, Statement]:
    """Cut a statement in two at a code point of the release text, both parts stripped of white space.

    Claims go with the part that holds their words; a claim that has some on both sides of the cut shrinks to
    the first part if nobody has judged it, and refuses the cut otherwise. What is said of a confirmed
    statement is confirmed of both parts by whoever cuts it; parts of a guess are guesses.
    """
    case, statement = take_statement(statement, seen)
    require(permissions.may_classify(by), "You may not split statements.")
    first, second = _cut(statement, offset)
    before, introduced = (
        values_of(statement, STATEMENT_FIELDS),
        list(statement.introduced.order_by("position")),
    )
    claims = _places(statement, *introduced)
    statement.start, statement.end = first
    moved = _claims_past(statement, second)
    stand = _standing(statement.confirmed_at is not None, by, at)
    Statement.objects.filter(pk=statement.pk).update(start=first[0], end=first[1], **stand)
    new = _insert_after(statement, second, stand)
    for number, claim in enumerate(moved, 1):
        Claim.objects.filter(pk=claim.pk).update(
            statement=new, position=number, start=claim.start, end=claim.end, runs=claim.runs
        )
    statement.refresh_from_db()
    for row in introduced:
        _follow_cut(row, statement, new, by, at)
    if new.is_checkable:
        _ensure_claim(case, new)
        _ensure_claim(case, statement)
    after = {"first": values_of(statement, STATEMENT_FIELDS), "second": {"id": new.pk, "start": new.start}}
    record(at, by, "split_statement", statement, before, after)
    record(at, by, "split_statement", new, after=values_of(new, STATEMENT_FIELDS))
    _record_claims(at, by, "split_statement", claims, _places(statement, new, *introduced))
    return statement, new


def _standing(is_confirmed: bool, by: User, at: datetime) -> dict[str, Any]:
    """Who stands behind a statement after somebody has cut or joined it: they, or nobody."""
    return {"confirmed_at": at if is_confirmed else None, "confirmed_by": by if is_confirmed else None}


def _follow_cut(row: Statement, first: Statement, second: Statement, by: User, at: datetime) -> None:
    """Let the nearer part of a cut lead-in introduce a statement, unless its claims use the other."""
    used = [piece for claim in row.claims.live() for piece in claim.pieces]
    row.version = first.version
    in_first, in_second = (left_of(row.version.text, used, [span_of(part)]) for part in (first, second))
    _lead(row, first if in_first and not in_second else second, "split_statement", by, at)
    claims = row.claims.prefetch_related("verdicts")
    _fit_claims(claims, row, "its words lie on both sides of the cut through the lead-in.")


def _lead(row: Statement, lead_in: Statement, action: str, by: User, at: datetime) -> None:
    """Let another statement introduce a row: whoever cuts or joins lead-ins says so of what is confirmed."""
    before = values_of(row, STATEMENT_FIELDS)
    row.lead_in = lead_in
    stand = _standing(row.confirmed_at is not None, by, at)
    Statement.objects.filter(pk=row.pk).update(lead_in=lead_in, **stand)
    after = values_of(row, STATEMENT_FIELDS)
    if after != before:
        record(at, by, action, row, before, after)


def _cut(statement: Statement, offset: int) -> tuple[tuple[int, int], tuple[int, int]]:
    text = statement.version.text
    require(statement.start < offset < statement.end, "Choose a place inside the statement to cut it.")
    first = _stripped(text, statement.start, offset)
    second = _stripped(text, offset, statement.end)
    for start, end in (first, second):
        has_letters = any(c.isalnum() for c in text[start:end])
        require(has_letters, "Both parts of a statement need at least one letter or digit.")
    return first, second


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _claims_past(statement: Statement, second: tuple[int, int]) -> list[Claim]:
    """Fit the claims into the first part for now; return those that belong to the second, fitted into it.

    The statement has the span of its first part, and it is not saved.
    """
    moved = []
    part = Statement(version=statement.version, lead_in=statement.lead_in, start=second[0], end=second[1])
    for claim in statement.claims.prefetch_related("verdicts"):
        own = [piece for piece in claim.pieces if piece[0] >= statement.start]
        if own and own[-1][1] <= statement.end:
            continue
        goes = bool(own) and own[0][0] >= statement.end
        fit(claim, part if goes else statement, "its words lie on both sides of the cut.")
        if goes:
            moved.append(claim)
            Claim.objects.filter(pk=claim.pk).update(
                start=statement.start, end=statement.end, version=F("version") + 1
            )
        else:
            write_words(claim)
    return moved


def _insert_after(statement: Statement, span: tuple[int, int], stand: dict[str, Any]) -> Statement:
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
        lead_in=statement.lead_in,
        **stand,
    )


def _renumber(statement: Statement, *, beyond: int, by: int) -> None:
    """Shift the places of later statements; in two steps, since places are unique at every moment."""
    far = 1_000_000_000
    later = Statement.objects.filter(version=statement.version_id, position__gt=beyond)
    later.update(position=F("position") + far)
    Statement.objects.filter(version=statement.version_id, position__gt=far).update(
        position=F("position") - far + by
    )


@move
def merge_statements(
    *, first: Statement, second: Statement, by: User, at: datetime, seen: tuple[str, str]
) -> Statement:
    """Join a statement with the one right after it; claims of both stay, and the first one's kind.

    Where both were confirmed, the whole is, by whoever joins them.
    """
    _, first = take_statement(first, seen[0])
    _, second = take_statement(second, seen[1])
    require(permissions.may_classify(by), "You may not merge statements.")
    neighbors = first.version_id == second.version_id and second.position == first.position + 1
    require(neighbors, "Only a statement and the one right after it can be merged.")
    before = {"first": values_of(first, STATEMENT_FIELDS), "second": values_of(second, STATEMENT_FIELDS)}
    places = _places(first, second)
    own, others = (
        list(row.claims.order_by("position").prefetch_related("verdicts")) for row in (first, second)
    )
    _wait_on(first, others)
    for row in second.introduced.order_by("position"):
        _lead(row, first, "merge_statements", by, at)
    Statement.objects.filter(pk=second.pk).delete()
    Statement.objects.filter(pk=first.pk).update(**_joined(first, second, by, at))
    _renumber(first, beyond=first.position, by=-1)
    first.refresh_from_db()
    _fit_claims(own, first, ELSEWHERE)
    for claim in others:
        fit(claim, first, ELSEWHERE)
        write_words(claim)
    record(at, by, "merge_statements", first, before, values_of(first, STATEMENT_FIELDS))
    record(at, by, "merge_statements", second, before["second"], {"merged_into": subject_of(first)})
    _record_claims(at, by, "merge_statements", places, _places(first))
    return first


ELSEWHERE = "words of it stand in a lead-in that does not introduce the whole."


def _wait_on(first: Statement, claims: list[Claim]) -> None:
    """Let claims wait on all of the first statement until it has grown over the second.

    Words of claims lie inside their statement, and statements share no letter, at any moment.
    """
    for position, claim in enumerate(claims, next_position(first)):
        Claim.objects.filter(pk=claim.pk).update(
            statement=first, position=position, start=first.start, end=first.end
        )


def _joined(first: Statement, second: Statement, by: User, at: datetime) -> dict[str, Any]:
    lead_in = first.lead_in or (None if second.lead_in == first else second.lead_in)
    is_confirmed = bool(first.confirmed_at and second.confirmed_at)
    stand = _standing(is_confirmed, by, at)
    return {"end": second.end, "lead_in": lead_in, **_merged_kind(first, second), **stand}


def _merged_kind(first: Statement, second: Statement) -> dict[str, Any]:
    if first.is_checkable or second.is_checkable:
        return {
            "kind": first.kind if first.is_checkable else second.kind,
            "is_checkable": True,
            "not_checkable_reason": "",
        }
    return {}
