"""/claims/<id>/: one claim, one finding, one ClaimReview."""

import json

import pytest

from cases.models import PublishedClaim
from tests.handwritten import Words, a_claim, correct_by_hand, publish_by_hand, rate, withdraw_by_hand
from tests.public.reading import read

pytestmark = pytest.mark.django_db


def get(client, claim_id: int | None = None):
    return client.get(f"/claims/{claim_id or PublishedClaim.objects.get().pk}/")


class TestClaimPage:
    def test_shows_rating_claim_and_claimant(self, client):
        publish_by_hand(Words("Forty.", [a_claim("The bridge is 40 m long.", "disputed", extent="in_part")]))

        content = read(get(client))

        assert content.one("h1").text == "The bridge is 40 m long."
        assert content.one(cls="page-head").one(cls="rating").text == "≠ Disputed in part"
        assert content.one(cls="byline").text == (
            "Said by Roads office on 20 April 2024, in the release “The bridge”"
        )

    def test_shows_the_statement_and_the_way_to_it(self, client):
        case = publish_by_hand(Words("First."), " ", Words("It is forty.", [a_claim()]))

        content = read(get(client))

        assert content.one("blockquote", cls="release-text").raw == "It is forty."
        assert f"{case.get_absolute_url()}#text-2" in [a.attributes["href"] for a in content.all("a")]

    def test_shows_the_finding_unfolded(self, client):
        publish_by_hand()

        content = read(get(client))

        assert content.all("details") == []
        assert "Length over all: 40 m" in content.one(cls="finding-open").text

    def test_shows_a_correction_of_this_claim(self, client):
        correct_by_hand(
            publish_by_hand(), lambda document: rate(document, "disputed", "wholly"), reason="We misread it."
        )

        assert read(get(client)).one(cls="notice").text == (
            "Correction, 4 May 2024 We misread it. ✓ Verified → changed to ≠ Disputed"
        )

    def test_shows_no_correction_of_another_claim(self, client):
        case = publish_by_hand(Words("A", [a_claim()]), Words("B", [a_claim("B is so.")]))
        correct_by_hand(case, lambda document: rate(document, "disputed", "wholly"))

        content = read(get(client, PublishedClaim.objects.get(claim_text="B is so.").pk))

        assert content.all(cls="notice") == []

    def test_is_marked_as_a_sample(self, client):
        publish_by_hand(is_sample=True)

        assert len(read(get(client)).all(cls="sample")) == 1


class TestJSONLD:
    def test_is_one_claim_review_that_agrees_with_the_page(self, client, settings):
        settings.SITE_URL = "https://desk.example.org"
        publish_by_hand()

        content = read(get(client))
        review = json.loads(content.one("script", type="application/ld+json").raw)

        assert review["@type"] == "ClaimReview"
        assert review["claimReviewed"] == content.one("h1").text
        assert review["url"] == content.one("link", rel="canonical").attributes["href"]
        assert review["reviewRating"]["alternateName"] in content.one(cls="page-head").one(cls="rating").text

    def test_cannot_be_broken_out_of(self, client):
        publish_by_hand(Words("x", [a_claim("</script><script>alert(1)</script> & <!--")]))

        script = read(get(client)).one("script", type="application/ld+json")

        assert set("<>&") & set(script.raw) == set()
        assert json.loads(script.raw)["claimReviewed"] == "</script><script>alert(1)</script> & <!--"

    def test_is_on_no_other_page(self, client):
        case = publish_by_hand()

        pages = ["/", case.get_absolute_url(), "/claims/", "/corrections/", "/method/"]

        assert [b"ld+json" in client.get(path).content for path in pages] == [False] * 5


class TestWithdrawnClaim:
    def test_keeps_a_page_without_the_claim(self, client):
        withdraw_by_hand(
            publish_by_hand(Words("Leaks.", [a_claim("The bridge leaks.")])), reason="A forgery."
        )

        response = get(client)

        assert response.status_code == 200
        assert read(response).one(cls="notice").text == "Why A forgery."
        assert b"leaks" not in response.content.lower()

    def test_has_no_claim_review(self, client):
        withdraw_by_hand(publish_by_hand())

        assert b"ld+json" not in get(client).content

    def test_of_a_case_that_goes_on_says_why_it_was_taken_out(self, client):
        case = publish_by_hand(Words("A", [a_claim(), a_claim("The bridge leaks.")]))
        removed = PublishedClaim.objects.get(claim_text="The bridge leaks.").pk
        correct_by_hand(
            case, lambda d: d["statements"][0]["claims"].pop(), reason="The release never said that."
        )

        response = get(client, removed)

        assert read(response).one(cls="notice").text == "Why The release never said that."
        assert response.headers["X-Robots-Tag"] == "noindex"
