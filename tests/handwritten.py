"""Published cases for tests of pages and files: editions written by hand, projected by the real code.

The workflow would not let most of these hostile or lopsided editions through; a page must stand them anyway.
"""

from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count

from django.contrib.auth.models import User
from django.db import transaction

from cases import editions
from cases.document import as_json, read_document, shape
from cases.history.digests import digest_of
from cases.history.publiclog import enter_edition
from cases.models import (
    Case,
    Claim,
    Claimant,
    CorrectedClaim,
    Correction,
    Edition,
    PublishedCase,
    Release,
    ReleaseVersion,
    Statement,
    free_slug,
)
from cases.times import iso_time

NOON = datetime(2024, 5, 3, 12, 0, tzinfo=UTC)
PUBLISHER = {"name": "The test desk", "url": "https://desk.example.org", "license": ""}
numbers = count(1)


@dataclass
class Words:
    """A statement to be: its words, and what was found about them. Strings beside it are the gaps.

    One that is unchecked could be checked, but has no claims.
    """

    text: str
    claims: list[dict] = field(default_factory=list)
    kind: str = "factual"
    reason: str = ""
    speaker: Claimant | None = None
    is_unchecked: bool = False

    @property
    def is_checkable(self) -> bool:
        return self.is_unchecked or bool(self.claims)


def a_claim(text: str = "The bridge is 40 meters long.", rating: str = "verified", **fields) -> dict:
    """What a document says of a claim; verdict fields and all others by name.

    `words` are those of its statement that the claim stands for; without them, all of it.
    """
    verdict = {
        "rating": rating,
        "extent": "wholly" if rating == "disputed" else "",
        "found_value": "",
        "explanation": "The survey says so.",
        "reason_code": "no_record" if rating == "unverifiable" else "",
        "sole_source_reason": "",
        "as_of_date": "2024-05-02",
        "approved_at": "2024-05-02T09:00:00Z",
        "content_digest": "0" * 64,
    }
    verdict |= {key: fields.pop(key) for key in list(fields) if key in verdict}
    if "found_status" in fields:
        verdict["found_status"] = fields.pop("found_status")
    claim = {
        "text": text,
        "type": "number",
        "claimed_value": "",
        "verdict": verdict,
        "evidence": [] if rating == "unverifiable" else [a_citation(**STANCES[rating])],
        "searches": [a_search()] if rating == "unverifiable" else [],
        "independent_source_count": 1,
        "primary_source_count": 1,
    }
    return claim | fields


def open_claim(text: str = "The bridge is 40 meters long.", **fields) -> dict:
    """What a document says of a claim that is still being checked."""
    return a_claim(text) | NOTHING_FOUND | {"check_state": "open"} | fields


def held_claim(
    text: str = "The bridge is 40 meters long.",
    since: str = "2024-05-02T22:10:00Z",
    reason: str = "The register is being audited.",
    **fields,
) -> dict:
    """What a document says of a claim whose finding is under review."""
    state = {"check_state": "held", "since": since, "hold_reason": reason}
    return a_claim(text) | NOTHING_FOUND | state | fields


def carried_claim(
    text: str = "The bridge is 40 meters long.",
    rating: str = "verified",
    since: str = "2024-05-02T22:10:00Z",
    **fields,
) -> dict:
    """What a document says of a claim that is checked again while its finding stands."""
    return a_claim(text, rating, check_state="carried", since=since, carried_from=1, **fields)


NOTHING_FOUND = {
    "verdict": None,
    "evidence": [],
    "searches": [],
    "independent_source_count": 0,
    "primary_source_count": 0,
}
STANCES = {"verified": {"stance": "supports"}, "disputed": {"stance": "refutes"}}


