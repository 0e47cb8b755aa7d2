"""The way of a release through the moves, from its claims to a withdrawn case."""

from datetime import timedelta

import pytest

from cases import workflow
from cases.audit import history_problems
from cases.checks.states import claim_state
from cases.choices import ClaimState
from cases.editions import rebuild_published
from cases.models import Claim, PublishedCase, PublishedClaim, PublishedEvidence, PublishedStatement
from cases.workflow import MoveRefused, Notice
from tests.factories import (
    NOW,
    conclude,
    make_approved,
    make_case,
    make_published,
    make_settled,
    propose,
    publish,
)

LATER = NOW + timedelta(days=3)
TABLES = (PublishedCase, PublishedStatement, PublishedClaim, PublishedEvidence)


def published_rows():
    return [list(table.objects.order_by("pk").values()) for table in TABLES]


def corrected(case, editor, reviewer):
    """Dispute the first claim of a published case and publish again."""
    claim = case.claims.order_by("pk").first()
    workflow.reopen_claim(claim=claim, by=reviewer, at=LATER, version=claim.version, reason="New record.")
    make_approved(claim, "disputed")
    notice = Notice(kind="correction", reason="A record came to light.", requested_by_kind="reader")
    return publish(case, by=editor, at=LATER, notice=notice)


class TestPublish:
    def test_makes_a_first_edition_of_a_settled_case(self, db, editor):
        case = make_settled(make_case())

        edition = publish(case, by=editor)

        assert edition.number == 1
        assert PublishedCase.objects.get().verified == 2
        assert PublishedClaim.objects.count() == 2
        assert history_problems() == []

    def test_says_everything_that_is_missing(self, db, editor):
        case = make_case()

        with pytest.raises(MoveRefused) as refused:
            workflow.publish(case=case, by=editor, at=NOW, version=case.version, read="")

        assert refused.value.reasons == [
            "No finding goes out: at least one has to be approved first.",
            "Record how the claimant was asked, or write why not: the contact log is empty.",
            "Propose headline and conclusion; a second person approves them.",
        ]

    def test_refuses_when_nothing_has_changed(self, db, editor):
        case = make_published()

        with pytest.raises(MoveRefused, match="Nothing has changed since edition 1"):
            publish(case, by=editor)

    def test_refuses_when_the_same_was_only_approved_again(self, db, editor, reviewer):
        case = make_published()
        claim = case.claims.order_by("pk").first()
        workflow.reopen_claim(claim=claim, by=reviewer, at=LATER, version=claim.version, reason="To be sure.")
        again = propose(claim, by=reviewer)
        workflow.approve_verdict(verdict=again, by=editor, at=LATER)

        with pytest.raises(MoveRefused, match="Nothing has changed since edition 1"):
            publish(case, by=editor)

    def test_refuses_a_change_without_a_correction(self, db, editor, reviewer):
        case = make_published()
        conclude(case, at=LATER, summary="Less holds.")

        with pytest.raises(MoveRefused, match="tell readers what has changed"):
            publish(case, by=editor)


class TestCorrection:
    def test_names_the_claim_with_rating_before_and_after(self, db, editor, reviewer):
        case = make_published()

        edition = corrected(case, editor, reviewer)

        changed = edition.corrections.get().corrected_claims.get()
        assert (changed.rating_before, changed.rating_after) == ("verified", "disputed")
        assert edition.previous_digest == case.editions.get(number=1).digest
        assert history_problems() == []

    def test_counts_on_the_published_claim(self, db, editor, reviewer):
        case = make_published()

        corrected(case, editor, reviewer)

        row = PublishedClaim.objects.get(rating_code="disputed")
        assert (row.correction_count, row.last_correction_kind) == (1, "correction")
        assert (row.first_published_at, row.last_modified_at) == (NOW, LATER)
        untouched = PublishedClaim.objects.get(rating_code="verified")
        assert (untouched.correction_count, untouched.last_modified_at) == (0, NOW)


class TestWithdraw:
    def test_keeps_the_rows_as_canceled(self, db, editor):
        case = make_published()

        workflow.withdraw(case=case, by=editor, at=LATER, version=case.version, reason="Wrong release.")

        assert PublishedCase.objects.get().pubstatus == "canceled"
        assert set(PublishedClaim.objects.values_list("pubstatus", flat=True)) == {"canceled"}
        assert PublishedCase.objects.get().withdrawal_reason == "Wrong release."
        assert history_problems() == []

    def test_ends_all_moves_on_the_case(self, db, editor):
        case = make_published()
        workflow.withdraw(case=case, by=editor, at=LATER, version=case.version, reason="Wrong release.")

        with pytest.raises(MoveRefused, match="withdrawn"):
            publish(case, by=editor)


class TestRebuildPublished:
    def test_makes_the_same_rows_again(self, db, editor, reviewer):
        corrected(make_published(), editor, reviewer)
        make_published("unverifiable")
        withdrawn = make_published("disputed")
        workflow.withdraw(case=withdrawn, by=editor, at=LATER, version=withdrawn.version, reason="Error.")
        before = published_rows()
        PublishedEvidence.objects.all().delete()
        PublishedCase.objects.update(title="tampered")

        rebuild_published()

        assert published_rows() == before


class TestApproval:
    def test_is_void_once_the_wording_changes(self, db, reviewer):
        claim = make_case().claims.first()
        make_approved(claim)
        claim.refresh_from_db()

        workflow.edit_claim(claim=claim, by=reviewer, at=LATER, version=claim.version, text="Other words.")

        claim = Claim.objects.with_findings().get(pk=claim.pk)
        assert claim_state(claim) == ClaimState.STALE
