"""What readers can filter by, on the pages and in the files alike. Nothing else in a query string counts.

A value that a filter does not know is an error on the form: whoever shows rows shows none until it is
mended, since a list that ignored half of a question would pass for its answer.
"""

import django_filters

from cases.choices import CheckState, ClaimType, CorrectionKind
from cases.filters.fields import (
    ChangedRangeForm,
    ISODateFilter,
    NameFilter,
    PublishedFilter,
    ReleasedRangeForm,
    WordsFilter,
)
from cases.models import Correction, PublishedCase, PublishedClaim
from cases.models.edition import RATING_CHOICES


class ReleasedFilter(PublishedFilter):
    """Rows that belong to a release: by words, by issuer, and by day, both ends of the range included."""

    q = WordsFilter()
    issuer = NameFilter(label="Release by", field_name="issuer_id", name_field="issuer")
    published_after = ISODateFilter(
        label="Released from", field_name="release_published_date", lookup_expr="gte"
    )
    published_before = ISODateFilter(
        label="Released until", field_name="release_published_date", lookup_expr="lte"
    )

    class Meta:
        form = ReleasedRangeForm


class ClaimFilter(ReleasedFilter):
    words_in = ("claim_text", "statement_text", "explanation")

    rating = django_filters.ChoiceFilter(
        label="Rating", field_name="rating_code", choices=RATING_CHOICES, empty_label="Any"
    )
    check_state = django_filters.ChoiceFilter(
        label="State of the check", choices=CheckState.choices, empty_label="Any"
    )
    type = django_filters.ChoiceFilter(
        label="Type of claim", field_name="claim_type", choices=ClaimType.choices, empty_label="Any"
    )
    claimant = NameFilter(label="Said by", field_name="claimant_id", name_field="claimant")

    class Meta(ReleasedFilter.Meta):
        model = PublishedClaim
        fields: list[str] = []


class CaseFilter(ReleasedFilter):
    words_in = ("title", "headline", "release_title", "summary")

    class Meta(ReleasedFilter.Meta):
        model = PublishedCase
        fields: list[str] = []


class StatementFilter(CaseFilter):
    """The filters of the list of cases, and one case alone."""

    case = NameFilter(label="Case", field_name="pk", name_field="title")


class CorrectionFilter(PublishedFilter):
    # An addition corrects nothing, so there is none among the rows.
    kind = django_filters.ChoiceFilter(
        label="Kind",
        choices=[choice for choice in CorrectionKind.choices if choice[0] != CorrectionKind.ADDITION],
        empty_label="Any",
    )
    changed_after = ISODateFilter(
        label="Made from", field_name="edition__published_at", lookup_expr="date__gte"
    )
    changed_before = ISODateFilter(
        label="Made until", field_name="edition__published_at", lookup_expr="date__lte"
    )

    class Meta:
        model = Correction
        fields: list[str] = []
        form = ChangedRangeForm
