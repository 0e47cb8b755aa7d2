"""Two documents of format 1 as the first version of the desk wrote them; they stay readable for ever.

`digests.txt` names them as `sha256sum` does. `tests/upgrade/make_version_1.py` made them.
"""

import json
from pathlib import Path

import pytest

from cases.digests import canonical_json, digest_of

HERE = Path(__file__).parent
DIGESTS = {
    name: digest for digest, name in map(str.split, (HERE / "digests.txt").read_text("ascii").splitlines())
}


@pytest.mark.parametrize("name", DIGESTS)
class TestADocumentOfFormat1:
    def test_is_written_as_it_was(self, name):
        written = (HERE / name).read_bytes()

        assert canonical_json(json.loads(written)) == written

    def test_has_the_digest_that_it_had(self, name):
        assert digest_of(json.loads((HERE / name).read_bytes())) == DIGESTS[name]


def test_there_is_one_of_either_kind():
    kinds = {name: json.loads((HERE / name).read_bytes())["kind"] for name in DIGESTS}

    assert kinds == {"format-1.json": "publication", "format-1-withdrawal.json": "withdrawal"}
