"""How times and days are written for others to read, and read back: UTC, to the second, Z (ISO 8601).

What people at the desk agree on, such as a deadline, is a time in the desk's own zone (settings.TIME_ZONE).
"""

import re
from datetime import UTC, date, datetime, time

from django.utils import timezone

# A query string turns a bare + into a space: this one stands after a time, before an offset.
LOST_PLUS = re.compile(r"(\d[Tt ]\d.*) (\d\d(?::?\d\d)?)$")


def iso_time(at: datetime | None) -> str | None:
    """Write a time in UTC, to the second, with a Z; None for nothing."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z" if at else None


def iso_date(day: date | None) -> str | None:
    """Write a day as year-month-day; None for nothing."""
    return day.isoformat() if day else None


def read_time(text: str | None) -> datetime | None:
    """Read what `iso_time` wrote; None for nothing."""
    return datetime.fromisoformat(text) if text else None


def read_date(text: str | None) -> date | None:
    """Read what `iso_date` wrote; None for nothing."""
    return date.fromisoformat(text) if text else None


def read_moment(text: str) -> datetime:
    """Read an ISO 8601 time that somebody asks with, or a date as its midnight; without a zone it is UTC.

    ValueError for the rest.
    """
    value = datetime.fromisoformat(LOST_PLUS.sub(r"\1+\2", text.strip()))
    try:
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    except OverflowError:
        raise ValueError("outside the calendar") from None


def end_of_day(day: date) -> datetime:
    """Return the last second of a day in the desk's time zone."""
    # Where a clock is set back before midnight, that second comes twice: the later one is meant.
    return datetime.combine(day, time(23, 59, 59, fold=1), timezone.get_default_timezone())


def zoned(at: datetime) -> str:
    """Write a time for a sentence: in the desk's time zone, to the minute, with the zone's name."""
    return at.astimezone(timezone.get_default_timezone()).strftime("%Y-%m-%d %H:%M %Z")
