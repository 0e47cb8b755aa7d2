"""Corrections: what readers were told about changes, to look up."""

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join

from cases.admin.desk.addresses import claim_url
from cases.admin.desk.base import RecordAdmin, counted
from cases.models import Correction


@admin.register(Correction)
class CorrectionAdmin(RecordAdmin[Correction]):
    list_display = ["case", "edition_number", "kind", "requested_by_kind", "claims", "published_at"]
    list_filter = ["kind", "requested_by_kind"]
    search_fields = ["reason", "edition__case__title"]
    ordering = ["-edition__published_at", "-pk"]
    fields = ["edition", "kind", "reason", "requested_by_kind", "touched"]
    readonly_fields = ["touched"]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        rows = super().get_queryset(request).select_related("edition__case").defer("edition__document")
        return rows.annotate(claim_count=Count("corrected_claims"))

    @admin.display(description="Case", ordering="edition__case__title")
    def case(self, correction: Correction) -> str:
        return correction.edition.case.title

    @admin.display(description="Edition", ordering="edition__number")
    def edition_number(self, correction: Correction) -> int:
        return correction.edition.number

    @admin.display(description="Published at", ordering="edition__published_at")
    def published_at(self, correction: Correction):
        return correction.edition.published_at

    @admin.display(description="Claims", ordering="claim_count")
    def claims(self, correction: Correction) -> int:
        return counted(correction, "claim_count")

    @admin.display(description="Claims touched")
    def touched(self, correction: Correction) -> str:
        rows = correction.corrected_claims.select_related("claim")
        return format_html_join(
            "",
            '<p><a href="{}">{}</a>: {} → {}</p>',
            [
                (
                    claim_url(row.claim_id),
                    row.claim,
                    row.rating_before or "new",
                    row.rating_after or "removed",
                )
                for row in rows
            ],
        )
