"""An edition's document arranged the way readers meet it: the release in blocks, findings beside them.

Pure functions over the document that docs/edition-format.md describes; no queries. The text of a block's
pieces, joined over all blocks, is the text of the release, letter for letter.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from cases.choices import (
    UNCHECKED,
    ContactChannel,
    ContactOutcome,
    NotCheckableReason,
    Rating,
    ReasonCode,
    SourceKind,
    Stance,
    rating_label,
    statement_rating,
)
from cases.times import read_date, read_time

RIGHT_TO_LEFT_LANGUAGES = frozenset(
    {"ar", "arc", "arz", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks"}
    | {"lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi"}
)
RIGHT_TO_LEFT_SCRIPTS = frozenset(
    {"adlm", "arab", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa"}
)


# A paragraph with more is cut between two statements, or its findings would stand far from their words.
FINDINGS_PER_BLOCK = 4


def direction(language: str) -> str:
    """Tell how a language (BCP 47) is written: a script in the tag outweighs the language."""
    primary, *others = re.split(r"[-_]", language.lower())
    script = next((part for part in others if len(part) == 4 and part.isalpha()), None)
    is_rtl = script in RIGHT_TO_LEFT_SCRIPTS if script else primary in RIGHT_TO_LEFT_LANGUAGES
    return "rtl" if is_rtl else "ltr"


def label_of(choices, code: str) -> str:
    """The label of a code, or the code itself where an old edition has one that is no longer known."""
    return choices(code).label if code in choices.values else code


@dataclass(frozen=True)
class Citation:
    title: str
    url: str
    publisher: str
    author: str
    kind: str
    published_date: date | None
    stance: str
    stance_label: str
    quote: str
    locator: str
    note: str
    is_primary: bool
    is_party: bool
    interest_note: str
    accessed_at: datetime | None
    archive_url: str
    sha256: str
    failure: str


@dataclass(frozen=True)
class Search:
    searched_at: datetime
    where: str
    query: str
    outcome: str


@dataclass(frozen=True)
class Finding:
    """One claim with its verdict, citations and searches."""

    id: int
    text: str
    says: str
    speaker: str
    rating: str
    label: str
    found_value: str
    explanation: str
    reason: str
    sole_source_reason: str
    as_of_date: date
    citations: list[Citation]
    searches: list[Search]
    independent_source_count: int
    primary_source_count: int


@dataclass(frozen=True)
class Statement:
    """`rating` is empty where the statement is not checkable; `reason` says why it is not."""

    number: int
    text: str
    rating: str
    label: str
    reason: str
    findings: list[Finding] = field(default_factory=list)

    @property
    def target(self) -> str:
        """Where its mark leads: a single finding, which the browser then opens, or else all of them."""
        return f"claim-{self.findings[0].id}" if len(self.findings) == 1 else f"statement-{self.number}"


@dataclass(frozen=True)
class Piece:
    """A run of the release's text: a statement, or what stands between two of them."""

    text: str
    statement: Statement | None = None


@dataclass(frozen=True)
class Silence:
    """Statements of one block that hold no claim, for one reason."""

    numbers: list[int]
    reason: str


@dataclass(frozen=True)
class Block:
    """A paragraph or a line of the release, with what was found about it."""

    pieces: list[Piece]

    @property
    def statements(self) -> list[Statement]:
        return [piece.statement for piece in self.pieces if piece.statement]

    @property
    def checked(self) -> list[Statement]:
        return [statement for statement in self.statements if statement.rating]

    @property
    def silences(self) -> list[Silence]:
        silent = [statement for statement in self.statements if not statement.rating]
        return [
            Silence([statement.number for statement in group], reason)
            for reason, group in groupby(silent, key=lambda statement: statement.reason)
        ]


@dataclass(frozen=True)
class Contact:
    channel: str
    outcome: str
    asked_at: datetime | None
    deadline_date: date | None
    answer: str
    answered_at: datetime | None
    not_asked_reason: str


def release_blocks(document: dict) -> list[Block]:
    """Cut the release into blocks at its line ends, keeping every character.

    Lines without a claim stay together up to the next blank line, so that a letterhead is one block.
    A line rich in findings, such as a release that has lost its line ends, becomes several blocks.
    """
    blocks: list[Block] = []
    for pieces in _short(_lines(_pieces(document))):
        block = Block(pieces)
        if blocks and not (_ends_paragraph(blocks[-1]) or blocks[-1].checked or block.checked):
            block = Block(blocks.pop().pieces + pieces)
        blocks.append(block)
    return blocks


def _pieces(document: dict) -> Iterator[Piece]:
    text, position = document["release"]["text"], 0
    for row in document["statements"]:
        if row["start"] > position:
            yield Piece(text[position : row["start"]])
        yield Piece(text[row["start"] : row["end"]], statement(row, document["release"]))
        position = row["end"]
    if position < len(text):
        yield Piece(text[position:])


