"""Turn the bytes or the pasted words of a release into the text that is kept.

The text is kept as given. Only what carries no meaning is changed: a byte order mark is dropped, and the
line ends CRLF and CR become LF. Everything that cannot be kept exactly is refused, with a sentence an
editor can act on.
"""

import codecs

MAX_BYTES = 2 * 1024 * 1024

# UTF-32 first: its little-endian mark begins with the bytes of the UTF-16 one.
_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_BYTE_ORDER_MARK = "\ufeff"


class UnreadableText(ValueError):
    """The text cannot be taken in; the message says why and what to do, in an editor's words."""


def read_text(data: bytes) -> str:
    """Decode the bytes of an uploaded file and normalize them as `normalise_text` does."""
    _refuse_large(len(data), "This file")
    _refuse_wide_encodings(data)
    return normalise_text(_decode(data), what="This file")


def normalise_text(text: str, *, what: str = "This text") -> str:
    """Drop a byte order mark, turn CRLF and CR into LF, and refuse what cannot be kept or split."""
    text = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    _refuse_unstorable(text, what)
    _refuse_large(len(text.encode()), what)
    if not any(character.isalnum() for character in text):
        raise UnreadableText(f"{what} is empty: it holds no letter and no digit.")
    return text


def _refuse_large(size: int, what: str) -> None:
    if size > MAX_BYTES:
        raise UnreadableText(
            f"{what} is too large: {size:,} bytes, and at most {MAX_BYTES:,} (2 MB) are taken."
        )


def _refuse_wide_encodings(data: bytes) -> None:
    for mark, name in _WIDE_MARKS:
        if data.startswith(mark):
            shown = " ".join(f"0x{byte:02X}" for byte in mark)
            raise UnreadableText(
                f"This file is {name}, not UTF-8: it begins with the byte order mark {shown} at position 1. "
                "Save it as UTF-8 and try again."
            )


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableText(
            f"This file is not UTF-8: byte 0x{data[error.start]:02X} at position {error.start + 1:,} "
            "does not belong there. Save it as UTF-8 and try again."
        ) from error


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
