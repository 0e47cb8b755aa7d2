"""Absolute addresses of what a row is about, since a file is read away from the site.

`reverse` takes longer than all the rest of a row, so each is asked for once: per case, whose rows stand
together, and for claims by the shape that all their addresses share.
"""

from functools import lru_cache

from django.conf import settings
from django.urls import reverse

SOME_CLAIM = 1234567890


def claim_url(claim_id: int) -> str:
    before, after = _around_claim(settings.SITE_URL)
    return f"{before}{claim_id}{after}"


def case_url(slug: str) -> str:
    return _case_url(settings.SITE_URL, slug)


@lru_cache(maxsize=8)
def _around_claim(site_url: str) -> tuple[str, str]:
    address = site_url + reverse("cases:claim", args=[SOME_CLAIM])
    before, _, after = address.rpartition(str(SOME_CLAIM))
    return before, after


@lru_cache(maxsize=1024)
def _case_url(site_url: str, slug: str) -> str:
    return site_url + reverse("cases:case", args=[slug])
