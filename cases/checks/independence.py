"""Which sources count as independent of a release, of whoever issued it, and of each other."""

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

from cases.models import Claim, EvidenceLink

# Shorter quotes than this can be in the release by chance, such as the name of an offense.
REPEATING_WORDS = 8


def independent_origins(claim: Claim, links: Iterable[EvidenceLink]) -> set[str]:
    """Return the distinct origins among citations that count as independent of the release."""
    return {_origin(link) for link in links if is_independent(claim, link)}


def _origin(link: EvidenceLink) -> str:
    group = link.source.independence_group.strip().casefold()
    if group:
        return f"group {group}"
    return f"address {_address(link.source.url)}" if link.source.url else f"source {link.source_id}"


def is_independent(claim: Claim, link: EvidenceLink) -> bool:
    """Tell whether a citation is independent of the release, its issuer and the parties."""
    release, issuer, source = claim.case.release, claim.case.release.issuer, link.source
    if source.is_party:
        return False
    if source.url and release.url and _address(source.url) == _address(release.url):
        return False
    if issuer.name.strip().casefold() in (
        source.publisher.strip().casefold(),
        source.author.strip().casefold(),
    ):
        return False
    if _host(source.url) and _host(source.url) == _host(issuer.homepage):
        return False
    return not repeats_release(link.quote, claim.statement.version.text)


def repeats_release(quote: str, text: str) -> bool:
    """Tell whether a quote is the release's own words come back, white space, case and marks aside."""
    words = _folded(quote)
    return words.count(" ") + 1 >= REPEATING_WORDS and f" {words} " in f" {_folded(text)} "


@lru_cache(maxsize=16)
def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _address(url: str) -> str:
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    return f"{_host(url)}{parts.path.rstrip('/')}{query}"


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
