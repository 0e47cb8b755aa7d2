"""Canonical JSON and the digests that bind approvals, editions and history to their content."""

import hashlib
import json
from typing import Any

from cases.choices import Rating
from cases.models import Claim, EvidenceLink, SearchEntry, Snapshot, Source, Verdict
from cases.times import iso_date, iso_time


def canonical_json(value: Any) -> bytes:
    """Serialize to the one form that digests are taken of: see docs/edition-format.md."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def digest_of(value: Any) -> str:
    """Return the SHA-256 of a value's canonical JSON, 64 lower-case hexadecimal digits."""
    return hashlib.sha256(canonical_json(value)).hexdigest()


def source_content(source: Source) -> dict:
    return {
        "id": source.pk,
        "kind": source.kind,
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "url": source.url,
        "published_date": iso_date(source.published_date),
        "is_primary": source.is_primary,
        "is_party": source.is_party,
        "independence_group": source.independence_group,
        "interest_note": source.interest_note,
    }


def snapshot_content(snapshot: Snapshot | None) -> dict | None:
    return snapshot and {
        "accessed_at": iso_time(snapshot.accessed_at),
        "archive_url": snapshot.archive_url,
        "sha256": snapshot.sha256,
        "media_type": snapshot.media_type,
        "status": snapshot.status,
        "failure": snapshot.failure,
    }


def evidence_content(link: EvidenceLink) -> dict:
    return {
        "id": link.pk,
        "stance": link.stance,
        "quote": link.quote,
        "locator": link.locator,
        "note": link.note,
        "source": source_content(link.source),
        "snapshot": snapshot_content(link.snapshot),
    }


def search_content(entry: SearchEntry) -> dict:
    return {
        "searched_at": iso_time(entry.searched_at),
        "where": entry.where,
        "query": entry.query,
        "outcome": entry.outcome,
    }


def claim_content(claim: Claim) -> dict:
    """The claim as it is worded, without its finding."""
    return {
        "id": claim.pk,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "type": claim.type,
        "claimed_value": claim.claimed_value,
    }


def finding_content(verdict: Verdict) -> dict:
    return {
        "rating": verdict.rating,
        "extent": verdict.extent,
        "found_value": verdict.found_value,
        "explanation": verdict.explanation,
        "reason_code": verdict.reason_code,
        "sole_source_reason": verdict.sole_source_reason,
        "as_of_date": iso_date(verdict.as_of_date),
    }


def approval_content(claim: Claim, verdict: Verdict) -> dict:
    """All that a second person approves: wording, quoted words, speaker, finding and each citation.

    The offsets stay out, since a split elsewhere in the release must not void an approval; the
    quoted words are in. For an unverifiable claim the search on record is the evidence.
    """
    wording = {k: v for k, v in claim_content(claim).items() if k not in ("start", "end")}
    searches = claim.searches.all() if verdict.rating == Rating.UNVERIFIABLE else ()
    return {
        "claim": wording,
        "quote": claim.quote,
        "speaker": claim.statement.speaker_id,
        "finding": finding_content(verdict),
        "evidence": [evidence_content(link) for link in claim.evidence_links.all()],
        "searches": [search_content(entry) for entry in searches],
    }


def approval_digest(claim: Claim, verdict: Verdict) -> str:
    return digest_of(approval_content(claim, verdict))
