"""Measure the downloads: the view's stream, beside plain CSV of the same query, beside PostgreSQL's own COPY.

    python -m benchmarks.exports [ROWS] [TABLE]

On SQLite, or on the PostgreSQL server that DATABASE_URL names, in a scratch database. Only ratios within one
run count.
"""

import csv
import io
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator

from django.db import connection, transaction
from django.db.models import QuerySet
from django.http import QueryDict
from django.test import RequestFactory

from cases.exports.columns import Table
from cases.exports.tables import TABLES
from cases.exports.writer import BLOCK_CHARACTERS
from cases.public.downloads import download
from tests.handwritten import NOON, Words, a_claim, first_document, store, write_case, write_statements

ROUNDS = 3
CLAIMS_PER_CASE = 30
TEXT = "The harbor office opened 14 new berths in April."
CLAIM = "The harbor office opened 14 berths in April 2024."
EXPLANATION = (
    "The register of the year in question lists every one of them, with the day of its opening. " * 3
)

Method = Callable[[Table], Iterator[bytes]]


def view(table: Table) -> Iterator[bytes]:
    """What a newsroom gets: all of the view, but the server."""
    return iter(download(RequestFactory().get(f"/{table.name}.csv"), table=table).streaming_content)


def plain(table: Table) -> Iterator[bytes]:
    """The same query as it comes: no labels, no addresses, no guard, times as Python writes them."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    for row in fields(table).iterator():
        writer.writerow(row)
        if buffer.tell() >= BLOCK_CHARACTERS:
            yield buffer.getvalue().encode()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode()


def copy(table: Table) -> Iterator[bytes]:
    """The limit: PostgreSQL writes the CSV, nothing here looks at it."""
    with connection.cursor() as cursor:
        sql, params = fields(table).query.sql_with_params()
        with (
            cursor.connection.cursor() as own,
            own.copy(f"COPY ({sql}) TO STDOUT WITH CSV", params) as blocks,
        ):
            for block in blocks:
                yield bytes(block)


def fields(table: Table) -> QuerySet:
    return table.rows(QueryDict()).order_by(*table.order).values_list(*table.fields)


def fill(count: int) -> None:
    """Publish `count` claims, each on a statement of its own and with one citation, in cases of 30.

    The editions are written by hand and projected. What they say of statements is written once and numbered
    anew for each case, without a row of the desk for each of them: no file reads those, and they take time.
    """
    parts = [Words(TEXT, [a_claim(CLAIM, explanation=EXPLANATION)]) for _ in range(CLAIMS_PER_CASE)]
    statements = write_statements(write_case(parts), parts)
    for before in range(0, count, CLAIMS_PER_CASE):
        add_case(parts, statements[: count - before], before)
    connection.cursor().execute("ANALYZE")


@transaction.atomic
def add_case(parts: list[Words], statements: list[dict], before: int) -> None:
    case = write_case(parts, slug=f"case-of-{before}", issuer=f"Agency {before % 50}", is_sample=True)
    document = first_document(case, statements, contacts=[])
    for number, statement in enumerate(document["statements"], before + 1):
        (claim,) = statement["claims"]
        (citation,) = claim["evidence"]
        statement["id"] = claim["id"] = citation["id"] = number
        statement["speaker"] = document["release"]["issuer"]
    store(case, document, NOON)


def measure(method: Method, table: Table) -> tuple[float, float, int]:
    """Seconds to the last byte, seconds to the first, bytes."""
    start = time.perf_counter()
    blocks = method(table)
    size = len(next(blocks))
    first = time.perf_counter() - start
    size += sum(len(block) for block in blocks)
    return time.perf_counter() - start, first, size


def memory(method: Method, table: Table) -> float:
    """Peak of what Python allocates, in MiB; measured apart, since it slows everything down."""
    tracemalloc.start()
    for _ in method(table):
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 2**20


def compare(table: Table, count: int) -> None:
    """Run the methods in turn, so that all meet the same weather, and print the best round of each."""
    methods: list[Method] = [plain, view] + ([copy] if connection.vendor == "postgresql" else [])
    rounds = [[measure(method, table) for method in methods] for _ in range(ROUNDS)]
    base = min(results[0][0] for results in rounds)
    print(f"{table.name}.csv, {count} rows, {connection.vendor}")
    for index, method in enumerate(methods):
        seconds, first, size = min(results[index] for results in rounds)
        print(
            f"  {method.__name__:6} {base / seconds:5.2f} x plain  {count / seconds:9,.0f} rows/s"
            f"  {size / 2**20:6.1f} MiB  first byte {first * 1000:5.0f} ms"
            f"  memory {memory(method, table):5.1f} MiB"
        )


def main(count: int = 20_000, name: str = "claims") -> None:
    table = next(table for table in TABLES if table.name == name)
    database = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        fill(count)
        compare(table, count)
    finally:
        connection.creation.destroy_test_db(database, verbosity=0)


if __name__ == "__main__":
    main(*(int(argument) if argument.isdigit() else argument for argument in sys.argv[1:]))
