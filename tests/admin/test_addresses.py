"""What a number in an address means."""

import pytest

from cases.admin.desk.addresses import chosen_row, row_id
from cases.models import Source
from tests.factories import make_source


class TestRowId:
    @pytest.mark.parametrize(("text", "number"), [("7", 7), (7, 7), ("9" * 18, 10**18 - 1)])
    def test_is_read(self, text, number):
        assert row_id(text) == number

    @pytest.mark.parametrize("text", [None, "", "-1", "1.5", "seven", "²", "٣", "7; drop", "9" * 19])
    def test_is_none_for_what_no_row_can_have(self, text):
        assert row_id(text) is None


class TestChosenRow:
    def test_is_the_row_of_a_number(self, db):
        make_source()
        second = make_source()

        assert chosen_row(Source.objects.all(), str(second.pk)) == second

    @pytest.mark.parametrize("text", [None, "", "999999", "9" * 30])
    def test_is_none_where_there_is_none(self, db, text):
        make_source()

        assert chosen_row(Source.objects.all(), text) is None
