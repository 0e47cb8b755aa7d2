"""Releases: what is said of one beside its text, which never changes."""

from datetime import date, datetime
from typing import TypedDict, Unpack

from django.contrib.auth.models import User

from cases.models import Release
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import refuse_unseen, require
from cases.workflow.taking import take_case
from cases.workflow.writing import fingerprint, record, save_changes


class ReleaseFields(TypedDict, total=False):
    title: str
    url: str
    published_date: date
    language: str
    embargo_at: datetime | None


RELEASE_FIELDS = tuple(ReleaseFields.__annotations__)


def release_seen(release: Release) -> str:
    """Fingerprint of a release as a person saw it."""
    return fingerprint(release, RELEASE_FIELDS)


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
    refuse_unseen(release, seen, release_seen(release), "This release")
    before, after = save_changes(release, changes, RELEASE_FIELDS)
    if after:
        record(at, by, "edit_release", release, before, after)
    return release
