"""An edition's document arranged the way readers meet it: the release in blocks, findings beside them.

Pure functions over the document that docs/edition-format.md describes; no queries. The text of a block's
pieces, joined over all blocks, is the text of the release, letter for letter; so is that of their runs.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from cases import document
from cases.choices import UNCHECKED, CheckState, Rating
from cases.document import Claim, Claimant, Content, Verdict
from cases.ratings import claim_label, shown_as

RIGHT_TO_LEFT_LANGUAGES = frozenset(
    {"ar", "arc", "arz", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks"}
    | {"lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi"}
)
RIGHT_TO_LEFT_SCRIPTS = frozenset(
    {"adlm", "arab", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa"}
)


# A paragraph with more is cut between two statements, or its findings would stand far from their words.
FINDINGS_PER_BLOCK = 4

# What a claim may be shown as, in the order in which they are counted.
SHOWN = (*Rating.values, CheckState.OPEN.value, CheckState.HELD.value, UNCHECKED)
# Which of two claims on exactly the same words marks them: what weighs more for whoever reads them.
WEIGHT = {
    code: weight for weight, code in enumerate(("disputed", "unverifiable", "held", "open", "verified"))
}


def direction(language: str) -> str:
    """Tell how a language (BCP 47) is written: a script in the tag outweighs the language."""
    primary, *others = re.split(r"[-_]", language.lower())
    script = next((part for part in others if len(part) == 4 and part.isalpha()), None)
    is_rtl = script in RIGHT_TO_LEFT_SCRIPTS if script else primary in RIGHT_TO_LEFT_LANGUAGES
    return "rtl" if is_rtl else "ltr"


def runs_of(claim: Claim) -> tuple[tuple[int, ...], ...]:
    """The stretches of the release's text, from and to, that are the claim's own words."""
    return claim.runs or ((claim.start, claim.end),)


def tally(shown: Iterable[str]) -> list[tuple[str, int]]:
    """Count claims by what they are shown as, in the one order of counting; none is left out."""
    counts = Counter(code if code in SHOWN else UNCHECKED for code in shown)
    return [(code, counts[code]) for code in SHOWN if counts[code]]


def count_word(code: str) -> str:
    """What stands after a number of claims: "verified", "still being checked"."""
    return claim_label(code, code).lower()


@dataclass(frozen=True)
class Finding:
    """One claim as readers meet it: with what was found or how far its check has come, beside its words."""

    claim: Claim
    speaker: str
    says: str

    @property
    def verdict(self) -> Verdict | None:
        return self.claim.verdict

    @property
    def shown(self) -> str:
        return shown_as(self.claim.check_state, self.claim.rating)

    @property
    def label(self) -> str:
        return claim_label(self.claim.check_state, self.claim.rating, self.claim.extent)

    @property
    def is_held(self) -> bool:
        return self.claim.check_state == CheckState.HELD

    @property
    def is_carried(self) -> bool:
        return self.claim.check_state == CheckState.CARRIED


@dataclass(frozen=True)
class Run:
    """A stretch of a statement's words: those of one claim, the inner one where claims overlap, or of none.

    `ends` are the findings whose own words end here.
    """

    text: str
    finding: Finding | None = None
    ends: tuple[Finding, ...] = ()

    @property
    def is_end(self) -> bool:
        """Whether the claim that marks it ends with it, so that one link holds its words and its sign."""
        return any(each is self.finding for each in self.ends)

    @property
    def other_ends(self) -> list[Finding]:
        return [each for each in self.ends if each is not self.finding]


@dataclass(frozen=True)
class Statement:
    """One that is not checked holds no claim, and `reason` says why."""

    number: int
    is_checked: bool
    reason: str
    runs: list[Run] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def counted(self) -> str:
        """Its claims in words: "3 verified, 1 disputed"."""
        counts = tally(finding.shown for finding in self.findings)
        return ", ".join(f"{count} {count_word(code)}" for code, count in counts) or count_word(UNCHECKED)


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
        return [statement for statement in self.statements if statement.is_checked]

    @property
    def silences(self) -> list[Silence]:
        silent = [statement for statement in self.statements if not statement.is_checked]
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
    marking = Marking(content)
    for part in content.statements:
        if part.start > position:
            yield Piece(text[position : part.start])
        yield Piece(content.quote(part), marking.statement(part))
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


@dataclass(frozen=True)
class Mark:
    """Words of a claim within one statement."""

    start: int
    end: int
    finding: Finding

    @property
    def rank(self) -> tuple[int, int]:
        """The inner one, which is the shorter, comes first; of equal ones what weighs more."""
        return self.end - self.start, WEIGHT.get(self.finding.shown, len(WEIGHT))


class Marking:
    """Where the words of each claim stand: mostly in its own statement, but they may lie in others, too."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.starts = [part.start for part in content.statements]
        # All by the id of a statement; the ends by their place in the text as well.
        self.findings: defaultdict[int, list[Finding]] = defaultdict(list)
        self.marks: defaultdict[int, list[Mark]] = defaultdict(list)
        self.ends: defaultdict[tuple[int, int], list[Finding]] = defaultdict(list)
        for part, claim in content.claims:
            self._mark(part, claim)

    def _mark(self, part: document.Statement, claim: Claim) -> None:
        said, own = finding(self.content, part, claim), []
        for start, end in runs_of(claim):
            for place in self._around(start, end):
                mark = Mark(max(start, place.start), min(end, place.end), said)
                if mark.start < mark.end:
                    self.marks[place.id].append(mark)
                    own += [mark.end] if place is part else []
        self.findings[part.id].append(said)
        # The sign stands in its own statement: after the claim's last words there, or else at its end.
        self.ends[part.id, max(own, default=part.end)].append(said)

    def _around(self, start: int, end: int) -> Iterable[document.Statement]:
        first = max(bisect_right(self.starts, start) - 1, 0)
        return self.content.statements[first : bisect_right(self.starts, end)]

    def statement(self, part: document.Statement) -> Statement:
        return Statement(
            number=part.number,
            is_checked=part.is_checkable or bool(part.claims),
            reason=part.not_checkable_reason,
            runs=self._runs(part),
            findings=self.findings[part.id],
        )

    def _runs(self, part: document.Statement) -> list[Run]:
        """Cut a statement wherever the words of a claim begin or end; what then looks alike stays whole."""
        text, marks = self.content.release.text, self.marks[part.id]
        edges = {part.start, part.end, *(edge for mark in marks for edge in (mark.start, mark.end))}
        runs: list[Run] = []
        for start, end in pairwise(sorted(edges)):
            run = Run(text[start:end], _innermost(marks, start, end), tuple(self.ends[part.id, end]))
            if runs and runs[-1].finding is run.finding and not runs[-1].ends:
                run = replace(run, text=runs.pop().text + run.text)
            runs.append(run)
        return runs


def _innermost(marks: list[Mark], start: int, end: int) -> Finding | None:
    around = [mark for mark in marks if mark.start <= start and end <= mark.end]
    return min(around, key=lambda mark: mark.rank).finding if around else None


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
