"""How two texts differ, word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

# Comparing takes the square of the words at worst; beyond this, one text is simply shown after the other.
MOST_WORDS = 2_000
SAME, REMOVED, ADDED = "same", "removed", "added"
# A word or a mark with the space before it, which thus makes no run of its own.
PIECES = re.compile(r"\s*(?:[^\W_]+(?:['’.,-][^\W_]+)*|\S)|\s+")


@dataclass(frozen=True)
class Run:
    """Words that follow each other and share a fate: same, removed or added."""

    fate: str
    text: str


def word_changes(before: str, after: str) -> list[Run]:
    """Compare two texts word by word; the runs that are not added make up `before`, and so on."""
    return list(_runs(PIECES.findall(before), PIECES.findall(after)))


def _runs(old: list[str], new: list[str]) -> Iterator[Run]:
    for kind, i, j, k, m in _steps(old, new):
        if kind == "equal":
            yield Run(SAME, "".join(old[i:j]))
            continue
        if j > i:
            yield Run(REMOVED, "".join(old[i:j]))
        if m > k:
            yield Run(ADDED, "".join(new[k:m]))


def _steps(old: list[str], new: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    if old != new and max(len(old), len(new)) > MOST_WORDS:
        return [("replace", 0, len(old), 0, len(new))]
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
