"""The formats that editions have been stored in. Every one of them stays readable for ever."""

from collections.abc import Callable
from typing import Any

from cases.document.encoding import Unreadable, from_json
from cases.document.shape import Document

FORMAT = 1
# What turns a document of one format into one of the next: add to it whenever FORMAT rises. A stored document
# never changes, nor do its bytes or its digest; it is raised each time it is read.
UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def read_document(stored: Any) -> Document:
    """Read a stored document of any format up to today's; Unreadable says what is wrong with it."""
    return from_json(Document, upgraded(stored))


def upgraded(stored: Any) -> Any:
    """Raise a document to today's format, one after the other; what was stored stays as it is."""
    known = stored.get("format") if isinstance(stored, dict) else None
    if type(known) is not int or not 1 <= known <= FORMAT:
        raise Unreadable(f"The format is {known!r}; this desk reads 1 to {FORMAT}.")
    for number in range(known, FORMAT):
        stored = UPGRADES[number]({**stored, "format": number + 1})
    return stored
