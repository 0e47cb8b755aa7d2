"""An edition's document arranged the way readers meet it: the release in blocks, findings beside them.

Pure functions over the document that docs/edition-format.md describes; no queries. The text of a block's
pieces, joined over all blocks, is the text of the release, letter for letter.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from cases import document
from cases.document import Claim, Claimant, Content, Verdict
from cases.editions.counts import claim_counts
from cases.ratings import rating_label

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


@dataclass(frozen=True)
class Finding:
    """One claim as readers meet it: with its verdict, beside the words of the release."""

    claim: Claim
    speaker: str
    says: str

    @property
    def verdict(self) -> Verdict | None:
        return self.claim.verdict

    @property
    def label(self) -> str:
        return rating_label(self.claim.rating, self.claim.extent)


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
        return f"claim-{self.findings[0].claim.id}" if len(self.findings) == 1 else f"statement-{self.number}"


@dataclass(frozen=True)
class Piece:
    """A run of the release's text: a statement, or what stands between two of them."""

    text: str
    statement: Statement | None = None


@dataclass(frozen=True)
class Silence:
    """Statements of one block that hold no claim, for one reason (its code)."""

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


def release_blocks(content: Content) -> list[Block]:
    """Cut the release into blocks at its line ends, keeping every character.

    Lines without a claim stay together up to the next blank line, so that a letterhead is one block.
    A line rich in findings, such as a release that has lost its line ends, becomes several blocks.
    """
    blocks: list[Block] = []
    for pieces in _short(_lines(_pieces(content))):
        block = Block(pieces)
        if blocks and not (_ends_paragraph(blocks[-1]) or blocks[-1].checked or block.checked):
            block = Block(blocks.pop().pieces + pieces)
        blocks.append(block)
    return blocks


def _pieces(content: Content) -> Iterator[Piece]:
    text, position = content.release.text, 0
    for part in content.statements:
        if part.start > position:
            yield Piece(text[position : part.start])
        yield Piece(content.quote(part), statement(content, part))
        position = part.end
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


def statement(content: Content, part: document.Statement) -> Statement:
    rating = claim_counts(part).rating if part.is_checkable else ""
    return Statement(
        number=part.number,
        text=content.quote(part),
        rating=rating,
        label=rating_label(rating) if rating else "Not checkable",
        reason=part.not_checkable_reason,
        findings=[finding(content, part, claim) for claim in part.claims],
    )


def finding(content: Content, part: document.Statement, claim: Claim) -> Finding:
    return Finding(
        claim=claim,
        speaker=spoken_by(part.speaker, content.release.issuer),
        says=claim.claimed_value or content.quote(claim),
    )


def spoken_by(speaker: Claimant, issuer: Claimant) -> str:
    """Name a speaker who is not the issuer, with job title where known; else nothing."""
    if speaker.id == issuer.id:
        return ""
    return ", ".join(part for part in (speaker.name, speaker.job_title) if part)


def find_claim(content: Content, claim_id: int) -> Finding | None:
    """The finding on one claim, or nothing where the edition does not hold it."""
    places = ((part, claim) for part, claim in content.claims if claim.id == claim_id)
    place = next(places, None)
    return finding(content, *place) if place else None
