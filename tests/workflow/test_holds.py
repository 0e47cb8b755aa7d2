"""A brake that one editor can pull at any hour, and the two people it takes to let go."""

import json
from datetime import timedelta

import pytest

from cases import workflow
from cases.audit import history_problems
from cases.models import Correction, PublishedCase, PublishedClaim, PublishedEvidence
from cases.workflow import MoveRefused, Notice
from tests.factories import (
    NOW,
    conclude,
    document_of,
    make_approved,
    make_case,
    make_contact,
    make_published,
    make_settled,
    plan_of,
    propose_conclusion,
    publish,
)

NIGHT = NOW + timedelta(days=1)
MORNING = NOW + timedelta(days=2)


@pytest.fixture
def case(db):
    case = make_settled(make_case())
    conclude(case, headline="All shelters opened on time", summary="Every one of them.")
    publish(case)
    case.refresh_from_db()
    return case


@pytest.fixture
def claim(case):
    return case.claims.order_by("pk").first()


def hold(claim, editor):
    return workflow.hold_finding(claim=claim, by=editor, at=NIGHT, reason="A source took its word back.")


class TestAHeldFinding:
    def test_shows_nothing_of_what_was_found(self, claim, editor):
        said = PublishedClaim.objects.get(pk=claim.pk)

        edition = hold(claim, editor)

        row = PublishedClaim.objects.get(pk=claim.pk)
        assert (row.check_state, row.rating_code, row.checked_since) == ("held", "unchecked", NIGHT)
        assert (row.extent_code, row.found_value, row.explanation, row.as_of_date) == ("", "", "", None)
        assert not PublishedEvidence.objects.filter(claim=claim.pk).exists()
        text = json.dumps(document_of(edition)["statements"][0])
        assert said.explanation not in text
        assert "verified" not in text

    def test_hides_headline_and_conclusion(self, claim, editor):
        edition = hold(claim, editor)

        row = PublishedCase.objects.get()
        assert (row.headline, row.summary, row.name) == ("", "", "County opens shelters")
        assert "All shelters opened on time" not in json.dumps(document_of(edition))

    def test_leaves_the_others_as_they_were(self, case, claim, editor):
        other = case.claims.order_by("pk").last()

        hold(claim, editor)

        row = PublishedClaim.objects.get(pk=other.pk)
        assert (row.check_state, row.rating_code, row.last_modified_at) == ("checked", "verified", NOW)

    def test_makes_an_edition_of_its_own_kind(self, claim, editor):
        edition = hold(claim, editor)

        assert (edition.number, document_of(edition)["kind"], document_of(edition)["corrections"]) == (
            2,
            "hold",
            [],
        )
        assert history_problems() == []

    def test_needs_a_reason_a_right_and_something_to_hold(self, claim, editor, reviewer):
        with pytest.raises(MoveRefused, match="Write why it is put under review"):
            workflow.hold_finding(claim=claim, by=editor, at=NIGHT, reason=" ")
        with pytest.raises(MoveRefused, match="You may not put anything under review"):
            hold(claim, reviewer)
        hold(claim, editor)
        with pytest.raises(MoveRefused, match="This finding is under review already"):
            hold(claim, editor)

    def test_may_be_removed_on_the_desk(self, claim, editor):
        workflow.remove_claim(claim=claim, by=editor, at=NOW, version=claim.version)

        hold(claim, editor)

        assert PublishedClaim.objects.get(pk=claim.pk).check_state == "held"


