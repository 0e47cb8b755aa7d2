"""How ratings, coverage, times and foreign text read to a person, and which files there are."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.template.defaultfilters import date as formatted
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cases.choices import (
    UNCHECKED,
    ContactChannel,
    ContactOutcome,
    CorrectionKind,
    LegalStatus,
    NotCheckableReason,
    ReasonCode,
    SourceKind,
    Stance,
)
from cases.exports.columns import Table
from cases.exports.tables import TABLES
from cases.models import PublishedCase
from cases.public.annotated import direction
from cases.ratings import FOUND, NOT_FOUND, facts_of, rating_label

register = template.Library()

BAR_WIDTH = 1000
# Stands beside the ratings in the coverage bar, but is none.
NOT_CHECKABLE = "not_checkable"

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
        *((facts.code, facts.label, getattr(case, facts.code)) for facts in FOUND),
        (NOT_CHECKABLE, "Not checkable", case.not_checkable),
        (UNCHECKED, NOT_FOUND.label, case.unchecked),
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
    return "–" if rating == NOT_CHECKABLE else facts_of(rating).sign


@register.filter
def needs(rating: str, field: str) -> bool:
    """Say whether a verdict of this rating, and no other, has a certain field."""
    return facts_of(rating).needs == field


@register.inclusion_tag("cases/_rating.html")
def rating(code: str, label: str = "") -> dict:
    return {"code": code or UNCHECKED, "label": label or rating_label(code)}


@register.inclusion_tag("cases/_change.html")
def change(before: str, after: str) -> dict:
    return {"before": before, "after": after}


@register.filter(expects_localtime=True)
def day(when: date | datetime) -> SafeString:
    """Write a day in words; of a time, the day in the desk's time zone. Machines get all of it (ISO 8601)."""
    return _time(when, formatted(when, "j F Y"))


@register.filter(expects_localtime=True)
def minute_in_utc(when: datetime) -> SafeString:
    """Write a time in words, to the minute, in UTC."""
    return _time(when, f"{formatted(when.astimezone(UTC), 'j F Y, H:i')} UTC")


def _time(when: date | datetime, words: str) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', formatted(when, "c"), words)


@register.simple_tag
def tables() -> tuple[Table, ...]:
    """Return the files that newsrooms may take."""
    return TABLES


@register.simple_tag
def free_text(classes: str = "") -> SafeString:
    """Write the attributes of an element that holds what somebody typed.

    It takes its direction from its own letters, and what they carry stays in its box.
    """
    return format_html('class="{}" dir="auto"', f"{classes} contained".lstrip())


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
def legal_status(status: dict[str, Any]) -> str:
    """Write a legal status in a line: the status, then what is known with it."""
    code = status.get("status", "")
    words = LegalStatus(code).label if code in LegalStatus.values else code
    count = status.get("count")
    counts = f"{count} count{'' if count == 1 else 's'}" if count else ""
    rest = (status.get(name, "") for name in ("offense", "agency", "date_given"))
    return ", ".join(part for part in (words, counts, *rest) if part)


@register.filter
def web_address(url: str) -> str:
    """The address if a browser may be led there, else nothing: a javascript: address is text, not a link."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else ""
