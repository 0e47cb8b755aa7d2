"""The texts of events: what of an event stands open for ever, and how the rest is sealed and read.

An event never changes, so what is to be forgotten one day can't stand in it. Events written before this rule
hold their texts themselves; they read the same.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cases.document.commitments import unseal
from cases.history.disclosures import disclosures_of
from cases.models import Event

# The moves whose `digest` is that of an edition. Any other digest is one of texts, and says what they were to
# whoever can guess them.
OF_EDITIONS = ("publish", "withdraw", "hold_finding", "hold_case")
# Codes of cases/choices.py, and rows named as `subject_of` names them. What is not listed here is sealed.
CODES = {
    "channel",
    "extent",
    "kind",
    "not_checkable_reason",
    "priority",
    "rating",
    "reason_code",
    "requested_by_kind",
    "stance",
    "status",
    "type",
}
ROWS = {"assigned_to", "lead", "merged_into", "snapshot", "source", "speaker"}
TIMES = ("_at", "_date")


def stands_open(action: str) -> Callable[[str], bool]:
    """Return which keys of an event of this kind hold codes, rows, times or digests of editions."""

    def is_open(key: str) -> bool:
        is_code = key in CODES or key in ROWS or key.endswith(TIMES)
        return is_code or (key == "digest" and action in OF_EDITIONS)

    return is_open


def scope_of(event: Event) -> str:
    """Name the disclosures of an event."""
    return f"event:{event.number}"


@dataclass(frozen=True)
class ReadEvent:
    """An event with its texts, as far as they are not forgotten."""

    number: int
    at: datetime
    actor: str
    action: str
    subject: str
    before: dict[str, Any]
    after: dict[str, Any]


def read_events(events: Iterable[Event]) -> list[ReadEvent]:
    """Read events with their texts, which are fetched in one query for all of them."""
    events = list(events)
    disclosures = disclosures_of([scope_of(event) for event in events])
    return [
        ReadEvent(
            number=event.number,
            at=event.at,
            actor=event.actor,
            action=event.action,
            subject=event.subject,
            before=unseal(event.before, disclosures[scope_of(event)]),
            after=unseal(event.after, disclosures[scope_of(event)]),
        )
        for event in events
    ]
