"""The parts of an edition document, from the smallest to the whole.

`of` makes a part from its row. Times count in whole seconds, as they are written. Texts are empty rather than
missing; identifiers are those of the rows, and stable over editions. Codes are those of cases/choices.py, but
an old edition may hold one that is no longer in use.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self, TypeVar

from cases import models
from cases.choices import UNCHECKED, CheckState
from cases.document.encoding import OPTIONAL, as_json, from_json

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Part = TypeVar("Part", bound="DataclassInstance")

PUBLICATION = "publication"
WITHDRAWAL = "withdrawal"
HOLD = "hold"


# What a row says of a claim that is checked and of one of which nothing is found, in the fields of `Claim`.
CHECKED: dict[str, Any] = {
    "check_state": CheckState.CHECKED.value,
    "since": None,
    "hold_reason": "",
    "carried_from": None,
}
UNFOUND: dict[str, Any] = {
    "verdict": None,
    "evidence": (),
    "searches": (),
    "independent_source_count": 0,
    "primary_source_count": 0,
}
NO_CONCLUSION: dict[str, Any] = {
    "headline": "",
    "early_reason": "",
    "next_update_at": None,
    "held_since": None,
    "hold_reason": "",
}


def whole_seconds(at: datetime | None) -> datetime | None:
    """What a time is once it has been written and read back."""
    return at and at.replace(microsecond=0)


def from_row(shape: type[Part], row: object, **others: Any) -> Part:
    """Fill in the fields that are called in the row as in the shape; `others` are the rest."""
    names = [name for name in _names(shape) if name not in others]
    return shape(**{name: getattr(row, name) for name in names}, **others)


@lru_cache(maxsize=64)
def _names(shape: type["DataclassInstance"]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(shape))


@dataclass(frozen=True)
class Publisher:
    """The desk, as it was called at the time."""

    name: str
    url: str
    license: str


@dataclass(frozen=True)
class Claimant:
    """Whose words are checked, by the names that a case uses."""

    id: int
    name: str
    slug: str
    kind: str
    job_title: str
    affiliation: str
    same_as: str
    homepage: str

    @classmethod
    def of(cls, pk: int, names: Mapping[str, str]) -> Self:
        return cls(id=pk, **names)


@dataclass(frozen=True)
class CaseWords:
    """The desk's own words about the case: its headline, its conclusion, why it was checked.

    While the case or a finding of it is held, headline and summary are empty. `held_since` and `hold_reason`
    are those of a case that is held as a whole.
    """

    id: int
    slug: str
    title: str
    summary: str
    why_checked: str
    headline: str = field(default="", kw_only=True, metadata=OPTIONAL)
    early_reason: str = field(default="", kw_only=True, metadata=OPTIONAL)
    next_update_at: datetime | None = field(default=None, kw_only=True, metadata=OPTIONAL)
    held_since: datetime | None = field(default=None, kw_only=True, metadata=OPTIONAL)
    hold_reason: str = field(default="", kw_only=True, metadata=OPTIONAL)

    @classmethod
    def of(cls, row: models.Case, conclusion: models.Conclusion | None = None, **others: Any) -> Self:
        """Take the words of a conclusion; without one, those of a case from before there were any."""
        if conclusion is None:
            return from_row(cls, row, **NO_CONCLUSION, **others)
        names = ("headline", "summary", "why_checked", "early_reason")
        words = {name: getattr(conclusion, name) for name in names}
        unheld = {"held_since": None, "hold_reason": ""}
        return from_row(cls, row, **{"next_update_at": None, **unheld, **words, **others})


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
    embargo_at: datetime | None = field(default=None, kw_only=True, metadata=OPTIONAL)

    @classmethod
    def of(
        cls, row: models.Release, version: models.ReleaseVersion, *, issuer: Claimant, text: str = ""
    ) -> Self:
        return from_row(
            cls,
            row,
            version=version.number,
            sha256=version.sha256,
            issuer=issuer,
            text=text,
            embargo_at=whole_seconds(row.embargo_at),
        )


@dataclass(frozen=True)
class Contact:
    """One attempt to reach the claimant, or the reason for none.

    Deadlines of before are days (`deadline_date`), later ones times (`deadline_at`). The question is there
    where whoever wrote it knew that it is published.
    """

    channel: str
    asked_at: datetime | None
    deadline_date: date | None
    outcome: str
    answer: str
    answered_at: datetime | None
    not_asked_reason: str
    deadline_at: datetime | None = field(default=None, kw_only=True, metadata=OPTIONAL)
    id: int = field(default=0, kw_only=True, metadata=OPTIONAL)
    question: str = field(default="", kw_only=True, metadata=OPTIONAL)

    @classmethod
    def of(cls, row: models.ContactEntry) -> Self:
        names = ("asked_at", "answered_at", "deadline_at")
        times = {name: whole_seconds(getattr(row, name)) for name in names}
        question = row.question if row.question_is_public else ""
        return from_row(cls, row, deadline_date=None, question=question, **times)


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


def runs_of(row: models.Claim) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(piece) for piece in row.runs)


@dataclass(frozen=True)
class ClaimWords:
    """A claim's own words. Start and end are code points of the release's text, end exclusive."""

    id: int
    start: int
    end: int
    text: str
    type: str
    claimed_value: str
    # Start and end of each piece of its words, where they are more than one or stand in the lead-in.
    runs: tuple[tuple[int, ...], ...] = field(default=(), kw_only=True, metadata=OPTIONAL)
    claimed_status: LegalStatus | None = field(default=None, kw_only=True, metadata=OPTIONAL)


@dataclass(frozen=True)
class Wording(ClaimWords):
    """A claim as it is worded, before anything is found."""

    @classmethod
    def of(cls, row: models.Claim) -> Self:
        return from_row(cls, row, runs=runs_of(row), claimed_status=LegalStatus.of(row.claimed_status))


@dataclass(frozen=True)
class Claim(ClaimWords):
    """A claim with its finding and what that rests on. `number` counts from 1 in the statement.

    One that is open or held has no verdict, no evidence and no searches. `since` is when it was held, or when
    the desk began to check a published finding again. `carried_from` is the number of the edition in which
    the finding went out, where it is not this one.
    """

    number: int
    verdict: Verdict | None
    evidence: tuple[Evidence, ...]
    searches: tuple[Search, ...]
    independent_source_count: int
    primary_source_count: int
    check_state: str = field(default=CheckState.CHECKED.value, kw_only=True, metadata=OPTIONAL)
    since: datetime | None = field(default=None, kw_only=True, metadata=OPTIONAL)
    hold_reason: str = field(default="", kw_only=True, metadata=OPTIONAL)
    carried_from: int | None = field(default=None, kw_only=True, metadata=OPTIONAL)

    @property
    def rating(self) -> str:
        """The rating's code; that of an unchecked claim where there is no finding to show."""
        return self.verdict.rating if self.verdict else UNCHECKED

    @property
    def extent(self) -> str:
        return self.verdict.extent if self.verdict else ""

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
            **CHECKED,
            runs=runs_of(row),
            **counts,
        )

    @classmethod
    def open(cls, row: models.Claim, *, number: int) -> Self:
        """A claim that is still being checked: its words, and nothing found."""
        return from_row(
            cls,
            row,
            number=number,
            runs=runs_of(row),
            claimed_status=LegalStatus.of(row.claimed_status),
            **UNFOUND,
            **{**CHECKED, "check_state": CheckState.OPEN.value},
        )

    def held(self, since: datetime, reason: str) -> Self:
        """Take its finding out of sight, whatever it was."""
        state = {"since": whole_seconds(since), "hold_reason": reason, "carried_from": None}
        changes: dict[str, Any] = {**UNFOUND, **state, "check_state": CheckState.HELD.value}
        return replace(self, **changes)


