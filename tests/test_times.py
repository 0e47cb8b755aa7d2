from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.times import end_of_day, read_moment, zoned

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


class TestEndOfDay:
    @pytest.mark.parametrize(
        ("zone", "day", "expected"),
        [
            ("UTC", date(2026, 3, 2), "2026-03-02T23:59:59+00:00"),
            ("Europe/Berlin", date(2026, 3, 2), "2026-03-02T22:59:59+00:00"),
            ("Europe/Berlin", date(2026, 7, 2), "2026-07-02T21:59:59+00:00"),
            ("America/New_York", date(2026, 3, 2), "2026-03-03T04:59:59+00:00"),
            # Here the hour before midnight came twice, and the day ends with the second one.
            ("America/Asuncion", date(2024, 3, 23), "2024-03-24T03:59:59+00:00"),
        ],
    )
    def test_is_the_last_second_in_the_zone_of_the_desk(self, settings, zone, day, expected):
        settings.TIME_ZONE = zone

        assert end_of_day(day).astimezone(UTC).isoformat() == expected


class TestZoned:
    def test_names_the_zone_of_the_desk(self, settings):
        settings.TIME_ZONE = "Europe/Berlin"

        assert zoned(datetime(2026, 3, 2, 17, 0, tzinfo=UTC)) == "2026-03-02 18:00 CET"
