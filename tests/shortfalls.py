"""What the gate says of a claim or a case, for tests that ask it directly."""

from cases.checks.dossier import open_dossier
from cases.checks.gate import Shortfall, case_shortfalls, claim_shortfalls
from cases.models import Case, Claim, Verdict


def shortfalls(subject: Claim | Case, finding: Verdict | None = None) -> list[Shortfall]:
    """List what is missing for a claim (with a finding, proposed or standing) or for a whole case."""
    if isinstance(subject, Case):
        return case_shortfalls(open_dossier(subject))
    return claim_shortfalls(subject, finding or subject.open_verdict or subject.standing_verdict)