@dataclass(frozen=True)
class Statement:
    """A span of the release's text. `number` counts from 1; the speaker is the issuer if nobody else is.

    `lead_in` is the id of the statement that introduces it.
    """

    id: int
    number: int
    start: int
    end: int
    kind: str
    is_checkable: bool
    not_checkable_reason: str
    speaker: Claimant
    claims: tuple[Claim, ...]
    lead_in: int | None = field(default=None, kw_only=True, metadata=OPTIONAL)

    @classmethod
    def of(cls, row: models.Statement, *, number: int, speaker: Claimant, claims: tuple[Claim, ...]) -> Self:
        return from_row(cls, row, number=number, speaker=speaker, claims=claims, lead_in=row.lead_in_id)


@dataclass(frozen=True)
class Change:
    """A claim that a correction touches. A rating is empty where the claim had none, or has none any more."""

    id: int
    rating_before: str
    rating_after: str
    extent_before: str = field(default="", kw_only=True, metadata=OPTIONAL)
    extent_after: str = field(default="", kw_only=True, metadata=OPTIONAL)


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
        pieces = span.runs if isinstance(span, Claim) else ()
        return models.quoted(self.release.text, pieces or ((span.start, span.end),))


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

    @property
    def is_hold(self) -> bool:
        return self.kind == HOLD

    def as_json(self) -> dict[str, Any]:
        """The document as format 1 wrote it, with what has come since."""
        written = as_json(self)
        if self.is_withdrawal:
            del written["contacts"], written["statements"], written["release"]["text"]
        return written
