"""The one form in which a value is written before a digest is taken of it: JSON as RFC 8785 has it."""

import json
from typing import Any

# Beyond it, programs that count in floating point read another number (RFC 8785, section 3.2.2.3).
LARGEST = 2**53 - 1
PLAIN = (str, bool)
LISTS = (list, tuple)


class NotCanonical(ValueError):
    """A value that has no canonical form here; the message says which part of it, and why."""


def canonical_json(value: Any) -> bytes:
    """Write a value in its canonical form, described in docs/edition-format.md; NotCanonical says why not.

    With keys in ASCII and no numbers but whole ones, this is RFC 8785. Texts are written as they are: two
    spellings of one letter in Unicode stay two.
    """
    _check(value)
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotCanonical(f"Half a character (a lone surrogate) in {text[:40]!r} ...") from error


def _check(value: Any) -> None:
    """Refuse what programs write in different ways."""
    if value is None or isinstance(value, PLAIN):
        return
    if isinstance(value, dict):
        for key, held in value.items():
            if not (isinstance(key, str) and key.isascii()):
                raise NotCanonical(f"A key is a text in ASCII, and {key!r} is not.")
            _check(held)
    elif isinstance(value, LISTS):
        for held in value:
            _check(held)
    elif not isinstance(value, int):
        raise NotCanonical(f"{value!r} is no text, whole number, true, false, null, list or object.")
    elif abs(value) > LARGEST:
        raise NotCanonical(f"{value} lies beyond the whole numbers that every program reads alike.")
