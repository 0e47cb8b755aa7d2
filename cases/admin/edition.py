"""Editions: what was published, to look up."""

import json

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html

from cases.admin.desk.base import RecordAdmin, name_of
from cases.document import write_document
from cases.history.editions import read_edition
from cases.models import Edition


@admin.register(Edition)
class EditionAdmin(RecordAdmin[Edition]):
    list_display = ["case", "number", "published_at", "published_by", "short_digest"]
    list_filter = ["published_at"]
    search_fields = ["case__title", "=digest"]
    ordering = ["-published_at", "-pk"]
    fields = ["case", "number", "published_at", "publisher", "digest", "previous_digest", "pretty"]
    readonly_fields = ["publisher", "pretty"]

    publisher = name_of("published_by")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("case", "published_by").defer("document")

    @admin.display(description="Digest")
    def short_digest(self, edition: Edition) -> str:
        return edition.digest[:12]

    @admin.display(description="Document")
    def pretty(self, edition: Edition) -> str:
        text = json.dumps(write_document(read_edition(edition)), indent=2, ensure_ascii=False)
        return format_html('<pre class="document" tabindex="0">{}</pre>', text)
