"""The filters of the lists, for files: a value that is not understood is refused, never passed over."""

from collections.abc import Iterator

from django.db.models import QuerySet
from django_filters import FilterSet

from cases.exports.columns import UnusableQuery


def filtered(filters: FilterSet) -> QuerySet:
    """The rows that a bound filter set finds; UnusableQuery says what is wrong with its values."""
    if filters.form.is_valid():
        return filters.qs
    raise UnusableQuery(sentences(filters))


def sentences(filters: FilterSet) -> Iterator[str]:
    for name, messages in filters.form.errors.items():
        for message in messages:
            yield f"{name}: {message}"
