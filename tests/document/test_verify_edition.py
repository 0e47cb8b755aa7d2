"""docs/verify_edition.py, written from docs/edition-format.md alone, agrees with what the desk writes."""

import dataclasses
import re
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.document import canonical_json, shape
from cases.document import commitments as own
from cases.document.commitments import Disclosure, cut, fits, mask, seal
from cases.history.editions import CODES
from docs import verify_edition
from docs.verify_edition import Wrong, check_chains, check_file
from tests.document.test_commitments import WORDS, other_character
from tests.document.test_format_1 import DIGESTS, HERE, stored

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "edition-format.md").read_text()
OPEN = {
    *("kind", "language", "rating", "extent", "reason_code", "stance", "status", "channel", "type"),
    *("rating_before", "rating_after", "not_checkable_reason", "previous_digest"),
}


def is_open(key: str) -> bool:
    return key in OPEN or key.endswith(("_at", "_date"))


def sealed(name: str, **changes) -> tuple[dict, list[Disclosure]]:
    """A document of format 1 as format 2 would hold it, with its texts."""
    return seal({**stored(name), "format": 2, **changes}, is_open=is_open)


def file_of(skeleton: dict, disclosures: list[Disclosure]) -> dict:
    told = [each.as_json() for each in disclosures if not each.is_forgotten]
    return {"disclosures": told, "edition": skeleton}


def some_masked(disclosures: list[Disclosure]) -> list[Disclosure]:
    """Mask every second piece of every fourth text, and withhold the first."""
    hidden = [
        mask(each, pieces=range(1, len(cut(each.text)), 2)) if place % 4 == 1 else each
        for place, each in enumerate(disclosures)
    ]
    return hidden[1:]


def digest(skeleton: dict) -> str:
    return sha256(canonical_json(skeleton)).hexdigest()


def name_of(file: dict) -> str:
    return f"{digest(file.get('edition', file))}.json"


def check(file: dict, name: str = "") -> verify_edition.Checked:
    return check_file(name or name_of(file), canonical_json(file))


def leaves(value) -> Iterator[tuple]:
    """Yield each list or object with the places in it that hold no further one."""
    for place, held in list(value.items() if isinstance(value, dict) else enumerate(value)):
        if isinstance(held, dict | list) and held:
            yield from leaves(held)
        else:
            yield value, place


def other(leaf):
    if isinstance(leaf, bool):
        return not leaf
    if isinstance(leaf, int):
        return leaf + 1
    return other_character(leaf, 0) if isinstance(leaf, str) and leaf else "a"


def undetected(file: dict) -> list:
    """Change every leaf of a file once, and return those whose change was not found."""
    file, name = deepcopy(file), name_of(file)
    passed = []
    for holder, place in leaves(file):
        kept = holder[place]
        holder[place] = other(kept)
        try:
            check(file, name)
            passed.append((place, kept))
        except Wrong:
            pass
        holder[place] = kept
    check(file, name)
    return passed


FILES = {
    "format 1": stored("format-1.json"),
    "format 1, withdrawn": stored("format-1-withdrawal.json"),
    "format 2": file_of(*sealed("format-1.json")),
    "format 2, withdrawn": file_of(*sealed("format-1-withdrawal.json")),
}


# One of its statements has it all, and each change is a whole check.
ONE_STATEMENT = {"statements": [s for s in stored("format-1.json")["statements"] if s["claims"]][:1]}


def file_with_some_masked() -> dict:
    skeleton, disclosures = sealed("format-1.json", **ONE_STATEMENT)
    return file_of(skeleton, some_masked(disclosures))


TO_CHANGE = {
    **FILES,
    "format 2": file_of(*sealed("format-1.json", **ONE_STATEMENT)),
    "format 2, masked": file_with_some_masked(),
}


class TestAFile:
    @pytest.mark.parametrize("name", DIGESTS)
    def test_of_format_1_is_verified_byte_for_byte(self, name):
        data = (HERE / name).read_bytes()

        found = check_file(f"{DIGESTS[name]}.json", data)

        assert (found.digest, found.number, found.said) == (DIGESTS[name], 2, "all of it in the open")

    def test_of_format_2_is_verified(self):
        skeleton, disclosures = sealed("format-1.json")

        found = check(file_of(skeleton, disclosures))

        assert found.digest == digest(skeleton)
        assert found.said == f"{len(disclosures)} texts, 0 of them masked, 0 withheld"

    def test_is_verified_with_words_masked_and_a_text_withheld(self):
        skeleton, disclosures = sealed("format-1.json")
        left = some_masked(disclosures)

        found = check(file_of(skeleton, left))

        count = sum(each.is_masked for each in left)
        assert found.digest == digest(skeleton)
        assert found.said == f"{len(disclosures)} texts, {count} of them masked, 1 withheld"
        assert count > 50

    @pytest.mark.parametrize("file", TO_CHANGE.values(), ids=TO_CHANGE)
    def test_is_refused_whichever_leaf_is_changed(self, file):
        assert len(list(leaves(file))) > 20
        assert undetected(file) == []

    def test_need_not_have_its_digest_for_a_name(self):
        assert check(FILES["format 2"], "edition-2.json").number == 2


