"""Releases: take one in, look it up, and put right what is said of it. Its text is never edited."""

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html

from cases.admin.desk.addresses import case_url
from cases.admin.desk.base import DeskAdmin, name_of
from cases.admin.desk.staff import staff
from cases.admin.release.moves import Add, Edit
from cases.models import Release
from cases.people import permissions
from cases.times import zoned


@admin.register(Release)
class ReleaseAdmin(DeskAdmin[Release]):
    add_page = Add
    moves = [Edit]
    list_display = [
        "title",
        "issuer",
        "published_date",
        "language",
        "is_sample",
        "received_at",
        "received_by",
    ]
    list_filter = ["language", "is_sample", "published_date", "received_at"]
    search_fields = ["title", "issuer__name", "url"]
    list_select_related = ["issuer", "received_by", "case"]
    fields = [
        "title",
        "issuer",
        "url",
        "published_date",
        "language",
        "embargo",
        "is_sample",
        "received_at",
        "receiver",
        "its_case",
        "its_text",
    ]
    readonly_fields = ["embargo", "receiver", "its_case", "its_text"]

    receiver = name_of("received_by")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return permissions.may_import(staff(request).user)

    def has_change_permission(self, request: HttpRequest, obj: Release | None = None) -> bool:
        return False  # by a move alone, which is a page of its own

    @admin.display(description="Embargo until")
    def embargo(self, release: Release) -> str:
        return zoned(release.embargo_at) if release.embargo_at else "–"

    @admin.display(description="Case")
    def its_case(self, release: Release) -> str:
        return format_html('<a href="{}">{}</a>', case_url(release.case), release.case)

    @admin.display(description="Text")
    def its_text(self, release: Release) -> str:
        version = release.versions.latest("number")
        return format_html(
            '<span class="quiet">Version {}, SHA-256 {}</span>'
            '<div class="release-text" lang="{}" dir="auto">{}</div>',
            version.number,
            version.sha256,
            release.language,
            version.text,
        )
