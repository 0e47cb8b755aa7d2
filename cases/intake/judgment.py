"""Judge what a sentence asserts: a fact that can be looked for now, a value, or something yet to come.

The signs are words and numbers. What counts is where they stand: a sentence that mixes fact and rhetoric is
factual, so rhetoric decides only where it governs the sentence and no fact stands beside it.
"""

import re
from functools import cache
from typing import NamedTuple

from cases.choices import NotCheckableReason

_WINDOW = 1200  # characters of a sentence that are enough to judge it

_QUANTITY = re.compile(
    r"(?<![\w-])(?:[$€£¥]\s?)?\d[\d,.]*\s?(?:%|percent|per ?cent|Prozent|pour cent|por ciento)?(?![\w-])"
    r"|(?<![\w])\d[\d,.]*-(?:year|day|month|hour|week|mile|acre|bed|percent|dollar)"
    r"|\b(?:million|billion|trillion|thousands?|hundreds?|dozens?|half|third|quarter|twice|double[ds]?|triple[ds]?|majority|per ?cent|percent"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand"
    r"|Millionen|Milliarden|Prozent|Hälfte|Tausende|zwei|drei|vier|fünf|sechs|sieben|acht|zehn"
    r"|millions?|milliards?|milliers|moitié|deux|trois|quatre|cinq|dix|millones|miles|mitad|dos|tres|cuatro|cinco|seis|diez"
    r"|مليون|مليار|ألف|نصف|مئة|بالمائة)s?\b"
    r"|\d+(?:st|nd|rd|th)\b",
    re.I,
)
_TRIVIAL_NUMBER = re.compile(r"\b(?:Type|Phase|Section|Title|Article|Level|Part|Chapter|No\.|Covid|COVID)[ -]\d+|\b24/7\b|\bone of\b|\b9/11\b|\d+-day workweek", re.I)
_MEASURED = re.compile(
    r"(?:[$€£¥]\s?\d|\d\s?(?:%|percent|per ?cent|Prozent|pour cent|por ciento|بالمائة)|\b(?:19|20)\d\d\b|\d[\d,.]*\s(?:million|billion|times|years?|months?|days?|people|jobs|hours)"
    r"|\b(?:[Mm]ore than|[Oo]ver|[Nn]early|[Aa]lmost|[Aa]bout|[Uu]p to|[Aa]t least|[Aa]n estimated|[Ff]ewer than|[Ll]ess than|[Aa]pproximately)"
    r" (?:a |half )?(?:\d|million|dozen|hundred|thousand|quarter|third))",
)


class Judgment(NamedTuple):
    """Whether a statement can be checked now, and the code of the reason if it cannot."""

    is_checkable: bool
    reason: str


CHECKABLE = Judgment(True, "")


class _Signs(NamedTuple):
    """The words that tell the drift of a sentence in one language."""

    rhetoric: re.Pattern[str]
    feeling: re.Pattern[str]
    future: re.Pattern[str]
    event: re.Pattern[str]


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b", re.I)


