"""Words that somebody types, found in a release: one piece or several, in whatever marks they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.intake.typed import MOST_PIECES, WordsNotFound, find_pieces

LEAD_IN = "Detainers not honored in Los Angeles County:"
ITEM = (
    "A 36-year-old convicted of grand theft, possession of a controlled\nsubstance and dangerous weapons in"
    " Los Angeles on Sept. 9."
)
TEXT = f"{LEAD_IN}\n{ITEM}"
SPANS = [(0, len(LEAD_IN)), (len(LEAD_IN) + 1, len(TEXT))]


def found(typed: str, text: str = TEXT, spans=None) -> list[str]:
    spans = spans or (SPANS if text is TEXT else [(0, len(text))])
    return [text[start:end] for start, end in find_pieces(text, typed, spans)]


def refusal(typed: str, text: str = TEXT, spans=None) -> str:
    with pytest.raises(WordsNotFound) as refused:
        found(typed, text, spans)
    return str(refused.value)


class TestOnePiece:
    def test_is_what_stands_there(self):
        assert found("convicted of grand theft") == ["convicted of grand theft"]

    def test_may_run_over_a_line_end(self):
        assert found("a controlled substance") == ["a controlled\nsubstance"]
        assert found("grand  theft,\npossession") == ["grand theft, possession"]

    @pytest.mark.parametrize(
        ("text", "typed"),
        [
            ("The city’s plan", "city's plan"),
            ("The city's plan", "city’s plan"),
            ("He said “we won” twice", '"we won"'),
            ('He said "we won" twice', "„we won“"),
            ("Open 2019–2020 only", "2019-2020"),
            ("A non\u2011profit", "non-profit"),
            ("About 5\u00a0kg of it", "5 kg"),
            ("About 5\u202f\u2009kg of it", "5 kg"),
            ("Wait … and see", "Wait ... and"),
            ("Wait ... and see", "Wait … and"),
        ],
    )
    def test_may_be_typed_with_other_marks(self, text, typed):
        (words,) = found(typed, text)

        assert words in text
        assert len(words) >= len(typed) - 2

    def test_may_stand_in_the_lead_in(self):
        assert found("Detainers not honored") == ["Detainers not honored"]

    def test_is_that_of_the_statement_where_the_lead_in_has_it_too(self):
        ((start, _),) = find_pieces(TEXT, "Los Angeles", SPANS)

        assert start > len(LEAD_IN)

    def test_counts_code_points(self):
        assert found("🏠 é", "🏠🏠 and 🏠 é.") == ["🏠 é"]

    def test_that_holds_dots_is_no_several(self):
        assert found("it rose ... and fell", "First it rose ... and fell.") == ["it rose ... and fell"]

    def test_must_stand_there(self):
        assert refusal("grand thefts", ITEM) == (
            "The statement does not hold these words. Copy them letter by letter."
        )
        assert refusal("grand thefts") == (
            "Neither the statement nor its lead-in holds these words. Copy them letter by letter."
        )

    def test_must_stand_there_once(self):
        four = "in May, in June, in July, in all"

        assert refusal("in ", four) == "These words stand 4 times in the statement. Take in more words."
        assert refusal("ana", "banana") == "These words stand 2 times in the statement. Take in more words."

    @pytest.mark.parametrize("typed", ["...", "[...]", ",", " \n "])
    def test_needs_a_letter(self, typed):
        assert refusal(typed) == "Each piece of the words needs a letter or a digit."


class TestSeveralPieces:
    @pytest.mark.parametrize(
        "apart", ["...", " ... ", " [...] ", "\n", " … ", "[…]", "\r\n\r\n", " ...\n"], ids=repr
    )
    def test_stand_apart_by_dots_or_lines(self, apart):
        assert found(f"convicted of{apart}dangerous weapons") == ["convicted of", "dangerous weapons"]

    def test_may_begin_in_the_lead_in(self):
        assert found("Detainers not honored [...] A 36-year-old") == [
            "Detainers not honored",
            "A 36-year-old",
        ]

    def test_may_run_over_line_ends_between_dots(self):
        assert found("controlled substance ... in\nLos Angeles") == [
            "controlled\nsubstance",
            "in Los Angeles",
        ]

    def test_are_told_apart_by_their_order(self):
        text = "in May it opened, in June it closed"

        assert find_pieces(text, "opened ... in", [(0, len(text))]) == [(10, 16), (18, 20)]
        assert found("Los Angeles ... A 36-year-old") == ["Los Angeles", "A 36-year-old"]

    def test_name_the_one_that_is_not_clear(self):
        assert refusal("A 36-year-old ... o ... Sept") == (
            "The words “o” stand 12 times in the statement. Take in more words."
        )

    def test_name_the_one_that_is_not_there(self):
        assert refusal("convicted of ... dangerous weaponry") == (
            "Neither the statement nor its lead-in holds “dangerous weaponry”. Copy them letter by letter."
        )

    def test_must_be_in_order(self):
        assert refusal("dangerous weapons ... convicted of") == (
            "Type the pieces in the order in which they stand in the release."
        )

    def test_share_no_letter(self):
        assert refusal("convicted of grand ... grand theft") == (
            "Type the pieces in the order in which they stand in the release."
        )

    def test_are_not_endless(self):
        assert refusal("\n".join(["theft"] * 100_000)) == f"A claim's words are {MOST_PIECES} pieces at most."


class TestHostileText:
    def test_of_one_letter_is_refused_soon(self):
        text = "a" * 200_000

        assert refusal("a" * 100_000, text) == (
            "These words stand more than 1,000 times in the statement. Take in more words."
        )

    @given(text=st.text(max_size=60), start=st.integers(0, 60), length=st.integers(1, 20))
    def test_copied_words_are_found_or_said_to_be_unclear(self, text, start, length):
        typed = text[start : start + length].strip()

        assert said(typed, text) in (
            " ".join(typed.split()),
            "unclear",
            "Each piece of the words needs a letter or a digit.",
        )


def said(typed: str, text: str) -> str:
    """The one piece that was found, on one line, or why there is none."""
    try:
        (place,) = find_pieces(text, typed, [(0, len(text))])
    except WordsNotFound as refused:
        return "unclear" if "Take in more words." in str(refused) else str(refused)
    return " ".join(text[place[0] : place[1]].split())
