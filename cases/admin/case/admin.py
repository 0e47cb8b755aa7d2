"""The review desk: the page of a case, and the moves of a case."""

from functools import partial
from typing import Any

from django.contrib import admin
from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from cases import editions, workflow
from cases.admin.case.changes import changes_since
from cases.admin.case.forms import (
    AnswerForm,
    CaseForm,
    ContactForm,
    CorrectForm,
    PublishForm,
    WithdrawForm,
)
from cases.admin.case.page import (
    counts,
    editions_of,
    missing_for_publication,
    page_of,
    recent_events,
    statement_blocks,
)
from cases.admin.desk.addresses import case_url
from cases.admin.desk.base import DeskAdmin, require
from cases.admin.desk.fields import AssignForm
from cases.admin.desk.locked import case_locked, looks_only
from cases.checks.dossier import open_dossier
from cases.choices import CaseState, ContactOutcome
from cases.document import Content
from cases.models import Case, Claim, ContactEntry, Edition, Statement, Verdict
from cases.people import permissions


def count_of(rows: QuerySet, group: str, **conditions: Any) -> Coalesce:
    """Count rows beside each case of a list, without a query for each."""
    counted = rows.order_by().values(group).annotate(n=Count("pk", **conditions)).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), Value(0))


def with_counts(cases: QuerySet) -> QuerySet:
    claims = Claim.objects.live().filter(case=OuterRef("pk"))
    judged = claims.filter(verdicts__in=Verdict.objects.standing())
    statements = Statement.objects.filter(version__release=OuterRef("release"))
    return cases.annotate(
        statement_count=count_of(statements, "version__release"),
        claim_count=count_of(claims, "case"),
        judged_count=count_of(judged, "case", distinct=True),
    )


