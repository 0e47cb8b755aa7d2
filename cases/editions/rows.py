"""The published tables, column by column: where in an edition each value comes from.

A column is a field of the table and a path from what its row is about: from the projection of a case, from a
statement or claim in its place, or from a citation. A test compares the columns with the models.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from django.db.models import Model

from cases.models import PublishedCase, PublishedClaim, PublishedEvidence, PublishedStatement


@dataclass(frozen=True)
class Rows:
    """The rows of one published table: the path of each field's value."""

    table: type[Model]
    columns: dict[str, str]

    @cached_property
    def _values(self) -> Callable[[Any], tuple[Any, ...]]:
        return attrgetter(*self.columns.values())

    def row(self, subject: Any) -> Model:
        return self.table(**dict(zip(self.columns, self._values(subject), strict=True)))


# What the rows of claims, of statements and of the case say alike of the release.
OF_RELEASE = {
    "release_id": "document.release.id",
    "issuer": "document.release.issuer.name",
}
OF_TEXT = {
    "release_title": "document.release.title",
    "release_url": "document.release.url",
    "release_published_date": "document.release.published_date",
    "release_version": "document.release.version",
    "release_sha256": "document.release.sha256",
    "language": "document.release.language",
    "issuer_id": "document.release.issuer.id",
    "is_sample": "document.release.is_sample",
    "publisher": "document.publisher.name",
}

CASE = Rows(
    PublishedCase,
    {
        **OF_RELEASE,
        **OF_TEXT,
        "case_id": "document.case.id",
        "edition": "edition",
        "edition_number": "edition.number",
        "slug": "document.case.slug",
        "title": "document.case.title",
        "headline": "document.case.headline",
        "summary": "document.case.summary",
        "why_checked": "document.case.why_checked",
        "statements": "coverage.statements",
        "checkable": "coverage.checkable",
        "verified": "coverage.verified",
        "disputed": "coverage.disputed",
        "unverifiable": "coverage.unverifiable",
        "unchecked": "coverage.unchecked",
        "not_checkable": "coverage.not_checkable",
        "claims": "coverage.claims",
        "claims_verified": "coverage.claims_verified",
        "claims_disputed": "coverage.claims_disputed",
        "claims_unverifiable": "coverage.claims_unverifiable",
        "claims_open": "coverage.claims_open",
        "claims_held": "coverage.claims_held",
        "next_update_at": "document.case.next_update_at",
        "held_since": "document.case.held_since",
        "first_published_at": "first_at",
        "last_modified_at": "last.published_at",
        "correction_count": "correction_count",
        "last_correction_kind": "last_correction_kind",
        "last_corrected_at": "last_corrected_at",
        "withdrawal_reason": "withdrawal_reason",
        "pubstatus": "pubstatus",
        "entry_id": "entry_id",
    },
)

STATEMENT = Rows(
    PublishedStatement,
    {
        **OF_RELEASE,
        "id": "statement.id",
        "case_id": "document.case.id",
        "statement_no": "statement.number",
        "char_start": "statement.start",
        "char_end": "statement.end",
        "kind_code": "statement.kind",
        "speaker": "statement.speaker.name",
        "statement_text": "quote",
        "is_checkable": "statement.is_checkable",
        "not_checkable_reason": "statement.not_checkable_reason",
        "claims": "counts.claims",
        "verified": "counts.verified",
        "disputed": "counts.disputed",
        "unverifiable": "counts.unverifiable",
        "unchecked": "counts.unchecked",
        "last_modified_at": "modified_at",
        "pubstatus": "pubstatus",
        "entry_id": "entry_id",
    },
)

CLAIM = Rows(
    PublishedClaim,
    {
        **OF_RELEASE,
        **OF_TEXT,
        "id": "claim.id",
        "case_id": "document.case.id",
        "statement_id": "statement.id",
        "case_slug": "document.case.slug",
        "edition_number": "document.number",
        "statement_no": "statement.number",
        "statement_text": "quote",
        "char_start": "claim.start",
        "char_end": "claim.end",
        "claim_no": "claim.number",
        "claim_text": "claim.text",
        "claim_type": "claim.type",
        "claimant": "statement.speaker.name",
        "claimant_id": "statement.speaker.id",
        "claimant_kind": "statement.speaker.kind",
        "claimant_job_title": "statement.speaker.job_title",
        "claimant_same_as": "statement.speaker.same_as",
        "claimed_value": "claim.claimed_value",
        "check_state": "claim.check_state",
        "checked_since": "claim.since",
        "rating_code": "claim.rating",
        "extent_code": "claim.extent",
        "found_value": "finding.found_value",
        "explanation": "finding.explanation",
        "reason_code": "finding.reason_code",
        "sole_source_reason": "finding.sole_source_reason",
        "as_of_date": "finding.as_of_date",
        "evidence_count": "evidence_count",
        "independent_source_count": "claim.independent_source_count",
        "primary_source_count": "claim.primary_source_count",
        "first_published_at": "first_at",
        "last_modified_at": "modified_at",
        "correction_count": "correction_count",
        "last_correction_kind": "last_correction_kind",
        "pubstatus": "pubstatus",
        "license": "document.publisher.license",
        "entry_id": "entry_id",
    },
)

EVIDENCE = Rows(
    PublishedEvidence,
    {
        "id": "evidence.id",
        "claim_id": "claim.id",
        "position": "position",
        "stance_code": "evidence.stance",
        "source_id": "evidence.source.id",
        "source_title": "evidence.source.title",
        "source_kind": "evidence.source.kind",
        "publisher": "evidence.source.publisher",
        "author": "evidence.source.author",
        "source_url": "evidence.source.url",
        "archived_url": "snapshot.archive_url",
        "archive_status": "snapshot.status",
        "archive_failure": "snapshot.failure",
        "content_sha256": "snapshot.sha256",
        "accessed_at": "snapshot.accessed_at",
        "published_date": "evidence.source.published_date",
        "locator": "evidence.locator",
        "quote": "evidence.quote",
        "note": "evidence.note",
        "is_primary": "evidence.source.is_primary",
        "is_party": "evidence.source.is_party",
        "interest_note": "evidence.source.interest_note",
        "independence_group": "evidence.source.independence_group",
        "entry_id": "entry_id",
    },
)

# In the order in which they are made: each refers to those before it.
TABLES = (CASE, STATEMENT, CLAIM, EVIDENCE)
