"""Verdicts: proposed by one, approved or returned by another, taken back, set aside by who finds anew."""

from datetime import date, datetime
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone

from cases.checks import gate
from cases.checks.states import claim_state
from cases.choices import (
    ClaimState,
    Decision,
)
from cases.document import BINDING, Finding, approval_content, as_json
from cases.history.digests import (
    approval_digest,
    digest_of,
)
from cases.models import (
    Claim,
    Verdict,
)
from cases.people import permissions
from cases.ratings import rating_label
from cases.workflow.decisions import decide, require_decider, require_note, require_proposer
from cases.workflow.moves import move
from cases.workflow.refusals import (
    MoveRefused,
    events_of,
    refuse_shortfalls,
    refuse_stale,
    require,
    told,
)
from cases.workflow.taking import take_claim
from cases.workflow.writing import Values, checked_status, record, save_valid, write_claim


@move
def propose_verdict(
    *,
    claim: Claim,
    by: User,
    at: datetime,
    version: int,
    rating: str,
    explanation: str,
    as_of_date: date | None,
    extent: str = "",
    found_value: str = "",
    found_status: dict[str, Any] | None = None,
    reason_code: str = "",
    sole_source_reason: str = "",
) -> Verdict:
    """Propose a finding on a claim. `version` is the claim's edit counter as the reviewer read it."""
    claim = take_claim(claim)
    require(permissions.may_propose(by, claim), "You may not propose verdicts.")
    refuse_stale(claim, version, "claim")
    _refuse_unless_proposable(claim)
    verdict = Verdict(
        claim=claim,
        rating=rating,
        extent=extent,
        found_value=found_value,
        found_status=checked_status(found_status),
        explanation=explanation.strip(),
        reason_code=reason_code,
        sole_source_reason=sole_source_reason.strip(),
        proposed_at=at,
        proposed_by=by,
        digest_version=BINDING,
        bound_searches=[entry.pk for entry in claim.searches.all()],
    )
    # Without a day, it is among the things that the gate misses.
    if as_of_date:
        verdict.as_of_date = as_of_date
    refuse_shortfalls([*gate.claim_shortfalls(claim, verdict), *gate.old_explanation(claim, verdict)])
    require(verdict.as_of_date <= timezone.localdate(at), "The as-of date is in the future.")
    verdict.content = approval_content(claim, verdict)
    verdict.content_digest = digest_of(verdict.content)
    _set_aside_void(claim, by, at)
    save_valid(verdict)
    record(at, by, "propose_verdict", claim, after=verdict_trace(verdict))
    return verdict


def _refuse_unless_proposable(claim: Claim) -> None:
    open_verdict = claim.open_verdict
    if open_verdict:
        label = rating_label(open_verdict.rating, open_verdict.extent)
        raise MoveRefused(
            f"{open_verdict.proposed_by} has already proposed “{label}” for this claim;"
            " it must be approved, returned or taken back first."
        )
    if claim_state(claim) == ClaimState.APPROVED:
        raise MoveRefused("This claim has an approved verdict. Reopen the claim to propose another.")


def _set_aside_void(claim: Claim, by: User, at: datetime) -> None:
    """Make room for a new proposal where an approval no longer fits its content."""
    Verdict.objects.standing().filter(claim=claim).update(
        set_aside_at=at, set_aside_by=by, set_aside_reason="The claim or its evidence changed after approval."
    )


@move
def approve_verdict(*, verdict: Verdict, by: User, at: datetime, note: str = "") -> Verdict:
    """Approve another's finding, exactly as it was proposed."""
    claim, verdict = _take_verdict(verdict)
    require_decider(by, verdict)
    if approval_digest(claim, verdict) != verdict.content_digest:
        raise MoveRefused(
            "The claim, its evidence or the finding has changed since this verdict was proposed, so there is"
            " nothing to approve any more. Return it, and ask for a new proposal.",
            *_changes_since_proposal(claim),
        )
    refuse_shortfalls([*gate.claim_shortfalls(claim, verdict), *gate.old_explanation(claim, verdict)])
    return _decide(claim, verdict, Decision.APPROVED, by, at, note)


@move
def return_verdict(*, verdict: Verdict, by: User, at: datetime, note: str) -> Verdict:
    """Return another's finding to the desk, with a note that says what is missing."""
    claim, verdict = _take_verdict(verdict)
    require_decider(by, verdict)
    require_note(note, verdict)
    return _decide(claim, verdict, Decision.RETURNED, by, at, note)


@move
def take_back_verdict(*, verdict: Verdict, by: User, at: datetime, note: str = "") -> Verdict:
    """Take one's own proposal back, as long as nobody has decided on it."""
    claim, verdict = _take_verdict(verdict)
    require_proposer(by, verdict)
    return _decide(claim, verdict, Decision.TAKEN_BACK, by, at, note)


def _take_verdict(verdict: Verdict) -> tuple[Claim, Verdict]:
    claim = take_claim(verdict.claim)
    return claim, next(v for v in claim.verdicts.all() if v.pk == verdict.pk)


def _decide(claim: Claim, verdict: Verdict, decision: str, by: User, at: datetime, note: str) -> Verdict:
    action = decide(verdict, decision, by, at, note)
    record(at, by, action, claim, after={**verdict_trace(verdict), "note": verdict.decision_note})
    return verdict


@move
def reopen_claim(*, claim: Claim, by: User, at: datetime, version: int, reason: str) -> Claim:
    """Set a claim's approved verdict aside, so that a new one can be proposed. Editions stay as they are."""
    claim = take_claim(claim)
    require(permissions.may_propose(by, claim), "You may not reopen claims.")
    refuse_stale(claim, version, "claim")
    require(reason.strip(), "Write why the claim is reopened.")
    set_aside = (
        Verdict.objects.standing()
        .filter(claim=claim)
        .update(set_aside_at=at, set_aside_by=by, set_aside_reason=reason.strip())
    )
    require(set_aside, "This claim has no approved verdict to set aside.")
    before = verdict_trace(claim.standing_verdict)
    write_claim(claim, version)
    record(at, by, "reopen_claim", claim, before, {"reason": reason.strip(), "version": claim.version})
    return claim


def _changes_since_proposal(claim: Claim) -> list[str]:
    proposed = events_of(claim).filter(action="propose_verdict").first()
    sources = [link.source for link in claim.evidence_links.all()]
    changes = events_of(claim, claim.statement, *sources)
    return told(changes.filter(number__gt=proposed.number if proposed else 0))


def verdict_trace(verdict: Verdict | None) -> Values:
    if verdict is None:
        return {}
    return {"verdict": verdict.pk, "digest": verdict.content_digest, **as_json(Finding.of(verdict))}
