"""The formats in which a release may come as a file: one module and one line in `READERS` for each.

Forms, commands and the receiving code ask here what is taken, and what it is called.
"""

from ..kept import LIMIT, normalise_text, refuse_large
from .reader import Reader
from .text import TEXT

__all__ = [
    "READERS",
    "Reader",
    "accepted",
    "described",
    "is_taken",
    "named",
    "read_file",
    "reader_for",
    "suffixes",
]

READERS = (TEXT,)


def read_file(data: bytes, name: str = "") -> str:
    """Return the text of a file as it is kept; raise UnreadableText where it can't be taken in."""
    refuse_large(len(data), "This file")
    return normalise_text(reader_for(name).decode(data), what="This file")


def reader_for(name: str) -> Reader:
    """Return the reader of a file by its name. What has another name, or none, is read as text."""
    return next((reader for reader in READERS if reader.takes(name)), TEXT)


def is_taken(name: str) -> bool:
    """Say whether one of the readers takes files of this name."""
    return any(reader.takes(name) for reader in READERS)


def accepted() -> str:
    """Return what the attribute `accept` of a file field says: name endings, then media types."""
    endings = [ending for reader in READERS for ending in reader.suffixes]
    return ",".join([*endings, *(kind for reader in READERS for kind in reader.media_types)])


def named() -> str:
    """Return what people call the files that are taken: "text file"."""
    return " or ".join(reader.noun for reader in READERS)


def described() -> str:
    """Return what a file has to be: "a .txt file in UTF-8, up to 2 MB"."""
    return f"{' or '.join(reader.description for reader in READERS)}, up to {LIMIT}"


def suffixes() -> str:
    """Return the name endings that are taken, as a sentence names them: ".txt"."""
    return " and ".join(ending for reader in READERS for ending in reader.suffixes)
