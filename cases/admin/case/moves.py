"""The moves of a case, each with its page."""

from datetime import datetime
from functools import cached_property
from typing import Any

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone

from cases import editions, workflow
from cases.admin.case.changes import Changes, changes_since
from cases.admin.case.concluding import Beginning, ConclusionForm, choices_of
from cases.admin.case.forms import (
    MOST_AT_ONCE,
    NOTES,
    AnswerForm,
    CancelScheduleForm,
    CaseForm,
    ConfirmForm,
    ContactForm,
    CorrectForm,
    PublishForm,
    TakeNameForm,
    WithdrawForm,
    pk_in,
    token_of,
)
from cases.admin.case.going_out import edition_context
from cases.admin.case.names import NameUsed, name_used
from cases.admin.case.page import (
    STATEMENTS_A_PAGE,
    is_quiet,
    missing_for_publication,
    open_guesses,
    page_context,
)
from cases.admin.desk.addresses import case_url
from cases.admin.desk.fields import NOBODY, AssignCaseForm, HoldForm
from cases.admin.desk.locked import case_locked
from cases.admin.desk.move_page import ChangePage, MovePage
from cases.checks.dossier import open_dossier
from cases.checks.waiting import under_embargo
from cases.choices import CaseState
from cases.editions import Plan
from cases.models import Case, Conclusion, ContactEntry, Edition, PublishedCase, Schedule, Statement
from cases.people import permissions
from cases.times import zoned


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


class Conclude(CaseMovePage):
    """Propose headline and conclusion, and choose what goes out with them."""

    name = "conclude"
    form_class = ConclusionForm
    move = workflow.propose_conclusion
    may = permissions.may_propose_conclusion
    title = "Propose headline and conclusion"
    submit = "Propose conclusion"
    done = "The conclusion was proposed. A colleague approves or returns it."
    template = "conclude"

    @cached_property
    def beginning(self) -> Beginning:
        return Beginning(self.row)

    def form_arguments(self) -> dict[str, Any]:
        beginning = self.beginning
        choices = choices_of(beginning.dossier, beginning.last)
        return {"choices": choices, "is_first": beginning.last is None}

    def initial(self) -> dict[str, Any]:
        return self.beginning.initial()

    def locked(self) -> str:
        waits = Conclusion.objects.open().filter(case=self.row).exists()
        return super().locked() or ("A conclusion waits for a second person already." if waits else "")

    def context(self) -> dict[str, Any]:
        beginning = self.beginning
        return {**super().context(), **beginning.context(), "returned": beginning.returned}


class Confirm(CaseMovePage):
    """Stand behind what statements are. The case's page sends it; its own shows what was refused."""

    name = "confirm"
    form_class = ConfirmForm
    move = workflow.confirm_statements
    may = permissions.may_classify
    title = "Confirm what statements are"
    template = "confirm"

    @cached_property
    def guesses(self) -> list[Statement]:
        """The first guesses, or those that were sent, as they are now."""
        if self.request.method != "POST":
            return open_guesses(self.row)[:STATEMENTS_A_PAGE]
        sent = [*self.request.POST.get("shown", "").split(), *self.ticked]
        return open_guesses(self.row, {pk_in(token) for token in sent[:MOST_AT_ONCE]})[:STATEMENTS_A_PAGE]

    @property
    def ticked(self) -> list[str]:
        return self.request.POST.getlist("statement")

    def current(self) -> dict[str, Any]:
        return {"shown": " ".join(map(token_of, self.guesses))}

    def context(self) -> dict[str, Any]:
        ticked = set(map(pk_in, self.ticked))
        guesses = [(row, token_of(row), row.pk in ticked) for row in self.guesses]
        return {**super().context(), "guesses": guesses}

    def leads_to(self, made: list[Statement]) -> str:
        return case_url(self.row, made[0].pk)

    def said(self, made: list[Statement]) -> str:
        return f"{len(made)} statements were confirmed." if len(made) > 1 else f"{made[0]} was confirmed."


def publish_or_schedule(*, publish_at: datetime | None, **fields: Any) -> Edition | Schedule:
    if publish_at is None:
        return workflow.publish(**fields)
    return workflow.schedule_publication(publish_at=publish_at, **fields)


