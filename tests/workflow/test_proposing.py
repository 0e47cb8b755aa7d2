"""What a proposal may say, and what is refused before a colleague sees it."""

import pytest

from cases.models import Claim
from tests.factories import make_claim, make_proposed


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


class TestAnUnverifiableClaim:
    @pytest.mark.parametrize("code", ["identity_ambiguous", "no_answer", "out_of_reach", "needs_payment"])
    def test_may_say_why(self, claim, reviewer, code):
        verdict = make_proposed(claim, "unverifiable", by=reviewer, reason_code=code)

        assert verdict.reason_code == code
