"""Headline and conclusion: whose they are, what they are bound to, and what goes out with them."""

from datetime import timedelta

import pytest

from cases import workflow
from cases.editions import ready_claims
from cases.models import Conclusion, Event, PublishedCase, PublishedClaim, Verdict
from cases.workflow import MoveRefused, Notice, statement_seen
from tests.factories import (
    NOW,
    conclude,
    document_of,
    make_approved,
    make_case,
    make_contact,
    make_proposed,
    make_published,
    make_settled,
    make_user,
    plan_of,
    propose,
    propose_conclusion,
    publish,
)

LATER = NOW + timedelta(days=1)
UPDATE = Notice(kind="update", reason="A new record.")


@pytest.fixture
def case(db):
    return make_settled(make_case())


def first_claim(case):
    return case.claims.order_by("pk").first()


def reopen(claim, by):
    claim.refresh_from_db()
    return workflow.reopen_claim(claim=claim, by=by, at=LATER, version=claim.version, reason="New record.")


class TestAConclusion:
    def test_is_decided_by_a_second_person(self, case, reviewer, superuser):
        for by in (reviewer, superuser):
            proposed = propose_conclusion(case, by=by)

            with pytest.raises(MoveRefused, match="No one decides on their own conclusion: ask a colleague"):
                workflow.approve_conclusion(conclusion=proposed, by=by, at=NOW)

            note = "Another word."
            workflow.return_conclusion(conclusion=proposed, by=make_user(role="Editor"), at=NOW, note=note)

    def test_is_returned_with_a_note(self, case, reviewer):
        proposed = propose_conclusion(case)

        with pytest.raises(MoveRefused, match="Write what is missing"):
            workflow.return_conclusion(conclusion=proposed, by=reviewer, at=NOW, note=" ")

    def test_is_decided_once(self, case, reviewer, editor):
        proposed = propose_conclusion(case)
        workflow.approve_conclusion(conclusion=proposed, by=reviewer, at=NOW)

        with pytest.raises(MoveRefused, match="reviewer has already approved this conclusion"):
            workflow.return_conclusion(conclusion=proposed, by=editor, at=NOW, note="Too late.")

    def test_waits_alone(self, case):
        propose_conclusion(case, by=make_user("first-hand", role="Reviewer"))

        with pytest.raises(MoveRefused, match="first-hand has already proposed a conclusion"):
            propose_conclusion(case)

    def test_has_a_short_headline(self, case):
        with pytest.raises(MoveRefused, match="at most 110 characters"):
            propose_conclusion(case, headline="x" * 111)

    def test_is_what_readers_get(self, case):
        conclude(case, headline="Two of three shelters opened", summary="One did not.", why_checked="Asked.")

        edition = publish(case)

        words = document_of(edition)["case"]
        assert (words["headline"], words["summary"], words["why_checked"]) == (
            "Two of three shelters opened",
            "One did not.",
            "Asked.",
        )
        assert PublishedCase.objects.get().name == "Two of three shelters opened"

    def test_can_not_be_written_by_one_alone(self, case, editor):
        with pytest.raises(TypeError, match="Not a field of this move: summary"):
            workflow.edit_case(case=case, by=editor, at=NOW, version=case.version, summary="None of it.")


def change_the_title(case, by):
    case.refresh_from_db()
    type(case.release).objects.filter(pk=case.release_id).update(title="Another title")


def change_the_address(case, by):
    type(case.release).objects.filter(pk=case.release_id).update(url="https://example.org/elsewhere")


def reclassify(case, by):
    last = case.release.versions.get().statements.order_by("position").last()
    workflow.reclassify_statement(
        statement=last,
        by=by,
        at=NOW,
        seen=statement_seen(last),
        kind="heading",
        is_checkable=False,
        not_checkable_reason="repeated",
    )


def split(case, by):
    last = case.release.versions.get().statements.order_by("position").last()
    workflow.split_statement(
        statement=last, by=by, at=NOW, seen=statement_seen(last), offset=last.start + len("Notice ")
    )


def add_a_claim(case, by):
    workflow.add_claim(statement=first_claim(case).statement, by=by, at=NOW, text="It opened.", type="event")


def dispute(case, by):
    reopen(first_claim(case), by)
    make_approved(first_claim(case), "disputed")


def open_again(case, by):
    reopen(first_claim(case), by)


VOIDING = [change_the_title, change_the_address, reclassify, split, add_a_claim, dispute, open_again]


class TestAnApprovedConclusion:
    @pytest.mark.parametrize("change", VOIDING, ids=lambda change: change.__name__)
    def test_is_void_once_the_edition_would_say_something_else(self, change, case, reviewer):
        conclude(case)
        assert plan_of(case).missing(NOW) == []

        change(case, reviewer)

        assert "conclusion_void" in {s.code for s in plan_of(case).missing(NOW)}

    def test_stands_where_a_finding_says_the_same_with_other_evidence(self, case, reviewer):
        conclude(case)

        reopen(first_claim(case), reviewer)
        make_approved(first_claim(case), explanation="The archive shows it as well.")

        assert plan_of(case).missing(NOW) == []

    def test_stands_while_other_claims_are_worked_on(self, db, reviewer):
        case = make_published()
        first, second = case.claims.order_by("pk")
        reopen(first, reviewer)
        make_approved(first, "disputed")
        conclude(case, at=LATER)

        reopen(second, reviewer)

        assert plan_of(case).missing(LATER) == []

    def test_counts_for_one_edition(self, case, editor):
        conclude(case)
        publish(case)

        assert plan_of(case).conclusion is None