_NEVER = re.compile(r"(?!)")
_SIGNS = {
    "en": _Signs(
        rhetoric=_any(
            r"should(?! result| the)", r"must", r"ought", r"needs? to", r"ha(?:s|ve) (?:got )?to (?!the)", r"deserves?", r"it(?:'s| is|’s) (?:time|vital|essential|critical|crucial|important|clear|imperative|also important)",
            r"(?:is|are|was|be|remains?) (?:vital|essential|critical|crucial|important|imperative|unacceptable|inexcusable|outrageous|shameful|disgraceful|tragic|startling|wonderful|fantastic|great|perfect|dangerous|paramount|key to)",
            r"hard and dangerous", r"work(?:s|ing)? (?:hard|tirelessly|diligently)", r"day and night", r"warns? (?:of|that|about|against)", r"(?:being |are |is )?urged?(?: to)?", r"urges", r"calls? (?:on|for|upon)",
            r"encourag(?:es?|ing) (?:people|everyone|all|anyone|the public|residents|users)", r"would also encourage", r"committed to", r"commitment to", r"dedicated to", r"dedication", r"strives?", r"aims? to", r"designed to",
            r"exists to", r"believes?", r"proud", r"passionate", r"never too late", r"no better", r"common sense", r"common-sense", r"so-called", r"radical", r"reckless", r"irresponsible", r"unprecedented opportunity",
            r"transformative", r"game-changing", r"world-class", r"cutting-edge", r"state-of-the-art", r"seamless(?:ly)?", r"empower(?:s|ing)?", r"bold", r"exciting", r"worrying", r"startling", r"let(?:'|’)s", r"we can(?:not|'t|’t)? ",
        ),
        feeling=_any(
            r"i(?:'|’)m", r"i am", r"we(?:'|’)re", r"we are (?:\w+ly )?(?:pleased|proud|excited|thrilled|delighted|honou?red|grateful|thankful|committed|happy|confident|hopeful|looking|determined|dedicated|encouraged|saddened|shocked|disappointed|ready)",
            r"thank(?:s|ful)?", r"congratulat(?:e|es|ions)", r"applauds?", r"commends?", r"welcomes?", r"hopes?", r"hopeful", r"look(?:s|ing)? forward", r"pleased", r"proud", r"excited", r"thrilled", r"delighted", r"honou?red",
            r"grateful", r"we (?:believe|think|feel|know|want|need|must|hope|wish|expect|trust|urge|call|encourage|understand|recogni[sz]e|remain|will)", r"i (?:believe|think|feel|know|want|hope|wish|urge|trust|will|look)",
            r"wish(?:es)? (?:him|her|them|you)", r"condolences", r"thoughts and prayers", r"god bless",
        ),
        future=_any(
            r"(?:will|shall|won(?:'|’)t|would|going to|'ll|’ll)", r"(?:plans?|intends?|aims?|expects?|hopes?|seeks?|look(?:s|ing)?) (?:to|forward)", r"is set to", r"expected to", r"in the (?:coming|future)",
            r"(?:may|might|could) ", r"next step",
        ),
        event=_any(
            r"(?:was|were|been|has|have|had|being) (?:\w+ly )?(?:\w{2,}ed|made|given|taken|found|seen|held|led|built|sold|paid|told|set|put|become|begun|grown|known|shown|won|lost|cut|kept|shot|hit|hurt|brought|sent|spent|met|left|run|risen|fallen|chosen|written)",
            r"announced", r"launched", r"published", r"approved", r"signed", r"introduced", r"sentenced", r"charged", r"convicted", r"arrested", r"acquired", r"completed", r"opened", r"released", r"awarded", r"appointed",
            r"elected", r"founded", r"established", r"headquartered", r"according to", r"found that", r"shows? that", r"showed", r"reported", r"pleaded", r"pled", r"seized", r"indicted", r"alleged(?:ly)?", r"alleges?",
            r"increased", r"decreased", r"fell", r"rose", r"grew", r"doubled", r"exposed", r"served", r"joined", r"authored", r"sponsored", r"endorsed", r"voted", r"passed", r"created", r"received", r"reached",
            r"killed", r"died", r"caused", r"led to", r"resulted in", r"separated", r"rejects?", r"establishes", r"requires", r"provides", r"authorizes", r"includes?", r"contains?", r"consists?", r"supports (?:the|more|over|all)",
        ),
    ),
    "de": _Signs(
        rhetoric=_any(r"sollten?", r"müssen?", r"muss", r"wichtig\w*", r"entscheidend\w*", r"dringend", r"großartig\w*", r"hervorragend\w*", r"setzt sich (?:für|dafür)", r"fordert", r"appelliert", r"beste[rns]?", r"fantastisch\w*", r"notwendig", r"unverzichtbar"),
        feeling=_any(r"freue?n?", r"danke\w*", r"dankbar", r"begrüße\w*", r"hoffe\w*", r"stolz", r"glaube\w*", r"überzeugt", r"wünsche\w*", r"gratuliere\w*", r"vorstellen kann", r"applaudiere\w*"),
        future=_any(r"werden?", r"wird", r"sollen?", r"plant", r"planen", r"beabsichtig\w+", r"künftig", r"könnten?"),
        event=_any(r"wurden?", r"worden", r"hat", r"haben", r"hatte", r"ist", r"sind", r"war", r"waren", r"gibt", r"gab", r"kündigte", r"gegründet", r"laut", r"beherbergt"),
    ),
    "fr": _Signs(
        rhetoric=_any(r"doit", r"doivent", r"devons", r"il faut", r"essentiel\w*", r"important\w*", r"indispensable", r"primordial\w*", r"appelle à", r"exemplaire", r"meilleure?s?", r"inacceptable"),
        feeling=_any(r"merci", r"remerci\w+", r"félicit\w+", r"heureux", r"heureuse", r"ravie?s?", r"fière?s?", r"fiers?", r"espér\w+", r"souhait\w+", r"se réjouit", r"réjouissons", r"croyons", r"convaincue?s?"),
        future=_any(r"\w{3,}(?:era|eront|ira|iront|ra|ront)", r"va", r"vont", r"prévoi\w+", r"compte", r"pourrait", r"pourraient"),
        event=_any(r"a été", r"ont été", r"est", r"sont", r"a \w+é", r"ont \w+é", r"était", r"étaient", r"selon", r"seront fermés", r"lancé\w*", r"annoncé\w*"),
    ),
    "es": _Signs(
        rhetoric=_any(r"debe(?:mos|n|ría)?", r"hay que", r"es (?:vital|esencial|fundamental|importante|necesario)", r"exige", r"insta", r"mejor(?:es)?", r"inaceptable", r"únicamente a través"),
        feeling=_any(r"graci\w+", r"agradec\w+", r"felicit\w+", r"orgullos\w+", r"esper(?:a|o|amos|an)", r"alegr\w+", r"encantad\w+", r"cree(?:mos|n)?", r"confiamos"),
        future=_any(r"\w{3,}(?:rá|rán|remos)", r"va a", r"van a", r"prevé\w*", r"planea", r"podría", r"podrían"),
        event=_any(r"fue(?:ron)?", r"ha(?:n)? \w+[adíis]do", r"es", r"son", r"está", r"están", r"según", r"anunció", r"lanzó", r"hace posible", r"se encuentra"),
    ),
    "ar": _Signs(
        rhetoric=_any(r"يجب", r"ينبغي", r"ضروري", r"مهم\w*", r"أفضل"),
        feeling=_any(r"يسر\w*", r"نشكر", r"نأمل", r"نهنئ", r"فخور\w*"),
        future=_any(r"سوف", r"سي\w{2,}", r"ست\w{2,}"),
        event=_any(r"تم", r"كان", r"كانت", r"أعلن\w*", r"يوفر", r"تشمل", r"يدعم", r"وفق\w*"),
    ),
}  # fmt: skip
_PASSIVE_DECISION = re.compile(r"\bwill (?:\w+ly )?(?:be|become|come into force|take effect|take place|begin|start|open|close|run|appear|assume|report|have|receive|invest|spend|cost|hire)\b", re.I)
_PREDICTION = re.compile(
    r"\bwill (?:\w+ly |also |then |now )?(?:help|assist|make|ensure|allow|enable|continue|strengthen|improve|protect|seek|work|strive|assess|consider|look|explore|examine|support|give"
    r"|bring|drive|deliver|transform|benefit|lead|create|remain|keep|need|build|serve|play|see|have (?:a )?(?:significant|big|huge|major))\b",
    re.I,
)
_DEFINITION = re.compile(r"(?:^|\s)(?:is|are|was|were|ist|sind|est|sont|es|son)\s(?:an?|the|one of|among|part of|based|headquartered|located|listed|owned|eine?|die|das|der|une?|le|la|las|los|el)\b", re.I)
_CAUSE = re.compile(r"\b(?:(?:can|may|could)? ?leads? to|causes|kills|prevents|reduces|results? in|to reverse|increases)\b", re.I)
_COMPARED = re.compile(r"\b(?:more|less|fewer|higher|lower|longer|shorter|faster|larger|smaller|greater|older|younger|cheaper)\b[^.]{0,60}\bthan\b", re.I)
_PERFECT = re.compile(r"\b(?:has|have|had) (?:\w+ly |been |also |never |already )?(?:\w{3,}ed|been|made|become|grown|seen|given|taken|led|built|risen|fallen|shown|won|lost|come|gone|put)\b", re.I)
_PAST = re.compile(r"\b(?:exposed|helped|launched|predicted|served|created|failed|passed|voted|signed|increased|fell|rose|grew|doubled|killed|died|appointed|was|were)\b", re.I)
_VALUE_WORDS = re.compile(
    r"\b(?:irresponsible|inexcusable|unacceptable|outrageous|shameful|disregard|tireless\w*|invaluable|great(?:est)?|wonderful|outstanding|best|amazing|incredible|critical|vital|important|essential"
    r"|significant|huge|big difference|better|win for|privilege|bold|common sense|the right thing|justice|values|worrying|busy|hard|sometimes|simply|everyone)\b",
    re.I,
)
_NEGLIGIBLE = re.compile(r"\b(?:lots of|people (?:are|often|who)|we all|everyone|nobody|no one)\b", re.I)


