"""Readings of sources: recorded once, never changed; the kept copy can be looked at."""

from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.http import FileResponse, Http404, HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from cases import workflow
from cases.admin.desk.addresses import chosen_row, source_url
from cases.admin.desk.base import DeskAdmin, Route, name_of
from cases.admin.desk.fields import DeskForm, SourceField
from cases.admin.desk.move_page import FormPage, MovePage
from cases.admin.source.reading import NEW_READING, SOURCES_SUGGESTED, ReadingForm, reading_arguments
from cases.choices import SnapshotStatus
from cases.models import Snapshot, Source
from cases.people import permissions


class SnapshotForm(ReadingForm):
    source = SourceField(help_text="Type its number or some words of its title, and choose from the list.")
    field_order = ["source", *NEW_READING]

    def clean(self) -> dict[str, Any]:
        self.refuse_incomplete()
        return self.cleaned_data


def record(*, source: Source, by: User, at: datetime, **data: Any) -> Snapshot:
    return workflow.record_snapshot(source=source, by=by, at=at, **reading_arguments(data, at))


class Add(FormPage):
    form_class = SnapshotForm
    move = record
    may = permissions.may_research
    title = "Record that a source was read"
    submit = "Record"
    done = "The reading was recorded."

    def initial(self) -> dict[str, Any]:
        return {"source": chosen_row(Source.objects.all(), self.request.GET.get("source"))}

    def leads_to(self, made: Snapshot) -> str:
        return source_url(made.source)

    def context(self) -> dict[str, Any]:
        return {**super().context(), "sources": Source.objects.order_by("-pk")[:SOURCES_SUGGESTED]}


class Confirm(MovePage[Snapshot]):
    """Stand behind a copy at an address that is no known archive."""

    name = "confirm"
    row_name = "snapshot"
    form_class = DeskForm
    move = workflow.confirm_copy
    may = permissions.may_research
    title = "Confirm a copy"
    intro = (
        "The copy is at an address that is no archive known to the desk. Open it. Confirm it if it shows what"
        " the source said, and is kept by someone other than the source, who does not change it. Approved"
        " verdicts that cite this reading become void, since they say another thing of it."
    )
    submit = "Confirm this copy"
    done = "The copy counts as archived now."
    template = "confirm_copy"

    def locked(self) -> str:
        waits = self.row.status == SnapshotStatus.DOUBTFUL
        return "" if waits else "This reading has no copy that waits to be confirmed."

    def leads_to(self, made: Snapshot) -> str:
        return source_url(made.source)

    def context(self) -> dict[str, Any]:
        return {**super().context(), "quote": str(self.row)}


@admin.register(Snapshot)
class SnapshotAdmin(DeskAdmin[Snapshot]):
    add_page = Add
    moves = [Confirm]
    list_display = ["source", "accessed_at", "accessed_by", "status", "archive_url", "media_type"]
    list_filter = ["status", "accessed_at"]
    search_fields = ["source__title", "source__publisher", "archive_url", "sha256"]
    list_select_related = ["source", "accessed_by"]
    ordering = ["-accessed_at", "-pk"]
    fields = [
        "source",
        "accessed_at",
        "reader",
        "status",
        "archive_url",
        "copy",
        "sha256",
        "media_type",
        "failure",
        "confirmed_at",
        "confirmer",
    ]
    readonly_fields = ["reader", "copy", "confirmer"]

    reader, confirmer = map(name_of, ("accessed_by", "confirmed_by"))

    def has_change_permission(self, request: HttpRequest, obj: Snapshot | None = None) -> bool:
        return False  # what a source said when it was read stays as it was

    @admin.display(description="Kept copy")
    def copy(self, snapshot: Snapshot) -> str:
        if not snapshot.file:
            return "–"
        url = reverse("admin:cases_snapshot_file", args=[snapshot.pk])
        return format_html('<a href="{}">Download the copy</a>', url)

    def pages(self) -> list[Route]:
        return [*super().pages(), ("<int:pk>/file/", self.file, "file")]

    def file(self, request: HttpRequest, pk: int) -> FileResponse:
        """Hand out a kept copy, always as a download: it is somebody else's page, and never opens here."""
        snapshot = self.subject(request, pk)
        if not snapshot.file:
            raise Http404
        suffix = PurePosixPath(str(snapshot.file.name)).suffix
        name = f"source-{snapshot.source_id}-{snapshot.sha256[:8]}{suffix}"
        return FileResponse(
            snapshot.file.open("rb"),
            as_attachment=True,
            filename=name,
            content_type="application/octet-stream",
        )
