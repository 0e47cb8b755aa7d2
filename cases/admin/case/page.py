"""What the review desk shows of a case, made ready for its template from one dossier."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from cases import editions, workflow
from cases.admin.case.forms import token_of
from cases.admin.case.names import names_used
from cases.admin.claim.page import ClaimLine, claim_line
from cases.admin.desk.addresses import case_url, claim_url
from cases.checks.dossier import Dossier, Entry, open_dossier
from cases.checks.gate import Shortfall
from cases.choices import CaseState, CheckState, ClaimState, ContactOutcome
from cases.editions import Plan
from cases.history.chain import subject_of
from cases.models import Case, Edition, Event, PublishedCase, PublishedClaim, Schedule, Statement
from cases.people import permissions

HISTORY_LENGTH = 12
# What a timer may take to bring a publication about.
GRACE = timedelta(minutes=5)
SETTLED = {ClaimState.APPROVED}
# Where a shortfall of the case itself is put right.
PLACES = {"no_claims": "#statements", "no_finding": "#statements", "unconfirmed": "#statements"}
# What is put right by proposing headline and conclusion.
CONCLUDED = {"no_conclusion", "conclusion_void", "early"}


@dataclass(frozen=True)
class StatementBlock:
    entry: Entry
    lines: list[ClaimLine]
    next_id: int | None
    # Who says it, by the name that the case uses; empty for the issuer.
    speaker: str

    @property
    def statement(self):
        return self.entry.statement

    @property
    def token(self) -> str:
        return token_of(self.statement)

    @property
    def is_open(self) -> bool:
        """Tell whether somebody still has work to do here."""
        if self.statement.confirmed_at is None or (self.statement.is_checkable and not self.lines):
            return True
        return any(line.state not in SETTLED for line in self.lines)


@dataclass(frozen=True)
class Missing:
    message: str
    url: str


def held_claims(public: PublishedCase | None) -> frozenset[int]:
    """The claims of which readers see “under review” in place of a finding."""
    if public is None or not public.claims_held:
        return frozenset()
    held = PublishedClaim.objects.usable().filter(case=public, check_state=CheckState.HELD)
    return frozenset(held.values_list("pk", flat=True))


def statement_blocks(dossier: Dossier, held: frozenset[int] = frozenset()) -> list[StatementBlock]:
    following = [entry.statement.pk for entry in dossier.entries[1:]] + [None]
    return [
        StatementBlock(
            entry,
            [claim_line(claim, is_held=claim.pk in held) for claim in entry.claims],
            next_id,
            dossier.claimant(entry.statement.speaker_id).name if entry.statement.speaker_id else "",
        )
        for entry, next_id in zip(dossier.entries, following, strict=True)
    ]


def counts(blocks: list[StatementBlock]) -> list[tuple[str, int]]:
    """Count statements and claims, as label and number, the zeros of unusual states left out."""
    statements = [block.statement for block in blocks]
    states = Counter(line.state for block in blocks for line in block.lines)
    unusual = {ClaimState.RETURNED, ClaimState.STALE}
    return [
        ("Statements", len(statements)),
        ("Checkable", sum(s.is_checkable for s in statements)),
        ("Not classified", sum(not s.kind for s in statements)),
        ("Guessed", sum(s.is_guess for s in statements)),
        ("Claims", sum(states.values())),
        *[(state.label, states[state]) for state in ClaimState if states[state] or state not in unusual],
    ]


def missing_for_publication(plan: Plan, at: datetime) -> list[Missing]:
    """List what keeps the next edition from going out, each with the page on which it can be put right."""
    return [Missing(s.message, _place(s, plan)) for s in plan.missing(at)]


def is_quiet(plan: Plan) -> bool:
    """Nothing is missing but news: what is public is what the desk has to say."""
    return plan.says_nothing_new and plan.conclusion is None


def _place(shortfall: Shortfall, plan: Plan) -> str:
    case = plan.dossier.case
    if shortfall.claim_id:
        return claim_url(shortfall.claim_id)
    if shortfall.statement_id:
        return reverse("admin:cases_statement_change", args=[shortfall.statement_id])
    if shortfall.code in CONCLUDED:
        return reverse("admin:cases_case_conclude", args=[case.pk])
    if shortfall.code == "conclusion_waits" and plan.conclusion:
        return reverse("admin:cases_conclusion_decide", args=[plan.conclusion.pk])
    if shortfall.code == "no_contact":
        return reverse("admin:cases_case_contact", args=[case.pk])
    return case_url(case) + PLACES.get(shortfall.code, "")


# More than releases have, and what a page can hold: a text of 2 MB has some 20,000 statements.
STATEMENTS_A_PAGE = 250


def open_guesses(case: Case, among: set[int | None] | None = None) -> list[Statement]:
    """Return the guesses of a case, or those among some, with their words."""
    version = case.release.versions.latest("number")
    rows = version.statements.filter(confirmed_at=None).exclude(kind="").select_related("speaker", "lead_in")
    if among is not None:
        rows = rows.filter(pk__in=[pk for pk in among if pk is not None])
    guesses = list(rows.order_by("position"))
    for guess in guesses:
        guess.version = version
    return guesses


def page_of(blocks: list[StatementBlock], query: QueryDict) -> Page:
    """Return the page that is asked for by number, or that holds the statement `at`."""
    pages = Paginator(blocks, STATEMENTS_A_PAGE)
    place = next((i for i, b in enumerate(blocks) if str(b.statement.pk) == query.get("at")), None)
    number = query.get("page") if place is None else place // STATEMENTS_A_PAGE + 1
    return pages.get_page(number)


def recent_events(case: Case, blocks: Iterable[StatementBlock]) -> list[Event]:
    """Return what happened last to a case and to the statements and claims that are shown."""
    rows = [case, *[row for b in blocks for row in (b.statement, *[line.claim for line in b.lines])]]
    return list(Event.objects.filter(subject__in=[subject_of(row) for row in rows])[:HISTORY_LENGTH])


def editions_of(case: Case) -> list[Edition]:
    rows = Edition.objects.filter(case=case).select_related("published_by").defer("document")
    return list(rows.prefetch_related("corrections").order_by("-number"))


@dataclass(frozen=True)
class Scheduled:
    """The last schedule of a case, as its page tells of it; `doubts` are why it would not be kept now."""

    row: Schedule
    doubts: list[str]
    is_overdue: bool


def scheduled(plan: Plan, at: datetime) -> Scheduled | None:
    """Tell of the last schedule of a case as long as it matters; of one that was kept, its edition tells."""
    rows = Schedule.objects.filter(case=plan.dossier.case).select_related("scheduled_by", "canceled_by")
    last = rows.first()
    if last is None:
        return None
    if last.is_open:
        return Scheduled(last, workflow.doubts(plan, last), last.publish_at < at - GRACE)
    matters = last.is_canceled or Schedule.objects.unanswered().filter(pk=last.pk).exists()
    return Scheduled(last, [], is_overdue=False) if matters else None


def page_context(case: Case, user: User, query: QueryDict) -> dict[str, Any]:
    """Return what the page of a case shows beside its form."""
    dossier = open_dossier(case)
    plan = editions.plan(dossier)
    case, at = dossier.case, timezone.now()
    public = PublishedCase.objects.usable().filter(pk=case.pk).first()
    blocks = statement_blocks(dossier, held_claims(public))
    is_live = case.state != CaseState.WITHDRAWN
    only_open = query.get("show") == "open"
    shown = page_of([b for b in blocks if b.is_open] if only_open else blocks, query)
    return {
        "title": case.title,
        "original": case,
        "case": case,
        "version": dossier.version,
        "public": public,
        "is_late": public is not None and public.is_overdue(at),
        "counts": counts(blocks),
        "missing": missing_for_publication(plan, at) if is_live else [],
        "otherwise": editions.judged_otherwise(dossier.claims, plan.last) if is_live else [],
        "conclusion": plan.conclusion,
        "conclusion_holds": plan.holds,
        "waiting_conclusion": plan.waiting,
        "may_take_back": is_live
        and plan.waiting is not None
        and permissions.may_take_back(user, plan.waiting),
        "says_nothing_new": plan.says_nothing_new,
        "scheduled": scheduled(plan, at),
        "is_quiet": is_quiet(plan),
        "unread": plan.unread,
        "blocks": shown,
        "guesses_shown": " ".join(block.token for block in shown if block.statement.is_guess),
        "open_count": sum(block.is_open for block in blocks),
        "only_open": only_open,
        "issuer_name": case.name_of(None),
        "names": names_used(case),
        "contacts": dossier.contacts,
        "waiting": ContactOutcome.WAITING,
        "editions": editions_of(case),
        "events": recent_events(case, shown),
        "may_edit": is_live and permissions.may_edit_case(user),
        "may_edit_release": is_live and permissions.may_edit_release(user),
        "may_research": is_live and permissions.may_research(user),
        "may_classify": is_live and permissions.may_classify(user),
        "may_assign": is_live and permissions.may_assign(user),
        "may_publish": is_live and permissions.may_publish(user, case),
        "may_conclude": is_live and permissions.may_propose_conclusion(user),
        "may_hold": case.state == CaseState.PUBLISHED and permissions.may_hold(user),
        "may_withdraw": is_live and permissions.may_withdraw(user),
    }
