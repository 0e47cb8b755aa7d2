"""Find the words of a text that somebody types, as one piece or several.

Straight and curly marks, dashes, kinds of space and line ends match each other when words are typed. Pieces
stand apart by "...", "[...]" or a line end.
"""

import re
from collections.abc import Sequence
from functools import cache

Piece = tuple[int, int]

MOST_PIECES = 50
# Words that stand more often than this are not looked for any further.
MOST_PLACES = 1000
_SHOWN = 60
_ALIKE = {
    **dict.fromkeys("‘’‚‛‹›´`ʼ′＇", "'"),
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    "…": "...",
}
_APART = re.compile(r"\[\s*(?:\.\.\.|…)\s*\]|\.\.\.|…")


class WordsNotFound(ValueError):
    """What was typed is not in the text, or not clear; the message says so to whoever typed it."""


class _OutOfOrder(WordsNotFound):
    def __init__(self) -> None:
        super().__init__("Type the pieces in the order in which they stand in the release.")


def find_pieces(text: str, typed: str, spans: Sequence[Piece]) -> list[Piece]:
    """Return start and end of each piece that was typed, looked for in some spans of a text.

    The spans come in the order of the text; the last one is the statement, those before it introduce it.
    Words that stand in both are those of the statement, unless the order of the pieces says otherwise.
    Raises WordsNotFound for what does not stand there, or stands there more than once.
    """
    places = _Places(text, spans)
    pieces = _apart(typed.strip(), places)
    if not pieces or not all(any(map(str.isalnum, piece)) for piece in pieces):
        raise WordsNotFound("Each piece of the words needs a letter or a digit.")
    for piece in pieces:
        if not places.of(piece):
            raise WordsNotFound(_lacking(piece, len(pieces), places))
    try:
        return _placed(pieces, [places.nearest(piece) for piece in pieces], places)
    except _OutOfOrder:
        return _placed(pieces, [places.of(piece) for piece in pieces], places)


class _Places:
    """Where words stand in the spans of a text."""

    def __init__(self, text: str, spans: Sequence[Piece]) -> None:
        self.folded = [_fold(text[start:end], start) for start, end in spans]
        self.statement = spans[-1]
        self.of = cache(self._of)

    def _of(self, words: str) -> list[Piece]:
        wanted = _fold(words.strip())[0]
        return [place for folded in self.folded for place in _found(*folded, wanted)]

    def nearest(self, words: str) -> list[Piece]:
        places = self.of(words)
        return [place for place in places if place[0] >= self.statement[0]] or places

    def named(self, places: list[Piece]) -> str:
        in_statement = [place[0] >= self.statement[0] for place in places]
        if all(in_statement):
            return "the statement"
        return "the statement and its lead-in" if any(in_statement) else "the lead-in"


def _fold(text: str, start: int = 0) -> tuple[str, list[int]]:
    """Write what is alike with one sign; beside it, where each sign stands."""
    signs: list[str] = []
    offsets: list[int] = []
    for at, sign in enumerate(text, start):
        written = " " if sign.isspace() else _ALIKE.get(sign, sign)
        if written == " " and signs[-1:] == [" "]:
            continue
        signs.extend(written)
        offsets.extend([at] * len(written))
    return "".join(signs), offsets


def _found(folded: str, offsets: list[int], wanted: str) -> list[Piece]:
    found: list[Piece] = []
    at = folded.find(wanted) if wanted else -1
    while at >= 0 and len(found) <= MOST_PLACES:
        found.append((offsets[at], offsets[at + len(wanted) - 1] + 1))
        at = folded.find(wanted, at + 1)
    return found


def _apart(typed: str, places: _Places) -> list[str]:
    """Take what was typed as one piece if it stands there so; else by its dots, and then by its lines."""
    if places.of(typed):
        return [typed]
    pieces = []
    for part in _few(_APART.split(typed)):
        pieces += [part] if places.of(part) else part.splitlines()
    return _few(pieces)


def _few(pieces: list[str]) -> list[str]:
    left = [piece.strip() for piece in pieces if piece.strip()]
    if len(left) > MOST_PIECES:
        raise WordsNotFound(f"A claim's words are {MOST_PIECES} pieces at most.")
    return left


def _placed(pieces: list[str], candidates: list[list[Piece]], places: _Places) -> list[Piece]:
    """Return the one way in which the pieces follow each other: the earliest is the latest, too."""
    earliest, latest = _earliest(candidates), _latest(candidates)
    for piece, own, first, last in zip(pieces, candidates, earliest, latest, strict=True):
        if first != last or len(own) > MOST_PLACES:
            what = "These words stand" if len(pieces) == 1 else f"The words “{_short(piece)}” stand"
            often = f"more than {MOST_PLACES:,}" if len(own) > MOST_PLACES else str(len(own))
            raise WordsNotFound(f"{what} {often} times in {places.named(own)}. Take in more words.")
    return earliest


def _earliest(candidates: list[list[Piece]]) -> list[Piece]:
    found: list[Piece] = []
    for own in candidates:
        after = found[-1][1] if found else 0
        place = next((place for place in own if place[0] >= after), None)
        if place is None:
            raise _OutOfOrder
        found.append(place)
    return found


def _latest(candidates: list[list[Piece]]) -> list[Piece]:
    """Return the latest places; there are some, since there are earliest ones."""
    found: list[Piece] = []
    for own in reversed(candidates):
        found.append(next(place for place in reversed(own) if not found or place[1] <= found[-1][0]))
    return found[::-1]


def _lacking(piece: str, count: int, places: _Places) -> str:
    what = "these words" if count == 1 else f"“{_short(piece)}”"
    if len(places.folded) == 1:
        return f"The statement does not hold {what}. Copy them letter by letter."
    return f"Neither the statement nor its lead-in holds {what}. Copy them letter by letter."


def _short(piece: str) -> str:
    words = " ".join(piece.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
