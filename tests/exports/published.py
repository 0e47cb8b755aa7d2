"""Rows as a publication leaves them, made without the work that leads there."""

from datetime import UTC, date, datetime
from hashlib import sha256

from django.contrib.auth import get_user_model

from cases.models import (
    Case,
    Claim,
    Claimant,
    CorrectedClaim,
    Correction,
    Edition,
    PublishedCase,
    PublishedClaim,
    PublishedEvidence,
    PublishedStatement,
    Release,
    ReleaseVersion,
    Statement,
    free_slug,
)

MAY_1 = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
TEXT = "The harbor office opened 14 new berths in April."


def make_case(slug="harbor", *, issuer="Harbor office", at=MAY_1, **fields) -> PublishedCase:
    """Publish the first edition of a new case, with no statement so far."""
    case = make_working_case(slug, issuer=issuer)
    edition = make_edition(case, at=at)
    values = {
        "edition_number": edition.number,
        "slug": slug,
        "title": f"Case {slug}",
        "summary": "What was found.",
        "why_checked": "Readers asked.",
        "release_id": case.release_id,
        "release_title": f"Release {slug}",
        "release_url": f"https://example.org/{slug}",
        "release_published_date": date(2024, 4, 30),
        "release_version": 1,
        "release_sha256": sha256(TEXT.encode()).hexdigest(),
        "language": "en",
        "issuer": issuer,
        "issuer_id": case.release.issuer_id,
        "first_published_at": at,
        "last_modified_at": at,
        "last_correction_kind": "",
        "pubstatus": "usable",
        "publisher": "Sample desk",
        "is_sample": True,
    }
    counts = dict.fromkeys(
        [
            *("statements", "checkable", "verified", "disputed", "unverifiable", "unchecked"),
            *("not_checkable", "claims", "claims_verified", "claims_disputed", "claims_unverifiable"),
            "correction_count",
        ],
        0,
    )
    return PublishedCase.objects.create(case=case, edition=edition, **{**counts, **values, **fields})


def make_working_case(slug, *, issuer) -> Case:
    person = make_editor()
    claimant, _ = Claimant.objects.get_or_create(
        name=issuer,
        defaults={
            "slug": free_slug(Claimant.objects.all(), issuer, fallback="claimant"),
            "kind": "organisation",
        },
    )
    release = Release.objects.create(
        issuer=claimant,
        title=f"Release {slug}",
        published_date=date(2024, 4, 30),
        received_at=MAY_1,
        received_by=person,
        is_sample=True,
    )
    return Case.objects.create(release=release, title=f"Case {slug}", slug=slug)


def make_editor():
    return get_user_model().objects.get_or_create(username="an-editor-by-name")[0]


def make_edition(case: Case, *, at=MAY_1, **fields) -> Edition:
    """Add an edition with an empty document: the files are made from the tables."""
    before = case.editions.order_by("number").last()
    number = before.number + 1 if before else 1
    return Edition.objects.create(
        case=case,
        number=number,
        published_at=at,
        published_by=make_editor(),
        document={},
        digest=sha256(f"{case.pk} {number}".encode()).hexdigest(),
        previous_digest=before.digest if before else "",
        **fields,
    )


def make_statement(case: PublishedCase, **fields) -> PublishedStatement:
    number = case.published_statements.count() + 1
    values = {
        "id": PublishedStatement.objects.count() + 1,
        "release_id": case.release_id,
        "issuer": case.issuer,
        "statement_no": number,
        "char_start": 0,
        "char_end": len(TEXT),
        "kind_code": "factual",
        "speaker": case.issuer,
        "statement_text": TEXT,
        "is_checkable": True,
        "claims": 1,
        "verified": 1,
        "disputed": 0,
        "unverifiable": 0,
        "unchecked": 0,
        "last_modified_at": case.last_modified_at,
        "pubstatus": case.pubstatus,
    }
    return PublishedStatement.objects.create(case=case, **{**values, **fields})


def make_claim(case: PublishedCase, *, statement: PublishedStatement | None = None, **fields):
    statement = statement or make_statement(case)
    of_case = ("release_id", "release_title", "release_url", "release_published_date", "release_version")
    of_case += ("release_sha256", "issuer", "issuer_id", "first_published_at", "last_modified_at")
    of_case += ("pubstatus", "language", "publisher", "is_sample", "edition_number")
    values = {
        **{name: getattr(case, name) for name in of_case},
        "id": PublishedClaim.objects.count() + 1,
        "case_slug": case.slug,
        "statement_no": statement.statement_no,
        "statement_text": statement.statement_text,
        "char_start": statement.char_start,
        "char_end": statement.char_end,
        "claim_no": statement.published_claims.count() + 1,
        "claim_text": "The harbor office opened 14 berths in April 2024.",
        "claim_type": "number",
        "claimant": statement.speaker,
        "claimant_id": case.issuer_id,
        "claimant_kind": "organisation",
        "claimed_value": "14",
        "rating_code": "verified",
        "extent_code": "",
        "found_value": "14",
        "explanation": "The register lists them.",
        "reason_code": "",
        "sole_source_reason": "not for readers of files",
        "as_of_date": date(2024, 5, 1),
        "evidence_count": 0,
        "independent_source_count": 2,
        "primary_source_count": 1,
        "correction_count": 0,
        "license": "CC BY 4.0",
    }
    return PublishedClaim.objects.create(case=case, statement=statement, **{**values, **fields})


def make_evidence(claim: PublishedClaim, **fields) -> PublishedEvidence:
    values = {
        "id": PublishedEvidence.objects.count() + 1,
        "position": claim.evidence.count() + 1,
        "stance_code": "supports",
        "source_id": 7,
        "source_title": "Register of berths",
        "source_kind": "official_record",
        "publisher": "Harbor registry",
        "source_url": "https://example.com/register",
        "archived_url": "https://example.com/archive/1",
        "archive_status": "archived",
        "content_sha256": "0" * 64,
        "accessed_at": MAY_1,
        "published_date": date(2024, 4, 2),
        "locator": "p. 3",
        "quote": "Fourteen berths were added.",
        "note": "not for readers of files",
        "is_primary": True,
        "is_party": False,
        "interest_note": "not for readers of files",
    }
    return PublishedEvidence.objects.create(claim=claim, **{**values, **fields})


def make_correction(case: Case, *, claims=(), at=MAY_1, **fields) -> Correction:
    """Publish another edition of a case, with a correction that touches the claims given."""
    values = {"kind": "correction", "reason": "The register was read wrongly.", "requested_by_kind": "reader"}
    correction = Correction.objects.create(edition=make_edition(case, at=at), **{**values, **fields})
    for claim in claims:
        CorrectedClaim.objects.create(
            correction=correction, claim=claim, rating_before="verified", rating_after="disputed"
        )
    return correction


def make_working_claim(case: Case) -> Claim:
    """A claim on a statement of its own, for a correction to name."""
    number = case.release.versions.count() + 1
    words = f"{TEXT} {case.pk} {number}"
    version = ReleaseVersion.objects.create(
        release=case.release,
        number=number,
        text=words,
        length=len(words),
        sha256=sha256(words.encode()).hexdigest(),
        captured_at=MAY_1,
        captured_by=make_editor(),
    )
    statement = Statement.objects.create(
        version=version, position=1, start=0, end=len(words), kind="factual", is_checkable=True
    )
    return Claim.objects.create(
        case=case, statement=statement, position=1, start=0, end=len(words), text="14 berths were opened."
    )
