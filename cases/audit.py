"""Check that nothing approved, published or recorded was changed: chain, log, editions, tables, triggers."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import groupby
from typing import Any

from django.db import connection, transaction
from django.db.models import Model

from cases import document
from cases.document import NotCanonical
from cases.document.commitments import faults
from cases.editions import TABLES, published_rows, rows_of
from cases.history import triggers
from cases.history.chain import chain_problems
from cases.history.digests import digest_of
from cases.history.disclosures import disclosures_of
from cases.history.editions import Reader, is_sealed, scope_of
from cases.history.events import OF_EDITIONS
from cases.history.publiclog import entry_id_of, log_problems
from cases.intake.lines import list_markers
from cases.models import (
    Conclusion,
    Correction,
    Edition,
    Event,
    PublicLogEntry,
    ReleaseVersion,
    Statement,
    Verdict,
)
from cases.times import iso_time


def history_problems() -> list[str]:
    """Return one sentence for everything that does not agree; empty when all does."""
    with _one_moment():
        return [
            *trigger_problems(),
            *chain_problems(),
            *log_problems(),
            *entry_problems(),
            *edition_problems(),
            *disclosure_problems(),
            *projection_problems(),
            *proposal_problems(),
            *text_problems(),
        ]


@contextmanager
def _one_moment() -> Iterator[None]:
    """Read everything as of one moment, so that what others write meanwhile is not taken for a gap.

    PostgreSQL would show each query what has been committed by then; SQLite shows a transaction one state.
    """
    is_outermost = not connection.in_atomic_block
    with transaction.atomic():
        if is_outermost and connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def trigger_problems() -> Iterator[str]:
    for name, fault in triggers.faults(connection).items():
        yield f"{TRIGGER_FAULTS[fault].format(name)}: run `manage.py migrate`, which puts it back."


TRIGGER_FAULTS = {
    triggers.LOST: "The database has lost the trigger {}",
    triggers.CHANGED: "The trigger {} is not the one that the desk created",
    triggers.OFF: "The trigger {} is switched off",
}


def edition_problems() -> Iterator[str]:
    """Compare each edition with its digest, the one before it, and the event that recorded it."""
    recorded = _recorded_digests()
    previous: Edition | None = None
    reader = Reader()
    editions = Edition.objects.select_related("case", "log_entry")
    for edition in editions.order_by("case_id", "number").iterator():
        if previous and previous.case_id != edition.case_id:
            previous = None
        yield from _edition_problems(edition, previous, recorded, reader)
        previous = edition
    for digest, where in recorded.items():
        yield f"The edition recorded by event {where} is gone: {digest}."


def _recorded_digests() -> dict[str, int]:
    events = Event.objects.filter(action__in=OF_EDITIONS).values_list("number", "after")
    return {after["digest"]: number for number, after in events if "digest" in after}


def _edition_problems(
    edition: Edition, previous: Edition | None, recorded: dict[str, int], reader: Reader
) -> Iterator[str]:
    expected = (previous.number + 1, previous.digest) if previous else (1, "")
    if (edition.number, edition.previous_digest) != expected:
        yield f"{edition}: it does not follow from the edition before it."
    if recorded.pop(edition.digest, None) is None:
        yield f"{edition}: no event recorded its publication."
    if not _is_unchanged(edition):
        # Nothing that the document says can be relied on, not even its keys.
        yield f"{edition}: the document does not have the edition's digest."
        return
    yield from _edition_entry_problems(edition)
    if _stamp(edition) != _stamp_in(edition.document):
        yield f"{edition}: the row and the document disagree."
    if _corrections(edition) != [_reduced(c) for c in reader.read(edition).corrections]:
        yield f"{edition}: its corrections are not those of the document."


def disclosure_problems() -> Iterator[str]:
    """Compare the texts that are kept beside editions with what these commit to, case by case."""
    editions = Edition.objects.select_related("case").order_by("case_id", "number").iterator()
    for _, group in groupby(editions, key=lambda edition: edition.case_id):
        editions_of_case = list(group)
        sealed = [edition for edition in editions_of_case if is_sealed(edition)]
        # Where an edition was changed, nothing can be said of what it commits to.
        if sealed and all(map(_is_unchanged, editions_of_case)):
            held = disclosures_of([scope_of(sealed[0].case_id)])[scope_of(sealed[0].case_id)]
            for fault in faults([edition.document for edition in sealed], held):
                yield f"{sealed[0].case}: {fault}"


def _edition_entry_problems(edition: Edition) -> Iterator[str]:
    """Compare what the public log says of an edition; `log_problems` holds its row against its bytes."""
    entry: PublicLogEntry | None = getattr(edition, "log_entry", None)
    if entry is None:
        yield f"{edition}: the public log has no entry of it."
    elif _entered(entry) != (
        entry_id_of(edition),
        edition.document["kind"],
        edition.case_id,
        edition.digest,
        edition.document["published_at"],
    ):
        yield f"{edition}: its entry {entry.seq} of the public log says otherwise."


def _entered(entry: PublicLogEntry) -> tuple:
    return entry.pk, entry.kind, entry.case_id, entry.edition_digest, iso_time(entry.at)


def entry_problems() -> Iterator[str]:
    """Find what the public log says without an edition behind it: nothing else is entered so far."""
    for seq in PublicLogEntry.objects.filter(edition=None).values_list("seq", flat=True):
        yield f"Entry {seq} of the public log is of no edition."


def _is_unchanged(edition: Edition) -> bool:
    return _has_digest(edition.document, edition.digest)


def _has_digest(value: Any, digest: str) -> bool:
    try:
        return digest_of(value) == digest
    except NotCanonical:
        return False


def _stamp(edition: Edition) -> tuple:
    return edition.case_id, edition.number, iso_time(edition.published_at), edition.previous_digest


def _stamp_in(document: dict) -> tuple:
    return document["case"]["id"], document["number"], document["published_at"], document["previous_digest"]


CHANGE = ("rating_before", "rating_after", "extent_before", "extent_after")


def _corrections(edition: Edition) -> list[tuple]:
    corrections = Correction.objects.filter(edition=edition).order_by("pk")
    return [
        (
            c.kind,
            c.reason,
            c.requested_by_kind,
            sorted(c.corrected_claims.values_list("claim_id", *CHANGE)),
        )
        for c in corrections.prefetch_related("corrected_claims")
    ]


def _reduced(correction: document.Correction) -> tuple:
    claims = sorted((c.id, *(getattr(c, name) for name in CHANGE)) for c in correction.claims)
    return correction.kind, correction.reason, correction.requested_by_kind, claims


def projection_problems() -> Iterator[str]:
    """Compare the published tables with what the editions amount to, row by row."""
    known: dict[type[Model], set] = {table: set() for table in TABLES}
    case_ids = Edition.objects.order_by("case_id").values_list("case_id", flat=True).distinct()
    for case_id in case_ids:
        editions = list(Edition.objects.filter(case_id=case_id).select_related("case").order_by("number"))
        if not all(map(_is_unchanged, editions)):
            yield f"{editions[0].case}: its published rows can't be compared, since an edition was changed."
            for model in TABLES:
                known[model] |= set(rows_of(model, case_id).values_list("pk", flat=True))
            continue
        for model, rows in zip(TABLES, published_rows(editions), strict=True):
            known[model] |= {row.pk for row in rows}
            yield from _row_problems(model, rows)
    for model, pks in known.items():
        for pk in set(model._default_manager.values_list("pk", flat=True)) - pks:
            yield f"{_name(model)} {pk} is in no edition."


def _row_problems(model: type[Model], rows: list[Model]) -> Iterator[str]:
    stored = {row.pk: row for row in model._default_manager.filter(pk__in=[row.pk for row in rows])}
    for row in rows:
        if row.pk not in stored:
            yield f"{_name(model)} {row.pk} is missing."
        elif _values(row) != _values(stored[row.pk]):
            yield f"{_name(model)} {row.pk} differs from its edition."


def _name(model: type[Model]) -> str:
    return str(model._meta.verbose_name).capitalize()


def _values(row: Model) -> tuple:
    return tuple(getattr(row, field.attname) for field in row._meta.concrete_fields)


def proposal_problems() -> Iterator[str]:
    """Compare what is kept of each proposal with its digest; old ones keep nothing, nor do emptied ones."""
    for noun, model in PROPOSALS:
        rows = model._default_manager.order_by("pk").values_list("pk", "content", "content_digest")
        for pk, content, digest in rows.iterator():
            if content and not _has_digest(content, digest):
                yield f"{noun} {pk}: what was proposed does not have its digest."


PROPOSALS: tuple[tuple[str, type[Model]], ...] = (("Verdict", Verdict), ("Conclusion", Conclusion))


def text_problems() -> Iterator[str]:
    """Compare each release text with its SHA-256, and see that no letter lies outside a statement."""
    for version in ReleaseVersion.objects.select_related("release").iterator():
        if sha256(version.text.encode("utf-8")).hexdigest() != version.sha256:
            yield f"{version}: the text does not have the version's SHA-256."
        yield from _uncovered(version)


def _uncovered(version: ReleaseVersion) -> Iterator[str]:
    spans = list(Statement.objects.filter(version=version).values_list("start", "end"))
    covered = bytearray(version.length)
    for start, end in [*spans, *list_markers(version.text)]:
        covered[start:end] = b"\x01" * (end - start)
    outside = sum(1 for at, letter in enumerate(version.text) if letter.isalnum() and not covered[at])
    if outside:
        yield f"{version}: {outside} letters or digits lie in no statement."
