"""Every move in every state: it succeeds with one line of history, or is refused and writes nothing."""

from inspect import signature

import pytest
from django.db import transaction

from cases.models import Event, EventHead
from tests.factories import make_approved
from tests.workflow.attempts import ATTEMPTS, MOVES, PUBLIC, outcome, prepare
from tests.workflow.situations import BRING, LATER, Situation, make_situation

CLAIM_STATES = ("unchecked", "reopened", "proposed", "returned", "approved", "stale", "removed", "taken back")
CASE_STATES = ("open", "published", "withdrawn", "dropped")

GONE = "This claim was removed from the case."
WITHDRAWN = "This case was withdrawn; nothing about it changes any more."
NONE_APPROVED = "This claim has no approved verdict to set aside."
NOT_PUBLIC = "This case is not published."
TAKEN_BACK = "the-reviewer has already taken back this verdict"
NOT_OWN_CONCLUSION = "Only who proposed a conclusion may take it back."
NOT_OWN = "Only who proposed a verdict may take it back."
APPROVED = "the-second has already approved this verdict"
RETURNED = "the-second has already returned this verdict"

# Each move by the claim's state, in the order of CLAIM_STATES. "-": there is no verdict to decide on.
# A claim can be in any of them in an open case (never published) and in a published one.
CLAIM_MOVES = {
    "propose_verdict": (
        "ok",
        "ok",
        "the-reviewer has already proposed “Verified” for this claim",
        "ok",
        "This claim has an approved verdict. Reopen the claim to propose another.",
        "ok",
        GONE,
        "ok",
    ),
    "approve_verdict": ("-", APPROVED, "ok", RETURNED, APPROVED, APPROVED, GONE, TAKEN_BACK),
    "return_verdict": ("-", APPROVED, "ok", RETURNED, APPROVED, APPROVED, GONE, TAKEN_BACK),
    # Its proposer may, as `TestTakingBack` shows; an editor is none.
    "take_back_verdict": ("-", NOT_OWN, NOT_OWN, NOT_OWN, NOT_OWN, NOT_OWN, GONE, NOT_OWN),
    "reopen_claim": (
        NONE_APPROVED,
        NONE_APPROVED,
        NONE_APPROVED,
        NONE_APPROVED,
        "ok",
        "ok",
        GONE,
        NONE_APPROVED,
    ),
    "edit_claim": ("ok", "ok", "ok", "ok", "ok", "ok", GONE, "ok"),
    "remove_claim": ("ok", "ok", "A verdict is proposed for this claim", "ok", "ok", "ok", GONE, "ok"),
    "add_claim": ("ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"),
    "revise_evidence": ("ok", "ok", "ok", "ok", "ok", "ok", GONE, "ok"),
    "log_search": ("ok", "ok", "ok", "ok", "ok", "ok", GONE, "ok"),
    "assign_claim": ("ok", "ok", "ok", "ok", "ok", "ok", GONE, "ok"),
}

# Each move by the case's state, in the order of CASE_STATES, while all its claims are approved.
# "dropped" is a case that was withdrawn before anything of it was published.
CASE_MOVES = {
    "confirm_statements": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "reclassify_statement": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "split_statement": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "merge_statements": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "edit_case": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "assign_case": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "propose_conclusion": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "approve_conclusion": ("ok", "ok", WITHDRAWN, "-"),
    "return_conclusion": ("ok", "ok", WITHDRAWN, "-"),
    # As with verdicts: `TestTakingBackAConclusion` shows that its proposer may.
    "take_back_conclusion": (NOT_OWN_CONCLUSION, NOT_OWN_CONCLUSION, WITHDRAWN, "-"),
    "publish": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "schedule_publication": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "cancel_schedule": ("ok", "ok", "-", "-"),
    "hold_finding": (NOT_PUBLIC, "ok", WITHDRAWN, WITHDRAWN),
    "hold_case": (NOT_PUBLIC, "ok", WITHDRAWN, WITHDRAWN),
    "withdraw": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "edit_release": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "take_name": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "log_contact": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    "record_answer": ("ok", "ok", WITHDRAWN, WITHDRAWN),
    # Sources and claimants are kept once, for all cases.
    "add_source": ("ok", "ok", "ok", "ok"),
    "edit_source": ("ok", "ok", "ok", "ok"),
    "record_snapshot": ("ok", "ok", "ok", "ok"),
    "confirm_copy": ("ok", "ok", "ok", "ok"),
    "add_claimant": ("ok", "ok", "ok", "ok"),
    "edit_claimant": ("ok", "ok", "ok", "ok"),
}


