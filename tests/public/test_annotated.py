"""The release text in blocks, without a database."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.document import CaseWords, Claim, Claimant, Content, Release, Statement, Verdict
from cases.public.annotated import direction, release_blocks
from cases.ratings import change_labels, claim_label, rating_label

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


def marked(text: str, *spans: tuple[str, int, int]) -> Content:
    """One statement; for each claim its rating, or "open" or "held", and the span of its words."""
    claims = tuple(a_span(number, *span) for number, span in enumerate(spans, 1))
    (statement,) = a_content([(text, True)]).statements
    return replace(a_content([(text, True)]), statements=(replace(statement, claims=claims),))


def a_span(number: int, shown: str, start: int, end: int) -> Claim:
    claim = Claim(number, start, end, "It is so.", "other", "", number, None, (), (), 0, 0)
    if shown in ("open", "held"):
        return replace(claim, check_state=shown)
    return replace(claim, verdict=replace(VERDICT, rating=shown))


def runs(content: Content) -> list[tuple[str, int | None, list[int]]]:
    """Each run of the text with the number of the claim that marks it, and those whose sign follows it."""
    return [
        (run.text, run.finding and run.finding.claim.number, [each.claim.number for each in run.ends])
        for block in release_blocks(content)
        for statement in block.statements
        for run in statement.runs
    ]


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


class TestMarks:
    def test_stand_on_the_words_of_a_claim_alone(self):
        content = marked("It is 40 m long.", ("verified", 6, 10))

        assert runs(content) == [("It is ", None, []), ("40 m", 1, [1]), (" long.", None, [])]

    def test_take_the_inner_of_two_claims(self):
        content = marked("convicted of burglary", ("disputed", 0, 21), ("verified", 0, 9))

        assert runs(content) == [("convicted", 2, [2]), (" of burglary", 1, [1])]

    def test_take_the_shorter_where_two_overlap(self):
        content = marked("0123456789", ("disputed", 0, 8), ("verified", 5, 10))

        assert runs(content) == [("01234", 1, []), ("56789"[:3], 2, [1]), ("89", 2, [2])]

    def test_keep_touching_claims_apart(self):
        assert runs(marked("0123", ("verified", 0, 2), ("verified", 2, 4))) == [
            ("01", 1, [1]),
            ("23", 2, [2]),
        ]

    @pytest.mark.parametrize("shown", [["verified", "disputed"], ["open", "disputed"], ["verified", "open"]])
    def test_of_equal_claims_show_what_weighs_more_and_a_sign_for_both(self, shown):
        assert runs(marked("So.", *((each, 0, 3) for each in shown))) == [("So.", 2, [1, 2])]

    def test_leave_no_claim_without_a_sign(self):
        content = marked("So it is.", ("verified", 100, 200), ("open", 3, 3))

        assert runs(content) == [("So it is.", None, [1, 2])]

    def test_of_several_runs_leave_out_what_stands_between_them(self):
        content = marked("It sank, they say, in May.", ("verified", 3, 25))
        (statement,) = content.statements
        (claim,) = statement.claims
        pieces = replace(statement, claims=(replace(claim, runs=((3, 7), (19, 25))),))

        assert runs(replace(content, statements=(pieces,))) == [
            ("It ", None, []),
            ("sank", 1, []),
            (", they say, ", None, []),
            ("in May", 1, [1]),
            (".", None, []),
        ]

    def test_of_a_lead_in_are_marked_there_with_one_sign_in_its_own_statement(self):
        content = a_content([("Not honored:", False), (" ", None), ("by L.A.", True)])
        lead_in, own = content.statements
        (claim,) = own.claims
        pieces = replace(own, claims=(replace(claim, start=16, end=19, runs=((0, 11), (16, 19))),))

        assert runs(replace(content, statements=(lead_in, pieces))) == [
            ("Not honored", 1, []),
            (":", None, []),
            ("by ", None, []),
            ("L.A", 1, [1]),
            (".", None, []),
        ]

    def test_may_lie_in_several_statements_with_one_sign_in_its_own(self):
        content = a_content([("Not honored:", False), (" ", None), ("by L.A.", True)])
        lead_in, own = content.statements
        (claim,) = own.claims
        wide = replace(own, claims=(replace(claim, start=4, end=15),))

        found = runs(replace(content, statements=(lead_in, wide)))

        assert found == [("Not ", None, []), ("honored:", 1, []), ("by", 1, [1]), (" L.A.", None, [])]

    @given(
        st.text(st.sampled_from("ab \n\u202e\u0301"), min_size=1, max_size=12),
        st.lists(
            st.tuples(
                st.sampled_from(["verified", "disputed", "open", "held", "half-true"]),
                st.integers(0, 14),
                st.integers(0, 14),
            ),
            max_size=6,
        ),
        st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=3),
    )
    def test_lose_no_letter_and_no_claim_however_they_lie(self, text, spans, pieces):
        content = marked(text, *spans)
        (statement,) = content.statements
        claims = tuple(replace(claim, runs=tuple(pieces)) for claim in statement.claims[:1])
        statement = replace(statement, claims=claims + statement.claims[1:])
        content = replace(content, statements=(statement,))

        found = runs(content)

        assert "".join(part for part, _, _ in found) == text
        assert sorted(number for _, _, ends in found for number in ends) == list(range(1, len(spans) + 1))
        assert [len(block.checked[0].findings) for block in release_blocks(content)] == [len(spans)]


class TestStatement:
    def test_counts_its_claims_in_words(self):
        shown = ["disputed", "verified", "held", "open", "verified", "half-true"]
        (block,) = release_blocks(marked("So.", *((each, 0, 3) for each in shown)))

        assert block.checked[0].counted == (
            "2 verified, 1 disputed, 1 still being checked, 1 under review, 1 unchecked"
        )

    def test_without_a_claim_is_unchecked(self):
        (block,) = release_blocks(marked("So."))

        assert block.checked[0].counted == "unchecked"


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


class TestClaimLabel:
    @pytest.mark.parametrize(
        ("state", "label"),
        [
            ("checked", "Disputed in part"),
            ("carried", "Disputed in part"),
            ("open", "Still being checked"),
            ("held", "Under review"),
        ],
    )
    def test_is_the_rating_only_where_one_is_shown(self, state, label):
        assert claim_label(state, "disputed", "in_part") == label


class TestChangeLabels:
    @pytest.mark.parametrize(
        ("before", "after", "labels"),
        [
            (("verified", ""), ("disputed", "wholly"), ("Verified", "Disputed")),
            (("disputed", "wholly"), ("disputed", "in_part"), ("Disputed wholly", "Disputed in part")),
            (("disputed", ""), ("disputed", "wholly"), ("Disputed", "Disputed wholly")),
            (("disputed", "wholly"), ("disputed", "wholly"), ("Disputed", "Disputed")),
            (("", ""), ("disputed", "in_part"), ("", "Disputed in part")),
        ],
    )
    def test_never_read_the_same_where_the_extent_changed(self, before, after, labels):
        assert change_labels(before, after) == labels
