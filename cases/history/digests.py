"""The digests that bind approvals, editions and history to their content."""

import hashlib
from typing import Any

from cases.document import Content, approval_content, canonical_json, conclusion_content
from cases.models import Claim, Verdict


def digest_of(value: Any) -> str:
    """Return the SHA-256 of a value's canonical JSON, 64 lower-case hexadecimal digits."""
    return hashlib.sha256(canonical_json(value)).hexdigest()


def approval_digest(claim: Claim, verdict: Verdict) -> str:
    """Digest all that a second person approves: once for each verdict of a claim that keeps its digests."""
    if claim.digests is None:
        return digest_of(approval_content(claim, verdict))
    if verdict.pk not in claim.digests:
        claim.digests[verdict.pk] = digest_of(approval_content(claim, verdict))
    return claim.digests[verdict.pk]


def conclusion_digest(content: Content) -> str:
    """Digest all that a conclusion is about, of what its edition would say."""
    return digest_of(conclusion_content(content))
