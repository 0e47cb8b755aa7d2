"""What the gate says of a claim or a case, for tests that ask it directly."""

from cases.checks.gate import Shortfall, claim_shortfalls
from cases.models import Case, Claim, Verdict
from tests.factories import NOW, plan_of


def shortfalls(subject: Claim | Case, finding: Verdict | None = None) -> list[Shortfall]:
    """List what is missing for a claim (its finding given, proposed or standing) or a case's next edition."""
    if isinstance(subject, Case):
        return plan_of(subject).shortfalls(NOW)
    return claim_shortfalls(subject, finding or subject.open_verdict or subject.standing_verdict)