class Publish(CaseMovePage):
    """Show what an edition would say, and publish exactly that, now or at a set time."""

    name = "publish"
    move = publish_or_schedule
    title = "Publish edition {page.number}"
    template = "publish"

    def said(self, made: Edition | Schedule) -> str:
        if isinstance(made, Edition):
            return f"Edition {made.number} is public now."
        return f"The case will be published at {zoned(made.publish_at)}."

    def is_allowed(self) -> bool:
        return permissions.may_publish(self.user, self.row)

    @cached_property
    def plan(self) -> Plan:
        return editions.plan(open_dossier(self.row))

    @cached_property
    def missing(self) -> list:
        return missing_for_publication(self.plan, timezone.now())

    @cached_property
    def changes(self) -> Changes | None:
        return None if self.missing else changes_since(self.plan)

    @property
    def number(self) -> int:
        return self.plan.last.number + 1 if self.plan.last else 1

    def get_form_class(self) -> type[PublishForm]:
        return CorrectForm if self.changes and self.changes.needs_notice else PublishForm

    def form_arguments(self) -> dict[str, Any]:
        return {"is_interim": self.plan.is_interim, "has_unread": bool(self.plan.unread)}

    @cached_property
    def embargo(self) -> str:
        return under_embargo(self.plan.dossier.case.release, timezone.now())

    def initial(self) -> dict[str, Any]:
        return {"publish_at": self.plan.dossier.case.release.embargo_at if self.embargo else None}

    def current(self) -> dict[str, Any]:
        read = "" if self.missing else editions.content_digest(self.plan.content)
        return {"version": self.plan.dossier.case.version, "read": read}

    def left_over(self) -> list[tuple[str, str]]:
        """What was typed for an edition that the case would not make any more, by the labels of the fields.

        Whoever comes too late may need it for the next one.
        """
        asked = CorrectForm(is_interim=True, has_unread=True)
        gone = (asked[name] for name in NOTES if name not in self.form.fields)
        typed = ((str(field.label), self.request.POST.get(field.html_name, "")) for field in gone)
        return [(label, words) for label, words in typed if words.strip()]

    def context(self) -> dict[str, Any]:
        return {
            **super().context(),
            **edition_context(self.plan),
            "missing": self.missing,
            "is_quiet": is_quiet(self.plan),
            "previous": self.plan.last,
            "changes": self.changes,
            "unread": self.plan.unread,
            "left_over": self.left_over(),
            "digest": self.as_of_now["read"],
            "embargo": self.embargo,
            "schedule": Schedule.objects.open().filter(case=self.row).select_related("scheduled_by").first(),
        }


class CancelSchedule(CaseMovePage):
    """Call off a publication whose time has not come."""

    name = "cancel_schedule"
    form_class = CancelScheduleForm
    move = workflow.cancel_schedule
    title = "Cancel the schedule"
    submit = "Cancel the schedule"

    def is_allowed(self) -> bool:
        return permissions.may_publish(self.user, self.row)

    @cached_property
    def schedule(self) -> Schedule | None:
        return Schedule.objects.open().filter(case=self.row).select_related("scheduled_by").first()

    def current(self) -> dict[str, Any]:
        return {"schedule": self.schedule.pk if self.schedule else 0}

    def locked(self) -> str:
        return super().locked() or ("" if self.schedule else "This case is not scheduled for publication.")

    def said(self, made: Schedule) -> str:
        return f"The publication at {zoned(made.publish_at)} was canceled."

    def context(self) -> dict[str, Any]:
        when = zoned(self.schedule.publish_at) if self.schedule else ""
        return {**super().context(), "quote": f"To be published at {when}" if when else ""}


class Hold(CaseMovePage):
    name = "hold"
    form_class = HoldForm
    move = workflow.hold_case
    may = permissions.may_hold
    title = "Put this case under review"
    intro = (
        "At once, readers see no rating in this case, and neither headline nor conclusion. Two people bring"
        " it back, with a conclusion that names what goes out again."
    )
    submit = "Put under review"
    is_grave = True
    done = "The case is under review now."

    def locked(self) -> str:
        return super().locked() or self._nothing_to_hold()

    def _nothing_to_hold(self) -> str:
        if self.row.state != CaseState.PUBLISHED:
            return "This case is not published."
        held = PublishedCase.objects.usable().filter(pk=self.row.pk).exclude(held_since=None)
        return workflow.CASE_HELD if held.exists() else ""


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


class TakeName(CaseMovePage):
    """Show what the case calls somebody beside what they are called now, and take that."""

    name = "take_name"
    route = "<int:pk>/names/<int:claimant>/"
    form_class = TakeNameForm
    move = workflow.take_name
    may = permissions.may_edit_case
    title = "What this case calls {page.used.name}"
    submit = "Take the new name"
    done = "The case uses the new name."
    place = "#names"
    template = "take_name"

    @cached_property
    def used(self) -> NameUsed:
        used = name_used(self.row, self.numbers["claimant"])
        if used is None:
            raise Http404
        return used

    def current(self) -> dict[str, Any]:
        return {"version": self.row.version, "seen": workflow.claimant_seen(self.used.claimant)}

    def subject(self) -> dict[str, Any]:
        return {"case": self.row, "claimant": self.used.claimant}

    def context(self) -> dict[str, Any]:
        return {**super().context(), "used": self.used}


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
