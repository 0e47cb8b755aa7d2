"""How moves write: values held against their fields and constraints, and one event for the history."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db.models import F
from django.db.models.fields.files import FieldFile

from cases.history.chain import append_event, plain, subject_of
from cases.history.digests import digest_of
from cases.models import Case, Claim, Source
from cases.models.legal import plain_legal_status, validate_legal_status
from cases.workflow.refusals import MoveRefused, refuse_as_changed

# The values of a row by field, as they are kept in the history.
Values = dict[str, Any]


def apply(row: Any, changes: Mapping[str, object], allowed: tuple[str, ...]) -> None:
    unknown = changes.keys() - set(allowed)
    if unknown:
        raise TypeError(f"Not a field of this move: {', '.join(sorted(unknown))}")
    for name, value in changes.items():
        setattr(row, name, value)


def check_valid(row: Any) -> None:
    """Put the row to its own constraints first, for the sentence; the database has the last word."""
    try:
        row.full_clean()
    except ValidationError as error:
        raise MoveRefused(*_sentences(row, error)) from error


def save_valid(row: Any) -> None:
    check_valid(row)
    row.save()


@contextmanager
def only_with_its_row(file: FieldFile) -> Iterator[None]:
    """Take a new file away again if the transaction that was to name it fails: a disk knows no rollback."""
    given = file.name
    try:
        yield
    except BaseException:
        if file.name and file.name != given:
            file.storage.delete(file.name)
        raise


def _sentences(row: Any, error: ValidationError) -> list[str]:
    found = []
    for field, messages in error.message_dict.items():
        label = "" if field == "__all__" else f"{row._meta.get_field(field).verbose_name.capitalize()}: "
        found += [f"{label}{message}" for message in messages]
    return found


def checked_status(value: Mapping[str, Any] | None) -> Values:
    """Return a legal status as it is kept, or refuse it; empty where nothing is given."""
    status: Values = plain_legal_status(dict(value or {}))
    if status:
        try:
            validate_legal_status(status)
        except ValidationError as error:
            raise MoveRefused(*error.messages) from error
    return status


def values_of(row: Any, fields: Iterable[str]) -> Values:
    return {name: plain(getattr(row, name)) for name in fields}


def fingerprint(row: Any, fields: Iterable[str]) -> str:
    """Name what a person saw of a row that counts no edits; forms carry it so that moves can compare."""
    return digest_of(plain(values_of(row, fields)))[:16]


def save_changes(row: Any, changes: Mapping[str, object], allowed: tuple[str, ...]) -> tuple[Values, Values]:
    """Save what differs, and return it as it was and as it is; both are empty where nothing differs."""
    before = values_of(row, changes)
    apply(row, changes, allowed)
    check_valid(row)
    after = values_of(row, changes)
    changed = [name for name in changes if after[name] != before[name]]
    if changed:
        row.save(update_fields=changed)
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}


def record(
    at: datetime, by: User, action: str, row: Any, before: Values | None = None, after: Values | None = None
) -> None:
    append_event(
        at=at,
        actor=by.get_username(),
        action=action,
        subject=subject_of(row),
        before=before,
        after=after,
    )


# Whoever holds the row never loses in these three, on either database. They ask all the same: should a lock
# be forgotten one day, the later of two people is refused and nobody is overwritten.


def write_claim(claim: Claim, version: int, **changes: Any) -> None:
    """Write a claim if it still has the version that was read, and count the edit."""
    written = Claim.objects.filter(pk=claim.pk, version=version, removed_at=None).update(
        version=F("version") + 1, **changes
    )
    if not written:
        refuse_as_changed(claim, version, "claim")
    claim.refresh_from_db(fields=["version", *changes])


def write_case(case: Case, version: int, **changes: Any) -> None:
    written = Case.objects.filter(pk=case.pk, version=version).update(version=F("version") + 1, **changes)
    if not written:
        refuse_as_changed(case, version, "case")
    case.refresh_from_db(fields=["version", *changes])


def write_source(source: Source, version: int, **changes: Any) -> None:
    written = Source.objects.filter(pk=source.pk, version=version).update(version=F("version") + 1, **changes)
    if not written:
        refuse_as_changed(source, version, "source")
    source.refresh_from_db()
