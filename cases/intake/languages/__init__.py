"""What is known of each language: one module and one line in `LANGUAGES` for each."""

import re
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from .ar import ARABIC
from .de import GERMAN
from .en import ENGLISH
from .es import SPANISH
from .fr import FRENCH
from .it import ITALIAN
from .language import Language, Patterns, Words
from .nl import DUTCH
from .others import OTHERS
from .pt import PORTUGUESE

__all__ = ["ENGLISH", "EVERY", "LANGUAGES", "Language", "any_of", "language_of", "whole_words"]

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, ARABIC, *OTHERS)
_BY_CODE = {known.code: known for known in LANGUAGES}


def language_of(code: str) -> Language:
    """Return what is known of a language by the first part of its tag: nothing at all of most."""
    return _BY_CODE.get(code) or Language(code=code)


def _together(languages: Iterable[Language]) -> Language:
    """Return one language that knows in every list what each of these does, in their order."""
    names = [field.name for field in fields(Language) if field.type in (Words, Patterns)]
    lists: dict[str, Any] = {
        name: tuple(dict.fromkeys(entry for known in languages for entry in getattr(known, name)))
        for name in names
    }
    return Language(code="mul", **lists)


EVERY = _together(LANGUAGES)


def any_of(*lists: Iterable[str]) -> str:
    """Return the alternation of all pieces, for use inside a group; where there are none it never matches."""
    return "|".join(piece for pieces in lists for piece in pieces) or "(?!)"


def whole_words(pieces: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern that finds any of the pieces where it begins and ends with a word, in any case."""
    return re.compile(rf"\b(?:{any_of(pieces)})\b", re.I)
