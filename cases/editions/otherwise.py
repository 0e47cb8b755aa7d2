"""Published findings that nobody has touched, and that today's rules would judge otherwise.

Rules bind when something is proposed and approved: such a finding is carried with the counts that it was
published with, whatever became of a rule or of an issuer's hosts. The desk says so.
"""

from collections.abc import Iterable

from cases import document
from cases.checks.gate import carrying, claim_shortfalls
from cases.checks.independence import independent_origins
from cases.checks.states import claim_state
from cases.choices import ClaimState
from cases.document import Document
from cases.models import Claim


def judged_otherwise(claims: Iterable[Claim], last: Document | None) -> list[tuple[Claim, str]]:
    """Pair each such claim with a sentence on it. The claims come with their findings fetched."""
    published = {said.id: said for _, said in last.claims} if last else {}
    found = [
        (claim, judged_today(claim, said.independent_source_count))
        for claim in claims
        if (said := published.get(claim.pk)) and _is_untouched(claim, said)
    ]
    return [(claim, words) for claim, words in found if words]


def _is_untouched(claim: Claim, said: document.Claim) -> bool:
    """Tell whether what is published is the finding that stands on the desk."""
    standing = claim.standing_verdict
    digests = (said.verdict and said.verdict.content_digest, standing and standing.content_digest)
    return digests[0] is not None and digests[0] == digests[1] and claim_state(claim) == ClaimState.APPROVED


def judged_today(claim: Claim, before: int) -> str:
    """Say what today's rules make of the standing finding, published with so many independent sources.

    Empty where it would pass with as many, or more.
    """
    standing = claim.standing_verdict
    if standing is None:
        return ""
    now = len(independent_origins(claim, carrying(claim, standing.rating)))
    missing = " ".join(shortfall.message for shortfall in claim_shortfalls(claim, standing))
    return f"{_counted(before, now)} {_advice(missing)}" if now < before or missing else ""


def _counted(before: int, now: int) -> str:
    told = f"Published with {before} independent source{'' if before == 1 else 's'};"
    return f"{told} by today's rules {now or 'none'} {'counts' if now < 2 else 'count'}."


def _advice(missing: str) -> str:
    kept = "The finding stays as published, with that number, until you reopen the claim and propose it anew"
    return f"{kept}. What it would need then: {missing}" if missing else f"{kept}; it has what it needs."
