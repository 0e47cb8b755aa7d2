"""What a second person stands behind: the content that an approval's digest is taken of.

A verdict says by which rule it was bound, and keeps that rule: a new one voids no approval and invents none.
"""

from collections.abc import Callable
from typing import Any

from cases.choices import Rating
from cases.document.encoding import as_json
from cases.document.shape import Evidence, Finding, Search, Wording
from cases.models import Claim, Verdict

# The rule by which new proposals are bound.
BINDING = 2
# A split elsewhere in the release moves the offsets and must not void an approval. The quoted words are in.
UNBOUND = ("start", "end")


def approval_content(claim: Claim, verdict: Verdict) -> dict[str, Any]:
    """All that a second person approves, by the verdict's rule. The claim comes with its findings fetched."""
    return RULES[verdict.digest_version](claim, verdict)


def _version_1(claim: Claim, verdict: Verdict) -> dict[str, Any]:
    """Bind all searches on record of an unverifiable claim, by their words, and none of any other."""
    searches = claim.searches.all() if verdict.rating == Rating.UNVERIFIABLE else ()
    return {
        **_claim_and_finding(claim, verdict),
        "speaker": claim.statement.speaker_id,
        "searches": [_without_number(as_json(Search.of(entry))) for entry in searches],
    }


def _version_2(claim: Claim, verdict: Verdict) -> dict[str, Any]:
    """Bind the searches that the proposal names, whatever its rating, and who makes the claim, by number."""
    return {
        **_claim_and_finding(claim, verdict),
        "version": 2,
        "claimant": claim.statement.speaker_id or claim.case.release.issuer_id,
        "searches": [as_json(Search.of(entry)) for entry in verdict.bound],
    }


RULES: dict[int, Callable[[Claim, Verdict], dict[str, Any]]] = {1: _version_1, 2: _version_2}


def _claim_and_finding(claim: Claim, verdict: Verdict) -> dict[str, Any]:
    """Wording, quoted words, finding, and each citation in the order in which readers get them."""
    wording = as_json(Wording.of(claim))
    return {
        "claim": {name: value for name, value in wording.items() if name not in UNBOUND},
        "quote": claim.quote,
        "finding": as_json(Finding.of(verdict)),
        "evidence": [as_json(Evidence.of(link)) for link in claim.evidence_links.all()],
    }


def _without_number(search: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in search.items() if name != "id"}
