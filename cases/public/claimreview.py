"""One claim as schema.org ClaimReview, for Fact Check Explorer, Data Commons and whoever else reads it.

Google's rules: one ClaimReview on one page only, agreeing with what the page shows. Every property is one
that schema.org allows for its type. `verificationFactCheckingPolicy` is therefore left out: schema.org has
it on NewsMediaOrganization alone, and consumers match the plain Organization; `publishingPrinciples` leads
to the same page.
"""

import json
from collections.abc import Iterable

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from cases.choices import ClaimantKind, CorrectionKind
from cases.models import CorrectedClaim, PublishedClaim
from cases.ratings import BEST, WORST, rating_value
from cases.times import iso_time


def claim_review(claim: PublishedClaim, corrected: Iterable[CorrectedClaim], *, site_url: str) -> dict:
    """Make the ClaimReview of a published finding; `corrected` with their corrections and editions.

    A claim that is open or held has none. An addition is no correction.
    """
    review = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": site_url + claim.get_absolute_url(),
        "claimReviewed": claim.claim_text,
        "reviewRating": review_rating(claim),
        "reviewBody": claim.explanation,
        "datePublished": iso_time(claim.first_published_at),
        "dateModified": iso_time(claim.last_modified_at),
        "inLanguage": claim.language,
        "author": publisher(claim.publisher, site_url),
        "itemReviewed": claim_reviewed(claim),
    }
    kinds = (each for each in corrected if each.correction.kind != CorrectionKind.ADDITION)
    comments = [correction_comment(each) for each in kinds]
    return review | ({"correction": comments} if comments else {})


def review_rating(claim: PublishedClaim) -> dict:
    rating = {"@type": "Rating", "alternateName": claim.rating_label}
    value = rating_value(claim.rating_code, claim.extent_code)
    if value is None:
        return rating
    return rating | {"ratingValue": value, "worstRating": WORST, "bestRating": BEST}


def claim_reviewed(claim: PublishedClaim) -> dict:
    reviewed = {
        "@type": "Claim",
        "author": claimant(claim),
        "datePublished": claim.release_published_date.isoformat(),
        "inLanguage": claim.language,
    }
    if not claim.release_url:
        return reviewed
    appearance = {"@type": "CreativeWork", "url": claim.release_url, "name": claim.release_title}
    return reviewed | {"appearance": appearance}


def claimant(claim: PublishedClaim) -> dict:
    is_person = claim.claimant_kind == ClaimantKind.PERSON
    author = {"@type": "Person" if is_person else "Organization", "name": claim.claimant}
    if claim.claimant_same_as:
        author["sameAs"] = claim.claimant_same_as
    if is_person and claim.claimant_job_title:
        author["jobTitle"] = claim.claimant_job_title
    return author


def publisher(name: str, site_url: str) -> dict:
    method = site_url + reverse("cases:method")
    return {
        "@type": "Organization",
        "name": name,
        "url": site_url + reverse("cases:home"),
        "publishingPrinciples": method,
        "correctionsPolicy": f"{method}#corrections-policy",
        "actionableFeedbackPolicy": f"{method}#report-an-error",
    }


def correction_comment(corrected: CorrectedClaim) -> dict:
    return {
        "@type": "CorrectionComment",
        "text": corrected.correction.reason,
        "datePublished": iso_time(corrected.correction.edition.published_at),
    }


def as_script(data: dict) -> SafeString:
    """Serialize for a script element, from which no `<`, `>` or `&` can break out."""
    text = json.dumps(data, ensure_ascii=False)
    for letter in "<>&":
        text = text.replace(letter, f"\\u{ord(letter):04X}")
    return mark_safe(text)
