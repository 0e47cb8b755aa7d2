"""Where a claim stands, derived from its verdicts."""

from cases.choices import ClaimState, Decision
from cases.history.digests import approval_digest
from cases.models import Claim


def claim_state(claim: Claim) -> ClaimState:
    """Derive where a claim stands from its verdicts; an approval whose digest no longer fits is void."""
    if claim.open_verdict:
        return ClaimState.PROPOSED
    standing = claim.standing_verdict
    if standing:
        holds = approval_digest(claim, standing) == standing.content_digest
        return ClaimState.APPROVED if holds else ClaimState.STALE
    latest = next(iter(claim.verdicts.all()), None)
    if latest and latest.decision == Decision.RETURNED:
        return ClaimState.RETURNED
    return ClaimState.UNCHECKED
