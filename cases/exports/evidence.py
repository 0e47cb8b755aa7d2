"""evidence.csv: one row per citation of a published claim."""

from django.db.models import QuerySet
from django.http import QueryDict

from cases.exports import claims
from cases.exports.columns import Table, day, flag, number, text, time
from cases.models import PublishedEvidence


def rows(params: QueryDict) -> QuerySet[PublishedEvidence]:
    return PublishedEvidence.objects.published().filter(claim__in=claims.rows(params).order_by())


TABLE = Table(
    name="evidence",
    about="One row per citation: source, quote, place, archived copy.",
    rows=rows,
    order=("pk",),
    changed_at="claim__last_modified_at",
    columns=(
        number("evidence_id", "Number of the citation; never changes, never given twice.", "id"),
        number("claim_id", "The claim it belongs to: `claim_id` of claims.csv."),
        text("stance_code", "What the source says to the claim; a code."),
        number("source_id", "Number of the source; the same wherever it is cited."),
        text("source_title", "Title of the source."),
        text("source_kind", "What kind of source it is; a code."),
        text("publisher", "Who published the source; may be empty."),
        text("author", "Who wrote it; may be empty."),
        text("source_url", "Where the source is found; may be empty for one that is not online."),
        text("archived_url", "Where a copy is kept that cannot change; may be empty."),
        text("archive_status", "Whether such a copy was kept; a code, empty where none was tried."),
        text("content_sha256", "SHA-256 of what was read, where the desk kept it."),
        time("accessed_at", "When the source was read."),
        day("published_date", "Day on which the source was published, where known."),
        text("locator", "Where in the source: page, table, time."),
        text("quote", "What it says there, word for word."),
        flag("is_primary", "Whether the source is the origin of what it says."),
        flag("is_party", "Whether it has a part in the matter, and so is never counted as independent."),
        text("independence_group", "Sources with the same entry here count as one; may be empty."),
    ),
)
