"""corrections.csv: one row per claim that a correction touches, or one where it touches none.

Of a finding that is under review nothing is told here either: no rating, and no reason that may repeat what
was found. Nor is it once the case is withdrawn meanwhile.
"""

from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet
from django.http import QueryDict

from cases.choices import UNCHECKED, CheckState, CorrectionKind, PubStatus
from cases.exports.columns import Table, number, text, time
from cases.exports.filtering import filtered
from cases.filters import CorrectionFilter
from cases.models import CorrectedClaim, Correction, PublishedClaim


def rows(params: QueryDict) -> QuerySet[Correction]:
    held = PublishedClaim.objects.filter(check_state=CheckState.HELD)
    # A claim that an edition dropped was let go by two people.
    held = held.exclude(pubstatus=PubStatus.CANCELED, case__pubstatus=PubStatus.USABLE)
    touching = CorrectedClaim.objects.filter(correction=OuterRef("pk"), claim_id__in=held.values("pk"))
    told = Correction.objects.telling().annotate(
        is_claim_held=Exists(held.filter(pk=OuterRef("corrected_claims__claim_id"))),
        touches_held=Exists(touching),
    )
    return filtered(CorrectionFilter(params, queryset=told))


def rating(code: str | None, is_held: bool) -> str | None:
    return UNCHECKED if code and is_held else code


def extent(code: str | None, is_held: bool) -> str | None:
    return None if is_held else code


def told_reason(
    reason: str,
    kind: str,
    claim_id: int | None,
    touches_held: bool,
    claims_held: int,
    held_since: datetime | None,
) -> str:
    """Leave out what may tell of a held claim, or of headline and conclusion, which are held with it."""
    is_held = touches_held or claim_id is None or held_since is not None
    return "" if claims_held and is_held and kind != CorrectionKind.WITHDRAWAL else reason


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
            "Rating of the claim before; a code, empty where it was new, `unchecked` while under review.",
            "corrected_claims__rating_before",
            "is_claim_held",
            make=rating,
        ),
        text(
            "rating_after",
            "Rating after; a code, empty where it was dropped or withdrawn, `unchecked` likewise.",
            "corrected_claims__rating_after",
            "is_claim_held",
            make=rating,
        ),
        text(
            "reason",
            "What was wrong or has changed; empty while what it tells of is under review.",
            "reason",
            "kind",
            "corrected_claims__claim_id",
            "touches_held",
            "edition__case__published__claims_held",
            "edition__case__published__held_since",
            make=told_reason,
        ),
        text("requested_by_kind", "Who asked for it; a code, never a name."),
        text(
            "extent_before",
            "How far a disputed claim was contradicted before; a code, empty for other ratings and where no"
            " edition says it.",
            "corrected_claims__extent_before",
            "is_claim_held",
            make=extent,
        ),
        text(
            "extent_after",
            "How far it is after; a code, empty likewise.",
            "corrected_claims__extent_after",
            "is_claim_held",
            make=extent,
        ),
    ),
)
