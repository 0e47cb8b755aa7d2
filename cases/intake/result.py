"""The one call that takes a text apart, and the shapes of its result."""

from dataclasses import dataclass
from typing import Any

from cases.choices import StatementKind

from .classify import Guess, classify
from .introduced import lead_ins
from .limit import segment_within_limit
from .propose import propose_claim
from .segment import Unit


@dataclass(frozen=True, slots=True)
class ProposedClaim:
    """One assertion, as a span inside its statement and in words on one line."""

    start: int
    end: int
    text: str
    type: str


@dataclass(frozen=True, slots=True)
class ProposedStatement:
    """A span of the release with a first guess of what it is.

    `speaker` is "" where the issuer speaks; `lead_in` is the index of the statement that introduces it.
    """

    start: int
    end: int
    kind: str
    is_checkable: bool
    not_checkable_reason: str
    speaker: str
    claims: tuple[ProposedClaim, ...]
    lead_in: int | None = None


def split_release(text: str, language: str = "en") -> list[ProposedStatement]:
    """Split the text into statements with their kinds and proposed claims.

    Offsets count code points, ends are exclusive. The language is a BCP 47 tag; one that is not known is read
    with the rules of English. The time taken grows with the length of the text, whatever it holds. Raises
    UnreadableText where the text falls into more than MAX_STATEMENTS.
    """
    units = segment_within_limit(text, language)
    guesses = classify(text, units, language)
    rows = zip(units, guesses, lead_ins(text, units, guesses), strict=True)
    return [_statement(text, *row) for row in rows]


def _statement(text: str, unit: Unit, guess: Guess, lead_in: int | None) -> ProposedStatement:
    claims = (_claim(text, unit, guess),) if guess.is_checkable else ()
    return ProposedStatement(
        unit.start, unit.end, guess.kind, guess.is_checkable, guess.reason, guess.speaker, claims, lead_in
    )


def _claim(text: str, unit: Unit, guess: Guess) -> ProposedClaim:
    is_quotation = guess.kind == StatementKind.QUOTATION.value
    return ProposedClaim(*propose_claim(text, unit.start, unit.end, is_quotation=is_quotation))


def as_json(text: str, statements: list[ProposedStatement]) -> dict[str, Any]:
    """Return what `manage.py split_release --json` prints."""
    return {"statements": [_statement_json(text, statement) for statement in statements]}


def _statement_json(text: str, statement: ProposedStatement) -> dict[str, Any]:
    return {
        "start": statement.start,
        "end": statement.end,
        "text": text[statement.start : statement.end],
        "kind": statement.kind,
        "checkable": statement.is_checkable,
        "speaker": statement.speaker,
        "claims": [
            {"start": claim.start, "end": claim.end, "text": claim.text} for claim in statement.claims
        ],
    }