def a_citation(stance: str = "supports", **fields) -> dict:
    """What a document says of a citation; fields of source and snapshot by name, too."""
    source = {
        "id": next(numbers),
        "kind": "official_record",
        "title": "Bridge register",
        "publisher": "Roads office of Sample County",
        "author": "",
        "url": "https://records.example.org/bridges",
        "published_date": "2023-11-30",
        "is_primary": True,
        "is_party": False,
        "independence_group": "",
        "interest_note": "",
    }
    snapshot = {
        "accessed_at": "2024-05-01T10:00:00Z",
        "archive_url": "https://archive.example.org/bridges",
        "sha256": "",
        "media_type": "",
        "status": "archived",
        "failure": "",
    }
    source |= {key: fields.pop(key) for key in list(fields) if key in source}
    snapshot |= {key: fields.pop(key) for key in list(fields) if key in snapshot}
    citation = {
        "id": next(numbers),
        "stance": stance,
        "quote": "Length over all: 40 m",
        "locator": "Row 17",
        "note": "",
        "source": source,
        "snapshot": snapshot,
    }
    return citation | fields


def a_search(**fields) -> dict:
    return {
        "searched_at": "2024-05-01T10:00:00Z",
        "where": "Bridge register",
        "query": "bridge 17",
        "outcome": "No entry.",
    } | fields


def a_contact(**fields) -> dict:
    return {
        "channel": "email",
        "asked_at": "2024-04-29T08:00:00Z",
        "deadline_date": "2024-05-02",
        "outcome": "no_answer",
        "answer": "",
        "answered_at": None,
        "not_asked_reason": "",
    } | fields


def editor() -> User:
    return User.objects.get_or_create(username="an-editor-by-name")[0]


def claimant(name: str, **fields) -> Claimant:
    known = Claimant.objects.named(name).first()
    return known or Claimant.objects.create(
        name=name, slug=free_slug(Claimant.objects.all(), name, fallback="claimant"), **fields
    )


def named(row: Claimant) -> shape.Claimant:
    return shape.Claimant.of(row.pk, row.names)


def write_case(parts: Iterable[str | Words], *, issuer="Roads office", title="The bridge", **fields) -> Case:
    """Write a case that nobody has published: a release, its statements, its claims without verdicts."""
    parts = [Words(part) if isinstance(part, str) and not part else part for part in parts]
    text = "".join(part if isinstance(part, str) else part.text for part in parts)
    release = Release.objects.create(
        issuer=claimant(issuer),
        title=fields.get("release_title", title),
        url=fields.get("url", "https://news.example.org/bridge"),
        published_date=fields.get("published_date", "2024-04-20"),
        language=fields.get("language", "en"),
        is_sample=fields.get("is_sample", False),
        received_at=NOON,
        received_by=editor(),
    )
    ReleaseVersion.objects.create(
        release=release,
        number=1,
        text=text,
        length=len(text),
        sha256=sha256(f"{release.pk} {text}".encode()).hexdigest(),
        captured_at=NOON,
        captured_by=editor(),
    )
    return Case.objects.create(
        release=release,
        title=title,
        slug=fields.get("slug") or f"case-{next(numbers)}",
        why_checked=fields.get("why_checked", "Many papers printed it."),
        summary=fields.get("summary", "The length is right."),
        names={
            str(each.pk): each.names
            for each in [release.issuer, *[p.speaker for p in parts if isinstance(p, Words) and p.speaker]]
        },
    )


def publish_by_hand(
    *parts: str | Words, at: datetime = NOON, contacts=None, publisher: dict | None = None, **fields
) -> PublishedCase:
    """Publish the first edition of a release that consists of these parts."""
    parts = parts or (Words("The bridge is 40 meters long.", [a_claim()]),)
    case = write_case(parts, **fields)
    statements = write_statements(case, parts)
    document = first_document(case, statements, [a_contact()] if contacts is None else contacts)
    document["publisher"] |= publisher or {}
    document["case"] |= {name: fields[name] for name in WORDS_OF_CASE if name in fields}
    return store(case, document, at)


# Optional words of the case, left out of the document unless they are given.
WORDS_OF_CASE = ("headline", "early_reason", "next_update_at", "held_since", "hold_reason")


