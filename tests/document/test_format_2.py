"""Three files of format 2 as readers downloaded them, of one case: they stay readable for ever.

`digests-2.txt` names each with the digest of its edition. An interim publication, a hold of one finding, and
a withdrawal follow each other. Everything in them is invented.
"""

import json
import subprocess
import sys
from pathlib import Path
from shutil import copyfile

import pytest

from cases.document import read_document, write_document
from cases.document.canonical import canonical_json
from cases.document.commitments import Disclosure, commitments, fits, unseal
from cases.history.digests import digest_of
from cases.public.annotated import release_blocks

HERE = Path(__file__).parent
VERIFIER = HERE.parents[1] / "docs" / "verify_edition.py"
DIGESTS = {
    name: digest for digest, name in map(str.split, (HERE / "digests-2.txt").read_text("ascii").splitlines())
}


def stored(name: str) -> dict:
    return json.loads((HERE / name).read_bytes())


def opened(name: str) -> dict:
    """The document of a file with its texts put back."""
    file = stored(name)
    texts = zip(commitments(file["edition"]), file["disclosures"], strict=True)
    disclosures = [Disclosure(commitment, seed, text) for commitment, (seed, text) in texts]
    assert all(map(fits, disclosures))
    return unseal(file["edition"], disclosures)


@pytest.mark.parametrize("name", DIGESTS)
class TestAFileOfFormat2:
    def test_has_the_digest_that_it_had(self, name):
        assert digest_of(stored(name)["edition"]) == DIGESTS[name]

    def test_is_in_canonical_form(self, name):
        assert canonical_json(stored(name)) == (HERE / name).read_bytes()

    def test_is_written_again_as_it_was(self, name):
        assert write_document(read_document(opened(name))) == opened(name)


class TestTheThree:
    def test_are_of_every_kind(self):
        kinds = {name: stored(name)["edition"]["kind"] for name in DIGESTS}

        assert kinds == {
            "format-2.json": "publication",
            "format-2-hold.json": "hold",
            "format-2-withdrawal.json": "withdrawal",
        }

    def test_are_a_chain_to_the_verifier(self, tmp_path):
        files = [tmp_path / f"{digest}.json" for digest in DIGESTS.values()]
        for name, file in zip(DIGESTS, files, strict=True):
            copyfile(HERE / name, file)

        done = subprocess.run(
            [sys.executable, VERIFIER, *files], capture_output=True, text=True, timeout=60, check=False
        )

        assert (done.returncode, done.stderr, len(done.stdout.splitlines())) == (0, "", 3)


class TestWhatTheySay:
    def test_is_the_release_letter_by_letter(self):
        document = read_document(opened("format-2.json"))

        blocks = release_blocks(document)

        assert "".join(piece.text for block in blocks for piece in block.pieces) == document.release.text

    def test_is_how_far_each_claim_has_come(self):
        states = {
            name: [claim.check_state for _, claim in read_document(opened(name)).claims] for name in DIGESTS
        }

        assert states == {
            "format-2.json": ["checked", "open", "checked", "checked"],
            "format-2-hold.json": ["held", "open", "checked", "checked"],
            "format-2-withdrawal.json": [],
        }

    def test_of_a_hold_is_no_rating(self):
        held = read_document(opened("format-2-hold.json"))

        assert held.claims[0][1].verdict is None
        assert (held.case.headline, held.case.summary) == ("", "")
