"""ClaimReview as standards ask for it, property by property."""

from datetime import UTC, date, datetime

import pytest

from cases.models import CorrectedClaim, Correction, Edition, PublishedClaim
from cases.public.claimreview import as_script, claim_review

SITE = "https://desk.example.org"
THING = {"name", "url", "sameAs"}
WORK = THING | {"author", "datePublished", "dateModified", "inLanguage", "correction", "text"}
# The part of schema.org that we use: what each type may have.
ALLOWED = {
    "ClaimReview": WORK | {"claimReviewed", "reviewRating", "reviewBody", "itemReviewed"},
    "Claim": WORK | {"appearance", "firstAppearance"},
    "CreativeWork": WORK,
    "CorrectionComment": WORK,
    "Rating": THING | {"alternateName", "ratingValue", "bestRating", "worstRating"},
    "Organization": THING | {"publishingPrinciples", "correctionsPolicy", "actionableFeedbackPolicy"},
    "Person": THING | {"jobTitle"},
}


def a_claim(**fields) -> PublishedClaim:
    return PublishedClaim(
        **{
            "id": 7,
            "claim_text": "The bridge is 40 meters long.",
            "rating_code": "verified",
            "explanation": "The survey says so.",
            "first_published_at": datetime(2024, 5, 3, 12, 0, tzinfo=UTC),
            "last_modified_at": datetime(2024, 5, 4, 12, 0, tzinfo=UTC),
            "release_published_date": date(2024, 4, 20),
            "release_title": "Bridge opens",
            "release_url": "https://news.example.org/bridge",
            "language": "en",
            "publisher": "The test desk",
            "claimant": "Roads office",
            "claimant_kind": "organisation",
            "claimant_same_as": "https://ids.example.org/roads",
        }
        | fields
    )


def a_correction(reason: str = "We misread the register.", kind: str = "correction") -> CorrectedClaim:
    edition = Edition(number=2, published_at=datetime(2024, 5, 4, 12, 0, tzinfo=UTC))
    correction = Correction(edition=edition, kind=kind, reason=reason)
    return CorrectedClaim(correction=correction, rating_before="disputed", rating_after="verified")


def review(*corrected: CorrectedClaim, **fields) -> dict:
    return claim_review(a_claim(**fields), corrected, site_url=SITE)


def objects(value) -> list[dict]:
    """All objects in a ClaimReview, itself included."""
    if isinstance(value, list):
        return [found for each in value for found in objects(each)]
    if not isinstance(value, dict):
        return []
    return [value, *(found for each in value.values() for found in objects(each))]


class TestClaimReview:
    def test_says_all_that_consumers_ask_for(self):
        assert review() == {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": "https://desk.example.org/claims/7/",
            "claimReviewed": "The bridge is 40 meters long.",
            "reviewRating": {
                "@type": "Rating",
                "alternateName": "Verified",
                "ratingValue": 5,
                "worstRating": 1,
                "bestRating": 5,
            },
            "reviewBody": "The survey says so.",
            "datePublished": "2024-05-03T12:00:00Z",
            "dateModified": "2024-05-04T12:00:00Z",
            "inLanguage": "en",
            "author": {
                "@type": "Organization",
                "name": "The test desk",
                "url": "https://desk.example.org/",
                "publishingPrinciples": "https://desk.example.org/method/",
                "correctionsPolicy": "https://desk.example.org/method/#corrections-policy",
                "actionableFeedbackPolicy": "https://desk.example.org/method/#report-an-error",
            },
            "itemReviewed": {
                "@type": "Claim",
                "author": {
                    "@type": "Organization",
                    "name": "Roads office",
                    "sameAs": "https://ids.example.org/roads",
                },
                "datePublished": "2024-04-20",
                "inLanguage": "en",
                "appearance": {
                    "@type": "CreativeWork",
                    "url": "https://news.example.org/bridge",
                    "name": "Bridge opens",
                },
            },
        }

    @pytest.mark.parametrize("kind", ["organisation", "person"])
    def test_has_no_property_that_its_type_does_not_allow(self, kind):
        whole = review(a_correction(), claimant_kind=kind, claimant_job_title="speaker")

        stray = [(o["@type"], set(o) - ALLOWED[o["@type"]] - {"@type", "@context"}) for o in objects(whole)]

        assert [found for found in stray if found[1]] == []

    @pytest.mark.parametrize(("extent", "value"), [("wholly", 1), ("in_part", 3)])
    def test_numbers_a_dispute_by_its_extent(self, extent, value):
        assert review(rating_code="disputed", extent_code=extent)["reviewRating"]["ratingValue"] == value

    def test_gives_unverifiable_no_number_at_all(self):
        rating = review(rating_code="unverifiable", reason_code="no_record")["reviewRating"]

        assert rating == {"@type": "Rating", "alternateName": "Unverifiable"}

    def test_names_a_person_as_such(self):
        author = review(claimant="Mara Lind", claimant_kind="person", claimant_job_title="speaker")

        assert author["itemReviewed"]["author"] == {
            "@type": "Person",
            "name": "Mara Lind",
            "sameAs": "https://ids.example.org/roads",
            "jobTitle": "speaker",
        }

    def test_leaves_out_an_appearance_that_nobody_knows(self):
        assert "appearance" not in review(release_url="")["itemReviewed"]

    def test_carries_each_correction(self):
        assert review(a_correction("We misread it."))["correction"] == [
            {"@type": "CorrectionComment", "text": "We misread it.", "datePublished": "2024-05-04T12:00:00Z"}
        ]

    def test_does_not_tell_of_an_addition_as_of_a_correction(self):
        assert "correction" not in review(a_correction("", kind="addition"))


class TestAsScript:
    def test_escapes_what_could_end_the_script(self):
        assert as_script({"a": "</script>&"}) == '{"a": "\\u003C/script\\u003E\\u0026"}'
