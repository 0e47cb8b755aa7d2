"""claims.csv: one row per claim of a current edition, with everything needed to use it alone."""

from django.db.models import QuerySet
from django.http import QueryDict

from cases.exports.addresses import case_url, claim_url
from cases.exports.columns import Table, constant, day, number, text, time
from cases.exports.filtering import filtered
from cases.filters import ClaimFilter
from cases.models import PublishedClaim
from cases.ratings import BEST, WORST, claim_label, rating_value


def rating_worst(rating_code: str, extent_code: str) -> int | None:
    return None if rating_value(rating_code, extent_code) is None else WORST


def rating_best(rating_code: str, extent_code: str) -> int | None:
    return None if rating_value(rating_code, extent_code) is None else BEST


def rows(params: QueryDict) -> QuerySet[PublishedClaim]:
    return filtered(ClaimFilter(params, queryset=PublishedClaim.objects.published()))


FINDING = ("rating_code", "extent_code")

TABLE = Table(
    name="claims",
    about="One row per claim: its words, its rating, what we found, and where it was made.",
    rows=rows,
    order=("pk",),
    changed_at="last_modified_at",
    columns=(
        constant("schema_version", "Version of this list of columns.", "1"),
        number("claim_id", "Number of the claim; never changes, never given twice.", "id"),
        text("claim_url", "Page of the claim.", "id", make=claim_url),
        number("case_id", "Number of the case, the fact-check of one release."),
        text("case_url", "Page of the case.", "case_slug", make=case_url),
        number("edition_number", "Edition of the case that this row is taken from, counted from 1."),
        number("release_id", "Number of the press release."),
        text("release_title", "Title of the release, as its issuer gave it."),
        text("release_url", "The issuer's own page; empty where there is none."),
        day("release_published_date", "Day on which the issuer published the release."),
        number("release_version", "Version of the release's text that was checked, counted from 1."),
        text("release_sha256", "SHA-256 of that text in UTF-8."),
        text("issuer", "Who published the release."),
        number("issuer_id", "Number of the issuer among those whose words are checked."),
        number("statement_no", "Place of the statement in the release, counted from 1."),
        text("statement_text", "The statement that holds the claim, word for word."),
        number(
            "char_start", "Where the claim's words begin in the release's text: code points, counted from 0."
        ),
        number("char_end", "Where they end: the code point after the last one."),
        number("claim_no", "Place of the claim in its statement, counted from 1."),
        text("claim_text", "The claim, worded by the desk so that it can be judged alone."),
        text("claim_type", "What kind of claim it is; a code."),
        text("claimant", "Who says it: the person or body quoted, or else the issuer."),
        text("claimed_value", "The number, date or name that the claim turns on; may be empty."),
        text("rating_code", "What the check found; a code, `unchecked` where no finding is shown."),
        text("rating_label", "The same in words, as on the page.", "check_state", *FINDING, make=claim_label),
        text("extent_code", "How far a disputed claim is contradicted; a code, empty for other ratings."),
        text("found_value", "What the sources say in place of the claimed value; may be empty."),
        text("explanation", "Why the claim is rated so; empty where no finding is shown."),
        text("reason_code", "Why a search could not settle an unverifiable claim; a code."),
        day("as_of_date", "Day up to which the finding takes account of what was known; empty without one."),
        number(
            "rating_value", "5 verified, 3 disputed in part, 1 disputed wholly.", *FINDING, make=rating_value
        ),
        number("rating_worst", "1 wherever there is a value.", *FINDING, make=rating_worst),
        number("rating_best", "5 wherever there is a value.", *FINDING, make=rating_best),
        number("evidence_count", "How many citations the claim has: its rows in evidence.csv."),
        number("independent_source_count", "How many independent sources carry the finding."),
        number("primary_source_count", "How many primary sources carry it."),
        time("first_published_at", "When the claim was first published."),
        time("last_modified_at", "When the desk last published a change to it."),
        number("correction_count", "How many corrections the claim has had."),
        text("last_correction_kind", "Kind of the latest one; a code, empty where there is none."),
        text("pubstatus", "Whether the row still stands; a code."),
        text("language", "Language of the release, as a BCP 47 tag."),
        text("publisher", "The desk that checked it."),
        text("license", "On what terms the row may be used; empty where the desk names none."),
        text("check_state", "How far the check has come; a code."),
    ),
)
