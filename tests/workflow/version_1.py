"""An approval as version 1 of the desk left it, with its digest taken by a rule that is written out here."""

from cases import document
from cases.document import as_json
from cases.history.digests import digest_of
from cases.models import Claim, Verdict
from tests.factories import NOW, make_ready, make_user


def bound_by_version_1(claim: Claim, verdict: Verdict) -> dict:
    """What version 1 of the desk took its digests of, written out."""
    link_keys = ("id", "stance", "quote", "locator", "note", "source", "snapshot")
    return {
        "claim": {
            "id": claim.pk,
            "text": claim.text,
            "type": claim.type,
            "claimed_value": claim.claimed_value,
        },
        "quote": claim.quote,
        "speaker": claim.statement.speaker_id,
        "finding": {
            "rating": verdict.rating,
            "extent": verdict.extent,
            "found_value": verdict.found_value,
            "explanation": verdict.explanation,
            "reason_code": verdict.reason_code,
            "sole_source_reason": verdict.sole_source_reason,
            "as_of_date": verdict.as_of_date.isoformat(),
        },
        "evidence": [
            {key: as_json(document.Evidence.of(link))[key] for key in link_keys}
            for link in claim.evidence_links.all()
        ],
        "searches": [
            {
                "searched_at": "2026-03-02T10:00:00Z",
                "where": entry.where,
                "query": entry.query,
                "outcome": entry.outcome,
            }
            for entry in (claim.searches.all() if verdict.rating == "unverifiable" else ())
        ],
    }


def approved_by_version_1(claim: Claim, rating: str) -> Claim:
    """Leave an approval as an upgraded desk has it: without version, searches and content."""
    make_ready(claim, rating)
    claim = Claim.objects.with_findings().get(pk=claim.pk)
    verdict = Verdict(
        claim=claim,
        rating=rating,
        explanation="The register shows it.",
        reason_code="no_record" if rating == "unverifiable" else "",
        extent="in_part" if rating == "disputed" else "",
        as_of_date=NOW.date(),
        proposed_at=NOW,
        proposed_by=make_user(),
        decision="approved",
        decided_at=NOW,
        decided_by=make_user(),
    )
    verdict.content_digest = digest_of(bound_by_version_1(claim, verdict))
    verdict.save()
    return Claim.objects.with_findings().get(pk=claim.pk)
