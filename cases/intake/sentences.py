"""Find where the sentences of one paragraph end.

Every place where a sentence might end is judged here. For languages other than English `sentencex` is asked
as well: it knows their abbreviations and the signs of their scripts, and what it says is one reason among
others. It does not look inside quotation marks and cannot see a boundary whose space was lost. For English it
is not asked: it knows few of the abbreviations that releases live on, so that it changed nothing there.
"""

import re
from bisect import bisect_right

import sentencex

from .languages import ENGLISH, EVERY, LANGUAGES, any_of, language_of
from .lexicon import MONTHS
from .quotes import CLOSING, OPENING, Quote, Quotes, read_quotes

# Its time grows with the square of the length where quotes stay open, so it is given short pieces.
_PIECE = 4000
_TERMINALS = ".!?…‼‽⁇⁈⁉؟۔。！？｡।॥։"
_SPACELESS = "。！？｡؟۔।॥"  # their scripts need no space after them, or have no other use for them
_ENDS = re.compile(rf"\.(?: \.){{2,}}|[{_TERMINALS}]+")
_BROKEN_COLON = re.compile(r"(?<=[^\W\d_]):(?=[^\W\d_])")
_WORD_BEFORE = re.compile(r"[^\s(\[{«»“”„\"‘/]*$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_ADDRESS_LIKE = re.compile(r"://|@|www\.|\.\w{2,4}/", re.IGNORECASE)
_DOTTED = re.compile(r"(?<![^\W_][.])(?<![\w-])(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}$")
_GLUED_INITIALS = re.compile(r"[a-z][A-Z]\.[A-Z]$")  # a lost space: "ActingU.S."
_ROMAN = re.compile(r"[ivx]{1,5}")
_LINK = re.compile(r"(?:www\.|https?://)\S")
_LONGEST_ENUMERATOR = 7  # signs before its dot, as in "(xviii)."
_SHORT_QUOTE = 60
_LONGEST_ASIDE = 300
# Only with the verbs of English: those of the other languages would join sentences that are two now.
_ATTRIBUTION = re.compile(rf"(?:[A-Z][\w.'’-]{{0,30}} ){{1,4}}(?:{any_of(ENGLISH.speech_verbs)})\b")
_STAMP = re.compile(rf"(?:(?:{any_of(EVERY.stamp_words)})\b:? ?)?\d{{4}}-\d\d-\d\d (?=[A-Z\"“])", re.I)
_BEFORE_NUMBER = frozenset(EVERY.before_number)
_MAY_END = frozenset(EVERY.may_end)
_STATES = frozenset(EVERY.states)
_TITLES_CUT_SHORT = frozenset(EVERY.titles_cut_short)
_STARTERS = {known.code: frozenset(known.starters) for known in LANGUAGES if known.starters}
_NEVER_FINAL = {known.code: frozenset(known.never_final) for known in LANGUAGES if known.never_final}


def base_language(language: str) -> str:
    """Return the code that word lists and `sentencex` know: "pt-BR" is "pt", nothing at all is "en"."""
    return re.split(r"[-_]", language.strip().lower())[0] or "en"


def sentence_cuts(paragraph: str, language: str = "en") -> list[int]:
    """Return the offsets at which a new sentence begins, in order, without the first.

    White space in the paragraph must be single-code-point spaces for line breaks, as `segment` makes them.
    """
    return _Boundaries(paragraph, base_language(language)).cuts()


def _foreign_cuts(paragraph: str, language: str) -> set[int]:
    """Ask `sentencex`, a piece at a time."""
    cuts, start = set(), 0
    while start < len(paragraph):
        end = _piece_end(paragraph, start)
        for found in sentencex.get_sentence_boundaries(language, paragraph[start:end]):
            if start + found["end_index"] < end:
                cuts.add(start + found["end_index"])
        start = end
    return cuts


def _piece_end(paragraph: str, start: int) -> int:
    if len(paragraph) - start <= _PIECE:
        return len(paragraph)
    space = paragraph.rfind(" ", start + _PIECE // 2, start + _PIECE)
    return space + 1 if space > 0 else start + _PIECE


class _Boundaries:
    def __init__(self, paragraph: str, language: str) -> None:
        self.text = paragraph
        self.language = language
        self.quotes: Quotes = read_quotes(paragraph)
        self.foreign = set() if language == "en" else _foreign_cuts(paragraph, language)
        self.asides = _asides(paragraph)
        self.starters = _STARTERS.get(language, _STARTERS[ENGLISH.code])
        self.has_dotted_ordinals = language_of(language).has_dotted_ordinals
        self.never_final = _NEVER_FINAL.get(language, _NEVER_FINAL[ENGLISH.code])

    def cuts(self) -> list[int]:
        found = {cut for match in _ENDS.finditer(self.text) if (cut := self._cut_at(match))}
        found |= {cut for cut in self.foreign if self._is_foreign_sign(cut)}
        found |= {
            match.end() for match in _BROKEN_COLON.finditer(self.text) if self._is_joined_lead_in(match)
        }
        stamp = _STAMP.match(self.text)
        if stamp:
            found.add(stamp.end())
        return sorted(cut for cut in found if 0 < cut < len(self.text))

    def _is_foreign_sign(self, cut: int) -> bool:
        """Take a boundary of `sentencex` only at a sign that is not judged here."""
        last = self.text[max(0, cut - 20) : cut].rstrip()[-1:]
        return bool(last) and not last.isalnum() and last not in _TERMINALS + ",;:)]}%-–—'\"’”»›“‘„«"

    def _is_joined_lead_in(self, match: re.Match[str]) -> bool:
        """Recognize "include the following:In 2020 ...", a lead-in that lost its line break."""
        after = self.text[match.end() : match.end() + 2]
        before = self.text[max(0, match.start() - 80) : match.start()]
        return after[0].isupper() and (after[1:].islower() or after[1:] == " ") and before.count(" ") > 2

    def _cut_at(self, match: re.Match[str]) -> int | None:
        """Return where the next sentence begins if one ends with the signs of the match."""
        first, after = match.start(), self._after_closers(match.end())
        if self.text[first - 1 : first] == "[":
            return None  # an omission, [...]
        following = after
        while following < len(self.text) and self.text[following].isspace():
            following += 1
        if following == len(self.text):
            return None
        ends = self._ends_spaced if following > after else self._ends_joined
        return after if ends(first, match.end(), after, following) else None

    def _after_closers(self, position: int) -> int:
        """Step over the quotation marks and brackets that close behind the sign."""
        while position < len(self.text):
            skip = 1 if self.text[position] in "  " and self._closes(position + 1) else 0
            if not (skip or self._closes(position) or self.text[position] in ")]}"):
                return position
            position += skip + 1
        return position

    def _closes(self, position: int) -> bool:
        return self.quotes.roles.get(position) == CLOSING

    def _begins(self, position: int) -> str:
        """Return the first sign of a word from the position on, opening marks and dashes skipped."""
        for sign in range(position, min(position + 6, len(self.text))):
            character = self.text[sign]
            if self.quotes.roles.get(sign) != OPENING and character not in "([{¿¡—–-•*'’ ":
                return character
        return ""

    def _ends_joined(self, first: int, last: int, after: int, following: int) -> bool:
        """Judge a sign with a word right behind it: a lost space, an abbreviation or an address."""
        if self.text[last - 1] in _SPACELESS:
            return not self._is_aside(first)
        start = self._begins(following)
        if self._is_address(first) or self._is_aside(first):
            return False
        if self.quotes.roles.get(following) == OPENING and not start.islower():
            return not self._is_abbreviation(first, following)
        if not start.isupper():
            return False
        before, behind = self.text[first - 1] if first else " ", self.text[following + 1 : following + 2]
        if self.text[first] in "!?":
            return before.isalnum()
        full = before.islower() or after > last or before in ")%"
        return full and (behind.islower() or behind.isspace()) and not self._is_abbreviation(first, following)

    def _ends_spaced(self, first: int, last: int, after: int, following: int) -> bool:
        """Judge a sign with a space behind it."""
        start = self._begins(following)
        if _LINK.match(self.text, following):
            return after > last or self.text[first] != "." or not self._is_abbreviation(first, following)
        if start.islower() or self.text[following] in ",;:)]}»›/" or (not start and after == last):
            return False
        if (
            self._is_aside(first)
            or self._is_inside_short_quote(first)
            or self._is_attributed(first, after, following)
        ):
            return False
        if self.text[first] == "…" or (last - first > 1 and self.text[first] == "."):
            return self._ends_with_ellipsis(first, start, following)
        return self.text[first] != "." or after > last or not self._is_abbreviation(first, following)

    def _ends_with_ellipsis(self, first: int, start: str, following: int) -> bool:
        is_attached = first > 0 and not self.text[first - 1].isspace()
        return start.isupper() and (is_attached or self._is_starter(following))

    def _is_abbreviation(self, dot: int, following: int) -> bool:
        """Say whether the dot belongs to the word before it and the sentence goes on."""
        before = _WORD_BEFORE.search(self.text[max(0, dot - 25) : dot])
        word = before[0].rstrip(".") if before else ""
        low = word.casefold().lstrip("'’")
        if not low:
            return False
        if self._is_enumerator(low, dot, dot - len(word)):
            return True
        if low.isdecimal():
            return self._is_ordinal(low, following)
        if low in _BEFORE_NUMBER and self.text[following].isdecimal():
            return True
        if word[:1].isupper() and (
            word in _TITLES_CUT_SHORT or (word.isupper() and word.title() in _TITLES_CUT_SHORT)
        ):
            return True
        if low in self.never_final and not (len(word) > 1 and word.isupper()):
            return True
        if low in MONTHS and len(low) < 5 and self.text[following].isdecimal():
            return True
        if self._may_end(word, low):
            return not self._begins_anew(following)
        if len(low) == 1 and low.isalpha():
            return not self._is_starter(following) or self._is_name(following)
        return self._is_unknown_abbreviation(dot, following)

    def _is_enumerator(self, low: str, dot: int, start: int) -> bool:
        """Keep "1." or "(viii)." at the head of a paragraph with its words, where it is no mark of a list."""
        low = low.removesuffix(")")
        if dot > _LONGEST_ENUMERATOR or any(map(str.isalnum, self.text[:start])):
            return False
        return low.isdecimal() or len(low) == 1 or bool(_ROMAN.fullmatch(low))

    def _may_end(self, word: str, low: str) -> bool:
        """Recognize an abbreviation after which a sentence may end: "Inc.", "D-Del.", "U.S."."""
        last = word.rsplit("-", 1)[-1]
        is_known = last.casefold() in _MAY_END or last in _STATES
        return is_known or bool(_DOTTED.search(low) or _GLUED_INITIALS.search(word))

    def _is_unknown_abbreviation(self, dot: int, following: int) -> bool:
        """Trust `sentencex` on other languages' abbreviations, outside of quotes, where it looks."""
        if self.language == "en" or self._quote_around(dot) or self._is_starter(following):
            return False
        after = self._after_closers(dot + 1)
        return not any(cut in self.foreign for cut in range(after, following + 1))

    def _begins_anew(self, following: int) -> bool:
        """Judge an abbreviation that may end a sentence by the word after it."""
        return self.quotes.roles.get(following) == OPENING or self._is_starter(following)

    def _is_ordinal(self, number: str, following: int) -> bool:
        if self.has_dotted_ordinals and len(number) < 3:
            return not self._is_starter(following)
        return self.text[following].isdecimal() and len(number) < 3

    def _word(self, position: int) -> str:
        match = _WORD.search(self.text[position : position + 40])
        return match[0] if match else ""

    def _is_starter(self, position: int) -> bool:
        return self._word(position).casefold() in self.starters

    def _is_name(self, following: int) -> bool:
        """Recognize one more initial: "J. A. Smith" is no sentence that begins with "A"."""
        return self.text[following + 1 : following + 2] == "."

    def _is_address(self, dot: int) -> bool:
        before = self.text[max(0, dot - 60) : dot].rsplit(" ", 1)[-1]
        after = self.text[dot : dot + 60].split(" ", 1)[0]
        return bool(_ADDRESS_LIKE.search(before + after))

    def _is_aside(self, position: int) -> bool:
        """Say whether the position is inside parentheses, whose sentences do not end the one around them."""
        index = bisect_right(self.asides, (position, len(self.text))) - 1
        return index >= 0 and self.asides[index][0] < position < self.asides[index][1]

    def _quote_around(self, position: int) -> Quote | None:
        quotes = self.quotes.outermost
        index = bisect_right(quotes, position, key=lambda quote: quote.start) - 1
        return quotes[index] if index >= 0 and position < quotes[index].end else None

    def _is_inside_short_quote(self, position: int) -> bool:
        """Keep a slogan or a title in one piece where it is part of somebody else's sentence."""
        quote = self._quote_around(position)
        if quote is None or not quote.is_closed or quote.end - quote.start > _SHORT_QUOTE:
            return False
        before = self.text[max(0, quote.start - 2) : quote.start].rstrip()
        return position < quote.end - 2 and before[-1:].isalnum()

    def _is_attributed(self, first: int, after: int, following: int) -> bool:
        """Keep `Smith said` with the question or the cry before it: "How?" Smith said."""
        if self.text[first] not in "!?" or not self._closes(after - 1):
            return False
        return bool(_ATTRIBUTION.match(self.text[following : following + 120]))


def _asides(text: str) -> list[tuple[int, int]]:
    """Return the outermost parentheses that close again before long."""
    found, opened, depth = [], -1, 0
    for position, sign in enumerate(text):
        if sign not in "()":
            continue
        if sign == "(":
            if depth == 0 or position - opened > _LONGEST_ASIDE:
                opened, depth = position, 0
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0 and position - opened <= _LONGEST_ASIDE:
                found.append((opened, position))
    return found
