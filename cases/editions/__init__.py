"""What a case would say, how that differs from what it said before, and the tables that readers see of it."""

from cases.editions.compare import (
    Changes,
    addition_of,
    changes,
    contacts_said,
    last_word,
    said,
    withdrawal_of,
)
from cases.editions.compose import (
    Selection,
    answers_unread,
    compose,
    contacts_seen,
    finding_of,
    ready_claims,
)
from cases.editions.content import (
    content_digest,
    edition_document,
    held_content,
    withdrawal_content,
)
from cases.editions.counts import coverage
from cases.editions.otherwise import judged_otherwise, judged_today
from cases.editions.plan import Plan, documents_of, everything, last_document, plan
from cases.editions.projection import TABLES, project, published_rows, rebuild_published, rows_of

__all__ = [
    "TABLES",
    "Changes",
    "Plan",
    "Selection",
    "addition_of",
    "answers_unread",
    "changes",
    "compose",
    "contacts_said",
    "contacts_seen",
    "content_digest",
    "coverage",
    "documents_of",
    "edition_document",
    "everything",
    "finding_of",
    "held_content",
    "judged_otherwise",
    "judged_today",
    "last_document",
    "last_word",
    "plan",
    "project",
    "published_rows",
    "ready_claims",
    "rebuild_published",
    "rows_of",
    "said",
    "withdrawal_content",
    "withdrawal_of",
]
