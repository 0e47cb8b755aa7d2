"""Join the lines that a narrow page broke, and leave alone those that stand by themselves.

A release as text often breaks its sentences at the edge of a page, or where a web page had a link. Headings,
list items, contact lines and the rows of a table are lines of their own. What tells them apart is the next
line: a small letter or a closing sign goes on with a sentence, and in a paragraph set to a width the first
word of the next line would not have fitted on this one.
"""

import re
from itertools import groupby, pairwise, takewhile
from statistics import median
from typing import NamedTuple

from .languages import EVERY, any_of
from .lexicon import HANGING
from .lines import Line, inline_items

_NARROW, _WIDE = 40, 150  # the widths at which plain text is set
_TERMINALS = ".!?…؟۔。！？।"
_CLOSERS = "\"'”’“»›)]」』"
_GOES_ON = re.compile(r"[\s]*[.,;:!?)\]”’»…%](?!\w)")
_ADDRESS = re.compile(
    r"(?:www\.|https?:|ftp:|mailto:|<?\S{1,60}@\S{1,80}$|@\w"
    rf"|(?:{any_of(EVERY.address_labels)})\b)",
    re.I,
)
_COLUMNS = re.compile(r"\S(?:\t| {3,})\s*\S")
_ORDINAL = re.compile(any_of(EVERY.ordinal_endings), re.I)
# "During the past months" and no more: a line that a link cut off after its opening phrase.
_OPENING_PHRASE = re.compile(rf"(?:{any_of(EVERY.time_openers)})(?: [^\W\d_]{{1,20}}){{2,5}}")
_LAST_WORD = re.compile(r"(\w+)\W*$")
_ASIDE = re.compile(r"\([^()]{1,80}\)(?:[,;]|\s+[^\W\d_A-Z])|\([^\W\d_A-Z]")
_TAIL = 200  # characters of a line's end that are enough to judge it


class Paragraph(NamedTuple):
    """Lines that read as one; `is_item` where they began with a list mark."""

    start: int
    end: int
    block: int
    is_item: bool = False
    is_title: bool = False
    is_end_mark: bool = False


def paragraphs(text: str, lines: list[Line]) -> list[Paragraph]:
    """Return the paragraphs in order; every line belongs to one, page marks to the one they cut."""
    joined: list[list[Line]] = []
    joins = _LineJoins(text, lines)
    for line in lines:
        if joined and joins.goes_on(joined[-1], line):
            joined[-1].append(line)
        else:
            joined.append([line])
    return [piece for group in _settle_page_marks(joined) for piece in _pieces(text, group)]


def _settle_page_marks(groups: list[list[Line]]) -> list[list[Line]]:
    """Give page marks at the end of a paragraph, inside which they are not, back as lines of their own."""
    settled = []
    for group in groups:
        trailing: list[list[Line]] = []
        while len(group) > 1 and group[-1].is_page_mark:
            trailing.insert(0, [group.pop()])
        settled += [group, *trailing]
    return settled


def _pieces(text: str, group: list[Line]) -> list[Paragraph]:
    first, last = group[0], group[-1]
    whole = Paragraph(first.start, last.end, first.block, first.is_item, first.is_title, first.is_end_mark)
    if not first.is_item or len(group) > 1:
        return [whole]
    return [
        whole._replace(start=item.start, end=item.end) for item in inline_items(text, first.start, first.end)
    ]


