"""How ratings, coverage, times and foreign text read to a person, and which files there are."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.template.defaultfilters import date as formatted
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from cases import document
from cases.choices import (
    UNCHECKED,
    CheckState,
    ContactChannel,
    ContactOutcome,
    CorrectionKind,
    LegalStatus,
    NotCheckableReason,
    ReasonCode,
    SourceKind,
    Stance,
    StatementKind,
)
from cases.exports.columns import Table
from cases.exports.tables import TABLES
from cases.models import PublishedCase
from cases.public.annotated import count_word, direction
from cases.ratings import FOUND, UNFOUND_SIGNS, claim_label, facts_of

register = template.Library()

BAR_WIDTH = 1000
# Stands beside the ratings, but is none.
NOT_CHECKABLE = "not_checkable"

register.filter(direction)


@dataclass(frozen=True)
class Share:
    """Claims of a case that are shown as one thing: a part of its bar, and of the sentence under it.

    x and width are in thousandths of the bar.
    """

    code: str
    word: str
    count: int
    x: int
    width: int


def shares(case: PublishedCase) -> list[Share]:
    """Divide the bar among a case's claims, without a gap or a rest from rounding."""
    found = [(facts.code, getattr(case, f"claims_{facts.code}")) for facts in FOUND]
    unfound = [(CheckState.OPEN.value, case.claims_open), (CheckState.HELD.value, case.claims_held)]
    total, done, parts = case.claims or 1, 0, []
    for code, count in (*found, *unfound):
        x, end = BAR_WIDTH * done // total, BAR_WIDTH * (done + count) // total
        parts.append(Share(code, count_word(code), count, x, end - x))
        done += count
    return [part for part in parts if part.count]


@register.inclusion_tag("cases/_coverage.html")
def coverage(case: PublishedCase) -> dict:
    settled = case.claims - case.claims_open - case.claims_held
    return {"case": case, "shares": shares(case), "settled": settled}


@register.filter
def sign(shown: str) -> str:
    """The sign of a rating, or of what stands in its place."""
    return "–" if shown == NOT_CHECKABLE else UNFOUND_SIGNS.get(shown) or facts_of(shown).sign


@register.filter
def needs(rating: str, field: str) -> bool:
    """Say whether a verdict of this rating, and no other, has a certain field."""
    return facts_of(rating).needs == field


@register.inclusion_tag("cases/_rating.html")
def rating(code: str, label: str = "") -> dict:
    return {"code": code or UNCHECKED, "label": label or claim_label(code, code)}


@register.filter(expects_localtime=True)
def day(when: date | datetime) -> SafeString:
    """Write a day in words; of a time, the day in the desk's time zone. Machines get all of it (ISO 8601)."""
    return _time(when, formatted(when, "j F Y"))


@register.filter(expects_localtime=True)
def minute(when: datetime) -> SafeString:
    """Write a time in words, to the minute, in the desk's time zone, which is named."""
    return _time(when, formatted(when, "j F Y, H:i T"))


@register.filter(expects_localtime=True)
def minute_in_utc(when: datetime) -> SafeString:
    """Write a time in words, to the minute, in UTC."""
    return _time(when, f"{formatted(when.astimezone(UTC), 'j F Y, H:i')} UTC")


@register.filter(expects_localtime=True)
def clock_in_utc(when: datetime) -> SafeString:
    """Write a time for a sentence, the hour first, in UTC."""
    return format_html("{} (UTC)", _time(when, formatted(when.astimezone(UTC), "H:i \\o\\n j F Y")))


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
    "statement_kind": StatementKind,
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


# How an offense follows a status in a sentence; after any other it stands in brackets.
OFFENSE_AFTER = {
    LegalStatus.WANTED.value: "for",
    LegalStatus.DETAINED.value: "for",
    LegalStatus.ARRESTED.value: "for",
    LegalStatus.CHARGED.value: "with",
    LegalStatus.CONVICTED.value: "of",
    LegalStatus.ACQUITTED.value: "of",
}


@register.filter
def standing(status: document.LegalStatus) -> SafeString:
    """Write a published legal status for readers: "charged with theft (2 counts), County court, May 2"."""
    words = LegalStatus(status.status).label.lower() if status.status in LegalStatus.values else status.status
    counts = f"{status.count} count{'' if status.count == 1 else 's'}" if status.count else ""
    offense = format_html("<bdi>{}</bdi>", status.offense) if status.offense else ""
    if offense and status.status in OFFENSE_AFTER:
        words, offense = format_html("{} {} {}", words, OFFENSE_AFTER[status.status], offense), ""
    brackets = format_html_join(", ", "{}", ((part,) for part in (offense, counts) if part))
    first = format_html("{} ({})", words, brackets) if brackets else words
    rest = (format_html("<bdi>{}</bdi>", part) for part in (status.agency, status.date_given) if part)
    return format_html_join(", ", "{}", ((part,) for part in (first, *rest)))


@register.filter
def web_address(url: str) -> str:
    """The address if a browser may be led there, else nothing: a javascript: address is text, not a link."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else ""
