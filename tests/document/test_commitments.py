"""A text behind a commitment is proved, can be forgotten word by word, and leaves nothing to guess."""

from dataclasses import replace
from string import ascii_letters, digits

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cases.document import NotCanonical, canonical_json
from cases.document import commitments as own
from cases.document.commitments import (
    BLOCK,
    Disclosure,
    commit,
    commitments,
    cut,
    faults,
    fits,
    known_texts,
    mask,
    seal,
    unseal,
)

OPEN = {"kind", "at"}
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
WORDS = st.text(st.sampled_from("ab é\u00a0.,-\n漢"), min_size=1)
KEYS = st.sampled_from(["kind", "at", "text", "note", "id", "items"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | TEXTS,
    lambda held: st.lists(held, max_size=4) | st.dictionaries(KEYS, held, max_size=4),
    max_leaves=20,
)


def sealed(value, known=None):
    return seal(value, is_open=OPEN.__contains__, known=known)


def other_character(text: str, at: int) -> str:
    """The same text with another character in one place."""
    at %= len(text)
    return text[:at] + ("b" if text[at] == "a" else "a") + text[at + 1 :]


def other_bit(text: str, at: int) -> str:
    """The same 32 bytes with one bit turned."""
    value = bytearray(own._decode(text))
    value[at % 32] ^= 1 << at % 8
    return own._encode(bytes(value))


class TestSeal:
    @given(VALUES)
    def test_is_undone_by_unsealing(self, value):
        skeleton, disclosures = sealed(value)

        assert unseal(skeleton, disclosures) == value
        assert list(faults(skeleton, disclosures)) == []

    def test_leaves_codes_numbers_and_empty_texts_as_they_are(self):
        value = {"kind": "update", "at": ["2026-03-02"], "id": 7, "note": "", "is_new": True, "text": None}

        assert sealed(value) == (value, [])

    def test_commits_to_each_text_in_its_order(self):
        skeleton, disclosures = sealed({"text": "A", "items": ["B", {"note": "C", "kind": "open"}]})

        first, second, third = disclosures
        assert [each.text for each in disclosures] == ["A", "B", "C"]
        assert skeleton == {
            "text": {"#": first.commitment},
            "items": [{"#": second.commitment}, {"note": {"#": third.commitment}, "kind": "open"}],
        }
        assert {len(each.commitment) for each in disclosures} == {43}

    def test_of_one_text_twice_gives_two_commitments(self):
        skeleton, _ = sealed(["Same.", "Same."])

        assert len(set(commitments(skeleton))) == 2

    def test_refuses_what_looks_like_a_commitment(self):
        with pytest.raises(ValueError, match="The key '#' is kept for commitments"):
            sealed({"text": {"#": "A"}})

    def test_refuses_half_a_character(self):
        with pytest.raises(NotCanonical, match="lone surrogate"):
            sealed({"text": "half \ud800"})


CASE = {
    "title": "Shelters",
    "items": [{"id": 4, "text": "Four."}, {"id": 9, "text": "Nine."}],
    "loose": ["A"],
}


class TestKnownTexts:
    @given(VALUES)
    def test_that_stay_keep_every_byte(self, value):
        skeleton, disclosures = sealed(value)

        again = sealed(value, known_texts(skeleton, disclosures))

        assert canonical_json(again[0]) == canonical_json(skeleton)
        assert again[1] == disclosures

    def test_that_changed_get_a_commitment_of_their_own(self):
        skeleton, disclosures = sealed(CASE)

        again, _ = sealed({**CASE, "title": "Two shelters"}, known_texts(skeleton, disclosures))

        assert again["title"] != skeleton["title"]
        assert {**again, "title": ""} == {**skeleton, "title": ""}

    def test_are_found_by_the_id_of_their_item(self):
        skeleton, disclosures = sealed(CASE)
        moved = {**CASE, "items": [{"id": 5, "text": "Five."}, *reversed(CASE["items"])]}

        again, _ = sealed(moved, known_texts(skeleton, disclosures))

        assert again["items"][1:] == list(reversed(skeleton["items"]))

    def test_are_found_by_their_place_where_ids_are_not_one_each(self):
        twins = [{"id": 4, "text": "Same."}, {"id": 4, "text": "Same."}]
        skeleton, disclosures = sealed(twins)

        again, _ = sealed(twins, known_texts(skeleton, disclosures))

        assert again == skeleton
        assert len(set(commitments(again))) == 2

    @pytest.mark.parametrize("pieces", [{0}, {0, 1, 2}], ids=["masked", "forgotten"])
    def test_stay_masked_where_they_are_carried(self, pieces):
        skeleton, (disclosure,) = sealed({"text": "Ann said"})
        left = mask(disclosure, pieces=pieces)

        again = sealed(unseal(skeleton, [left]), known_texts(skeleton, [left]))

        assert again == (skeleton, [left])

    def test_stay_forgotten_where_nothing_is_left(self):
        skeleton, _ = sealed({"text": "Ann said"})

        assert sealed(unseal(skeleton, []), known_texts(skeleton, []))[0] == skeleton


class TestCut:
    @given(TEXTS)
    def test_loses_nothing(self, text):
        assert "".join(cut(text)) == text

    def test_parts_words_from_what_stands_between(self):
        assert cut("“Ann\u00a0O’Hara”, 36:") == ["“", "Ann", "\u00a0", "O", "’", "Hara", "”, ", "36", ":"]

    @given(st.text(ascii_letters + digits + "éÅ漢ي\u0301\u200d", min_size=1))
    def test_does_not_part_letters_digits_and_their_marks(self, word):
        assert cut(word) == [word]


class TestAnyChange:
    """Of a text, its seed or its pieces, wherever and however small."""

    @given(WORDS, st.integers(0, 1000))
    def test_of_a_text_is_found(self, text, at):
        disclosure = commit(text)

        assert not fits(replace(disclosure, text=other_character(text, at)))
        assert not fits(replace(disclosure, text=text + " "))

    @given(WORDS, st.integers(0, 255))
    def test_of_a_seed_is_found(self, text, at):
        disclosure = commit(text)

        assert not fits(replace(disclosure, seed=other_bit(disclosure.seed, at)))

    @given(WORDS, st.data())
    def test_of_what_is_left_of_a_masked_text_is_found(self, text, data):
        left, pieces = masked(text, data)
        at = data.draw(st.integers(0, 255))
        for index, piece in enumerate(pieces):
            changes = [(other_bit(piece[0], at), *piece[1:])]
            changes += [(piece[0], other_character(piece[1], at))] if len(piece) == 2 else []
            for change in changes:
                assert not fits(replace(left, pieces=(*pieces[:index], change, *pieces[index + 1 :])))

    @given(WORDS, st.data())
    def test_of_the_order_or_number_of_pieces_is_found(self, text, data):
        left, pieces = masked(text, data)

        assert not fits(replace(left, pieces=(*pieces, pieces[0])))
        if len(pieces) > 1:
            assert not fits(replace(left, pieces=pieces[1:]))
            assert not fits(replace(left, pieces=(*pieces[1:], pieces[0])))

    @given(WORDS, WORDS)
    def test_that_moves_something_between_two_texts_is_found(self, one, other):
        first, second = commit(one), commit(other)
        assume(one != other)

        assert not fits(replace(first, seed=second.seed))
        assert not fits(replace(first, text=second.text))
        assert not fits(replace(first, commitment=second.commitment))

    def test_that_moves_a_piece_between_two_texts_is_found(self):
        first, second = (mask(commit(text), pieces={0}) for text in ("Ann said no", "Ben said no"))

        assert not fits(replace(first, pieces=(*first.pieces[:2], second.pieces[2], *first.pieces[3:])))

    @pytest.mark.parametrize(
        "seed", ["", "AAAA", "A" * 42, "A" * 44, "A" * 42 + "B", "A" * 42 + "!", "é" * 43]
    )
    def test_of_the_length_or_spelling_of_a_seed_is_found(self, seed):
        text = "Ann said no"
        given = own._encode(own._commitment(own._digests(b"", text)))

        assert not fits(Disclosure(given, seed, text))

    @pytest.mark.parametrize("piece", [(), ("Ann",), ("A" * 43, "Ann", "more"), ("Ann", "Ann")], ids=str)
    def test_that_leaves_no_piece_is_found(self, piece):
        left = mask(commit("Ann said no"), pieces={0})

        assert not fits(replace(left, pieces=(piece, *left.pieces[1:])))

    def test_that_gives_both_seed_and_pieces_is_found(self):
        disclosure = commit("Ann said no")
        left = mask(disclosure, pieces={0})

        assert not fits(replace(disclosure, pieces=left.pieces))
        assert not fits(replace(left, text="Ann said no"))


def masked(text: str, data) -> tuple[Disclosure, tuple]:
    """A text of which at least one piece is shown, and any others are not."""
    count = len(cut(text))
    hidden = data.draw(st.sets(st.integers(0, count - 1), max_size=count - 1))
    left = mask(commit(text), pieces=hidden)
    return left, left.pieces


class TestMask:
    @given(WORDS, st.data())
    def test_leaves_what_still_fits(self, text, data):
        left, pieces = masked(text, data)

        assert fits(left)
        assert left.is_masked
        assert [piece[1] for piece in pieces if len(piece) == 2] == [
            each for each, piece in zip(cut(text), pieces, strict=True) if len(piece) == 2
        ]

    def test_leaves_nothing_to_find_or_to_guess_from(self):
        disclosure = commit("Ann O’Hara, 36, said so")

        left = mask(disclosure, pieces={0, 1, 2, 3, 4})

        kept = canonical_json(left.as_json()).decode()
        assert left.shown == "█████, 36, said so"
        salt = own._encode(own._salt(own._decode(disclosure.seed), 0))
        for gone in ("Ann", "O", "Hara", disclosure.seed, salt):
            assert f'"{gone}"' not in kept
        assert (left.seed, left.text) == ("", "")

    def test_shows_one_block_whatever_the_length(self):
        short, long = mask(commit("Al said"), pieces={0}), mask(commit("Alexandrina said"), pieces={0})

        assert short.shown == long.shown == f"{BLOCK} said"

    def test_is_made_again_on_what_is_left(self):
        left = mask(commit("Ann met Ben"), pieces={0})

        again = mask(left, pieces={4})

        assert (again.shown, fits(again)) == ("█████ met █████", True)
        assert again == mask(again, pieces={0})

    def test_of_all_pieces_tells_not_even_how_many(self):
        forgotten = mask(commit("Ann met Ben"), pieces=set(range(5)))

        assert (forgotten.pieces, forgotten.is_forgotten, forgotten.shown) == ((), True, BLOCK)
        assert fits(forgotten)

    def test_refuses_a_piece_that_is_not_there(self):
        with pytest.raises(ValueError, match="The text has 5 pieces, numbered from 0"):
            mask(commit("Ann met Ben"), pieces={5})

    def test_takes_all_that_a_file_says(self):
        disclosure = commit("Ann met")

        assert disclosure.as_json() == [disclosure.seed, "Ann met"]
        assert mask(disclosure, pieces={0}).as_json()[1:] == [
            [own._encode(own._salt(own._decode(disclosure.seed), at)), text]
            for at, text in ((1, " "), (2, "met"))
        ]


class TestFaults:
    @pytest.fixture
    def kept(self):
        skeleton, disclosures = sealed(CASE)
        return skeleton, disclosures

    def test_name_what_is_missing(self, kept):
        skeleton, (first, *others) = kept

        assert list(faults(skeleton, others)) == [f"the disclosure of {first.commitment} is missing."]

    def test_name_what_was_changed(self, kept):
        skeleton, (first, *others) = kept

        assert list(faults(skeleton, [replace(first, text="Other."), *others])) == [
            f"what is disclosed of {first.commitment} is not what was committed to."
        ]

    def test_name_what_is_too_much(self, kept):
        skeleton, disclosures = kept
        extra = commit("Never said.")

        assert list(faults(skeleton, [*disclosures, extra])) == [
            f"the disclosure of {extra.commitment} belongs to nothing in it."
        ]

    def test_take_a_text_that_is_carried_over_for_one(self, kept):
        skeleton, disclosures = kept

        assert list(faults([skeleton, skeleton], disclosures)) == []

    def test_do_not_name_what_was_forgotten(self, kept):
        skeleton, (first, *others) = kept

        assert (
            list(faults(skeleton, [Disclosure(first.commitment), mask(others[0], pieces={0}), *others[1:]]))
            == []
        )
