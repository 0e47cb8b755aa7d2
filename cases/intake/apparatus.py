"""Recognize the apparatus of a release: dates, release marks, contacts, links, legal notes, section titles.

Each function judges one line on its own. Layouts differ by country and house; the words that mark them are
few, so one list serves all languages.
"""

import re
from enum import Enum

from .lexicon import MONTHS, WEEKDAYS, word_set


class Section(Enum):
    """What a section title announces, as far as it changes how its body is read."""

    ABOUT = "about"
    NOTES = "notes"
    LINKS = "links"
    LEGAL = "legal"
    CONTACT = "contact"


_TOKENS = re.compile(r"\w+", re.UNICODE)
_DATE_WORDS = word_set(
    "date dated posted published updated released issued on at of the am pm a p m h uhr den der um de del le "
    "el la les dia día du er st nd rd th to until from noon midnight est edt et cst cdt ct mst mdt mt pst "
    "pdt pt gmt bst cet cest utc press release news immediate bis von vom à"
)
_NUMERIC_DATE = re.compile(r"\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\b")
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|uhr\b|h\b)|\b\d{1,2}:\d\d\b", re.I)
_PLACE = re.compile(r"[^\W\d_][^\d,:.]{1,40}, (?=\D{0,6}\d)")  # "Madrid, 5 de abril de 2024"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RELEASE_MARK = re.compile(
    r"(?:\W*)(?:(?:for|not for) (?:immediate )?release|immediate release|under embargo"
    r"|(?:strictly )?embargo(?:ed)?\b"
    r"|(?:news|press|media) (?:release|advisory|alert|statement)|official statement"
    r"|pressemitteilung|presseinformation|medienmitteilung"
    r"|zur sofortigen veröffentlichung|sperrfrist|communiqué|pour diffusion immédiate|nota de prensa"
    r"|comunicado|para (?:su )?(?:publicación|difusión|divulgación) inmediata|comunicato stampa|persbericht"
    r"|press notice|بيان صحفي|للنشر الفوري)",
    re.I,
)
_END_LINE = re.compile(
    r"\W*(?:-\s?30\s?-|end(?:s|e|ing)?|fin|fin del comunicado|xxx|more|return|back to top|top)\W*", re.I
)
_HASHES = re.compile(r"#(?:\s?#)+")
_CREDIT = re.compile(
    r"\(?(?:via|source|photo|image|picture|credit|courtesy|file photo|foto|bild|quelle|crédit"
    r"|fuente|logo)\b[\s:-]+[^.]{1,80}\)?"
    r"|source [A-Z].{1,80}|view original content.*|share (?:this|on)\b.*|print this.*"
    r"|/?pr ?newswire.{0,20}|/\w+ ?newswire/.*",
    re.I,
)
_EMAIL = re.compile(r"[^\s@<>]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}")
_LINK = re.compile(
    r"(?:https?|ftp)://\S+|\bwww\.\S+|\b[\w-]{2,40}\.(?:com|org|net|gov|edu|info|co\.uk|gov\.uk|eu|de"
    r"|fr|es)\b(?:/\S*)?",
    re.I,
)
_PHONE = re.compile(r"(?<![\w$€£.,])(?:\+|\(|00)?\d[\d\s()./–-]{5,22}\d(?![\w%,.]\d)(?!\s?(?:%|per ?cent))")
_DATE_RANGE = re.compile(r"(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)?\d\d)\b|\d{4}-\d\d-\d\d")
_CONTACT_HEAD = re.compile(
    r"\W*(?:(?:media|press|news|public|investor|further|general|editorial|customer)?\s?"
    r"(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|affairs|office|queries)\b"
    r"|(?:presse)?kontakte?\b|ansprechpartner|pressestelle|(?:service|relations) presse"
    r"|contact(?:s|o|os) (?:presse|de prensa|para)"
    r"|tel(?:ephone|efon|éfono|éphone|efax)?\b|phone\b|fax\b|mobile?\b|cell\b|e-?mail\b|courriel\b"
    r"|correo\b|web ?site\b|web\b|twitter\b|switchboard|out of hours"
    r"|للتواصل|هاتف)",
    re.I,
)
_CONTACT_TITLE = re.compile(
    r"(?:press|media|news|presse|investor) (?:office|team|desk|contact|enquiries|inquiries|relations|service)"
    r"|pressestelle|out of hours|switchboard|public affairs|media relations",
    re.I,
)
_DIRECTIVE = re.compile(
    r"\W*(?:(?:for|to (?:get|obtain|find|receive)) (?:more|further|additional|full"
    r"|the latest) (?:information|details|news)"
    r"|to (?:learn more|find out more|learn about|read more|find out how|watch|view|download|subscribe)\b"
    r"|(?:more|further|additional|full) (?:information|details)\b[^.]{0,60}\b(?:can be"
    r"|is available|are available|at|on|from|visit|here)\b"
    r"|learn more\b|read more\b|find out more\b|click\b|follow (?:us|@|\w+ on)|connect with us"
    r"|join us on|like us on"
    r"|(?:please )?visit\b|please (?:see|contact|call|e-?mail|go to|direct|refer)"
    r"|for (?:interviews?|media|press|questions|enquiries|inquiries|comment)\b"
    r"|details (?:can be found|are available)"
    r"|(?:read|view|see|download|watch|access) (?:the|a|an|more|our|full|additional"
    r"|here)?\s?[^.]{0,50}\b(?:here|online|below|website|text|summary|report|video|photos?)\b"
    r"|(?:a |the )?(?:copy|copies|text|video|photos?|images?|recording|webcast|replay"
    r"|transcript)\b[^.]{0,80}\b(?:available|found|downloaded|accessed)\b"
    r"|media (?:wishing|interested|representatives who)|(?:reporters|journalists) (?:wishing"
    r"|interested)|(?:register|rsvp|subscribe|sign up)\b"
    r"|call [\d+(]|text \w*\d|contact (?:us|the (?:press|media))|anyone with information"
    r"|(?:für )?(?:weitere|nähere|mehr) (?:informationen|auskünfte)|besuchen sie|folgen sie"
    r"|mehr (?:dazu|unter)"
    r"|pour (?:de )?plus|pour en savoir|plus d.informations|suivez|veuillez|retrouvez"
    r"|para (?:más|mayor|obtener|saber)\b|más información|visite\b|síganos|consulte\b"
    r"|لمزيد|للمزيد|يرجى|الرجاء|لمعرفة)",
    re.I,
)
_POLITE = re.compile(
    r"\bplease (?:visit|contact|call|e-?mail|go to|click|refer to)\b|\bbesuchen sie bitte\b|الرجاء"
    r"|يرجى",
    re.I,
)
_CONTACT_VERB = re.compile(r"\b(?:contact|call|e-?mail|rsvp|kontaktieren|contacter|contactar)\b", re.I)
_LINKED_DIRECTIVE = re.compile(
    r"\W*(?:search|download|access|find|watch|listen|view|see|read|use|check|explore|discover"
    r"|contact|e-?mail|register|apply|go to|sign|get|forms? can be)\b",
    re.I,
)
_PLACE_ONLINE = re.compile(r"\b(?:here|online|website|web site|webpage|app store|google play)\b", re.I)
_LEGAL = re.compile(
    r"(?:indictment|complaint|charge) is (?:simply|merely|only)|no inference of guilt"
    r"|presumed innocent|innocent until|(?:merely|only|simply) (?:an )?(?:allegation|accusation"
    r"|charge)|\bare (?:only |merely )?allegations"
    r"|allegations? and (?:not|are)|forward-looking|litigation reform act"
    r"|undertakes? no obligation|no obligation to (?:update|revise)"
    r"|all rights reserved|©|safe harbor (?:statement|provision)|(?:registered )?trademarks? (?:of"
    r"|are)|solely for informational"
    r"|does not constitute (?:an offer|legal|investment)|actual results (?:may|could|to) differ"
    r"|unschuldsvermutung"
    r"|zukunftsgerichtete|haftungsausschluss|énoncés prospectifs|déclarations prospectives"
    r"|présomption d.innocence|présumées? innocent"
    r"|presunción de inocencia|declaraciones (?:prospectivas|a futuro)|risks and uncertainties",
    re.I,
)
_STREET = re.compile(
    r"(?:\d{1,6}\s[^,.]{2,40}(?:,|\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane"
    r"|way|suite|floor|south|north)\b).*"
    r"|.*\b[A-Z]{2} \d{5}(?:-\d{4})?\b.{0,20})",
)
_ABBREVIATED_END = re.compile(r"\b(?:Inc|Corp|Co|Ltd|LLC|plc|[A-Z]\.[A-Z])\.$")  # "About Example Inc."
_TITLES = (
    (
        Section.LEGAL,
        re.compile(
            r"\W*(?:(?:cautionary|special|important)\b.*|.*forward[- ]looking.*|disclaimers?"
            r"|safe harbor.*|legal (?:notice|disclaimer)|non-gaap.*"
            r"|rechtlicher hinweis|haftungsausschluss|avertissement.*|aviso legal|mentions légales)\W*",
            re.I,
        ),
    ),
    (
        Section.ABOUT,
        re.compile(
            r"\W*(?:about|über|à propos|acerca de|sobre|quiénes somos|informazioni su|over|qui sommes"
            r"|who we are|our company|who is|om|حول|نبذة|عن)\b.*",
            re.I,
        ),
    ),
    (
        Section.LINKS,
        re.compile(
            r"\W*(?:see also|siehe auch|voir aussi|véase también|related\b.*|links?|resources?"
            r"|attachments?|downloads?|multimedia|share\b.*|photos?|images?|video)\W*",
            re.I,
        ),
    ),
    (
        Section.NOTES,
        re.compile(
            r"\W*(?:notes?(?: (?:to|for) (?:the )?editors?)?|editors?.? notes?"
            r"|background(?: (?:information|notes?|to\b.*))?|(?:further|additional|more) information"
            r"|hintergrund(?:informationen)?|hinweise?.*|weitere informationen"
            r"|notes? aux (?:rédacteurs|éditeurs)|note de la rédaction|informations complémentaires"
            r"|contexte"
            r"|más información|información adicional|nota (?:a|para) los editores|antecedentes"
            r"|ملاحظات)\W*",
            re.I,
        ),
    ),
    (
        Section.CONTACT,
        re.compile(
            r"\W*(?:(?:media|press|news|pr|investor|company|corporate|further|general)?\s?(?:contacts?"
            r"|enquiries|inquiries|relations)(?: (?:information|details|us))?"
            r"|(?:presse)?kontakte?|ansprechpartner(?:in)?|kontaktinformationen|contacts? presse"
            r"|contactos?(?: de prensa| para (?:la )?prensa)?"
            r"|información de contacto|informations? de contact|pour nous contacter|معلومات الاتصال"
            r"|للاتصال|اتصل بنا)\W*",
            re.I,
        ),
    ),
)


