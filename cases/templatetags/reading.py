"""How ratings, coverage and foreign text read to a person."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django import template

from cases.choices import (
    UNCHECKED,
    UNCHECKED_LABEL,
    ContactChannel,
    ContactOutcome,
    CorrectionKind,
    NotCheckableReason,
    Rating,
    ReasonCode,
    SourceKind,
    Stance,
    rating_label,
)
from cases.models import PublishedCase
from cases.public.annotated import direction

register = template.Library()

# Beside the word, so that a rating is never a color alone.
SIGNS = {
    Rating.VERIFIED.value: "✓",
    Rating.DISPUTED.value: "≠",
    Rating.UNVERIFIABLE.value: "?",
    UNCHECKED: "○",
    "not_checkable": "–",
}
BAR_WIDTH = 1000

register.filter(direction)


@dataclass(frozen=True)
class Share:
    """One part of the coverage bar; x and width in thousandths of the bar."""

    code: str
    label: str
    count: int
    x: int
    width: int


def shares(case: PublishedCase) -> list[Share]:
    """Divide the bar among a case's statements, without a gap or a rest from rounding."""
    counts = [
        (Rating.VERIFIED.value, Rating.VERIFIED.label, case.verified),
        (Rating.DISPUTED.value, Rating.DISPUTED.label, case.disputed),
        (Rating.UNVERIFIABLE.value, Rating.UNVERIFIABLE.label, case.unverifiable),
        ("not_checkable", "Not checkable", case.not_checkable),
        (UNCHECKED, UNCHECKED_LABEL, case.unchecked),
    ]
    total, done, parts = sum(count for *_, count in counts) or 1, 0, []
    for code, label, count in counts:
        x, end = BAR_WIDTH * done // total, BAR_WIDTH * (done + count) // total
        parts.append(Share(code, label, count, x, end - x))
        done += count
    return parts


@register.inclusion_tag("cases/_coverage.html")
def coverage(case: PublishedCase) -> dict:
    return {"shares": shares(case), "total": case.statements}


@register.filter
def sign(rating: str) -> str:
    return SIGNS.get(rating, SIGNS[UNCHECKED])


@register.inclusion_tag("cases/_rating.html")
def rating(code: str, label: str = "") -> dict:
    return {"code": code or UNCHECKED, "label": label or rating_label(code)}


@register.inclusion_tag("cases/_change.html")
def change(before: str, after: str) -> dict:
    return {"before": before, "after": after}


# What a code of an edition means, by the name of its field.
VOCABULARIES = {
    "stance": Stance,
    "source_kind": SourceKind,
    "reason_code": ReasonCode,
    "not_checkable_reason": NotCheckableReason,
    "channel": ContactChannel,
    "outcome": ContactOutcome,
    "correction_kind": CorrectionKind,
}


@register.filter
def label_of(code: str, field: str) -> str:
    """The label of a code, or the code itself where an old edition has one that is no longer known."""
    vocabulary = VOCABULARIES[field]
    return vocabulary(code).label if code in vocabulary.values else code


@register.filter
def web_address(url: str) -> str:
    """The address if a browser may be led there, else nothing: a javascript: address is text, not a link."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else ""
