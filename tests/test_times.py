from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.times import read_moment

UNDERSTOOD = {
    "2024-05-31": datetime(2024, 5, 31, tzinfo=UTC),
    " 2024-05-31 ": datetime(2024, 5, 31, tzinfo=UTC),
    "20240531": datetime(2024, 5, 31, tzinfo=UTC),
    "2024-05-31T16:05": datetime(2024, 5, 31, 16, 5, tzinfo=UTC),
    "2024-05-31 16:05": datetime(2024, 5, 31, 16, 5, tzinfo=UTC),
    "2024-05-31 16:05:09": datetime(2024, 5, 31, 16, 5, 9, tzinfo=UTC),
    "2024-05-31T16:05:09Z": datetime(2024, 5, 31, 16, 5, 9, tzinfo=UTC),
    "2024-05-31T16:05:09.25Z": datetime(2024, 5, 31, 16, 5, 9, 250000, tzinfo=UTC),
    "2024-05-31T16:05:09+02:00": datetime(2024, 5, 31, 14, 5, 9, tzinfo=UTC),
    "2024-05-31T16:05:09-02:00": datetime(2024, 5, 31, 18, 5, 9, tzinfo=UTC),
    # The + has become a space on its way through a query string.
    "2024-05-31T16:05:09 02:00": datetime(2024, 5, 31, 14, 5, 9, tzinfo=UTC),
    "2024-05-31T16:05 0200": datetime(2024, 5, 31, 14, 5, tzinfo=UTC),
    "2024-05-31 16:05 02:00": datetime(2024, 5, 31, 14, 5, tzinfo=UTC),
    "20240531T160509 02": datetime(2024, 5, 31, 14, 5, 9, tzinfo=UTC),
}
REFUSED = [
    "yesterday",
    "31.05.2024",
    "2024-5-31",
    "2024-02-30",
    "2024-05-31T25:00",
    "2024-05-31T16:05+99:00",
    "0001-01-01T00:00+02:00",
    "9999-12-31T23:59-02:00",
    "1717171717",
    "２０２４-05-31",
    "2024-05-31\x00",
    "'; DROP TABLE cases_claim; --",
]


class TestMoment:
    @pytest.mark.parametrize("text", UNDERSTOOD)
    def test_reads_dates_and_times_as_utc(self, text):
        assert read_moment(text) == UNDERSTOOD[text]

    @pytest.mark.parametrize("text", REFUSED)
    def test_refuses_everything_else(self, text):
        with pytest.raises(ValueError, match=r"."):
            read_moment(text)

    @given(st.text())
    def test_raises_nothing_but_value_errors(self, text):
        try:
            value = read_moment(text)
        except ValueError:
            return
        assert value.tzinfo is UTC
