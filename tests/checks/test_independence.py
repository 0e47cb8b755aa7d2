"""Where the release's own words come back begins at eight of them."""

import pytest

from cases.checks.independence import repeats_release

RELEASE = "On Monday the county opened twelve new shelters for the winter in three towns."


class TestRepeatsRelease:
    @pytest.mark.parametrize(
        ("quote", "repeats"),
        [
            ("the county opened twelve new shelters for the", True),
            ("the county opened twelve new shelters for", False),
        ],
        ids=["eight words", "seven words"],
    )
    def test_counts_eight_words_and_not_seven(self, quote, repeats):
        assert repeats_release(quote, RELEASE) is repeats
