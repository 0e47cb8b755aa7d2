"""How long a claim may be, and what it is taken for."""

import pytest

from cases import workflow
from cases.checks.gate import MOST_OF_CLAIM
from cases.models import Claim
from cases.workflow import MoveRefused
from tests.factories import NOW, make_case, make_claim

LONG = "x" * (MOST_OF_CLAIM + 1)


class TestAClaim:
    def test_that_is_added_is_no_longer_than_one_assertion(self, db, researcher):
        statement = make_case().claims.first().statement

        with pytest.raises(MoveRefused, match=r"This claim has 501 characters.*Split it"):
            workflow.add_claim(statement=statement, by=researcher, at=NOW, text=LONG)

        assert statement.claims.count() == 1

    def test_is_not_reworded_at_more_length(self, db, researcher):
        claim = make_claim()

        with pytest.raises(MoveRefused, match="500 at most"):
            workflow.edit_claim(claim=claim, by=researcher, at=NOW, version=1, text=LONG)

        assert workflow.edit_claim(claim=claim, by=researcher, at=NOW, version=1, text=LONG[1:]).version == 2

    def test_that_is_longer_already_stays_until_its_words_change(self, db, researcher):
        claim = make_claim()
        Claim.objects.filter(pk=claim.pk).update(text=LONG)

        workflow.edit_claim(claim=claim, by=researcher, at=NOW, version=1, text=LONG, claimed_value="12")

        claim.refresh_from_db()
        assert claim.claimed_value == "12"

    def test_is_of_no_kind_until_somebody_says_which(self, db, researcher):
        statement = make_case().claims.first().statement

        claim = workflow.add_claim(statement=statement, by=researcher, at=NOW, text="It opened.")

        assert claim.type == "other"
