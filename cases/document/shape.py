"""The parts of an edition document, from the smallest to the whole.

`of` makes a part from its row. Times count in whole seconds, as they are written. Texts are empty rather than
missing; identifiers are those of the rows, and stable over editions. Codes are those of cases/choices.py, but
an old edition may hold one that is no longer in use.
"""

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Self, TypeVar

from cases import models
from cases.document.encoding import OPTIONAL, as_json, from_json

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Part = TypeVar("Part", bound="DataclassInstance")

PUBLICATION = "publication"
WITHDRAWAL = "withdrawal"


def whole_seconds(at: datetime | None) -> datetime | None:
    """What a time is once it has been written and read back."""
    return at and at.replace(microsecond=0)


def from_row(shape: type[Part], row: object, **others: Any) -> Part:
    """Fill in the fields that are called in the row as in the shape; `others` are the rest."""
    names = [each.name for each in fields(shape) if each.name not in others]
    return shape(**{name: getattr(row, name) for name in names}, **others)


@dataclass(frozen=True)
class Publisher:
    """The desk, as it was called at the time."""

    name: str
    url: str
    license: str


@dataclass(frozen=True)
class Claimant:
    """Whose words are checked."""

    id: int
    name: str
    slug: str
    kind: str
    job_title: str
    affiliation: str
    same_as: str
    homepage: str

    @classmethod
    def of(cls, row: models.Claimant) -> Self:
        return from_row(cls, row)


@dataclass(frozen=True)
class CaseWords:
    """The desk's own words about the case."""

    id: int
    slug: str
    title: str
    summary: str
    why_checked: str

    @classmethod
    def of(cls, row: models.Case) -> Self:
        return from_row(cls, row)


@dataclass(frozen=True)
class Release:
    """The release that is checked. `text` is that of version number `version`; a withdrawal leaves it out."""

    id: int
    title: str
    url: str
    published_date: date
    language: str
    is_sample: bool
    version: int
    sha256: str
    issuer: Claimant
    text: str = ""

    @classmethod
    def of(cls, row: models.Release, version: models.ReleaseVersion, *, text: str = "") -> Self:
        issuer = Claimant.of(row.issuer)
        return from_row(cls, row, version=version.number, sha256=version.sha256, issuer=issuer, text=text)


@dataclass(frozen=True)
class Contact:
    """One attempt to reach the claimant, or the reason for none."""

    channel: str
    asked_at: datetime | None
    deadline_date: date | None
    outcome: str
    answer: str
    answered_at: datetime | None
    not_asked_reason: str

    @classmethod
    def of(cls, row: models.ContactEntry) -> Self:
        times = {"asked_at": whole_seconds(row.asked_at), "answered_at": whole_seconds(row.answered_at)}
        return from_row(cls, row, **times)


@dataclass(frozen=True)
class Source:
    id: int
    kind: str
    title: str
    publisher: str
    author: str
    url: str
    published_date: date | None
    is_primary: bool
    is_party: bool
    independence_group: str
    interest_note: str

    @classmethod
    def of(cls, row: models.Source) -> Self:
        return from_row(cls, row)


@dataclass(frozen=True)
class Snapshot:
    """What the source said when it was read. `sha256` is that of a copy that the desk keeps."""

    accessed_at: datetime
    archive_url: str
    sha256: str
    media_type: str
    status: str
    failure: str

    @classmethod
    def of(cls, row: models.Snapshot) -> Self:
        return from_row(cls, row, accessed_at=whole_seconds(row.accessed_at))


@dataclass(frozen=True)
class Evidence:
    """A citation: which way the source points, in which words, and where they stand."""

    id: int
    stance: str
    quote: str
    locator: str
    note: str
    source: Source
    snapshot: Snapshot | None
    quote_language: str = field(default="", kw_only=True, metadata=OPTIONAL)
    quote_translation: str = field(default="", kw_only=True, metadata=OPTIONAL)
    quote_translator: str = field(default="", kw_only=True, metadata=OPTIONAL)
    # Whether the quote was found in the kept copy; None where nobody has looked.
    quote_found: bool | None = field(default=None, kw_only=True, metadata=OPTIONAL)

    @classmethod
    def of(cls, row: models.EvidenceLink) -> Self:
        snapshot = Snapshot.of(row.snapshot) if row.snapshot else None
        return from_row(cls, row, source=Source.of(row.source), snapshot=snapshot, quote_found=None)


@dataclass(frozen=True)
class Search:
    """One search on record. Editions of before have no number for it."""

    id: int | None = field(default=None, kw_only=True, metadata=OPTIONAL)
    searched_at: datetime
    where: str
    query: str
    outcome: str

    @classmethod
    def of(cls, row: models.SearchEntry) -> Self:
        return from_row(cls, row, searched_at=whole_seconds(row.searched_at))


