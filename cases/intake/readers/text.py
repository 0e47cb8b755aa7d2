"""Plain text, in UTF-8 only: a guess at another encoding would be wrong without a word."""

import codecs

from ..kept import UnreadableText
from .reader import Reader

# UTF-32 first: its little-endian mark begins with the bytes of the UTF-16 one.
_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def _decode(data: bytes) -> str:
    _refuse_wide_encodings(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableText(
            f"This file is not UTF-8: byte 0x{data[error.start]:02X} at position {error.start + 1:,} "
            "does not belong there. Save it as UTF-8 and try again."
        ) from error


def _refuse_wide_encodings(data: bytes) -> None:
    for mark, name in _WIDE_MARKS:
        if data.startswith(mark):
            shown = " ".join(f"0x{byte:02X}" for byte in mark)
            raise UnreadableText(
                f"This file is {name}, not UTF-8: it begins with the byte order mark {shown} at position 1. "
                "Save it as UTF-8 and try again."
            )


TEXT = Reader(
    noun="text file",
    description="a .txt file in UTF-8",
    suffixes=(".txt",),
    media_types=("text/plain",),
    decode=_decode,
)