def words(line: str) -> list[str]:
    """Return the words of a line, casefolded."""
    return _TOKENS.findall(line.casefold())


def is_date(line: str) -> bool:
    """Recognize a line that holds a date, a time or a release mark with one, and nothing else."""
    if len(line) > 100:
        return False
    place = _PLACE.match(line)
    if place and _YEAR.search(line):
        line = line[place.end() :]
    tokens = words(_CLOCK.sub(" ", line))
    rest = [token for token in tokens if not (token.isdecimal() or token in _DATE_WORDS)]
    named = [token for token in rest if token in MONTHS or token in WEEKDAYS or _is_numbered_day(token)]
    if len(rest) != len(named):
        return False
    has_date = bool(_NUMERIC_DATE.search(line)) or any(
        token in MONTHS or token in WEEKDAYS for token in named
    )
    return has_date or bool(_CLOCK.search(line))


def _is_numbered_day(token: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}(?:st|nd|rd|th|er|º|ª)", token))


def is_release_mark(line: str) -> bool:
    """Recognize "For Immediate Release: June 29, 2006" and its like."""
    match = _RELEASE_MARK.match(line) if len(line) <= 120 else None
    return match is not None and len(words(line[match.end() :])) <= 9 and line[-1:] not in ".!?"


def is_end_mark(line: str) -> bool:
    return len(line) < 40 and bool(_END_LINE.fullmatch(line) or _HASHES.match(line))


