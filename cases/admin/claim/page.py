"""What the page of a claim shows, made ready for its template."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef
from django.template.loader import render_to_string

from cases import editions
from cases.admin.desk.locked import claim_locked
from cases.checks import gate
from cases.checks.independence import Origin, remarks
from cases.checks.states import claim_state, is_proposal_void
from cases.choices import UNCHECKED, CheckState, ClaimState, Decision, Extent, Rating, ReasonCode
from cases.models import Claim, EvidenceLink, PublishedClaim, SearchEntry, Statement, Verdict
from cases.people import permissions
from cases.ratings import facts_of, rating_label


@dataclass(frozen=True)
class ClaimLine:
    claim: Claim
    state: ClaimState
    rating: str
    rating_label: str
    is_held: bool = False


def claim_line(claim: Claim, *, is_held: bool = False) -> ClaimLine:
    """Where a claim stands, with the rating that is proposed, or else the one that is approved.

    `is_held` where what is public of it is under review.
    """
    state, verdict = claim_state(claim), claim.open_verdict or claim.standing_verdict
    if verdict is None:
        return ClaimLine(claim, state, UNCHECKED, "", is_held)
    label = rating_label(verdict.rating, verdict.extent)
    return ClaimLine(claim, state, verdict.rating, label, is_held)


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
class Part:
    """Words of the release, set apart where they are the claim's."""

    words: str
    is_marked: bool


@dataclass(frozen=True)
class Marked:
    """A statement's words, those of the claim set apart; the lead-in too, if the claim has words in it."""

    lead_in: list[Part]
    statement: list[Part]


def marked(claim: Claim) -> Marked:
    statement, lead_in = claim.statement, claim.statement.lead_in
    introduced = list(_parts(claim, lead_in)) if lead_in else []
    used = introduced if any(part.is_marked for part in introduced) else []
    return Marked(used, list(_parts(claim, statement)))


def _parts(claim: Claim, statement: Statement) -> Iterator[Part]:
    """Cut a statement at the edges of the claim's words."""
    text, at = claim.statement.version.text, statement.start
    for start, end in claim.pieces:
        if statement.start <= start and end <= statement.end:
            yield Part(text[at:start], False)
            yield Part(text[start:end], True)
            at = end
    yield Part(text[at : statement.end], False)


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


def approved_line(claim: Claim) -> VerdictLine | None:
    """Return the last approved finding, which a new proposal takes the place of."""
    lines = verdict_lines(claim)
    return next((line for line in lines if line.verdict.decision == Decision.APPROVED), None)


def _status(verdict: Verdict) -> str:
    if verdict.is_open:
        return "waits for a second person"
    if verdict.set_aside_at:
        return f"approved by {verdict.decided_by}, set aside by {verdict.set_aside_by}"
    return f"{verdict.get_decision_display().lower()} by {verdict.decided_by}"


def unbound_searches(claim: Claim, verdict: Verdict | None) -> list[SearchEntry]:
    """Return the searches recorded after a finding was proposed: they are no part of it, nor published."""
    bound = set(verdict.bound if verdict else claim.searches.all())
    return [entry for entry in claim.searches.all() if entry not in bound]


TAKEN = {
    ClaimState.PROPOSED: "A verdict is proposed already; it must be approved, returned or taken back first.",
    ClaimState.APPROVED: "This claim has an approved verdict. Reopen it to propose another.",
}


def published_otherwise(claim: Claim) -> str:
    """Say what today's rules make of a finding that is public as it stands; empty where they agree."""
    row = PublishedClaim.objects.usable().filter(pk=claim.pk).first() if claim.standing_verdict else None
    if row is None or not editions.judged_today(claim, row.independent_source_count):
        return ""
    # Only now the edition itself: it is large, and knows which approval is the published one.
    last = editions.last_document(claim.case)
    return "".join(words for _, words in editions.judged_otherwise([claim], last))


def held_since(claim: Claim) -> datetime | None:
    """Since when readers see “under review” in place of a finding; None where they don't."""
    held = PublishedClaim.objects.usable().filter(pk=claim.pk, check_state=CheckState.HELD)
    return held.values_list("checked_since", flat=True).first()


def has_public_finding(claim: Claim) -> bool:
    """Tell whether readers see a rating of it now; one that was removed on the desk may still be public."""
    return PublishedClaim.objects.usable().filter(pk=claim.pk).exclude(rating_code=UNCHECKED).exists()


def page_context(claim: Claim, user: User, today: date) -> dict[str, Any]:
    """Return what the page of a claim shows beside its forms."""
    since = held_since(claim)
    line, open_verdict, is_live = (
        claim_line(claim, is_held=since is not None),
        claim.open_verdict,
        not claim_locked(claim),
    )
    may_propose = is_live and permissions.may_propose(user, claim)
    return {
        "title": "Claim",
        "case": claim.case,
        "line": line,
        "held_since": since,
        "marked": marked(claim),
        "links": remarked(claim),
        "neighbors": neighbors(claim),
        "verdicts": verdict_lines(claim),
        "open_verdict": open_verdict,
        "outlooks": outlooks(claim, today),
        "warnings": gate.warnings(claim),
        "otherwise": published_otherwise(claim),
        "searches": claim.searches.all(),
        "unbound": unbound_searches(claim, open_verdict or claim.standing_verdict),
        "may_save": is_live and permissions.may_research(user),
        "may_propose": may_propose and line.state not in TAKEN,
        "may_hold": permissions.may_hold(user) and has_public_finding(claim),
        "may_reopen": may_propose and bool(claim.standing_verdict),
        "may_decide": is_live and open_verdict is not None and permissions.may_decide(user, open_verdict),
        "void_proposal": is_proposal_void(claim),
        "may_take_back": is_live
        and open_verdict is not None
        and permissions.may_take_back(user, open_verdict),
        "is_own": open_verdict is not None and open_verdict.proposed_by_id == user.pk,
        "may_assign": is_live and permissions.may_assign(user),
        "may_remove": is_live and permissions.may_research(user) and not open_verdict,
    }