def changed(file: dict, **changes) -> dict:
    return {**file, "edition": {**file["edition"], **changes}}


class TestAWrongFile:
    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"\xff", "it is no JSON in UTF-8"),
            (b"{", "it is no JSON in UTF-8"),
            (b"[]", "it is no object"),
            (b'{ "format":1}', "it is not in canonical form"),
            (b'{"format":1,"format":1}', "it is not in canonical form"),
            (b'{"format":1.0}', "the number 1.0 is no integer of up to 2^53 - 1"),
            (b'{"format":1,"n":9007199254740992}', "the number 9007199254740992 is no integer of up to"),
            ('{"größe":1}'.encode(), "a key is not in ASCII"),
            (rb'{"a":"\ud800"}', "it holds a lone surrogate"),
            (b'{"format":3}', "its format is 3; known are 1 and 2"),
            (b'{"format":true}', "its format is True; known are 1 and 2"),
            (b'{"format":2}', "it is of format 2, and not in the file that gives its texts beside it"),
            (b'{"format":1}', "it does not name its case, its number and the edition before it"),
            (b'{"disclosures":[],"edition":{"format":1}}', "it has the parts of format 2, but is not of it"),
        ],
        ids=lambda value: repr(value)[:30],
    )
    def test_is_refused_in_words(self, data, said):
        with pytest.raises(Wrong, match=f"^{re.escape(said)}"):
            check_file("edition.json", data)

    def test_does_not_have_its_name(self):
        with pytest.raises(Wrong, match="which is not its name"):
            check(FILES["format 2"], f"{'a' * 64}.json")

    @pytest.mark.parametrize(
        ("number", "previous"), [(1, "a" * 64), (2, ""), (0, ""), (2, "a"), (True, ""), ("2", "a" * 64)]
    )
    def test_has_no_place_in_a_chain(self, number, previous):
        with pytest.raises(Wrong, match=r"number|previous|first edition"):
            check(changed(FILES["format 2"], number=number, previous_digest=previous))

    @pytest.mark.parametrize(
        ("disclosure", "said"),
        [
            (["A" * 43, "Never said."], "fits no commitment"),
            (["A" * 42, "Short."], "is not 32 bytes in base64url"),
            (["A" * 42 + "B", "Two spellings."], "is not 32 bytes in base64url"),
            (["A" * 42 + "!", "No letter."], "is not 32 bytes in base64url"),
            (["A" * 43, ""], "of an empty text"),
            ([], "neither a seed and a text, nor a list of pieces"),
            ("text", "neither a seed and a text, nor a list of pieces"),
            (["A" * 43, "text", "more"], "neither a seed and a text, nor a list of pieces"),
            ([["A" * 43, 7]], "neither a seed and a text, nor a list of pieces"),
            ([["A" * 43, "two words"]], "'two words' is not one piece"),
            ([["A" * 43, ""]], "'' is not one piece"),
        ],
        ids=str,
    )
    def test_has_a_disclosure_that_is_none(self, disclosure, said):
        file = FILES["format 2"]

        with pytest.raises(Wrong, match=said):
            check({**file, "disclosures": [*file["disclosures"], disclosure]})

    def test_discloses_one_text_twice(self):
        file = FILES["format 2"]

        with pytest.raises(Wrong, match="disclosure 2 fits no commitment, or one that another has disclosed"):
            check({**file, "disclosures": file["disclosures"][:1] * 2})

    def test_discloses_texts_out_of_their_order(self):
        file = FILES["format 2"]
        first, second, *others = file["disclosures"]

        with pytest.raises(Wrong, match="disclosure 2 is not in the order of the commitments"):
            check({**file, "disclosures": [second, first, *others]})

    @pytest.mark.parametrize("value", [{"#": 7}, {"#": "A" * 43, "more": 1}, {"#": "A"}], ids=str)
    def test_holds_a_commitment_that_is_none(self, value):
        with pytest.raises(Wrong, match=r"no commitment|not 32 bytes"):
            check(changed(FILES["format 2"], publisher=value))


def chain() -> list[dict]:
    """Three editions of one case: the first of format 1, the others of format 2."""
    first = {**stored("format-1.json"), "number": 1, "previous_digest": ""}
    second = file_of(*sealed("format-1.json", number=2, previous_digest=digest(first)))
    third = file_of(*sealed("format-1.json", number=3, previous_digest=digest(second["edition"])))
    return [first, second, third]


