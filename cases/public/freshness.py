"""Whether a reader's copy of a page is still good: ETag, Last-Modified and the answer 304."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Self

from django.conf import settings
from django.db.models import Count, Max
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag

from cases.models import Edition, PublishedCase

CODE = Path(__file__).resolve().parents[1]
REVALIDATE = "public, no-cache"
NEVER_CHANGES = f"public, max-age={365 * 24 * 60 * 60}, immutable"


def fresh(
    request: HttpRequest,
    *,
    etag: str,
    modified_at: datetime | None,
    make: Callable[[], HttpResponse],
    cache_control: str = REVALIDATE,
) -> HttpResponse:
    """Answer 304 where the reader has this page already; only else make it."""
    stamp = int(modified_at.timestamp()) if modified_at else None
    response = get_conditional_response(request, etag=quote_etag(etag), last_modified=stamp) or make()
    response.headers["ETag"] = quote_etag(etag)
    if stamp:
        response.headers["Last-Modified"] = http_date(stamp)
    response.headers["Cache-Control"] = cache_control
    return response


def fresh_case(
    request: HttpRequest,
    published: PublishedCase,
    *parts: object,
    at: datetime,
    make: Callable[[], HttpResponse],
) -> HttpResponse:
    """The same as `fresh` for a case's page: it changes with its edition, and once an update is overdue."""
    is_overdue = published.is_overdue(at)
    return fresh(
        request,
        etag=page_etag(published.edition.digest, *parts, *["overdue"] * is_overdue),
        modified_at=published.next_update_at if is_overdue else published.edition.published_at,
        make=make,
    )


@dataclass(frozen=True)
class Published:
    """How far the desk has come. Editions are never deleted, so each publication raises the count."""

    count: int
    at: datetime | None

    @classmethod
    def now(cls) -> Self:
        return cls(**Edition.objects.aggregate(count=Count("pk"), at=Max("published_at")))


def fresh_list(request: HttpRequest, make: Callable[[], HttpResponse]) -> HttpResponse:
    """The same as `fresh` for a list, which any publication may change."""
    published = Published.now()
    etag = page_etag(request.path, request.META.get("QUERY_STRING", ""), published.count)
    return fresh(request, etag=etag, modified_at=published.at, make=make)


def page_etag(*parts: object) -> str:
    """The ETag of what is made from these parts by the code and templates that run now."""
    rendering = digest_of_files(by_change) if settings.DEBUG else digest_once()
    return sha256("\n".join([rendering, *facts_shown(), *map(str, parts)]).encode()).hexdigest()[:32]


def facts_shown() -> list[str]:
    """The settings that pages and files show."""
    return [settings.SITE_URL, settings.DESK_NAME, settings.DESK_LICENSE, settings.DESK_CONTACT_EMAIL]


def digest_of_files(mark: Callable[[Path], bytes]) -> str:
    """Digest everything pages are rendered with, so that a deployment makes all of them new."""
    folders = [settings.BASE_DIR / "templates", CODE]
    files = sorted(p for folder in folders for p in folder.rglob("*") if p.suffix in (".html", ".py", ".css"))
    digest = sha256()
    for path in files:
        digest.update(mark(path))
    return digest.hexdigest()


def by_change(path: Path) -> bytes:
    """Tell files apart without reading them: where they are written, each page asks."""
    stat = path.stat()
    return f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode()


@lru_cache(maxsize=1)
def digest_once() -> str:
    """By content, so that all processes and hosts that run the same code agree."""
    return digest_of_files(Path.read_bytes)
