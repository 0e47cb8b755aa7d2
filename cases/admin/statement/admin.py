"""Statements: what each is, where it begins and ends, and the claims taken out of it."""

from functools import partial

from django.contrib import admin
from django.db.models import F, QuerySet
from django.db.models.functions import Least, Substr
from django.http import HttpRequest, HttpResponse

from cases import workflow
from cases.admin.claim.wording import WordingForm
from cases.admin.desk.addresses import case_url, claim_url
from cases.admin.desk.base import DeskAdmin
from cases.admin.desk.locked import case_locked, looks_only
from cases.admin.desk.staff import require
from cases.admin.statement.forms import ClassifyForm, MergeForm, SplitForm
from cases.models import Case, Claim, Statement
from cases.people import permissions

EXCERPT = 160


class IsClassified(admin.SimpleListFilter):
    title = "classified"
    parameter_name = "classified"

    def lookups(self, request, model_admin):
        return [("yes", "Yes"), ("no", "Not yet")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() == "yes":
            return queryset.exclude(kind="")
        return queryset.filter(kind="") if self.value() == "no" else queryset


@admin.register(Statement)
class StatementAdmin(DeskAdmin):
    list_display = [
        "excerpt",
        "position",
        "release",
        "kind",
        "is_checkable",
        "not_checkable_reason",
        "speaker",
    ]
    list_filter = [IsClassified, "kind", "is_checkable", "not_checkable_reason"]
    search_fields = ["version__release__title", "speaker__name"]
    search_help_text = "Title of the release, or name of the speaker"
    ordering = ["-version", "position", "pk"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # statements come with the release; a further one by splitting

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        rows = super().get_queryset(request).select_related("version__release__issuer", "speaker")
        length = Least(F("end") - F("start"), EXCERPT)
        # Only the excerpt is read, not the text of the whole release for each of its statements.
        return rows.defer("version__text").annotate(excerpt=Substr("version__text", F("start") + 1, length))

    @admin.display(description="Statement")
    def excerpt(self, statement: Statement) -> str:
        return statement.excerpt

    @admin.display(description="Release", ordering="version__release__title")
    def release(self, statement: Statement) -> str:
        return statement.version.release.title

    def pages(self):
        return [
            ("<int:pk>/split/", self.split, "split"),
            ("<int:pk>/merge/", self.merge, "merge"),
            ("<int:pk>/add-claim/", self.add_claim, "add_claim"),
        ]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        """Classify a statement."""
        statement = self.subject(request, object_id)
        case, may = case_of(statement), permissions.may_classify(request.user)
        seen = workflow.statement_seen(statement)
        form = ClassifyForm(
            request.POST or None,
            issuer=case.release.issuer,
            initial={**ClassifyForm.values(statement), "seen": seen},
        )
        if request.method == "POST":
            require(may)
        return self.moved(
            request,
            form,
            partial(workflow.reclassify_statement, statement=statement),
            current={"seen": seen},
            done=f"Statement {statement.position} was classified.",
            to=case_url(case, statement.pk),
        ) or self.page(
            request,
            "statement",
            title=f"Statement {statement.position}",
            submit="Classify",
            original=statement,
            form=form,
            locked=case_locked(case) or ("" if may else looks_only("classify statements")),
            **surroundings(case, statement),
        )

    def split(self, request: HttpRequest, pk: int) -> HttpResponse:
        statement = self.subject(request, pk)
        require(permissions.may_classify(request.user))
        case, seen = case_of(statement), workflow.statement_seen(statement)
        form = SplitForm(request.POST or None, statement=statement, initial={"seen": seen})
        return self.moved(
            request,
            form,
            partial(workflow.split_statement, statement=statement),
            current={"seen": seen},
            done=lambda parts: f"The statement was split into {parts[0].position} and {parts[1].position}.",
            to=case_url(case, statement.pk),
        ) or self.page(
            request,
            "statement",
            title=f"Split statement {statement.position}",
            submit="Split",
            form=form,
            locked=case_locked(case),
            **surroundings(case, statement),
        )

    def merge(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Join a statement with the one right after it."""
        first = self.subject(request, pk)
        require(permissions.may_classify(request.user))
        case = case_of(first)
        second = first.version.statements.filter(position=first.position + 1).first()
        seen = {
            "seen": workflow.statement_seen(first),
            "seen_next": workflow.statement_seen(second) if second else "",
        }
        form = MergeForm(request.POST or None, initial=seen)
        move = partial(workflow.merge_statements, first=first, second=second)
        return (
            self.moved(
                request,
                form,
                move,
                current=seen,
                done=f"The statement after number {first.position} was merged into it.",
                to=case_url(case, first.pk),
            )
            if second
            else None
        ) or self.page(
            request,
            "merge",
            title=f"Merge statement {first.position} with the next",
            form=form,
            second=second,
            second_claims=list(second.claims.live()) if second else [],
            locked=case_locked(case) or ("" if second else "This is the last statement of the release."),
            **surroundings(case, first),
        )

    def add_claim(self, request: HttpRequest, pk: int) -> HttpResponse:
        statement = self.subject(request, pk)
        require(permissions.may_research(request.user))
        case = case_of(statement)
        form = WordingForm(
            request.POST or None, statement=statement, initial={"words": statement.quote, "text": ""}
        )
        return self.moved(
            request,
            form,
            partial(workflow.add_claim, statement=statement),
            done="The claim was added.",
            to=claim_url,
        ) or self.page(
            request,
            "statement",
            title=f"Add a claim from statement {statement.position}",
            submit="Add claim",
            form=form,
            locked=case_locked(case)
            or ("" if statement.is_checkable else "This statement is not checkable; classify it first."),
            **surroundings(case, statement),
        )


def case_of(statement: Statement) -> Case:
    return Case.objects.select_related("release__issuer").get(release__versions=statement.version_id)


def surroundings(case: Case, statement: Statement) -> dict:
    """What every page about a statement shows beside its form."""
    claims: list[Claim] = list(statement.claims.live().order_by("position", "pk"))
    return {"case": case, "statement": statement, "claims": claims}