class TestAChain:
    def test_is_verified_in_any_order_and_over_both_formats(self):
        files = [check(each) for each in reversed(chain())]

        assert [found.number for found in check_chains(files)] == [1, 2, 3]

    def test_of_each_case_stands_alone(self):
        other_case = check({**stored("format-1-withdrawal.json")})

        assert len(check_chains([*map(check, chain()), other_case])) == 4

    def test_misses_an_edition(self):
        first, _, third = map(check, chain())

        with pytest.raises(Wrong, match="edition 2 of case 1 is missing before it"):
            check_chains([first, third])

    def test_has_each_number_once(self):
        first, second, _ = map(check, chain())

        with pytest.raises(Wrong, match="it is edition 2 of case 1, as is"):
            check_chains([first, second, second])

    def test_names_the_edition_before(self):
        first, second, _ = chain()
        second = changed(second, previous_digest="a" * 64)

        with pytest.raises(Wrong, match="it does not follow from"):
            check_chains([check(first), check(second)])


class TestTheDeskAndTheVerifier:
    """Two hands, one page."""

    @given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
    def test_cut_every_text_alike(self, text):
        assert verify_edition.cut(text) == cut(text)

    @given(WORDS, st.data())
    def test_find_the_same_commitment(self, text, data):
        disclosure = own.commit(text)
        count = len(cut(text))
        left = mask(disclosure, pieces=data.draw(st.sets(st.integers(0, count - 1), max_size=count - 1)))

        assert verify_edition.commitment(disclosure.as_json()) == disclosure.commitment
        assert verify_edition.commitment(left.as_json()) == disclosure.commitment

    def test_have_the_separators_of_the_page(self):
        listed = PAGE.split("**Separators**", 1)[1].split("```text\n", 1)[1].split("```", 1)[0]

        pattern = re.compile(f"[{own.SEPARATORS}]")
        assert listed.split() == verify_edition.SEPARATORS.split()
        assert {each for each in map(chr, range(0x110000)) if pattern.match(each)} == verify_edition.BETWEEN

    def test_find_the_commitments_of_the_page(self):
        seed = re.search(r"of the bytes 0, 1, 2 ... 31 \(`(.{43})`\)", PAGE)[1]
        rows = re.findall(r"^\| `(.+?)` \| (`.+`) \| `(.{43})` \|$", PAGE, re.M)

        assert own._decode(seed) == bytes(range(32))
        assert len(rows) == 2
        for text, pieces, commitment in rows:
            assert cut(text) == re.findall("`(.+?)`", pieces)
            assert verify_edition.commitment([seed, text]) == commitment
            assert fits(Disclosure(commitment, seed, text))


def run(*paths: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(ROOT / "docs" / "verify_edition.py"), *map(str, paths)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


SHAPES = [each for each in vars(shape).values() if dataclasses.is_dataclass(each)]
KEYS = {field.name for each in SHAPES for field in dataclasses.fields(each)}


class TestThePage:
    def test_names_every_key_that_a_document_may_have(self):
        assert [key for key in sorted(KEYS) if f"`{key}`" not in PAGE] == []

    def test_lists_all_that_stands_open(self):
        sentence = PAGE.split("and codes: the\nvalues of ", 1)[1].split(". Every other text", 1)[0]

        listed = set(re.findall(r"`(\w+)`", sentence))
        assert listed == CODES - {"previous_digest"}


class TestTheCommand:
    @pytest.fixture
    def paths(self, tmp_path) -> list[Path]:
        files = {tmp_path / name_of(file): file for file in chain()}
        for path, file in files.items():
            path.write_bytes(canonical_json(file))
        return list(files)

    def test_says_a_line_a_file(self, paths):
        done = run(*reversed(paths))

        assert (done.returncode, done.stderr) == (0, "")
        lines = done.stdout.splitlines()
        assert lines[0] == (f"{paths[0].name}: edition 1 of case 1, all of it in the open; {paths[0].stem}")
        assert [line.split(":")[0] for line in lines] == [path.name for path in paths]

    def test_says_what_is_wrong_and_fails(self, paths):
        paths[1].write_bytes(paths[1].read_bytes().replace(b"reading", b"writing", 1))

        done = run(*paths)

        assert (done.returncode, done.stdout) == (1, "")
        assert re.fullmatch(rf"{paths[1]}: disclosure \d+ fits no commitment, .*\.\n", done.stderr)

    def test_asks_for_files(self, paths):
        assert (run().returncode, run(paths[0].parent / "gone.json").returncode) == (1, 1)

    def test_needs_nothing_but_the_standard_library(self):
        text = (ROOT / "docs" / "verify_edition.py").read_text()

        imported = set(re.findall(r"^(?:import|from) (\w+)", text, re.M))
        assert imported <= sys.stdlib_module_names
