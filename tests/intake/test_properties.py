"""What holds for any text whatsoever: spans are exact, in order, and account for every letter and digit."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from cases.choices import NotCheckableReason, StatementKind
from cases.intake import list_markers, read_file, split_release

SIGNS = (
    "\n\n  \t\f\v\x1c\x85\u2028\u2029\u200b\u200f\u00a0\u202f\ufeff.!?…:;,-–—•*#>()[]«»„“”‘’\"'`|/\\"
    "0123456789aAiIvxéßİǅ中אع٣²½😀e\u0301"
)
NOISE = st.text(
    alphabet=st.one_of(st.sampled_from(SIGNS), st.characters(exclude_categories=["Cs"])), max_size=200
)

WORDS = st.sampled_from(
    [
        "The",
        "agency",
        "said",
        "that",
        "U.S.",
        "Sen.",
        "Jane",
        "Doe",
        "(D-Del.)",
        "opened",
        "No.",
        "5",
        "on",
        "Sept.",
        "9",
        "in",
        "St.",
        "Example,",
        "Inc.",
        "and",
        "3.5",
        "million",
        "people",
        "v.",
        "others",
        "“quoted”",
        "‘words’",
        "were",
        "here:",
        "see",
        "www.example.org",
        "or",
        "a@example.com",
        "now",
    ]
)
SENTENCE = st.builds(
    lambda words, end: " ".join(words) + end,
    st.lists(WORDS, min_size=1, max_size=20),
    st.sampled_from([".", "?", "!", "…", ".”", ",” said Doe.", ":", ";", ""]),
)
MARK = st.sampled_from(
    ["", "• ", "* ", "- ", "– ", "1. ", "2. ", "3) ", "(i) ", "(ii) ", "a) ", "b) ", "o\t", "> ", "## "]
)
LINE = st.builds(
    lambda indent, mark, sentences: " " * indent + mark + " ".join(sentences),
    st.integers(0, 6), MARK, st.lists(SENTENCE, min_size=1, max_size=3),
)  # fmt: skip
BLOCK = st.builds(
    lambda lines, glue: glue.join(lines), st.lists(LINE, min_size=1, max_size=5), st.sampled_from(["\n", " "])
)
APPARATUS = st.sampled_from(
    [
        "FOR IMMEDIATE RELEASE",
        "###",
        "-30-",
        "-more-",
        "- 2 -",
        "About Example Inc.",
        "Contact:",
        "X said:",
        "-----",
        "12 June 2024",
    ]
)
RELEASE = st.lists(st.one_of(BLOCK, APPARATUS, NOISE), max_size=8).map("\n\n".join)
LANGUAGE = st.sampled_from(["en", "de", "fr-CA", "es", "ar", "zh-Hant", "", "x-unknown", "pt_BR", "١"])


def uncovered(text: str, spans: list[tuple[int, int]]) -> str:
    """Return the letters and digits that no span holds, or that two hold."""
    held = [0] * len(text)
    for start, end in spans:
        for position in range(start, end):
            held[position] += 1
    return "".join(sign for sign, count in zip(text, held, strict=True) if sign.isalnum() and count != 1)


def check(text: str, language: str) -> None:
    statements = split_release(text, language)
    spans = [(row.start, row.end) for row in statements]

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert [text[start:end].strip() for start, end in spans] == [text[start:end] for start, end in spans]
    assert uncovered(text, [*spans, *list_markers(text)]) == ""


class TestAnyText:
    @settings(max_examples=300)
    @given(text=NOISE, language=LANGUAGE)
    def test_of_any_signs_is_accounted_for(self, text, language):
        check(text, language)

    @settings(max_examples=300)
    @given(text=RELEASE, language=LANGUAGE)
    def test_shaped_like_a_release_is_accounted_for(self, text, language):
        check(text, language)

    @settings(max_examples=100)
    @given(text=st.text(max_size=400))
    def test_is_accounted_for_after_reading(self, text):
        raw = ("x" + text.replace("\0", "")).encode("utf-8", "ignore")

        check(read_file(raw), "en")

    @settings(max_examples=150)
    @given(text=RELEASE, language=LANGUAGE)
    def test_gives_guesses_that_fit_together(self, text, language):
        for row in split_release(text, language):
            assert row.kind in StatementKind.values
            assert row.is_checkable == (row.not_checkable_reason == "")
            assert row.is_checkable or row.not_checkable_reason in NotCheckableReason.values
            assert len(row.claims) == row.is_checkable

    @settings(max_examples=150)
    @given(text=RELEASE)
    def test_gives_claims_inside_their_statements_and_in_their_words(self, text):
        for row in split_release(text):
            for claim in row.claims:
                assert row.start <= claim.start < claim.end <= row.end
                assert claim.text == " ".join(text[claim.start : claim.end].split())

    @settings(max_examples=100)
    @given(text=RELEASE, language=LANGUAGE)
    def test_is_split_the_same_way_twice(self, text, language):
        assert split_release(text, language) == split_release(text, language)


class TestListMarkers:
    @settings(max_examples=200)
    @given(text=RELEASE)
    def test_are_short_and_stand_at_the_head_of_a_line(self, text):
        for start, end in list_markers(text):
            line = text[:start].splitlines()[-1] if text[:start] and not text[:start].endswith("\n") else ""

            assert end - start <= 8
            assert not any(map(str.isalnum, line))
