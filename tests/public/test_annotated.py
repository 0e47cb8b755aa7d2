"""The release text in blocks, without a database."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.document import CaseWords, Claim, Claimant, Content, Release, Statement, Verdict
from cases.public.annotated import direction, release_blocks
from cases.ratings import rating_label

ISSUER = Claimant(1, "Roads office", "roads-office", "organisation", "", "", "", "")
VERDICT = Verdict("verified", "", "", "So it is.", "", "", date(2024, 5, 2), None, "")
CASE = CaseWords(1, "roads", "Roads", "It holds.", "Many read it.")


def a_content(parts: list[tuple[str, bool | None]]) -> Content:
    """Text pieces; True stands for a statement with a claim, False for one without, None for a gap."""
    text, statements = "", []
    for piece, checkable in parts:
        if checkable is not None:
            statements.append(a_statement(len(statements) + 1, len(text), len(text) + len(piece), checkable))
        text += piece
    release = Release(1, "Roads", "", date(2024, 5, 1), "en", False, 1, "", ISSUER, text)
    return Content(CASE, release, statements=tuple(statements))


def a_statement(number: int, start: int, end: int, checkable: bool) -> Statement:
    claim = Claim(number, start, end, "It is so.", "other", "", 1, VERDICT, (), (), 0, 0)
    claims, reason = ((claim,), "") if checkable else ((), "opinion")
    return Statement(number, number, start, end, "factual", checkable, reason, ISSUER, claims)


def rated(ratings: list[str]) -> Content:
    """One statement with a claim for each rating."""
    content = a_content([("One.", True)])
    (statement,) = content.statements
    (claim,) = statement.claims
    claims = tuple(replace(claim, verdict=replace(VERDICT, rating=rating)) for rating in ratings)
    return replace(content, statements=(replace(statement, claims=claims),))


def texts(parts) -> list[str]:
    return ["".join(piece.text for piece in block.pieces) for block in release_blocks(a_content(parts))]


class TestBlocks:
    def test_break_at_line_ends(self):
        parts = [("One.", True), ("\n", None), ("Two.", True), ("\n\n", None), ("Three.", True)]

        assert texts(parts) == ["One.\n", "Two.\n\n", "Three."]

    def test_keep_sentences_of_a_line_together(self):
        assert texts([("One.", True), (" ", None), ("Two.", False)]) == ["One. Two."]

    def test_give_a_bullet_to_the_line_that_follows_it(self):
        parts = [("These:", False), ("\n• ", None), ("one", True), ("\n• ", None), ("two", True)]

        assert texts(parts) == ["These:\n", "• one\n", "• two"]

    def test_keep_lines_without_a_claim_together_up_to_a_blank_line(self):
        parts = [("Press desk", False), ("\n", None), ("Main Road 1", False), ("\n\n", None), ("End", False)]

        assert texts(parts) == ["Press desk\nMain Road 1\n\n", "End"]

    def test_leave_a_statement_over_two_lines_whole(self):
        assert texts([("One\nlong line.", True), ("\n", None)]) == ["One\nlong line.\n"]

    def test_cut_a_long_paragraph_so_that_findings_stay_near_their_words(self):
        line = [part for n in range(6) for part in ((f"{n}.", True), (" ", None))]

        assert texts(line) == ["0. 1. 2. 3. ", "4. 5. "]

    def test_say_why_statements_hold_no_claim_once_a_reason(self):
        parts = [("A", False), (" ", None), ("B", False), (" ", None), ("C", True)]

        (block,) = release_blocks(a_content(parts))

        assert [(silence.numbers, silence.reason) for silence in block.silences] == [([1, 2], "opinion")]

    @given(
        st.lists(
            st.tuples(
                st.text(st.sampled_from("ab \n•\u202e\u0301"), min_size=1),
                st.sampled_from([True, False, None]),
            )
        )
    )
    def test_lose_no_letter_of_any_release(self, parts):
        assert "".join(texts(parts)) == "".join(text for text, _ in parts)


class TestMark:
    def test_leads_to_the_finding_where_there_is_one(self):
        (block,) = release_blocks(a_content([("One.", True)]))

        assert block.checked[0].target == "claim-1"

    def test_leads_to_all_findings_where_there_are_several(self):
        (block,) = release_blocks(rated(["verified", "verified"]))

        assert block.checked[0].target == "statement-1"

    @pytest.mark.parametrize(
        ("ratings", "derived"),
        [
            (["verified", "verified"], "verified"),
            (["verified", "unverifiable"], "unverifiable"),
            (["unverifiable", "disputed", "verified"], "disputed"),
        ],
    )
    def test_has_the_rating_derived_from_the_claims(self, ratings, derived):
        (block,) = release_blocks(rated(ratings))

        assert block.checked[0].rating == derived


class TestDirection:
    @pytest.mark.parametrize("language", ["ar", "he", "fa-IR", "UR", "az-Arab", "yi_001"])
    def test_is_right_to_left(self, language):
        assert direction(language) == "rtl"

    @pytest.mark.parametrize("language", ["en", "pt-BR", "az", "ar-Latn", "", "zh-Hant", "arn"])
    def test_is_left_to_right(self, language):
        assert direction(language) == "ltr"


class TestRatingLabel:
    @pytest.mark.parametrize(
        ("rating", "extent", "label"),
        [
            ("verified", "", "Verified"),
            ("disputed", "wholly", "Disputed"),
            ("disputed", "in_part", "Disputed in part"),
            ("unverifiable", "", "Unverifiable"),
            ("unchecked", "", "Unchecked"),
        ],
    )
    def test_begins_with_the_word_that_carries_the_meaning(self, rating, extent, label):
        assert rating_label(rating, extent) == label
