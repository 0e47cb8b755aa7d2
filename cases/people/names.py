"""Names of accounts: which are kept for the desk itself, and when two look alike.

History is written in names, and who reads it goes by what they see. So no new account may look like another,
or like one of the names that the desk uses itself. Accounts that exist are left as they are.
"""

import unicodedata
from functools import cache

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError

# Whoever holds the shell imports as this user, who can never log in.
COMMAND_LINE = "command-line"
# The people of the sample desk, whose password everybody knows.
SAMPLE_PREFIX = "sample-"

# Letters that leave no mark on the page, and are not among the format characters.
FILLERS = "\u115f\u1160"


def validate_new_name(name: str) -> None:
    """Refuse a name for a new account that is reserved, or too like that of an account there is."""
    if looks(name) & looks(COMMAND_LINE):
        raise ValidationError(
            f"“{COMMAND_LINE}” stands in the history for work done on the command line. Choose another name."
        )
    if begins_like(name, SAMPLE_PREFIX):
        raise ValidationError(
            f"Names that begin with “{SAMPLE_PREFIX}” are kept for the sample desk. Choose another name."
        )
    if double := find_double(name):
        raise ValidationError(
            f"This name looks like “{double}”, an account that exists: nobody could tell the two apart in the"
            " history. Choose another name."
        )


def find_double(name: str) -> str | None:
    """Find an account, other than the one of this very name, whose name looks the same."""
    others = get_user_model().objects.exclude(username=name).order_by("username")
    seen = looks(name)
    return next((other for other in others.values_list("username", flat=True) if seen & looks(other)), None)


def begins_like(name: str, prefix: str) -> bool:
    return any(look.startswith(beginning) for look in looks(name) for beginning in looks(prefix))


def looks(name: str) -> frozenset[str]:
    """Return what a name may be taken for; two names are too alike if they have one of these in common.

    The skeleton is that of Unicode Technical Standard #39, section 4. It keeps case, and accounts don't: one
    comparison folds case before (EDITOR, editor), one after, for a capital that looks like the capital of
    another letter (the Cyrillic Н, whose small letter is no h).
    """
    name = "".join(sign for sign in unicodedata.normalize("NFKC", name) if is_visible(sign))
    return frozenset({skeleton(name.casefold()), skeleton(skeleton(name).casefold())})


def is_visible(sign: str) -> bool:
    return unicodedata.category(sign) != "Cf" and sign not in FILLERS


def skeleton(text: str) -> str:
    """Put in place of every sign the one that stands for all that look like it."""
    for _ in range(2):  # what stands for one sign may hold another that has a stand-in of its own
        text = unicodedata.normalize("NFD", text)
        text = "".join(prototypes().get(sign, sign) for sign in text)
    return unicodedata.normalize("NFD", text)


@cache
def prototypes() -> dict[str, str]:
    """Return, for each sign that looks like others, the one that stands for them all.

    The library lists pairs. In a group of more than two signs, the one in the middle has many partners, and
    each of the others one. Of two, either will do, unless one is several letters long, as rn is for m.
    """
    # It reads a megabyte, and is wanted only when an account is made.
    from confusable_homoglyphs.confusables import confusables_data  # noqa: PLC0415

    pairs = {sign: found[0]["c"] for sign, found in confusables_data.items() if len(found) == 1}
    return {
        plain(sign): plain(other)
        for sign, other in pairs.items()
        if other not in pairs or (len(plain(sign)), sign) < (len(plain(other)), other)
    }


def plain(sign: str) -> str:
    """Take off the marks of direction that the list sets around letters written from right to left."""
    return sign.strip("\u200e")
