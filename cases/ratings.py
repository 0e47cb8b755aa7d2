"""All facts about a rating, in one table: for the gate, forms, pages, ClaimReview, files and /method/."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cases.choices import UNCHECKED, UNCHECKED_LABEL, CheckState, Extent, Rating, Stance

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
    "No finding can be shown: the claim is still being checked, or what was found is under review.",
)
RATINGS = {facts.code: facts for facts in (*FOUND, NOT_FOUND)}

# Claims that are published without a finding say how far their check has come, each with a sign of its own.
UNFOUND_SIGNS = {CheckState.OPEN.value: NOT_FOUND.sign, CheckState.HELD.value: "‖"}


def facts_of(code: str) -> RatingFacts:
    """The facts about a rating; a code that is not known is that of a claim without a verdict."""
    return RATINGS.get(code, NOT_FOUND)


def rating_label(rating: str, extent: str = "") -> str:
    """The visible label; its first word carries the meaning, since consumers match prefixes."""
    label = facts_of(rating).label
    return f"{label} in part" if extent == Extent.IN_PART else label


def shown_as(check_state: str, rating: str) -> str:
    """The code of what readers see of a claim: its rating, or how far its check has come without one."""
    return check_state if check_state in UNFOUND_SIGNS else rating


def claim_label(check_state: str, rating: str, extent: str = "") -> str:
    """The visible label of a published claim."""
    return CheckState(check_state).label if check_state in UNFOUND_SIGNS else rating_label(rating, extent)


def change_labels(before: tuple[str, str], after: tuple[str, str]) -> tuple[str, str]:
    """The labels of a rating and extent before and after, either of them empty where there is no rating.

    Where the rating is the same and the extent is not, both are said in words: one of them may read like no
    extent at all.
    """
    if before[0] == after[0] and before[1] != after[1]:
        return _with_extent(*before), _with_extent(*after)
    return rating_label(*before) if before[0] else "", rating_label(*after) if after[0] else ""


def _with_extent(rating: str, extent: str) -> str:
    known = Extent(extent).label.lower() if extent in Extent.values else ""
    return f"{facts_of(rating).label} {known}".rstrip()


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
