"""Tell which quotation marks open and which close, in the styles of several languages.

The same sign opens in one language and closes in another (“ opens in English and closes in German), and a
straight sign does both, so each is read from its neighbors and from what is still open.
"""

from typing import NamedTuple

OPENING, CLOSING = 1, -1

# Each opening mark with the marks that may close it.
_PAIRS = {
    "“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "‘": "’", "‚": "‘’", "「": "」", "『": "』",
    '"': '"', "'": "'", "”": "”",
}  # fmt: skip
_ONLY_OPEN = frozenset("„‚「『‹")
_ONLY_CLOSE = frozenset("」』›")
_SIGNS = frozenset(_PAIRS) | frozenset("”’」』›")
_SINGLE = frozenset("‘’'‚")
_MOST_OPEN = 8  # deeper nesting is damage


class Quote(NamedTuple):
    """A stretch in quotation marks, the marks included; `is_closed` is false where the end is missing."""

    start: int
    end: int
    is_closed: bool
    is_single: bool


class Quotes(NamedTuple):
    """The roles of the marks by position, and the outermost quotes in order."""

    roles: dict[int, int]
    outermost: list[Quote]


def read_quotes(text: str) -> Quotes:
    """Return the role of every quotation mark of one paragraph."""
    pairing = _Pairing(text)
    for position, sign in enumerate(text):
        if sign in _SIGNS:
            pairing.take(position, sign)
    return pairing.finish()


class _Pairing:
    def __init__(self, text: str) -> None:
        self.text = text
        self.open: list[tuple[int, str]] = []
        self.roles: dict[int, int] = {}
        self.outermost: list[Quote] = []

    def take(self, position: int, sign: str) -> None:
        before = self.text[position - 1] if position else " "
        after = self.text[position + 1] if position + 1 < len(self.text) else " "
        if self._is_apostrophe(sign, before, after):
            return
        if self._closes(sign, before, after):
            self._close(position, sign)
        elif self._opens(sign, before, after):
            self._open(position, sign)
        elif sign in _ONLY_CLOSE or sign in '”"»':
            self.roles[position] = CLOSING

    def _is_apostrophe(self, sign: str, before: str, after: str) -> bool:
        if sign not in "’'":
            return False
        if before.isalnum() and after.isalnum():
            return True
        return not before.isalnum() and after.isdecimal()

    def _closes(self, sign: str, before: str, after: str) -> bool:
        """Say whether the sign can end something open; a straight one must not stand before a word."""
        if not any(sign in _PAIRS[mark] for _, mark in self.open):
            return False
        if sign in "\"'":
            return not (_is_gap(before) and not _is_gap(after))
        return not (sign == "“" and self.open[-1][1] == "“")

    def _opens(self, sign: str, before: str, after: str) -> bool:
        if sign in _ONLY_OPEN or sign in "“«":
            return True
        if sign == "‘":
            return not before.isalnum()
        if sign in _ONLY_CLOSE or sign == "’":
            return False
        if sign in "”»":
            return _is_gap(before) and not _is_gap(after) and after.isalnum()
        return not before.isalnum() and not _is_gap(after) and before not in "°′″"

    def _open(self, position: int, sign: str) -> None:
        self.roles[position] = OPENING
        if any(mark == sign for _, mark in self.open):
            # The same mark again: the earlier quote lost its end, or goes on in a new paragraph.
            self._abandon(position)
        if len(self.open) < _MOST_OPEN:
            self.open.append((position, sign))

    def _close(self, position: int, sign: str) -> None:
        self.roles[position] = CLOSING
        while self.open:
            start, mark = self.open.pop()
            if sign in _PAIRS[mark]:
                self._record(start, position + 1, mark, is_closed=True)
                return

    def _abandon(self, position: int) -> None:
        start, mark = self.open[0]
        self.open.clear()
        self._record(start, position, mark, is_closed=False)

    def _record(self, start: int, end: int, mark: str, *, is_closed: bool) -> None:
        if not self.open:
            self.outermost.append(Quote(start, end, is_closed, mark in _SINGLE))

    def finish(self) -> Quotes:
        if self.open:
            self._abandon(len(self.text))
        return Quotes(self.roles, self.outermost)


def _is_gap(sign: str) -> bool:
    return sign.isspace() or sign in "([{—–-"
