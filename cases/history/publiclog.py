"""The append-only public log: writing it, and checking that nothing was changed, left out or cut off.

Whoever reads it by `seq > last` misses nothing: the next number is taken under the lock of the head, which
the writer before has held until its commit, so that numbers become visible in their order.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid5

from cases.history.chain import take_head
from cases.history.digests import canonical_json
from cases.models import Case, Edition, EventHead, PublicLogEntry
from cases.times import iso_time

# The name space of the ids of editions' entries. Rows lean on it: it never changes.
EDITIONS = UUID("f9923621-03f8-4574-ae94-b17cca797570")


def entry_id_of(edition: Edition) -> UUID:
    """Name the entry of an edition, before it is appended as well as after."""
    return uuid5(EDITIONS, edition.digest)


def enter_edition(edition: Edition) -> PublicLogEntry:
    """Append the entry of an edition: the last thing that a move does, after its event."""
    return append_entry(
        id=entry_id_of(edition),
        kind=edition.document["kind"],
        case=edition.case,
        edition=edition,
        at=edition.published_at,
    )


def append_entry(*, id: UUID, kind: str, case: Case, edition: Edition | None, at: datetime) -> PublicLogEntry:
    """Append one entry for whatever changes what the public is told, as the last thing before the commit.

    Call it inside the transaction that makes the change: a log without gaps in the order of commits needs
    the head's row until then.
    """
    head = take_head()
    entry = PublicLogEntry(
        id=id,
        seq=head.log_seq + 1,
        kind=kind,
        case=case,
        edition=edition,
        edition_digest=edition.digest if edition else "",
        at=at.replace(microsecond=0),
    )
    entry.line = _line(entry, previous=head.log_digest)
    entry.digest = _running_digest(entry.line)
    entry.save(force_insert=True)
    EventHead.objects.filter(pk=head.pk).update(log_seq=entry.seq, log_digest=entry.digest)
    return entry


def _line(entry: PublicLogEntry, previous: str) -> str:
    """Write an entry as its digest is taken of it: no text and no name, only what orders and identifies."""
    said = {
        "at": iso_time(entry.at),
        "case": entry.case_id,
        "kind": entry.kind,
        "previous": previous,
        "seq": entry.seq,
    }
    if entry.edition:
        said |= {"digest": entry.edition_digest, "number": entry.edition.number}
    return canonical_json(said).decode("utf-8")


def _running_digest(line: str) -> str:
    return sha256(line.encode("utf-8")).hexdigest()


def log_problems() -> Iterator[str]:
    """Say what is wrong with the log by itself: a gap, a broken link, a changed entry, a cut-off end."""
    seq, previous = 0, ""
    entries = PublicLogEntry.objects.select_related("edition").defer("edition__document").order_by("seq")
    for entry in entries.iterator(chunk_size=2000):
        seq += 1
        if entry.seq != seq:
            yield f"Entry {seq} of the public log is missing: the next one is number {entry.seq}."
            seq = entry.seq
        if _previous_in(entry.line) != previous:
            yield f"Entry {seq} of the public log does not follow from the one before it."
        if _running_digest(entry.line) != entry.digest:
            yield f"Entry {seq} of the public log was changed after it was written."
        elif _line(entry, _previous_in(entry.line)) != entry.line:
            yield f"Entry {seq} of the public log: the row and the entry's bytes disagree."
        previous = entry.digest
    head = EventHead.objects.filter(pk=1).first() or EventHead()
    if (head.log_seq, head.log_digest) != (seq, previous):
        yield f"The public log should end at entry {head.log_seq}, but ends at entry {seq}."


def _previous_in(line: str) -> Any:
    """Read which digest an entry names as the one before it; None from bytes that were made unreadable."""
    try:
        return json.loads(line).get("previous")
    except (ValueError, AttributeError):
        return None
