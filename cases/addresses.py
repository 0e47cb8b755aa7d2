"""Addresses on the web: when two lead to the same page, whose site they are on, which are of an archive."""

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from tldextract import TLDExtract
from w3lib.url import canonicalize_url, url_query_cleaner

# Owners of hosts are told apart by the list that comes with the package; it asks no network and keeps no
# files. The private part of the list is used: each user of a host for many has a site of their own.
_SUFFIXES = TLDExtract(cache_dir=None, suffix_list_urls=(), include_psl_private_domains=True)

# Archives at which a copy may have a short code for its address, which does not tell whose page it is of.
CODED = (
    *(f"archive.{end}" for end in ("today", "ph", "is", "li", "vn", "fo", "md")),
    "ghostarchive.org",
    "megalodon.jp",
    "perma.cc",
    "webcitation.org",
)
# Public archives: where a copy is kept by somebody else, and nobody can change it afterwards.
ARCHIVES = (
    *CODED,
    "archive.org",
    "archive-it.org",
    # National ones
    "arquivo.pt",
    "haw.nsk.hr",
    "trove.nla.gov.au",
    "vefsafn.is",
    "warp.da.ndl.go.jp",
    "warp.ndl.go.jp",
    "webarchiv.cz",
    "webarchiv.onb.ac.at",
    "webarchive.bac-lac.gc.ca",
    "webarchive.loc.gov",
    "webarchive.nationalarchives.gov.uk",
    "webarchive.nla.gov.au",
    "webarchive.org.uk",
)
# What people copy in place of a page's address: that of its translation, and of links that lead on to it,
# with the parameters that hold the page's own.
TRANSLATED = ".translate.goog"
LEADING_ON = {
    "google.com": ("url", "q"),
    "translate.google.com": ("u",),
    "l.facebook.com": ("u",),
    "lm.facebook.com": ("u",),
}
# Parameters by which a page is told where its readers come from.
TRACKING_STEM = re.compile(r"(utm|mtm|matomo|piwik|hsa|_x_tr)_", re.IGNORECASE)
TRACKING = frozenset(
    (
        *("_ga", "_gl", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "srsltid"),
        *("fbclid", "fb_action_ids", "fb_ref", "fb_source", "igsh", "igshid", "si"),
        *("twclid", "ttclid", "ref_src", "ref_url", "msclkid", "yclid", "spm", "trk"),
        *("mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "vero_id", "oly_anon_id", "oly_enc_id"),
        *("at_campaign", "at_medium", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "xtor"),
        *("pk_campaign", "pk_kwd", "pk_source", "pk_medium", "s_cid", "s_kwcid", "cmp", "cmpid"),
        *("ns_campaign", "ns_mchannel", "ncid", "ocid", "smid", "smtyp", "sr_share", "srnd", "wickedid"),
    )
)

# Hosts are brought into one form here; w3lib does so with the rest.
STAND_IN = "https://host.invalid"
SLASHES = re.compile(r"/{2,}")
INDEX = re.compile(r"/(index|default)\.(html?|php|aspx?|jsp)$", re.IGNORECASE)
# A whole address inside another one; and one without its scheme, after the moment at which it was copied.
WHOLE = re.compile(r"https?:/+(?=[^/])", re.IGNORECASE)
AFTER_MOMENT = re.compile(r"/\d{4,14}\*?(?:[a-z]{2}_)?/(?=[\w.-]+\.[a-z]{2,})", re.IGNORECASE)
MOST_ROUNDS = 20


def host_of(address: str) -> str:
    """Return the host of an address, or of a host written alone, in one form; empty where there is none."""
    try:
        host = _split(address).hostname or ""
    except ValueError:
        return ""
    try:
        host = host.encode("idna").decode()
    except UnicodeError:
        host = quote(host, safe="%[]:")
    host = host.strip(".").lower()
    return f"[{host}]" if ":" in host else host


def _split(address: str) -> SplitResult:
    """Split an address as browsers do, for whom a backslash is a slash; raise ValueError where they can't."""
    address = address.strip().replace("\\", "/")
    return urlsplit(address if "//" in address else f"//{address}")


@lru_cache(maxsize=4096)
def domain_of(host: str) -> str:
    """Return the part of a host that somebody registered, and below which all is theirs.

    By the Public Suffix List: courts.example.co.uk gives example.co.uk. A suffix by itself, which some have
    a site at, is one owner's with and without www. Endings that the list does not have count as suffixes.
    """
    if _is_number(host):
        return host
    found = _SUFFIXES(host)
    if not found.suffix:
        return ".".join(host.split(".")[-2:])
    if found.domain in ("", "www") and not found.subdomain:
        return found.suffix
    return f"{found.domain}.{found.suffix}"


def _is_number(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def site_of(address: str) -> str:
    """Return whose site an address is on, by `domain_of`. A copy, or a link to it, is on the page's."""
    return domain_of(host_of(original_of(address)))


def is_archive(address: str) -> bool:
    """Tell whether an address is at one of the archives that are known here."""
    return _is_at(host_of(address), ARCHIVES)


def hides_its_page(address: str) -> bool:
    """Tell whether an address is an archive's that does not say of which page the copy is."""
    return _is_at(host_of(original_of(address)), CODED)


def _is_at(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == known or host.endswith(f".{known}") for known in hosts)


def original_of(address: str) -> str:
    """Return the address of the page that an archive's copy is of, where it stands in the copy's address.

    Also of the page that is translated at an address, or to which it leads on.
    """
    for _ in range(MOST_ROUNDS):
        inner = _inside(address) if is_archive(address) else _led_to(address)
        if not inner:
            break
        address = inner
    return address


def _inside(address: str) -> str:
    try:
        parts = _split(address)
    except ValueError:
        return ""
    given = dict(parse_qsl(parts.query)).get("url", "")
    if given:
        return given if WHOLE.match(given) else f"http://{given}"
    rest = f"{parts.path}?{parts.query}" if parts.query else parts.path
    for text in (rest, unquote(rest)):
        if found := WHOLE.search(text):
            return f"http://{text[found.end() :]}"
        if found := AFTER_MOMENT.search(text):
            return f"http://{text[found.end() :]}"
    return ""


def _led_to(address: str) -> str:
    host = host_of(address)
    if host.endswith(TRANSLATED):
        # Dots are written as hyphens there, and hyphens twice.
        page = host.removesuffix(TRANSLATED).replace("--", "\0").replace("-", ".").replace("\0", "-")
        return _split(address)._replace(netloc=page).geturl()
    named = LEADING_ON.get(host.removeprefix("www."), ())
    given = dict(parse_qsl(_split(address).query)) if named else {}
    return next((given[name] for name in named if WHOLE.match(given.get(name, ""))), "")


@lru_cache(maxsize=4096)
def canonical(address: str) -> str:
    """Return the one form of all addresses that lead to a page; empty where there is no host.

    Scheme, www, default port, trailing dot, fragment, order and coding of the query, parameters for tracking,
    the name of an index and capitals do not matter. Many servers tell no capitals apart, and two pages whose
    addresses differ in nothing else are rarer than one page entered twice. An archive's copy is its page.
    """
    for _ in range(MOST_ROUNDS):
        try:
            before, address = address, _in_one_form(original_of(address))
        except ValueError:
            return ""
        if address == before:
            break
    return address


def _in_one_form(address: str) -> str:
    host = host_of(address)
    if not host:
        return ""
    given = _split(address)
    tracking = [name for name in _names(given.query) if is_tracking(name)]
    asked = url_query_cleaner(f"?{given.query}", tracking, remove=True, unique=False)
    parts = urlsplit(canonicalize_url(f"{STAND_IN}{given.path}{asked}"))
    path = INDEX.sub("/", SLASHES.sub("/", parts.path)).rstrip("/")
    query = f"?{parts.query}" if parts.query else ""
    port = "" if given.port in (None, 80, 443) else f":{given.port}"
    return f"https://{host.removeprefix('www.')}{port}{path}{query}".lower()


def _names(query: str) -> list[str]:
    return [pair.partition("=")[0] for pair in query.split("&")]


def is_tracking(name: str) -> bool:
    return name.lower() in TRACKING or TRACKING_STEM.match(name) is not None
