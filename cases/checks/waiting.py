"""What an edition has to wait for: an embargo, or the time that a claimant was given to answer."""

from dataclasses import dataclass
from datetime import datetime

from cases.checks.dossier import Dossier
from cases.choices import ContactOutcome
from cases.models import ContactEntry, Release
from cases.times import zoned


def under_embargo(release: Release, at: datetime) -> str:
    """Say until when a release may not be published yet; empty where it may."""
    if release.embargo_at is None or at >= release.embargo_at:
        return ""
    return f"This release is under embargo until {zoned(release.embargo_at)}: publish it then."


@dataclass(frozen=True)
class StillWaiting:
    """A claimant who was asked, has not answered, and has some time left."""

    entry: ContactEntry
    message: str

    def __str__(self) -> str:
        return self.message


def early_reasons_needed(dossier: Dossier, at: datetime) -> list[StillWaiting]:
    """List the contacts whose deadline has not passed at a given time, while nothing came of them yet.

    Whoever publishes then has to write why the desk does not wait.
    """
    return [
        StillWaiting(entry, _why(entry, entry.deadline_at))
        for entry in dossier.contacts
        if entry.outcome == ContactOutcome.WAITING and entry.deadline_at and at < entry.deadline_at
    ]


def _why(entry: ContactEntry, deadline_at: datetime) -> str:
    return (
        f"Whoever was asked ({entry.get_channel_display().lower()}) may answer until {zoned(deadline_at)}:"
        " write why the desk does not wait."
    )
