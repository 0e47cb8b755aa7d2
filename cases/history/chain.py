"""The append-only chain of events: writing it, and checking that nothing was changed or cut off."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any

from django.db import models, transaction

from cases.document import NotCanonical
from cases.document.commitments import Disclosure, faults, seal
from cases.history.digests import digest_of
from cases.history.disclosures import disclosures_of, keep_disclosures
from cases.history.events import scope_of, stands_open
from cases.models import Disclosure as KeptDisclosure
from cases.models import Event, EventHead


def subject_of(row: models.Model) -> str:
    """Name a row in text, such as `claim:12`, which stays true after the row is gone."""
    return f"{row._meta.model_name}:{row.pk}"


def append_event(
    *,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    before: dict | None = None,
    after: dict | None = None,
) -> Event:
    """Append one event to the chain. Call it inside the transaction that makes the change.

    The event itself holds commitments in the place of texts; these are kept beside it, see `events`. Writers
    queue for the head row: SELECT FOR UPDATE on PostgreSQL, the immediate transaction on SQLite. Sealing
    comes before, so that nobody waits for it.
    """
    values = {"before": plain(before or {}), "after": plain(after or {})}
    skeleton, disclosures = seal(values, is_open=stands_open(action))
    head = take_head()
    event = Event(
        number=head.number + 1,
        at=at,
        actor=actor,
        action=action,
        subject=subject,
        before=skeleton["before"],
        after=skeleton["after"],
        previous_hash=head.hash,
    )
    event.hash = event_hash(event)
    event.save(force_insert=True)
    keep_disclosures(scope_of(event), disclosures)
    EventHead.objects.filter(pk=1).update(number=event.number, hash=event.hash)
    return event


def take_head() -> EventHead:
    """Take the end of the history until the transaction ends; all others who would write to it wait.

    Writers queue for the head row: SELECT FOR UPDATE on PostgreSQL, the immediate transaction on SQLite.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("An event belongs to the transaction that makes the change.")
    EventHead.objects.get_or_create(pk=1)
    return EventHead.objects.select_for_update().get(pk=1)


def event_hash(event: Event) -> str:
    """Hash all of an event but its own hash, the one before it included."""
    return digest_of(
        {
            "number": event.number,
            "at": event.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "actor": event.actor,
            "action": event.action,
            "subject": event.subject,
            "before": event.before,
            "after": event.after,
            "previous_hash": event.previous_hash,
        }
    )


def chain_problems() -> Iterator[str]:
    """Say what is wrong with the chain: a gap, a broken link, a changed event or text, a cut-off end."""
    number, previous, texts = 0, "", 0
    for event, disclosures in _with_disclosures():
        number += 1
        if event.number != number:
            yield f"Event {number} is missing: the next one is number {event.number}."
            number = event.number
        if event.previous_hash != previous:
            yield f"Event {event.number} does not follow from the one before it."
        if not _is_unchanged(event):
            yield f"Event {event.number} was changed after it was written."
        for fault in faults([event.before, event.after], disclosures):
            yield f"Event {event.number}: {fault}"
        previous = event.hash
        texts += len(disclosures)
    head = EventHead.objects.filter(pk=1).first() or EventHead()
    if (head.number, head.hash) != (number, previous):
        yield f"The history should end at event {head.number}, but ends at event {number}."
    yield from _stray_disclosures(beyond=texts)


AT_ONCE = 500


def _with_disclosures() -> Iterator[tuple[Event, list[Disclosure]]]:
    events = Event.objects.order_by("number").iterator(chunk_size=AT_ONCE)
    while some := list(islice(events, AT_ONCE)):
        disclosures = disclosures_of([scope_of(event) for event in some])
        yield from ((event, disclosures[scope_of(event)]) for event in some)


def _is_unchanged(event: Event) -> bool:
    try:
        return event.hash == event_hash(event)
    except NotCanonical:
        return False


def _stray_disclosures(beyond: int) -> Iterator[str]:
    """Name what is disclosed of events that are not there, if more is disclosed than of those that are."""
    kept = KeptDisclosure.objects.filter(scope__startswith="event:")
    if kept.count() > beyond:
        scopes = {scope_of(event) for event in Event.objects.only("number").iterator()}
        for scope in sorted(set(kept.order_by().values_list("scope", flat=True)) - scopes):
            yield f"Texts are disclosed of {scope}, which is not in the history."


def plain(value: Any) -> Any:
    """Reduce a value to what JSON keeps, so that it hashes the same before and after storage."""
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [plain(v) for v in value]
    if isinstance(value, models.Model):
        return subject_of(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if value is None or isinstance(value, bool | int):
        return value
    return str(value)
