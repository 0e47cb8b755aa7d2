"""Judge what a sentence asserts: a fact that can be looked for now, a value, or something yet to come.

The signs are words and numbers. What counts is where they stand: a sentence that mixes fact and rhetoric is
factual, so rhetoric decides only where it governs the sentence and no fact stands beside it.
"""

import re
from typing import NamedTuple

from cases.choices import NotCheckableReason

from .signs import Signs, signs_of

_WINDOW = 1200  # characters of a sentence that are enough to judge it

_QUANTITY = re.compile(
    r"(?<![\w-])(?:[$€£¥]\s?)?\d[\d,.]*\s?(?:%|percent|per ?cent|Prozent|pour cent|por ciento)?(?![\w-])"
    r"|(?<![\w])\d[\d,.]*-(?:year|day|month|hour|week|mile|acre|bed|percent|dollar)"
    r"|\b(?:million|billion|trillion|thousands?|hundreds?|dozens?|half|third|quarter|twice"
    r"|double[ds]?|triple[ds]?|majority|per ?cent|percent"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand"
    r"|Millionen|Milliarden|Prozent|Hälfte|Tausende|zwei|drei|vier|fünf|sechs|sieben|acht|zehn"
    r"|millions?|milliards?|milliers|moitié|deux|trois|quatre|cinq|dix|millones|miles|mitad|dos"
    r"|tres|cuatro|cinco|seis|diez"
    r"|مليون|مليار|ألف|نصف|مئة|بالمائة)s?\b"
    r"|\d+(?:st|nd|rd|th)\b",
    re.I,
)
_TRIVIAL_NUMBER = re.compile(
    r"\b(?:Type|Phase|Section|Title|Article|Level|Part|Chapter|No\.|Covid|COVID)[ -]\d+|\b24/7\b"
    r"|\bone of\b|\b9/11\b|\d+-day workweek",
    re.I,
)
_MEASURED = re.compile(
    r"(?:[$€£¥]\s?\d|\d\s?(?:%|percent|per ?cent|Prozent|pour cent|por ciento|بالمائة)|\b(?:19"
    r"|20)\d\d\b|\d[\d,.]*\s(?:million|billion|times|years?|months?|days?|people|jobs|hours)"
    r"|\b(?:[Mm]ore than|[Oo]ver|[Nn]early|[Aa]lmost|[Aa]bout|[Uu]p to|[Aa]t least|[Aa]n estimated"
    r"|[Ff]ewer than|[Ll]ess than|[Aa]pproximately)"
    r" (?:a |half )?(?:\d|million|dozen|hundred|thousand|quarter|third))",
)


class Judgment(NamedTuple):
    """Whether a statement can be checked now, and the code of the reason if it cannot."""

    is_checkable: bool
    reason: str


CHECKABLE = Judgment(True, "")


_PREDICTION = re.compile(
    r"\bwill (?:\w+ly |also |then |now )?(?:help|assist|make|ensure|allow|enable|continue"
    r"|strengthen|improve|protect|seek|work|strive|assess|consider|look|explore|examine|support"
    r"|give"
    r"|bring|drive|deliver|transform|benefit|lead|create|remain|keep|need|build|serve|play|see"
    r"|have (?:a )?(?:significant|big|huge|major))\b",
    re.I,
)
_DEFINITION = re.compile(
    r"(?:^|\s)(?:is|are|was|were|ist|sind|est|sont|es|son)\s(?:an?|the|one of|among|part of|based"
    r"|headquartered|located|listed|owned|eine?|die|das|der|une?|le|la|las|los|el)\b",
    re.I,
)
_CAUSE = re.compile(
    r"\b(?:(?:can|may|could)? ?leads? to|causes|kills|prevents|reduces|results? in|to reverse"
    r"|increases)\b",
    re.I,
)
_COMPARED = re.compile(
    r"\b(?:more|less|fewer|higher|lower|longer|shorter|faster|larger|smaller|greater|older|younger"
    r"|cheaper)\b[^.]{0,60}\bthan\b",
    re.I,
)
_PERFECT = re.compile(
    r"\b(?:has|have|had) (?:\w+ly |been |also |never |already )?(?:\w{3,}ed|been|made|become|grown"
    r"|seen|given|taken|led|built|risen|fallen|shown|won|lost|come|gone|put)\b",
    re.I,
)
_PAST = re.compile(
    r"\b(?:exposed|helped|launched|predicted|served|created|failed|passed|voted|signed|increased|fell"
    r"|rose|grew|doubled|killed|died|appointed|was|were)\b",
    re.I,
)
_VALUE_WORDS = re.compile(
    r"\b(?:testament|milestone|disgrace|tribute|atout|irresponsible|inexcusable|unacceptable"
    r"|outrageous|shameful|disregard|tireless\w*|invaluable|great(?:est)?|wonderful|outstanding"
    r"|best|amazing|incredible|critical|vital|important|essential"
    r"|significant|huge|big difference|better|win for|privilege|bold|common sense|the right thing"
    r"|justice|values|worrying|busy|hard|sometimes|simply|everyone)\b",
    re.I,
)
_DEMAND = re.compile(
    r"\b(?:call(?:s|ing)? (?:on|for|upon)|urg(?:es?|ing)|demands?|recommend(?:s|ations)?|fordern?"
    r"|fordert|demandent?|exigen?|exige|reclaman?)\b",
    re.I,
)
_NEGLIGIBLE = re.compile(r"\b(?:lots of|people (?:are|often|who)|we all|everyone|nobody|no one)\b", re.I)


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
