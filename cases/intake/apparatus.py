"""Recognize the apparatus of a release: dates, release marks, contacts, links, legal notes, section titles.

Each function judges one line on its own. Layouts differ by country and house; the words that mark them are
few, so those of all languages are asked together.
"""

import re
from collections.abc import Iterable
from enum import Enum

from .languages import EVERY, any_of, whole_words
from .lexicon import MONTHS, WEEKDAYS


class Section(Enum):
    """What a section title announces, as far as it changes how its body is read."""

    ABOUT = "about"
    NOTES = "notes"
    LINKS = "links"
    LEGAL = "legal"
    CONTACT = "contact"


_TOKENS = re.compile(r"\w+", re.UNICODE)
_DATE_WORDS = frozenset(EVERY.date_words)
_NUMERIC_DATE = re.compile(r"\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\b")
_CLOCK = re.compile(rf"\b\d{{1,2}}(?:[:.]\d\d)?\s?(?:{any_of(EVERY.clock_words)})\b|\b\d{{1,2}}:\d\d\b", re.I)
_PLACE = re.compile(r"[^\W\d_][^\d,:.]{1,40}, (?=\D{0,6}\d)")  # "Madrid, 5 de abril de 2024"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RELEASE_MARK = re.compile(rf"\W*(?:{any_of(EVERY.release_marks)})", re.I)
_END_LINE = re.compile(rf"\W*(?:-\s?30\s?-|{any_of(EVERY.end_marks)})\W*", re.I)
_HASHES = re.compile(r"#(?:\s?#)+")
_CREDIT = re.compile(
    rf"\(?(?:{any_of(EVERY.credit_words)})\b[\s:-]+[^.]{{1,80}}\)?|{any_of(EVERY.credit_lines)}", re.I
)
_EMAIL = re.compile(r"[^\s@<>]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}")
_LINK = re.compile(
    r"(?:https?|ftp)://\S+|\bwww\.\S+|\b[\w-]{2,40}\.(?:com|org|net|gov|edu|info|co\.uk|gov\.uk|eu|de"
    r"|fr|es)\b(?:/\S*)?",
    re.I,
)
# A number before a percent sign is no telephone number. Of the languages' words for it English alone is
# asked: those of the others would change which lines are taken for contacts.
_PHONE = re.compile(r"(?<![\w$€£.,])(?:\+|\(|00)?\d[\d\s()./–-]{5,22}\d(?![\w%,.]\d)(?!\s?(?:%|per ?cent))")
_DATE_RANGE = re.compile(r"(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)?\d\d)\b|\d{4}-\d\d-\d\d")
_CONTACT_HEAD = re.compile(rf"\W*(?:{any_of(EVERY.contact_heads)})", re.I)
_CONTACT_TITLE = re.compile(any_of(EVERY.contact_titles), re.I)
_DIRECTIVE = re.compile(rf"\W*(?:{any_of(EVERY.directives)})", re.I)
_POLITE = re.compile(any_of(EVERY.polite_requests), re.I)
_CONTACT_VERB = whole_words(EVERY.contact_verbs)
_LINKED_DIRECTIVE = re.compile(rf"\W*(?:{any_of(EVERY.linked_directives)})\b", re.I)
_PLACE_ONLINE = whole_words(EVERY.online_places)
_LEGAL = re.compile(any_of(EVERY.legal_notes), re.I)
# A number and a street, or a state and a postal code as the United States write them.
_STREET = re.compile(
    rf"(?:\d{{1,6}}\s[^,.]{{2,40}}(?:,|\b(?:{any_of(EVERY.street_words)})\b).*"
    r"|.*\b[A-Z]{2} \d{5}(?:-\d{4})?\b.{0,20})",
)
_ABBREVIATED_END = re.compile(rf"\b(?:{any_of(EVERY.company_endings)}|[A-Z]\.[A-Z])\.$")


def _title(pieces: Iterable[str], behind: str = r"\W*") -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{any_of(pieces)}){behind}", re.I)


_TITLES = (
    (Section.LEGAL, _title(EVERY.legal_titles)),
    (Section.ABOUT, _title(EVERY.about_titles, behind=r"\b.*")),
    (Section.LINKS, _title(EVERY.link_titles)),
    (Section.NOTES, _title(EVERY.note_titles)),
    (Section.CONTACT, _title(EVERY.contact_section_titles)),
)
_NUMBERED_DAY = re.compile(rf"\d{{1,2}}(?:{any_of(EVERY.day_endings)})")


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
    return bool(_NUMBERED_DAY.fullmatch(token))


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
