"""Conclusions: to look up, and the pages on which a second person decides, or the first takes back."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django import forms
from django.contrib import admin

from cases import editions, workflow
from cases.admin.case.differences import compared
from cases.admin.case.going_out import edition_context
from cases.admin.claim.differences import Comparison
from cases.admin.claim.differences import compared as findings_compared
from cases.admin.claim.page import remarked
from cases.admin.desk.addresses import case_url
from cases.admin.desk.base import RecordAdmin, name_of
from cases.admin.desk.deciding import DecideForm, DecidePage, TakeBackPage
from cases.admin.desk.differences import Difference
from cases.admin.desk.locked import case_locked
from cases.admin.desk.staff import holds
from cases.admin.lists import ConclusionDecisionFilter
from cases.checks import gate
from cases.checks.dossier import open_dossier
from cases.checks.independence import Origin
from cases.choices import Decision
from cases.editions import Plan
from cases.models import Claim, Conclusion, EvidenceLink, Verdict
from cases.people import permissions
from cases.ratings import rating_label

VOID = (
    "What the edition would say has changed since this conclusion was proposed, so there is nothing to"
    " approve any more. Return it, and ask for a new proposal."
)


class ConclusionDecideForm(DecideForm):
    """`findings` are the digests of the proposals that the person could read above the buttons."""

    noun = "conclusion"

    findings = forms.CharField(required=False, widget=forms.HiddenInput)


def decide(*, conclusion: Conclusion, decision: str, note: str, findings: str, **who: Any) -> Conclusion:
    if decision == Decision.APPROVED:
        read = findings.split()
        return workflow.approve_conclusion(conclusion=conclusion, note=note, findings=read, **who)
    return workflow.return_conclusion(conclusion=conclusion, note=note, **who)


@dataclass(frozen=True)
class Waiting:
    """A proposal that one press approves with the conclusion, with all that it says and rests on."""

    verdict: Verdict

    @property
    def claim(self) -> Claim:
        return self.verdict.claim

    @property
    def label(self) -> str:
        return rating_label(self.verdict.rating, self.verdict.extent)

    @property
    def links(self) -> list[tuple[EvidenceLink, Origin | None]]:
        return remarked(self.claim)

    @property
    def comparison(self) -> Comparison | None:
        return findings_compared(self.claim, self.verdict)

    @property
    def warnings(self) -> list[str]:
        return gate.warnings(self.claim)


class Decide(DecidePage[Conclusion]):
    """Show what a conclusion is about and what of it is new, beside what one press approves with it."""

    noun = row_name = "conclusion"
    form_class = ConclusionDecideForm
    move = decide
    may = holds("cases.decide_conclusion")
    title = "Decide on a conclusion"
    template = "decide_conclusion"

    def place_locked(self) -> str:
        return case_locked(self.row.case)

    def leads_to(self, made: Conclusion) -> str:
        return case_url(made.case_id)

    @cached_property
    def plan(self) -> Plan:
        return editions.plan(open_dossier(self.row.case), self.row)

    @cached_property
    def waiting(self) -> list[Waiting]:
        return list(map(Waiting, workflow.waiting_findings(self.plan)))

    def current(self) -> dict[str, Any]:
        return {"findings": " ".join(each.verdict.content_digest for each in self.waiting)}

    def differences(self) -> list[Difference] | None:
        """Compare word by word with the last one that was approved; None where there is none."""
        approved = Conclusion.objects.approved().filter(case=self.row.case).exclude(pk=self.row.pk)
        last = approved.order_by("-decided_at", "-pk").first()
        text = self.plan.dossier.version.text
        return compared(last.content, self.row.content, text) if last and last.content else None

    def context(self) -> dict[str, Any]:
        return {
            **super().context(),
            **edition_context(self.plan),
            "case": self.row.case,
            "differences": self.differences(),
            "waiting": self.waiting,
            "void": VOID if not self.plan.fits and not self.taken() else "",
        }


class TakeBack(TakeBackPage[Conclusion]):
    noun = row_name = "conclusion"
    move = workflow.take_back_conclusion
    may = permissions.may_propose_conclusion
    title = "Take back your conclusion"
    intro = (
        "The case is then as if it had not been proposed, and you can propose again: the form begins with"
        " these words. The history keeps it."
    )
    done = "The conclusion was taken back."

    def place_locked(self) -> str:
        return case_locked(self.row.case)

    def leads_to(self, made: Conclusion) -> str:
        return case_url(made.case_id)

    def context(self) -> dict[str, Any]:
        return {**super().context(), "case": self.row.case, "quote": self.row.headline}


@admin.register(Conclusion)
class ConclusionAdmin(RecordAdmin[Conclusion]):
    moves = [Decide, TakeBack]
    list_display = ["headline", "case", "status", "proposed_by", "proposed_at", "decided_by"]
    list_filter = [ConclusionDecisionFilter]
    search_fields = ["headline", "summary", "case__title", "proposed_by__username", "decided_by__username"]
    list_select_related = ["case", "proposed_by", "decided_by"]
    ordering = ["-proposed_at", "-pk"]
    fieldsets = [
        (None, {"fields": ["case", "headline", "summary", "why_checked", "early_reason"]}),
        (
            "Who",
            {"fields": ["proposer", "proposed_at", "decision", "decider", "decided_at", "decision_note"]},
        ),
        ("Bound to", {"fields": ["content_digest"]}),
    ]
    readonly_fields = ["proposer", "decider"]
    proposer, decider = map(name_of, ("proposed_by", "decided_by"))

    @admin.display(description="Decision", ordering="decision")
    def status(self, conclusion: Conclusion) -> str:
        return "Waits for a second person" if conclusion.is_open else conclusion.get_decision_display()
