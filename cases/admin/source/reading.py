"""A reading of a source: when it was read, and what was kept of it."""

import mimetypes
from datetime import datetime
from typing import Any

from django import forms

from cases.admin.desk.fields import DeskForm, MomentField, help_of, long_text, refuse_large
from cases.choices import SnapshotStatus
from cases.models import Snapshot

NEW_READING = ("accessed_at", "archive_url", "file", "failure")
SOURCES_SUGGESTED = 500


def reading_words(snapshot: Snapshot) -> str:
    return f"{snapshot.accessed_at:%Y-%m-%d %H:%M} UTC: {SnapshotStatus(snapshot.status).label.lower()}"


class ReadingForm(DeskForm):
    """A source was read: with an archived copy, or the reason for none."""

    accessed_at = MomentField(label="Read on", required=False)
    archive_url = forms.URLField(
        label="Address of an archived copy",
        required=False,
        max_length=1000,
        assume_scheme="https",
        help_text=help_of(Snapshot, "archive_url"),
    )
    file = forms.FileField(
        label="Or the copy itself",
        required=False,
        help_text="Up to 20 MB. After an error, choose the file again: browsers do not keep it.",
    )
    failure = forms.CharField(
        label="Or: why there is no archived copy",
        required=False,
        widget=long_text(2),
        help_text=help_of(Snapshot, "failure"),
    )

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.fields["accessed_at"].help_text += " Empty means now."

    def clean_file(self):
        return refuse_large(self.cleaned_data["file"])

    def refuse_incomplete(self) -> None:
        """Ask for a copy or a reason; a form that already has errors is left alone."""
        data = self.cleaned_data
        kept, reason = data.get("archive_url") or data.get("file"), data.get("failure")
        if not kept and not reason and not self.errors:
            self.add_error(
                "archive_url", "Give the address of an archived copy, a file, or the reason for neither."
            )
        if kept and reason:
            self.add_error("failure", "Leave this empty where there is a copy.")


def reading_arguments(data: dict[str, Any], at: datetime) -> dict[str, Any]:
    """Turn what a reading form holds into the keywords of `workflow.record_snapshot`."""
    upload = data.get("file")
    kept = {"archive_url": data.get("archive_url", ""), "failure": data.get("failure", "")}
    if upload:
        media_type = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        kept |= {"content": upload.read(), "file_name": upload.name, "media_type": media_type}
    return {"accessed_at": data.get("accessed_at") or at, **kept}
