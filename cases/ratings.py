"""All facts about a rating, in one table: for the gate, forms, pages, ClaimReview, files and /method/."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cases.choices import UNCHECKED, UNCHECKED_LABEL, Extent, Rating, Stance

# The scale of a ClaimReview.
WORST, BEST = 1, 5


@dataclass(frozen=True)
class RatingFacts:
    """What a rating is, needs and shows.

    `sign` stands beside the word, so that a rating is never a color alone. `stance` is that of the evidence
    it rests on; without one it rests on the search on record. `needs` names the field of a verdict that this
    rating has and no other. `values` are places on the scale of a ClaimReview by extent: none for
    unverifiable, since one in the middle would be read as half true.
    """

    code: str
    label: str
    sign: str
    meaning: str
    stance: Stance | None = None
    needs: str = ""
    values: Mapping[str, int] = field(default_factory=dict)


FOUND = (
    RatingFacts(
        Rating.VERIFIED.value,
        Rating.VERIFIED.label,
        "✓",
        "The evidence that we found supports the claim.",
        stance=Stance.SUPPORTS,
        values={"": BEST},
    ),
    RatingFacts(
        Rating.DISPUTED.value,
        Rating.DISPUTED.label,
        "≠",
        "Evidence contradicts the claim, wholly or in part. The label says which.",
        stance=Stance.REFUTES,
        needs="extent",
        values={Extent.IN_PART.value: 3, Extent.WHOLLY.value: WORST},
    ),
    RatingFacts(
        Rating.UNVERIFIABLE.value,
        Rating.UNVERIFIABLE.label,
        "?",
        "We searched, the search is on record, and nothing that we found settles the claim. It never means"
        " half true.",
        needs="reason_code",
    ),
)
NOT_FOUND = RatingFacts(
    UNCHECKED,
    UNCHECKED_LABEL,
    "○",
    "Nobody has reached a verdict yet. A published case has no unchecked claim.",
)
RATINGS = {facts.code: facts for facts in (*FOUND, NOT_FOUND)}


def facts_of(code: str) -> RatingFacts:
    """The facts about a rating; a code that is not known is that of a claim without a verdict."""
    return RATINGS.get(code, NOT_FOUND)


def rating_label(rating: str, extent: str = "") -> str:
    """The visible label; its first word carries the meaning, since consumers match prefixes."""
    label = facts_of(rating).label
    return f"{label} in part" if extent == Extent.IN_PART else label


def rating_value(rating: str, extent: str) -> int | None:
    """The place on the scale from WORST to BEST, or None where a rating has none."""
    return facts_of(rating).values.get(extent)


def statement_rating(counts: Mapping[str, int]) -> str:
    """Derive a statement's rating from how many of its claims carry each rating.

    Disputed if any is, else unverifiable if any is, else verified if all are, else unchecked.
    """
    for code in (Rating.DISPUTED.value, Rating.UNVERIFIABLE.value):
        if counts.get(code):
            return code
    is_verified = counts.get(Rating.VERIFIED.value) and not counts.get(UNCHECKED)
    return Rating.VERIFIED.value if is_verified else UNCHECKED
