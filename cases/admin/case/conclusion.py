"""Conclusions: to look up, and the page on which a second person decides."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django import forms
from django.contrib import admin

from cases import editions, workflow
from cases.admin.case.going_out import edition_context
from cases.admin.claim.differences import Comparison, Difference, compared
from cases.admin.claim.page import remarked
from cases.admin.desk.addresses import case_url
from cases.admin.desk.base import RecordAdmin, name_of
from cases.admin.desk.fields import DeskForm, long_text
from cases.admin.desk.locked import case_locked
from cases.admin.desk.move_page import MovePage
from cases.admin.desk.staff import holds
from cases.admin.lists import DecisionFilter
from cases.checks import gate
from cases.checks.dossier import open_dossier
from cases.checks.independence import Origin
from cases.choices import Decision
from cases.document.word_changes import word_changes
from cases.editions import Plan
from cases.models import Claim, Conclusion, EvidenceLink, Verdict
from cases.people import permissions
from cases.ratings import rating_label

OWN = "This conclusion is your own: no one decides on their own conclusion. Ask a colleague."
VOID = (
    "What the edition would say has changed since this conclusion was proposed, so there is nothing to"
    " approve any more. Return it, and ask for a new proposal."
)


class DecideForm(DeskForm):
    """One note, two buttons: `decision` is the button that was pressed.

    `findings` are the digests of the proposals that the person could read above the buttons.
    """

    decision = forms.ChoiceField(
        choices=[
            (Decision.APPROVED.value, Decision.APPROVED.label),
            (Decision.RETURNED.value, Decision.RETURNED.label),
        ],
        widget=forms.HiddenInput,
    )
    note = forms.CharField(
        required=False,
        widget=long_text(),
        help_text="For colleagues; never published. To return a conclusion, write what is missing.",
    )
    findings = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("decision") == Decision.RETURNED and not data.get("note"):
            self.add_error("note", "Write what is missing when you return a conclusion.")
        return data


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
        return compared(self.claim, self.verdict)

    @property
    def warnings(self) -> list[str]:
        return gate.warnings(self.claim)


class Decide(MovePage[Conclusion]):
    """Show what a conclusion is about and what of it is new; approve it, or return it with a note."""

    name = "decide"
    row_name = "conclusion"
    form_class = DecideForm
    move = decide
    may = holds("cases.decide_conclusion")
    title = "Decide on a conclusion"
    template = "decide_conclusion"

    def said(self, made: Conclusion) -> str:
        return f"The conclusion was {made.get_decision_display().lower()}."

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

    def taken(self) -> str:
        row = self.row
        return "" if row.is_open else f"This conclusion was {row.get_decision_display().lower()} already."

    def locked(self) -> str:
        is_own = not permissions.may_decide_conclusion(self.user, self.row)
        return case_locked(self.row.case) or self.taken() or (OWN if is_own else "")

    def differences(self) -> list[Difference] | None:
        """Compare word by word with the last one that was approved; None where there is none."""
        approved = Conclusion.objects.approved().filter(case=self.row.case).exclude(pk=self.row.pk)
        last = approved.order_by("-decided_at", "-pk").first()
        if last is None:
            return None
        found = editions.differences(last.content, self.row.content)
        return [Difference(each.label, word_changes(each.before, each.after)) for each in found]

    def context(self) -> dict[str, Any]:
        return {
            **super().context(),
            **edition_context(self.plan),
            "case": self.row.case,
            "differences": self.differences(),
            "waiting": self.waiting,
            "void": VOID if not self.plan.fits and not self.taken() else "",
        }


@admin.register(Conclusion)
class ConclusionAdmin(RecordAdmin[Conclusion]):
    moves = [Decide]
    list_display = ["headline", "case", "status", "proposed_by", "proposed_at", "decided_by"]
    list_filter = [DecisionFilter]
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
