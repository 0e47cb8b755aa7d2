"""Constraints that several tables share, with messages an editor understands."""

from django.db.models import CheckConstraint, Q


def both_or_neither(first: str, second: str, *, name: str, message: str = "") -> CheckConstraint:
    """Hold a pair such as decided_at/decided_by together: both set or both empty."""
    both = Q(**{f"{first}__isnull": False, f"{second}__isnull": False})
    neither = Q(**{f"{first}__isnull": True, f"{second}__isnull": True})
    words = f"{_words(first)} and {_words(second)} belong together: fill in both or neither."
    return CheckConstraint(condition=both | neither, name=name, violation_error_message=message or words)


def not_blank(field: str, *, name: str, message: str) -> CheckConstraint:
    """Refuse an empty text. Django's `blank=False` binds forms only; this binds every door."""
    return CheckConstraint(condition=~Q(**{field: ""}), name=name, violation_error_message=message)


def set_exactly_when(field: str, condition: Q, *, name: str, message: str) -> CheckConstraint:
    """Require a text column to be filled in exactly when `condition` holds."""
    return CheckConstraint(
        condition=(condition & ~Q(**{field: ""})) | (~condition & Q(**{field: ""})),
        name=name,
        violation_error_message=message,
    )


def one_of(field: str, codes: list[str], *, name: str, message: str) -> CheckConstraint:
    """Keep a coded column to its vocabulary; `choices` alone bind forms only."""
    return CheckConstraint(condition=Q(**{f"{field}__in": codes}), name=name, violation_error_message=message)


def _words(field: str) -> str:
    return field.replace("_", " ").capitalize()
