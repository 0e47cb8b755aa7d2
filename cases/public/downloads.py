"""The downloads: the rows that were asked for, as a stream, unless the reader has them already."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, QueryDict, StreamingHttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from cases.exports.columns import Table, UnusableQuery
from cases.exports.filtering import BYTE_ORDER_MARK, CHANGED_SINCE
from cases.exports.writer import begun, blocks, read
from cases.public.freshness import REVALIDATE, Published, page_etag
from cases.public.readonly import read_only
from cases.times import read_moment

MOMENT_HINT = "Write a date or a time as in ISO 8601, such as 2024-05-31 or 2024-05-31T16:00:00Z."
BOM_WORDS = {"1": True, "0": False}


@read_only
def download(request: HttpRequest, *, table: Table) -> HttpResponseBase:
    """Send a table as CSV, as its filters, `updated_since` and `bom` in the query string ask."""
    try:
        bom = wants_bom(request.GET)
        rows = wanted_rows(table, request.GET)
    except UnusableQuery as problem:
        return refusal(problem.sentences)
    published = Published.now()
    # Lazy: nothing is read for HEAD, or for a reader who has it already.
    response = StreamingHttpResponse((), content_type="text/csv; charset=utf-8; header=present")
    stamp(response, table, published, request)
    last_modified = int(published.at.timestamp()) if published.at else None
    # The types of Django know of no stream here; it takes any response, and gives back what it was given.
    answer = get_conditional_response(request, response["ETag"], last_modified, response)  # type: ignore[arg-type]
    if answer is not None and answer is not response:
        return answer
    if request.method != "HEAD":
        response.streaming_content = begun(blocks(table, read(table, rows), bom=bom))
    return response


def wants_bom(params: QueryDict) -> bool:
    try:
        return BOM_WORDS[params.get(BYTE_ORDER_MARK) or "1"]
    except KeyError:
        hint = "Write 0 for a file without a byte order mark, or leave it out."
        raise UnusableQuery([f"{BYTE_ORDER_MARK}: {hint}"]) from None


def wanted_rows(table: Table, params: QueryDict) -> QuerySet:
    rows = table.rows(params)
    if text := params.get(CHANGED_SINCE, "").strip():
        rows = rows.filter(**{f"{table.changed_at}__gte": moment(text)})
    return rows


def moment(text: str) -> datetime:
    try:
        return read_moment(text)
    except ValueError:
        raise UnusableQuery([f"{CHANGED_SINCE}: {MOMENT_HINT}"]) from None


def refusal(sentences: Iterable[str]) -> HttpResponse:
    lines = "".join(f"{sentence}\n" for sentence in sentences)
    return HttpResponse(lines, status=400, content_type="text/plain; charset=utf-8")


def stamp(response: HttpResponseBase, table: Table, published: Published, request: HttpRequest) -> None:
    """Say what the file is called, and by what a reader can tell later whether it has changed."""
    response["ETag"] = etag(table, published, request.META["QUERY_STRING"])
    response["Content-Disposition"] = f'attachment; filename="{file_name(table, published)}"'
    # A withdrawal has to reach every reader at once: keep the file, but ask before using it again.
    response["Cache-Control"] = REVALIDATE
    if published.at:
        response["Last-Modified"] = http_date(published.at.timestamp())


def etag(table: Table, published: Published, query: str) -> str:
    """Change with every publication, and with all else that makes the bytes: code, query, settings.

    It is weak because it is read before the rows: what is published in between is in the file already.
    """
    return f'W/"{page_etag(table.name, query, published.count)}"'


def file_name(table: Table, published: Published) -> str:
    return f"{table.name}-{published.at:%Y-%m-%d}.csv" if published.at else table.file_name