def write_statements(case: Case, parts: Iterable[str | Words]) -> list[dict]:
    version, position, rows = case.release.versions.get(), 0, []
    for part in parts:
        if isinstance(part, str):
            position += len(part)
            continue
        rows.append(write_statement(case, version, part, position, number=len(rows) + 1))
        position += len(part.text)
    return rows


def write_statement(case: Case, version: ReleaseVersion, words: Words, start: int, number: int) -> dict:
    end = start + len(words.text)
    reason = words.reason or ("" if words.is_checkable else "introduces")
    statement = Statement.objects.create(
        version=version,
        position=number,
        start=start,
        end=end,
        kind=words.kind,
        is_checkable=words.is_checkable,
        not_checkable_reason=reason,
        speaker=words.speaker,
    )
    claims = [write_claim(case, statement, said, position) for position, said in enumerate(words.claims, 1)]
    return {
        "id": statement.pk,
        "number": number,
        "start": start,
        "end": end,
        "kind": words.kind,
        "is_checkable": statement.is_checkable,
        "not_checkable_reason": reason,
        "speaker": as_json(named(words.speaker or case.release.issuer)),
        "claims": claims,
    }


def write_claim(case: Case, statement: Statement, said: dict, position: int) -> dict:
    said = deepcopy(said)
    start, end = span_of(said.pop("words", ""), statement)
    row = Claim.objects.create(
        case=case,
        statement=statement,
        position=position,
        start=start,
        end=end,
        text=said["text"],
        type=said["type"],
    )
    return {"id": row.pk, "number": position, "start": start, "end": end} | said


def span_of(words: str, statement: Statement) -> tuple[int, int]:
    """Find words in a statement, in code points of the release's text; all of it where none are given."""
    text = statement.version.text[statement.start : statement.end]
    start = statement.start + text.index(words)
    return start, start + (len(words) or len(text))


def first_document(case: Case, statements: list[dict], contacts: list[dict]) -> dict:
    release, version = case.release, case.release.versions.get()
    return {
        "kind": "publication",
        "case": as_json(shape.CaseWords.of(case)),
        "release": {
            "id": release.pk,
            "title": release.title,
            "url": release.url,
            "published_date": str(release.published_date),
            "language": release.language,
            "is_sample": release.is_sample,
            "version": version.number,
            "sha256": version.sha256,
            "text": version.text,
            "issuer": as_json(named(release.issuer)),
        },
        "contacts": contacts,
        "statements": statements,
        "corrections": [],
        "publisher": PUBLISHER.copy(),
    }


@transaction.atomic
def store(case: Case, document: dict, at: datetime, *, pk: int | None = None) -> PublishedCase:
    """Number, date and chain a document, keep it as an edition, and project it as the desk does.

    `pk` is for an edition whose publication began earlier or later than it came.
    """
    previous = case.editions.order_by("-number").first()
    document |= {
        "format": 1,
        "number": previous.number + 1 if previous else 1,
        "published_at": iso_time(at),
        "previous_digest": previous.digest if previous else "",
    }
    edition = Edition.objects.create(
        pk=pk,
        case=case,
        number=document["number"],
        published_at=at,
        published_by=editor(),
        document=document,
        digest=digest_of(document),
        previous_digest=document["previous_digest"],
    )
    for said in document["corrections"]:
        keep_correction(edition, said)
    editions.project(case.pk)
    enter_edition(edition)
    return PublishedCase.objects.get(case=case)


def keep_correction(edition: Edition, said: dict) -> None:
    """Keep a correction with its claims, the last one first: who needs them in order has to ask for it."""
    correction = Correction.objects.create(
        edition=edition,
        kind=said["kind"],
        reason=said["reason"],
        requested_by_kind=said["requested_by_kind"],
    )
    for changed in reversed(said["claims"]):
        CorrectedClaim.objects.create(
            correction=correction,
            claim_id=changed["id"],
            rating_before=changed["rating_before"],
            rating_after=changed["rating_after"],
            extent_before=changed.get("extent_before", ""),
            extent_after=changed.get("extent_after", ""),
        )


