"""Whether a reader's copy of a page is still good: ETag, Last-Modified and the answer 304."""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.db.models import Count, Max
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag

from cases.models import Edition

HERE = Path(__file__).resolve().parent
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
    stamp = modified_at and int(modified_at.timestamp())
    response = get_conditional_response(request, etag=quote_etag(etag), last_modified=stamp) or make()
    response.headers["ETag"] = quote_etag(etag)
    if stamp:
        response.headers["Last-Modified"] = http_date(stamp)
    response.headers["Cache-Control"] = cache_control
    return response


def fresh_list(request: HttpRequest, make: Callable[[], HttpResponse]) -> HttpResponse:
    """The same for a list, which any publication may change. Editions stay, so their count tells."""
    editions = Edition.objects.aggregate(count=Count("pk"), at=Max("published_at"))
    etag = page_etag(request.path, request.META.get("QUERY_STRING", ""), editions["count"])
    return fresh(request, etag=etag, modified_at=editions["at"], make=make)


def page_etag(*parts: object) -> str:
    """The ETag of a page made from these parts by the code and templates that run now."""
    rendering = fingerprint() if settings.DEBUG else fingerprint_once()
    return sha256("\n".join([rendering, *map(str, parts)]).encode()).hexdigest()[:32]


def fingerprint() -> str:
    """Digest everything pages are rendered with, so that a deployment makes all of them new."""
    folders = [settings.BASE_DIR / "templates", HERE]
    files = sorted(p for folder in folders for p in folder.rglob("*") if p.suffix in (".html", ".py", ".css"))
    digest = sha256(repr([settings.SITE_URL, settings.DESK_NAME, settings.DESK_CONTACT_EMAIL]).encode())
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()


fingerprint_once = lru_cache(fingerprint)
