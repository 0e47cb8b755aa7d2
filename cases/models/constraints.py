"""Constraints that several tables share, with messages an editor understands."""

from django.db.models import BaseConstraint, CheckConstraint, F, Q

from cases.choices import Decision


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


def decided_by_another(noun: str, *, second: str, pair: str, when: str, note: str) -> list[BaseConstraint]:
    """Hold what one person proposes and another decides on; the keywords name the constraints."""
    taken_back = Q(decision=Decision.TAKEN_BACK)
    is_own = Q(decided_by=F("proposed_by"))
    return [
        CheckConstraint(
            condition=Q(decided_by=None) | (taken_back & is_own) | (~taken_back & ~is_own),
            name=second,
            violation_error_message=f"No one decides on their own {noun}: ask a colleague. Its proposer, and"
            " nobody else, may take it back.",
        ),
        both_or_neither("decided_at", "decided_by", name=pair),
        set_exactly_when(
            "decision",
            Q(decided_at__isnull=False),
            name=when,
            message=f"A decided {noun} is approved, returned or taken back; an open one is none of it.",
        ),
        CheckConstraint(
            condition=~Q(decision=Decision.RETURNED) | ~Q(decision_note=""),
            name=note,
            violation_error_message=f"Write what is missing when you return a {noun}.",
        ),
        not_blank(
            "content_digest",
            name=f"{noun}_has_digest",
            message=f"A {noun} carries the digest of what was proposed.",
        ),
    ]


def _words(field: str) -> str:
    return field.replace("_", " ").capitalize()