class TestAConclusionOverAProposal:
    def test_is_not_approved_before_it(self, db, reviewer):
        case = make_case()
        make_approved(first_claim(case))
        make_proposed(case.claims.order_by("pk").last(), "disputed")
        make_contact(case)
        proposed = propose_conclusion(case)

        with pytest.raises(MoveRefused, match="has a proposed verdict that waits for a second person"):
            workflow.approve_conclusion(conclusion=proposed, by=reviewer, at=NOW)

    def test_is_approved_together_with_it(self, db, reviewer):
        case = make_case()
        make_approved(first_claim(case))
        finding = make_proposed(case.claims.order_by("pk").last(), "disputed")
        make_contact(case)
        proposed = propose_conclusion(case)

        read = [finding.content_digest]
        workflow.approve_conclusion(conclusion=proposed, by=reviewer, at=NOW, findings=read)

        assert Verdict.objects.open().count() == 0
        assert document_of(publish(case))["statements"][1]["claims"][0]["verdict"]["rating"] == "disputed"

    def test_does_not_approve_one_that_was_not_read(self, db, reviewer, second_reviewer):
        """The same rating in other words: the conclusion still fits, and nobody has looked at the words."""
        case = make_case()
        make_approved(first_claim(case))
        claim = case.claims.order_by("pk").last()
        read = make_proposed(claim, "disputed", by=second_reviewer)
        make_contact(case)
        proposed = propose_conclusion(case)
        workflow.take_back_verdict(verdict=read, by=second_reviewer, at=NOW)
        propose(claim, "disputed", by=second_reviewer, explanation="They lied.")

        digests = [read.content_digest]
        with pytest.raises(MoveRefused, match="was proposed anew since you opened this page"):
            workflow.approve_conclusion(conclusion=proposed, by=reviewer, at=NOW, findings=digests)

        assert Verdict.objects.open().count() == 1
        assert Conclusion.objects.get().is_open

    def test_does_not_approve_one_s_own(self, db, reviewer):
        case = make_case()
        make_approved(first_claim(case))
        finding = make_proposed(case.claims.order_by("pk").last(), by=reviewer)
        make_contact(case)
        proposed = propose_conclusion(case)

        read = [finding.content_digest]
        with pytest.raises(MoveRefused, match="No one decides on their own verdict"):
            workflow.approve_conclusion(conclusion=proposed, by=reviewer, at=NOW, findings=read)

        assert Verdict.objects.open().count() == 1
        assert Conclusion.objects.get().is_open


class TestAnAnswer:
    def answer(self, case, by):
        return workflow.record_answer(
            entry=case.contacts.get(),
            by=by,
            at=LATER,
            outcome="answered",
            answer="We deny it.",
            answered_at=LATER,
        )

    def test_voids_nothing_and_needs_an_editor_s_word(self, case, researcher, editor):
        conclude(case)

        self.answer(case, researcher)

        assert plan_of(case).missing(LATER) == []
        with pytest.raises(MoveRefused, match="An answer came in after the conclusion was written"):
            publish(case, by=editor, at=LATER)
        edition = publish(case, by=editor, at=LATER, unread_reason="It changes no finding.")
        assert document_of(edition)["contacts"][0]["outcome"] == "waiting"
        assert document_of(edition)["contacts"][0]["answer"] == ""
        event = Event.objects.get(action="publish")
        assert "unread_reason" in event.after

    def test_goes_out_with_the_next_conclusion(self, case, researcher, editor):
        publish(case)
        self.answer(case, researcher)

        edition = publish(case, by=editor, at=LATER, notice=UPDATE)

        assert document_of(edition)["contacts"][0]["answer"] == "We deny it."


class TestWhatIsLeftOut:
    def test_stays_as_it_was_published(self, db, reviewer, editor):
        case = make_published()
        first, second = case.claims.order_by("pk")
        for claim in (first, second):
            reopen(claim, reviewer)
            make_approved(claim, "disputed")
        conclude(case, at=LATER, claims=[first.pk])

        edition = publish(case, by=editor, at=LATER, notice=UPDATE)

        ratings = dict(PublishedClaim.objects.values_list("pk", "rating_code"))
        assert ratings == {first.pk: "disputed", second.pk: "verified"}
        assert [c.claim_id for c in edition.corrections.get().corrected_claims.all()] == [first.pk]

    def test_is_offered_again(self, db, reviewer):
        case = make_published()
        first, second = case.claims.order_by("pk")
        for claim in (first, second):
            reopen(claim, reviewer)
            make_approved(claim, "disputed")
        conclude(case, at=LATER, claims=[first.pk])
        publish(case, at=LATER, notice=UPDATE)

        plan = plan_of(case)

        assert [claim.pk for claim in ready_claims(plan.dossier, plan.last)] == [second.pk]
