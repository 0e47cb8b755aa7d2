"""Refuse a text that falls into more statements than a desk can work through, and do so early."""

from collections.abc import Iterator

from .kept import UnreadableText
from .lines import Span
from .segment import Unit, segment

MAX_STATEMENTS = 20_000
_CLEARLY_TOO_MANY = 2 * MAX_STATEMENTS
_SHORTEST = 2  # code points: a statement is a letter or a digit, and something parts it from the next
_PART = 20_000  # code points
_SAMPLE = 8  # parts


def segment_within_limit(text: str, language: str) -> list[Unit]:
    """Return the statements of the text as `segment` does; raise UnreadableText where they are too many."""
    _refuse_crumbs(text, language)
    units = segment(text, language)
    if len(units) > MAX_STATEMENTS:
        raise _too_many(f"{len(units):,}")
    return units


def _refuse_crumbs(text: str, language: str) -> None:
    """Count the statements of one part after the other, and stop as soon as they are clearly too many.

    A part may be split a little otherwise by itself than in its place, so this count is only near the true
    one: it refuses at twice the limit, and leaves what is in doubt to the count of the whole. A few parts
    show first whether it is worth the time.
    """
    if len(text) <= _CLEARLY_TOO_MANY * _SHORTEST:
        return
    parts = list(_parts(text))
    sample = parts[:: max(1, len(parts) // _SAMPLE)]
    if _density(text, sample, language) * len(text) <= MAX_STATEMENTS:
        return
    found = 0
    for part in parts:
        found += len(segment(text[part.start : part.end], language))
        if found > _CLEARLY_TOO_MANY:
            raise _too_many(f"about {round(found * len(text) // part.end, -3):,}")


def _density(text: str, parts: list[Span], language: str) -> float:
    """Return how many statements the parts hold for each code point."""
    found = sum(len(segment(text[part.start : part.end], language)) for part in parts)
    return found / sum(part.end - part.start for part in parts)


def _parts(text: str) -> Iterator[Span]:
    """Cut at line ends, and inside a line only where it is longer than a part."""
    start = 0
    while start < len(text):
        line_end = text.rfind("\n", start, start + _PART) + 1
        end = line_end or min(start + _PART, len(text))
        yield Span(start, end)
        start = end


def _too_many(count: str) -> UnreadableText:
    return UnreadableText(
        f"This text would fall into {count} statements, and at most {MAX_STATEMENTS:,} are taken. "
        "Take it in in parts, each as a release of its own."
    )
