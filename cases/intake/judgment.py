"""Judge what a sentence asserts: a fact that can be looked for now, a value, or something yet to come.

The signs are words and numbers. What counts is where they stand: a sentence that mixes fact and rhetoric is
factual, so rhetoric decides only where it governs the sentence and no fact stands beside it.
"""

import re
from typing import NamedTuple

from cases.choices import NotCheckableReason

from .languages import EVERY, any_of, whole_words
from .signs import Signs, signs_of

_WINDOW = 1200  # characters of a sentence that are enough to judge it

_PERCENT = any_of(EVERY.percent)
_QUANTITY = re.compile(
    rf"(?<![\w-])(?:[$€£¥]\s?)?\d[\d,.]*\s?(?:%|{_PERCENT})?(?![\w-])"
    rf"|(?<![\w])\d[\d,.]*-(?:{any_of(EVERY.unit_endings)})"
    rf"|\b(?:{any_of(EVERY.number_words)})s?\b"
    rf"|\d+(?:{any_of(EVERY.rank_endings)})\b",
    re.I,
)
_TRIVIAL_NUMBER = re.compile(any_of(EVERY.trivial_numbers), re.I)
_MEASURED = re.compile(
    rf"[$€£¥]\s?\d|\d\s?(?:%|{_PERCENT})|\b(?:19|20)\d\d\b|{any_of(EVERY.measures)}",
)


class Judgment(NamedTuple):
    """Whether a statement can be checked now, and the code of the reason if it cannot."""

    is_checkable: bool
    reason: str


CHECKABLE = Judgment(True, "")


_PREDICTION = whole_words(EVERY.predictions)
# Any verb with any complement, across languages: what a text is declared as is not all that it holds.
_DEFINITION = re.compile(
    rf"(?:^|\s)(?:{any_of(EVERY.definition_verbs)})\s(?:{any_of(EVERY.definition_complements)})\b", re.I
)
_CAUSE = whole_words(EVERY.causes)
_COMPARED = re.compile(any_of(EVERY.compared), re.I)
_PERFECT = whole_words(EVERY.perfect)
_PAST = whole_words(EVERY.past)
_VALUE_WORDS = whole_words(EVERY.value_words)
_DEMAND = whole_words(EVERY.demands)
_NEGLIGIBLE = whole_words(EVERY.negligible)


def has_quantity(sentence: str) -> bool:
    return bool(_QUANTITY.search(_TRIVIAL_NUMBER.sub(" ", sentence[:_WINDOW])))


def judge_issuer(sentence: str, language: str) -> Judgment:
    """Judge a sentence in the issuer's own voice; what is not checkable there is opinion."""
    if sentence.endswith("?"):
        return Judgment(False, NotCheckableReason.VAGUE.value)
    reason = _opinion(sentence[:_WINDOW], language)
    return Judgment(False, reason) if reason else CHECKABLE


def _opinion(sentence: str, language: str) -> str:
    signs = signs_of(language)
    if has_quantity(sentence):
        return ""
    if _PREDICTION.search(sentence) and not _has_event(sentence, signs):
        return NotCheckableReason.INTENTION.value
    governed = _first(sentence, signs.rhetoric, signs.feeling)
    if governed is None or governed > 0.5 * len(sentence):
        return ""
    if _has_event(sentence, signs) and not _governs(sentence, signs):
        return ""
    return NotCheckableReason.OPINION.value


def _first(sentence: str, *patterns: re.Pattern[str]) -> int | None:
    starts = [match.start() for pattern in patterns if (match := pattern.search(sentence))]
    return min(starts, default=None)


def _has_event(sentence: str, signs: Signs) -> bool:
    return bool(signs.event.search(sentence))


def _governs(sentence: str, signs: Signs) -> bool:
    """Say whether rhetoric comes before the first thing that happened."""
    event = signs.event.search(sentence)
    return event is None or (_first(sentence, signs.rhetoric, signs.feeling) or 0) <= event.start()


def judge_quotation(sentence: str, language: str) -> Judgment:
    """Judge direct words: speech is opinion unless it names a fact."""
    sentence = sentence[:_WINDOW]
    signs = signs_of(language)
    if _MEASURED.search(sentence):
        return CHECKABLE
    if has_quantity(sentence) and not (signs.feeling.search(sentence) or signs.rhetoric.search(sentence)):
        return CHECKABLE
    if signs.feeling.search(sentence) or _NEGLIGIBLE.search(sentence):
        return Judgment(False, NotCheckableReason.OPINION.value)
    if signs.rhetoric.search(sentence) and not _CAUSE.search(sentence):
        return Judgment(False, NotCheckableReason.OPINION.value)
    if signs.future.search(sentence) and not _PERFECT.search(sentence) and not _CAUSE.search(sentence):
        return Judgment(False, NotCheckableReason.INTENTION.value)
    return CHECKABLE if _names_fact(sentence, signs) else Judgment(False, NotCheckableReason.OPINION.value)


def _names_fact(sentence: str, signs: Signs) -> bool:
    if any(pattern.search(sentence) for pattern in (_COMPARED, _PERFECT, _PAST, _CAUSE)):
        return True
    return bool(_DEFINITION.search(sentence)) and not _VALUE_WORDS.search(sentence.split(",")[0])


def is_demand(lead_in: str) -> bool:
    """Say whether a lead-in introduces what somebody asks for, which is not yet so."""
    return bool(_DEMAND.search(lead_in))


def judge_portrait(sentence: str, language: str) -> Judgment:
    """Judge a sentence of an "About" text: what the issuer is can be checked, its mission cannot."""
    if has_quantity(sentence) or _DEFINITION.search(sentence[:_WINDOW]):
        return CHECKABLE
    return Judgment(False, NotCheckableReason.APPARATUS.value)
