"""One honest try of every move: what a person would send who has just opened the page."""

from collections.abc import Callable
from datetime import datetime, timedelta
from inspect import getmembers, isfunction
from typing import Any

from django.contrib.auth.models import User

from cases import workflow
from cases.checks.dossier import open_dossier
from cases.editions import everything, last_document
from cases.models import Statement
from cases.workflow import MoveRefused
from tests.factories import NOW, TODAY, make_snapshot, make_user, read_of
from tests.factories import conclude as make_conclusion
from tests.workflow.situations import LATER, Situation

PUBLIC = {
    name: function
    for name, function in getmembers(workflow, isfunction)
    if function.__module__.startswith(f"{workflow.__name__}.") and not name.startswith("_")
}
MOVES = set(workflow.MOVES)


def outcome(move: str, situation: Situation, by: User) -> str:
    """Try a move and return "ok", the refusal's words, or "-" where there is nothing to try it on."""
    if move in DECISIONS and situation.verdict is None:
        return "-"
    if move in CONCLUSIONS and situation.conclusion is None:
        return "-"
    if move == "cancel_schedule" and situation.schedule is None:
        return "-"
    try:
        ATTEMPTS[move](situation, by)
    except MoveRefused as refused:
        return str(refused)
    return "ok"


def prepare(move: str, situation: Situation) -> None:
    """Bring about what a move needs beside the state that it is tried in, where that is possible."""
    if situation.case.state == "withdrawn":
        return
    if move in CONCLUSIONS:
        propose_conclusion(situation, situation.reviewer)
    if move in ("publish", "schedule_publication", "cancel_schedule"):
        make_conclusion(situation.case, at=LATER, summary="All of it holds.")
    if move == "cancel_schedule":
        schedule_publication(situation.fresh(), situation.editor, at=NOW)


DECISIONS = ("approve_verdict", "return_verdict", "take_back_verdict")
CONCLUSIONS = ("approve_conclusion", "return_conclusion", "take_back_conclusion")


def on_claim(move: Callable, **fields: Any) -> Callable:
    return lambda s, by: move(claim=s.claim, by=by, at=LATER, version=s.claim.version, **fields)


def on_case(move: Callable, **fields: Any) -> Callable:
    return lambda s, by: move(case=s.case, by=by, at=LATER, version=s.case.version, **fields)


def on_last_statement(move: Callable, **fields: Any) -> Callable:
    """The last statement of a case holds no claim, so that only the case can stand in the way."""

    def attempt(s: Situation, by: User):
        statement = s.statements[-1]
        return move(statement=statement, by=by, at=LATER, seen=workflow.statement_seen(statement), **fields)

    return attempt


def revise_evidence(s: Situation, by: User):
    link = s.links[0]
    link.note = "The register counts each shelter once."
    return workflow.revise_evidence(claim=s.claim, by=by, at=LATER, version=s.claim.version, saved=[link])


def log_search(s: Situation, by: User):
    return workflow.log_search(
        claim=s.claim, by=by, at=LATER, where="County register", query="shelters", outcome="No entry."
    )


def add_claim(s: Situation, by: User):
    return workflow.add_claim(
        statement=s.statements[0], by=by, at=LATER, text="There were shelters.", type="event"
    )


def assign_claim(s: Situation, by: User):
    return on_claim(workflow.assign_claim, to=make_user(role="Reviewer"))(s, by)


def assign_case(s: Situation, by: User):
    return on_case(workflow.assign_case, to=make_user(role="Reviewer"))(s, by)


def log_contact(s: Situation, by: User):
    return workflow.log_contact(
        case=s.case, by=by, at=LATER, channel="phone", outcome="waiting", asked_at=LATER, question="Which?"
    )


def record_answer(s: Situation, by: User):
    return workflow.record_answer(
        entry=s.contact, by=by, at=LATER, outcome="answered", answer="All.", answered_at=LATER
    )


def confirm_statements(s: Situation, by: User):
    last = s.statements[-1]
    Statement.objects.filter(pk=last.pk).update(confirmed_at=None, confirmed_by=None)
    return workflow.confirm_statements(
        case=s.case, by=by, at=LATER, seen={last.pk: workflow.statement_seen(last)}
    )


def split_statement(s: Situation, by: User):
    last = s.statements[-1]
    return on_last_statement(workflow.split_statement, offset=last.start + len("Notice "))(s, by)


def merge_statements(s: Situation, by: User):
    first, second = s.statements[-2:]
    seen = (workflow.statement_seen(first), workflow.statement_seen(second))
    return workflow.merge_statements(first=first, second=second, by=by, at=LATER, seen=seen)


def edit_source(s: Situation, by: User):
    return workflow.edit_source(
        source=s.source, by=by, at=LATER, version=s.source.version, publisher="County archive"
    )


