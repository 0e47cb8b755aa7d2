"""What readers' templates write with the same few tags."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.template import engines
from django.utils import timezone

from cases.document import LegalStatus

READERS = Path(settings.BASE_DIR) / "templates" / "cases"
LATE = datetime(2024, 12, 31, 23, 30, tzinfo=UTC)
TOKYO = timezone.get_fixed_timezone(9 * 60)


def written(source: str, **context) -> str:
    return engines["django"].from_string("{% load reading %}" + source).render(context)


def by_hand(mark: str) -> list[str]:
    return [path.name for path in sorted(READERS.glob("*.html")) if mark in path.read_text()]


class TestDay:
    def test_of_a_date(self):
        page = written("{{ at|day }}", at=date(2024, 5, 3))

        assert page == '<time datetime="2024-05-03">3 May 2024</time>'

    def test_of_a_time_is_that_of_the_desk(self):
        with timezone.override(TOKYO):
            page = written("{{ at|day }}", at=LATE)

        assert page == '<time datetime="2025-01-01T08:30:00+09:00">1 January 2025</time>'


class TestStanding:
    @pytest.mark.parametrize(
        ("status", "words"),
        [
            (LegalStatus("wanted"), "wanted"),
            (
                LegalStatus("charged", offense="theft", count=2, agency="County court", date_given="May 2"),
                "charged with <bdi>theft</bdi> (2 counts), <bdi>County court</bdi>, <bdi>May 2</bdi>",
            ),
            (LegalStatus("convicted", offense="fraud"), "convicted of <bdi>fraud</bdi>"),
            (LegalStatus("arrested", count=1), "arrested (1 count)"),
            (
                LegalStatus("dismissed", offense="theft", count=2),
                "charges dismissed (<bdi>theft</bdi>, 2 counts)",
            ),
            (LegalStatus("paroled", offense="<theft>"), "paroled (<bdi>&lt;theft&gt;</bdi>)"),
        ],
    )
    def test_reads_as_part_of_a_sentence(self, status, words):
        assert written("{{ status|standing }}", status=status) == words


class TestMinuteInUtc:
    def test_is_the_same_wherever_the_desk_is(self):
        with timezone.override(TOKYO):
            page = written("{{ at|minute_in_utc }}", at=LATE)

        assert page == '<time datetime="2025-01-01T08:30:00+09:00">31 December 2024, 23:30 UTC</time>'


class TestFreeText:
    @pytest.mark.parametrize(
        ("tag", "attributes"),
        [
            ("{% free_text %}", 'class="contained" dir="auto"'),
            ('{% free_text "meta" %}', 'class="meta contained" dir="auto"'),
        ],
    )
    def test_takes_its_own_direction_in_its_own_box(self, tag, attributes):
        assert written(tag) == attributes


class TestReadersTemplates:
    @pytest.mark.parametrize("mark", ["<time", 'contained" dir="auto"'])
    def test_write_by_hand_nothing_that_has_a_tag(self, mark):
        assert by_hand(mark) == []

    def test_are_all_looked_at(self):
        assert by_hand("{% extends") != []
