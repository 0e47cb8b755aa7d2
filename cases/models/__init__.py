from cases.models.case import GAP, Case, Claim, quoted
from cases.models.claimant import Claimant
from cases.models.conclusion import Conclusion
from cases.models.correction import CorrectedClaim, Correction
from cases.models.disclosure import Disclosure
from cases.models.edition import (
    Edition,
    PublishedCase,
    PublishedClaim,
    PublishedEvidence,
    PublishedStatement,
)
from cases.models.event import Event, EventHead
from cases.models.evidence import EvidenceLink, Snapshot, Source
from cases.models.publiclog import PublicLogEntry
from cases.models.release import Release, ReleaseVersion, Statement
from cases.models.research import ContactEntry, SearchEntry
from cases.models.schedule import Schedule
from cases.models.slugs import free_slug
from cases.models.verdict import Verdict

__all__ = [
    "GAP",
    "Case",
    "Claim",
    "Claimant",
    "Conclusion",
    "ContactEntry",
    "CorrectedClaim",
    "Correction",
    "Disclosure",
    "Edition",
    "Event",
    "EventHead",
    "EvidenceLink",
    "PublicLogEntry",
    "PublishedCase",
    "PublishedClaim",
    "PublishedEvidence",
    "PublishedStatement",
    "Release",
    "ReleaseVersion",
    "Schedule",
    "SearchEntry",
    "Snapshot",
    "Source",
    "Statement",
    "Verdict",
    "free_slug",
    "quoted",
]
