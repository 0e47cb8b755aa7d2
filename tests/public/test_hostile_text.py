"""Text that means harm is shown as text."""

import pytest

from cases.models import PublishedClaim
from cases.templatetags.reading import web_address
from tests.handwritten import (
    Words,
    a_citation,
    a_claim,
    a_contact,
    a_search,
    claimant,
    correct_by_hand,
    publish_by_hand,
)
from tests.public.reading import read

EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'{{ 7|add:1 }}{% now 'Y' %}"
ODD = "\u202eevil\u2066\u2069\u202c Z\u0301\u0327\u0336 " + "w" * 50_000


def evil_case(text: str):
    short = text[:300]
    words = dict.fromkeys(["title", "publisher", "author", "locator"], short)
    words |= dict.fromkeys(["quote", "note", "interest_note", "failure"], text)
    citation = a_citation(is_party=True, archive_url="", **words)
    words = {"found_value": short, "claimed_value": short, "explanation": text, "sole_source_reason": text}
    searches = [a_search(where=short, query=text, outcome=text)]
    status = {"status": "charged", "offense": short, "agency": short, "date_given": short}
    words |= {"claimed_status": status, "found_status": status}
    claim = a_claim(text, evidence=[citation], searches=searches, **words)
    speaker = claimant(short, kind="person", job_title=short)
    contacts = [a_contact(outcome="answered", answer=text, answered_at="2024-05-01T10:00:00Z")]
    titles = {"title": text[:500], "release_title": text[:500], "issuer": f"Issuer {text}"[:300]}
    parts = (Words(text, [claim], speaker=speaker), text)
    case = publish_by_hand(*parts, contacts=contacts, summary=text, why_checked=text, slug="evil", **titles)
    return correct_by_hand(case, lambda document: document["case"].update(summary=f"{text}!"), reason=text)


@pytest.mark.django_db
class TestHostileText:
    @pytest.mark.parametrize("text", [EVIL, ODD])
    def test_makes_no_element_and_stays_readable(self, client, text):
        evil_case(text)
        claim = PublishedClaim.objects.get()

        for path in ("/", "/cases/evil/", "/claims/", claim.get_absolute_url(), "/corrections/"):
            page = read(client.get(path))

            scripts = [
                s.attributes for s in page.all("script") if s.attributes.get("type") != "application/ld+json"
            ]
            assert scripts == [{"src": "/static/cases/theme.js"}]
            assert [
                e for e in page.walk() if e.tag == "img" or any(a.startswith("on") for a in e.attributes)
            ] == []
            assert "".join(text.split())[:300] in "".join(page.raw.split())

    def test_in_a_filter_is_shown_as_text(self, client):
        page = read(client.get("/claims/", {"q": EVIL, "rating": EVIL}))

        assert page.one("input", name="q").attributes["value"] == EVIL
        assert EVIL in page.one(cls="field-wrong").raw

    def test_names_are_kept_apart_from_the_sentence_around_them(self, client):
        case = publish_by_hand(issuer="\u202eeciffo sdaoR")

        byline = read(client.get(case.get_absolute_url())).one(cls="byline")

        assert byline.one("bdi").raw == "\u202eeciffo sdaoR"


class TestWebAddress:
    @pytest.mark.parametrize("url", ["https://example.org/a?b=c", "http://example.org"])
    def test_lets_web_addresses_through(self, url):
        assert web_address(url) == url

    @pytest.mark.parametrize(
        "url",
        [
            "javascript:alert(1)",
            " JaVaScript:alert(1)",
            "data:text/html,x",
            "//example.org",
            "",
            "http://[",
            "/a",
        ],
    )
    def test_lets_nothing_else_through(self, url):
        assert web_address(url) == ""
