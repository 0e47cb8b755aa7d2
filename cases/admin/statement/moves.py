"""The moves of a statement, each with its page."""

from functools import cached_property
from typing import Any

from cases import workflow
from cases.admin.claim.wording import WordingForm
from cases.admin.desk.addresses import case_url, claim_url
from cases.admin.desk.locked import case_locked
from cases.admin.desk.move_page import ChangePage, MovePage
from cases.admin.statement.forms import ClassifyForm, MergeForm, SplitForm
from cases.models import Case, Claim, Statement
from cases.people import permissions


class StatementMovePage(MovePage[Statement]):
    row_name = "statement"
    template = "statement"

    @cached_property
    def case(self) -> Case:
        return Case.objects.select_related("release__issuer").get(release__versions=self.row.version_id)

    def locked(self) -> str:
        return case_locked(self.case) or super().locked()

    def leads_to(self, made: Any) -> str:
        return case_url(self.case, self.row.pk)

    def context(self) -> dict[str, Any]:
        claims: list[Claim] = list(self.row.claims.live().order_by("position", "pk"))
        return {**super().context(), "case": self.case, "statement": self.row, "claims": claims}


class Classify(StatementMovePage, ChangePage[Statement]):
    form_class = ClassifyForm
    move = workflow.reclassify_statement
    may = permissions.may_classify
    wish = "classify statements"
    title = "Statement {page.row.position}"
    submit = "Classify"
    done = "Statement {page.row.position} was classified."

    def form_arguments(self) -> dict[str, Any]:
        return {"issuer": self.case.release.issuer, "statement": self.row}


class Split(StatementMovePage):
    name = "split"
    form_class = SplitForm
    move = workflow.split_statement
    may = permissions.may_classify
    title = "Split statement {page.row.position}"
    submit = "Split"
    done = "The statement was split into {made[0].position} and {made[1].position}."

    def form_arguments(self) -> dict[str, Any]:
        return {"statement": self.row}


class Merge(StatementMovePage):
    """Join a statement with the one right after it."""

    name = "merge"
    row_name = "first"
    form_class = MergeForm
    move = workflow.merge_statements
    may = permissions.may_classify
    title = "Merge statement {page.row.position} with the next"
    done = "The statement after number {page.row.position} was merged into it."
    template = "merge"

    @cached_property
    def second(self) -> Statement | None:
        return self.row.version.statements.filter(position=self.row.position + 1).first()

    def current(self) -> dict[str, Any]:
        seen_next = workflow.statement_seen(self.second) if self.second else ""
        return {**super().current(), "seen_next": seen_next}

    def subject(self) -> dict[str, Any]:
        return {**super().subject(), "second": self.second}

    def make(self) -> Statement | None:
        return super().make() if self.second else None

    def locked(self) -> str:
        return super().locked() or ("" if self.second else "This is the last statement of the release.")

    def context(self) -> dict[str, Any]:
        claims = list(self.second.claims.live()) if self.second else []
        return {**super().context(), "second": self.second, "second_claims": claims}


class AddClaim(StatementMovePage):
    name = "add_claim"
    form_class = WordingForm
    move = workflow.add_claim
    may = permissions.may_research
    title = "Add a claim from statement {page.row.position}"
    submit = "Add claim"
    done = "The claim was added."

    def form_arguments(self) -> dict[str, Any]:
        return {"statement": self.row}

    def initial(self) -> dict[str, Any]:
        return {"words": self.row.quote, "text": ""}

    def locked(self) -> str:
        is_checkable = self.row.is_checkable
        return super().locked() or (
            "" if is_checkable else "This statement is not checkable; classify it first."
        )

    def leads_to(self, made: Claim) -> str:
        return claim_url(made)
