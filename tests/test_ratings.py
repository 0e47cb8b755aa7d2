"""The table of facts about ratings is whole."""

import pytest

from cases.choices import UNCHECKED, Rating
from cases.models import Verdict
from cases.ratings import BEST, FOUND, NOT_FOUND, RATINGS, WORST, facts_of, rating_value, statement_rating


class TestTheTable:
    def test_holds_every_rating_in_order(self):
        assert [facts.code for facts in FOUND] == Rating.values
        assert list(RATINGS) == [*Rating.values, UNCHECKED]

    def test_tells_ratings_apart_without_color(self):
        assert len({facts.sign for facts in RATINGS.values()}) == len(RATINGS)

    def test_names_fields_that_a_verdict_has(self):
        fields = {field.name for field in Verdict._meta.get_fields()}

        assert {facts.needs for facts in FOUND} - {""} <= fields

    def test_says_what_each_rests_on(self):
        assert [facts.stance for facts in FOUND] == ["supports", "refutes", None]

    def test_takes_an_unknown_code_for_no_verdict(self):
        assert facts_of("half_true") is NOT_FOUND


@pytest.mark.parametrize(
    ("rating", "extent", "value"),
    [
        ("verified", "", BEST),
        ("disputed", "in_part", 3),
        ("disputed", "wholly", WORST),
        ("unverifiable", "", None),
        ("unchecked", "", None),
        ("verified", "wholly", None),
    ],
)
def test_a_value_on_the_scale(rating, extent, value):
    assert rating_value(rating, extent) == value


@pytest.mark.parametrize(
    ("counts", "rating"),
    [
        ({"verified": 2}, "verified"),
        ({"verified": 2, "unchecked": 1}, "unchecked"),
        ({"verified": 2, "unverifiable": 1}, "unverifiable"),
        ({"verified": 2, "unverifiable": 1, "disputed": 1, "unchecked": 1}, "disputed"),
        ({}, "unchecked"),
    ],
)
def test_the_rating_of_a_statement(counts, rating):
    assert statement_rating(counts) == rating
