"""The words that tell the drift of a sentence in its language: values, feelings, things to come or done."""

import re
from typing import NamedTuple

from .languages import LANGUAGES, Language, whole_words


class Signs(NamedTuple):
    """The words that tell the drift of a sentence in one language."""

    rhetoric: re.Pattern[str]
    feeling: re.Pattern[str]
    future: re.Pattern[str]
    event: re.Pattern[str]


def signs_of(language: str) -> Signs:
    """Return the signs of a language. One that has none listed shows none: its sentences count as factual."""
    return _BY_LANGUAGE.get(language, _NO_SIGNS)


def _signs(known: Language) -> Signs:
    lists = (known.rhetoric, known.feeling, known.future, known.event)
    return Signs(*map(whole_words, lists))


_NO_SIGNS = _signs(Language(code="und"))
_BY_LANGUAGE = {known.code: _signs(known) for known in LANGUAGES if known.rhetoric or known.event}
