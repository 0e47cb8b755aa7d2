"""Texts kept apart from what is fixed for ever, so that a word can be forgotten and nothing be falsified.

`seal` puts a commitment in the place of each text of a value. What is left, the skeleton, never changes and
is what digests are taken of; the texts lie in disclosures, from which words can be masked, or which can be
lost as a whole. Whoever has a disclosure can tell that its text is the one that was committed to; whoever has
none can't guess it, since 32 random bytes are hashed with it. The manner is that of SD-JWT (RFC 9901), but by
word. docs/edition-format.md is the contract; docs/verify_edition.py was written from that page alone.
"""

import hashlib
import hmac
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from cases.document.canonical import NotCanonical

KEY = "#"
BLOCK = "█" * 5
SIZE = 32
OF_PIECE = b"factcheck:piece:1\x00"
OF_TEXT = b"factcheck:text:1\x00"

# What stands between words, as ranges of code points. docs/edition-format.md lists the same; never change it,
# since the pieces of every text that was sealed hang on it.
SEPARATORS = (
    "\t-\r -/:-@\\[-`{-~"
    "\u00a0\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf\u060c\u061b\u061f\u06d4\u0964"
    "\u2000-\u200b\u2010-\u2029\u202f-\u205f\u2212"
    "\u3000-\u3003\u3008-\u3011\u30fb\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f"
)
_PIECE = re.compile(f"[{SEPARATORS}]+|[^{SEPARATORS}]+")

# A word or what stands between two: its salt and text, or what is left of it when masked, its digest alone.
Piece = tuple[str, ...]
# Where a text stands: keys and places in lists, the latter by the item's `id` where it has one.
Path = tuple[str | int | tuple[str, int], ...]


@dataclass(frozen=True)
class Disclosure:
    """What is known of the text behind a commitment: seed and text, or pieces once masked, or nothing."""

    commitment: str
    seed: str = ""
    text: str = ""
    pieces: tuple[Piece, ...] = ()

    @property
    def is_masked(self) -> bool:
        """Whether anything of the text is gone."""
        return not self.seed

    @property
    def is_forgotten(self) -> bool:
        return not (self.seed or self.text or self.pieces)

    @property
    def shown(self) -> str:
        """The text as it can still be read: one block for whatever is gone in a row, however much it was."""
        if not self.is_masked:
            return self.text
        shown = [piece[1] if len(piece) == 2 else BLOCK for piece in self.pieces] or [BLOCK]
        return "".join(each for i, each in enumerate(shown) if each != BLOCK or shown[i - 1 : i] != [BLOCK])

    def as_json(self) -> list[Any]:
        """What a file says of it. The commitment is not in it, since it follows from the rest."""
        return [list(piece) for piece in self.pieces] if self.is_masked else [self.seed, self.text]


# --- sealing and unsealing ------------------------------------------------------------------------


def seal(
    value: Any, *, is_open: Callable[[str], bool], known: Mapping[Path, Disclosure] | None = None
) -> tuple[Any, list[Disclosure]]:
    """Return the skeleton of a plain JSON value, and the disclosures of its texts in their order.

    A text stays as it is if it is empty or `is_open` says so of the key that it, or the list around it,
    stands under. A text of `known` (see `known_texts`) that has not changed keeps its commitment.
    """
    sealing = _Sealing(is_open, known or {})
    return sealing.skeleton(value, "", ()), sealing.disclosures


class _Sealing:
    def __init__(self, is_open: Callable[[str], bool], known: Mapping[Path, Disclosure]):
        self.is_open, self.known = is_open, known
        self.disclosures: list[Disclosure] = []

    def skeleton(self, value: Any, key: str, path: Path) -> Any:
        if isinstance(value, dict):
            if KEY in value:
                raise ValueError(f"The key {KEY!r} is kept for commitments.")
            return {k: self.skeleton(v, k, (*path, k)) for k, v in value.items()}
        if isinstance(value, list | tuple):
            return [self.skeleton(v, key, (*path, step)) for step, v in _steps(value)]
        if isinstance(value, str):
            return str(value) if not value or self.is_open(key) else self.commitment(str(value), path)
        return value

    def commitment(self, text: str, path: Path) -> dict[str, str]:
        kept = self.known.get(path)
        disclosure = kept if kept and kept.shown == text else commit(text)
        self.disclosures.append(disclosure)
        return {KEY: disclosure.commitment}


def known_texts(skeleton: Any, disclosures: Iterable[Disclosure]) -> dict[Path, Disclosure]:
    """Find what `seal` may keep: each text of an earlier skeleton by its place, forgotten ones too."""
    held = {disclosure.commitment: disclosure for disclosure in disclosures}
    return {path: held.get(each) or Disclosure(each) for path, each in _committed(skeleton)}


def unseal(skeleton: Any, disclosures: Iterable[Disclosure]) -> Any:
    """Put the texts back, with a block in the place of what is gone. It does not ask whether they fit."""
    return _unseal(skeleton, {disclosure.commitment: disclosure.shown for disclosure in disclosures})


def _unseal(skeleton: Any, shown: dict[str, str]) -> Any:
    if isinstance(skeleton, dict):
        if is_commitment(skeleton):
            return shown.get(skeleton[KEY], BLOCK)
        return {key: _unseal(held, shown) for key, held in skeleton.items()}
    return [_unseal(held, shown) for held in skeleton] if isinstance(skeleton, list) else skeleton


