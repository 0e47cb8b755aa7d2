"""Corrections as readers see them: what changed, from which rating to which, and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet

from cases.document import Document
from cases.models import CorrectedClaim, Correction, Edition, PublishedCase, PublishedClaim


@dataclass(frozen=True)
class Change:
    """One claim that a correction touches; `text` is empty where the claim is no longer published."""

    claim_id: int
    text: str
    before: str
    after: str


@dataclass(frozen=True)
class Entry:
    correction: Correction
    edition: Edition
    changes: list[Change]

    @property
    def case(self) -> PublishedCase:
        return self.edition.case.published


def every_correction() -> QuerySet:
    """Corrections with the edition and the published case they belong to, newest first, in two queries."""
    rows = Correction.objects.select_related("edition__case__published").defer("edition__document")
    return rows.prefetch_related("corrected_claims").order_by("-edition__published_at", "-pk")


def entries(corrections: Iterable[Correction], texts: Mapping[int, str]) -> list[Entry]:
    """Read corrections, editions and corrected claims fetched, with the texts of published claims by id."""
    return [
        Entry(
            correction=each,
            edition=each.edition,
            changes=[change(row, texts) for row in each.corrected_claims.all()],
        )
        for each in corrections
    ]


def change(row: CorrectedClaim, texts: Mapping[int, str]) -> Change:
    return Change(row.claim_id, texts.get(row.claim_id, ""), row.rating_before, row.rating_after)


def published_texts(corrections: Iterable[Correction]) -> dict[int, str]:
    """The texts of the claims that these corrections touch, as far as they are still published."""
    ids = {row.claim_id for each in corrections for row in each.corrected_claims.all()}
    rows = PublishedClaim.objects.usable().filter(pk__in=ids).order_by("pk")
    return dict(rows.values_list("pk", "claim_text"))


def document_texts(document: Document) -> dict[int, str]:
    """The texts of all claims of an edition by id."""
    return {claim.id: claim.text for _, claim in document.claims}
