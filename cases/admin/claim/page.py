"""What the page of a claim shows, made ready for its template."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef
from django.template.loader import render_to_string

from cases.admin.desk.locked import claim_locked
from cases.checks import gate
from cases.checks.independence import Origin, remarks
from cases.checks.states import claim_state
from cases.choices import UNCHECKED, ClaimState, Extent, Rating, ReasonCode
from cases.models import Claim, EvidenceLink, Verdict
from cases.people import permissions
from cases.ratings import facts_of, rating_label


@dataclass(frozen=True)
class ClaimLine:
    claim: Claim
    state: ClaimState
    rating: str
    rating_label: str


def claim_line(claim: Claim) -> ClaimLine:
    """Where a claim stands, with the rating that is proposed, or else the one that is approved."""
    state, verdict = claim_state(claim), claim.open_verdict or claim.standing_verdict
    if verdict is None:
        return ClaimLine(claim, state, UNCHECKED, "")
    return ClaimLine(claim, state, verdict.rating, rating_label(verdict.rating, verdict.extent))


def rating_badge(code: str, label: str) -> str:
    """Show a rating in a list as it is shown everywhere: sign and word."""
    return render_to_string("cases/_rating.html", {"code": code, "label": label}) if label else ""


@dataclass(frozen=True)
class Outlook:
    """What still stands between a claim and one rating."""

    rating: str
    label: str
    missing: list[str]


def outlooks(claim: Claim, today: date) -> list[Outlook]:
    """Try each rating with a finding whose words are all there, so that evidence is what is left."""
    return [
        Outlook(rating.value, rating.label, [s.message for s in gate.claim_shortfalls(claim, draft)])
        for rating, draft in ((rating, _draft(claim, rating, today)) for rating in Rating)
    ]


OWN_FIELDS = {"extent": Extent.WHOLLY, "reason_code": ReasonCode.NO_RECORD}


def _draft(claim: Claim, rating: Rating, today: date) -> Verdict:
    return Verdict(
        claim=claim,
        rating=rating,
        **{field: value for field, value in OWN_FIELDS.items() if facts_of(rating).needs == field},
        explanation="…",
        as_of_date=today,
    )


def remarked(claim: Claim) -> list[tuple[EvidenceLink, Origin | None]]:
    """List a claim's citations, each with what it counts for; those for context count for nothing."""
    said = remarks(claim)
    return [(link, said.get(link.pk)) for link in claim.evidence_links.all()]


@dataclass(frozen=True)
class Neighbors:
    """Where a claim stands among those of its case, and where to go from it."""

    number: int
    count: int
    previous: int | None
    next: int | None
    next_open: int | None


def neighbors(claim: Claim) -> Neighbors:
    judged = Verdict.objects.settling().filter(claim=OuterRef("pk"))
    rows = list(
        Claim.objects.live()
        .filter(case=claim.case_id)
        .annotate(is_judged=Exists(judged))
        .order_by("statement__position", "position", "pk")
        .values_list("pk", "is_judged")
    )
    pks = [pk for pk, _ in rows]
    if claim.pk not in pks:
        return Neighbors(0, len(pks), None, None, None)
    at = pks.index(claim.pk)
    waiting = [pk for pk, is_judged in rows[at + 1 :] + rows[:at] if not is_judged]
    return Neighbors(
        number=at + 1,
        count=len(pks),
        previous=pks[at - 1] if at else None,
        next=pks[at + 1] if at + 1 < len(pks) else None,
        next_open=waiting[0] if waiting else None,
    )


@dataclass(frozen=True)
class Marked:
    """A statement's words, those of the claim set apart."""

    before: str
    words: str
    after: str


def marked(claim: Claim) -> Marked:
    text, statement = claim.statement.version.text, claim.statement
    return Marked(
        text[statement.start : claim.start], text[claim.start : claim.end], text[claim.end : statement.end]
    )


@dataclass(frozen=True)
class VerdictLine:
    verdict: Verdict
    rating_label: str
    status: str


def verdict_lines(claim: Claim) -> list[VerdictLine]:
    """List a claim's verdicts, newest first, each with what became of it."""
    rows = claim.verdicts.select_related("proposed_by", "decided_by", "set_aside_by")
    return [
        VerdictLine(verdict, rating_label(verdict.rating, verdict.extent), _status(verdict))
        for verdict in rows
    ]


def _status(verdict: Verdict) -> str:
    if verdict.is_open:
        return "waits for a second person"
    if verdict.set_aside_at:
        return f"approved by {verdict.decided_by}, set aside by {verdict.set_aside_by}"
    return f"{verdict.get_decision_display().lower()} by {verdict.decided_by}"


TAKEN = {
    ClaimState.PROPOSED: "A verdict is proposed already; it must be approved or returned first.",
    ClaimState.APPROVED: "This claim has an approved verdict. Reopen it to propose another.",
}


def page_context(claim: Claim, user: User, today: date) -> dict[str, Any]:
    """Return what the page of a claim shows beside its forms."""
    line, open_verdict, is_live = claim_line(claim), claim.open_verdict, not claim_locked(claim)
    may_propose = is_live and permissions.may_propose(user, claim)
    return {
        "title": "Claim",
        "case": claim.case,
        "line": line,
        "marked": marked(claim),
        "links": remarked(claim),
        "neighbors": neighbors(claim),
        "verdicts": verdict_lines(claim),
        "open_verdict": open_verdict,
        "outlooks": outlooks(claim, today),
        "warnings": gate.warnings(claim),
        "searches": claim.searches.all(),
        "may_save": is_live and permissions.may_research(user),
        "may_propose": may_propose and line.state not in TAKEN,
        "may_reopen": may_propose and bool(claim.standing_verdict),
        "may_decide": is_live and open_verdict is not None and permissions.may_decide(user, open_verdict),
        "is_own": open_verdict is not None and open_verdict.proposed_by_id == user.pk,
        "may_assign": is_live and permissions.may_assign(user),
        "may_remove": is_live and permissions.may_research(user) and not open_verdict,
    }