@admin.register(Case)
class CaseAdmin(DeskAdmin):
    list_display = [
        "title",
        "issuer",
        "state",
        "lead",
        "priority",
        "due_date",
        "statement_count",
        "claims_judged",
    ]
    list_filter = ["state", "priority", ("lead", admin.RelatedOnlyFieldListFilter), "due_date"]
    search_fields = ["title", "release__title", "release__issuer__name"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # a case comes with its release

    def has_change_permission(self, request: HttpRequest, obj: Case | None = None) -> bool:
        return permissions.may_edit_case(request.user)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return with_counts(super().get_queryset(request).select_related("release__issuer", "lead"))

    @admin.display(description="Issuer", ordering="release__issuer__name")
    def issuer(self, case: Case) -> str:
        return case.release.issuer.name

    @admin.display(description="Statements", ordering="statement_count")
    def statement_count(self, case: Case) -> int:
        return case.statement_count

    @admin.display(description="Claims with a verdict", ordering=F("claim_count") - F("judged_count"))
    def claims_judged(self, case: Case) -> str:
        return f"{case.judged_count} of {case.claim_count}"

    def pages(self):
        return [
            ("<int:pk>/publish/", self.publish, "publish"),
            ("<int:pk>/withdraw/", self.withdraw, "withdraw"),
            ("<int:pk>/assign/", self.assign, "assign"),
            ("<int:pk>/contact/", self.contact, "contact"),
            ("<int:pk>/contact/<int:entry>/answer/", self.answer, "answer"),
        ]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        case = self.subject(request, object_id)
        form = CaseForm(request.POST or None, initial=CaseForm.values(case))
        if request.method == "POST":
            require(permissions.may_edit_case(request.user))
        return self.moved(
            request,
            form,
            partial(workflow.edit_case, case=case),
            current={"version": case.version},
            done="The case was saved.",
            to=case_url(case),
        ) or self.page(request, "case", **self.desk(request, case, form))

    def desk(self, request: HttpRequest, case: Case, form: CaseForm) -> dict[str, Any]:
        dossier = open_dossier(case)
        case, blocks, user = dossier.case, statement_blocks(dossier), request.user
        is_live = case.state != CaseState.WITHDRAWN
        editions = editions_of(case)
        only_open = request.GET.get("show") == "open"
        shown = page_of([b for b in blocks if b.is_open] if only_open else blocks, request.GET)
        return {
            "title": case.title,
            "original": case,
            "case": case,
            "version": dossier.version,
            "form": form,
            "counts": counts(blocks),
            "missing": missing_for_publication(dossier) if is_live else [],
            "blocks": shown,
            "open_count": sum(block.is_open for block in blocks),
            "only_open": only_open,
            "contacts": dossier.contacts,
            "waiting": ContactOutcome.WAITING,
            "editions": editions,
            "events": recent_events(case, shown),
            "may_edit": is_live and permissions.may_edit_case(user),
            "may_research": is_live and permissions.may_research(user),
            "may_classify": is_live and permissions.may_classify(user),
            "may_assign": is_live and permissions.may_assign(user),
            "may_publish": is_live and permissions.may_publish(user, case),
            "may_withdraw": is_live and permissions.may_withdraw(user),
            "locked": case_locked(case)
            or ("" if permissions.may_edit_case(user) else looks_only("edit the case")),
        }

    def publish(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Show what an edition would say, and publish exactly that."""
        case = self.subject(request, pk)
        require(permissions.may_publish(request.user, case))
        dossier = open_dossier(case)
        previous = Edition.objects.filter(case=case).order_by("number").last()
        missing = missing_for_publication(dossier)
        content = None if missing else editions.publication_content(dossier)
        seen = {
            "version": dossier.case.version,
            "read": editions.content_digest(content) if content else "",
        }
        form = (CorrectForm if previous else PublishForm)(request.POST or None, initial=seen)
        return self.moved(
            request,
            form,
            partial(workflow.publish, case=case),
            current=seen,
            done=lambda edition: f"Edition {edition.number} is public now.",
            to=case_url(case),
        ) or self.page(
            request,
            "publish",
            title=f"Publish edition {previous.number + 1 if previous else 1}",
            case=case,
            form=form,
            missing=missing,
            previous=previous,
            changes=changes_since(previous, content) if previous and content else None,
            counts=coverage_counts(content) if content else [],
            digest=seen["read"],
            locked=case_locked(case),
        )

    def withdraw(self, request: HttpRequest, pk: int) -> HttpResponse:
        case = self.subject(request, pk)
        require(permissions.may_withdraw(request.user))
        form = WithdrawForm(request.POST or None, initial={"version": case.version})
        return self.moved(
            request,
            form,
            partial(workflow.withdraw, case=case),
            current={"version": case.version},
            done="The case was withdrawn.",
            to=case_url(case),
        ) or self.page(
            request,
            "withdraw",
            title="Withdraw this case",
            case=case,
            form=form,
            is_published=Edition.objects.filter(case=case).exists(),
            locked=case_locked(case),
        )

    def assign(self, request: HttpRequest, pk: int) -> HttpResponse:
        case = self.subject(request, pk)
        require(permissions.may_assign(request.user))
        form = AssignForm(request.POST or None, initial={"version": case.version, "to": case.lead_id})
        return self.moved(
            request,
            form,
            partial(workflow.assign_case, case=case),
            current={"version": case.version},
            done=lambda row: f"{row.lead or 'Nobody'} leads this case now.",
            to=case_url(case),
        ) or self.page(
            request,
            "move",
            title="Who leads this case",
            case=case,
            form=form,
            submit="Assign",
            locked=case_locked(case),
        )

    def contact(self, request: HttpRequest, pk: int) -> HttpResponse:
        case = self.subject(request, pk)
        require(permissions.may_research(request.user))
        form = ContactForm(request.POST or None)
        return self.moved(
            request,
            form,
            partial(workflow.log_contact, case=case),
            done="The contact log was kept.",
            to=f"{case_url(case)}#contacts",
        ) or self.page(
            request,
            "move",
            title="Log a contact with the claimant",
            case=case,
            form=form,
            submit="Log contact",
            intro=f"Whoever made the claims is asked before publication: {case.release.issuer}."
            " No answer does not prevent publication.",
            locked=case_locked(case),
        )

    def answer(self, request: HttpRequest, pk: int, entry: int) -> HttpResponse:
        case = self.subject(request, pk)
        require(permissions.may_research(request.user))
        asked = get_object_or_404(ContactEntry, pk=entry, case=case)
        form = AnswerForm(request.POST or None)
        return self.moved(
            request,
            form,
            partial(workflow.record_answer, entry=asked),
            done="The answer was recorded.",
            to=f"{case_url(case)}#contacts",
        ) or self.page(
            request,
            "move",
            title="Record an answer",
            case=case,
            form=form,
            submit="Record answer",
            intro=asked.question,
            locked=case_locked(case),
        )


def coverage_counts(content: Content) -> list[tuple[str, int]]:
    found = editions.coverage(content)
    labels = {
        "statements": "Statements",
        "checkable": "Checkable",
        "claims": "Claims",
        "claims_verified": "Verified",
        "claims_disputed": "Disputed",
        "claims_unverifiable": "Unverifiable",
    }
    return [(label, getattr(found, name)) for name, label in labels.items()]
