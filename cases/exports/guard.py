"""Keep a spreadsheet from taking a text for a formula, in a way that can be undone.

A spreadsheet runs a cell that opens with = + - or @, also when a sign of that kind is written in full width,
or stands behind spaces and letters that nobody sees. Such a text gets an apostrophe in front. A plain number
is left alone: it computes nothing, and a newsroom wants to add it up.

An apostrophe that was there before counts as part of the opening, so that `unguarded(guarded(text))` is
always the text: docs/newsroom.md promises it.
"""

import re
from unicodedata import category

# Full width and small forms are folded into these by spreadsheets and by what stands between.
SIGNS = frozenset("=+-@＝＋－＠﹦﹢﹣﹫")
BREAKS = frozenset("\t\r\n")
# Spaces, line and paragraph separators, control characters, and format characters such as a BOM.
UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
PLAIN_NUMBER = re.compile(r"[+-][0-9]+(?:[.,][0-9]+)*%?")


def guarded(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet might run."""
    if text[:1].isalnum() or not opens_formula(text):
        return text
    return f"'{text}"


def unguarded(cell: str) -> str:
    """Give back the text that `guarded` was given."""
    return cell[1:] if cell[:1] == "'" and opens_formula(cell[1:]) else cell


def opens_formula(text: str) -> bool:
    """Say whether the first letter that shows, apostrophes aside, is a sign, or a break stands before it."""
    for letter in text:
        if letter in BREAKS:
            return True
        if letter in SIGNS:
            return not PLAIN_NUMBER.fullmatch(text)
        if letter != "'" and category(letter) not in UNSEEN:
            return False
    return False
