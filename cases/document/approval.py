"""What a second person stands behind: the contents that the digests of approvals are taken of.

A verdict says by which rule it was bound, and keeps that rule: a new one voids no approval and invents none.
"""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from cases.choices import Rating
from cases.document.encoding import as_json
from cases.document.shape import Claim as ClaimSaid
from cases.document.shape import ClaimWords, Content, Evidence, Finding, Search, Statement, Wording
from cases.models import Claim, Verdict

# The rule by which new proposals are bound.
BINDING = 2
# A split elsewhere in the release moves the offsets and must not void an approval. The quoted words are in.
UNBOUND = ("start", "end", "runs")


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


def conclusion_content(content: Content) -> dict[str, Any]:
    """All that a conclusion is about, of what its edition would say.

    Words and ratings, and not what they rest on: each finding has an approval of its own. That a finding is
    being checked again is left out as well, so that work on other claims does not make a conclusion void.
    """
    case, release = content.case, content.release
    speakers = {statement.speaker.id: statement.speaker for statement in content.statements}
    names = {**speakers, release.issuer.id: release.issuer}
    return {
        "headline": case.headline,
        "summary": case.summary,
        "why_checked": case.why_checked,
        "early_reason": case.early_reason,
        "release": {
            name: value
            for name, value in as_json(release).items()
            if name in ("id", "title", "url", "published_date", "language", "embargo_at", "sha256")
        },
        "names": [as_json(names[pk]) for pk in sorted(names)],
        "issuer": release.issuer.id,
        "contacts": [as_json(contact) for contact in content.contacts],
        "statements": [_statement_bound(statement) for statement in content.statements],
    }


def _statement_bound(statement: Statement) -> dict[str, Any]:
    said = as_json(statement)
    bound = {name: value for name, value in said.items() if name not in ("speaker", "claims")}
    claims = [_claim_bound(claim) for claim in statement.claims]
    return {**bound, "speaker": statement.speaker.id, "claims": claims}


def _claim_bound(claim: ClaimSaid) -> dict[str, Any]:
    words = {each.name for each in fields(ClaimWords)}
    said = {name: value for name, value in as_json(claim).items() if name in words}
    state = () if claim.verdict else (claim.check_state, claim.hold_reason)
    return {**said, "rating": claim.rating, "extent": claim.extent, "state": list(state)}
