"""Where somebody stands before the law, as a claim puts it or as the record shows it."""

from typing import Any

from django.core.exceptions import ValidationError

from cases.choices import LegalStatus

# Each with the longest text that it takes; how many counts is a number.
MOST = {"status": 30, "offense": 300, "agency": 200, "date_given": 100}
COUNT = "count"
MOST_COUNTS = 10_000


def validate_legal_status(value: Any) -> None:
    """Refuse all but a known status, with the offense, counts, agency and date that may go with it."""
    if not isinstance(value, dict) or not value.keys() <= {*MOST, COUNT}:
        raise ValidationError("A legal status has a status, an offense, a count, an agency and a date.")
    if not value.get("status"):
        raise ValidationError("Choose the legal status that the other details belong to.")
    if value["status"] not in LegalStatus.values:
        raise ValidationError("Choose a listed legal status.")
    for name, most in MOST.items():
        if not isinstance(value.get(name, ""), str) or len(value.get(name, "")) > most:
            raise ValidationError(f"The {name.replace('_', ' ')} of a legal status takes {most} letters.")
    count = value.get(COUNT, 1)
    if type(count) is not int or not 1 <= count <= MOST_COUNTS:
        raise ValidationError("The number of counts is a whole number from 1.")


def plain_legal_status(value: Any) -> Any:
    """Leave out what is empty, so that the same status is the same everywhere."""
    if not isinstance(value, dict):
        return value
    stripped = {name: held.strip() if isinstance(held, str) else held for name, held in value.items()}
    return {name: held for name, held in stripped.items() if held not in ("", None)}
