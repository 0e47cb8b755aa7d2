"""The flat tables that pages and exports read, made from the editions of a case alone.

`project` makes a case's rows again, the same rows each time. A row names the entry of the public log that
touched it last: that of the edition in which it last changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from types import SimpleNamespace
from typing import Self, TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import Model, QuerySet

from cases.choices import CorrectionKind, PubStatus
from cases.document import (
    Claim,
    Correction,
    Document,
    Evidence,
    Snapshot,
    Statement,
    Verdict,
)
from cases.editions import rows
from cases.editions.compare import claim_said, statement_said
from cases.editions.counts import ClaimCounts, Coverage, claim_counts, coverage
from cases.history.editions import read_editions
from cases.history.publiclog import entry_id_of
from cases.models import Case, Edition, PublishedEvidence

# In the order in which they are made: each refers to those before it.
TABLES: tuple[type[Model], ...] = tuple(each.table for each in rows.TABLES)


def project(case_id: int) -> None:
    """Make the published rows of a case again from its editions. Call it in a transaction."""
    made = published_rows(Edition.objects.filter(case_id=case_id).order_by("number"))
    for table in reversed(TABLES):
        rows_of(table, case_id).delete()
    for table, group in zip(TABLES, made, strict=True):
        table._default_manager.bulk_create(group, batch_size=500)


def rows_of(table: type[Model], case_id: int) -> QuerySet[Model]:
    """Select a case's rows in a published table; evidence belongs to a case by its claim."""
    return table._default_manager.filter(
        **{"claim__case_id" if table is PublishedEvidence else "case_id": case_id}
    )


@transaction.atomic
def rebuild_published() -> int:
    """Make every published row again from the editions; return how many cases were made."""
    # Taking every case first, as moves do, lets nobody publish in between.
    list(Case.objects.select_for_update().order_by("pk").values_list("pk"))
    for table in reversed(TABLES):
        table._default_manager.all().delete()
    case_ids = Edition.objects.order_by("case_id").values_list("case_id", flat=True).distinct()
    for case_id in case_ids:
        project(case_id)
    return len(case_ids)


def published_rows(editions: Iterable[Edition]) -> tuple[list[Model], ...]:
    """Compute a case's rows from all its editions in order, table by table as in TABLES."""
    projection, editions = Projection(), list(editions)
    for edition, document in zip(editions, read_editions(editions), strict=True):
        projection.apply(edition, document)
    return projection.rows()


@dataclass(frozen=True)
class Place:
    """A statement as the last edition that has it says it.

    `shown` is all that its row shows; the time of modification and the entry of the public log move when
    any of it changes.
    """

    document: Document
    statement: Statement
    shown: tuple[object, ...]
    first_at: datetime
    modified_at: datetime
    entry_id: UUID
    is_canceled: bool = False

    def following(self, before: Self | None) -> Self:
        """Keep the time of first publication and, where it shows the same, that of the last change."""
        if before is None:
            return self
        is_same = self.shown == before.shown and not before.is_canceled
        last = before if is_same else self
        return replace(self, first_at=before.first_at, modified_at=last.modified_at, entry_id=last.entry_id)

    def canceled(self, at: datetime, entry_id: UUID) -> Self:
        """Take it back, once: it keeps its last words, and the time at which it was taken back."""
        if self.is_canceled:
            return self
        return replace(self, is_canceled=True, modified_at=at, entry_id=entry_id)

    @property
    def quote(self) -> str:
        return self.document.quote(self.statement)

    @property
    def counts(self) -> ClaimCounts:
        return claim_counts(self.statement)

    @property
    def pubstatus(self) -> str:
        return PubStatus.CANCELED if self.is_canceled else PubStatus.USABLE


@dataclass(frozen=True, kw_only=True)
class ClaimPlace(Place):
    """A claim in its statement. `corrections` are the kinds of all that touch it, in order."""

    claim: Claim
    corrections: list[str]

    @property
    def finding(self) -> Verdict | SimpleNamespace:
        return self.claim.verdict or NO_FINDING

    @property
    def evidence_count(self) -> int:
        return len(self.claim.evidence)

    @property
    def correction_count(self) -> int:
        return len(self.corrections)

    @property
    def last_correction_kind(self) -> str:
        return self.corrections[-1] if self.corrections else ""


AnyPlace = TypeVar("AnyPlace", bound=Place)