def edit_claimant(s: Situation, by: User):
    claimant = s.case.release.issuer
    seen = workflow.claimant_seen(claimant)
    return workflow.edit_claimant(claimant=claimant, by=by, at=LATER, seen=seen, affiliation="The county")


def edit_release(s: Situation, by: User):
    release = s.case.release
    seen = workflow.release_seen(release)
    return workflow.edit_release(release=release, by=by, at=LATER, seen=seen, title="Other shelters")


def take_name(s: Situation, by: User):
    issuer = s.case.release.issuer
    issuer.affiliation = "The county"
    issuer.save()
    return on_case(workflow.take_name, claimant=issuer, seen=workflow.claimant_seen(issuer))(s, by)


def record_snapshot(s: Situation, by: User):
    return workflow.record_snapshot(
        source=s.source, by=by, at=LATER, accessed_at=LATER, archive_url="https://archive.example.org/2"
    )


def propose_conclusion(s: Situation, by: User):
    ready = everything(open_dossier(s.case), last_document(s.case))
    return workflow.propose_conclusion(
        case=s.case,
        by=by,
        at=LATER,
        version=s.case.version,
        headline="Most shelters were open",
        summary="All of it holds.",
        why_checked="Widely shared.",
        claims=ready.claims,
        takes_cut=True,
    )


def conclude(move: Callable, **fields: Any) -> Callable:
    return lambda s, by: move(conclusion=s.conclusion, by=by, at=LATER, **fields)


def publish(s: Situation, by: User):
    return on_case(workflow.publish, read=read_of(s.case, LATER))(s.fresh(), by)


def schedule_publication(s: Situation, by: User, at: datetime = LATER):
    return workflow.schedule_publication(
        case=s.case,
        by=by,
        at=at,
        version=s.case.version,
        read=read_of(s.case, LATER),
        publish_at=LATER + timedelta(hours=1),
    )


def cancel_schedule(s: Situation, by: User):
    return workflow.cancel_schedule(case=s.case, by=by, at=LATER, schedule=s.schedule.pk, note="Not yet.")


def confirm_copy(s: Situation, by: User):
    doubtful = make_snapshot(s.source, status="doubtful", archive_url="https://archive.example.org/2")
    return workflow.confirm_copy(snapshot=doubtful, by=by, at=LATER)


def decide(move: Callable, **fields: Any) -> Callable:
    return lambda s, by: move(verdict=s.verdict, by=by, at=LATER, **fields)


ATTEMPTS: dict[str, Callable] = {
    "propose_verdict": on_claim(
        workflow.propose_verdict, rating="verified", explanation="The register shows it.", as_of_date=TODAY
    ),
    "approve_verdict": decide(workflow.approve_verdict),
    "return_verdict": decide(workflow.return_verdict, note="A page is missing."),
    "take_back_verdict": decide(workflow.take_back_verdict),
    "reopen_claim": on_claim(workflow.reopen_claim, reason="A new record came to light."),
    "edit_claim": on_claim(workflow.edit_claim, text="The shelters were open."),
    "remove_claim": on_claim(workflow.remove_claim),
    "add_claim": add_claim,
    "revise_evidence": revise_evidence,
    "log_search": log_search,
    "assign_claim": assign_claim,
    "confirm_statements": confirm_statements,
    "reclassify_statement": on_last_statement(
        workflow.reclassify_statement, kind="heading", is_checkable=False, not_checkable_reason="repeated"
    ),
    "split_statement": split_statement,
    "merge_statements": merge_statements,
    "edit_case": on_case(workflow.edit_case, title="Shelters"),
    "assign_case": assign_case,
    "propose_conclusion": propose_conclusion,
    "approve_conclusion": conclude(workflow.approve_conclusion),
    "return_conclusion": conclude(workflow.return_conclusion, note="A word is missing."),
    "take_back_conclusion": conclude(workflow.take_back_conclusion),
    "publish": publish,
    "schedule_publication": schedule_publication,
    "cancel_schedule": cancel_schedule,
    "hold_finding": lambda s, by: workflow.hold_finding(
        claim=s.case.claims.order_by("pk").first(), by=by, at=LATER, reason="A source took it back."
    ),
    "hold_case": lambda s, by: workflow.hold_case(case=s.case, by=by, at=LATER, reason="It is in doubt."),
    "withdraw": on_case(workflow.withdraw, reason="Wrong release."),
    "log_contact": log_contact,
    "record_answer": record_answer,
    "add_source": lambda s, by: workflow.add_source(by=by, at=LATER, kind="law", title="An act"),
    "edit_source": edit_source,
    "record_snapshot": record_snapshot,
    "confirm_copy": confirm_copy,
    "add_claimant": lambda s, by: workflow.add_claimant(by=by, at=LATER, name="Water Board"),
    "edit_claimant": edit_claimant,
    "take_name": take_name,
    "edit_release": edit_release,
}
