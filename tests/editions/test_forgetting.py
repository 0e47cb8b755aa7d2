"""A word is taken out of what was published, by hand; nothing is falsified, and it is nowhere any more."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from cases.audit import history_problems
from cases.document.commitments import BLOCK, cut, mask
from cases.editions import rebuild_published
from cases.history.disclosures import as_disclosed
from cases.history.editions import read_edition
from cases.models import Disclosure, PublishedClaim, PublishedStatement
from tests.factories import make_published

VERIFIER = Path(__file__).parents[2] / "docs" / "verify_edition.py"
NAME = "Quillon"


@pytest.fixture
def case(db):
    return make_published(sentences=[f"Officers arrested {NAME} in May.", "They closed 3 shelters."])


def forget(word: str) -> int:
    """Empty every disclosed text of editions of a word; return how many held it."""
    held = Disclosure.objects.filter(scope__startswith="case:", text__contains=word)
    for row in held:
        masked = mask(as_disclosed(row), pieces={n for n, piece in enumerate(cut(row.text)) if piece == word})
        Disclosure.objects.filter(pk=row.pk).update(seed="", text="", pieces=masked.pieces)
    rebuild_published()
    return len(held)


class TestAForgottenWord:
    def test_is_shown_as_a_block_in_the_release_and_in_the_claim(self, case):
        assert forget(NAME) == 2

        document = read_edition(case.editions.get())
        assert document.release.text.startswith(f"Officers arrested {BLOCK} in May.")
        assert document.claims[0][1].text == f"Officers arrested {BLOCK} in May."
        assert document.quote(document.claims[0][1]) == f"Officers arrested {BLOCK} in May."

    def test_leaves_digests_history_and_tables_whole(self, case):
        before = case.editions.get().digest

        forget(NAME)

        assert case.editions.get().digest == before
        assert history_problems() == []

    def test_is_in_no_table_that_readers_get(self, case):
        forget(NAME)

        texts = [*PublishedClaim.objects.values_list("claim_text", "statement_text")]
        texts += PublishedStatement.objects.values_list("statement_text")
        assert NAME not in str(texts)
        with connection.cursor() as cursor:
            cursor.execute("SELECT document FROM cases_edition")
            assert NAME not in str(cursor.fetchall())

    def test_leaves_a_file_that_verifies_and_does_not_hold_it(self, case, client, tmp_path):
        forget(NAME)

        edition = case.editions.get()
        answer = client.get(edition.get_absolute_url())
        file = tmp_path / f"{edition.digest}.json"
        file.write_bytes(answer.content)
        done = subprocess.run(
            [sys.executable, VERIFIER, file], capture_output=True, text=True, timeout=60, check=False
        )

        assert (done.returncode, done.stderr) == (0, "")
        assert NAME not in answer.content.decode()
        assert json.loads(answer.content)["edition"] == edition.document

    def test_is_gone_from_the_reader_s_page(self, case, client):
        forget(NAME)

        page = client.get(case.get_absolute_url()).content.decode()

        assert NAME not in page
        assert BLOCK in page