@dataclass(frozen=True)
class CasePlace:
    """A case after its last edition; `document` is the last one that publishes.

    That is what a withdrawal leaves standing as canceled.
    """

    edition: Edition
    last: Document
    document: Document
    first_at: datetime
    entry_id: UUID
    corrections: list[tuple[datetime, Correction]]

    @cached_property
    def coverage(self) -> Coverage:
        return coverage(self.document)

    @property
    def is_withdrawn(self) -> bool:
        return self.last.is_withdrawal

    @property
    def pubstatus(self) -> str:
        return PubStatus.CANCELED if self.is_withdrawn else PubStatus.USABLE

    @property
    def withdrawal_reason(self) -> str:
        return self.last.corrections[0].reason if self.is_withdrawn else ""

    @property
    def correction_count(self) -> int:
        return len(self.corrections)

    @property
    def last_correction_kind(self) -> str:
        return self.corrections[-1][1].kind if self.corrections else ""

    @property
    def last_corrected_at(self) -> datetime | None:
        return self.corrections[-1][0] if self.corrections else None


class Projection:
    """What the editions of one case amount to, applied one after the other.

    A statement or claim that a later edition no longer has keeps its last words, as canceled.
    """

    def __init__(self) -> None:
        self.case: CasePlace | None = None
        self.statements: dict[int, Place] = {}
        self.claims: dict[int, ClaimPlace] = {}
        # Of the case, and of each claim by its id. They grow; places refer to them.
        self.corrections: list[tuple[datetime, Correction]] = []
        self.claim_corrections: defaultdict[int, list[str]] = defaultdict(list)

    def apply(self, edition: Edition, document: Document) -> None:
        at, entry_id = document.published_at, entry_id_of(edition)
        for correction in document.corrections:
            if correction.kind != CorrectionKind.ADDITION:
                self._correct(correction, at)
        self.case = self._case(edition, document)
        if not document.is_withdrawal:
            self._say(document, entry_id)
        _cancel(self.statements, {s.id for s in document.statements}, at, entry_id)
        _cancel(self.claims, {claim.id for _, claim in document.claims}, at, entry_id)

    def _case(self, edition: Edition, document: Document) -> CasePlace:
        before = self.case
        return CasePlace(
            edition=edition,
            last=document,
            document=before.document if before and document.is_withdrawal else document,
            first_at=before.first_at if before else document.published_at,
            entry_id=entry_id_of(edition),
            corrections=self.corrections,
        )

    def _correct(self, correction: Correction, at: datetime) -> None:
        self.corrections.append((at, correction))
        for change in correction.claims:
            self.claim_corrections[change.id].append(correction.kind)

    def _say(self, document: Document, entry_id: UUID) -> None:
        at = document.published_at
        around = (replace(document.release, text=""), document.publisher, document.case.slug)
        for statement in document.statements:
            quote = document.quote(statement)
            shown = (statement_said(statement), quote, around)
            place = Place(document, statement, shown, at, at, entry_id)
            self.statements[statement.id] = place.following(self.statements.get(statement.id))
            for claim in statement.claims:
                self._say_claim(document, statement, claim, (quote, around), entry_id)

    def _say_claim(
        self,
        document: Document,
        statement: Statement,
        claim: Claim,
        beside: tuple[object, ...],
        entry_id: UUID,
    ) -> None:
        place = ClaimPlace(
            document=document,
            statement=statement,
            claim=claim,
            shown=(claim.number, claim_said(claim), _place_of(statement), *beside),
            first_at=document.published_at,
            modified_at=document.published_at,
            entry_id=entry_id,
            corrections=self.claim_corrections[claim.id],
        )
        self.claims[claim.id] = place.following(self.claims.get(claim.id))

    def rows(self) -> tuple[list[Model], ...]:
        if self.case is None:
            return [], [], [], []
        return (
            [rows.CASE.row(self.case)],
            [rows.STATEMENT.row(place) for place in self.statements.values()],
            [rows.CLAIM.row(place) for place in self.claims.values()],
            [row for place in self.claims.values() for row in _evidence_rows(place)],
        )


def _cancel(places: dict[int, AnyPlace], present: Set[int], at: datetime, entry_id: UUID) -> None:
    for pk, place in places.items():
        if pk not in present:
            places[pk] = place.canceled(at, entry_id)


def _place_of(statement: Statement) -> Statement:
    """What a claim's row shows of its statement: where it stands and who says it."""
    said = replace(statement, kind="", is_checkable=True, not_checkable_reason="", claims=())
    return replace(said, lead_in=None)


@dataclass(frozen=True)
class Citation:
    """A citation of a published claim, with its place among them, from 1."""

    claim: Claim
    position: int
    evidence: Evidence
    entry_id: UUID

    @property
    def snapshot(self) -> Snapshot | SimpleNamespace:
        return self.evidence.snapshot or NO_SNAPSHOT


NO_FINDING = SimpleNamespace(
    found_value="", explanation="", reason_code="", sole_source_reason="", as_of_date=None
)
NO_SNAPSHOT = SimpleNamespace(accessed_at=None, archive_url="", sha256="", status="", failure="")


def _evidence_rows(place: ClaimPlace) -> list[Model]:
    return [
        rows.EVIDENCE.row(Citation(place.claim, position, evidence, place.entry_id))
        for position, evidence in enumerate(place.claim.evidence, 1)
    ]
