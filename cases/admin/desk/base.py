"""What the tables of the desk share: which pages they have, what a list answers to, what nobody may do."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import URLPattern, path

from cases.admin.desk.move_page import ChangePage, FormPage, MovePage
from cases.admin.desk.staff import require, staff
from cases.history.chain import subject_of
from cases.models import Event

M = TypeVar("M", bound=models.Model)

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin
else:

    class ModelAdmin(admin.ModelAdmin, Generic[M]):
        """Django's own, which takes the model in brackets in the eyes of a type checker alone."""


HISTORY_LENGTH = 100
# An address after that of the table, its view, and the end of the name of its URL.
Route = tuple[str, Callable[..., HttpResponseBase], str]


def name_of(field: str) -> Callable[[Any, models.Model], str]:
    """Show who did something as a name. Django would link to an account that few may open.

    Declared in the body of a table's admin, the result is a method of it.
    """

    @admin.display(description=field.replace("_", " "))
    def name(table: Any, row: models.Model) -> str:
        return str(getattr(row, field) or "–")

    return name


def counted(row: models.Model, name: str) -> Any:
    """Return a value that the query of a list adds to its rows, beside their fields."""
    return getattr(row, name)


# What the filters of Django's lists add to the name of their field.
ENDINGS = ("", "__exact", "__isnull", "__gte", "__lt", "__id__exact")
MOST_WORDS = 12
MOST_LETTERS = 200


class DeclaredLookups(ModelAdmin[M]):
    """A list answers to its own filters only, and looks for as many words as a person types.

    Django lets an address ask for any look-up of any local field. One regular expression, which SQLite hands
    to Python, can hold a process for minutes; a thousand words are deeper than SQLite takes.
    """

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        names: set[str | None] = set()
        for declared in self.get_list_filter(request):
            field = declared[0] if isinstance(declared, tuple | list) else declared
            own = getattr(field, "parameter_name", None)
            names |= {field + ending for ending in ENDINGS} if isinstance(field, str) else {own}
        return lookup in names

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> M | None:
        """Take an empty name of a field for none; Django looks for a field without a name."""
        return super().get_object(request, object_id, from_field or None)

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        words = search_term[:MOST_LETTERS].split()[:MOST_WORDS]
        if words != search_term.split():
            messages.warning(
                request,
                f"A search takes {MOST_WORDS} words and {MOST_LETTERS} letters at most. Looked for:"
                f" “{' '.join(words)}”.",
            )
        return super().get_search_results(request, queryset, " ".join(words))


class DeskAdmin(DeclaredLookups[M]):
    """Nothing is deleted here, and history is the desk's own: events, not Django's log."""

    # The moves that start from a row, in pages of their own; and the pages in place of Django's.
    moves: ClassVar[Sequence[type[MovePage[Any]]]] = ()
    add_page: ClassVar[type[FormPage] | None] = None
    change_page: ClassVar[type[ChangePage[Any]] | None] = None

    actions: Sequence[Any] | None = None
    list_per_page = 50
    show_full_result_count = False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def pages(self) -> list[Route]:
        """List the pages of this table beside Django's own."""
        return [(page.address(), partial(self.move_view, page), page.name) for page in self.moves]

    def get_urls(self) -> list[URLPattern]:
        stem = f"{self.opts.app_label}_{self.opts.model_name}"
        own = [
            path(route, self.admin_site.admin_view(view), name=f"{stem}_{name}")
            for route, view, name in self.pages()
        ]
        return own + super().get_urls()

    def subject(self, request: HttpRequest, object_id: str | int) -> M:
        """Return the row that a page is about, to somebody who may see it."""
        row = self.get_object(request, unquote(str(object_id)))
        if row is None:
            raise Http404
        require(self.has_view_or_change_permission(request, row))
        return row

    def page(self, request: HttpRequest, template: str, **context: Any) -> HttpResponse:
        request.current_app = self.admin_site.name
        shared = {**self.admin_site.each_context(request), "opts": self.opts}
        return TemplateResponse(request, f"admin/cases/{template}.html", {**shared, **context})

    def answer(self, page: FormPage) -> HttpResponse:
        """Make the move of a page and lead on, or show the page."""
        require(page.is_open())
        return page.made() or self.page(page.request, page.template, **page.context())

    def move_view(
        self, declared: type[MovePage[M]], request: HttpRequest, pk: int, **numbers: int
    ) -> HttpResponse:
        return self.answer(declared(staff(request), self.subject(request, pk), **numbers))

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        if self.add_page is None:
            return super().add_view(request, form_url, extra_context)
        return self.answer(self.add_page(staff(request)))

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        if self.change_page is None:
            return super().change_view(request, object_id, form_url, extra_context)
        return self.answer(self.change_page(staff(request), self.subject(request, object_id)))

    def changelist_view(self, request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
        title = str(self.opts.verbose_name_plural).capitalize()
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict | None = None
    ) -> HttpResponse:
        row = self.subject(request, object_id)
        events = Event.objects.filter(subject=subject_of(row))[:HISTORY_LENGTH]
        return self.page(request, "history", title=f"History of “{row}”", original=row, events=events)


class RecordAdmin(DeskAdmin[M]):
    """A table that can be looked at and searched, but not written: not even by a superuser."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False
