"""Verdicts: to look up, and the page on which a second person decides."""

from functools import cached_property
from typing import Any

from django.contrib import admin

from cases import workflow
from cases.admin.claim.differences import compared
from cases.admin.claim.page import marked, rating_badge, remarked, unbound_searches
from cases.admin.desk.addresses import claim_url
from cases.admin.desk.base import RecordAdmin, name_of
from cases.admin.desk.deciding import DecideForm, DecidePage, TakeBackPage
from cases.admin.desk.locked import claim_locked
from cases.admin.desk.staff import holds
from cases.admin.lists import DecisionFilter
from cases.checks import gate
from cases.choices import Decision
from cases.history.digests import approval_digest
from cases.models import Claim, Verdict
from cases.ratings import rating_label

VOID = (
    "The claim, its evidence or the finding has changed since this verdict was proposed, so there is nothing"
    " to approve any more. Return it, and ask for a new proposal."
)


class VerdictDecideForm(DecideForm):
    noun = "verdict"


def decide(*, verdict: Verdict, decision: str, note: str, **who: Any) -> Verdict:
    move = workflow.approve_verdict if decision == Decision.APPROVED else workflow.return_verdict
    return move(verdict=verdict, note=note, **who)


class Decide(DecidePage[Verdict]):
    noun = row_name = "verdict"
    form_class = VerdictDecideForm
    move = decide
    may = holds("cases.decide_verdict")
    title = "Decide on a verdict"
    template = "decide"

    def leads_to(self, made: Verdict) -> str:
        return claim_url(made.claim_id)

    @cached_property
    def proposal(self) -> Verdict:
        """The row, with all that its digest holds: a finding, and the claim that it is about."""
        claim = Claim.objects.with_findings().get(pk=self.row.claim_id)
        return next(verdict for verdict in claim.verdicts.all() if verdict.pk == self.row.pk)

    def place_locked(self) -> str:
        return claim_locked(self.proposal.claim)

    def context(self) -> dict[str, Any]:
        verdict, claim = self.proposal, self.proposal.claim
        is_void = approval_digest(claim, verdict) != verdict.content_digest
        return {
            **super().context(),
            "claim": claim,
            "case": claim.case,
            "verdict": verdict,
            "rating_label": rating_label(verdict.rating, verdict.extent),
            "marked": marked(claim),
            "links": remarked(claim),
            "searches": verdict.bound,
            "later_searches": unbound_searches(claim, verdict),
            "warnings": gate.warnings(claim),
            "comparison": compared(claim, verdict),
            "void": VOID if is_void and not self.taken() else "",
        }


class TakeBack(TakeBackPage[Verdict]):
    noun = row_name = "verdict"
    move = workflow.take_back_verdict
    may = holds("cases.propose_verdict")
    title = "Take back your proposal"
    intro = (
        "The claim is then as if nothing had been proposed, and you can propose again. The history keeps it."
    )
    done = "The proposal was taken back."

    def place_locked(self) -> str:
        return claim_locked(self.row.claim)

    def leads_to(self, made: Verdict) -> str:
        return claim_url(made.claim_id)

    def context(self) -> dict[str, Any]:
        claim = self.row.claim
        return {**super().context(), "claim": claim, "case": claim.case, "quote": claim.text}


@admin.register(Verdict)
class VerdictAdmin(RecordAdmin[Verdict]):
    moves = [Decide, TakeBack]
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
