"""Statements: the list, and which pages a statement has."""

from django.contrib import admin
from django.db.models import F, QuerySet
from django.db.models.functions import Least, Substr
from django.http import HttpRequest

from cases.admin.desk.base import DeskAdmin, counted
from cases.admin.lists import ClassifiedFilter, ConfirmedFilter, short_title
from cases.admin.statement.moves import AddClaim, Classify, Merge, Split
from cases.models import Statement

EXCERPT = 160


@admin.register(Statement)
class StatementAdmin(DeskAdmin[Statement]):
    change_page = Classify
    moves = [Split, Merge, AddClaim]
    list_display = [
        "excerpt",
        "position",
        "release",
        "kind_said",
        "is_checkable",
        "not_checkable_reason",
        "speaker",
    ]
    list_filter = [ClassifiedFilter, ConfirmedFilter, "kind", "is_checkable", "not_checkable_reason"]
    search_fields = ["version__release__title", "speaker__name"]
    search_help_text = "Title of the release, or name of the speaker"
    ordering = ["-version_id", "position", "pk"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # statements come with the release; a further one by splitting

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        rows = super().get_queryset(request).select_related("version__release__issuer", "speaker")
        length = Least(F("end") - F("start"), EXCERPT)
        # Only the excerpt is read, not the text of the whole release for each of its statements.
        return rows.defer("version__text").annotate(excerpt=Substr("version__text", F("start") + 1, length))

    @admin.display(description="Statement")
    def excerpt(self, statement: Statement) -> str:
        return counted(statement, "excerpt")

    @admin.display(description="Kind", ordering="kind")
    def kind_said(self, statement: Statement) -> str:
        return f"{statement.get_kind_display()}{' (guessed)' if statement.is_guess else ''}" or "–"

    @admin.display(description="Release", ordering="version__release__title")
    def release(self, statement: Statement) -> str:
        return short_title(statement.version.release.title)
