"""corrections.csv: one row per claim that a correction touches, or one where it touches none."""

from django.db.models import QuerySet
from django.http import QueryDict

from cases.exports.columns import Table, number, text, time
from cases.exports.filtering import filtered
from cases.filters import CorrectionFilter
from cases.models import Correction


def rows(params: QueryDict) -> QuerySet[Correction]:
    return filtered(CorrectionFilter(params, queryset=Correction.objects.all()))


TABLE = Table(
    name="corrections",
    about="One row per claim that a correction touches, with its rating before and after.",
    rows=rows,
    order=("pk", "corrected_claims__claim_id"),
    changed_at="edition__published_at",
    columns=(
        number("correction_id", "Number of the correction; the same in all its rows.", "pk"),
        number("case_id", "The case that was corrected.", "edition__case_id"),
        number(
            "claim_id", "The claim it touches; empty where it touches none.", "corrected_claims__claim_id"
        ),
        number(
            "edition_number",
            "The edition that came with it: the one that was changed is one lower.",
            "edition__number",
        ),
        text("kind", "Kind of correction; a code."),
        time("changed_at", "When that edition was published.", "edition__published_at"),
        text(
            "rating_before",
            "Rating of the claim before; a code, empty where it was new.",
            "corrected_claims__rating_before",
        ),
        text(
            "rating_after",
            "Rating after; a code, empty where it was dropped or withdrawn.",
            "corrected_claims__rating_after",
        ),
        text("reason", "What was wrong or has changed."),
        text("requested_by_kind", "Who asked for it; a code, never a name."),
    ),
)
