"""The filters of the lists, for files: what is not understood is refused, never passed over."""

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict
from django_filters import FilterSet

from cases.exports.columns import UnusableQuery

# What every file takes besides its filters.
CHANGED_SINCE = "updated_since"
BYTE_ORDER_MARK = "bom"


def filtered(filters: FilterSet) -> QuerySet[Any]:
    """The rows that a bound filter set finds; UnusableQuery says what is wrong with its query string."""
    problems = [*unreadable(filters.data, [*filters.filters, CHANGED_SINCE, BYTE_ORDER_MARK])]
    if not filters.form.is_valid():
        problems += sentences(filters)
    if problems:
        raise UnusableQuery(problems)
    rows: QuerySet[Any] = filters.qs
    return rows


def unreadable(params: QueryDict, known: list[str]) -> Iterator[str]:
    """Say which names of a query string mean nothing, and which are there more than once.

    A file that passed over a misspelled filter would hold rows that nobody asked for, and nobody would see.
    """
    for name in params:
        if name not in known:
            yield f"{shown(name)}: This file knows no such parameter. It knows {', '.join(known)}."
        elif len(params.getlist(name)) > 1:
            yield f"{name}: It is there {len(params.getlist(name))} times. Give it once."


def shown(name: str) -> str:
    """A name of somebody else's making, fit for a line of plain text."""
    readable = "".join(letter if letter.isprintable() else "\ufffd" for letter in name[:60])
    return readable + "…" * (len(name) > 60) or "(no name)"


def sentences(filters: FilterSet) -> Iterator[str]:
    for name, messages in filters.form.errors.items():
        for message in messages:
            yield f"{name}: {message}"
