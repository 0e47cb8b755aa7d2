"""What has changed between two conclusions: part by part, each with what it was and what it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cases.ratings import rating_label

Bound = dict[str, Any]

WORDS = {
    "headline": "Headline",
    "summary": "Conclusion",
    "why_checked": "Why it was checked",
    "early_reason": "Why you did not wait",
}
RELEASE = {
    "title": "Title of the release",
    "url": "Address of the release",
    "published_date": "Date of the release",
    "language": "Language of the release",
    "embargo_at": "Embargo",
    "sha256": "Text of the release",
}
STATEMENT = {
    "kind": "kind",
    "is_checkable": "checkable",
    "not_checkable_reason": "why it is not checkable",
    "lead_in": "introduced by",
}


@dataclass(frozen=True)
class Difference:
    """One part that differs; empty text stands for nothing."""

    label: str
    before: str
    after: str


def differences(before: Bound, after: Bound) -> list[Difference]:
    """Compare what two conclusions are bound to (`cases.document.conclusion_content`), in reading order."""
    found = [*_fields(before, after, WORDS), *_fields(before.get("release", {}), after["release"], RELEASE)]
    found += _by_id(before.get("names", ()), after["names"], "Name", _name)
    found += _contacts(before, after)
    found += _statements(before, after)
    return [each for each in found if each.before != each.after]


def _fields(before: Bound, after: Bound, labels: dict[str, str], prefix: str = "") -> Iterator[Difference]:
    for name, label in labels.items():
        yield Difference(prefix + label, _text(before.get(name)), _text(after.get(name)))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _by_id(before: Any, after: Any, label: str, words: Any) -> Iterator[Difference]:
    old, new = ({row["id"]: words(row) for row in rows} for rows in (before, after))
    for pk in {**old, **new}:
        yield Difference(label, old.get(pk, ""), new.get(pk, ""))


def _name(row: Bound) -> str:
    return ", ".join(part for part in (row["name"], row["job_title"], row["affiliation"]) if part)


def _contacts(before: Bound, after: Bound) -> Iterator[Difference]:
    old, new = ([_contact(row) for row in rows] for rows in (before.get("contacts", ()), after["contacts"]))
    for number in range(max(len(old), len(new))):
        was, now = (rows[number] if number < len(rows) else "" for rows in (old, new))
        yield Difference("Contact log", was, now)


def _contact(row: Bound) -> str:
    parts = ("channel", "asked_at", "question", "outcome", "answer", "not_asked_reason")
    return ", ".join(str(row[part]) for part in parts if row.get(part))


def _statements(before: Bound, after: Bound) -> Iterator[Difference]:
    old, new = (
        {row["id"]: row for row in rows} for rows in (before.get("statements", ()), after["statements"])
    )
    for pk in {**old, **new}:
        yield from _statement(old.get(pk), new.get(pk))
    yield from _claims(old, new)


def _statement(old: Bound | None, new: Bound | None) -> Iterator[Difference]:
    known = new or old or {}
    label = f"Statement {known['number']}"
    if old is None or new is None:
        yield Difference(label, _span(old), _span(new))
        return
    yield Difference(f"{label}: from letter to letter", _span(old), _span(new))
    yield from _fields(old, new, STATEMENT, f"{label}: ")
    yield Difference(f"{label}: who says it (number)", _text(old["speaker"]), _text(new["speaker"]))


def _span(row: Bound | None) -> str:
    return f"{row['start']} to {row['end']}" if row else ""


def _claims(old: dict[int, Bound], new: dict[int, Bound]) -> Iterator[Difference]:
    was, now = ({c["id"]: c for s in side.values() for c in s["claims"]} for side in (old, new))
    for pk in {**was, **now}:
        label = (now.get(pk) or was[pk])["text"]
        yield Difference(f"Claim “{label}”", _claim(was.get(pk)), _claim(now.get(pk)))


def _claim(row: Bound | None) -> str:
    """Say a claim in one line: words, value, rating."""
    if row is None:
        return ""
    state = "; ".join(part for part in row["state"] if part)
    rating = state or rating_label(row["rating"], row["extent"])
    return " · ".join(part for part in (row["text"], row["claimed_value"], rating) if part)