def is_commitment(value: Any) -> bool:
    return isinstance(value, dict) and len(value) == 1 and isinstance(value.get(KEY), str)


def commitments(skeleton: Any) -> list[str]:
    """List the commitments of a skeleton in canonical order, whatever a database made of it."""
    return [commitment for _, commitment in _committed(skeleton)]


def _committed(skeleton: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if is_commitment(skeleton):
        yield path, skeleton[KEY]
    elif isinstance(skeleton, dict):
        for key, held in sorted(skeleton.items()):
            yield from _committed(held, (*path, key))
    elif isinstance(skeleton, list):
        for step, held in _steps(skeleton):
            yield from _committed(held, (*path, step))


def _steps(items: list[Any] | tuple[Any, ...]) -> list[tuple[int | tuple[str, int], Any]]:
    """Name the items of a list by their ids if each has one of its own, else by their places."""
    ids = [item["id"] for item in items if isinstance(item, dict) and type(item.get("id")) is int]
    if len(set(ids)) == len(items):
        return [(("id", id), item) for id, item in zip(ids, items, strict=True)]
    return list(enumerate(items))


# --- commitments ----------------------------------------------------------------------------------


def cut(text: str) -> list[str]:
    """Cut a text into words and what stands between them; together they are the text."""
    return _PIECE.findall(text)


def commit(text: str) -> Disclosure:
    """Commit to a text that is not empty, with a seed of its own."""
    seed = secrets.token_bytes(SIZE)
    return Disclosure(_encode(_commitment(_digests(seed, text))), _encode(seed), text)


def _digests(seed: bytes, text: str) -> list[bytes]:
    return [_digest(_salt(seed, index), piece) for index, piece in enumerate(cut(text))]


def _salt(seed: bytes, index: int) -> bytes:
    return hmac.digest(seed, index.to_bytes(8, "big"), "sha256")


def _digest(salt: bytes, piece: str) -> bytes:
    try:
        return hashlib.sha256(OF_PIECE + salt + piece.encode("utf-8")).digest()
    except UnicodeEncodeError as error:
        raise NotCanonical(f"Half a character (a lone surrogate) in {piece[:40]!r}.") from error


def _commitment(digests: list[bytes]) -> bytes:
    return hashlib.sha256(OF_TEXT + len(digests).to_bytes(8, "big") + b"".join(digests)).digest()


def _encode(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def _decode(text: str) -> bytes:
    """Read 32 bytes; ValueError for more, fewer, or another spelling of them."""
    value = urlsafe_b64decode(f"{text}=")
    if len(value) != SIZE or _encode(value) != text:
        raise ValueError("These are not 32 bytes in base64url.")
    return value


# --- forgetting, and finding out ------------------------------------------------------------------


def mask(disclosure: Disclosure, *, pieces: Collection[int]) -> Disclosure:
    """Forget some pieces of a text, numbered from 0 as `cut` gives them; of the seed nothing is left.

    What is shown of it still fits the commitment. With no piece left, not even their number is told.
    """
    standing = disclosure.pieces if disclosure.is_masked else _opened(disclosure)
    if not set(pieces) <= set(range(len(standing))):
        raise ValueError(f"The text has {len(standing)} pieces, numbered from 0.")
    left = tuple(_hidden(piece) if index in pieces else piece for index, piece in enumerate(standing))
    is_any_shown = any(len(piece) == 2 for piece in left)
    return replace(disclosure, seed="", text="", pieces=left if is_any_shown else ())


def _opened(disclosure: Disclosure) -> tuple[Piece, ...]:
    seed = _decode(disclosure.seed)
    return tuple((_encode(_salt(seed, index)), piece) for index, piece in enumerate(cut(disclosure.text)))


def _hidden(piece: Piece) -> Piece:
    return (_encode(_digest(_decode(piece[0]), piece[1])),) if len(piece) == 2 else piece


def fits(disclosure: Disclosure) -> bool:
    """Say whether what is disclosed is what was committed to. Of a forgotten text nothing can be wrong."""
    if disclosure.is_forgotten:
        return True
    if bool(disclosure.seed) == bool(disclosure.pieces) or bool(disclosure.seed) != bool(disclosure.text):
        return False
    try:
        return _encode(_commitment(_all_digests(disclosure))) == disclosure.commitment
    except (TypeError, ValueError):
        return False


def _all_digests(disclosure: Disclosure) -> list[bytes]:
    if not disclosure.is_masked:
        return _digests(_decode(disclosure.seed), disclosure.text)
    return [
        _digest(_decode(piece[0]), piece[1]) if len(piece) == 2 else _decode(*piece)
        for piece in disclosure.pieces
    ]


def faults(skeleton: Any, disclosures: Iterable[Disclosure]) -> Iterator[str]:
    """Say what is wrong with the disclosures that are kept for a skeleton, or a list of them.

    They may be changed, missing, or of nothing in it. Editions that carry a text over share its disclosure.
    """
    held = {disclosure.commitment: disclosure for disclosure in disclosures}
    for commitment in dict.fromkeys(commitments(skeleton)):
        disclosure = held.pop(commitment, None)
        if disclosure is None:
            yield f"the disclosure of {commitment} is missing."
        elif not fits(disclosure):
            yield f"what is disclosed of {commitment} is not what was committed to."
    for commitment in held:
        yield f"the disclosure of {commitment} belongs to nothing in it."
