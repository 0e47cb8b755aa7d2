"""/claims/<id>/: one claim, one finding, one ClaimReview."""

import json

import pytest

from cases.models import PublishedClaim
from tests.handwritten import (
    Words,
    a_claim,
    add_by_hand,
    carried_claim,
    correct_by_hand,
    explain_anew,
    hold_by_hand,
    open_claim,
    publish_by_hand,
    rate,
    withdraw_by_hand,
)
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
        assert "Length over all: 40 m" in content.one(cls="finding-whole").text

    def test_shows_a_correction_of_this_claim(self, client):
        correct_by_hand(
            publish_by_hand(), lambda document: rate(document, "disputed", "wholly"), reason="We misread it."
        )

        assert read(get(client)).one(cls="notice").text == (
            "Correction, 4 May 2024 We misread it. ✓ Verified → changed to ≠ Disputed"
        )

    def test_shows_a_changed_extent_in_words(self, client):
        case = publish_by_hand(Words("A", [a_claim(rating="disputed")]))
        correct_by_hand(case, lambda document: rate(document, "disputed", "in_part"))

        assert read(get(client)).one(cls="change").text == "≠ Disputed wholly → changed to ≠ Disputed in part"

    def test_puts_the_correction_that_weighs_most_on_top_and_folds_the_rest(self, client):
        case = correct_by_hand(publish_by_hand(), lambda document: rate(document, "disputed", "wholly"))
        correct_by_hand(case, explain_anew, kind="update", reason="The register was moved.")

        notice = read(get(client)).one(cls="notice")

        assert notice.one("h2").text == "Correction, 4 May 2024"
        assert notice.one("summary").text == "2 changes of this claim since first publication"
        assert [each.one("strong").text for each in notice.all(cls="changed")] == [
            "Update, 5 May 2024",
            "Correction, 4 May 2024",
        ]

    def test_shows_no_correction_of_another_claim(self, client):
        case = publish_by_hand(Words("A", [a_claim()]), Words("B", [a_claim("B is so.")]))
        correct_by_hand(case, lambda document: rate(document, "disputed", "wholly"))

        content = read(get(client, PublishedClaim.objects.get(claim_text="B is so.").pk))

        assert content.all(cls="notice") == []

    def test_names_the_case_by_its_headline_and_the_release_by_its_title(self, client):
        publish_by_hand(headline="The bridge is shorter", release_title="It is long")

        content = read(get(client))

        assert "“It is long”" in content.one(cls="byline").text
        assert "Read it in the annotated release: The bridge is shorter" in content.text

    def test_is_marked_as_a_sample(self, client):
        publish_by_hand(is_sample=True)

        assert len(read(get(client)).all(cls="sample")) == 1


class TestLegalStatus:
    STATUSES = {
        "claimed_status": {"status": "convicted", "offense": "theft"},
        "found_status": {"status": "acquitted", "agency": "County court"},
    }

    def test_is_shown_as_claimed_and_as_found(self, client):
        publish_by_hand(Words("A", [a_claim(rating="disputed", **self.STATUSES)]))

        content = read(get(client))

        assert content.all(cls="contrast")[1].text == (
            "Legal status in the release convicted of theft"
            " Legal status in the record acquitted, County court"
        )

    def test_that_was_found_is_hidden_with_its_finding(self, client):
        case = publish_by_hand(Words("A", [a_claim(rating="disputed", **self.STATUSES)]))
        hold_by_hand(case)

        assert read(get(client)).all(cls="contrast")[1].text == (
            "Legal status in the release convicted of theft"
        )
        assert b"acquitted" not in get(client).content + client.get(case.get_absolute_url()).content

    def test_that_is_claimed_is_shown_while_the_claim_is_open(self, client):
        publish_by_hand(Words("A", [open_claim(claimed_status={"status": "wanted"})]))

        assert read(get(client)).all(cls="contrast")[1].text == "Legal status in the release wanted"


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


class TestOpenClaim:
    def test_has_a_page_that_says_how_far_we_are(self, client):
        publish_by_hand(Words("A", [open_claim("It holds.")]), next_update_at="2999-05-04T16:00:00Z")

        content = read(get(client))

        assert content.one("title").text.startswith("Still being checked: It holds.")
        assert content.one(cls="page-head").one(cls="rating").text == "○ Still being checked"
        assert content.one("h2", id="finding").text == "How far we are"
        assert content.one(cls="next-update").text == "Next update by 16:00 on 4 May 2999 (UTC)."
        assert "holds as of" not in content.text

    def test_tells_that_its_finding_was_added(self, client):
        add_by_hand(publish_by_hand(Words("A", [open_claim("It holds.")])))

        content = read(get(client))

        assert content.all(cls="notice") == []
        assert "Finding added on 4 May 2024, in edition 2." in content.text
        assert "correction" not in json.loads(content.one("script", type="application/ld+json").raw)


class TestHeldClaim:
    def test_says_since_when_and_why(self, client):
        hold_by_hand(publish_by_hand(), reason="The register is being audited.")

        content = read(get(client))

        assert content.one(cls="page-head").one(cls="rating").text == "‖ Under review"
        assert content.one(cls="standing").text == (
            "Under review since 3 May 2024, 22:10 UTC. The register is being audited."
        )
        assert content.one("meta", name="description").attributes["content"] == (
            "Under review: The bridge is 40 meters long."
        )


class TestCarriedClaim:
    def test_keeps_finding_and_claim_review_and_says_since_when(self, client):
        publish_by_hand(Words("A", [carried_claim("It holds.", "disputed")]))

        content = read(get(client))

        assert content.one(cls="claim-rating").text == "≠ Disputed being re-checked"
        assert content.one(cls="standing").text.startswith("Being re-checked since 2 May 2024, 22:10 UTC.")
        review = json.loads(content.one("script", type="application/ld+json").raw)
        assert review["reviewRating"]["alternateName"] == "Disputed"


class TestClaimWithoutAFinding:
    @pytest.mark.parametrize(
        "make",
        [lambda: publish_by_hand(Words("A", [open_claim()])), lambda: hold_by_hand(publish_by_hand())],
        ids=["open", "held"],
    )
    def test_has_no_claim_review_and_is_not_for_search_engines(self, client, make):
        make()

        response = get(client)

        assert response.status_code == 200
        assert b"ld+json" not in response.content
        assert response.headers["X-Robots-Tag"] == "noindex"
        assert read(response).one("meta", name="robots").attributes["content"] == "noindex"


class TestWithdrawnClaim:
    def test_keeps_a_page_that_says_which_claim_it_was_and_nothing_of_the_finding(self, client):
        leaks = a_claim("The bridge leaks.", "disputed", explanation="The survey found it dry.")
        withdraw_by_hand(publish_by_hand(Words("Leaks.", [leaks])), reason="A forgery.")

        response = get(client)
        content = read(response)

        assert response.status_code == 200
        assert content.one(cls="notice").text == "Why A forgery."
        assert "The claim was: The bridge leaks., said by Roads office." in content.text
        assert [word for word in (b"isputed", b"found it dry") if word in response.content] == []

    def test_is_not_named_by_a_headline_that_was_withdrawn(self, client):
        case = withdraw_by_hand(publish_by_hand(headline="The bridge is shorter", release_title="It is long"))

        pages = [read(client.get(path)).text for path in ("/", "/corrections/", case.get_absolute_url())]

        assert [
            ("It is long" in page, "is shorter" in page) for page in [*pages, read(get(client)).text]
        ] == [(True, False)] * 4

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
        assert "The claim was: The bridge leaks." in read(response).text
        assert response.headers["X-Robots-Tag"] == "noindex"
