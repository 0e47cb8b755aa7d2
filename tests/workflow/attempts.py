"""One honest try of every move: what a person would send who has just opened the page."""

from collections.abc import Callable
from inspect import getmembers, isfunction
from typing import Any

from django.contrib.auth.models import User

from cases import workflow
from cases.workflow import MoveRefused
from tests.factories import TODAY, make_snapshot, make_user, read_of
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
    try:
        ATTEMPTS[move](situation, by)
    except MoveRefused as refused:
        return str(refused)
    return "ok"


DECISIONS = ("approve_verdict", "return_verdict")


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
    return on_claim(workflow.assign_claim, to=make_user())(s, by)


def assign_case(s: Situation, by: User):
    return on_case(workflow.assign_case, to=make_user())(s, by)


def log_contact(s: Situation, by: User):
    return workflow.log_contact(
        case=s.case, by=by, at=LATER, channel="phone", outcome="waiting", asked_at=LATER, question="Which?"
    )


def record_answer(s: Situation, by: User):
    return workflow.record_answer(
        entry=s.contact, by=by, at=LATER, outcome="answered", answer="All.", answered_at=LATER
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


def record_snapshot(s: Situation, by: User):
    return workflow.record_snapshot(
        source=s.source, by=by, at=LATER, accessed_at=LATER, archive_url="https://archive.example.org/2"
    )


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
    "reopen_claim": on_claim(workflow.reopen_claim, reason="A new record came to light."),
    "edit_claim": on_claim(workflow.edit_claim, text="The shelters were open."),
    "remove_claim": on_claim(workflow.remove_claim),
    "add_claim": add_claim,
    "revise_evidence": revise_evidence,
    "log_search": log_search,
    "assign_claim": assign_claim,
    "reclassify_statement": on_last_statement(
        workflow.reclassify_statement, kind="heading", is_checkable=False, not_checkable_reason="repeated"
    ),
    "split_statement": split_statement,
    "merge_statements": merge_statements,
    "edit_case": on_case(workflow.edit_case, summary="All of it holds."),
    "assign_case": assign_case,
    "publish": lambda s, by: on_case(workflow.publish, read=read_of(s.case))(s, by),
    "withdraw": on_case(workflow.withdraw, reason="Wrong release."),
    "log_contact": log_contact,
    "record_answer": record_answer,
    "add_source": lambda s, by: workflow.add_source(by=by, at=LATER, kind="law", title="An act"),
    "edit_source": edit_source,
    "record_snapshot": record_snapshot,
    "confirm_copy": confirm_copy,
    "add_claimant": lambda s, by: workflow.add_claimant(by=by, at=LATER, name="Water Board"),
    "edit_claimant": edit_claimant,
}
