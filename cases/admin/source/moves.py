"""The moves of a source, each with its page."""

from functools import cached_property
from typing import Any

from cases import workflow
from cases.admin.desk.addresses import chosen_row, claim_url, source_url
from cases.admin.desk.move_page import ChangePage, FormPage
from cases.admin.source.forms import SourceChangeForm, SourceForm
from cases.models import Claim, EvidenceLink, Source
from cases.people import permissions
from cases.workflow import SOURCE_FIELDS


class Add(FormPage):
    """Keep a source; asked for from a claim's page, lead back there, ready to cite it."""

    form_class = SourceForm
    move = workflow.add_source
    may = permissions.may_research
    title = "Add a source"

    @cached_property
    def claim(self) -> Claim | None:
        return chosen_row(Claim.objects.select_related("case"), self.request.GET.get("claim"))

    def get_submit(self) -> str:
        return "Save and cite it" if self.claim else "Save"

    def get_done(self, made: Source) -> str:
        return f"The source was kept under number {made.pk}."

    def leads_to(self, made: Source) -> str:
        return f"{claim_url(self.claim)}?source={made.pk}#new-citation" if self.claim else source_url(made)

    def context(self) -> dict[str, Any]:
        return {**super().context(), "claim": self.claim, "case": self.claim and self.claim.case}


class Edit(ChangePage[Source]):
    row_name = "source"
    form_class = SourceChangeForm
    move = workflow.edit_source
    may = permissions.may_research
    wish = "change sources"
    submit = "Save"
    done = "The source was saved."
    template = "source"

    def initial(self) -> dict[str, Any]:
        return {name: getattr(self.row, name) for name in SOURCE_FIELDS}

    def get_title(self) -> str:
        return f"Source {self.row.pk}"

    def leads_to(self, made: Source) -> str:
        return source_url(made)

    def context(self) -> dict[str, Any]:
        links = EvidenceLink.objects.filter(source=self.row).select_related("claim__case").order_by("-pk")
        return {
            **super().context(),
            "links": list(links),
            "snapshots": self.row.snapshots.select_related("accessed_by"),
            "may_research": self.is_allowed(),
        }