class _LineJoins:
    """Which line goes on with the one before; knows which blocks are prose of a fixed width, and how wide."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self.text = text
        self.blocks = {number: list(block) for number, block in groupby(lines, key=lambda line: line.block)}
        self.set_blocks: dict[int, int] = {}
        self.bare_lists: dict[int, frozenset[int]] = {}
        self._measure()

    def _measure(self) -> None:
        """Find the blocks broken at a width: first by their own marks, then by the width the others show."""
        filled = {number: width for number, block in self.blocks.items() if (width := self._filled(block))}
        self.set_blocks = {
            number: width
            for number, width in filled.items()
            if self._has_broken_sentence(self.blocks[number], width)
        }
        common = median(self.set_blocks.values()) if len(self.set_blocks) > 1 else None
        for number, width in filled.items():
            if number not in self.set_blocks and self._fits(self.blocks[number], width, common):
                self.set_blocks[number] = width

    def _filled(self, block: list[Line]) -> int | None:
        """Return the width of a block most lines of which are full, None for any other."""
        if len(block) < 2:
            return None
        width = max(line.width for line in block)
        if not _NARROW <= width <= _WIDE:
            return None
        full = sum(self._is_full(line, after, width) for line, after in pairwise(block))
        return width if full >= 0.6 * (len(block) - 1) else None

    def _is_full(self, line: Line, after: Line, width: int) -> bool:
        return line.width + 1 + self._first_word(after) > width

    def _first_word(self, line: Line) -> int:
        return len(self.text[line.start : min(line.end, line.start + _TAIL)].split(maxsplit=1)[0])

    def _has_broken_sentence(self, block: list[Line], width: int) -> bool:
        return any(
            self._is_full(line, after, width) and self._is_open(line) and self._begins_small(after)
            for line, after in pairwise(block)
        )

    def _fits(self, block: list[Line], width: int, common: float | None) -> bool:
        """Say whether a filled block without a sentence broken before a small letter is set all the same."""
        if any(line.is_item for line in block):
            return False
        if common is not None:
            return 0.85 * common <= width <= 1.1 * common
        return len(block) > 3 and not any(self._is_cased(line) for line in block)

    def goes_on(self, group: list[Line], line: Line) -> bool:
        """Say whether the line goes on with the paragraph that the group is so far."""
        before = group[-1]
        if line.is_end_mark or line.is_title or before.is_end_mark or before.is_title:
            return False
        if line.is_page_mark or before.is_page_mark:
            return self._crosses_page(group, line)
        if line.is_item and not self._is_loose_dash(before, line):
            return False
        if line.block != before.block:
            return self._hangs(before) and self._begins_small(line) and before.width >= _NARROW
        return self._goes_on_in_block(group, line)

    def _crosses_page(self, group: list[Line], line: Line) -> bool:
        """Keep a page mark with an unfinished sentence, and let a small letter after it finish that."""
        spoken = next((member for member in reversed(group[-4:]) if not member.is_page_mark), None)
        if spoken is None or not self._is_open(spoken) or spoken.width < _NARROW:
            return False
        return line.is_page_mark or (self._begins_small(line) and not line.is_item)

    def _goes_on_in_block(self, group: list[Line], line: Line) -> bool:
        before = group[-1]
        if self._begins_with_closing(line) or self._is_ordinal(before) or self._is_ordinal(line):
            return True
        if (
            group[0].is_item
            and line.indent > 0
            and line.start - line.raw_start > self._bullet_indent(group[0])
        ):
            return True
        if self._is_set(before, line):
            return not self._introduces(before) or self._begins_small(line)
        if self._is_row(before) or self._is_row(line):
            return False
        return self._hangs(before) or self._continues(group, line)

    def _continues(self, group: list[Line], line: Line) -> bool:
        before = group[-1]
        if not self._is_open(before) or self._ends_with(before, ";") or self._is_address(line):
            return False
        if _ASIDE.match(self._head(line)):
            return True
        return self._begins_small(line) and not self._is_bare_list(line)

    def _is_bare_list(self, line: Line) -> bool:
        """Recognize items without marks: short lines in small letters under a line that ends in a colon."""
        if line.block not in self.bare_lists:
            self.bare_lists[line.block] = self._bare_lists(self.blocks[line.block])
        return line.start in self.bare_lists[line.block]

    def _bare_lists(self, block: list[Line]) -> frozenset[int]:
        tail = list(takewhile(lambda line: self._begins_small(line) and line.width < 60, reversed(block)))
        before = block[-len(tail) - 1] if len(tail) < len(block) else None
        if len(tail) < 2 or before is None or not self._introduces(before):
            return frozenset()
        return frozenset(line.start for line in tail)

    def _is_set(self, before: Line, line: Line) -> bool:
        width = self.set_blocks.get(line.block)
        return width is not None and not line.is_item and self._is_full(before, line, width)

    def _is_loose_dash(self, before: Line, line: Line) -> bool:
        """Recognize a dash inside a sentence that a line break put at the head of a line."""
        if line.marker or before.block != line.block or before.is_item or self._introduces(before):
            return False
        if self.text[line.raw_start : line.start].strip() not in ("-", "–", "—"):
            return False
        return self._is_open(before) and self._begins_small(line) and before.width >= _NARROW

    def _bullet_indent(self, item: Line) -> int:
        mark = self.text[item.raw_start : item.start]
        return len(mark) - len(mark.lstrip())

    def _tail(self, line: Line) -> str:
        return self.text[max(line.start, line.end - _TAIL) : line.end]

    def _head(self, line: Line) -> str:
        return self.text[line.start : min(line.end, line.start + _TAIL)]

    def _ends_with(self, line: Line, signs: str) -> bool:
        return self.text[line.end - 1] in signs

    def _is_open(self, line: Line) -> bool:
        """Say whether the sentence at the end of the line is unfinished."""
        last = self._tail(line).rstrip(_CLOSERS)[-1:]
        return last not in _TERMINALS and last != ":" if last else False

    def _introduces(self, line: Line) -> bool:
        return self._ends_with(line, ":")

    def _hangs(self, line: Line) -> bool:
        """Say whether the line breaks off at a word or a sign after which more must come."""
        tail = self._tail(line)
        if tail.endswith(("—", "–", "--", " -")):
            return True
        if tail.endswith((",”", ',"', ",’", ",»", "”,", '",')):
            return True
        if tail.endswith(","):
            return line.width >= _NARROW
        if _OPENING_PHRASE.fullmatch(tail):
            return True
        word = _LAST_WORD.search(tail[-40:])
        return word is not None and tail.endswith(word[1]) and word[1] in HANGING and " " in tail

    def _begins_with_closing(self, line: Line) -> bool:
        return bool(_GOES_ON.match(self._head(line)))

    def _begins_small(self, line: Line) -> bool:
        return self.text[line.start].islower()

    def _is_cased(self, line: Line) -> bool:
        return any(character.isupper() or character.islower() for character in self._head(line))

    def _is_ordinal(self, line: Line) -> bool:
        return line.width < 5 and bool(_ORDINAL.fullmatch(self._head(line)))

    def _is_row(self, line: Line) -> bool:
        return bool(_COLUMNS.search(self._head(line)))

    def _is_address(self, line: Line) -> bool:
        return bool(_ADDRESS.match(self._head(line))) and " " not in self._head(line).strip()[:60]
