"""Which statements a lead-in introduces: the items of the list that follows it."""

from collections.abc import Sequence

from cases.choices import StatementKind

from .classify import Guess, ends_open
from .segment import Unit

_COLONS = (":", "：")
_NO_ITEMS = (StatementKind.HEADING.value, StatementKind.QUOTATION.value)


def lead_ins(text: str, units: Sequence[Unit], guesses: Sequence[Guess]) -> list[int | None]:
    """Return for each unit the index of the lead-in that introduces it, or None.

    A list is marked items right after a lead-in that ends in a colon, or else lines that end without the sign
    that ends a sentence. The first that is neither ends it.
    """
    found: list[int | None] = []
    lead_in, has_marks = None, False
    for index, (unit, guess) in enumerate(zip(units, guesses, strict=True)):
        if guess.kind == StatementKind.LEAD_IN:
            lead_in, has_marks = (index if text[unit.start : unit.end].endswith(_COLONS) else None), False
            found.append(None)
            continue
        if not (unit.is_item or (not has_marks and _is_open_line(text, unit, guess))):
            lead_in = None
        has_marks = has_marks or unit.is_item
        found.append(lead_in)
    return found


def _is_open_line(text: str, unit: Unit, guess: Guess) -> bool:
    return guess.kind not in _NO_ITEMS and ends_open(text[unit.start : unit.end])
