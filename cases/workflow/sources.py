"""Sources, and what they said when they were read."""

from datetime import date, datetime
from hashlib import sha256
from typing import TypedDict, Unpack

from django.contrib.auth.models import User
from django.core.files.base import ContentFile

from cases import document
from cases.addresses import domain_of, host_of, is_archive, site_of
from cases.checks.independence import resembling
from cases.checks.likeness import keys_of_row
from cases.choices import SnapshotStatus
from cases.document import as_json
from cases.models import Snapshot, Source
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import MoveRefused, refuse_stale, require
from cases.workflow.taking import take_turn_at_names
from cases.workflow.writing import (
    apply,
    check_valid,
    only_with_its_row,
    record,
    save_valid,
    values_of,
    write_source,
)


class SourceFields(TypedDict, total=False):
    kind: str
    title: str
    publisher: str
    author: str
    url: str
    published_date: date | None
    is_primary: bool
    is_party: bool
    independence_group: str
    interest_note: str


SOURCE_FIELDS = tuple(SourceFields.__annotations__)
# Kept by the moves, and given by nobody.
SOURCE_KEYS = ("canonical_url", "likeness", "likeness_rule")
MOST_NAMED = 5


@move
def add_source(*, by: User, at: datetime, despite: bool = False, **fields: Unpack[SourceFields]) -> Source:
    """Keep a source, once, so that it can be cited often (keywords of SOURCE_FIELDS).

    One that is like another on file is refused with their names, unless it is to be kept `despite` them.
    """
    take_turn_at_names()
    require(permissions.may_research(by), "You may not add sources.")
    source = Source()
    apply(source, fields, SOURCE_FIELDS)
    check_valid(source)
    if not despite:
        _refuse_alike(source)
    apply(source, keys_of_row(source), SOURCE_KEYS)
    source.save()
    record(at, by, "add_source", source, after=as_json(document.Source.of(source)))
    return source


def _refuse_alike(source: Source) -> None:
    alike = [f"source {other.pk}, “{other.title}”" for other in resembling(source)[:MOST_NAMED]]
    if alike:
        raise MoveRefused(
            f"On file already, at the same address or with the same title, publisher and date:"
            f" {'; '.join(alike)}. Cite that one; or, if this is another source, save it all the same."
        )


@move
def edit_source(
    *, source: Source, by: User, at: datetime, version: int, **changes: Unpack[SourceFields]
) -> Source:
    """Change a source. Approvals that rest on it are void from then on: their digest has it."""
    require(permissions.may_research(by), "You may not change sources.")
    source = Source.objects.select_for_update().get(pk=source.pk)
    refuse_stale(source, version, "source")
    before = as_json(document.Source.of(source))
    apply(source, changes, SOURCE_FIELDS)
    check_valid(source)
    if as_json(document.Source.of(source)) == before:
        return source
    write_source(source, version, **changes, **keys_of_row(source))
    after = {**as_json(document.Source.of(source)), "version": source.version}
    record(at, by, "edit_source", source, before, after)
    return source


@move
def record_snapshot(
    *,
    source: Source,
    by: User,
    at: datetime,
    accessed_at: datetime,
    archive_url: str = "",
    content: bytes = b"",
    file_name: str = "",
    media_type: str = "",
    failure: str = "",
) -> Snapshot:
    """Record that a source was read: with a file, an archive's address, or the reason for neither."""
    require(permissions.may_research(by), "You may not record snapshots.")
    require(accessed_at <= at, "A source can't have been read in the future.")
    status = _status_of(source, archive_url.strip(), content)
    snapshot = Snapshot(
        source=source,
        accessed_at=accessed_at,
        accessed_by=by,
        archive_url=archive_url,
        sha256=sha256(content).hexdigest() if content else "",
        media_type=media_type if content else "",
        status=status,
        failure=failure.strip() if status == SnapshotStatus.NOT_ARCHIVED else "",
    )
    if content:
        snapshot.file = ContentFile(content, name=file_name or f"{snapshot.sha256[:16]}.bin")
    with only_with_its_row(snapshot.file):
        save_valid(snapshot)
        trace = values_of(snapshot, ["source", "accessed_at", "archive_url", "sha256", "status", "failure"])
        record(at, by, "record_snapshot", snapshot, after=trace)
    return snapshot


def _status_of(source: Source, archive_url: str, content: bytes) -> SnapshotStatus:
    """Tell what a copy is worth; refuse one at the source itself, which the source can change."""
    if archive_url and _is_own(source, archive_url):
        raise MoveRefused(
            f"{host_of(archive_url)} is the source's own site, where a copy changes with it. Give the address"
            " of a copy at an archive, upload a file, or write why there is neither."
        )
    if content or (archive_url and is_archive(archive_url)):
        return SnapshotStatus.ARCHIVED
    return SnapshotStatus.DOUBTFUL if archive_url else SnapshotStatus.NOT_ARCHIVED


def _is_own(source: Source, archive_url: str) -> bool:
    """Tell whether a copy is on the site of the source. A library may have an archive on another host."""
    host, own = host_of(archive_url), site_of(source.url)
    if is_archive(archive_url) and host != host_of(source.url):
        return False
    return bool(own) and domain_of(host) == own


@move
def confirm_copy(*, snapshot: Snapshot, by: User, at: datetime) -> Snapshot:
    """Stand behind a copy at an address that is no known archive: from then on it counts as archived.

    A finding that cites it says another thing than before, so that its approval is void.
    """
    require(permissions.may_research(by), "You may not confirm copies.")
    confirmed = Snapshot.objects.filter(pk=snapshot.pk, status=SnapshotStatus.DOUBTFUL).update(
        status=SnapshotStatus.ARCHIVED, confirmed_at=at, confirmed_by=by
    )
    require(confirmed, "This reading has no copy that waits to be confirmed.")
    snapshot.refresh_from_db()
    before, after = {"status": SnapshotStatus.DOUBTFUL}, values_of(snapshot, ["status", "confirmed_by"])
    record(at, by, "confirm_copy", snapshot, before, {**after, "archive_url": snapshot.archive_url})
    return snapshot
