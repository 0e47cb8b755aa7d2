"""Releases: what is said of one beside its text, which never changes."""

from datetime import date, datetime
from typing import TypedDict, Unpack

from django.contrib.auth.models import User

from cases.history.chain import plain
from cases.history.digests import digest_of
from cases.models import Release
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import MoveRefused, events_of, require, told
from cases.workflow.taking import take_case
from cases.workflow.writing import apply, check_valid, record, values_of


class ReleaseFields(TypedDict, total=False):
    title: str
    url: str
    published_date: date
    language: str
    embargo_at: datetime | None


RELEASE_FIELDS = tuple(ReleaseFields.__annotations__)


def release_seen(release: Release) -> str:
    """Fingerprint of a release as a person saw it; forms carry it so that `edit_release` can compare."""
    return digest_of(plain(values_of(release, RELEASE_FIELDS)))[:16]


@move
def edit_release(
    *, release: Release, by: User, at: datetime, seen: str, **changes: Unpack[ReleaseFields]
) -> Release:
    """Change what is said of a release, if it is still what the person saw (`release_seen`).

    The issuer stays who it is: what nobody else says is theirs, and approvals rest on that.
    """
    take_case(release.case.pk)
    require(permissions.may_edit_release(by), "You may not change releases.")
    release = Release.objects.get(pk=release.pk)
    if seen != release_seen(release):
        raise MoveRefused("This release has changed since you opened it.", *told(events_of(release)))
    before = values_of(release, changes)
    apply(release, changes, RELEASE_FIELDS)
    check_valid(release)
    after = values_of(release, changes)
    changed = [name for name in changes if after[name] != before[name]]
    if not changed:
        return release
    release.save(update_fields=changed)
    old, new = ({name: values[name] for name in changed} for values in (before, after))
    record(at, by, "edit_release", release, old, new)
    return release
