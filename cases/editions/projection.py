"""The flat tables that pages and exports read, made from the editions of a case alone.

`project` makes a case's rows again, the same rows each time.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from types import SimpleNamespace
from typing import Any

from django.db import transaction
from django.db.models import Model, QuerySet

from cases.choices import PubStatus
from cases.document import Claim, Correction, Document, Evidence, Snapshot, Statement, read_document
from cases.editions import rows
from cases.editions.compare import claim_said, statement_said
from cases.editions.counts import ClaimCounts, Coverage, claim_counts, coverage
from cases.models import Case, Edition, PublishedEvidence

# In the order in which they are made: each refers to those before it.
TABLES = tuple(each.table for each in rows.TABLES)


def project(case_id: int) -> None:
    """Make the published rows of a case again from its editions. Call it in a transaction."""
    made = published_rows(Edition.objects.filter(case_id=case_id).order_by("number"))
    for table in reversed(TABLES):
        rows_of(table, case_id).delete()
    for table, group in zip(TABLES, made, strict=True):
        table.objects.bulk_create(group, batch_size=500)


def rows_of(table: type[Model], case_id: int) -> QuerySet:
    """Select a case's rows in a published table; evidence belongs to a case by its claim."""
    return table.objects.filter(**{"claim__case_id" if table is PublishedEvidence else "case_id": case_id})


@transaction.atomic
def rebuild_published() -> int:
    """Make every published row again from the editions; return how many cases were made."""
    # Taking every case first, as moves do, lets nobody publish in between.
    list(Case.objects.select_for_update().order_by("pk").values_list("pk"))
    for table in reversed(TABLES):
        table.objects.all().delete()
    case_ids = Edition.objects.order_by("case_id").values_list("case_id", flat=True).distinct()
    for case_id in case_ids:
        project(case_id)
    return len(case_ids)


def published_rows(editions: Iterable[Edition]) -> tuple[list, list, list, list]:
    """Compute a case's rows from all its editions in order: case, statements, claims, evidence."""
    projection = Projection()
    for edition in editions:
        projection.apply(edition)
    return projection.rows()


@dataclass
class Place:
    """A statement, or a claim in its statement, as the last edition that has it says it.

    `shown` is all that its row shows; the time of modification moves when any of it changes.
    """

    statement: Statement | None = None
    claim: Claim | None = None
    document: Document | None = None
    shown: Any = None
    first_at: datetime | None = None
    modified_at: datetime | None = None
    is_canceled: bool = False
    corrections: list[str] = field(default_factory=list)

    def say(self, document: Document, statement: Statement, claim: Claim | None, shown: Any) -> None:
        at = document.published_at
        if self.shown != shown or self.is_canceled:
            self.modified_at = at
        self.first_at = self.first_at or at
        self.document, self.statement, self.claim, self.shown = document, statement, claim, shown
        self.is_canceled = False

    def cancel(self, at: datetime) -> None:
        """Take it back, once: it keeps its last words, and the time at which it was taken back."""
        if not self.is_canceled:
            self.is_canceled, self.modified_at = True, at

    @property
    def quote(self) -> str:
        return self.document.quote(self.statement)

    @property
    def counts(self) -> ClaimCounts:
        return claim_counts(self.statement)

    @property
    def evidence_count(self) -> int:
        return len(self.claim.evidence)

    @property
    def pubstatus(self) -> str:
        return PubStatus.CANCELED if self.is_canceled else PubStatus.USABLE

    @property
    def correction_count(self) -> int:
        return len(self.corrections)

    @property
    def last_correction_kind(self) -> str:
        return self.corrections[-1] if self.corrections else ""


class Projection:
    """What the editions of one case amount to, applied one after the other.

    A statement or claim that a later edition no longer has keeps its last words, as canceled.
    """

    def __init__(self) -> None:
        self.edition: Edition | None = None
        self.last: Document | None = None
        # The last one that publishes: what a withdrawal leaves standing as canceled.
        self.document: Document | None = None
        self.first_at: datetime | None = None
        self.corrections: list[tuple[datetime, Correction]] = []
        self.statements: dict[int, Place] = {}
        self.claims: dict[int, Place] = {}

    def apply(self, edition: Edition) -> None:
        document = read_document(edition.document)
        self.edition, self.last = edition, document
        self.first_at = self.first_at or document.published_at
        for correction in document.corrections:
            self._correct(correction, document.published_at)
        if not document.is_withdrawal:
            self.document = document
            self._say(document)
        self._cancel(self.statements, {s.id for s in document.statements}, document.published_at)
        self._cancel(self.claims, {claim.id for _, claim in document.claims}, document.published_at)

    def _correct(self, correction: Correction, at: datetime) -> None:
        self.corrections.append((at, correction))
        for change in correction.claims:
            self.claims.setdefault(change.id, Place()).corrections.append(correction.kind)

    def _say(self, document: Document) -> None:
        around = (replace(document.release, text=""), document.publisher, document.case.slug)
        for statement in document.statements:
            quote = document.quote(statement)
            shown = (statement_said(statement), quote, around)
            self.statements.setdefault(statement.id, Place()).say(document, statement, None, shown)
            for claim in statement.claims:
                shown = (claim.number, claim_said(claim), _place_of(statement), quote, around)
                self.claims.setdefault(claim.id, Place()).say(document, statement, claim, shown)

    def _cancel(self, places: dict[int, Place], present: Set[int], at: datetime) -> None:
        for pk, place in places.items():
            if pk not in present:
                place.cancel(at)

    def rows(self) -> tuple[list, list, list, list]:
        if self.edition is None:
            return [], [], [], []
        claims = [place for place in self.claims.values() if place.claim]
        return (
            [rows.CASE.row(self)],
            [rows.STATEMENT.row(place) for place in self.statements.values()],
            [rows.CLAIM.row(place) for place in claims],
            [row for place in claims for row in _evidence_rows(place)],
        )

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


def _place_of(statement: Statement) -> Statement:
    """What a claim's row shows of its statement: where it stands and who says it."""
    return replace(statement, kind="", is_checkable=True, not_checkable_reason="", claims=())


@dataclass(frozen=True)
class Citation:
    """A citation of a published claim, with its place among them, from 1."""

    claim: Claim
    position: int
    evidence: Evidence

    @property
    def snapshot(self) -> Snapshot | SimpleNamespace:
        return self.evidence.snapshot or NO_SNAPSHOT


NO_SNAPSHOT = SimpleNamespace(accessed_at=None, archive_url="", sha256="", status="", failure="")


def _evidence_rows(place: Place) -> list[PublishedEvidence]:
    return [
        rows.EVIDENCE.row(Citation(place.claim, position, evidence))
        for position, evidence in enumerate(place.claim.evidence, 1)
    ]
