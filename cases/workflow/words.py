"""The words of a claim: where their pieces may lie, and which of them are left when statements are cut."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from django.db.models import F

from cases.intake import MOST_PIECES
from cases.models import Claim, Statement
from cases.workflow.refusals import MoveRefused, require

Piece = tuple[int, int]


def place_words(claim: Claim) -> None:
    """Hold a claim's words to its statement and the lead-in, and bring them into their one form."""
    if not claim.runs:
        inside = claim.statement.start <= claim.start < claim.end <= claim.statement.end
        require(inside, "The claim's words must lie inside its statement.")
        return
    pieces = claim.pieces
    text, spans = claim.statement.version.text, spans_of(claim.statement)
    require(len(pieces) <= MOST_PIECES, f"A claim's words are {MOST_PIECES} pieces at most.")
    in_order = all(start < end for start, end in pieces) and all(a[1] <= b[0] for a, b in pairwise(pieces))
    require(
        in_order, "The pieces of a claim's words follow each other as in the release and share no letter."
    )
    inside = all(any(start <= piece[0] and piece[1] <= end for start, end in spans) for piece in pieces)
    require(
        inside,
        "Each piece of a claim's words must lie inside its statement or the lead-in that introduces it.",
    )
    require(
        all(_has_letters(text, piece) for piece in pieces),
        "Each piece of a claim's words needs a letter or a digit.",
    )
    claim.start, claim.end, claim.runs = form_of(pieces, span_of(claim.statement))


def span_of(statement: Statement) -> Piece:
    return statement.start, statement.end


def spans_of(statement: Statement) -> list[Piece]:
    """Where words of its claims may lie."""
    return [span_of(row) for row in (statement.lead_in, statement) if row]


def form_of(pieces: Sequence[Piece], span: Piece) -> tuple[int, int, list[list[int]]]:
    """Return start, end and runs for pieces of a claim whose statement has this span."""
    inside = [(start, end) for start, end in pieces if span[0] <= start and end <= span[1]]
    start, end = (inside[0][0], inside[-1][1]) if inside else span
    is_plain = list(pieces) == [(start, end)]
    return start, end, [] if is_plain else [[*piece] for piece in pieces]


def left_of(text: str, pieces: Iterable[Piece], spans: Iterable[Piece]) -> list[Piece]:
    """Return what of the pieces lies inside the spans, without parts that hold no letter."""
    overlaps = [
        (max(piece[0], span[0]), min(piece[1], span[1])) for span in sorted(spans) for piece in pieces
    ]
    return [part for part in overlaps if part[0] < part[1] and _has_letters(text, part)]


def loses_words(text: str, before: Iterable[Piece], after: Iterable[Piece]) -> bool:
    return _signs(text, before) != _signs(text, after)


def fit(claim: Claim, statement: Statement, why: str) -> None:
    """Keep what of a claim's words lies in a statement, the claim's own or one to be, and its lead-in.

    Refuses with `why` where a claim that is judged would lose some.
    """
    text = statement.version.text
    left = left_of(text, claim.pieces, spans_of(statement))
    if loses_words(text, claim.pieces, left) and is_judged(claim):
        raise MoveRefused(f"Claim {claim.position} has a verdict and {why} Narrow the claim's words first.")
    claim.start, claim.end, claim.runs = form_of(left, span_of(statement))


def is_judged(claim: Claim) -> bool:
    return claim.removed_at is None and bool(claim.open_verdict or claim.standing_verdict)


def write_words(claim: Claim, **others: object) -> None:
    """Write where a claim's words stand, and count it as an edit."""
    Claim.objects.filter(pk=claim.pk).update(
        start=claim.start, end=claim.end, runs=claim.runs, version=F("version") + 1, **others
    )


def _has_letters(text: str, piece: Piece) -> bool:
    return any(map(str.isalnum, text[piece[0] : piece[1]]))


def _signs(text: str, pieces: Iterable[Piece]) -> str:
    """All but white space, which a cut takes off."""
    return "".join("".join(text[start:end].split()) for start, end in pieces)
