"""The moves of a claim, each with its page."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from cases import workflow
from cases.admin.claim.citations import BaseCitations, citations, suggested_sources
from cases.admin.claim.drafts import draft_of, drop_draft, keep_draft
from cases.admin.claim.forms import ProposeForm, RemoveForm, ReopenForm, SearchForm, last_verdict
from cases.admin.claim.page import (
    TAKEN,
    ClaimLine,
    approved_line,
    claim_line,
    has_public_finding,
    held_since,
    marked,
    outlooks,
    page_context,
    remarked,
)
from cases.admin.claim.wording import ClaimForm
from cases.admin.desk.addresses import case_url, chosen_row, claim_url
from cases.admin.desk.fields import NOBODY, AssignClaimForm, DeskForm, HoldForm
from cases.admin.desk.locked import claim_locked
from cases.admin.desk.move_page import ChangePage, MovePage, attempt, by_now
from cases.admin.desk.proposals import own_void_proposals
from cases.admin.desk.staff import holds
from cases.checks import gate
from cases.choices import Decision
from cases.models import Claim, Source
from cases.people import permissions

KEPT = "What you typed of the verdict is kept until you come back to it."


class ClaimMovePage(MovePage[Claim]):
    row_name = "claim"
    # Where on the page of the claim it leads.
    place = ""

    def locked(self) -> str:
        return claim_locked(self.row) or super().locked()

    def warnings(self, made: Any) -> Iterable[str]:
        fresh = Claim.objects.live().with_findings().filter(pk=self.row.pk)
        return own_void_proposals(self.user, fresh)

    def leads_to(self, made: Any) -> str:
        return claim_url(self.row) + self.place

    def context(self) -> dict[str, Any]:
        return {**super().context(), "case": self.row.case, "quote": self.row.text}


class Edit(ClaimMovePage, ChangePage[Claim]):
    """The wording of a claim and its evidence, saved together."""

    form_class = ClaimForm
    may = permissions.may_research
    wish = "edit claims"
    done = "The claim was saved."
    template = "claim"

    def form_arguments(self) -> dict[str, Any]:
        return {"statement": self.row.statement, "claim": self.row}

    @cached_property
    def evidence(self) -> BaseCitations:
        if self.request.method == "POST":
            return citations(self.row, self.request.POST, self.request.FILES)
        cited = chosen_row(Source.objects.all(), self.request.GET.get("source"))
        return citations(self.row, new_source=cited)

    def all_forms(self) -> list[DeskForm]:
        return [self.form, *self.evidence.forms]

    def make(self) -> Claim | None:
        move = by_now(self.request, save_claim, claim=self.row, evidence=self.evidence)
        is_whole = self.evidence.is_valid() and self.form.is_valid()
        saved = attempt(self.form, move, self.as_of_now) if is_whole else None
        if saved is None:
            # The forms have filled the row in with what was typed, and colleagues may have saved.
            self.row = Claim.objects.with_findings().get(pk=self.row.pk)
        return saved

    def leads_to(self, made: Claim) -> str:
        if "_add_source" in self.request.POST:
            return f"{reverse('admin:cases_source_add')}?claim={made.pk}"
        if "_propose" in self.request.POST:
            return reverse("admin:cases_claim_propose", args=[made.pk])
        return claim_url(made)

    def context(self) -> dict[str, Any]:
        evidence, refused = self.evidence, self.form.is_bound and bool(self.form.non_field_errors())
        return {
            **super().context(),
            **page_context(self.row, self.user, timezone.localdate()),
            "evidence": evidence,
            "no_citations": evidence.initial_form_count() == 0,
            "has_problems": bool(self.form.errors) or (evidence.is_bound and not evidence.is_valid()),
            "saved_now": self.row if refused else None,
            "sources": suggested_sources(self.row),
            "has_draft": bool(draft_of(self.request.session, self.row)),
        }


@transaction.atomic
def save_claim(*, claim: Claim, by, at, evidence: BaseCitations, version: int, **wording: Any) -> Claim:
    """Save what a claim's page holds, all or nothing."""
    claim = workflow.edit_claim(claim=claim, by=by, at=at, version=version, **wording)
    revision = evidence.revision()
    saved = revision.links(by=by, at=at)
    if saved or revision.removed:
        claim = workflow.revise_evidence(
            claim=claim, by=by, at=at, version=claim.version, saved=saved, removed=revision.removed
        )
    return claim


