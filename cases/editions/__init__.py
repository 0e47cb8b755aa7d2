"""What a case says now, how that differs from what it said before, and the tables that readers see of it."""

from cases.editions.compare import changed_claims, correction_document, said, withdrawal_document
from cases.editions.content import edition_document, publication_content, withdrawal_content
from cases.editions.projection import coverage, project, published_rows, rebuild_published

__all__ = [
    "changed_claims",
    "correction_document",
    "coverage",
    "edition_document",
    "project",
    "publication_content",
    "published_rows",
    "rebuild_published",
    "said",
    "withdrawal_content",
    "withdrawal_document",
]
