"""Enter the editions of before in the public log, in their order.

That is the order of the events that recorded them. Editions that no event recorded come last, by time and id.
What is entered stays when this migration is taken back, since it is the same when it comes again; the table
goes with the migration before.
"""

import hashlib
import json
import uuid
from datetime import UTC

from django.db import migrations

EDITIONS = uuid.UUID("f9923621-03f8-4574-ae94-b17cca797570")
BATCH = 500


def enter_editions(apps, schema_editor):
    alias = schema_editor.connection.alias

    def rows(model):
        return apps.get_model("cases", model).objects.using(alias)

    entered = rows("PublicLogEntry").values("edition_id").filter(edition__isnull=False)
    editions = list(
        rows("Edition")
        .exclude(pk__in=entered)
        .values("pk", "case_id", "number", "digest", "published_at", "document__kind")
    )
    if editions:
        head, _ = rows("EventHead").get_or_create(pk=1)
        entries = list(as_entries(apps, in_order(editions, rows("Event")), head))
        rows("PublicLogEntry").bulk_create(entries, batch_size=BATCH)
        rows("EventHead").filter(pk=1).update(log_seq=head.log_seq, log_digest=head.log_digest)


def in_order(editions, events):
    recorded = events.filter(action__in=("publish", "withdraw")).values_list("after", "number")
    place = {after["digest"]: number for after, number in recorded if "digest" in after}
    last = max(place.values(), default=0) + 1
    return sorted(editions, key=lambda e: (place.get(e["digest"], last), e["published_at"], e["pk"]))


def as_entries(apps, editions, head):
    """Yield the entries of editions, and move the head along."""
    for edition in editions:
        at = edition["published_at"].astimezone(UTC).replace(microsecond=0)
        head.log_seq += 1
        line = line_of(edition, at, head)
        head.log_digest = hashlib.sha256(line.encode()).hexdigest()
        yield apps.get_model("cases", "PublicLogEntry")(
            id=uuid.uuid5(EDITIONS, edition["digest"]),
            seq=head.log_seq,
            kind=edition["document__kind"],
            case_id=edition["case_id"],
            edition_id=edition["pk"],
            edition_digest=edition["digest"],
            at=at,
            line=line,
            digest=head.log_digest,
        )


def line_of(edition, at, head):
    said = {
        "at": at.replace(tzinfo=None).isoformat(timespec="seconds") + "Z",
        "case": edition["case_id"],
        "digest": edition["digest"],
        "kind": edition["document__kind"],
        "number": edition["number"],
        "previous": head.log_digest,
        "seq": head.log_seq,
    }
    return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class Migration(migrations.Migration):
    dependencies = [("cases", "0017_public_log")]

    operations = [migrations.RunPython(enter_editions, migrations.RunPython.noop)]
