"""Find who says what: direct words, with or without quotation marks, and the names behind them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

from . import apparatus
from .languages import ENGLISH, EVERY, any_of, language_of
from .lexicon import HANGING, OFFICES, TITLES
from .quotes import Quote, read_quotes
from .segment import Unit

_ADVERB = rf"(?:\s[^\W\d_]{{2,12}}(?:{any_of(EVERY.adverb_endings)}))?"
_HELPER = rf"(?:(?:{any_of(EVERY.auxiliaries)})\s){{0,2}}"
_INVERSION = rf"(?:(?:{any_of(EVERY.inversions)})\s)?"


class _Patterns:
    """The ways in which a language names a speaker, around the verbs of saying that it has."""

    def __init__(self, language: str) -> None:
        verbs = any_of(dict.fromkeys((*language_of(language).speech_verbs, *ENGLISH.speech_verbs)))
        self.saying = re.compile(rf"\b(?:{verbs})\b", re.I)
        # Behind a quote: `said Jane Doe, director`, `a déclaré Jeanne Martin`, `Jane Doe said`.
        self.verb_first = re.compile(
            rf"[\s,–—-]*{_HELPER}{_INVERSION}(?:{verbs}){_ADVERB}\b[\s:]*(?P<name>.{{1,220}})", re.S
        )
        self.name_first = re.compile(rf"[\s,–—-]*(?P<name>[^:]{{1,180}}?),?\s{_HELPER}(?:{verbs})\b", re.S)
        # Before a quote or at the end of a lead-in: `Jane Doe, director, said`.
        self.before = re.compile(rf"(?P<name>.{{1,220}}?),?\s{_HELPER}(?:{verbs})\b[^.;]{{0,120}}", re.S)


_patterns = cache(_Patterns)
_UNMARKED = re.compile(
    rf",\s(?:{any_of(EVERY.verbs_before_name)})\s(?P<name>[A-Z][^;]{{1,120}})\.?\Z"
    r"|,\s(?P<before>[A-Z][^,;.]{1,60}|[A-Z][^,;]{0,20}\.\s[A-Z][^,;.]{1,40})"
    rf"\s(?:{any_of(EVERY.verbs_after_name)})\b[^.;]{{0,40}}\.?\Z"
)
_NAME_END = re.compile(rf"\s(?:{any_of(EVERY.after_name)})\b")
_OPENING = re.compile(
    rf"\A(?:(?:{any_of(EVERY.name_openers)})\b[^,]{{0,120}},\s|(?:{any_of(EVERY.connectives)}),?\s)"
)
_PRONOUN = re.compile(rf"\A(?:{any_of(EVERY.pronouns)})\Z", re.I)
_FULL_NAME = re.compile(r"(?<!\w)(?:[A-Z][\w'’-]{1,30}\.?\s){1,3}(?:[A-Z]\.\s)?[A-Z][\w'’-]{1,30}(?!\w)")
_WORDS = re.compile(r"[\w'’]+")
_ABBREVIATED = re.compile(rf"(?:\b(?:{any_of(EVERY.name_endings)})|\b[A-Z]\.[A-Z])$")
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_TRIM = " \t\n\u00a0,.:;–—-"
_NO_NAME = frozenset(EVERY.never_a_name)
_BESIDE_TITLES = frozenset(EVERY.beside_titles)
_LIST_OPENER = re.compile(rf"\b(?:{any_of(EVERY.list_openers)})\b")
_MOST_UNMARKED = 3  # paragraphs after "X said:" that are still taken for the speaker's


class Speech(NamedTuple):
    """The direct words by unit index, with their speaker, and the lead-ins that announce them."""

    quoted: dict[int, str]
    announcing: dict[int, str]


def find_speech(text: str, units: list[Unit], language: str) -> Speech:
    """Return who says which statements; an unknown speaker is "", units not in the result are not speech."""
    return _SpeakerSearch(text, units, language).run()


class _Mark(NamedTuple):
    """What one unit shows of speech by itself."""

    is_quoted: bool
    opens: bool
    speaker: str


class _SpeakerSearch:
    def __init__(self, text: str, units: list[Unit], language: str) -> None:
        self.text = text
        self.units = units
        self.first_person = frozenset(language_of(language).first_person + ENGLISH.first_person)
        self.patterns = _patterns(language)
        self.names = _full_names(text)
        self.has_marks = any(sign in text for sign in '"“”„«»‘「')
        self.quoted: dict[int, str] = {}
        self.announcing: dict[int, str] = {}
        self.last = ""

    def run(self) -> Speech:
        carried = ""  # the speaker of the paragraph before, if it was speech
        budget = 0
        for _, group in groupby(range(len(self.units)), key=lambda index: self.units[index].paragraph):
            indexes = list(group)
            if self._announces(indexes):
                carried, budget = self.announcing[indexes[-1]], _MOST_UNMARKED
                continue
            if self._by_marks(indexes, carried):
                carried, budget = self.quoted[max(i for i in indexes if i in self.quoted)], 0
            elif budget and self._is_spoken(indexes, budget):
                self.quoted.update(dict.fromkeys(indexes, carried))
                budget -= 1
            else:
                carried, budget = "", 0
                self._by_tail(indexes)
        self._look_ahead()
        return Speech(self.quoted, self.announcing)

    def _look_ahead(self) -> None:
        """Give a quote without a speaker the one that the next paragraph names when it goes on."""
        for index in sorted(self.quoted, reverse=True):
            if not self.quoted[index]:
                self.quoted[index] = self.quoted.get(index + 1, "")

    def _piece(self, index: int) -> str:
        unit = self.units[index]
        return self.text[unit.start : min(unit.end, unit.start + 3000)]

    def _announces(self, indexes: list[int]) -> bool:
        """Recognize a paragraph that ends in "X said:" before words without marks or in marks."""
        last = indexes[-1]
        piece = self._piece(last)
        if not piece.endswith(":") or len(piece) > 400 or last + 1 >= len(self.units):
            return False
        match = self.patterns.before.fullmatch(piece[:-1].rstrip())
        follows_item = self.units[last + 1].is_item and self._piece(last + 1)[0] not in '"“„«‘'
        if not match or follows_item or _LIST_OPENER.search(piece):
            return False
        self.announcing[last] = self.last = self._settle(match["name"])
        return True

    def _by_marks(self, indexes: list[int], carried: str) -> bool:
        """Mark the units that quotation marks enclose; return whether the paragraph ends in speech."""
        start = self.units[indexes[0]].start
        body = self.text[start : self.units[indexes[-1]].end]
        quotes = read_quotes(body).outermost
        marks = {index: self._mark(index, start, quotes) for index in indexes}
        spoken = [index for index in indexes if marks[index].is_quoted]
        if not spoken:
            return False
        self._assign(spoken, marks, carried if marks[spoken[0]].opens and spoken[0] == indexes[0] else "")
        return spoken[-1] == indexes[-1]

    def _assign(self, spoken: list[int], marks: dict[int, _Mark], carried: str) -> None:
        """Give each unit its own speaker, else the one before it in the paragraph, else the next one."""
        speaker = carried
        ahead = next((marks[index].speaker for index in spoken if marks[index].speaker), "")
        for index in spoken:
            speaker = marks[index].speaker or speaker or ahead
            self.quoted[index] = speaker
        self.last = speaker or self.last

    def _mark(self, index: int, offset: int, quotes: list[Quote]) -> _Mark:
        unit = self.units[index]
        start, end = unit.start - offset, unit.end - offset
        first = bisect_right(quotes, start, key=lambda quote: quote.end)
        last = bisect_left(quotes, end, key=lambda quote: quote.start)
        inside = [quote for quote in quotes[first:last] if not self._is_title(quote)]
        if not inside:
            return _Mark(False, False, "")
        covered = sum(min(quote.end, end) - max(quote.start, start) for quote in inside)
        speaker = self._speaker_of(index, offset, inside)
        opens = inside[0].start <= start
        if opens:
            is_speech = speaker != "" or covered >= 0.5 * (end - start)
        else:
            is_speech = speaker != "" and (
                covered >= 0.5 * (end - start) or self._is_announced(index, offset, inside[0])
            )
        return _Mark(is_speech, opens, speaker if is_speech else "")

    def _is_title(self, quote: Quote) -> bool:
        """Leave short single quotes and lone words alone: they name things."""
        length = quote.end - quote.start
        return length < 40 if quote.is_single else length < 12

    def _is_announced(self, index: int, offset: int, quote: Quote) -> bool:
        before = self.text[self.units[index].start : offset + quote.start].rstrip()
        return before.endswith((":", ",")) and len(before) < 400

    def _speaker_of(self, index: int, offset: int, inside: list[Quote]) -> str:
        unit = self.units[index]
        before = self.text[unit.start : max(unit.start, offset + inside[0].start)][-400:]
        ends = [quote.end for quote in inside if quote.is_closed and offset + quote.end < unit.end]
        for end in ends:
            rest = self.text[offset + end : min(unit.end, offset + end + 300)]
            if name := self._after_quote(re.split('["“„«]', rest)[0], self.text[offset + end - 2]):
                return self._settle(name)
        return self._before_quote(before)

    def _after_quote(self, rest: str, last: str) -> str:
        """Read the tail of a quote: `said X`, `X said`."""
        if len(rest.strip(_TRIM)) < 3:
            return ""
        match = self.patterns.verb_first.match(rest)
        if match and match["name"].strip(_TRIM):
            return match["name"]
        match = self.patterns.name_first.match(rest)
        return match["name"] if match and match["name"].split()[0].casefold() not in _NO_NAME else ""

    def _before_quote(self, before: str) -> str:
        bare = before.rstrip()
        if not bare.endswith((":", ",")) and not self.patterns.saying.search(bare[-40:]):
            return ""
        match = self.patterns.before.fullmatch(bare.rstrip(_TRIM))
        if match:
            return self._settle(match["name"])
        names = _FULL_NAME.findall(bare) if bare.endswith(":") else []
        return self._settle(names[-1]) if names else ""

    def _settle(self, raw: str) -> str:
        """Make the name of a speaker out of the words that stand where one should be."""
        name = _OPENING.sub("", " ".join(raw.split()))
        cut = _NAME_END.search(name)
        name = (name[: cut.start()] if cut else name).strip(_TRIM)
        if name.count("(") > name.count(")"):
            name = name[: name.rindex("(")].strip(_TRIM)
        if not name or _PRONOUN.match(name):
            return self.last
        self.last = self._complete(name + "." if _ABBREVIATED.search(name) else name)
        return self.last

    def _complete(self, name: str) -> str:
        """Give a bare last name its first name from elsewhere in the release; put name before office."""
        parts = name.split()
        if "," not in name and len([part for part in parts if not _is_title_word(part)]) == 1:
            full = self.names.get(parts[-1], "")
            lead = list(parts[:-1])
            return " ".join([*lead, full]) if full else name
        return _name_first(name)

    def _is_spoken(self, indexes: list[int], budget: int) -> bool:
        """Say whether a paragraph after "X said:" still is X's, where no marks tell."""
        if self.units[indexes[0]].is_item or self.units[indexes[0]].is_title:
            return False
        piece = " ".join(self._piece(index) for index in indexes)
        if piece[-1:] not in '.!?…"”’»؟۔。)' or apparatus.is_date(piece) or apparatus.section_of(piece):
            return False
        if budget == _MOST_UNMARKED or self._speaks_in_first_person(piece):
            return True
        return self._another_announces(indexes[-1]) or (
            budget == _MOST_UNMARKED - 1 and not _DATED.search(piece)
        )

    def _another_announces(self, index: int) -> bool:
        """Look for the next "X said:" close behind: what lies between two of them is speech."""
        for later in range(index + 1, min(index + 5, len(self.units))):
            piece = self._piece(later)
            if piece.endswith(":"):
                return bool(self.patterns.before.fullmatch(piece[:-1].rstrip()))
            if self.units[later].is_item:
                return False
        return False

    def _speaks_in_first_person(self, piece: str) -> bool:
        return not self.first_person.isdisjoint(
            word.casefold().replace("’", "'") for word in _WORDS.findall(piece)
        )

    def _by_tail(self, indexes: list[int]) -> None:
        """Where a release lost its quotation marks, take `..., said X.` and what X goes on to say."""
        if self.has_marks:
            return
        tails = {index: match for index in indexes if (match := _UNMARKED.search(self._piece(index)))}
        edges = [*tails, indexes[-1] + 1]
        for here, after in pairwise(edges):
            speaker = self._settle(tails[here]["name"] or tails[here]["before"])
            first = self._first_spoken(indexes[0], here)
            personal = [
                index for index in range(here + 1, after) if self._speaks_in_first_person(self._piece(index))
            ]
            self.quoted.update(dict.fromkeys(range(first, max([here, *personal]) + 1), speaker))

    def _first_spoken(self, start: int, tail: int) -> int:
        """Go back from `..., said X.` over the sentences before it that X says of himself."""
        while (
            tail > start
            and tail - 1 not in self.quoted
            and self._speaks_in_first_person(self._piece(tail - 1))
        ):
            tail -= 1
        return tail


