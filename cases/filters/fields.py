"""Filters of one field each, and what every set of filters can do."""

from collections.abc import Iterable

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import QueryDict

MAX_WORDS = 12


def having_words(queryset: QuerySet, text: str, fields: Iterable[str]) -> QuerySet:
    """Keep the rows in which each word of `text` occurs in at least one of `fields`, in any case."""
    for word in text.split():
        queryset = queryset.filter(Q.create([(f"{f}__icontains", word) for f in fields], Q.OR))
    return queryset


def few_words(text: str) -> None:
    """Refuse a text of many words: each one is looked for in every row."""
    if len(text.split()) > MAX_WORDS:
        raise ValidationError(f"Ask for at most {MAX_WORDS} words.")


class DateInput(forms.DateInput):
    input_type = "date"

    def __init__(self, attrs=None):
        super().__init__(attrs, format="%Y-%m-%d")


class ISODateFilter(django_filters.DateFilter):
    """A day written YYYY-MM-DD, the one way that files and links write it."""

    def __init__(self, *args, **kwargs):
        message = "Write the date as year-month-day, such as 2024-05-31."
        super().__init__(
            *args,
            widget=DateInput(),
            input_formats=["%Y-%m-%d"],
            error_messages={"invalid": message},
            **kwargs,
        )


class WordsFilter(django_filters.CharFilter):
    def __init__(self, *args, **kwargs):
        super().__init__(
            *args,
            method="having_words",
            label="Words",
            help_text="All of them, in any order.",
            max_length=200,
            validators=[few_words],
            **kwargs,
        )


class NameFilter(django_filters.ChoiceFilter):
    """One of the names that occur in the rows at hand, by its id; `name_field` holds what readers see.

    The rows at hand, not all rows: a page that leaves out withdrawn cases must not offer their names.
    """

    def __init__(self, *args, name_field, **kwargs):
        super().__init__(*args, empty_label="Anyone", **kwargs)
        self.name_field = name_field

    def offer(self, queryset: QuerySet) -> None:
        rows = queryset.order_by(self.name_field, self.field_name).distinct()
        self.extra["choices"] = lambda: _once_each(rows.values_list(self.field_name, self.name_field))


def _once_each(named: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """Offer whoever has several names once, with all of them: a case may still use an earlier name."""
    names: dict[int, list[str]] = {}
    for number, name in named:
        names.setdefault(number, []).append(name)
    return [(number, " / ".join(found)) for number, found in names.items()]


class RangeForm(forms.Form):
    """Filters of which two are the ends of a range of dates."""

    first_field: str
    last_field: str

    def clean(self) -> dict:
        cleaned = super().clean() or {}
        first, last = cleaned.get(self.first_field), cleaned.get(self.last_field)
        if first and last and last < first:
            self.add_error(self.last_field, "The last day is before the first one.")
        return cleaned


class ReleasedRangeForm(RangeForm):
    first_field = "published_after"
    last_field = "published_before"
    field_order = ["q", "rating", "check_state", "type", "issuer", "claimant"]


class ChangedRangeForm(RangeForm):
    first_field = "changed_after"
    last_field = "changed_before"


class PublishedFilter(django_filters.FilterSet):
    """A set of filters that can say whether it can be trusted, and repeat itself as a query string.

    `words_in` names the fields in which `q` looks for words.
    """

    words_in: tuple[str, ...] = ()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for each in self.filters.values():
            if isinstance(each, NameFilter):
                each.offer(self.queryset)

    def having_words(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return having_words(queryset, value, self.words_in)

    def is_usable(self) -> bool:
        return not self.is_bound or self.form.is_valid()

    def rows(self) -> QuerySet:
        """The filtered rows; none at all while a value is wrong."""
        return self.qs if self.is_usable() else self.queryset.none()

    def query(self) -> str:
        """The declared filters that are set, each once, as a query string: no page number, nothing else."""
        asked = QueryDict(mutable=True)
        for name, value in self.data.items():
            if name in self.filters and value and isinstance(value, str):
                asked[name] = value
        return asked.urlencode()
