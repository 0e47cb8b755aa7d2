"""Which sources count as independent of a release, of whoever issued it, and of each other."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from django.db.models import Q, QuerySet

from cases.addresses import canonical, domain_of, hides_its_page, host_of, site_of
from cases.checks.folding import fold_name, fold_words
from cases.checks.likeness import description_key, keys_of_row
from cases.choices import Stance
from cases.models import Claim, Claimant, EvidenceLink, Source

# Shorter quotes than this can be in the release by chance, such as the name of an offense.
REPEATING_WORDS = 8
# More than so much of a quote in the release's own words makes it a copy, even if a word of it was changed.
HALF = 0.5

COUNTS = "Counts as independent."
NOT_COUNTED = "Does not count as independent"


@dataclass(frozen=True)
class Origin:
    """What a citation counts for: an independent origin or not, and why, for the people at the desk."""

    link: EvidenceLink
    counts: bool
    reason: str = COUNTS


def remarks(claim: Claim) -> dict[int, Origin]:
    """Say of each citation that points one way what it counts for, by its number."""
    links = [link for link in claim.evidence_links.all() if link.pk]
    found: dict[int, Origin] = {}
    for stance in (Stance.SUPPORTS, Stance.REFUTES):
        same = [link for link in links if link.stance == stance]
        found |= {origin.link.pk: origin for origin in origins(claim, same)}
    return found


def independent_origins(claim: Claim, links: Iterable[EvidenceLink]) -> list[Origin]:
    """Return the distinct origins among citations that count as independent of the release."""
    return [origin for origin in origins(claim, links) if origin.counts]


def origins(claim: Claim, links: Iterable[EvidenceLink]) -> list[Origin]:
    """Say of each citation whether it counts as an independent origin: of those that share one, the first."""
    links = list(links)
    why_not = [_why_not(claim, link) for link in links]
    standing = [link for link, why in zip(links, why_not, strict=True) if not why]
    first_of = _first_of_each(standing)
    found = []
    for link, why in zip(links, why_not, strict=True):
        first = None if why else first_of[id(link)]
        if first is not None and first is not link:
            why = _what_they_share(link, first)
        found.append(Origin(link, counts=False, reason=why) if why else Origin(link, counts=True))
    return found


def is_independent(claim: Claim, link: EvidenceLink) -> bool:
    """Tell whether a citation is independent of the release, its issuer and the parties."""
    return not _why_not(claim, link)


def _why_not(claim: Claim, link: EvidenceLink) -> str:
    return next(_objections(claim, link), "")


def _objections(claim: Claim, link: EvidenceLink) -> Iterator[str]:
    release, source = claim.case.release, link.source
    page = canonical(source.url)
    if source.is_party:
        yield f"{NOT_COUNTED}: it is a party to the matter."
    if not (page or fold_name(source.publisher) or fold_name(source.author)):
        yield f"{NOT_COUNTED}: without address, publisher and author nobody can tell whose it is."
    if page and page == canonical(release.url):
        yield f"{NOT_COUNTED}: it is the release itself."
    if page and hides_its_page(source.url):
        yield f"{NOT_COUNTED}: an archive's code does not say whose page it is. Give the page's address."
    yield from _ties_to(release.issuer, source)
    if repeats_release(link.quote, claim.statement.version.text, wholly=link.stance == Stance.REFUTES):
        yield f"{NOT_COUNTED}: its quote repeats the release."


def _ties_to(issuer: Claimant, source: Source) -> Iterator[str]:
    site = site_of(source.url)
    if site and site in {domain_of(host_of(place)) for place in (issuer.homepage, *issuer.hosts) if place}:
        yield f"{NOT_COUNTED}: it is on the issuer's own site, {site}."
    names = {fold_name(name) for name in (issuer.name, *issuer.other_names)} - {""}
    for role, name in (("publisher", source.publisher), ("author", source.author)):
        if fold_name(name) in names:
            yield f"{NOT_COUNTED}: its {role} is the issuer."


# Sources of one origin


def _first_of_each(links: list[EvidenceLink]) -> dict[int, EvidenceLink]:
    """Return for each citation, by identity, the first one of its origin.

    What shares an origin with one of two makes all three one: a page, a group, a description may be the link.
    """
    groups: list[tuple[list[EvidenceLink], set[str]]] = []
    for link in links:
        members, marks = [link], set(_marks(link.source))
        for group in [group for group in groups if group[1] & marks]:
            groups.remove(group)
            members, marks = group[0] + members, group[1] | marks
        groups.append((members, marks))
    order = [id(link) for link in links]
    return {
        id(link): min(members, key=lambda each: order.index(id(each)))
        for members, _ in groups
        for link in members
    }


def _marks(source: Source) -> Iterator[str]:
    """What no two origins share."""
    yield f"source {source.pk}"
    yield f"description {description_key(source.title, source.publisher, source.published_date)}"
    if group := fold_name(source.independence_group):
        yield f"group {group}"
    if page := canonical(source.url):
        yield f"address {page}"


SHARED = {
    "source": "it is the same source",
    "address": "it is the same page",
    "group": "it is of the same group",
    "description": "it has the same title, publisher and date",
}


def _what_they_share(link: EvidenceLink, first: EvidenceLink) -> str:
    kinds = {mark.split()[0] for mark in set(_marks(link.source)) & set(_marks(first.source))}
    words = next((words for kind, words in SHARED.items() if kind in kinds), "it is of the same origin")
    return f"Counts once with “{first.source.title}”: {words}."


def resembling(source: Source) -> QuerySet[Source]:
    """Find the sources on file that are like one: the same page, or the same title, publisher and date."""
    keys = keys_of_row(source)
    alike = Q(likeness=keys["likeness"])
    if keys["canonical_url"]:
        alike |= Q(canonical_url=keys["canonical_url"])
    return Source.objects.filter(alike).exclude(pk=source.pk).order_by("pk")


# The release's own words


def repeats_release(quote: str, text: str, *, wholly: bool = False) -> bool:
    """Tell whether a quote is the release's own words come back; case, marks and look-alikes aside.

    It is if most of it is there, in runs of at least REPEATING_WORDS. A quote that refutes may differ from
    the release in the one word that matters: such a quote repeats it only `wholly`.
    """
    words = fold_words(quote).split()
    if len(words) < REPEATING_WORDS:
        return False
    shared = _shared(words, text)
    return shared == len(words) if wholly else shared > len(words) * HALF


def _shared(words: list[str], text: str) -> int:
    """Count the words that stand in runs of the text."""
    known, count, end = _runs(text), 0, 0
    for start, run in enumerate(_runs_in(words)):
        at = bisect_left(known, run)
        if at < len(known) and known[at] == run:
            count += start + REPEATING_WORDS - max(start, end)
            end = start + REPEATING_WORDS
    return count


@lru_cache(maxsize=16)
def _runs(text: str) -> "array[int]":
    """Return every run of REPEATING_WORDS words in a text, a number each, in order: 3 MB for one of 2 MB."""
    return array("q", sorted(_runs_in(fold_words(text).split())))


def _runs_in(words: list[str]) -> Iterator[int]:
    for start in range(len(words) - REPEATING_WORDS + 1):
        yield hash(tuple(words[start : start + REPEATING_WORDS]))
