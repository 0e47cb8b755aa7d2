"""Addresses made from words: free, short enough, and never empty."""

import pytest

from cases.models import Case, Claimant, free_slug
from tests.factories import make_case, make_claimant


class TestFreeSlug:
    @pytest.mark.parametrize(
        ("words", "slug"),
        [
            ("Harbor Office", "harbor-office"),
            ("水と火", "claimant"),
            ("", "claimant"),
            (f"{'x' * 99} y", "x" * 99),
        ],
    )
    def test_is_made_from_the_words(self, db, words, slug):
        assert free_slug(Claimant.objects.all(), words, fallback="claimant") == slug

    def test_is_numbered_where_others_have_it(self, db):
        make_claimant("水")
        make_claimant("火")

        assert free_slug(Claimant.objects.all(), "水", fallback="claimant") == "claimant-3"

    def test_looks_at_the_rows_given_alone(self, db):
        make_case(slug="harbor-office")

        assert free_slug(Claimant.objects.all(), "Harbor office", fallback="claimant") == "harbor-office"
        assert free_slug(Case.objects.all(), "Harbor office", fallback="release") == "harbor-office-2"