def is_credit(line: str) -> bool:
    return len(line) < 160 and bool(_CREDIT.fullmatch(line))


def has_address(line: str) -> bool:
    """Say whether the line holds an e-mail address, a link or a telephone number."""
    has_email = "@" in line and bool(_EMAIL.search(line))
    return has_email or bool(_LINK.search(line)) or has_phone(line)


def has_phone(line: str) -> bool:
    if sum(map(str.isdecimal, line)) < 7:
        return False
    bare = _DATE_RANGE.sub(" ", line)
    return any(sum(map(str.isdecimal, match[0])) >= 7 for match in _PHONE.finditer(bare))


def is_only_address(line: str) -> bool:
    """Recognize a line that is a link, an e-mail address or a number, with a word or two about it."""
    if len(line) > 200 or not has_address(line):
        return False
    bare = _PHONE.sub(" ", _LINK.sub(" ", _EMAIL.sub(" ", line)))
    return bare != line and len(words(bare)) <= 4


def is_contact(line: str) -> bool:
    """Recognize one line of a contact block."""
    if len(line) > 400:
        return False
    is_short = len(words(line)) <= 8 and line[-1:] not in ".!?"
    if _CONTACT_HEAD.match(line) and (is_short or has_address(line)):
        return True
    return is_only_address(line) or (_CONTACT_TITLE.search(line) is not None and len(words(line)) <= 6)


def is_street(line: str) -> bool:
    return len(line) < 100 and line[-1:] not in ".!?" and bool(_STREET.fullmatch(line))


def is_directive(line: str) -> bool:
    """Recognize a sentence that sends the reader somewhere else."""
    if _DIRECTIVE.match(line) or _POLITE.search(line):
        return True
    if _CONTACT_VERB.search(line) and has_address(line):
        return True
    return bool(_LINKED_DIRECTIVE.match(line)) and bool(has_address(line) or _PLACE_ONLINE.search(line))


def is_instruction(line: str) -> bool:
    """Recognize an imperative as notes and link lists hold them: "Download images"."""
    return bool(_LINKED_DIRECTIVE.match(line) or _DIRECTIVE.match(line))


def is_legal(line: str) -> bool:
    return bool(_LEGAL.search(line))


def section_of(title: str) -> Section | None:
    """Return what a title announces: the company's portrait, notes, legal text, contacts."""
    if _ABBREVIATED_END.search(title):
        title = title[:-1]
    if len(title) > 100 or title[-1:] in ".!?;," or len(words(title)) > 10:
        return None
    return next((section for section, pattern in _TITLES if pattern.fullmatch(title)), None)
