"""Corrections as readers see them: what changed, from which rating to which, and why.

Of a finding that is under review nothing is told here either: no rating, and no reason that may repeat what
was found. Nor is it once the case is withdrawn while it is: one person does both, and may only say less. The
editions keep both.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.db.models.fields.json import KT

from cases.choices import CheckState, CorrectionKind, PubStatus
from cases.document import HOLD
from cases.models import CorrectedClaim, Correction, Edition, PublishedCase, PublishedClaim
from cases.ratings import change_labels

# What weighs most for readers comes first.
WEIGHTIEST_FIRST = (
    CorrectionKind.WITHDRAWAL,
    CorrectionKind.CORRECTION,
    CorrectionKind.CLARIFICATION,
    CorrectionKind.UPDATE,
)


@dataclass(frozen=True)
class Named:
    """A published claim as a correction names it.

    `is_held` while its finding is under review, or was when its case was withdrawn (`is_withdrawn`).
    """

    text: str
    is_held: bool
    is_withdrawn: bool = False


@dataclass(frozen=True)
class Shown:
    """A rating in a correction; empty where the claim had none, or has none any more."""

    rating: str
    label: str

    def __bool__(self) -> bool:
        return bool(self.rating)


@dataclass(frozen=True)
class Change:
    """One claim that a correction touches."""

    claim_id: int
    named: Named
    before: Shown
    after: Shown

    @property
    def is_same(self) -> bool:
        return self.before == self.after


@dataclass(frozen=True)
class Entry:
    correction: Correction
    edition: Edition
    changes: list[Change]

    @property
    def case(self) -> PublishedCase:
        return self.edition.case.published

    @property
    def is_addition(self) -> bool:
        return self.correction.kind == CorrectionKind.ADDITION

    @property
    def is_withheld(self) -> bool:
        """Whether its reason may tell what is under review now: of a claim, or of headline and conclusion."""
        if self.correction.kind == CorrectionKind.WITHDRAWAL or not self.case.claims_held:
            return False
        is_held = any(change.named.is_held for change in self.changes)
        return is_held or not self.changes or self.case.held_since is not None

    @property
    def withheld_words(self) -> str:
        if self.case.is_withdrawn:
            return "what it says was under review when all was withdrawn, and stays left out."
        return "what it says is left out while the finding is under review."


@dataclass(frozen=True)
class Step:
    """An edition of a case, and what it told readers to have changed."""

    edition: Edition
    kind: str
    entries: list[Entry]

    @property
    def deed(self) -> str:
        """What it did, where no entry says so."""
        if self.kind == HOLD:
            return "Put under review"
        if self.edition.number == 1:
            return "Published"
        return "" if self.entries else "Published again"


def every_correction() -> QuerySet:
    """Corrections with the edition and the published case they belong to, newest first, in two queries."""
    rows = Correction.objects.telling().select_related("edition__case__published").defer("edition__document")
    return rows.prefetch_related("corrected_claims").order_by("-edition__published_at", "-pk")


def steps(published: PublishedCase) -> list[Step]:
    """All editions of a case with what they told to have changed, newest first, in four queries."""
    rows: Any = Edition.objects.filter(case_id=published.pk).select_related("case__published")
    rows = rows.defer("document").annotate(kind=KT("document__kind"))
    editions = list(rows.prefetch_related("corrections__corrected_claims").order_by("-number"))
    named = claims_named(each for edition in editions for each in edition.corrections.all())
    return [
        Step(edition, edition.kind, [entry(each, edition, named) for each in edition.corrections.all()])
        for edition in editions
    ]


def entries(corrections: Iterable[Correction], named: Mapping[int, Named]) -> list[Entry]:
    """Read corrections, editions and corrected claims fetched, with the claims as they are named by id."""
    return [entry(each, each.edition, named) for each in corrections]


def entry(correction: Correction, edition: Edition, named: Mapping[int, Named]) -> Entry:
    return Entry(correction, edition, [change(row, named) for row in correction.corrected_claims.all()])


def entries_of_claim(published: PublishedClaim, corrected: Iterable[CorrectedClaim]) -> list[Entry]:
    """Entries with one claim alone; its corrected rows come with their correction and edition."""
    states = (published.check_state, published.pubstatus, published.case.pubstatus)
    named = {published.pk: _named(published.claim_text, *states)}
    return [Entry(row.correction, row.correction.edition, [change(row, named)]) for row in corrected]


def change(row: CorrectedClaim, named: Mapping[int, Named]) -> Change:
    before, after = change_labels(
        (row.rating_before, row.extent_before), (row.rating_after, row.extent_after)
    )
    return Change(
        claim_id=row.claim_id,
        named=named.get(row.claim_id, Named("", is_held=False)),
        before=Shown(row.rating_before, before),
        after=Shown(row.rating_after, after),
    )


def claims_named(corrections: Iterable[Correction]) -> dict[int, Named]:
    """Name the claims that these corrections touch, those that are no longer published included."""
    ids = {row.claim_id for each in corrections for row in each.corrected_claims.all()}
    rows = PublishedClaim.objects.filter(pk__in=ids).order_by("pk")
    values = rows.values_list("pk", "claim_text", "check_state", "pubstatus", "case__pubstatus")
    return {pk: _named(*others) for pk, *others in values}


def _named(text: str, check_state: str, pubstatus: str, of_case: str) -> Named:
    is_withdrawn = of_case == PubStatus.CANCELED
    is_held = check_state == CheckState.HELD and (is_withdrawn or pubstatus == PubStatus.USABLE)
    return Named(text, is_held=is_held, is_withdrawn=is_withdrawn)


def weightiest(entries: Iterable[Entry]) -> Entry | None:
    """Return the correction that weighs most, and of several the newest; they come newest first."""
    told = [each for each in entries if not each.is_addition]
    return min(
        told, key=lambda each: WEIGHTIEST_FIRST.index(CorrectionKind(each.correction.kind)), default=None
    )
