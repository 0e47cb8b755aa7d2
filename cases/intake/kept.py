"""The text of a release as it is kept, whatever it came as: pasted, or read from a file.

The text is kept as given. Only what carries no meaning is changed: a byte order mark is dropped, and the
line ends CRLF and CR become LF. Everything that cannot be kept exactly is refused, with a sentence an
editor can act on.
"""

MAX_BYTES = 2 * 1024 * 1024  # of a file as it comes, and of the text that is kept
LIMIT = f"{MAX_BYTES // 1024 // 1024} MB"

_BYTE_ORDER_MARK = "\ufeff"


class UnreadableText(ValueError):
    """The text cannot be taken in; the message says why and what to do, in an editor's words."""


def normalise_text(text: str, *, what: str = "This text") -> str:
    """Drop a byte order mark, turn CRLF and CR into LF, and refuse what cannot be kept or split."""
    text = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    _refuse_unstorable(text, what)
    refuse_large(len(text.encode()), what)
    if not any(character.isalnum() for character in text):
        raise UnreadableText(f"{what} is empty: it holds no letter and no digit.")
    return text


def refuse_large(size: int, what: str) -> None:
    """Raise UnreadableText for more bytes than are taken."""
    if size > MAX_BYTES:
        raise UnreadableText(
            f"{what} is too large: {size:,} bytes, and at most {MAX_BYTES:,} ({LIMIT}) are taken."
        )


def _refuse_unstorable(text: str, what: str) -> None:
    """Refuse what no database column takes: PostgreSQL has no NUL, and UTF-8 no half of a surrogate pair."""
    for position, character in enumerate(text, start=1) if _is_suspect(text) else ():
        if character == "\0":
            raise UnreadableText(
                f"{what} holds a NUL character (0x00) at position {position:,}, which cannot be kept. "
                "Remove it and try again."
            )
        if "\ud800" <= character <= "\udfff":
            raise UnreadableText(
                f"{what} holds half of a character (U+{ord(character):04X}) at position {position:,}, "
                "which cannot be kept. Remove it and try again."
            )


def _is_suspect(text: str) -> bool:
    """Say cheaply whether a slow search for the exact position is worth it."""
    if "\0" in text:
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
