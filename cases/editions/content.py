"""What a case says now, as an edition would say it."""

from dataclasses import fields
from datetime import datetime

from django.conf import settings

from cases import document
from cases.checks.dossier import Dossier, Entry
from cases.checks.gate import missing_in_citation
from cases.checks.independence import independent_origins
from cases.document import Content, Correction, Document, Publisher
from cases.history.digests import digest_of
from cases.models import Claim, EvidenceLink
from cases.ratings import facts_of


def publication_content(dossier: Dossier) -> Content:
    """Return what an edition of this case would say, without number, time and corrections.

    Every live claim must have a standing verdict; the gate sees to that.
    """
    return Content(
        case=document.CaseWords.of(dossier.case),
        release=_release(dossier, text=dossier.version.text),
        contacts=tuple(map(document.Contact.of, dossier.contacts)),
        statements=tuple(
            _statement(dossier, number, entry) for number, entry in enumerate(dossier.entries, 1)
        ),
    )


def withdrawal_content(dossier: Dossier) -> Content:
    """Return what an edition says that takes the case back: which case, of which release."""
    return Content(
        case=document.CaseWords.of(dossier.case),
        release=_release(dossier),
    )


def _release(dossier: Dossier, text: str = "") -> document.Release:
    release, issuer = dossier.case.release, dossier.claimant(None)
    return document.Release.of(release, dossier.version, issuer=issuer, text=text)


def content_digest(content: Content) -> str:
    """Digest of what an edition would say: what an editor read is named by it."""
    return digest_of(document.as_json(content))


def _statement(dossier: Dossier, number: int, entry: Entry) -> document.Statement:
    claims = tuple(_claim(number, claim) for number, claim in enumerate(entry.claims, 1))
    speaker = dossier.claimant(entry.statement.speaker_id)
    return document.Statement.of(entry.statement, number=number, speaker=speaker, claims=claims)


def _claim(number: int, claim: Claim) -> document.Claim:
    verdict = claim.standing_verdict
    if verdict is None:
        raise ValueError(f"Claim {claim.pk} has no verdict that stands.")
    carrying = [link for link in claim.evidence_links.all() if _carries(link, verdict.rating)]
    return document.Claim.of(
        claim,
        number=number,
        verdict=verdict,
        independent_source_count=len(independent_origins(claim, carrying)),
        primary_source_count=len({link.source_id for link in carrying if link.source.is_primary}),
    )


def _carries(link: EvidenceLink, rating: str) -> bool:
    """Only whole citations of the right stance carry a verdict, and count as its sources."""
    return link.stance == facts_of(rating).stance and not missing_in_citation(link)


def edition_document(
    *,
    kind: str,
    content: Content,
    number: int,
    at: datetime,
    previous_digest: str,
    corrections: tuple[Correction, ...],
) -> Document:
    """Complete the content to a document of today's format (docs/edition-format.md)."""
    return Document(
        **{field.name: getattr(content, field.name) for field in fields(Content)},
        format=document.FORMAT,
        kind=kind,
        number=number,
        published_at=at,
        previous_digest=previous_digest,
        publisher=Publisher(settings.DESK_NAME, settings.SITE_URL, settings.DESK_LICENSE),
        corrections=corrections,
    )
