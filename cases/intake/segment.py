"""Cut the text of a release into statements: lines and blocks first, then sentences.

Every letter and digit of the text is in exactly one statement or in one list marker (`list_markers`).
"""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from .layout import Paragraph, paragraphs
from .lines import Span, list_markers, read_lines
from .sentences import sentence_cuts

__all__ = ["Span", "Unit", "list_markers", "segment"]

_LOOSE = " \t"
_LEAD_IN = re.compile(r":(?= (?:[^\W\d_]|\d))")
_LONGEST_LEAD_IN = 300


class Unit(NamedTuple):
    """One statement's span, and where it stands: in which paragraph, of which kind."""

    start: int
    end: int
    paragraph: int
    block: int
    is_item: bool = False
    is_title: bool = False
    is_end_mark: bool = False


def segment(text: str, language: str = "en") -> list[Unit]:
    """Return the statements of the text in order; spans never overlap nor begin or end in white space."""
    blocks = paragraphs(text, read_lines(text))
    units: list[Unit] = []
    for number, paragraph in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        units += _units(text, paragraph, number, following, language)
    return units


def _units(
    text: str, paragraph: Paragraph, number: int, following: Paragraph | None, language: str
) -> list[Unit]:
    start, end = paragraph.start, paragraph.end
    flat = _flatten(text[start:end])
    cuts = sentence_cuts(flat, language)
    lead_in = _lead_in_end(text, paragraph, following)
    if lead_in and not cuts:
        cuts = [lead_in]
    edges = [0, *cuts, end - start]
    spans = (_trim(text, start + first, start + last) for first, last in pairwise(edges))
    _, _, block, is_item, is_title, is_end_mark = paragraph
    return [
        Unit(span.start, span.end, number, block, is_item, is_title, is_end_mark)
        for span in _merge_wordless(text, spans, is_end_mark)
    ]


def _flatten(text: str) -> str:
    """Make every white space a plain space, one for one, so that offsets hold."""
    return "".join(" " if sign.isspace() and sign not in "\u00a0\u202f" else sign for sign in text)


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _merge_wordless(text: str, spans: Iterable[Span], is_end_mark: bool) -> list[Span]:
    """Add a piece without a letter or digit to the one before it; drop it where there is none."""
    merged: list[Span] = []
    for span in spans:
        if is_end_mark or any(map(str.isalnum, text[span.start : span.end])):
            merged.append(span)
        elif merged and span.end > span.start:
            merged[-1] = Span(merged[-1].start, span.end)
    return merged


def _lead_in_end(text: str, paragraph: Paragraph, following: Paragraph | None) -> int | None:
    """Return the end of a lead-in that shares its line with the first item of the list it introduces.

    The items after it show the list: they begin with the same word and end as openly as the first.
    """
    if following is None or paragraph.is_item or following.is_item:
        return None
    match = _LEAD_IN.search(text, paragraph.start, min(paragraph.end, paragraph.start + _LONGEST_LEAD_IN))
    if not match or text[match.end() + 1].islower():
        return None
    item, after = text[match.end() + 1 : paragraph.end], text[following.start : following.end]
    if item.split(maxsplit=1)[0] != after.split(maxsplit=1)[0] or item[-1] in ".!?" or after[-1] in ".!?":
        return None
    return match.end() - paragraph.start