@cache
def _signs(language: str) -> _Signs:
    return _SIGNS.get(language, _Signs(_NEVER, _NEVER, _NEVER, _NEVER))


def has_quantity(sentence: str) -> bool:
    return bool(_QUANTITY.search(_TRIVIAL_NUMBER.sub(" ", sentence[:_WINDOW])))


def is_rhetoric(sentence: str, language: str) -> bool:
    """Say whether a sentence in the issuer's own voice is opinion: rhetoric governs it and no fact is in it."""
    return _opinion(sentence[:_WINDOW], language) != ""


def judge_issuer(sentence: str, language: str) -> Judgment:
    """Judge a sentence in the issuer's own voice; what is not checkable there is opinion."""
    reason = _opinion(sentence[:_WINDOW], language)
    return Judgment(False, reason) if reason else CHECKABLE


def _opinion(sentence: str, language: str) -> str:
    signs = _signs(language)
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


def _has_event(sentence: str, signs: _Signs) -> bool:
    return bool(signs.event.search(sentence))


def _governs(sentence: str, signs: _Signs) -> bool:
    """Say whether rhetoric comes before the first thing that happened."""
    event = signs.event.search(sentence)
    return event is None or (_first(sentence, signs.rhetoric, signs.feeling) or 0) < event.start()


def judge_quotation(sentence: str, language: str) -> Judgment:
    """Judge direct words: speech is opinion unless it names a fact."""
    sentence = sentence[:_WINDOW]
    signs = _signs(language)
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


def _names_fact(sentence: str, signs: _Signs) -> bool:
    if _COMPARED.search(sentence) or _PERFECT.search(sentence) or _PAST.search(sentence):
        return True
    if _CAUSE.search(sentence) and not re.match(r"\W*but just\b", sentence, re.I):
        return True
    return bool(_DEFINITION.search(sentence)) and not _VALUE_WORDS.search(sentence.split(",")[-1])


def judge_portrait(sentence: str, language: str) -> Judgment:
    """Judge a sentence of an "About" text: what the issuer is or numbers can be checked, its mission cannot."""
    if has_quantity(sentence) or _DEFINITION.search(sentence[:_WINDOW]):
        return CHECKABLE
    return Judgment(False, NotCheckableReason.APPARATUS.value)
