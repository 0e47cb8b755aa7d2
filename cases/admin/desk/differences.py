"""What differs between two things that people said, part by part and word by word."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cases.document.word_changes import Run, word_changes

# What is said, part by part: a label and its words, by a key that stays the same when the label changes.
Said = Mapping[Any, tuple[str, str]]


@dataclass(frozen=True)
class Difference:
    """One part that is said otherwise, with its words before and after."""

    label: str
    runs: list[Run]


def differences(before: Said, after: Said) -> list[Difference]:
    """Compare in the order of what was said before, what is new at the end; empty words say nothing."""
    found = []
    for key in {**before, **after}:
        (_, old), (_, new) = before.get(key, ("", "")), after.get(key, ("", ""))
        label, _ = after.get(key) or before[key]
        if old != new:
            found.append(Difference(label, word_changes(old, new)))
    return found


def lines(parts: Mapping[str, Any]) -> str:
    """Write what a part holds, a line each; what is empty gets none."""
    return "\n".join(f"{name}: {words(value)}" for name, value in parts.items() if value not in ("", None))


def words(value: Any) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def spelled(field: str) -> str:
    """Name a field where no better word is at hand."""
    return field.replace("_", " ").capitalize()