@dataclass(frozen=True)
class LegalStatus:
    """Where somebody stands before the law, as claimed or as found; the date as it was given."""

    status: str
    offense: str = field(default="", kw_only=True, metadata=OPTIONAL)
    count: int | None = field(default=None, kw_only=True, metadata=OPTIONAL)
    agency: str = field(default="", kw_only=True, metadata=OPTIONAL)
    date_given: str = field(default="", kw_only=True, metadata=OPTIONAL)

    @classmethod
    def of(cls, value: dict[str, Any]) -> Self | None:
        return from_json(cls, value) if value else None


@dataclass(frozen=True)
class Finding:
    """What was found, as one person proposes it and another approves it."""

    rating: str
    extent: str
    found_value: str
    explanation: str
    reason_code: str
    sole_source_reason: str
    as_of_date: date
    found_status: LegalStatus | None = field(default=None, kw_only=True, metadata=OPTIONAL)

    @classmethod
    def of(cls, row: models.Verdict) -> Self:
        return from_row(cls, row, found_status=LegalStatus.of(row.found_status))


@dataclass(frozen=True)
class Verdict(Finding):
    """A finding that was approved. `content_digest` is the SHA-256 of all that was approved with it."""

    approved_at: datetime | None
    content_digest: str

    @classmethod
    def of(cls, row: models.Verdict) -> Self:
        found_status = LegalStatus.of(row.found_status)
        return from_row(cls, row, approved_at=whole_seconds(row.decided_at), found_status=found_status)


@dataclass(frozen=True)
class ClaimWords:
    """A claim's own words. Start and end are code points of the release's text, end exclusive."""

    id: int
    start: int
    end: int
    text: str
    type: str
    claimed_value: str
    claimed_status: LegalStatus | None = field(default=None, kw_only=True, metadata=OPTIONAL)


@dataclass(frozen=True)
class Wording(ClaimWords):
    """A claim as it is worded, before anything is found."""

    @classmethod
    def of(cls, row: models.Claim) -> Self:
        return from_row(cls, row, claimed_status=LegalStatus.of(row.claimed_status))


@dataclass(frozen=True)
class Claim(ClaimWords):
    """A claim with its finding and what that rests on. `number` counts from 1 in the statement."""

    number: int
    verdict: Verdict
    evidence: tuple[Evidence, ...]
    searches: tuple[Search, ...]
    independent_source_count: int
    primary_source_count: int

    @classmethod
    def of(cls, row: models.Claim, *, number: int, verdict: models.Verdict, **counts: int) -> Self:
        return from_row(
            cls,
            row,
            number=number,
            claimed_status=LegalStatus.of(row.claimed_status),
            verdict=Verdict.of(verdict),
            evidence=tuple(map(Evidence.of, row.evidence_links.all())),
            searches=tuple(map(Search.of, verdict.bound)),
            **counts,
        )


@dataclass(frozen=True)
class Statement:
    """A span of the release's text. `number` counts from 1; the speaker is the issuer if nobody else is."""

    id: int
    number: int
    start: int
    end: int
    kind: str
    is_checkable: bool
    not_checkable_reason: str
    speaker: Claimant
    claims: tuple[Claim, ...]

    @classmethod
    def of(
        cls, row: models.Statement, *, number: int, issuer: models.Claimant, claims: tuple[Claim, ...]
    ) -> Self:
        return from_row(cls, row, number=number, speaker=Claimant.of(row.speaker or issuer), claims=claims)


@dataclass(frozen=True)
class Change:
    """A claim that a correction touches. A rating is empty where the claim was not in it, or is no more."""

    id: int
    rating_before: str
    rating_after: str


@dataclass(frozen=True)
class Correction:
    kind: str
    reason: str
    requested_by_kind: str
    claims: tuple[Change, ...]


@dataclass(frozen=True)
class Content:
    """What an edition would say, before it has a number and a time."""

    case: CaseWords
    release: Release
    contacts: tuple[Contact, ...] = ()
    statements: tuple[Statement, ...] = ()

    @property
    def claims(self) -> list[tuple[Statement, Claim]]:
        """Every claim with the statement that it stands in."""
        return [(statement, claim) for statement in self.statements for claim in statement.claims]

    def quote(self, span: Statement | Claim) -> str:
        return self.release.text[span.start : span.end]


@dataclass(frozen=True)
class Document(Content):
    """The whole of an edition. One that withdraws has neither statements, nor contacts, nor the text."""

    format: int = field(kw_only=True)
    kind: str = field(kw_only=True)
    number: int = field(kw_only=True)
    published_at: datetime = field(kw_only=True)
    previous_digest: str = field(kw_only=True)
    publisher: Publisher = field(kw_only=True)
    corrections: tuple[Correction, ...] = field(kw_only=True)

    @property
    def is_withdrawal(self) -> bool:
        return self.kind == WITHDRAWAL

    def as_json(self) -> dict[str, Any]:
        """The document as it is stored."""
        written = as_json(self)
        if self.is_withdrawal:
            del written["contacts"], written["statements"], written["release"]["text"]
        return written
