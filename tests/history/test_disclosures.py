"""The texts behind commitments come back as they were kept, and what is carried over is kept once."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from cases.document.commitments import faults, known_texts, mask, seal, unseal
from cases.history.disclosures import disclosures_of, keep_disclosures, keep_new_disclosures
from cases.models import Disclosure

SAID = {"title": "Ann met Ben", "note": "Zoë’s 🏠"}


def sealed(value, known=None):
    return seal(value, is_open=lambda key: False, known=known)


class TestDisclosures:
    def test_come_back_in_their_order(self, db):
        _, (title, note) = sealed(SAID)
        left = mask(title, pieces={0})

        keep_disclosures("case:1", [left, note])
        keep_disclosures("case:2", [title])

        with CaptureQueriesContext(connection) as queries:
            found = disclosures_of(["case:1", "case:2", "case:3"])
        assert found == {"case:1": [left, note], "case:2": [title], "case:3": []}
        assert len(queries) == 1

    def test_are_kept_once(self, db):
        _, disclosures = sealed(SAID)
        keep_disclosures("case:1", disclosures)

        with pytest.raises(IntegrityError), transaction.atomic():
            keep_disclosures("case:1", disclosures)

    def test_that_are_carried_over_stay_as_they_are(self, db):
        first, disclosures = sealed(SAID)
        keep_new_disclosures("case:1", disclosures)
        left = mask(disclosures[0], pieces={0})
        Disclosure.objects.filter(commitment=left.commitment).update(seed="", text="", pieces=left.pieces)

        known = known_texts(first, disclosures_of(["case:1"])["case:1"])
        second, carried = sealed({**unseal(first, known.values()), "note": "New."}, known)
        keep_new_disclosures("case:1", carried)

        kept = disclosures_of(["case:1"])["case:1"]
        assert [each.shown for each in kept] == ["█████ met Ben", "Zoë’s 🏠", "New."]
        assert list(faults([first, second], kept)) == []
