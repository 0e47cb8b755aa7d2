"""Claims: their wording, their evidence, their verdicts."""

from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from cases import workflow
from cases.admin.claim.citations import BaseCitations, citations, suggested_sources
from cases.admin.claim.forms import ProposeForm, RemoveForm, ReopenForm, SearchForm
from cases.admin.claim.page import claim_line, marked, neighbors, outlooks, rating_badge, verdict_lines
from cases.admin.claim.wording import ClaimForm
from cases.admin.desk.addresses import case_url, chosen_row, claim_url
from cases.admin.desk.base import DeskAdmin
from cases.admin.desk.fields import AssignForm, PersonField
from cases.admin.desk.locked import claim_locked, looks_only
from cases.admin.desk.move_page import attempt, by_now
from cases.admin.desk.staff import require
from cases.checks import gate
from cases.checks.states import claim_state
from cases.choices import CaseState, ClaimState, Decision
from cases.models import Case, Claim, Source, Verdict
from cases.people import permissions


class StateFilter(admin.SimpleListFilter):
    """Where claims stand, as far as their verdicts say: a void approval still counts as approved."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [(s.value, s.label) for s in ClaimState if s != ClaimState.STALE] + [("removed", "Removed")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        verdicts = Verdict.objects.filter(claim=OuterRef("pk"))
        is_open = Exists(verdicts.open())
        stands = Exists(verdicts.standing())
        latest = Subquery(verdicts.order_by("-proposed_at", "-pk").values("decision")[:1])
        returned = Q(latest_decision=Decision.RETURNED)
        pick = {
            "proposed": lambda rows: rows.filter(is_open),
            "approved": lambda rows: rows.filter(~is_open, stands),
            "returned": lambda rows: rows.filter(~is_open, ~stands, returned),
            "unchecked": lambda rows: rows.filter(~is_open, ~stands).filter(
                ~returned | Q(latest_decision=None)
            ),
        }
        if self.value() == "removed":
            return queryset.exclude(removed_at=None)
        if self.value() not in pick:
            return queryset
        return pick[self.value()](queryset.filter(removed_at=None).annotate(latest_decision=latest))


class AssignedFilter(admin.SimpleListFilter):
    title = "assigned to"
    parameter_name = "assigned"

    def lookups(self, request, model_admin):
        return [("me", "Me"), ("nobody", "Nobody"), ("others", "Others")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        me = Q(assigned_to=request.user)
        pick = {"me": me, "nobody": Q(assigned_to=None), "others": Q(assigned_to__isnull=False) & ~me}
        return queryset.filter(pick[self.value()]) if self.value() in pick else queryset


class CaseFilter(admin.SimpleListFilter):
    """The newest open cases, and the one that is chosen: a list of all would grow without end."""

    title = "case"
    parameter_name = "case"
    shown = 20

    def lookups(self, request, model_admin):
        chosen = request.GET.get("case", "")
        pk = int(chosen) if chosen.isdecimal() and len(chosen) < 19 else 0
        newest = Case.objects.filter(state=CaseState.OPEN).order_by("-pk").values_list("pk")[: self.shown]
        rows = Case.objects.filter(Q(pk__in=[row[0] for row in newest]) | Q(pk=pk)).order_by("-pk")
        return [(str(case.pk), case.title) for case in rows]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        chosen = self.value() or ""
        return queryset.filter(case=chosen) if chosen.isdecimal() else queryset


class AssignActionForm(ActionForm):
    to = PersonField(label="Person:")


@admin.register(Claim)
class ClaimAdmin(DeskAdmin):
    list_display = ["text", "state", "rating", "type", "case_title", "assigned_to", "recheck_date"]
    list_filter = [StateFilter, AssignedFilter, "type", CaseFilter]
    search_fields = ["text", "claimed_value", "case__title"]
    actions = ["assign_claims"]
    action_form = AssignActionForm
    ordering = ["-case_id", "statement__position", "position", "pk"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # claims are taken out of statements

    def has_assign_permission(self, request: HttpRequest) -> bool:
        return permissions.may_assign(request.user)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Fetch what a claim's state reads; the release's text once a page, not once a claim."""
        rows = super().get_queryset(request)
        return rows.select_related(
            "case__release__issuer", "statement__speaker", "assigned_to"
        ).prefetch_related(
            "statement__version", "evidence_links__source", "evidence_links__snapshot", "verdicts", "searches"
        )

    @admin.display(description="State")
    def state(self, claim: Claim) -> str:
        return "Removed" if claim.removed_at else claim_state(claim).label

    @admin.display(description="Rating")
    def rating(self, claim: Claim) -> str:
        line = claim_line(claim)
        return rating_badge(line.rating, line.rating_label)

    @admin.display(description="Case", ordering="case__title")
    def case_title(self, claim: Claim) -> str:
        return claim.case.title

    @admin.action(description="Assign to the person chosen", permissions=["assign"])
    def assign_claims(self, request: HttpRequest, queryset: QuerySet) -> None:
        form = AssignForm({**request.POST.dict(), "version": 0})
        if not form.is_valid():
            messages.error(request, "Choose a person who works at the desk.")
            return
        done = [self._assign(request, claim, form.cleaned_data["to"]) for claim in queryset]
        if any(done):
            messages.success(
                request, f"{sum(done)} claims assigned to {form.cleaned_data['to'] or 'nobody'}."
            )

    def _assign(self, request: HttpRequest, claim: Claim, to) -> bool:
        try:
            by_now(request, workflow.assign_claim)(claim=claim, to=to, version=claim.version)
        except workflow.MoveRefused as refused:
            messages.error(request, f"“{claim}”: {refused}")
            return False
        return True

    def pages(self):
        return [
            ("<int:pk>/propose/", self.propose, "propose"),
            ("<int:pk>/reopen/", self.reopen, "reopen"),
            ("<int:pk>/remove/", self.remove, "remove"),
            ("<int:pk>/assign/", self.assign, "assign"),
            ("<int:pk>/search/", self.log_search, "search"),
        ]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        """The page of a claim: its wording and its evidence, saved together."""
        claim = self.subject(request, object_id)
        if request.method == "POST":
            require(permissions.may_research(request.user))
            form = ClaimForm(
                request.POST, statement=claim.statement, claim=claim, initial=ClaimForm.values(claim)
            )
            evidence = citations(claim, request.POST, request.FILES)
            if self.save_page(request, claim, form, evidence):
                return HttpResponseRedirect(after_saving(request, claim))
        else:
            form = ClaimForm(statement=claim.statement, claim=claim, initial=ClaimForm.values(claim))
            evidence = citations(claim, new_source=source_to_cite(request))
        return self.page(request, "claim", **self.desk(request, claim, form, evidence))

    def save_page(self, request: HttpRequest, claim: Claim, form: ClaimForm, evidence: BaseCitations) -> bool:
        is_whole = evidence.is_valid()
        if not (form.is_valid() and is_whole):
            return False
        move = by_now(request, save_claim, claim=claim, evidence=evidence)
        saved = attempt(form, move, {"version": claim.version})
        if saved:
            messages.success(request, "The claim was saved.")
        return saved is not None

    def desk(
        self, request: HttpRequest, claim: Claim, form: ClaimForm, evidence: BaseCitations
    ) -> dict[str, Any]:
        refused = form.is_bound and bool(form.non_field_errors())
        if form.is_bound:
            # A refused page has filled the rows in with what was typed, and colleagues may have saved.
            claim = self.get_queryset(request).get(pk=claim.pk)
        user, line, open_verdict = request.user, claim_line(claim), claim.open_verdict
        is_live = not claim_locked(claim)
        return {
            "title": "Claim",
            "original": claim,
            "claim": claim,
            "case": claim.case,
            "line": line,
            "marked": marked(claim),
            "neighbors": neighbors(claim),
            "form": form,
            "evidence": evidence,
            "no_citations": evidence.initial_form_count() == 0,
            "sources": suggested_sources(claim),
            "has_problems": bool(form.errors) or (evidence.is_bound and not evidence.is_valid()),
            "saved_now": claim if refused else None,
            "verdicts": verdict_lines(claim),
            "open_verdict": open_verdict,
            "outlooks": outlooks(claim, timezone.localdate()),
            "warnings": gate.warnings(claim),
            "searches": claim.searches.all(),
            "may_save": is_live and permissions.may_research(user),
            "may_propose": is_live and permissions.may_propose(user, claim) and may_take_verdict(line.state),
            "may_reopen": is_live and permissions.may_propose(user, claim) and bool(claim.standing_verdict),
            "may_decide": is_live and bool(open_verdict) and permissions.may_decide(user, open_verdict),
            "is_own": bool(open_verdict) and open_verdict.proposed_by_id == user.pk,
            "may_assign": is_live and permissions.may_assign(user),
            "may_remove": is_live and permissions.may_research(user) and not open_verdict,
            "locked": claim_locked(claim)
            or ("" if permissions.may_research(user) else looks_only("edit claims")),
        }

    def propose(self, request: HttpRequest, pk: int) -> HttpResponse:
        claim = self.subject(request, pk)
        require(request.user.has_perm("cases.propose_verdict"))
        last = next(iter(claim.verdicts.all()), None)
        initial = {**ProposeForm.values(last), "as_of_date": timezone.localdate(), "version": claim.version}
        form = ProposeForm(request.POST or None, initial=initial)
        line = claim_line(claim)
        return self.moved(
            request,
            form,
            partial(workflow.propose_verdict, claim=claim),
            current={"version": claim.version},
            done="The verdict was proposed. A colleague approves or returns it.",
            to=claim_url(claim),
        ) or self.page(
            request,
            "propose",
            title="Propose a verdict",
            claim=claim,
            case=claim.case,
            line=line,
            marked=marked(claim),
            form=form,
            last=last if last and last.decision == Decision.RETURNED else None,
            links=claim.evidence_links.all(),
            searches=claim.searches.all(),
            outlooks=outlooks(claim, timezone.localdate()),
            warnings=gate.warnings(claim),
            locked=claim_locked(claim) or ("" if may_take_verdict(line.state) else TAKEN[line.state]),
        )

    def reopen(self, request: HttpRequest, pk: int) -> HttpResponse:
        claim = self.subject(request, pk)
        require(request.user.has_perm("cases.propose_verdict"))
        form = ReopenForm(request.POST or None, initial={"version": claim.version})
        return self.moved(
            request,
            form,
            partial(workflow.reopen_claim, claim=claim),
            current={"version": claim.version},
            done="The claim is open again.",
            to=claim_url(claim),
        ) or self.page(
            request,
            "move",
            title="Reopen this claim",
            submit="Reopen",
            claim=claim,
            case=claim.case,
            quote=claim.text,
            form=form,
            locked=claim_locked(claim)
            or ("" if claim.standing_verdict else "It has no approved verdict to set aside."),
        )

    def remove(self, request: HttpRequest, pk: int) -> HttpResponse:
        claim = self.subject(request, pk)
        require(permissions.may_research(request.user))
        form = RemoveForm(request.POST or None, initial={"version": claim.version})
        return self.moved(
            request,
            form,
            partial(workflow.remove_claim, claim=claim),
            current={"version": claim.version},
            done="The claim was removed from the case.",
            to=case_url(claim.case_id, claim.statement_id),
        ) or self.page(
            request,
            "move",
            title="Remove this claim",
            submit="Remove",
            is_grave=True,
            intro="The claim leaves the case; its history stays. If it has been published, the next edition"
            " needs a correction.",
            claim=claim,
            case=claim.case,
            quote=claim.text,
            form=form,
            locked=claim_locked(claim),
        )

    def assign(self, request: HttpRequest, pk: int) -> HttpResponse:
        claim = self.subject(request, pk)
        require(permissions.may_assign(request.user))
        initial = {"version": claim.version, "to": claim.assigned_to_id}
        form = AssignForm(request.POST or None, initial=initial)
        return self.moved(
            request,
            form,
            partial(workflow.assign_claim, claim=claim),
            current={"version": claim.version},
            done=lambda row: f"The claim is assigned to {row.assigned_to or 'nobody'} now.",
            to=claim_url(claim),
        ) or self.page(
            request,
            "move",
            title="Who works on this claim",
            submit="Assign",
            claim=claim,
            case=claim.case,
            quote=claim.text,
            form=form,
            locked=claim_locked(claim),
        )

    def log_search(self, request: HttpRequest, pk: int) -> HttpResponse:
        claim = self.subject(request, pk)
        require(permissions.may_research(request.user))
        form = SearchForm(request.POST or None)
        return self.moved(
            request,
            form,
            partial(workflow.log_search, claim=claim),
            done="The search was recorded.",
            to=f"{claim_url(claim)}#searches",
        ) or self.page(
            request,
            "move",
            title="Record a search",
            submit="Record search",
            intro="Entries can't be changed later: search again instead. On an unverifiable claim they are"
            " the evidence, and published.",
            claim=claim,
            case=claim.case,
            quote=claim.text,
            form=form,
            locked=claim_locked(claim),
        )


TAKEN = {
    ClaimState.PROPOSED: "A verdict is proposed already; it must be approved or returned first.",
    ClaimState.APPROVED: "This claim has an approved verdict. Reopen it to propose another.",
}


def may_take_verdict(state: ClaimState) -> bool:
    return state not in TAKEN


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


def after_saving(request: HttpRequest, claim: Claim) -> str:
    if "_add_source" in request.POST:
        return f"{reverse('admin:cases_source_add')}?claim={claim.pk}"
    if "_propose" in request.POST:
        return reverse("admin:cases_claim_propose", args=[claim.pk])
    return claim_url(claim)


def source_to_cite(request: HttpRequest) -> Source | None:
    return chosen_row(Source.objects.all(), request.GET.get("source"))
