"""Propose the claims of a statement: in this version one for each checkable statement, in its own words."""

import re
from typing import NamedTuple

from cases.choices import ClaimType

from .languages import EVERY, any_of, whole_words
from .quotes import CLOSING, OPENING, read_quotes

_WINDOW = 1200
_EDGE = 400  # marks are judged from this much of a statement at either end

# The first that fits wins: the law and measures say more about how to check a claim than its verb does.
_TYPES = (
    (ClaimType.LEGAL_STATUS, whole_words(EVERY.legal_status)),
    (ClaimType.COMPARISON, re.compile(any_of(EVERY.comparisons), re.I)),
    (ClaimType.NUMBER, re.compile(rf"[$€£¥]\s?\d|\d\s?%|{any_of(EVERY.amounts)}", re.I)),
    (ClaimType.CAUSE, whole_words(EVERY.reasons)),
    (
        ClaimType.DATE,
        re.compile(
            rf"\b(?:{any_of(EVERY.date_openers)})\s(?:\w{{3,9}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?"
            r"|\d{1,2}\s\w{3,9}|(?:19|20)\d\d)\b",
            re.I,
        ),
    ),
    (
        ClaimType.IDENTITY,
        re.compile(
            rf"{any_of(EVERY.identities)}"
            rf"|\b(?:{any_of(EVERY.identity_verbs)})\s(?:{any_of(EVERY.identity_complements)})\b",
            re.I,
        ),
    ),
    (ClaimType.EVENT, whole_words(EVERY.events)),
    (ClaimType.NUMBER, re.compile(r"(?<![\w-])\d[\d,.]*(?![\w-])")),
)
_INDIRECT = whole_words(EVERY.indirect_speech)


class ClaimSpan(NamedTuple):
    start: int
    end: int
    text: str
    type: str


def propose_claim(text: str, start: int, end: int, *, is_quotation: bool) -> ClaimSpan:
    """Return the claim that a checkable statement makes, its words on one line, outer quotation marks off."""
    if is_quotation:
        start, end = _without_outer_marks(text, start, end)
    words = " ".join(text[start:end].split())
    return ClaimSpan(start, end, words, claim_type(words))


def claim_type(words: str) -> str:
    """Guess the type of a claim from its words."""
    view = words[:_WINDOW]
    found = next((kind for kind, pattern in _TYPES if pattern.search(view)), None)
    if found is None and _INDIRECT.search(view):
        return ClaimType.QUOTATION.value
    return (found or ClaimType.OTHER).value


def _without_outer_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop a mark that opens at the very start, and one that closes at the very end, each on its own.

    A quote of several sentences has only one of them in its first and its last. A mark goes only where it
    has no partner inside, so that what `said` whom stays whole.
    """
    roles = read_quotes(text[start : min(end, start + _EDGE * 10)]).roles
    opens = roles.get(0) == OPENING
    closes = CLOSING in (
        roles.get(end - 1 - start),
        roles.get(end - 2 - start) if text[end - 1] in ".,;" else None,
    )
    inner_closing = sum(role == CLOSING for place, role in roles.items() if place < end - 2 - start)
    if opens and inner_closing == 0:
        start += 1
    if closes and text[end - 1] not in ".,;" and not (opens and inner_closing):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
