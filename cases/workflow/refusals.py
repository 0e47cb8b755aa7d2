"""Why a move may not happen, in words that a reviewer can act on."""

from datetime import datetime
from typing import Any, NoReturn

from django.db.models import Model, QuerySet
from django.utils import timezone

from cases.checks.gate import Shortfall
from cases.history.chain import subject_of
from cases.history.events import ReadEvent, read_events
from cases.models import Case, Claim, Event, Source


class MoveRefused(Exception):
    """A move that may not happen, with the reasons as sentences for the person who tried."""

    def __init__(self, *reasons: str):
        self.reasons = [str(reason) for reason in reasons]
        super().__init__(" ".join(self.reasons))


def require(condition: Any, reason: str) -> None:
    if not condition:
        raise MoveRefused(reason)


def refuse_stale(row: Case | Claim | Source, version: int, word: str) -> None:
    if row.version != version:
        refuse_as_changed(row, version, word)


def refuse_as_changed(row: Case | Claim | Source, version: int, word: str) -> NoReturn:
    """Tell who changed what since the version that was read; events that count an edit carry its number."""
    changes = counted(row).filter(after__version__gt=version)
    raise MoveRefused(f"This {word} has changed since you opened it.", *told(changes))


def refuse_unseen(row: Model, seen: str, now: str, what: str) -> None:
    """Refuse if a row that counts no edits is no longer what the person saw, by its fingerprints."""
    if seen != now:
        raise MoveRefused(f"{what} has changed since you opened it.", *told(events_of(row)))


def events_of(*rows: Any) -> QuerySet[Event]:
    return Event.objects.filter(subject__in=[subject_of(row) for row in rows]).order_by("-number")


def counted(row: Case | Claim | Source) -> QuerySet[Event]:
    """Leave out what does not change the row itself, such as an entry in one of its logs."""
    return events_of(row).filter(after__has_key="version")


def told(events: QuerySet[Event]) -> list[str]:
    """Tell of the last changes, at most three: who, when, and what."""
    return [
        f"{event.actor} made the {'change before' if number else 'last change'}"
        f" ({event.action.replace('_', ' ')}, {clock(event.at)}){_detail(event)}."
        for number, event in enumerate(read_events(events[:3]))
    ]


def _detail(event: ReadEvent) -> str:
    fields = [f"{name.replace('_', ' ')}: {value}" for name, value in event.after.items() if name in TOLD]
    return f" ({'; '.join(fields)})" if fields else ""


TOLD = {
    "text",
    "type",
    "claimed_value",
    "recheck_date",
    "rating",
    "extent",
    "reason",
    "title",
    "why_checked",
    "summary",
    "priority",
    "due_date",
    "due_at",
    "url",
    "published_date",
    "language",
    "embargo_at",
    "kind",
    "is_checkable",
    "edition",
    "name",
    "job_title",
    "affiliation",
    "country",
    "same_as",
    "homepage",
    "hosts",
    "other_names",
}


def clock(at: datetime) -> str:
    return timezone.localtime(at).strftime("%Y-%m-%d %H:%M")


def refuse_shortfalls(missing: list[Shortfall]) -> None:
    if missing:
        raise MoveRefused(*[shortfall.message for shortfall in missing])
