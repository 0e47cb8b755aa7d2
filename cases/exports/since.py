"""Read the moment that `updated_since` names."""

import re
from datetime import UTC, datetime

# A query string turns a bare + into a space: this one stands after a time, before an offset.
LOST_PLUS = re.compile(r"(\d[Tt ]\d.*) (\d\d(?::?\d\d)?)$")


def moment(text: str) -> datetime:
    """Read an ISO 8601 time, or a date as its midnight; without a zone it is UTC. ValueError for the rest."""
    value = datetime.fromisoformat(LOST_PLUS.sub(r"\1+\2", text.strip()))
    try:
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    except OverflowError:
        raise ValueError("outside the calendar") from None
