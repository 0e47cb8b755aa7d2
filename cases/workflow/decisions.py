"""Decisions on what one person proposed: made once, by another, or taken back by whoever proposed it."""

from datetime import datetime

from django.contrib.auth.models import User

from cases.choices import Decision
from cases.models import Conclusion, Verdict
from cases.people import permissions
from cases.workflow.refusals import MoveRefused, clock, require

Proposal = Verdict | Conclusion

VERBS: dict[str, str] = {
    Decision.APPROVED: "approve",
    Decision.RETURNED: "return",
    Decision.TAKEN_BACK: "take_back",
}


def require_decider(by: User, proposal: Proposal) -> None:
    noun = noun_of(proposal)
    if proposal.proposed_by_id == by.pk:
        raise MoveRefused(f"No one decides on their own {noun}: ask a colleague.")
    require(permissions.may_decide(by, proposal), f"You may not approve or return {noun}s.")
    refuse_decided(proposal)


def require_proposer(by: User, proposal: Proposal) -> None:
    allowed = permissions.may_take_back(by, proposal)
    require(allowed, f"Only who proposed a {noun_of(proposal)} may take it back.")
    refuse_decided(proposal)


def require_note(note: str, proposal: Proposal) -> None:
    require(note.strip(), f"Write what is missing when you return a {noun_of(proposal)}.")


def refuse_decided(proposal: Proposal) -> None:
    if proposal.decided_at:
        raise MoveRefused(
            f"{proposal.decided_by} has already {proposal.get_decision_display().lower()} this"
            f" {noun_of(proposal)} ({clock(proposal.decided_at)})."
        )


def decide(proposal: Proposal, decision: str, by: User, at: datetime, note: str) -> str:
    """Write a decision, and return the name under which the history keeps it."""
    noun = noun_of(proposal)
    # Whoever holds the case's row never gets here too late; this line holds whatever becomes of the lock.
    decided = (
        type(proposal)
        .objects.open()
        .filter(pk=proposal.pk)
        .update(decision=decision, decided_at=at, decided_by=by, decision_note=note.strip())
    )
    require(decided, f"Someone else has just decided on this {noun}.")
    proposal.refresh_from_db()
    return f"{VERBS[decision]}_{noun}"


def noun_of(proposal: Proposal) -> str:
    return str(proposal._meta.verbose_name)
