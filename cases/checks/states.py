"""Where a claim stands, derived from its verdicts."""

from cases.choices import ClaimState, Decision
from cases.history.digests import approval_digest
from cases.models import Claim


def is_proposal_void(claim: Claim) -> bool:
    """Tell whether the proposal that waits no longer fits the claim, so that there is nothing to approve."""
    waiting = claim.open_verdict
    return waiting is not None and approval_digest(claim, waiting) != waiting.content_digest


def claim_state(claim: Claim) -> ClaimState:
    """Derive where a claim stands from its verdicts; an approval whose digest no longer fits is void."""
    if claim.open_verdict:
        return ClaimState.PROPOSED
    standing = claim.standing_verdict
    if standing:
        holds = approval_digest(claim, standing) == standing.content_digest
        return ClaimState.APPROVED if holds else ClaimState.STALE
    latest = next((v for v in claim.verdicts.all() if v.decision != Decision.TAKEN_BACK), None)
    if latest and latest.decision == Decision.RETURNED:
        return ClaimState.RETURNED
    return ClaimState.UNCHECKED
