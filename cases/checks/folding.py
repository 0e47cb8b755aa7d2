"""What a reader takes for the same words: case, marks, ignorable and look-alike characters aside."""

import re
import unicodedata

from cases.people.names import prototypes

# Signs that leave no mark on the page although Unicode does not count them among the format characters.
FILLERS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
# Accents and points have a combining class from here on. Vowels that are signs of their own, the dots of
# kana and the like have a lower one, and stay: without them words become others.
ACCENTS = 10
# A capital I looks like a small l, so that without case three letters are one. So do m and rn.
ALIKE = {"i": "l", "m": "rn"}
# In a name a zero or a one is a letter in disguise; in a text it is a figure.
LETTERS_FOR_DIGITS = str.maketrans("01", "ol")


class _Folds(dict[int, str]):
    """What each character is folded to, worked out when it first turns up."""

    def __missing__(self, code: int) -> str:
        self[code] = found = "".join(map(_fold, unicodedata.normalize("NFKD", chr(code))))
        return found


FOLDS = _Folds()


def _fold(sign: str) -> str:
    """Fold one character of a compatibility decomposition (NFKD)."""
    category = unicodedata.category(sign)
    if category == "Cf" or FILLERS.match(sign) or unicodedata.combining(sign) >= ACCENTS:
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if category[0] not in "LNM":
        return " "
    return "".join(ALIKE.get(letter, letter) for letter in _latin(sign).casefold())


def _latin(sign: str) -> str:
    """Put the Latin letters that a letter of another alphabet looks like in its place."""
    if sign.isascii():
        return sign
    for form in (sign, sign.casefold()):
        stands = prototypes().get(form, "")
        if stands.isascii() and stands.isalnum():
            return stands
    return sign


def fold_words(text: str) -> str:
    """Reduce a text to its words, one space between them. Folding again changes nothing."""
    return " ".join(text.translate(FOLDS).split())


ARTICLES = frozenset(fold_words("the a an der die das le la les el los las il lo gli de het o os as").split())


def fold_name(name: str) -> str:
    """Reduce a name to its letters: no space, no mark, no article before it."""
    words = fold_words(name).translate(LETTERS_FOR_DIGITS).split()
    return "".join(words[1:] if len(words) > 1 and words[0] in ARTICLES else words)
