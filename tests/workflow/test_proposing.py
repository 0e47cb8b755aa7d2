"""What a proposal may say, and what is refused before a colleague sees it."""

import pytest

from cases import workflow
from cases.checks import gate
from cases.models import Claim
from cases.workflow import MoveRefused
from tests.factories import make_approved, make_claim, make_proposed, make_ready, propose
from tests.workflow.situations import LATER

OLD = "The register shows it."


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


class TestAnUnverifiableClaim:
    @pytest.mark.parametrize("code", ["identity_ambiguous", "no_answer", "out_of_reach", "needs_payment"])
    def test_may_say_why(self, claim, reviewer, code):
        verdict = make_proposed(claim, "unverifiable", by=reviewer, reason_code=code)

        assert verdict.reason_code == code


def reopened(claim: Claim, by) -> Claim:
    claim.refresh_from_db()
    return workflow.reopen_claim(claim=claim, by=by, at=LATER, version=claim.version, reason="New record.")


class TestAnotherRatingThanTheOneApproved:
    @pytest.mark.parametrize(
        "words", ["The register shows it.", " the  REGISTER\nshows it", "“The register shows it”!"]
    )
    def test_needs_another_explanation(self, claim, reviewer, words):
        make_approved(claim, explanation=OLD)
        make_ready(claim, "disputed")
        claim = reopened(claim, reviewer)

        with pytest.raises(MoveRefused) as refused:
            propose(claim, "disputed", by=reviewer, explanation=words)

        assert refused.value.reasons == [
            "The finding was “Verified” and would be “Disputed in part”, but the explanation is the old one:"
            " explain to readers what the evidence shows now."
        ]
        assert propose(claim, "disputed", by=reviewer, explanation="The register shows another day.")

    def test_is_another_extent_too(self, claim, reviewer):
        make_approved(claim, "disputed", extent="wholly")
        reopened(claim, reviewer)

        with pytest.raises(MoveRefused, match="was “Disputed” and would be “Disputed in part”"):
            propose(claim, "disputed", by=reviewer, extent="in_part")

    def test_counts_where_the_approval_is_void_and_not_set_aside(self, claim, reviewer):
        make_approved(claim)
        make_ready(claim, "disputed")

        with pytest.raises(MoveRefused, match="the explanation is the old one"):
            propose(claim, "disputed", by=reviewer, explanation=OLD)

        assert claim.verdicts.get().is_standing

    def test_is_compared_with_the_last_approved_and_not_with_one_that_was_returned(
        self, claim, reviewer, second_reviewer
    ):
        make_approved(claim)
        make_ready(claim, "disputed")
        reopened(claim, reviewer)
        verdict = propose(claim, "disputed", by=reviewer, explanation="It shows another day.")
        workflow.return_verdict(verdict=verdict, by=second_reviewer, at=LATER, note="Which page?")

        with pytest.raises(MoveRefused, match="the explanation is the old one"):
            propose(claim, "disputed", by=reviewer, explanation=OLD)

    def test_is_not_approved_either(self, claim, reviewer, second_reviewer):
        make_approved(claim)
        make_ready(claim, "disputed")
        reopened(claim, reviewer)
        verdict = propose(claim, "disputed", by=reviewer, explanation="It shows another day.")
        found = Claim.objects.with_findings().get(pk=claim.pk)
        waiting = found.open_verdict
        waiting.explanation = OLD

        assert [s.code for s in gate.old_explanation(found, waiting)] == ["old_explanation"]
        assert workflow.approve_verdict(verdict=verdict, by=second_reviewer, at=LATER).decision == "approved"

    @pytest.mark.parametrize(
        "typed",
        [
            OLD.upper().replace(" ", " \u00a0\n"),
            OLD.replace(".", " –!"),
            # Signs that nobody sees, and a letter of another alphabet that nobody tells apart.
            OLD.replace("s", "s\u200b"),
            OLD.replace("e", "\u0435"),
        ],
    )
    def test_is_the_old_one_however_it_is_written(self, claim, reviewer, typed):
        make_approved(claim)
        make_ready(claim, "disputed")
        reopened(claim, reviewer)

        with pytest.raises(MoveRefused, match="the explanation is the old one"):
            propose(claim, "disputed", by=reviewer, explanation=typed)

    def test_leaves_the_same_finding_its_explanation(self, claim, reviewer):
        make_approved(claim)
        reopened(claim, reviewer)

        assert propose(claim, by=reviewer).is_open
