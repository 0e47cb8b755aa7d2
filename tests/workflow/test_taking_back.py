"""A proposer takes a proposal back: as long as nobody has decided on it, and as if it had not been."""

import pytest
from django.db import IntegrityError, transaction

from cases import workflow
from cases.checks.states import claim_state
from cases.history.events import read_events
from cases.models import Claim, Conclusion, Event, Verdict
from cases.workflow import MoveRefused
from tests.factories import (
    make_case,
    make_claim,
    make_proposed,
    make_settled,
    make_user,
    plan_of,
    propose,
    propose_conclusion,
    publish,
)
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


class TestTakingBackAConclusion:
    @pytest.fixture
    def conclusion(self, db, reviewer) -> Conclusion:
        return propose_conclusion(make_settled(make_case()), by=reviewer, summary="All of it holds.")

    def test_stamps_the_proposer(self, conclusion, reviewer):
        taken = workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=LATER, note=" A word. ")

        assert (taken.decision, taken.decided_by, taken.decided_at, taken.decision_note) == (
            "taken_back",
            reviewer,
            LATER,
            "A word.",
        )
        event = read_events(Event.objects.order_by("-number")[:1])[0]
        assert (event.action, event.actor) == ("take_back_conclusion", "reviewer")
        assert event.subject == f"case:{conclusion.case_id}"
        assert (event.after["conclusion"], event.after["note"]) == (conclusion.pk, "A word.")
        assert event.after["summary"] == "All of it holds."

    def test_is_for_the_proposer_alone(self, conclusion, editor, superuser):
        for by in (editor, superuser):
            with pytest.raises(MoveRefused, match="Only who proposed a conclusion may take it back"):
                workflow.take_back_conclusion(conclusion=conclusion, by=by, at=LATER)

    def test_is_not_for_one_who_may_propose_no_more(self, conclusion, reviewer):
        reviewer.groups.clear()
        reviewer = type(reviewer).objects.get(pk=reviewer.pk)

        with pytest.raises(MoveRefused, match="Only who proposed"):
            workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=LATER)

    def test_comes_too_late_for_one_that_is_approved(self, conclusion, reviewer, editor):
        workflow.approve_conclusion(conclusion=conclusion, by=editor, at=LATER)

        with pytest.raises(MoveRefused, match="editor has already approved this conclusion"):
            workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=LATER)

    def test_comes_too_late_for_one_that_is_returned(self, conclusion, reviewer, editor):
        workflow.return_conclusion(conclusion=conclusion, by=editor, at=LATER, note="Why?")

        with pytest.raises(MoveRefused, match="editor has already returned this conclusion"):
            workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=LATER)

    def test_keeps_it_from_being_approved(self, conclusion, reviewer, editor):
        workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=LATER)

        with pytest.raises(MoveRefused, match="reviewer has already taken back this conclusion"):
            workflow.approve_conclusion(conclusion=conclusion, by=editor, at=LATER)

    def test_leaves_the_case_as_if_it_had_not_been(self, conclusion, reviewer, second_reviewer):
        workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=LATER)

        assert "no_conclusion" in {missing.code for missing in plan_of(conclusion.case).missing(LATER)}
        assert propose_conclusion(conclusion.case, by=second_reviewer).is_open

    def test_brings_back_the_approval_of_before(self, conclusion, reviewer, editor):
        workflow.approve_conclusion(conclusion=conclusion, by=editor, at=LATER)
        again = propose_conclusion(conclusion.case, by=reviewer, at=LATER, headline="Other words")
        assert plan_of(conclusion.case).conclusion == again

        workflow.take_back_conclusion(conclusion=again, by=reviewer, at=LATER)

        assert plan_of(conclusion.case).missing(LATER) == []
        assert publish(conclusion.case, at=LATER).number == 1


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

    @pytest.mark.parametrize("decision", ["approved", "returned"])
    def test_holds_that_nobody_decides_on_their_own_conclusion(self, db, reviewer, decision):
        conclusion = propose_conclusion(make_settled(make_case()), by=reviewer)

        with pytest.raises(IntegrityError, match="conclusion_approver_is_not"), transaction.atomic():
            Conclusion.objects.filter(pk=conclusion.pk).update(
                decision=decision, decision_note="Mine.", decided_at=LATER, decided_by=reviewer
            )

    def test_holds_that_nobody_else_takes_a_conclusion_back(self, db, reviewer):
        conclusion = propose_conclusion(make_settled(make_case()), by=reviewer)

        with pytest.raises(IntegrityError, match="conclusion_approver_is_not"), transaction.atomic():
            Conclusion.objects.filter(pk=conclusion.pk).update(
                decision="taken_back", decided_at=LATER, decided_by=make_user()
            )
