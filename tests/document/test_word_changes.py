"""Comparing two texts word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.document.word_changes import ADDED, MOST_WORDS, REMOVED, SAME, Run, word_changes

texts = st.text(alphabet="ab ,.\nÄé’", max_size=40)


class TestWordChanges:
    def test_name_what_went_and_what_came(self):
        assert word_changes("He was charged in May.", "He was convicted in May 2020.") == [
            Run(SAME, "He was"),
            Run(REMOVED, " charged"),
            Run(ADDED, " convicted"),
            Run(SAME, " in May"),
            Run(ADDED, " 2020"),
            Run(SAME, "."),
        ]

    def test_take_a_number_for_one_word(self):
        assert word_changes("1,234.5 people", "1,234.6 people")[:2] == [
            Run(REMOVED, "1,234.5"),
            Run(ADDED, "1,234.6"),
        ]

    @pytest.mark.parametrize(
        ("before", "after", "found"),
        [
            ("", "", []),
            ("", "New.", [Run(ADDED, "New.")]),
            ("Old.", "", [Run(REMOVED, "Old.")]),
            ("Same.", "Same.", [Run(SAME, "Same.")]),
        ],
    )
    def test_of_nothing(self, before, after, found):
        assert word_changes(before, after) == found

    @given(texts, texts)
    def test_hold_both_texts_letter_by_letter(self, before, after):
        runs = word_changes(before, after)

        assert "".join(run.text for run in runs if run.fate != ADDED) == before
        assert "".join(run.text for run in runs if run.fate != REMOVED) == after

    def test_put_one_after_the_other_where_both_are_very_long(self):
        old, new = "a " * MOST_WORDS, "b " * MOST_WORDS

        assert word_changes(old, new) == [Run(REMOVED, old), Run(ADDED, new)]
