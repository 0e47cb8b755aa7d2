"""Where somebody stands before the law: as claimed, as found, and where the two part."""

import pytest

from cases import workflow
from cases.document import Finding, Wording, as_json
from cases.models import Claim
from cases.workflow import MoveRefused
from tests.factories import NOW, make_approved, make_case, make_claim, make_proposed, make_ready, propose

WHOLE = {"status": "charged", "offense": "Grand theft", "count": 2, "agency": "LASD", "date_given": "Sept. 9"}


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


def edit(claim: Claim, by, **status):
    return workflow.edit_claim(claim=claim, by=by, at=NOW, version=claim.version, claimed_status=status)


class TestAClaim:
    def test_holds_what_is_claimed(self, claim, researcher):
        edit(claim, researcher, **WHOLE)

        claim.refresh_from_db()
        assert claim.claimed_status == WHOLE
        assert as_json(Wording.of(claim))["claimed_status"] == WHOLE

    def test_may_be_added_with_it(self, researcher):
        statement = make_case().claims.first().statement

        claim = workflow.add_claim(
            statement=statement,
            by=researcher,
            at=NOW,
            text="He was charged.",
            claimed_status={"status": "charged"},
        )

        assert claim.claimed_status == {"status": "charged"}

    def test_says_nothing_of_it_where_there_is_none(self, claim):
        assert "claimed_status" not in as_json(Wording.of(claim))

    def test_leaves_out_what_is_empty(self, claim, researcher):
        edit(claim, researcher, status="charged", offense="  ", count=None, agency="")

        claim.refresh_from_db()
        assert claim.claimed_status == {"status": "charged"}

    @pytest.mark.parametrize(
        ("status", "said"),
        [
            ({"offense": "Theft"}, "Choose the legal status that the other details belong to."),
            ({"status": "guilty"}, "Choose a listed legal status."),
            ({"status": "charged", "count": 0}, "The number of counts is a whole number from 1."),
            ({"status": "charged", "count": "2"}, "The number of counts is a whole number from 1."),
            ({"status": "charged", "agency": "x" * 201}, "The agency of a legal status takes 200 letters."),
            ({"status": "charged", "plea": "none"}, "A legal status has a status, an offense"),
        ],
    )
    def test_refuses_what_is_no_legal_status(self, claim, researcher, status, said):
        with pytest.raises(MoveRefused, match=said):
            edit(claim, researcher, **status)

        claim.refresh_from_db()
        assert claim.claimed_status == {}


class TestAFinding:
    def test_holds_what_the_record_shows(self, claim, reviewer):
        verdict = make_proposed(claim, by=reviewer, found_status=WHOLE)

        verdict.refresh_from_db()
        assert as_json(Finding.of(verdict))["found_status"] == WHOLE
        assert verdict.content["finding"]["found_status"] == WHOLE

    def test_refuses_what_is_no_legal_status(self, claim, reviewer):
        with pytest.raises(MoveRefused, match="Choose a listed legal status"):
            make_proposed(claim, by=reviewer, found_status={"status": "guilty"})

    def test_is_not_verified_where_the_record_shows_another(self, claim, reviewer):
        edit(claim, reviewer, status="convicted")
        make_ready(claim)

        with pytest.raises(MoveRefused) as refused:
            propose(claim, by=reviewer, found_status={"status": "charged"})

        assert refused.value.reasons == [
            "The claim says “convicted”, the record shows “charged”: that is not verified."
        ]

    def test_is_not_verified_where_nobody_says_what_the_record_shows(self, claim, reviewer):
        edit(claim, reviewer, status="convicted")
        make_ready(claim)

        with pytest.raises(MoveRefused) as refused:
            propose(claim, by=reviewer)

        assert refused.value.reasons == ["Say which legal status the record shows: the claim is about one."]

    @pytest.mark.parametrize(
        ("rating", "found"),
        [("disputed", {"status": "charged"}), ("verified", {"status": "convicted"}), ("disputed", {})],
    )
    def test_is_taken_where_the_two_agree_or_the_rating_says_so(self, claim, reviewer, rating, found):
        edit(claim, reviewer, status="convicted")

        assert make_approved(claim, rating, by=reviewer, found_status=found).found_status == found
