"""releases.csv: one row per release whose fact-check is published."""

from django.db.models import QuerySet
from django.http import QueryDict

from cases.choices import PubStatus
from cases.exports.addresses import case_url
from cases.exports.columns import Table, day, number, text, time
from cases.exports.filtering import filtered
from cases.filters import CaseFilter
from cases.models import PublishedCase


def rows(params: QueryDict) -> QuerySet[PublishedCase]:
    return filtered(CaseFilter(params, queryset=PublishedCase.objects.published()))


def standing_headline(headline: str, pubstatus: str) -> str:
    """Leave out a headline that was withdrawn: this file has no `pubstatus` to tell."""
    return "" if pubstatus == PubStatus.CANCELED else headline


TABLE = Table(
    name="releases",
    about="One row per release, with counts.",
    rows=rows,
    order=("release_id",),
    changed_at="last_modified_at",
    columns=(
        number("release_id", "Number of the press release; never changes, never given twice."),
        text("title", "Title of the release, as its issuer gave it.", "release_title"),
        text("issuer", "Who published it."),
        text("url", "The issuer's own page; empty where there is none.", "release_url"),
        day("published_date", "Day on which the issuer published it.", "release_published_date"),
        number("version", "Version of its text that was checked, counted from 1.", "release_version"),
        text("sha256", "SHA-256 of that text in UTF-8.", "release_sha256"),
        text("case_url", "Page of the case.", "slug", make=case_url),
        number("statements", "How many statements the release is made of."),
        number("checkable", "How many of them can be checked."),
        number("verified", "How many checkable statements are verified."),
        number("disputed", "How many are disputed."),
        number("unverifiable", "How many are unverifiable."),
        number("not_checkable", "How many statements cannot be checked."),
        number("unchecked", "How many checkable statements are unchecked."),
        text(
            "headline",
            "What the desk found, in a line; empty while a finding is under review, and once withdrawn.",
            "headline",
            "pubstatus",
            make=standing_headline,
        ),
        number("claims", "How many claims the release holds."),
        number("claims_verified", "How many claims are verified."),
        number("claims_disputed", "How many claims are disputed, wholly or in part."),
        number("claims_unverifiable", "How many claims are unverifiable."),
        number("claims_open", "How many claims are still being checked."),
        time("next_update_at", "By when readers were promised an update; empty where all is checked."),
        number("claims_held", "How many claims are under review, with no rating to be seen."),
    ),
)
