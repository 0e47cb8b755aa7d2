"""Absolute addresses of what a row is about, since a file is read away from the site."""

from functools import lru_cache

from django.conf import settings
from django.urls import reverse


def claim_url(claim_id: int) -> str:
    return settings.SITE_URL + reverse("cases:claim", args=[claim_id])


def case_url(slug: str) -> str:
    return _case_url(settings.SITE_URL, slug)


# A case has many rows, and they stand together.
@lru_cache(maxsize=1024)
def _case_url(site_url: str, slug: str) -> str:
    return site_url + reverse("cases:case", args=[slug])
