"""Cases: the list, and which pages a case has."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import HttpRequest

from cases.admin.case.moves import (
    Answer,
    Assign,
    CancelSchedule,
    Conclude,
    Confirm,
    Contact,
    Edit,
    Hold,
    Publish,
    TakeName,
    Withdraw,
)
from cases.admin.desk.base import DeskAdmin, counted
from cases.admin.desk.staff import staff
from cases.admin.lists import DueFilter
from cases.models import Case, Claim, Statement, Verdict
from cases.people import permissions
from cases.times import zoned


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
class CaseAdmin(DeskAdmin[Case]):
    change_page = Edit
    moves = [Confirm, Conclude, Publish, CancelSchedule, Hold, Withdraw, Assign, TakeName, Contact, Answer]
    list_display = [
        "title",
        "issuer",
        "state",
        "lead",
        "priority",
        "due",
        "statement_count",
        "claims_judged",
    ]
    list_filter = ["state", "priority", ("lead", admin.RelatedOnlyFieldListFilter), DueFilter]
    search_fields = ["title", "release__title", "release__issuer__name"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # a case comes with its release

    def has_change_permission(self, request: HttpRequest, obj: Case | None = None) -> bool:
        return permissions.may_edit_case(staff(request).user)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return with_counts(super().get_queryset(request).select_related("release__issuer", "lead"))

    @admin.display(description="Issuer", ordering="release__issuer__name")
    def issuer(self, case: Case) -> str:
        return case.release.issuer.name

    @admin.display(description="Due", ordering="due_at")
    def due(self, case: Case) -> str:
        return zoned(case.due_at) if case.due_at else "–"

    @admin.display(description="Statements", ordering="statement_count")
    def statement_count(self, case: Case) -> int:
        return counted(case, "statement_count")

    @admin.display(description="Claims with a verdict", ordering=F("claim_count") - F("judged_count"))
    def claims_judged(self, case: Case) -> str:
        return f"{counted(case, 'judged_count')} of {counted(case, 'claim_count')}"