class TestLetGo:
    def test_is_not_for_one_person(self, case, claim, editor):
        """The conclusion that was approved before the hold is of no use after it."""
        hold(claim, editor)

        with pytest.raises(MoveRefused, match="Propose headline and conclusion"):
            workflow.publish(case=case, by=editor, at=MORNING, version=case.version, read="")

    def test_is_no_use_of_a_conclusion_that_waited_when_it_was_held(self, case, claim, editor):
        workflow.reopen_claim(claim=claim, by=editor, at=NOW, version=claim.version, reason="New record.")
        make_approved(claim, explanation="The archive shows it as well.")
        waiting = propose_conclusion(case)
        hold(claim, editor)

        with pytest.raises(MoveRefused, match="has changed since this conclusion was proposed"):
            workflow.approve_conclusion(conclusion=waiting, by=editor, at=MORNING)

    def test_brings_the_finding_back_without_a_correction(self, case, claim, editor):
        hold(claim, editor)
        conclude(case, at=MORNING, headline="All shelters opened on time", summary="Every one of them.")

        publish(case, by=editor, at=MORNING)

        assert PublishedClaim.objects.get(pk=claim.pk).rating_code == "verified"
        assert PublishedCase.objects.get().headline == "All shelters opened on time"
        assert not Correction.objects.exists()

    def test_with_another_rating_needs_a_correction_from_the_one_before_the_hold(self, case, claim, editor):
        hold(claim, editor)
        claim.refresh_from_db()
        workflow.reopen_claim(claim=claim, by=editor, at=MORNING, version=claim.version, reason="New record.")
        make_approved(claim, "disputed")
        conclude(case, at=MORNING)

        with pytest.raises(MoveRefused, match="tell readers what has changed and why"):
            publish(case, by=editor, at=MORNING)
        notice = Notice(kind="correction", reason="The source erred.")
        edition = publish(case, by=editor, at=MORNING, notice=notice)

        change = edition.corrections.get().corrected_claims.get()
        assert (change.rating_before, change.rating_after, change.extent_after) == (
            "verified",
            "disputed",
            "in_part",
        )

    def test_stays_under_review_in_editions_that_do_not_name_it(self, case, claim, editor):
        other = case.claims.order_by("pk").last()
        hold(claim, editor)
        workflow.reopen_claim(claim=other, by=editor, at=MORNING, version=other.version, reason="New record.")
        make_approved(other, "disputed")
        conclude(case, at=MORNING, claims=[other.pk], headline="One finding is under review")

        edition = publish(case, by=editor, at=MORNING, notice=Notice(kind="update", reason="A new record."))

        assert PublishedClaim.objects.get(pk=claim.pk).check_state == "held"
        assert [c.claim_id for c in edition.corrections.get().corrected_claims.all()] == [other.pk]
        assert PublishedCase.objects.get().headline == "One finding is under review"
        assert history_problems() == []


class TestAHeldCase:
    def test_shows_no_rating_at_all(self, case, editor):
        workflow.hold_case(case=case, by=editor, at=NIGHT, reason="The release may be forged.")

        assert set(PublishedClaim.objects.values_list("rating_code", "check_state")) == {
            ("unchecked", "held")
        }
        row = PublishedCase.objects.get()
        assert (row.held_since, row.headline, row.claims_held, row.claims_verified) == (NIGHT, "", 2, 0)

    def test_promises_no_update(self, db, editor):
        case = make_case()
        make_approved(case.claims.order_by("pk").first())
        make_contact(case)
        publish(case, next_update_at=MORNING)

        workflow.hold_case(case=case, by=editor, at=NIGHT, reason="The release may be forged.")

        assert PublishedCase.objects.get().next_update_at is None

    def test_is_held_once(self, case, editor):
        workflow.hold_case(case=case, by=editor, at=NIGHT, reason="The release may be forged.")

        with pytest.raises(MoveRefused, match="under review already"):
            workflow.hold_case(case=case, by=editor, at=NIGHT, reason="Again.")

    def test_comes_back_with_a_conclusion_that_names_its_claims(self, case, editor):
        workflow.hold_case(case=case, by=editor, at=NIGHT, reason="The release may be forged.")
        conclude(case, at=MORNING, headline="All shelters opened on time", summary="Every one of them.")

        publish(case, by=editor, at=MORNING)

        row = PublishedCase.objects.get()
        assert (row.held_since, row.claims_held, row.claims_verified) == (None, 0, 2)
        assert history_problems() == []

    def test_may_be_withdrawn(self, case, editor):
        workflow.hold_case(case=case, by=editor, at=NIGHT, reason="The release may be forged.")
        case.refresh_from_db()

        workflow.withdraw(case=case, by=editor, at=MORNING, version=case.version, reason="It was forged.")

        assert PublishedCase.objects.get().pubstatus == "canceled"
        assert history_problems() == []


class TestAnUnpublishedCase:
    def test_has_nothing_to_hold(self, db, editor):
        case = make_case()

        with pytest.raises(MoveRefused, match="This case is not published"):
            workflow.hold_case(case=case, by=editor, at=NIGHT, reason="In doubt.")


def test_a_hold_needs_nothing_that_a_plan_lacks(db, editor):
    """Nothing on the desk can keep an editor from pulling the brake: not even a void conclusion."""
    case = make_published()
    claim = case.claims.order_by("pk").first()
    workflow.edit_claim(claim=claim, by=editor, at=NOW, version=claim.version, text="Reworded.")
    assert plan_of(case).missing(NOW)

    hold(claim, editor)

    assert PublishedClaim.objects.get(pk=claim.pk).claim_text != "Reworded."
