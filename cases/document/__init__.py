"""The shape of an edition: each field once, with its type and meaning; how it is written and read back.

Shape only. Nothing here asks the database: rows come with what they refer to already fetched, and numbers
that take a judgment, such as how many sources are independent, are passed in. The contract with others is
docs/edition-format.md.
"""

from cases.document.approval import BINDING, approval_content, conclusion_content
from cases.document.canonical import NotCanonical, canonical_json
from cases.document.encoding import Unreadable, as_json, without_optional
from cases.document.formats import FORMAT, UPGRADES, read_document, write_document
from cases.document.shape import (
    HOLD,
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
    whole_seconds,
)

__all__ = [
    "BINDING",
    "FORMAT",
    "HOLD",
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
    "NotCanonical",
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
    "canonical_json",
    "conclusion_content",
    "read_document",
    "whole_seconds",
    "without_optional",
    "write_document",
]
