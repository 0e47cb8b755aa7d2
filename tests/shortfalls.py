"""What the gate says of a claim or a case, for tests that ask it directly."""

from cases.checks.gate import Shortfall, claim_shortfalls
from cases.models import Case, Claim, Verdict
from tests.factories import NOW, plan_of


def shortfalls(subject: Claim | Case, finding: Verdict | None = None) -> list[Shortfall]:
    """List what is missing for a claim (with a finding, proposed or standing) or for the next edition of a case."""
    if isinstance(subject, Case):
        return plan_of(subject).missing(NOW)
    return claim_shortfalls(subject, finding or subject.open_verdict or subject.standing_verdict)
