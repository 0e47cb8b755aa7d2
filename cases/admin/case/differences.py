"""What a conclusion is about that the one approved before it was not, for who decides on it."""

from collections.abc import Iterator
from typing import Any

from cases.admin.desk.differences import Difference, Said, differences, lines, spelled
from cases.choices import (
    CheckState,
    ClaimantKind,
    ClaimType,
    ContactChannel,
    ContactOutcome,
    NotCheckableReason,
    StatementKind,
)
from cases.ratings import rating_label
from cases.templatetags.reading import legal_status

Bound = dict[str, Any]
Part = tuple[Any, tuple[str, str]]

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
    "sha256": "Text of the release (its SHA-256)",
}
# The codes of fields, which people get in words.
CODES: dict[str, Any] = {
    "kind": ClaimantKind,
    "channel": ContactChannel,
    "outcome": ContactOutcome,
}
# By which rows are told apart and ordered.
KEYS = ("id", "number", "position")


def compared(before: Bound, after: Bound, text: str) -> list[Difference]:
    """Compare what two conclusions are bound to (`cases.document.conclusion_content`).

    `text` is that of the release, whose words are shown where a cut has moved.
    """
    return differences(_said(before, text), _said(after, text))


def _said(bound: Bound, text: str) -> Said:
    return dict(_parts(bound, text))


def _parts(bound: Bound, text: str) -> Iterator[Part]:
    yield from _fields(bound, WORDS)
    yield from _fields(bound["release"], RELEASE)
    names = {row["id"]: row for row in bound["names"]}
    yield "issuer", ("Issuer", _claimant(names, bound["issuer"]))
    for pk, row in names.items():
        yield ("name", pk), (f"Name: {row['name']}", lines(_by_field(row)))
    for number, row in enumerate(bound["contacts"]):
        yield ("contact", row.get("id") or -number), ("Contact log", lines(_by_field(row)))
    numbers = {row["id"]: row["number"] for row in bound["statements"]}
    for row in bound["statements"]:
        said = _statement(row, text, _claimant(names, row["speaker"]), numbers)
        yield ("statement", row["id"]), (f"Statement {row['number']}", lines(said))
        for claim in row["claims"]:
            yield ("claim", claim["id"]), (f"Claim “{claim['text']}”", lines(_claim(claim, text)))


def _claimant(names: dict[int, Bound], pk: int) -> str:
    """Name a claimant with the number, since two may go by one name."""
    return f"{names[pk]['name']} (number {pk})"


def _fields(row: Bound, labels: dict[str, str]) -> Iterator[Part]:
    for name, label in labels.items():
        yield name, (label, str(row.get(name) or ""))


def _by_field(row: Bound) -> dict[str, Any]:
    """Name whatever a row holds, so that no field is bound that nobody sees."""
    return {spelled(name): _label(CODES.get(name), held) for name, held in row.items() if name not in KEYS}


def _label(codes: Any, held: Any) -> Any:
    return str(codes(held).label) if codes and held in codes.values else held


def _statement(row: Bound, text: str, speaker: str, numbers: dict[int, int]) -> dict[str, Any]:
    lead_in = row.get("lead_in")
    return {
        "Words": _place(text, row["start"], row["end"]),
        "Kind": _label(StatementKind, row["kind"]),
        "Checkable": row["is_checkable"],
        "Why not": _label(NotCheckableReason, row["not_checkable_reason"]),
        "Said by": speaker,
        "Introduced by": f"statement {numbers.get(lead_in, f'with the id {lead_in}')}" if lead_in else "",
    }


def _claim(row: Bound, text: str) -> dict[str, Any]:
    runs = row.get("runs") or [(row["start"], row["end"])]
    state, reason = row["state"] or ("", "")
    finding = rating_label(row["rating"], row["extent"])
    return {
        "Claim": row["text"],
        "Words of the release": " / ".join(_place(text, start, end) for start, end in runs),
        "Type": _label(ClaimType, row["type"]),
        "Claimed value": row["claimed_value"],
        "Legal status claimed": legal_status(row.get("claimed_status") or {}),
        "Finding": _label(CheckState, state) or finding,
        "Why under review": reason,
    }


def _place(text: str, start: int, end: int) -> str:
    return f"“{text[start:end]}” (letters {start} to {end})"
