"""Claims: the list, and which pages a claim has."""

from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest

from cases import workflow
from cases.admin.claim.moves import Assign, Edit, LogSearch, Propose, Remove, Reopen
from cases.admin.claim.page import claim_line, rating_badge
from cases.admin.desk.base import DeskAdmin
from cases.admin.desk.fields import AssignForm, PersonField
from cases.admin.desk.move_page import by_now
from cases.admin.desk.staff import staff
from cases.checks.states import claim_state
from cases.choices import CaseState, ClaimState, Decision
from cases.models import Case, Claim, Verdict
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
class ClaimAdmin(DeskAdmin[Claim]):
    change_page = Edit
    moves = [Propose, Reopen, Remove, Assign, LogSearch]
    list_display = ["text", "state", "rating", "type", "case_title", "assigned_to", "recheck_date"]
    list_filter = [StateFilter, AssignedFilter, "type", CaseFilter]
    search_fields = ["text", "claimed_value", "case__title"]
    actions = ["assign_claims"]
    action_form = AssignActionForm
    ordering = ["-case_id", "statement__position", "position", "pk"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # claims are taken out of statements

    def has_assign_permission(self, request: HttpRequest) -> bool:
        return permissions.may_assign(staff(request).user)

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

    def _assign(self, request: HttpRequest, claim: Claim, to: User | None) -> bool:
        try:
            by_now(staff(request), workflow.assign_claim)(claim=claim, to=to, version=claim.version)
        except workflow.MoveRefused as refused:
            messages.error(request, f"“{claim}”: {refused}")
            return False
        return True
