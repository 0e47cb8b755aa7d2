"""Statements: what each is, and where it begins and ends."""

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
from cases.workflow.refusals import MoveRefused, require
from cases.workflow.taking import STATEMENT_FIELDS, take_statement
from cases.workflow.writing import Values, record, save_valid, values_of


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
) -> Statement:
    """Decide what a statement is. One that becomes checkable gets its first claim proposed; one that no
    longer is loses claims that never had a verdict.
    """
    case, statement = take_statement(statement, seen)
    require(permissions.may_classify(by), "You may not classify statements.")
    require(kind, "Choose the kind of statement.")
    before, claims = values_of(statement, STATEMENT_FIELDS), _places(statement)
    statement.kind, statement.is_checkable = kind, is_checkable
    statement.not_checkable_reason = not_checkable_reason
    statement.speaker = None if speaker == case.release.issuer else speaker
    save_valid(statement)
    learn_name(case, statement.speaker, by, at, "reclassify_statement")
    if is_checkable:
        _ensure_claim(case, statement)
    else:
        _drop_unjudged_claims(statement, by, at)
    record(at, by, "reclassify_statement", statement, before, values_of(statement, STATEMENT_FIELDS))
    _record_claims(at, by, "reclassify_statement", claims, _places(statement))
    return statement


PLACE_FIELDS = ("statement_id", "start", "end", "text", "removed_at", "version")


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

    Claims go with the part that holds their words; a claim that spans the cut shrinks to the first part
    if nobody has judged it, and refuses the cut otherwise.
    """
    case, statement = take_statement(statement, seen)
    require(permissions.may_classify(by), "You may not split statements.")
    first, second = _cut(statement, offset)
    before, claims = values_of(statement, STATEMENT_FIELDS), _places(statement)
    moved = _claims_past(statement, first, second)
    Statement.objects.filter(pk=statement.pk).update(start=first[0], end=first[1])
    new = _insert_after(statement, second)
    for number, (claim, start, end) in enumerate(moved, 1):
        Claim.objects.filter(pk=claim.pk).update(statement=new, position=number, start=start, end=end)
    statement.refresh_from_db()
    if new.is_checkable:
        _ensure_claim(case, new)
        _ensure_claim(case, statement)
    after = {"first": values_of(statement, STATEMENT_FIELDS), "second": {"id": new.pk, "start": new.start}}
    record(at, by, "split_statement", statement, before, after)
    record(at, by, "split_statement", new, after=values_of(new, STATEMENT_FIELDS))
    _record_claims(at, by, "split_statement", claims, _places(statement, new))
    return statement, new


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


@move
def merge_statements(
    *, first: Statement, second: Statement, by: User, at: datetime, seen: tuple[str, str]
) -> Statement:
    """Join a statement with the one right after it; claims of both stay, and the first one's kind."""
    _, first = take_statement(first, seen[0])
    _, second = take_statement(second, seen[1])
    require(permissions.may_classify(by), "You may not merge statements.")
    neighbors = first.version_id == second.version_id and second.position == first.position + 1
    require(neighbors, "Only a statement and the one right after it can be merged.")
    before = {"first": values_of(first, STATEMENT_FIELDS), "second": values_of(second, STATEMENT_FIELDS)}
    places = _places(first, second)
    claims = list(second.claims.order_by("position"))
    place = next_position(first)
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
    record(at, by, "merge_statements", first, before, values_of(first, STATEMENT_FIELDS))
    record(at, by, "merge_statements", second, before["second"], {"merged_into": subject_of(first)})
    _record_claims(at, by, "merge_statements", places, _places(first))
    return first


def _merged_kind(first: Statement, second: Statement) -> dict[str, Any]:
    if first.is_checkable or second.is_checkable:
        return {
            "kind": first.kind if first.is_checkable else second.kind,
            "is_checkable": True,
            "not_checkable_reason": "",
        }
    return {}
