"""Rows of the database to blocks of CSV: RFC 4180, UTF-8, lines that end in CR LF."""

import contextlib
import csv
import io
from collections.abc import Generator, Iterable, Iterator
from itertools import islice
from typing import Any

from django.db.models import Model, QuerySet

from cases.exports.columns import Table

BOM = "\ufeff"
# One block a chunk of HTTP: a chunk a row takes three times as long.
BLOCK_CHARACTERS = 64 * 1024
# Rows turned at once. More gain no speed, and would make blocks of wide rows much larger than the above.
BATCH_ROWS = 50
# Rows that the database hands over at once.
FETCH_ROWS = 500

# The values of a table's fields.
Row = tuple[Any, ...]


def read(table: Table, rows: QuerySet[Model]) -> Iterator[Row]:
    """Read rows in order, in one query, without keeping them."""
    return rows.order_by(*table.order).values_list(*table.fields).iterator(chunk_size=FETCH_ROWS)


def blocks(table: Table, rows: Iterable[Row], *, bom: bool) -> Generator[bytes, None, None]:
    """Write tuples of the table's fields as CSV, in blocks of about 64 KiB."""
    buffer = io.StringIO(newline="")
    buffer.write(BOM if bom else "")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(table.header)
    for batch in batches(rows):
        writer.writerows(table.cells(batch))
        if buffer.tell() >= BLOCK_CHARACTERS:
            yield buffer.getvalue().encode()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode()


def batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rows = iter(rows)
    while batch := list(islice(rows, BATCH_ROWS)):
        yield batch


def begun(parts: Generator[bytes, None, None]) -> Iterator[bytes]:
    """Read the first block now: what goes wrong before it is a page that says so, not a file cut short."""
    first = next(parts)

    def whole() -> Iterator[bytes]:
        with contextlib.closing(parts):
            yield first
            yield from parts

    return whole()
