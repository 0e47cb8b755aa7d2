"""Two documents of format 1 as the first version of the desk wrote them; they stay readable for ever.

`digests.txt` names them as `sha256sum` does. `tests/upgrade/make_version_1.py` made them.
"""

import json
from pathlib import Path

import pytest

from cases.document import canonical_json, read_document
from cases.editions import published_rows
from cases.history.digests import digest_of
from cases.models import Edition
from cases.public.annotated import release_blocks
from cases.times import read_time

HERE = Path(__file__).parent
DIGESTS = {
    name: digest for digest, name in map(str.split, (HERE / "digests.txt").read_text("ascii").splitlines())
}


def stored(name: str) -> dict:
    return json.loads((HERE / name).read_bytes())


def edition(name: str) -> Edition:
    document = stored(name)
    return Edition(
        case_id=document["case"]["id"],
        number=document["number"],
        published_at=read_time(document["published_at"]),
        document=document,
        digest=DIGESTS[name],
    )


@pytest.mark.parametrize("name", DIGESTS)
class TestADocumentOfFormat1:
    def test_has_the_digest_that_it_had(self, name):
        assert digest_of(stored(name)) == DIGESTS[name]

    def test_is_written_again_byte_for_byte(self, name):
        assert canonical_json(read_document(stored(name)).as_json()) == (HERE / name).read_bytes()


def test_there_is_one_of_either_kind():
    kinds = {name: stored(name)["kind"] for name in DIGESTS}

    assert kinds == {"format-1.json": "publication", "format-1-withdrawal.json": "withdrawal"}


class TestAPublicationOfFormat1:
    def test_is_shown_letter_by_letter(self):
        document = read_document(stored("format-1.json"))

        blocks = release_blocks(document)

        assert "".join(piece.text for block in blocks for piece in block.pieces) == document.release.text

    def test_becomes_rows_of_the_published_tables(self):
        cases, statements, claims, evidence = published_rows([edition("format-1.json")])

        said = stored("format-1.json")["statements"]
        links = [link for s in said for claim in s["claims"] for link in claim["evidence"]]
        assert [case.title for case in cases] == ["Sample: Lakeside opens reading rooms"]
        assert [row.id for row in statements] == [s["id"] for s in said]
        assert [row.id for row in claims] == [claim["id"] for s in said for claim in s["claims"]]
        assert [(row.id, row.quote) for row in evidence] == [(link["id"], link["quote"]) for link in links]

    def test_is_taken_back_by_a_withdrawal_of_format_1(self):
        editions = [edition("format-1.json"), edition("format-1-withdrawal.json")]

        (case,), statements, claims, _ = published_rows(editions)

        assert {row.pubstatus for row in [case, *statements, *claims]} == {"canceled"}
        assert case.withdrawal_reason == stored("format-1-withdrawal.json")["corrections"][0]["reason"]