class Propose(ClaimMovePage):
    name = "propose"
    form_class = ProposeForm
    move = workflow.propose_verdict
    may = holds("cases.propose_verdict")
    title = "Propose a verdict"
    done = "The verdict was proposed. A colleague approves or returns it."
    template = "propose"

    @cached_property
    def line(self) -> ClaimLine:
        return claim_line(self.row)

    @cached_property
    def draft(self) -> dict[str, str]:
        return draft_of(self.request.session, self.row)

    def initial(self) -> dict[str, Any]:
        return {**super().initial(), "as_of_date": timezone.localdate(), **self.draft}

    def made(self) -> HttpResponseRedirect | None:
        """Keep what was typed wherever it is not proposed: on the way to the evidence, or after a refusal."""
        if self.request.method == "POST":
            keep_draft(self.request.session, self.row, self.request.POST.dict())
            if "_evidence" in self.request.POST:
                messages.info(self.request, KEPT)
                return HttpResponseRedirect(f"{claim_url(self.row)}#evidence")
        return super().made()

    def make(self) -> Any:
        made = super().make()
        if made is not None:
            drop_draft(self.request.session, self.row)
        return made

    def locked(self) -> str:
        return super().locked() or TAKEN.get(self.line.state, "")

    def context(self) -> dict[str, Any]:
        claim, last = self.row, last_verdict(self.row)
        return {
            **super().context(),
            "line": self.line,
            "marked": marked(claim),
            "last": last if last and last.decision == Decision.RETURNED else None,
            "approved": approved_line(claim),
            "has_draft": bool(self.draft) and not self.form.is_bound,
            "links": remarked(claim),
            "searches": claim.searches.all(),
            "outlooks": outlooks(claim, timezone.localdate()),
            "warnings": gate.warnings(claim),
        }


class Reopen(ClaimMovePage):
    name = "reopen"
    form_class = ReopenForm
    move = workflow.reopen_claim
    may = holds("cases.propose_verdict")
    title = "Reopen this claim"
    submit = "Reopen"
    done = "The claim is open again."

    def locked(self) -> str:
        has_one = self.row.standing_verdict
        return super().locked() or ("" if has_one else "It has no approved verdict to set aside.")


class Hold(ClaimMovePage):
    name = "hold"
    form_class = HoldForm
    move = workflow.hold_finding
    may = permissions.may_hold
    title = "Put this finding under review"
    intro = (
        "At once, readers see neither its rating nor what was found, and no headline and conclusion of the"
        " case. Two people bring it back, with a conclusion that names this claim."
    )
    submit = "Put under review"
    is_grave = True
    done = "The finding is under review now."

    def locked(self) -> str:
        if held_since(self.row):
            return workflow.FINDING_HELD
        return "" if has_public_finding(self.row) else "No finding on this claim is public now."


class Remove(ClaimMovePage):
    name = "remove"
    form_class = RemoveForm
    move = workflow.remove_claim
    may = permissions.may_research
    title = "Remove this claim"
    intro = (
        "The claim leaves the case; its history stays. One that is published stays so until an"
        " edition leaves it out, with a correction."
    )
    submit = "Remove"
    is_grave = True
    done = "The claim was removed from the case."

    def leads_to(self, made: Claim) -> str:
        return case_url(made.case_id, made.statement_id)


class Assign(ClaimMovePage):
    name = "assign"
    form_class = AssignClaimForm
    move = workflow.assign_claim
    may = permissions.may_assign
    title = "Who works on this claim"
    submit = "Assign"

    def initial(self) -> dict[str, Any]:
        return {"to": self.row.assigned_to_id or NOBODY}

    def said(self, made: Claim) -> str:
        return f"The claim is assigned to {made.assigned_to or NOBODY} now."


class LogSearch(ClaimMovePage):
    name = "search"
    form_class = SearchForm
    move = workflow.log_search
    may = permissions.may_research
    title = "Record a search"
    intro = (
        "Entries can't be changed later: search again instead. On an unverifiable claim they are the"
        " evidence, and published."
    )
    submit = "Record search"
    done = "The search was recorded."
    place = "#searches"
