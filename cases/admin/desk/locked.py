"""Why a page can be read but not sent, as its move would put it; empty where it can be sent."""

from cases import workflow
from cases.choices import CaseState
from cases.models import Case, Claim


def case_locked(case: Case) -> str:
    return workflow.WITHDRAWN if case.state == CaseState.WITHDRAWN else ""


def claim_locked(claim: Claim) -> str:
    return case_locked(claim.case) or (workflow.REMOVED if claim.removed_at else "")


def looks_only(wish: str) -> str:
    return f"Your account may look, but not {wish}."
