"""A proposer takes a proposal back: as long as nobody has decided on it, and as if it had not been."""

import pytest
from django.db import IntegrityError, transaction

from cases import workflow
from cases.checks.states import claim_state
from cases.models import Claim, Event, Verdict
from cases.workflow import MoveRefused
from tests.factories import make_claim, make_proposed, make_user, propose
from tests.workflow.situations import LATER, make_situation


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


def state(claim: Claim) -> str:
    return claim_state(Claim.objects.with_findings().get(pk=claim.pk))


class TestTakingBack:
    def test_stamps_the_proposer(self, claim, reviewer):
        verdict = make_proposed(claim, by=reviewer)

        taken = workflow.take_back_verdict(verdict=verdict, by=reviewer, at=LATER, note=" Wrong page. ")

        assert (taken.decision, taken.decided_by, taken.decided_at, taken.decision_note) == (
            "taken_back",
            reviewer,
            LATER,
            "Wrong page.",
        )
        event = Event.objects.order_by("number").last()
        assert (event.action, event.actor) == ("take_back_verdict", "reviewer")

    def test_needs_no_note(self, claim, reviewer):
        verdict = make_proposed(claim, by=reviewer)

        assert workflow.take_back_verdict(verdict=verdict, by=reviewer, at=LATER).decision_note == ""

    def test_is_for_the_proposer_alone(self, claim, reviewer, editor, superuser):
        verdict = make_proposed(claim, by=reviewer)

        for by in (editor, superuser):
            with pytest.raises(MoveRefused, match="Only who proposed a verdict may take it back"):
                workflow.take_back_verdict(verdict=verdict, by=by, at=LATER)

    def test_is_not_for_one_who_may_propose_no_more(self, claim, reviewer):
        verdict = make_proposed(claim, by=reviewer)
        reviewer.groups.clear()
        reviewer = type(reviewer).objects.get(pk=reviewer.pk)

        with pytest.raises(MoveRefused, match="Only who proposed"):
            workflow.take_back_verdict(verdict=verdict, by=reviewer, at=LATER)

    @pytest.mark.parametrize(
        ("decided", "said"),
        [
            ("approved", "has already approved this verdict"),
            ("returned", "has already returned this verdict"),
            ("taken back", "has already taken back this verdict"),
        ],
    )
    def test_comes_too_late_for_one_that_is_decided(self, db, decided, said):
        situation = make_situation("open", decided)

        with pytest.raises(MoveRefused, match=said):
            workflow.take_back_verdict(verdict=situation.verdict, by=situation.reviewer, at=LATER)

    def test_leaves_the_claim_as_if_it_had_not_been(self, db):
        situation = make_situation("open", "returned")
        verdict = propose(situation.claim, by=situation.second)
        assert state(situation.claim) == "proposed"

        workflow.take_back_verdict(verdict=verdict, by=situation.second, at=LATER)

        assert state(situation.claim) == "returned"

    def test_leaves_an_unchecked_claim_unchecked_and_free(self, claim, reviewer, second_reviewer):
        verdict = make_proposed(claim, by=reviewer)
        workflow.take_back_verdict(verdict=verdict, by=reviewer, at=LATER)

        assert state(claim) == "unchecked"
        assert list(Claim.objects.unsettled().filter(pk=claim.pk)) == [claim]
        assert propose(claim, by=second_reviewer).is_open


class TestTheDatabase:
    @pytest.mark.parametrize("decision", ["approved", "returned"])
    def test_holds_that_nobody_decides_on_their_own(self, claim, reviewer, decision):
        verdict = make_proposed(claim, by=reviewer)

        with pytest.raises(IntegrityError, match="approver_is_not_proposer"), transaction.atomic():
            Verdict.objects.filter(pk=verdict.pk).update(
                decision=decision, decision_note="Mine.", decided_at=LATER, decided_by=reviewer
            )

    def test_holds_that_nobody_else_takes_a_proposal_back(self, claim, reviewer):
        verdict = make_proposed(claim, by=reviewer)

        with pytest.raises(IntegrityError, match="approver_is_not_proposer"), transaction.atomic():
            Verdict.objects.filter(pk=verdict.pk).update(
                decision="taken_back", decided_at=LATER, decided_by=make_user()
            )
