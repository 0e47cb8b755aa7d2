"""Conclusions: what the desk says of a release as a whole. One proposes or takes back, another decides."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.contrib.auth.models import User

from cases import editions
from cases.checks.dossier import open_dossier
from cases.choices import Decision
from cases.document import conclusion_content
from cases.editions import Plan
from cases.history.digests import digest_of
from cases.models import Case, Conclusion, Edition, Verdict
from cases.people import permissions
from cases.workflow.decisions import decide, require_decider, require_note, require_proposer
from cases.workflow.moves import move
from cases.workflow.refusals import MoveRefused, refuse_shortfalls, refuse_stale, require
from cases.workflow.taking import take_case
from cases.workflow.verdicts import approve_verdict
from cases.workflow.writing import Values, check_valid, record, save_valid, values_of

CONCLUSION_FIELDS = ("headline", "summary", "why_checked", "early_reason", "claims", "takes_cut", "contacts")


@move
def propose_conclusion(
    *,
    case: Case,
    by: User,
    at: datetime,
    version: int,
    headline: str,
    summary: str,
    why_checked: str,
    claims: Iterable[int],
    takes_cut: bool,
    early_reason: str = "",
) -> Conclusion:
    """Propose headline and conclusion, and name what goes out with them.

    `claims` are ids of claims whose state on the desk goes out: an approved finding, a proposal that waits,
    or a removal. With `takes_cut` the statements do. The contact log goes out as it is now.
    """
    case = take_case(case.pk)
    require(permissions.may_propose_conclusion(by), "You may not propose conclusions.")
    refuse_stale(case, version, "case")
    _refuse_second(case)
    dossier = open_dossier(case)
    conclusion = Conclusion(
        case=case,
        headline=" ".join(headline.split()),
        summary=summary.strip(),
        why_checked=why_checked.strip(),
        early_reason=early_reason.strip(),
        claims=sorted(set(claims)),
        takes_cut=takes_cut,
        contacts=[list(each) for each in editions.contacts_seen(dossier)],
        after_edition=Edition.objects.filter(case=case).count(),
        proposed_at=at,
        proposed_by=by,
        content_digest="none yet",
    )
    check_valid(conclusion)
    plan = editions.plan(dossier, conclusion)
    refuse_shortfalls([s for s in plan.shortfalls(at) if s.code != "proposed"])
    conclusion.content = conclusion_content(plan.content)
    conclusion.content_digest = digest_of(conclusion.content)
    save_valid(conclusion)
    record(at, by, "propose_conclusion", case, after=conclusion_trace(conclusion))
    return conclusion


def _refuse_second(case: Case) -> None:
    waiting = Conclusion.objects.open().filter(case=case).select_related("proposed_by").first()
    if waiting:
        raise MoveRefused(
            f"{waiting.proposed_by} has already proposed a conclusion for this case; it must be approved,"
            " returned or taken back first."
        )


PROPOSED_ANEW = (
    "The finding on “{}” was proposed anew since you opened this page. Read it, then approve both."
)


@move
def approve_conclusion(
    *, conclusion: Conclusion, by: User, at: datetime, note: str = "", findings: Collection[str] = ()
) -> Conclusion:
    """Approve another's conclusion, exactly as it was proposed.

    It can't be approved before the proposals that it names. `findings` are the digests of those that the
    person has read, which are approved first.
    """
    conclusion = _take_conclusion(conclusion)
    require_decider(by, conclusion)
    plan = editions.plan(open_dossier(conclusion.case), conclusion)
    _refuse_as_changed(plan)
    if findings:
        for finding in waiting_findings(plan):
            require(finding.content_digest in findings, PROPOSED_ANEW.format(finding.claim))
            approve_verdict(verdict=finding, by=by, at=at)
        plan = editions.plan(open_dossier(conclusion.case), conclusion)
    refuse_shortfalls(plan.shortfalls(at))
    return _decide(conclusion, Decision.APPROVED, by, at, note)


def waiting_findings(plan: Plan) -> list[Verdict]:
    """Proposals that go out and that nobody has decided on yet."""
    return [finding for _, finding in plan.going_out if finding and finding.is_open]


def _refuse_as_changed(plan: Plan) -> None:
    if not plan.fits:
        raise MoveRefused(
            "What the edition would say has changed since this conclusion was proposed, so there is nothing"
            " to approve any more. Return it, and ask for a new proposal."
        )


@move
def return_conclusion(*, conclusion: Conclusion, by: User, at: datetime, note: str) -> Conclusion:
    """Return another's conclusion, with a note that says what is missing."""
    conclusion = _take_conclusion(conclusion)
    require_decider(by, conclusion)
    require_note(note, conclusion)
    return _decide(conclusion, Decision.RETURNED, by, at, note)


@move
def take_back_conclusion(*, conclusion: Conclusion, by: User, at: datetime, note: str = "") -> Conclusion:
    """Take one's own conclusion back, as long as nobody has decided on it."""
    conclusion = _take_conclusion(conclusion)
    require_proposer(by, conclusion)
    return _decide(conclusion, Decision.TAKEN_BACK, by, at, note)


def _take_conclusion(conclusion: Conclusion) -> Conclusion:
    take_case(conclusion.case_id)
    rows = Conclusion.objects.select_related("case", "proposed_by", "decided_by")
    return rows.get(pk=conclusion.pk)


def _decide(conclusion: Conclusion, decision: str, by: User, at: datetime, note: str) -> Conclusion:
    action = decide(conclusion, decision, by, at, note)
    trace = {**conclusion_trace(conclusion), "note": conclusion.decision_note}
    record(at, by, action, conclusion.case, after=trace)
    return conclusion


def conclusion_trace(conclusion: Conclusion) -> Values:
    digest = {"conclusion": conclusion.pk, "content_digest": conclusion.content_digest}
    return {**digest, **values_of(conclusion, CONCLUSION_FIELDS)}
