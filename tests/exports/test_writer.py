"""Any text in any column: what is written can be read back."""

import csv
import io
import tracemalloc
from datetime import UTC, date, datetime

import pytest
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.exports import claims, statements
from cases.exports.columns import Kind
from cases.exports.guard import unguarded
from cases.exports.tables import TABLES
from cases.exports.writer import BATCH_ROWS, BLOCK_CHARACTERS, blocks
from cases.times import iso_time

CODES = {"rating_code": ["verified", "disputed", "unverifiable"], "extent_code": ["", "wholly", "in_part"]}
SLUGS = ("case_slug", "case__slug", "slug")

any_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
hostile_text = st.text(st.sampled_from("=+-@＝'\"\r\n\t,; \ufeff\u200b5a"), max_size=8)
ANYTHING = {
    Kind.STRING: any_text | hostile_text,
    Kind.INTEGER: st.none() | st.integers(-(2**63), 2**63),
    Kind.BOOLEAN: st.booleans(),
    Kind.DATE: st.none() | st.dates(),
    Kind.DATETIME: st.none() | st.datetimes(timezones=st.just(UTC)),
}
SOMETHING = {
    Kind.STRING: "words",
    Kind.INTEGER: 1,
    Kind.BOOLEAN: True,
    Kind.DATE: date(2024, 5, 1),
    Kind.DATETIME: datetime(2024, 5, 1, 12, tzinfo=UTC),
}
FLAGS = {True: "true", False: "false"}


def kind_of(table, field: str) -> Kind:
    """The kind of the first column that is made from a field."""
    return next(column.kind for column in table.columns if field in column.fields)


def values(table, field: str):
    """Anything that a field of a table may hold."""
    if field in CODES:
        return st.sampled_from(CODES[field])
    if field in SLUGS:
        return st.just("a-case")
    if field == "id":
        return st.integers(1, 2**63 - 1)
    if field in statements.COUNTS:
        return st.booleans() if field == "is_checkable" else st.integers(0, 3)
    return ANYTHING[kind_of(table, field)]


def a_row(table, **given):
    """A tuple of the table's fields: the same something in each that is not given."""
    row = {field: SOMETHING[kind_of(table, field)] for field in table.fields}
    row |= {field: codes[0] for field, codes in CODES.items() if field in row}
    row |= {field: "a-case" for field in SLUGS if field in row}
    return tuple((row | given)[field] for field in table.fields)


def expected(column, value) -> str:
    if value is None:
        return ""
    return {Kind.BOOLEAN: FLAGS.get, Kind.DATETIME: iso_time}.get(column.kind, str)(value)


def written(table, rows, *, bom=False) -> list[list[str]]:
    text = b"".join(blocks(table, rows, bom=bom)).decode("utf-8-sig" if bom else "utf-8")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
class TestBlocks:
    @settings(max_examples=30)
    @given(data=st.data())
    def test_can_be_read_back_whatever_the_texts_are(self, table, data):
        rows = data.draw(st.lists(st.tuples(*(values(table, field) for field in table.fields)), max_size=2))

        header, *cells = written(table, rows)

        assert header == [column.name for column in table.columns]
        assert len(cells) == len(rows)
        for row, line in zip(rows, cells, strict=True):
            value = dict(zip(table.fields, row, strict=True))
            for column, cell in zip(table.columns, line, strict=True):
                if column.make is None:
                    assert unguarded(cell) == expected(column, value[column.fields[0]])

    def test_are_lines_that_end_in_cr_lf(self, table):
        data = b"".join(blocks(table, [a_row(table)] * 2, bom=False))

        assert data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r") == 3
        assert data.endswith(b"\r\n")

    def test_begin_with_a_bom_only_when_asked(self, table):
        with_bom = b"".join(blocks(table, [], bom=True))
        without = b"".join(blocks(table, [], bom=False))

        assert with_bom == b"\xef\xbb\xbf" + without

    def test_hold_every_row_at_the_seams_of_batches_and_blocks(self, table):
        for count in (0, 1, BATCH_ROWS - 1, BATCH_ROWS, BATCH_ROWS + 1, 3000):
            assert len(written(table, [a_row(table)] * count)) == count + 1

    def test_are_of_about_64_kib(self, table):
        sizes = [len(block) for block in blocks(table, [a_row(table)] * 5000, bom=True)]

        assert len(sizes) > 3
        assert all(BLOCK_CHARACTERS <= size < 2 * BLOCK_CHARACTERS for size in sizes[:-1])

    def test_need_no_more_memory_for_more_rows(self, table):
        def peak(count):
            row = a_row(table)
            tracemalloc.start()
            for _ in blocks(table, (row for _ in range(count)), bom=True):
                pass
            size = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            return size

        peak(10)

        assert peak(16_000) < peak(4_000) * 1.2


class TestCells:
    def test_double_quotes_inside_a_text(self):
        data = b"".join(blocks(claims.TABLE, [a_row(claims.TABLE, issuer='The "Harbor", Ltd')], bom=False))

        assert b',"The ""Harbor"", Ltd",' in data

    def test_never_hold_a_nul(self):
        (_, line) = written(claims.TABLE, [a_row(claims.TABLE, issuer="Har\0bor")])

        assert line[claims.TABLE.header.index("issuer")] == "Har\ufffdbor"

    @pytest.mark.parametrize(
        ("rating", "extent", "label", "numbers"),
        [
            ("verified", "", "Verified", ["5", "1", "5"]),
            ("disputed", "wholly", "Disputed", ["1", "1", "5"]),
            ("disputed", "in_part", "Disputed in part", ["3", "1", "5"]),
            ("unverifiable", "", "Unverifiable", ["", "", ""]),
        ],
    )
    def test_rate_a_claim_in_code_words_and_numbers(self, rating, extent, label, numbers):
        header, line = written(claims.TABLE, [a_row(claims.TABLE, rating_code=rating, extent_code=extent)])

        cells = dict(zip(header, line, strict=True))
        assert [cells["rating_code"], cells["extent_code"], cells["rating_label"]] == [rating, extent, label]
        assert [cells["rating_value"], cells["rating_worst"], cells["rating_best"]] == numbers

    @pytest.mark.parametrize(
        ("counts", "code", "label"),
        [
            ((True, 2, 0, 0, 0), "verified", "Verified"),
            ((True, 1, 1, 1, 0), "disputed", "Disputed"),
            ((True, 1, 0, 1, 0), "unverifiable", "Unverifiable"),
            ((True, 1, 0, 0, 1), "unchecked", "Unchecked"),
            ((False, 0, 0, 0, 0), "", ""),
        ],
    )
    def test_derive_a_statements_rating_from_its_claims(self, counts, code, label):
        row = a_row(statements.TABLE, **dict(zip(statements.COUNTS, counts, strict=True)))

        header, line = written(statements.TABLE, [row])

        cells = dict(zip(header, line, strict=True))
        assert [cells["rating_code"], cells["rating_label"]] == [code, label]

    def test_write_times_in_utc_to_the_second(self):
        assert iso_time(datetime(2024, 5, 1, 12, 0, 9, 999_999, tzinfo=UTC)) == "2024-05-01T12:00:09Z"
        assert iso_time(datetime.fromisoformat("2024-05-01T01:00+02:00")) == "2024-04-30T23:00:00Z"
        assert iso_time(None) is None


class TestTables:
    @pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
    @pytest.mark.django_db
    def test_name_only_fields_that_exist(self, table):
        rows = table.rows(QueryDict()).order_by(*table.order).values_list(*table.fields, table.changed_at)

        assert list(rows) == []