def expected_claim_moves(case_state: str, claim_state: str) -> dict[str, str]:
    column = CLAIM_STATES.index(claim_state)
    expected = {move: row[column] for move, row in CLAIM_MOVES.items()}
    if case_state in ("open", "published"):
        return expected
    return {move: said if said == "-" else WITHDRAWN for move, said in expected.items()}


def expected_case_moves(case_state: str) -> dict[str, str]:
    column = CASE_STATES.index(case_state)
    return {move: row[column] for move, row in CASE_MOVES.items()}


class TestTheTables:
    def test_hold_every_move(self):
        assert ATTEMPTS.keys() == MOVES
        assert CLAIM_MOVES.keys() | CASE_MOVES.keys() == ATTEMPTS.keys()

    def test_hold_every_state(self):
        assert set(CLAIM_STATES) == BRING.keys()
        assert {len(row) for row in CLAIM_MOVES.values()} == {len(CLAIM_STATES)}
        assert {len(row) for row in CASE_MOVES.values()} == {len(CASE_STATES)}

    def test_know_every_move_by_who_and_when(self):
        """A move is done by somebody, at some time: what asks for both is one."""
        asking = {
            n for n, function in PUBLIC.items() if {"by", "at"} <= signature(function).parameters.keys()
        }

        assert asking == MOVES

    def test_leave_out_nothing_that_the_workflow_offers(self):
        assert PUBLIC.keys() - MOVES == {
            "claimant_seen",
            "doubts",
            "ending",
            "publish_due",
            "release_seen",
            "statement_seen",
            "waiting_findings",
        }


def tried(situation: Situation, expected: dict[str, str]) -> dict[str, str]:
    """Try each move on the same situation, undone again; cut what is said to what is expected of it."""
    return {move: try_and_undo(move, situation.fresh(), words) for move, words in expected.items()}


def try_and_undo(move: str, situation: Situation, expected: str) -> str:
    with transaction.atomic():
        prepare(move, situation)
        before = EventHead.objects.get().number
        said = outcome(move, situation, situation.editor)
        assert recorded(before) == ({(move, "the-editor", LATER)} if said == "ok" else set())
        transaction.set_rollback(True)
    return expected if said != "ok" and said.startswith(expected) else said


def recorded(before: int) -> set[tuple]:
    events = Event.objects.filter(number__gt=before)
    return set(events.values_list("action", "actor", "at"))


@pytest.mark.parametrize("claim_state", CLAIM_STATES)
@pytest.mark.parametrize("case_state", CASE_STATES)
class TestAClaim:
    def test_takes_or_refuses_every_move(self, case_state, claim_state, db):
        situation = make_situation(case_state, claim_state)
        expected = expected_claim_moves(case_state, claim_state)

        assert tried(situation, expected) == expected


@pytest.mark.parametrize("case_state", CASE_STATES)
class TestACase:
    def test_takes_or_refuses_every_move(self, case_state, db):
        situation = make_situation(case_state, "approved")
        if case_state == "open":
            for claim in situation.case.claims.exclude(pk=situation.claim.pk):
                make_approved(claim)
        expected = expected_case_moves(case_state)

        assert tried(situation, expected) == expected
