"""Who may do what. Asked by the workflow itself, so that a rule holds from every door."""

from django.contrib.auth.models import User

from cases.models import Case, Claim, Conclusion, Edition, Verdict
from cases.people.names import COMMAND_LINE


def may_import(user: User) -> bool:
    return user.has_perm("cases.add_release") or is_command_line(user)


def is_command_line(user: User) -> bool:
    return user.username == COMMAND_LINE and not user.is_active


def may_classify(user: User) -> bool:
    return user.has_perm("cases.change_statement")


def may_research(user: User) -> bool:
    """Word claims, record sources and evidence, keep the logs."""
    return user.has_perm("cases.change_claim")


def may_add_claimant(user: User) -> bool:
    return user.has_perm("cases.add_claimant")


def may_edit_claimant(user: User) -> bool:
    return user.has_perm("cases.change_claimant")


def may_edit_release(user: User) -> bool:
    return user.has_perm("cases.change_release")


def may_edit_case(user: User) -> bool:
    return user.has_perm("cases.change_case")


def may_assign(user: User) -> bool:
    return user.has_perm("cases.assign_case")


def may_propose(user: User, claim: Claim) -> bool:
    return user.has_perm("cases.propose_verdict") and claim.removed_at is None


def may_decide(user: User, proposal: Verdict | Conclusion) -> bool:
    """Approve or return: anyone with the right, but never what one has proposed oneself."""
    return _holds(user, "decide", proposal) and proposal.proposed_by_id != user.pk


def may_take_back(user: User, proposal: Verdict | Conclusion) -> bool:
    """Take a proposal back: whoever made it, and nobody else."""
    return _holds(user, "propose", proposal) and proposal.proposed_by_id == user.pk


def _holds(user: User, verb: str, proposal: Verdict | Conclusion) -> bool:
    return user.has_perm(f"cases.{verb}_{proposal._meta.model_name}")


def may_publish(user: User, case: Case) -> bool:
    """Publish a first edition; from the second on, correcting is a right of its own."""
    if not user.has_perm("cases.publish_case"):
        return False
    return user.has_perm("cases.correct_case") or not Edition.objects.filter(case=case).exists()


def may_hold(user: User) -> bool:
    return user.has_perm("cases.hold_case")


def may_propose_conclusion(user: User) -> bool:
    return user.has_perm("cases.propose_conclusion")


def may_withdraw(user: User) -> bool:
    return user.has_perm("cases.withdraw_case")
