"""Which verdicts are open, which stand, and which claims nobody has settled."""

import pytest

from cases.models import Claim, Verdict
from tests.workflow.situations import BRING, make_situation

# A claim's state, as tests bring it there: whether its verdict is open, stands, settles it.
SUBSETS = {
    "unchecked": (False, False, False),
    "proposed": (True, False, True),
    "returned": (False, False, False),
    "taken back": (False, False, False),
    "approved": (False, True, True),
    "reopened": (False, False, False),
    "stale": (False, True, True),
    "removed": (False, True, True),
}


@pytest.mark.parametrize("state", SUBSETS)
class TestAVerdict:
    def test_is_in_its_subsets(self, db, state):
        claim = make_situation("open", state).claim
        rows = Verdict.objects.filter(claim=claim)

        assert (rows.open().exists(), rows.standing().exists(), rows.settling().exists()) == SUBSETS[state]

    def test_settles_its_claim(self, db, state):
        claim = make_situation("open", state).claim
        settled = SUBSETS[state][2] or state == "removed"

        assert Claim.objects.unsettled().filter(pk=claim.pk).exists() == (not settled)


class TestTheTable:
    def test_holds_every_state(self):
        assert SUBSETS.keys() == BRING.keys()
