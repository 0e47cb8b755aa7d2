"""What a case says now, as an edition would say it (docs/edition-format.md)."""

from datetime import datetime

from django.conf import settings

from cases.checks.dossier import Dossier, Entry
from cases.checks.gate import missing_in_citation
from cases.checks.independence import independent_origins
from cases.choices import Rating, Stance
from cases.history.digests import claim_content, evidence_content, finding_content, search_content
from cases.models import Case, Claim, Claimant, ContactEntry
from cases.times import iso_date, iso_time

FORMAT = 1


RATING_STANCE = {Rating.VERIFIED: Stance.SUPPORTS, Rating.DISPUTED: Stance.REFUTES}


def publication_content(dossier: Dossier) -> dict:
    """Return what an edition of this case would say, without number, time and corrections.

    Every live claim must have a standing verdict; the gate sees to that.
    """
    return {
        "case": case_document(dossier.case),
        "release": {
            **release_document(dossier),
            "text": dossier.version.text,
        },
        "contacts": [contact_document(entry) for entry in dossier.contacts],
        "statements": [
            statement_document(dossier, number, entry) for number, entry in enumerate(dossier.entries, 1)
        ],
    }


def case_document(case: Case) -> dict:
    return {
        "id": case.pk,
        "slug": case.slug,
        "title": case.title,
        "summary": case.summary,
        "why_checked": case.why_checked,
    }


def release_document(dossier: Dossier) -> dict:
    release = dossier.case.release
    return {
        "id": release.pk,
        "title": release.title,
        "url": release.url,
        "published_date": iso_date(release.published_date),
        "language": release.language,
        "is_sample": release.is_sample,
        "version": dossier.version.number,
        "sha256": dossier.version.sha256,
        "issuer": claimant_document(release.issuer),
    }


def claimant_document(claimant: Claimant) -> dict:
    return {
        "id": claimant.pk,
        "name": claimant.name,
        "slug": claimant.slug,
        "kind": claimant.kind,
        "job_title": claimant.job_title,
        "affiliation": claimant.affiliation,
        "same_as": claimant.same_as,
        "homepage": claimant.homepage,
    }


def contact_document(entry: ContactEntry) -> dict:
    return {
        "channel": entry.channel,
        "asked_at": iso_time(entry.asked_at),
        "deadline_date": iso_date(entry.deadline_date),
        "outcome": entry.outcome,
        "answer": entry.answer,
        "answered_at": iso_time(entry.answered_at),
        "not_asked_reason": entry.not_asked_reason,
    }


def statement_document(dossier: Dossier, number: int, entry: Entry) -> dict:
    statement = entry.statement
    return {
        "id": statement.pk,
        "number": number,
        "start": statement.start,
        "end": statement.end,
        "kind": statement.kind,
        "is_checkable": statement.is_checkable,
        "not_checkable_reason": statement.not_checkable_reason,
        "speaker": claimant_document(statement.speaker or dossier.case.release.issuer),
        "claims": [claim_document(number, claim) for number, claim in enumerate(entry.claims, 1)],
    }


def claim_document(number: int, claim: Claim) -> dict:
    verdict = claim.standing_verdict
    carrying = [link for link in claim.evidence_links.all() if _carries(link, verdict.rating)]
    return {
        **claim_content(claim),
        "number": number,
        "verdict": {
            **finding_content(verdict),
            "approved_at": iso_time(verdict.decided_at),
            "content_digest": verdict.content_digest,
        },
        "evidence": [evidence_content(link) for link in claim.evidence_links.all()],
        "searches": [search_content(entry) for entry in claim.searches.all()],
        "independent_source_count": len(independent_origins(claim, carrying)),
        "primary_source_count": len({link.source_id for link in carrying if link.source.is_primary}),
    }


def _carries(link, rating: str) -> bool:
    """Only whole citations of the right stance carry a verdict, and count as its sources."""
    return link.stance == RATING_STANCE.get(rating) and not missing_in_citation(link)


def withdrawal_content(dossier: Dossier) -> dict:
    return {"case": case_document(dossier.case), "release": release_document(dossier)}


def edition_document(
    *, kind: str, content: dict, number: int, at: datetime, previous_digest: str, corrections: list[dict]
) -> dict:
    """Complete the content to a document of format 1 (docs/edition-format.md)."""
    return {
        "format": FORMAT,
        "kind": kind,
        "number": number,
        "published_at": iso_time(at),
        "previous_digest": previous_digest,
        "publisher": {
            "name": settings.DESK_NAME,
            "url": settings.SITE_URL,
            "license": settings.DESK_LICENSE,
        },
        "corrections": corrections,
        **content,
    }
