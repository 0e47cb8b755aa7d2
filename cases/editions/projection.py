"""The flat tables that pages and exports read, made from the editions of a case alone.

`project` makes a case's rows again, the same rows each time.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction

from cases.choices import PubStatus, Rating, statement_rating
from cases.editions.compare import claims_of, without_approval
from cases.models import (
    Case,
    Edition,
    PublishedCase,
    PublishedClaim,
    PublishedEvidence,
    PublishedStatement,
)
from cases.times import read_date, read_time


def project(case_id: int) -> None:
    """Make the published rows of a case again from its editions. Call it in a transaction."""
    rows = published_rows(Edition.objects.filter(case_id=case_id).order_by("number"))
    PublishedEvidence.objects.filter(claim__case_id=case_id).delete()
    PublishedClaim.objects.filter(case_id=case_id).delete()
    PublishedStatement.objects.filter(case_id=case_id).delete()
    PublishedCase.objects.filter(case_id=case_id).delete()
    for row_group in rows:
        if row_group:
            type(row_group[0]).objects.bulk_create(row_group, batch_size=500)


@transaction.atomic
def rebuild_published() -> int:
    """Make every published row again from the editions; return how many cases were made."""
    # Taking every case first, as moves do, lets nobody publish in between.
    list(Case.objects.select_for_update().order_by("pk").values_list("pk"))
    PublishedEvidence.objects.all().delete()
    PublishedClaim.objects.all().delete()
    PublishedStatement.objects.all().delete()
    PublishedCase.objects.all().delete()
    case_ids = Edition.objects.order_by("case_id").values_list("case_id", flat=True).distinct()
    for case_id in case_ids:
        project(case_id)
    return len(case_ids)


def published_rows(editions: Iterable[Edition]) -> tuple[list, list, list, list]:
    """Compute a case's rows from all its editions in order: case, statements, claims, evidence."""
    story = Story()
    for edition in editions:
        story.tell(edition)
    return story.rows()


