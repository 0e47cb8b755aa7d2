"""What a column is, and how rows of the database become cells.

Columns opt in by name: a field that no table declares is in no file. Rows come as tuples and are turned into
cells a column at a time, which is several times faster than a cell at a time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from itertools import repeat
from typing import Any

from django.db.models import Model, QuerySet
from django.http import QueryDict
from django.urls import reverse

from cases.exports.guard import guarded
from cases.times import iso_time

FLAGS = {True: "true", False: "false"}


class Kind(StrEnum):
    """What a column's cells hold, in the words of Table Schema."""

    STRING = "string"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"


@dataclass(frozen=True)
class Column:
    """One column: its name in the header, what it holds, and the fields its cells are made from.

    Without `make` there is one field and the cell is its value; with it, the cell is `make(*values)`.
    """

    name: str
    kind: Kind
    about: str
    fields: tuple[str, ...]
    make: Callable[..., Any] | None = None

    def cells(self, values: Mapping[str, Sequence[Any]]) -> Iterable[Any]:
        """Turn the values of a batch of rows, by field, into this column's cells."""
        return WRITERS[self.kind](self._made(values))

    def _made(self, values: Mapping[str, Sequence[Any]]) -> Iterable[Any]:
        if self.make is None:
            return values[self.fields[0]]
        if not self.fields:
            return repeat(self.make())
        return map(self.make, *(values[field] for field in self.fields))


@dataclass(frozen=True)
class Table:
    """One file: what it is about, its columns in order, and where its rows come from.

    `rows` finds them for a query string, and raises UnusableQuery for a value it does not know. `order` ends
    in what makes a row unique. `changed_at` is the time that `updated_since` is compared with.
    """

    name: str
    about: str
    columns: tuple[Column, ...]
    rows: Callable[[QueryDict], QuerySet[Model]]
    order: tuple[str, ...]
    changed_at: str

    def get_absolute_url(self) -> str:
        return reverse(f"cases:{self.url_name}")

    @property
    def url_name(self) -> str:
        return f"{self.name}-csv"

    @property
    def file_name(self) -> str:
        return f"{self.name}.csv"

    @property
    def header(self) -> list[str]:
        return [guarded(column.name) for column in self.columns]

    @property
    def fields(self) -> list[str]:
        """The fields that the columns are made from, each once."""
        return list(dict.fromkeys(field for column in self.columns for field in column.fields))

    def cells(self, rows: Sequence[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        """Turn a batch of rows, tuples of `fields`, into rows of cells."""
        values = dict(zip(self.fields, zip(*rows, strict=True), strict=True))
        # Not strict, because a column that is the same in all rows never ends.
        return zip(*(column.cells(values) for column in self.columns), strict=False)


class UnusableQuery(Exception):
    """Refuses a query string, in sentences for whoever wrote it."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self.sentences = list(sentences)
        super().__init__(" ".join(self.sentences))


def text(name: str, about: str, *fields: str, make: Callable[..., Any] | None = None) -> Column:
    return Column(name, Kind.STRING, about, fields or (name,), make)


def number(name: str, about: str, *fields: str, make: Callable[..., Any] | None = None) -> Column:
    return Column(name, Kind.INTEGER, about, fields or (name,), make)


def flag(name: str, about: str) -> Column:
    return Column(name, Kind.BOOLEAN, about, (name,))


def day(name: str, about: str, *fields: str) -> Column:
    return Column(name, Kind.DATE, about, fields or (name,))


def time(name: str, about: str, *fields: str) -> Column:
    return Column(name, Kind.DATETIME, about, fields or (name,))


def constant(name: str, about: str, value: str) -> Column:
    return Column(name, Kind.STRING, about, (), lambda: value)


def texts(values: Iterable[str | None]) -> Iterator[str]:
    """Guard each text; NUL, which SQLite keeps and many readers of CSV stop at, becomes U+FFFD."""
    return (guarded(value.replace("\0", "\ufffd")) if value else "" for value in values)


def as_they_are(values: Iterable[Any]) -> Iterable[Any]:
    """Leave to the csv module what it writes well: whole numbers, ISO dates, and None as nothing."""
    return values


def flags(values: Iterable[bool]) -> Iterator[str]:
    return map(FLAGS.__getitem__, values)


# The rows of a case share their times.
same_time = lru_cache(maxsize=1024)(iso_time)


def times(values: Iterable[datetime | None]) -> Iterator[str | None]:
    return map(same_time, values)


WRITERS: dict[Kind, Callable[[Iterable[Any]], Iterable[Any]]] = {
    Kind.STRING: texts,
    Kind.INTEGER: as_they_are,
    Kind.BOOLEAN: flags,
    Kind.DATE: as_they_are,
    Kind.DATETIME: times,
}
