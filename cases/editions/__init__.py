"""What a case says now, how that differs from what it said before, and the tables that readers see of it."""

from cases.editions.compare import changed_claims, contacts_said, said, withdrawal_of
from cases.editions.content import (
    content_digest,
    edition_document,
    publication_content,
    withdrawal_content,
)
from cases.editions.counts import coverage
from cases.editions.projection import TABLES, project, published_rows, rebuild_published, rows_of

__all__ = [
    "TABLES",
    "changed_claims",
    "contacts_said",
    "content_digest",
    "coverage",
    "edition_document",
    "project",
    "publication_content",
    "published_rows",
    "rebuild_published",
    "rows_of",
    "said",
    "withdrawal_content",
    "withdrawal_of",
]
