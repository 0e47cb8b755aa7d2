"""Guess what kind of statement each one is, whether it can be checked, and who says it.

A first guess for a reviewer to correct. It goes by layout first (where a line stands and how it ends), then
by speech, then by the words of the sentence.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from cases.choices import NotCheckableReason, StatementKind

from . import apparatus
from .apparatus import Section
from .judgment import Judgment, has_quantity, is_demand, judge_issuer, judge_portrait, judge_quotation
from .languages import EVERY
from .lexicon import MONTHS
from .segment import Unit
from .sentences import base_language
from .speech import find_speech

_WINDOW = 2000  # characters of a statement that are enough to classify it
_LONGEST_TITLE = 14  # words
_LONGEST_HEADLINE = 45
_SENTENCE_ENDS = ".!?…؟۔。！？।"
_CLOSERS = "\"'”’“»›)]」』"


class Guess(NamedTuple):
    """What a statement is taken for. The reason is "" if checkable, the speaker if the issuer speaks."""

    kind: str
    is_checkable: bool
    reason: str
    speaker: str = ""


_HEADING = Guess(StatementKind.HEADING.value, False, NotCheckableReason.REPEATED.value)
_LEAD_IN = Guess(StatementKind.LEAD_IN.value, False, NotCheckableReason.INTRODUCES.value)
_APPARATUS = Guess(StatementKind.BOILERPLATE.value, False, NotCheckableReason.APPARATUS.value)

_DEMAND = Guess(StatementKind.OPINION.value, False, NotCheckableReason.INTENTION.value)


def classify(text: str, units: Sequence[Unit], language: str = "en") -> list[Guess]:
    """Return one guess for each unit, in order."""
    return _Classification(text, list(units), base_language(language)).in_order()


class _Classification:
    def __init__(self, text: str, units: list[Unit], language: str) -> None:
        self.units = units
        self.language = language
        self.pieces = [
            " ".join(text[unit.start : min(unit.end, unit.start + _WINDOW)].split()) for unit in units
        ]
        self.guesses: dict[int, Guess] = {}
        self.apparatus: dict[int, bool] = {}
        self.speech = find_speech(text, units, language)
        self.contacts = self._contact_blocks()
        self.section: Section | None = None
        self.is_after_end = False
        self.is_listing = False
        self.is_demanding = False

    def in_order(self) -> list[Guess]:
        paragraphs = [list(group) for _, group in groupby(range(len(self.units)), self._paragraph)]
        body = self._read_head(paragraphs)
        for place in range(body, len(paragraphs)):
            self._read_paragraph(paragraphs, place)
        return [self.guesses[index] for index in range(len(self.units))]

    def _paragraph(self, index: int) -> int:
        return self.units[index].paragraph

    # --- the head: everything above the first sentence of the body ---

    def _read_head(self, paragraphs: list[list[int]]) -> int:
        """Read headline, dates and release marks; return the place of the first paragraph of the body."""
        place = 0
        has_headline = False
        while place < len(paragraphs):
            first = paragraphs[place][0]
            if self._is_body(paragraphs, place, has_headline):
                break
            for index in paragraphs[place]:
                self.guesses[index] = _APPARATUS if self._is_apparatus(index) else _HEADING
            has_headline = has_headline or self.guesses[first] is _HEADING
            place += 1
        return place

    def _is_body(self, paragraphs: list[list[int]], place: int, has_headline: bool) -> bool:
        indexes = paragraphs[place]
        first = indexes[0]
        piece = self.pieces[first]
        if self.units[first].is_item or first in self.speech.quoted or first in self.speech.announcing:
            return True
        if len(indexes) == 1 and self._is_apparatus(first):
            return False
        if apparatus.section_of(piece) and has_headline and len(indexes) == 1:
            return True
        if not self._ends_open(indexes[-1]) or piece.endswith(":"):
            return not (has_headline and self._is_standfirst(paragraphs, place)) and not self._is_exclaimed(
                indexes, place
            )
        if len(indexes) > 1:
            return not all(self._is_apparatus(index) for index in indexes[:-1])
        return len(apparatus.words(piece)) > _LONGEST_HEADLINE or self._stands_alone(paragraphs, place)

    def _stands_alone(self, paragraphs: list[list[int]], place: int) -> bool:
        """An open line with nothing under it is no headline."""
        return place + 1 == len(paragraphs) and place > 0

    def _is_exclaimed(self, indexes: list[int], place: int) -> bool:
        """Recognize a headline that is a question or a cry."""
        piece = self.pieces[indexes[0]]
        return (
            place == 0
            and len(indexes) == 1
            and piece[-1] in "?!"
            and len(apparatus.words(piece)) <= _LONGEST_TITLE
        )

    def _is_standfirst(self, paragraphs: list[list[int]], place: int) -> bool:
        """Recognize the summary between headline and body, in which nothing is dated yet.

        It is one sentence, and the paragraph after it is the one that says when: the body begins there.
        """
        indexes = paragraphs[place]
        if (
            place > 3
            or len(indexes) > 1
            or place + 1 >= len(paragraphs)
            or self.guesses[indexes[0] - 1] is not _HEADING
        ):
            return False
        piece, following = self.pieces[indexes[0]], self.pieces[paragraphs[place + 1][0]]
        return (
            len(piece) < 250
            and not _is_dated(piece)
            and _is_dated(following)
            and following[-1] in _SENTENCE_ENDS
        )

    # --- the body ---

    def _read_paragraph(self, paragraphs: list[list[int]], place: int) -> None:
        indexes = paragraphs[place]
        if self._is_title(paragraphs, place):
            self._open_section(indexes[0])
            return
        self.is_demanding = self.is_demanding and self.units[indexes[0]].is_item
        for index in indexes:
            self.guesses[index] = self._guess(index)
        last = self.pieces[indexes[-1]]
        if last.endswith(":"):
            self.is_listing, self.is_demanding = True, is_demand(last)
        elif self.units[indexes[0]].is_item or not self._ends_open(indexes[-1]):
            self.is_listing = False

    def _open_section(self, index: int) -> None:
        self.guesses[index] = _HEADING
        self.section = apparatus.section_of(self.pieces[index])
        self.is_listing = False
        if self.section is None and self.is_after_end:
            self.section = Section.ABOUT

    def _is_title(self, paragraphs: list[list[int]], place: int) -> bool:
        """Recognize a line that names what follows: short, open at its end, and not itself an item."""
        indexes = paragraphs[place]
        index = indexes[0]
        piece = self.pieces[index]
        if len(indexes) > 1 or (self._is_apparatus(index) and not apparatus.section_of(piece)):
            return False
        if self.units[index].is_item or index in self.speech.quoted or place + 1 == len(paragraphs):
            return False
        if self.units[index].is_title or apparatus.section_of(piece.rstrip(":")):
            return True
        count = len(apparatus.words(piece))
        if piece.endswith(":"):
            return count <= 3 and (piece.isupper() or count == 1) and index not in self.speech.announcing
        return self._ends_open(index) and count <= _LONGEST_TITLE and not self._is_listed(paragraphs, place)

    def _is_listed(self, paragraphs: list[list[int]], place: int) -> bool:
        """Recognize an item without a mark: it stands in a list, and no marked items follow it."""
        piece = self.pieces[paragraphs[place][0]]
        if self.units[paragraphs[place + 1][0]].is_item:
            return False
        return (
            self.is_listing
            or piece[0].islower()
            or piece[-1] in ",;"
            or (has_quantity(piece) and not piece.isupper())
        )

    def _guess(self, index: int) -> Guess:
        piece, unit = self.pieces[index], self.units[index]
        if index in self.speech.announcing:
            return _LEAD_IN._replace(speaker=self.speech.announcing[index])
        if index in self.speech.quoted:
            return _spoken(judge_quotation(piece, self.language), self.speech.quoted[index])
        if unit.is_end_mark or apparatus.is_end_mark(piece):
            self.is_after_end = True
            return _APPARATUS
        if self._is_apparatus(index) or self.section in (Section.LEGAL, Section.LINKS, Section.CONTACT):
            return _APPARATUS
        if self.section is Section.ABOUT or self.is_after_end:
            return _portrayed(judge_portrait(piece, self.language))
        if self.section is Section.NOTES:
            return self._note(piece)
        if piece.endswith(":"):
            return _LEAD_IN
        if unit.is_item and self.is_demanding:
            return _DEMAND
        return _asserted(judge_issuer(piece, self.language))

    def _note(self, piece: str) -> Guess:
        """Judge a note to editors: it counts as the release's own words where it gives figures."""
        if apparatus.is_instruction(piece):
            return _APPARATUS
        if piece.endswith(":"):
            return _LEAD_IN
        if has_quantity(piece):
            return _asserted(judge_issuer(piece, self.language))
        return _portrayed(judge_portrait(piece, self.language))

    def _is_apparatus(self, index: int) -> bool:
        if index not in self.apparatus:
            self.apparatus[index] = self._looks_like_apparatus(index)
        return self.apparatus[index]

    def _looks_like_apparatus(self, index: int) -> bool:
        piece, unit = self.pieces[index], self.units[index]
        if unit.is_end_mark or index in self.contacts:
            return True
        if index in self.speech.quoted:
            return False
        tests = (
            apparatus.is_date,
            apparatus.is_release_mark,
            apparatus.is_end_mark,
            apparatus.is_credit,
            apparatus.is_contact,
            apparatus.is_street,
            apparatus.is_directive,
            apparatus.is_legal,
        )
        return any(test(piece) for test in tests)

    def _contact_blocks(self) -> set[int]:
        """Find blocks of short open lines among which one is a contact: names and offices go with it."""
        found: set[int] = set()
        for _, group in groupby(range(len(self.units)), lambda index: self.units[index].block):
            block = list(group)
            if len(block) > 12 or any(len(apparatus.words(self.pieces[index])) > 12 for index in block):
                continue
            if any(apparatus.is_contact(self.pieces[index]) for index in block):
                found.update(
                    index for index in block if self._ends_open(index) and not self._is_section(index)
                )
        return found

    def _is_section(self, index: int) -> bool:
        return apparatus.section_of(self.pieces[index].rstrip(":")) is not None

    def _ends_open(self, index: int) -> bool:
        return ends_open(self.pieces[index])


def ends_open(piece: str) -> bool:
    """Say whether a statement ends without the sign that ends a sentence."""
    return piece.rstrip(_CLOSERS)[-1:] not in _SENTENCE_ENDS + ":"


def _is_dated(piece: str) -> bool:
    """Say whether a sentence tells its day: today, a date, or a place and a date before a dash."""
    tokens = apparatus.words(piece)
    if not _TODAY.isdisjoint(tokens):
        return True
    return any(token in MONTHS and len(token) > 2 for token in tokens) and any(
        token.isdecimal() for token in tokens
    )


_TODAY = frozenset(EVERY.today)


def _spoken(judgment: Judgment, speaker: str) -> Guess:
    return Guess(StatementKind.QUOTATION.value, judgment.is_checkable, judgment.reason, speaker)


def _portrayed(judgment: Judgment) -> Guess:
    return Guess(StatementKind.BOILERPLATE.value, judgment.is_checkable, judgment.reason)


def _asserted(judgment: Judgment) -> Guess:
    kind = StatementKind.FACTUAL if judgment.is_checkable else StatementKind.OPINION
    return Guess(kind.value, judgment.is_checkable, judgment.reason)
