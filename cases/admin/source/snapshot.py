"""Readings of sources: recorded once, never changed; the kept copy can be looked at."""

from pathlib import PurePosixPath
from typing import Any

from django.contrib import admin
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html

from cases import workflow
from cases.admin.desk.addresses import chosen_row, source_url
from cases.admin.desk.base import DeskAdmin, name_of
from cases.admin.desk.fields import LOST_FILE, SourceField
from cases.admin.desk.staff import require
from cases.admin.source.reading import NEW_READING, SOURCES_SUGGESTED, ReadingForm, reading_arguments
from cases.models import Snapshot, Source
from cases.people import permissions


class SnapshotForm(ReadingForm):
    source = SourceField(help_text="Type its number or some words of its title, and choose from the list.")
    field_order = ["source", *NEW_READING]

    def clean(self) -> dict[str, Any]:
        self.refuse_incomplete()
        return self.cleaned_data


@admin.register(Snapshot)
class SnapshotAdmin(DeskAdmin):
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
    ]
    readonly_fields = ["reader", "copy"]

    reader = name_of("accessed_by")

    def has_change_permission(self, request: HttpRequest, obj: Snapshot | None = None) -> bool:
        return False  # what a source said when it was read stays as it was

    @admin.display(description="Kept copy")
    def copy(self, snapshot: Snapshot) -> str:
        if not snapshot.file:
            return "–"
        url = reverse("admin:cases_snapshot_file", args=[snapshot.pk])
        return format_html('<a href="{}">Download the copy</a>', url)

    def pages(self):
        return [("<int:pk>/file/", self.file, "file")]

    def file(self, request: HttpRequest, pk: int) -> FileResponse:
        """Hand out a kept copy, always as a download: it is somebody else's page, and never opens here."""
        snapshot = self.subject(request, pk)
        if not snapshot.file:
            raise Http404
        name = f"source-{snapshot.source_id}-{snapshot.sha256[:8]}{PurePosixPath(snapshot.file.name).suffix}"
        return FileResponse(
            snapshot.file.open("rb"),
            as_attachment=True,
            filename=name,
            content_type="application/octet-stream",
        )

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        require(permissions.may_research(request.user))
        form = SnapshotForm(request.POST or None, request.FILES or None, initial=chosen(request))
        response = self.moved(
            request,
            form,
            record,
            done="The reading was recorded.",
            to=lambda snapshot: source_url(snapshot.source),
        )
        if response is None and request.FILES:
            form.add_error("file", LOST_FILE)
        return response or self.page(
            request,
            "move",
            title="Record that a source was read",
            submit="Record",
            form=form,
            sources=Source.objects.order_by("-pk")[:SOURCES_SUGGESTED],
        )


def record(*, source: Source, by, at, **data: Any) -> Snapshot:
    return workflow.record_snapshot(source=source, by=by, at=at, **reading_arguments(data, at))


def chosen(request: HttpRequest) -> dict[str, Source | None]:
    return {"source": chosen_row(Source.objects.all(), request.GET.get("source"))}