def correct_by_hand(
    published: PublishedCase,
    change: Callable[[dict], None],
    *,
    reason: str = "We misread the register.",
    kind: str = "correction",
    requested_by_kind: str = "reader",
    days: int = 1,
    pk: int | None = None,
) -> PublishedCase:
    """Publish the next edition, after `change` has altered the document in place."""
    before = published.edition.document
    document = deepcopy(before)
    change(document)
    said = {
        "kind": kind,
        "reason": reason,
        "requested_by_kind": requested_by_kind,
        "claims": changes_between(before, document)[0],
    }
    return next_by_hand(published, document | {"kind": "publication", "corrections": [said]}, days, pk)


def add_by_hand(published: PublishedCase, *, days: int = 1) -> PublishedCase:
    """Publish the next edition, in which every claim that was still open is verified: an addition."""
    before = published.edition.document
    document = deepcopy(before)
    for claim in claims_in(document):
        if claim.get("check_state") == "open":
            claim.pop("check_state")
            claim |= {name: value for name, value in a_claim().items() if name in NOTHING_FOUND}
    added = changes_between(before, document)[1]
    said = {"kind": "addition", "reason": "", "requested_by_kind": "desk", "claims": added}
    document["case"].pop("next_update_at", None)
    return next_by_hand(published, document | {"corrections": [said]}, days)


def hold_by_hand(
    published: PublishedCase,
    *texts: str,
    reason: str = "The register is being audited.",
    since: str = "2024-05-03T22:10:00Z",
    days: int = 1,
) -> PublishedCase:
    """Put the findings on the claims of these texts under review; without any, the whole case."""
    document = deepcopy(published.edition.document)
    document["case"] |= {"headline": "", "summary": ""}
    if not texts:
        document["case"] |= {"held_since": since, "hold_reason": reason}
    for claim in claims_in(document):
        if claim["verdict"] and (not texts or claim["text"] in texts):
            state = {"check_state": "held", "since": since, "hold_reason": reason}
            claim |= NOTHING_FOUND | state
    return next_by_hand(published, document | {"kind": "hold", "corrections": []}, days)


def next_by_hand(published: PublishedCase, document: dict, days: int, pk: int | None = None) -> PublishedCase:
    return store(published.case, document, published.edition.published_at + timedelta(days=days), pk=pk)


def changes_between(before: dict, after: dict) -> tuple[list[dict], list[dict]]:
    """What of the claims is corrected, and what is added."""
    changes = editions.changes(read_document(before), read_document(after))
    corrected, added = [[as_json(each) for each in part] for part in (changes.corrected, changes.added)]
    return corrected, added


def withdraw_by_hand(published: PublishedCase, reason: str = "The release was a forgery.") -> PublishedCase:
    before = published.edition.document
    release = {key: value for key, value in before["release"].items() if key != "text"}
    claims = editions.withdrawal_of(read_document(before), reason=reason, requested_by_kind="desk").claims
    said = {"kind": "withdrawal", "reason": reason, "requested_by_kind": "desk", "claims": as_json(claims)}
    kept = {"case": before["case"], "release": release, "publisher": before["publisher"]}
    document = {"kind": "withdrawal", **kept, "corrections": [said]}
    return store(published.case, document, published.edition.published_at + timedelta(days=9))


def rate(document: dict, rating: str, extent: str = "") -> None:
    """Change the rating of a document's first claim."""
    claims_in(document)[0]["verdict"] |= {"rating": rating, "extent": extent}


def explain_anew(document: dict) -> None:
    """Change what a document says of every claim, and no rating."""
    for claim in claims_in(document):
        claim["verdict"]["explanation"] += " The register was read again."


def claims_in(document: dict) -> list[dict]:
    return [claim for statement in document["statements"] for claim in statement["claims"]]