class Story:
    """What the editions of one case amount to, read one after the other.

    A statement or claim that a later edition no longer has keeps its last words, as canceled.
    """

    def __init__(self):
        self.latest: Edition | None = None
        self.whole: dict[str, Any] = {}
        self.first_at: datetime | None = None
        self.corrections: list[tuple[datetime, str]] = []
        self.statements: dict[int, dict] = {}
        self.claims: dict[int, dict] = {}

    def tell(self, edition: Edition) -> None:
        self.latest = edition
        document, at = edition.document, edition.published_at
        self.first_at = self.first_at or at
        for correction in document["corrections"]:
            self._correct(correction, at)
        if document["kind"] == "publication":
            self.whole = document
            self._tell_statements(document, at)
        else:
            self._cancel(self.statements, set(), at)
            self._cancel(self.claims, set(), at)

    def _correct(self, correction: dict, at: datetime) -> None:
        self.corrections.append((at, correction["kind"]))
        for changed in correction["claims"]:
            claim = self.claims.setdefault(changed["id"], _untold())
            claim["corrections"].append(correction["kind"])

    def _tell_statements(self, document: dict, at: datetime) -> None:
        number = document["number"]
        for statement in document["statements"]:
            shown = _statement_shown(document, statement)
            self._hear(self.statements, statement, shown, at, number, statement)
            for claim in statement["claims"]:
                shown = _claim_shown(document, statement, claim)
                self._hear(self.claims, claim, shown, at, number, statement)
        present = {s["id"] for s in document["statements"]}
        self._cancel(self.statements, present, at)
        self._cancel(self.claims, set(claims_of(document)), at)

    def _hear(
        self, known: dict, said: dict, compared: Any, at: datetime, number: int, statement: dict
    ) -> None:
        record = known.setdefault(said["id"], _untold())
        if record["compared"] != compared or record["canceled"]:
            record["modified_at"] = at
        record.update(
            compared=compared,
            said=said,
            statement=statement,
            document=self.whole,
            edition_number=number,
            first_at=record["first_at"] or at,
            canceled=False,
        )

    def _cancel(self, known: dict, present: set[int], at: datetime) -> None:
        for pk, record in known.items():
            if pk not in present and not record["canceled"]:
                record.update(canceled=True, modified_at=at)

    def rows(self) -> tuple[list, list, list, list]:
        if self.latest is None:
            return [], [], [], []
        claims = [record for record in self.claims.values() if record["said"]]
        return (
            [self._case_row()],
            [self._statement_row(record) for record in self.statements.values()],
            [self._claim_row(record) for record in claims],
            [row for record in claims for row in _evidence_rows(record["said"])],
        )

    def _case_row(self) -> PublishedCase:
        document, edition = self.whole, self.latest
        withdrawn = edition.document["kind"] == "withdrawal"
        release = document["release"]
        return PublishedCase(
            case_id=edition.case_id,
            edition=edition,
            edition_number=edition.number,
            slug=document["case"]["slug"],
            title=document["case"]["title"],
            summary=document["case"]["summary"],
            why_checked=document["case"]["why_checked"],
            release_id=release["id"],
            release_title=release["title"],
            release_url=release["url"],
            release_published_date=read_date(release["published_date"]),
            release_version=release["version"],
            release_sha256=release["sha256"],
            language=release["language"],
            issuer=release["issuer"]["name"],
            issuer_id=release["issuer"]["id"],
            **coverage(document),
            first_published_at=self.first_at,
            last_modified_at=edition.published_at,
            correction_count=len(self.corrections),
            last_correction_kind=self.corrections[-1][1] if self.corrections else "",
            last_corrected_at=self.corrections[-1][0] if self.corrections else None,
            withdrawal_reason=edition.document["corrections"][0]["reason"] if withdrawn else "",
            pubstatus=PubStatus.CANCELED if withdrawn else PubStatus.USABLE,
            publisher=document["publisher"]["name"],
            is_sample=release["is_sample"],
        )

    def _statement_row(self, record: dict) -> PublishedStatement:
        said, release = record["said"], record["document"]["release"]
        return PublishedStatement(
            id=said["id"],
            case_id=self.latest.case_id,
            release_id=release["id"],
            issuer=release["issuer"]["name"],
            statement_no=said["number"],
            char_start=said["start"],
            char_end=said["end"],
            kind_code=said["kind"],
            speaker=said["speaker"]["name"],
            statement_text=release["text"][said["start"] : said["end"]],
            is_checkable=said["is_checkable"],
            not_checkable_reason=said["not_checkable_reason"],
            **claim_counts(said),
            last_modified_at=record["modified_at"],
            pubstatus=_pubstatus(record),
        )

    def _claim_row(self, record: dict) -> PublishedClaim:
        said, statement, document = record["said"], record["statement"], record["document"]
        release, verdict, speaker = document["release"], said["verdict"], statement["speaker"]
        return PublishedClaim(
            id=said["id"],
            case_id=self.latest.case_id,
            statement_id=statement["id"],
            case_slug=document["case"]["slug"],
            edition_number=record["edition_number"],
            release_id=release["id"],
            release_title=release["title"],
            release_url=release["url"],
            release_published_date=read_date(release["published_date"]),
            release_version=release["version"],
            release_sha256=release["sha256"],
            issuer=release["issuer"]["name"],
            issuer_id=release["issuer"]["id"],
            statement_no=statement["number"],
            statement_text=release["text"][statement["start"] : statement["end"]],
            char_start=said["start"],
            char_end=said["end"],
            claim_no=said["number"],
            claim_text=said["text"],
            claim_type=said["type"],
            claimant=speaker["name"],
            claimant_id=speaker["id"],
            claimant_kind=speaker["kind"],
            claimant_job_title=speaker["job_title"],
            claimant_same_as=speaker["same_as"],
            claimed_value=said["claimed_value"],
            rating_code=verdict["rating"],
            extent_code=verdict["extent"],
            found_value=verdict["found_value"],
            explanation=verdict["explanation"],
            reason_code=verdict["reason_code"],
            sole_source_reason=verdict["sole_source_reason"],
            as_of_date=read_date(verdict["as_of_date"]),
            evidence_count=len(said["evidence"]),
            independent_source_count=said["independent_source_count"],
            primary_source_count=said["primary_source_count"],
            first_published_at=record["first_at"],
            last_modified_at=record["modified_at"],
            correction_count=len(record["corrections"]),
            last_correction_kind=record["corrections"][-1] if record["corrections"] else "",
            pubstatus=_pubstatus(record),
            language=release["language"],
            publisher=document["publisher"]["name"],
            license=document["publisher"]["license"],
            is_sample=release["is_sample"],
        )