def _lines(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Group pieces by line; a line end belongs to the line before it, never inside a statement."""
    line: list[Piece] = []
    for piece in pieces:
        if piece.statement is None and "\n" in piece.text and (line or piece.text.strip()):
            cut = piece.text.rindex("\n") + 1
            yield [*line, Piece(piece.text[:cut])]
            line = [Piece(piece.text[cut:])] if piece.text[cut:] else []
        else:
            line.append(piece)
    if line:
        yield line


def _short(lines: Iterable[list[Piece]]) -> Iterator[list[Piece]]:
    """Cut lines before the next statement once they hold enough findings."""
    for line in lines:
        start, findings = 0, 0
        for position, piece in enumerate(line):
            if piece.statement and findings >= FINDINGS_PER_BLOCK:
                yield line[start:position]
                start, findings = position, 0
            findings += len(piece.statement.findings) if piece.statement else 0
        yield line[start:]


def _ends_paragraph(block: Block) -> bool:
    return block.pieces[-1].statement is None and block.pieces[-1].text.count("\n") > 1


def statement(row: dict, release: dict) -> Statement:
    findings = [finding(claim, row, release) for claim in row["claims"]]
    ratings = [each.rating for each in findings]
    rating = ""
    if row["is_checkable"]:
        rating = statement_rating(
            verified=ratings.count(Rating.VERIFIED),
            disputed=ratings.count(Rating.DISPUTED),
            unverifiable=ratings.count(Rating.UNVERIFIABLE),
            unchecked=ratings.count(UNCHECKED),
        )
    return Statement(
        number=row["number"],
        text=release["text"][row["start"] : row["end"]],
        rating=rating,
        label=rating_label(rating) if rating else "Not checkable",
        reason=label_of(NotCheckableReason, row["not_checkable_reason"]),
        findings=findings,
    )


def finding(claim: dict, row: dict, release: dict) -> Finding:
    verdict = claim["verdict"]
    return Finding(
        id=claim["id"],
        text=claim["text"],
        says=claim["claimed_value"] or release["text"][claim["start"] : claim["end"]],
        speaker=spoken_by(row["speaker"], release["issuer"]),
        rating=verdict["rating"],
        label=rating_label(verdict["rating"], verdict["extent"]),
        found_value=verdict["found_value"],
        explanation=verdict["explanation"],
        reason=label_of(ReasonCode, verdict["reason_code"]),
        sole_source_reason=verdict["sole_source_reason"],
        as_of_date=read_date(verdict["as_of_date"]),
        citations=[citation(link) for link in claim["evidence"]],
        searches=[search(entry) for entry in claim["searches"]],
        independent_source_count=claim["independent_source_count"],
        primary_source_count=claim["primary_source_count"],
    )


def spoken_by(speaker: dict, issuer: dict) -> str:
    """Name a speaker who is not the issuer, with job title where known; else nothing."""
    if speaker["id"] == issuer["id"]:
        return ""
    return ", ".join(part for part in (speaker["name"], speaker["job_title"]) if part)


def citation(link: dict) -> Citation:
    source, snapshot = link["source"], link["snapshot"] or {}
    return Citation(
        title=source["title"],
        url=source["url"],
        publisher=source["publisher"],
        author=source["author"],
        kind=label_of(SourceKind, source["kind"]),
        published_date=read_date(source["published_date"]),
        stance=link["stance"],
        stance_label=label_of(Stance, link["stance"]),
        quote=link["quote"],
        locator=link["locator"],
        note=link["note"],
        is_primary=source["is_primary"],
        is_party=source["is_party"],
        interest_note=source["interest_note"],
        accessed_at=read_time(snapshot.get("accessed_at")),
        archive_url=snapshot.get("archive_url", ""),
        sha256=snapshot.get("sha256", ""),
        failure=snapshot.get("failure", ""),
    )


def search(entry: dict) -> Search:
    return Search(read_time(entry["searched_at"]), entry["where"], entry["query"], entry["outcome"])


def contacts(document: dict) -> list[Contact]:
    return [
        Contact(
            channel=label_of(ContactChannel, row["channel"]),
            outcome=label_of(ContactOutcome, row["outcome"]),
            asked_at=read_time(row["asked_at"]),
            deadline_date=read_date(row["deadline_date"]),
            answer=row["answer"],
            answered_at=read_time(row["answered_at"]),
            not_asked_reason=row["not_asked_reason"],
        )
        for row in document["contacts"]
    ]


def find_claim(document: dict, claim_id: int) -> Finding | None:
    """The finding on one claim, or nothing where the edition does not hold it."""
    for row in document.get("statements", ()):
        for claim in row["claims"]:
            if claim["id"] == claim_id:
                return finding(claim, row, document["release"])
    return None