def _is_title_word(word: str) -> bool:
    bare = word.strip(".,’'").casefold().removesuffix("’s")
    return bare in TITLES or bare in OFFICES or bare in _BESIDE_TITLES


def _full_names(text: str) -> dict[str, str]:
    """Return the first full name in the text for each last name."""
    names: dict[str, str] = {}
    for match in _FULL_NAME.finditer(text):
        for name in _name_runs(match[0].split()):
            names.setdefault(
                name.split()[-1].removesuffix("’s").removesuffix("'s"),
                name.removesuffix("’s").removesuffix("'s"),
            )
    return names


def _name_runs(parts: list[str]) -> Iterator[str]:
    last_title = max((place for place, part in enumerate(parts) if _is_title_word(part)), default=-1)
    parts = parts[last_title + 1 :]
    if 2 <= len(parts) <= 3:
        yield " ".join(parts)


def _name_first(name: str) -> str:
    """Turn "crime prevention minister Jane Doe" around, where the office clearly ends before the name."""
    if "," in name:
        return name
    parts = name.split()
    offices = [place for place, part in enumerate(parts) if part.strip(".,").casefold() in OFFICES]
    small = [place for place, part in enumerate(parts) if not part[0].isupper()]
    split = max([*offices, *small], default=-1) + 1
    person, office = parts[split:], parts[:split]
    # After "of the", more of the office follows: "Head of the Trust Jane Doe".
    is_clear = 2 <= len(person) <= 4 and len(office) > 1 and office[-1] not in HANGING
    return f"{' '.join(person)}, {' '.join(office)}" if is_clear else name