def _statement_shown(document: dict, statement: dict) -> tuple:
    """All that a statement's row and its place on the page show; it is modified when any of it changes."""
    claims = [without_approval(claim) for claim in statement["claims"]]
    return {**statement, "claims": claims}, _quote(document, statement), _around(document)


def _claim_shown(document: dict, statement: dict, claim: dict) -> tuple:
    """All that a claim's row shows but the edition's number, which every edition changes."""
    place = {key: statement[key] for key in ("id", "number", "start", "end", "speaker")}
    return without_approval(claim), claim["number"], place, _quote(document, statement), _around(document)


def _quote(document: dict, statement: dict) -> str:
    return document["release"]["text"][statement["start"] : statement["end"]]


def _around(document: dict) -> dict:
    release = {key: value for key, value in document["release"].items() if key != "text"}
    return {"release": release, "publisher": document["publisher"], "slug": document["case"]["slug"]}


def _untold() -> dict:
    return {
        "compared": None,
        "said": None,
        "first_at": None,
        "modified_at": None,
        "canceled": False,
        "corrections": [],
    }


def _pubstatus(record: dict) -> str:
    return PubStatus.CANCELED if record["canceled"] else PubStatus.USABLE


def _evidence_rows(claim: dict) -> list[PublishedEvidence]:
    return [
        _evidence_row(claim["id"], number, evidence) for number, evidence in enumerate(claim["evidence"], 1)
    ]


def _evidence_row(claim_id: int, number: int, evidence: dict) -> PublishedEvidence:
    source, snapshot = evidence["source"], evidence["snapshot"] or {}
    return PublishedEvidence(
        id=evidence["id"],
        claim_id=claim_id,
        position=number,
        stance_code=evidence["stance"],
        source_id=source["id"],
        source_title=source["title"],
        source_kind=source["kind"],
        publisher=source["publisher"],
        author=source["author"],
        source_url=source["url"],
        archived_url=snapshot.get("archive_url", ""),
        archive_status=snapshot.get("status", ""),
        archive_failure=snapshot.get("failure", ""),
        content_sha256=snapshot.get("sha256", ""),
        accessed_at=read_time(snapshot.get("accessed_at")),
        published_date=read_date(source["published_date"]),
        locator=evidence["locator"],
        quote=evidence["quote"],
        note=evidence["note"],
        is_primary=source["is_primary"],
        is_party=source["is_party"],
        interest_note=source["interest_note"],
        independence_group=source["independence_group"],
    )


def claim_counts(statement: dict) -> dict[str, int]:
    """Count a statement document's claims by rating."""
    ratings = [claim["verdict"]["rating"] for claim in statement["claims"]]
    counts = {code: ratings.count(code) for code in Rating.values}
    return {"claims": len(ratings), **counts, "unchecked": int(statement["is_checkable"] and not ratings)}


def coverage(document: dict) -> dict[str, int]:
    """Count a document's statements by derived rating, and its claims by rating."""
    statements = document["statements"]
    counts = [claim_counts(s) for s in statements]
    ratings = [
        statement_rating(**{k: v for k, v in c.items() if k != "claims"})
        for s, c in zip(statements, counts, strict=True)
        if s["is_checkable"]
    ]
    return {
        "statements": len(statements),
        "checkable": len(ratings),
        **{code: ratings.count(code) for code in (*Rating.values, "unchecked")},
        "not_checkable": len(statements) - len(ratings),
        "claims": sum(c["claims"] for c in counts),
        **{f"claims_{code}": sum(c[code] for c in counts) for code in Rating.values},
    }
