"""The moves of a source, each with its page."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from cases import workflow
from cases.admin.desk.addresses import chosen_row, claim_url, source_url
from cases.admin.desk.move_page import ChangePage, FormPage
from cases.admin.desk.proposals import claims_one_proposed, own_void_proposals
from cases.admin.source.forms import AlikeSourceForm, SourceChangeForm, SourceForm
from cases.checks.independence import resembling
from cases.models import Claim, EvidenceLink, Source
from cases.people import permissions

MOST_SHOWN = 20


class Add(FormPage):
    """Keep a source; asked for from a claim's page, lead back there, ready to cite it."""

    form_class = SourceForm
    move = workflow.add_source
    may = permissions.may_research
    title = "Add a source"
    done = "The source was kept under number {made.pk}."
    template = "source_add"

    @cached_property
    def claim(self) -> Claim | None:
        return chosen_row(Claim.objects.select_related("case"), self.request.GET.get("claim"))

    @cached_property
    def alike(self) -> list[Source]:
        """What is on file that is like the source that was typed."""
        typed = SourceForm(self.request.POST) if self.request.method == "POST" else None
        if typed is None or not typed.is_valid():
            return []
        return list(resembling(Source(**typed.cleaned_data))[:MOST_SHOWN])

    def get_form_class(self) -> type[SourceForm]:
        return AlikeSourceForm if self.alike else SourceForm

    def leads_to(self, made: Source) -> str:
        return f"{claim_url(self.claim)}?source={made.pk}#new-citation" if self.claim else source_url(made)

    def context(self) -> dict[str, Any]:
        claim = self.claim
        submit = "Save and cite it" if claim else "Save"
        shown = {"alike": self.alike, "claim": claim, "case": claim and claim.case}
        return {**super().context(), "submit": submit, **shown}


class Edit(ChangePage[Source]):
    row_name = "source"
    form_class = SourceChangeForm
    move = workflow.edit_source
    may = permissions.may_research
    wish = "change sources"
    title = "Source {page.row.pk}"
    submit = "Save"
    done = "The source was saved."
    template = "source"

    def warnings(self, made: Source) -> Iterable[str]:
        return own_void_proposals(self.user, claims_one_proposed(self.user, made))

    def leads_to(self, made: Source) -> str:
        return source_url(made)

    def context(self) -> dict[str, Any]:
        links = EvidenceLink.objects.filter(source=self.row).select_related("claim__case").order_by("-pk")
        return {
            **super().context(),
            "links": list(links),
            "snapshots": self.row.snapshots.select_related("accessed_by", "confirmed_by"),
            "may_research": self.is_allowed(),
        }
