"""Sources: kept once, cited often."""

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest

from cases.admin.desk.base import DeskAdmin, counted
from cases.admin.source.moves import Add, Edit
from cases.models import Source


@admin.register(Source)
class SourceAdmin(DeskAdmin[Source]):
    add_page = Add
    change_page = Edit
    list_display = [
        "title",
        "number",
        "kind",
        "publisher",
        "is_primary",
        "is_party",
        "published_date",
        "citations",
    ]
    list_filter = ["is_primary", "is_party", "kind"]
    search_fields = ["title", "publisher", "author", "url", "independence_group"]
    ordering = ["-pk"]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).annotate(citation_count=Count("evidence_links"))

    @admin.display(description="Number", ordering="pk")
    def number(self, source: Source) -> int:
        return source.pk

    @admin.display(description="Citations", ordering="citation_count")
    def citations(self, source: Source) -> int:
        return counted(source, "citation_count")
