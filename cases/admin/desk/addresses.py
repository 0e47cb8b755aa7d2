"""Where the pages of the desk are, and what a number in an address means."""

from typing import TypeVar

from django.db.models import Model, QuerySet
from django.urls import reverse

from cases.models import Case, Claim, Claimant, Source

M = TypeVar("M", bound=Model)

# The largest key that both databases hold has 19 digits.
MOST_DIGITS = 18


def row_id(text: object) -> int | None:
    """Read the number of a row out of what somebody sent; None for anything that can't be one."""
    digits = str(text or "")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= MOST_DIGITS else None


def chosen_row(rows: QuerySet[M], text: object) -> M | None:
    """Return the row whose number somebody sent, if there is one."""
    number = row_id(text)
    return None if number is None else rows.filter(pk=number).first()


def case_url(case: Case | int, statement_id: int | None = None) -> str:
    url = reverse("admin:cases_case_change", args=[case if isinstance(case, int) else case.pk])
    return f"{url}?at={statement_id}#statement-{statement_id}" if statement_id else url


def claim_url(claim: Claim | int) -> str:
    return reverse("admin:cases_claim_change", args=[claim if isinstance(claim, int) else claim.pk])


def source_url(source: Source) -> str:
    return reverse("admin:cases_source_change", args=[source.pk])


def claimant_url(claimant: Claimant) -> str:
    return reverse("admin:cases_claimant_change", args=[claimant.pk])
