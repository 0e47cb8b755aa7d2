"""The digests that bind approvals, editions and history to their content."""

import hashlib
from typing import Any

from cases.document import approval_content, canonical_json
from cases.models import Claim, Verdict


def digest_of(value: Any) -> str:
    """Return the SHA-256 of a value's canonical JSON, 64 lower-case hexadecimal digits."""
    return hashlib.sha256(canonical_json(value)).hexdigest()


def approval_digest(claim: Claim, verdict: Verdict) -> str:
    """Digest all that a second person approves."""
    return digest_of(approval_content(claim, verdict))
