"""Claims: the list, and which pages a claim has."""

from typing import cast

from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.defaultfilters import pluralize
from django.utils.html import format_html

from cases import workflow
from cases.admin.claim.moves import Assign, Edit, Hold, LogSearch, Propose, Remove, Reopen
from cases.admin.claim.page import claim_line, rating_badge
from cases.admin.desk.base import DeskAdmin
from cases.admin.desk.fields import NOBODY, AssignClaimForm, PersonField
from cases.admin.desk.move_page import by_now
from cases.admin.desk.staff import staff
from cases.admin.lists import AssignedFilter, CaseFilter, RecheckFilter, StateFilter, short_title
from cases.models import Claim
from cases.models.case import ClaimQuerySet
from cases.people import permissions
from cases.people.working import who_may_check


class AssignActionForm(ActionForm):
    # Asked for by the action itself: Django would say that no action was chosen.
    to = PersonField(who_may_check(), label="Person:", required=False)


@admin.register(Claim)
class ClaimAdmin(DeskAdmin[Claim]):
    change_page = Edit
    moves = [Propose, Reopen, Hold, Remove, Assign, LogSearch]
    list_display = ["text", "state", "case_title", "assigned_to", "recheck_date"]
    list_filter = [StateFilter, AssignedFilter, RecheckFilter, "type", CaseFilter]
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
        related = ("case__release__issuer", "statement__speaker", "assigned_to")
        rows = cast(ClaimQuerySet, super().get_queryset(request))
        return rows.select_related(*related).with_evidence().prefetch_related("statement__version")

    @admin.display(description="State")
    def state(self, claim: Claim) -> str:
        line = claim_line(claim)
        state = "Removed" if claim.removed_at else line.state.label
        return format_html("{} {}", state, rating_badge(line.rating, line.rating_label))

    @admin.display(description="Case", ordering="case__title")
    def case_title(self, claim: Claim) -> str:
        return short_title(claim.case.title)

    @admin.action(description="Assign to the person chosen", permissions=["assign"])
    def assign_claims(self, request: HttpRequest, queryset: QuerySet) -> None:
        form = AssignClaimForm({**request.POST.dict(), "version": 0})
        if not form.is_valid():
            messages.error(request, f"Nothing was assigned. {form.errors['to'][0]}")
            return
        done = [self._assign(request, claim, form.cleaned_data["to"]) for claim in queryset]
        if any(done):
            count = f"{sum(done)} claim{pluralize(sum(done))}"
            messages.success(request, f"{count} assigned to {form.cleaned_data['to'] or NOBODY}.")

    def _assign(self, request: HttpRequest, claim: Claim, to: User | None) -> bool:
        try:
            by_now(staff(request), workflow.assign_claim)(claim=claim, to=to, version=claim.version)
        except workflow.MoveRefused as refused:
            messages.error(request, f"“{claim}”: {refused}")
            return False
        return True
