"""Read the layout of a release: its lines, the blocks between blank lines, and the marks of its lists.

A bullet or an enumerator ("1.", "(ii)") is the apparatus of a list, not part of what an item says.
Enumerators hold letters or digits, so they are named by `list_markers`: together with the statements
they account for every letter and digit of the release.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .languages import EVERY, any_of
from .lexicon import MONTHS


class Span(NamedTuple):
    """A stretch of the text in code points, its end exclusive."""

    start: int
    end: int


class Line(NamedTuple):
    """One line with something on it; `start` and `end` hold its words, without marks and white space."""

    raw_start: int
    start: int
    end: int
    block: int
    is_item: bool = False
    is_title: bool = False
    is_end_mark: bool = False
    is_page_mark: bool = False
    marker: Span | None = None

    @property
    def width(self) -> int:
        return self.end - self.raw_start

    @property
    def indent(self) -> int:
        return self.start - self.raw_start


# White space this wide is a gap between two things that a web page showed apart. A column of telephone
# numbers stands closer than that to its labels.
_GAP = re.compile(r"[^\S\n]{30,}")
_INVISIBLE = "\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069"
_STRONG_BULLETS = "•‣◦▪▫■□●○∙·⁃➢➤►▶▸❖◆◇✓✔➔➜\uf0a7\uf0b7\uf0d8\uf0fc"
_BULLET = re.compile(rf"[{_INVISIBLE}]*(?:[{_STRONG_BULLETS}]\s*|[*+>\-–—]\s+)+")
_TITLE_MARK = re.compile(r"#{1,6}\s+(?=\w)")
_END_MARK = re.compile(r"#(?:\s?#){2,5}")
_PAGE_MARK = re.compile(
    rf"[-–—(\[\s]*(?:{any_of(EVERY.page_marks)}"
    rf"|p(?:age|\.)?\s?\d+(?:\s(?:{any_of(EVERY.page_totals)}|/)\s?\d+)?"
    r"|(?<=[-–—]\s)\d{1,3}|(?<=[-–—])\d)[-–—)\]\s]*",
    re.IGNORECASE,
)
_INLINE_BULLET = re.compile(r"\s[•‣▪■●]\s")
_ENUMERATOR = re.compile(r"(\(?)(\d{1,3}|[a-z]{1,6}|[A-Z])(\.\)|[.)])(?=\s+(\w+)?)")
_ROMAN = re.compile(r"[ivx]{1,6}")
_WORD_BULLET = re.compile(r"[oüØ§](?=\t)")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}
_LOOK_AHEAD = 80  # an enumerator and the word after it are never longer


def read_lines(text: str) -> list[Line]:
    """Return the lines of the text in order, each with its block and its list mark."""
    lines = [_without_marks(text, line) for line in _bare_lines(text)]
    return _without_enumerators(text, lines)


def list_markers(text: str) -> list[Span]:
    """Return the enumerators at the head of list items: the only letters and digits outside a statement.

    An enumerator is recognized only as part of a numbering that begins at 1, a or i and goes on, so that
    a year or an initial at the head of a line stays in its sentence.
    """
    return [line.marker for line in read_lines(text) if line.marker]


def _bare_lines(text: str) -> Iterator[Line]:
    block, blank = 0, False
    held: Line | None = None
    for start, end in _pieces(text):
        content = text[start:end].strip()
        if not _says_something(content):
            if held and not blank and _underlines(content, held):
                held = held._replace(is_title=True)
            blank = True
            continue
        block, blank = block + blank, False
        first = start + text[start:end].index(content[0])
        if held:
            yield held
        held = Line(start, first, first + len(content), block)
    if held:
        yield held


def _pieces(text: str) -> Iterator[Span]:
    """Cut at line breaks, and again at very wide gaps, each of which counts as a blank line."""
    position = 0
    for raw in text.splitlines(keepends=True):
        begin = position
        for gap in _GAP.finditer(raw):
            yield Span(begin, position + gap.start())
            begin = position + gap.end()
            yield Span(begin, begin)
        yield Span(begin, position + len(raw))
        position += len(raw)


def _underlines(content: str, line: Line) -> bool:
    """Recognize a rule under a line, as plain text marks its titles."""
    return len(content) > 2 and content[0] in "-=~" and abs(len(content) - (line.end - line.start)) <= 2


def _says_something(content: str) -> bool:
    """Tell words, an end mark or loose punctuation from nothing, or from a rule drawn with signs."""
    if len(content) > 3 and not any(map(str.isalnum, content)):
        return bool(_END_MARK.fullmatch(content[:20]))
    return bool(content) and content not in _LONE_SIGNS


_LONE_SIGNS = frozenset(
    {"-", "–", "—", "*", "**", "***", "--", "---", "_", "__", "___", "=", "==", "===", "•"}
)


def _without_marks(text: str, line: Line) -> Line:
    if _END_MARK.match(text, line.start, line.end):
        return line._replace(is_end_mark=True)
    if _PAGE_MARK.fullmatch(text[line.start : line.end][:_LOOK_AHEAD]):
        return line._replace(is_page_mark=True)
    title = _TITLE_MARK.match(text, line.start, line.end)
    if title:
        return line._replace(start=title.end(), is_title=True)
    bullet = _BULLET.match(text, line.start, line.end)
    if bullet and any(map(str.isalnum, text[bullet.end() : line.end])):
        return line._replace(start=bullet.end(), is_item=True)
    return line


class _Candidate(NamedTuple):
    line: int
    style: tuple[str, str, str]
    value: int
    marker: Span


def _without_enumerators(text: str, lines: list[Line]) -> list[Line]:
    for index, marker in _numbered(text, lines):
        line = lines[index]
        start = marker.end
        while text[start].isspace():
            start += 1
        lines[index] = line._replace(start=start, is_item=True, marker=marker)
    return lines


def _numbered(text: str, lines: list[Line]) -> list[tuple[int, Span]]:
    """Return the candidates that belong to a numbering: 1, 2, 3 in one style, in order."""
    chains: dict[tuple[str, str, str], list[_Candidate]] = {}
    found: dict[int, Span] = {}
    for candidate in _candidates(text, lines):
        chain = chains.setdefault(candidate.style, [])
        if chain and candidate.value == chain[-1].value + 1:
            chain.append(candidate)
            found.update((member.line, member.marker) for member in chain[-2:])
        elif candidate.value == 1:
            chains[candidate.style] = [candidate]
    return sorted(found.items())


def _candidates(text: str, lines: Iterable[Line]) -> Iterator[_Candidate]:
    for index, line in enumerate(lines):
        head = text[line.start : min(line.end, line.start + _LOOK_AHEAD)]
        match = _ENUMERATOR.match(head)
        if match and _may_enumerate(match, text, line):
            span = Span(line.start, line.start + match.end(3))
            for kind, value in _values(match[2]):
                yield _Candidate(index, (match[1], kind, match[3]), value, span)
        elif bullet := _WORD_BULLET.match(head):
            yield from _word_bullet(index, line, bullet)


def _word_bullet(index: int, line: Line, bullet: re.Match[str]) -> Iterator[_Candidate]:
    """Count word-processor bullets such as "o" before a tab as a numbering of their own.

    One of them alone is a letter; the count that makes it a list starts over at each.
    """
    span = Span(line.start, line.start + 1)
    for value in (2, 1):
        yield _Candidate(index, ("", bullet[0], "\t"), value, span)


def _may_enumerate(match: re.Match[str], text: str, line: Line) -> bool:
    """Refuse dates ("12. Juni"), initials ("A. Smith"), lone parentheses, marks with nothing behind."""
    opening, label, closing, word = match.groups()
    if opening and closing != ")":
        return False
    if closing == "." and (label.isupper() or (word or "").casefold() in MONTHS):
        return False
    return any(map(str.isalnum, text[line.start + match.end() : line.end]))


def _values(label: str) -> Iterator[tuple[str, int]]:
    if label.isdecimal():
        yield "number", int(label)
        return
    if _ROMAN.fullmatch(label):
        yield "roman", _roman_value(label)
    if len(label) == 1:
        yield "upper" if label.isupper() else "lower", ord(label.lower()) - ord("a") + 1


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def inline_items(text: str, start: int, end: int) -> list[Span]:
    """Cut a line at bullets inside it, where it is a list that lost its line breaks."""
    cuts = list(_INLINE_BULLET.finditer(text, start, end))
    edges = [start, *(match.end() for match in cuts)]
    ends = [*(match.start() for match in cuts), end]
    return [Span(first, last) for first, last in zip(edges, ends, strict=True)]
