"""Sources: kept once, cited often."""

from functools import partial

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse

from cases import workflow
from cases.admin.desk.addresses import chosen_row, claim_url, source_url
from cases.admin.desk.base import DeskAdmin
from cases.admin.desk.locked import looks_only
from cases.admin.desk.staff import require
from cases.admin.source.forms import SourceChangeForm, SourceForm
from cases.models import Claim, EvidenceLink, Source
from cases.people import permissions
from cases.workflow import SOURCE_FIELDS


@admin.register(Source)
class SourceAdmin(DeskAdmin):
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
        return source.citation_count

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        """Keep a source; asked for from a claim's page, lead back there, ready to cite it."""
        require(permissions.may_research(request.user))
        form, claim = SourceForm(request.POST or None), claim_to_cite_in(request)
        return self.moved(
            request,
            form,
            workflow.add_source,
            done=lambda source: f"The source was kept under number {source.pk}.",
            to=lambda source: _after_adding(source, claim),
        ) or self.page(
            request,
            "move",
            title="Add a source",
            submit="Save and cite it" if claim else "Save",
            form=form,
            claim=claim,
            case=claim and claim.case,
        )

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        source, may = self.subject(request, object_id), permissions.may_research(request.user)
        if request.method == "POST":
            require(may)
        initial = {name: getattr(source, name) for name in (*SOURCE_FIELDS, "version")}
        form = SourceChangeForm(request.POST or None, initial=initial)
        return self.moved(
            request,
            form,
            partial(workflow.edit_source, source=source),
            current={"version": source.version},
            done="The source was saved.",
            to=source_url(source),
        ) or self.page(
            request,
            "source",
            title=f"Source {source.pk}",
            submit="Save",
            original=source,
            source=source,
            form=form,
            links=citing(source),
            snapshots=source.snapshots.select_related("accessed_by"),
            may_research=may,
            locked="" if may else looks_only("change sources"),
        )


def citing(source: Source) -> list[EvidenceLink]:
    return list(EvidenceLink.objects.filter(source=source).select_related("claim__case").order_by("-pk"))


def claim_to_cite_in(request: HttpRequest) -> Claim | None:
    return chosen_row(Claim.objects.select_related("case"), request.GET.get("claim"))


def _after_adding(source: Source, claim: Claim | None) -> str:
    return f"{claim_url(claim)}?source={source.pk}#new-citation" if claim else source_url(source)
