"""The shape of an edition: each field once, with its type and meaning; how it is written and read back.

Shape only. Nothing here asks the database: rows come with what they refer to already fetched, and numbers
that take a judgment, such as how many sources are independent, are passed in. The contract with others is
docs/edition-format.md.
"""

from cases.document.approval import BINDING, approval_content
from cases.document.encoding import Unreadable, as_json
from cases.document.formats import FORMAT, UPGRADES, read_document
from cases.document.shape import (
    PUBLICATION,
    WITHDRAWAL,
    CaseWords,
    Change,
    Claim,
    Claimant,
    Contact,
    Content,
    Correction,
    Document,
    Evidence,
    Finding,
    LegalStatus,
    Publisher,
    Release,
    Search,
    Snapshot,
    Source,
    Statement,
    Verdict,
    Wording,
)

__all__ = [
    "BINDING",
    "FORMAT",
    "PUBLICATION",
    "UPGRADES",
    "WITHDRAWAL",
    "CaseWords",
    "Change",
    "Claim",
    "Claimant",
    "Contact",
    "Content",
    "Correction",
    "Document",
    "Evidence",
    "Finding",
    "LegalStatus",
    "Publisher",
    "Release",
    "Search",
    "Snapshot",
    "Source",
    "Statement",
    "Unreadable",
    "Verdict",
    "Wording",
    "approval_content",
    "as_json",
    "read_document",
]
