"""Pages with one form and one move. A page is a declaration, as a sitemap is one in Django:

    class Reopen(ClaimMovePage):
        name = "reopen"
        form_class = ReopenForm
        move = workflow.reopen_claim
        may = holds("cases.propose_verdict")
        title = "Reopen this claim"
        submit = "Reopen"
        done = "The claim is open again."

Listed in the `moves` of its table's admin, it has an address, `…/reopen/`, and the URL name
`admin:cases_claim_reopen`. Its words may name what belongs to the page, as in "Split statement
{page.row.position}". Methods say what else differs from row to row.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from functools import cached_property, partial
from typing import Any, ClassVar, Generic, TypeVar

from django.contrib import messages
from django.contrib.auth.models import User
from django.db.models import Model
from django.http import HttpResponseRedirect
from django.utils import timezone

from cases.admin.desk.fields import LOST_FILE, DeskForm
from cases.admin.desk.locked import looks_only
from cases.admin.desk.staff import StaffRequest
from cases.workflow import MoveRefused

M = TypeVar("M", bound=Model)


def attempt(form: DeskForm, move: Callable[..., Any], current: dict[str, Any] | None = None) -> Any:
    """Try a move with what a form holds; return its row, or None after a refusal.

    A refusal becomes an error of the form, so that the page shows it beside everything that was typed.
    `current` are the values of hidden fields as of now: the person has been told what changed, so a second
    press means it.
    """
    if not form.is_valid():
        return None
    try:
        return move(**form.cleaned_data)
    except MoveRefused as refused:
        form.add_error(None, refused.reasons)
        form.renew(**(current or {}))
        return None


def by_now(request: StaffRequest, move: Callable[..., Any], **subject: Any) -> Callable[..., Any]:
    """Fill in who makes a move, and when: here the clock is read, and handed down."""
    return partial(move, by=request.user, at=timezone.now(), **subject)


class FormPage(ABC):
    """A page with a form, and the move that is made with what it holds."""

    form_class: ClassVar[type[DeskForm]]
    move: ClassVar[Callable[..., Any]]
    may: ClassVar[Callable[[User], bool]]
    title: ClassVar[str] = ""
    intro: ClassVar[str] = ""
    # The words on the button; `is_grave` colors it as one that can't be taken back.
    submit: ClassVar[str] = ""
    is_grave: ClassVar[bool] = False
    # What is said once the move is made; `made` in it is what the move returned.
    done: ClassVar[str] = ""
    # The name of a template in admin/cases.
    template: ClassVar[str] = "move"

    def __init__(self, request: StaffRequest):
        self.request = request
        self.user = request.user

    def is_allowed(self) -> bool:
        """Tell whether this person may make the move. Declared functions are no methods: hence `type`."""
        return type(self).may(self.user)

    def is_open(self) -> bool:
        """Tell whether this person gets an answer at all, and not a 403."""
        return self.is_allowed()

    def get_form_class(self) -> type[DeskForm]:
        return self.form_class

    def form_arguments(self) -> dict[str, Any]:
        return {}

    def initial(self) -> dict[str, Any]:
        """What the form begins with, beside `current`."""
        return {}

    def current(self) -> dict[str, Any]:
        """What the form's hidden fields hold as of now."""
        return {}

    def subject(self) -> dict[str, Any]:
        """The keywords of the move that no form holds."""
        return {}

    def said(self, made: Any) -> str:
        return self.done.format(page=self, made=made)

    def warnings(self, made: Any) -> Iterable[str]:
        """What else the move has brought about that the person should know."""
        return ()

    @abstractmethod
    def leads_to(self, made: Any) -> str:
        """Return the address that is shown once the move is made; `made` is what it returned."""

    def locked(self) -> str:
        """Say why the form can't be sent; empty where it can."""
        return ""

    def context(self) -> dict[str, Any]:
        words = {name: getattr(self, name).format(page=self) for name in ("title", "intro", "submit")}
        return {
            **words,
            "is_grave": self.is_grave,
            "form": self.form,
            "locked": self.locked(),
        }

    @cached_property
    def as_of_now(self) -> dict[str, Any]:
        return self.current()

    @cached_property
    def form(self) -> DeskForm:
        is_sent = self.request.method == "POST"
        return self.get_form_class()(
            self.request.POST if is_sent else None,
            self.request.FILES if is_sent else None,
            initial={**self.initial(), **self.as_of_now},
            **self.form_arguments(),
        )

    def all_forms(self) -> list[DeskForm]:
        """Return the forms of the page, the files of which are lost after a refusal."""
        return [self.form]

    def make(self) -> Any:
        """Make the move with what was typed; return its row, or None after a refusal."""
        move = by_now(self.request, type(self).move, **self.subject())
        return attempt(self.form, move, self.as_of_now)

    def made(self) -> HttpResponseRedirect | None:
        """Make the move if a form was sent, and lead on; None means: show the page, refusals included."""
        if self.request.method != "POST":
            return None
        row = self.make()
        if row is not None:
            messages.success(self.request, self.said(row))
            for words in self.warnings(row):
                messages.warning(self.request, words)
            return HttpResponseRedirect(self.leads_to(row))
        for form in self.all_forms():
            if "file" in form.fields and form.add_prefix("file") in self.request.FILES:
                form.add_error("file", LOST_FILE)
        return None


class MovePage(FormPage, Generic[M]):
    """The page of a move on a row that is there."""

    # The end of the URL's name, and of the address unless `route` says otherwise.
    name: ClassVar[str]
    route: ClassVar[str] = ""
    # What the move calls the row, and the template too.
    row_name: ClassVar[str]

    def __init__(self, request: StaffRequest, row: M, **numbers: int):
        super().__init__(request)
        self.row = row
        self.numbers = numbers  # further ones in the address

    @classmethod
    def address(cls) -> str:
        return cls.route or f"<int:pk>/{cls.name.replace('_', '-')}/"

    def initial(self) -> dict[str, Any]:
        return self.get_form_class().values(self.row)

    def current(self) -> dict[str, Any]:
        return self.get_form_class().current(self.row)

    def subject(self) -> dict[str, Any]:
        return {self.row_name: self.row}

    def context(self) -> dict[str, Any]:
        return {**super().context(), self.row_name: self.row}


class ChangePage(MovePage[M]):
    """The page of a row itself: open to whoever may see it, its form to whoever may make the move."""

    # What the others are told that they can't do.
    wish: ClassVar[str]

    def is_open(self) -> bool:
        return self.request.method != "POST" or self.is_allowed()

    def locked(self) -> str:
        return "" if self.is_allowed() else looks_only(self.wish)

    def context(self) -> dict[str, Any]:
        return {**super().context(), "original": self.row}
