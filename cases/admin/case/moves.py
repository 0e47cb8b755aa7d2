"""The moves of a case, each with its page."""

from functools import cached_property
from typing import Any

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
from cases.admin.case.page import coverage_counts, missing_for_publication, page_context
from cases.admin.desk.addresses import case_url
from cases.admin.desk.fields import NOBODY, AssignCaseForm
from cases.admin.desk.locked import case_locked
from cases.admin.desk.move_page import ChangePage, MovePage
from cases.checks.dossier import Dossier, open_dossier
from cases.document import Content
from cases.models import Case, ContactEntry, Edition
from cases.people import permissions


class CaseMovePage(MovePage[Case]):
    row_name = "case"
    # Where on the page of the case it leads.
    place = ""

    def locked(self) -> str:
        return case_locked(self.row) or super().locked()

    def leads_to(self, made: Any) -> str:
        return case_url(self.row) + self.place


class Edit(CaseMovePage, ChangePage[Case]):
    form_class = CaseForm
    move = workflow.edit_case
    may = permissions.may_edit_case
    wish = "edit the case"
    done = "The case was saved."
    template = "case"

    def context(self) -> dict[str, Any]:
        return {**super().context(), **page_context(self.row, self.user, self.request.GET)}


class Publish(CaseMovePage):
    """Show what an edition would say, and publish exactly that."""

    name = "publish"
    move = workflow.publish
    title = "Publish edition {page.number}"
    done = "Edition {made.number} is public now."
    template = "publish"

    def is_allowed(self) -> bool:
        return permissions.may_publish(self.user, self.row)

    @cached_property
    def dossier(self) -> Dossier:
        return open_dossier(self.row)

    @cached_property
    def missing(self) -> list:
        return missing_for_publication(self.dossier)

    @cached_property
    def content(self) -> Content | None:
        return None if self.missing else editions.publication_content(self.dossier)

    @cached_property
    def previous(self) -> Edition | None:
        return Edition.objects.filter(case=self.row).order_by("number").last()

    @property
    def number(self) -> int:
        return self.previous.number + 1 if self.previous else 1

    def get_form_class(self) -> type[PublishForm]:
        return CorrectForm if self.previous else PublishForm

    def current(self) -> dict[str, Any]:
        read = editions.content_digest(self.content) if self.content else ""
        return {"version": self.dossier.case.version, "read": read}

    def context(self) -> dict[str, Any]:
        previous, content = self.previous, self.content
        return {
            **super().context(),
            "missing": self.missing,
            "previous": previous,
            "changes": changes_since(previous, content) if previous and content else None,
            "counts": coverage_counts(content) if content else [],
            "digest": self.as_of_now["read"],
        }


class Withdraw(CaseMovePage):
    name = "withdraw"
    form_class = WithdrawForm
    move = workflow.withdraw
    may = permissions.may_withdraw
    title = "Withdraw this case"
    done = "The case was withdrawn."
    template = "withdraw"

    def context(self) -> dict[str, Any]:
        return {**super().context(), "is_published": Edition.objects.filter(case=self.row).exists()}


class Assign(CaseMovePage):
    name = "assign"
    form_class = AssignCaseForm
    move = workflow.assign_case
    may = permissions.may_assign
    title = "Who leads this case"
    submit = "Assign"

    def initial(self) -> dict[str, Any]:
        return {"to": self.row.lead_id or NOBODY}

    def said(self, made: Case) -> str:
        # Messages begin with a capital letter, and names keep their spelling.
        return f"The case is led by {made.lead or NOBODY} now."


class Contact(CaseMovePage):
    name = "contact"
    form_class = ContactForm
    move = workflow.log_contact
    may = permissions.may_research
    title = "Log a contact with the claimant"
    intro = (
        "Whoever made the claims is asked before publication: {page.row.release.issuer}. No answer does not"
        " prevent publication."
    )
    submit = "Log contact"
    done = "The contact log was kept."
    place = "#contacts"


class Answer(CaseMovePage):
    name = "answer"
    route = "<int:pk>/contact/<int:entry>/answer/"
    form_class = AnswerForm
    move = workflow.record_answer
    may = permissions.may_research
    title = "Record an answer"
    intro = "{page.entry.question}"
    submit = "Record answer"
    done = "The answer was recorded."
    place = "#contacts"

    @cached_property
    def entry(self) -> ContactEntry:
        return get_object_or_404(ContactEntry, pk=self.numbers["entry"], case=self.row)

    def subject(self) -> dict[str, Any]:
        return {"entry": self.entry}
