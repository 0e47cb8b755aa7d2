"""Verdicts: to look up, and the page on which a second person decides."""

from functools import cached_property
from typing import Any

from django import forms
from django.contrib import admin

from cases import workflow
from cases.admin.claim.page import marked, rating_badge, remarked
from cases.admin.desk.addresses import claim_url
from cases.admin.desk.base import RecordAdmin, name_of
from cases.admin.desk.fields import DeskForm, long_text
from cases.admin.desk.locked import claim_locked
from cases.admin.desk.move_page import MovePage
from cases.admin.desk.staff import holds
from cases.admin.lists import DecisionFilter
from cases.choices import Decision
from cases.history.digests import approval_digest
from cases.models import Claim, Verdict
from cases.people import permissions
from cases.ratings import rating_label

OWN = "This verdict is your own: no one decides on their own verdict. Ask a colleague."
VOID = (
    "The claim, its evidence or the finding has changed since this verdict was proposed, so there is nothing"
    " to approve any more. Return it, and ask for a new proposal."
)


class DecideForm(DeskForm):
    """One note, two buttons: `decision` is the button that was pressed."""

    decision = forms.ChoiceField(choices=Decision.choices, widget=forms.HiddenInput)
    note = forms.CharField(
        required=False,
        widget=long_text(),
        help_text="For colleagues; never published. To return a verdict, write what is missing.",
    )

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("decision") == Decision.RETURNED and not data.get("note"):
            self.add_error("note", "Write what is missing when you return a verdict.")
        return data


def decide(*, verdict: Verdict, decision: str, note: str, **who: Any) -> Verdict:
    move = workflow.approve_verdict if decision == Decision.APPROVED else workflow.return_verdict
    return move(verdict=verdict, note=note, **who)


class Decide(MovePage[Verdict]):
    """Show exactly what would be approved; approve it, or return it with a note."""

    name = "decide"
    row_name = "verdict"
    form_class = DecideForm
    move = decide
    may = holds("cases.decide_verdict")
    title = "Decide on a verdict"
    template = "decide"

    def said(self, made: Verdict) -> str:
        return f"The verdict was {made.get_decision_display().lower()}."

    def leads_to(self, made: Verdict) -> str:
        return claim_url(made.claim_id)

    @cached_property
    def verdict(self) -> Verdict:
        """The row, with all that its digest holds: a finding, and the claim that it is about."""
        claim = Claim.objects.with_findings().get(pk=self.row.claim_id)
        return next(verdict for verdict in claim.verdicts.all() if verdict.pk == self.row.pk)

    def taken(self) -> str:
        row = self.verdict
        return "" if row.is_open else f"This verdict was {row.get_decision_display().lower()} already."

    def locked(self) -> str:
        is_own = not permissions.may_decide(self.user, self.verdict)
        return claim_locked(self.verdict.claim) or self.taken() or (OWN if is_own else "")

    def context(self) -> dict[str, Any]:
        verdict, claim = self.verdict, self.verdict.claim
        is_void = approval_digest(claim, verdict) != verdict.content_digest
        return {
            **super().context(),
            "claim": claim,
            "case": claim.case,
            "verdict": verdict,
            "rating_label": rating_label(verdict.rating, verdict.extent),
            "marked": marked(claim),
            "links": remarked(claim),
            "searches": claim.searches.all(),
            "void": VOID if is_void and not self.taken() else "",
        }


@admin.register(Verdict)
class VerdictAdmin(RecordAdmin[Verdict]):
    moves = [Decide]
    list_display = [
        "claim",
        "rating_in_full",
        "status",
        "proposed_by",
        "proposed_at",
        "decided_by",
        "as_of_date",
    ]
    list_filter = [DecisionFilter, "rating", "extent", "reason_code"]
    search_fields = ["claim__text", "explanation", "proposed_by__username", "decided_by__username"]
    list_select_related = ["claim", "proposed_by", "decided_by"]
    ordering = ["-proposed_at", "-pk"]
    fieldsets = [
        (None, {"fields": ["claim", "rating", "extent", "found_value", "explanation", "as_of_date"]}),
        ("Why", {"fields": ["reason_code", "sole_source_reason"]}),
        ("Who", {"fields": ["proposer", "proposed_at", "decision", "decider", "decided_at"]}),
        ("Notes", {"fields": ["decision_note", "who_set_aside", "set_aside_at", "set_aside_reason"]}),
        ("Bound to", {"fields": ["content_digest"]}),
    ]

    readonly_fields = ["proposer", "decider", "who_set_aside"]

    proposer, decider, who_set_aside = map(name_of, ("proposed_by", "decided_by", "set_aside_by"))

    @admin.display(description="Rating", ordering="rating")
    def rating_in_full(self, verdict: Verdict) -> str:
        return rating_badge(verdict.rating, rating_label(verdict.rating, verdict.extent))

    @admin.display(description="Decision", ordering="decision")
    def status(self, verdict: Verdict) -> str:
        if verdict.is_open:
            return "Waits for a second person"
        return "Set aside" if verdict.set_aside_at else verdict.get_decision_display()
