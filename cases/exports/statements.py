"""statements.csv: the whole release, statement by statement, nothing skipped."""

from django.db.models import QuerySet
from django.http import QueryDict

from cases.exports.addresses import case_url
from cases.exports.columns import Table, constant, flag, number, text, time
from cases.exports.filtering import filtered
from cases.filters import StatementFilter
from cases.models import PublishedCase, PublishedStatement
from cases.ratings import rating_label, statement_rating

COUNTS = ("is_checkable", "verified", "disputed", "unverifiable", "unchecked")


def rating_code(is_checkable: bool, *counts: int) -> str:
    """Derive the statement's rating from those of its claims; empty where it is not checkable."""
    return statement_rating(dict(zip(COUNTS[1:], counts, strict=True))) if is_checkable else ""


def label(is_checkable: bool, *counts: int) -> str:
    code = rating_code(is_checkable, *counts)
    return rating_label(code) if code else ""


def rows(params: QueryDict) -> QuerySet[PublishedStatement]:
    cases = filtered(StatementFilter(params, queryset=PublishedCase.objects.published()))
    return PublishedStatement.objects.published().filter(case__in=cases.order_by())


TABLE = Table(
    name="statements",
    about="One row per statement of a release, also of those that can't be checked.",
    rows=rows,
    order=("pk",),
    changed_at="last_modified_at",
    columns=(
        constant("schema_version", "Version of this list of columns.", "1"),
        number("statement_id", "Number of the statement; never changes, never given twice.", "id"),
        number("case_id", "Number of the case, the fact-check of one release."),
        text("case_url", "Page of the case.", "case__slug", make=case_url),
        number("release_id", "Number of the press release."),
        text("issuer", "Who published the release."),
        number("statement_no", "Place of the statement in the release, counted from 1."),
        number("char_start", "Where it begins in the release's text: code points, counted from 0."),
        number("char_end", "Where it ends: the code point after its last one."),
        text("kind_code", "What kind of statement it is; a code."),
        text("speaker", "Who says it: the person or body quoted, or else the issuer."),
        text("statement_text", "The statement, word for word."),
        flag("is_checkable", "Whether it holds anything that can be checked."),
        text("not_checkable_reason", "Why no claim is taken from it; a code, empty where it is checkable."),
        text(
            "rating_code",
            "Derived from its claims; a code, empty where it is not checkable.",
            *COUNTS,
            make=rating_code,
        ),
        text("rating_label", "The same in words.", *COUNTS, make=label),
        number("claims", "How many claims it holds."),
        number("verified", "How many of them are verified."),
        number("disputed", "How many are disputed, wholly or in part."),
        number("unverifiable", "How many are unverifiable."),
        number("unchecked", "How many show no finding; 1 also where a checkable statement holds no claim."),
        time("last_modified_at", "When the desk last published a change to it."),
        text("pubstatus", "Whether the row still stands; a code."),
    ),
)
