"""The formats that editions have been stored in. Every one of them stays readable for ever."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cases.document import layout
from cases.document.encoding import Unreadable, from_json
from cases.document.shape import Document

FORMAT = 2
# What turns a document of one format into one of the next: add to it whenever FORMAT rises. A stored document
# never changes, nor do its bytes or its digest; it is raised each time it is read.
UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: layout.cut_up}


def write_document(document: Document) -> dict[str, Any]:
    """Write a document in today's format, its texts in the open."""
    return layout.cut_up({**document.as_json(), "format": FORMAT})


def read_document(stored: Any) -> Document:
    """Read a document of any format up to today's, its texts in the open; Unreadable says what is wrong.

    `format` stays the one in which it was written.
    """
    raised = upgraded(stored)
    try:
        placed = layout.put_together(raised)
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise Unreadable("The document has no such parts.") from error
    return replace(from_json(Document, placed), format=stored["format"])


def upgraded(stored: Any) -> Any:
    """Raise a document to today's format, one after the other; what was stored stays as it is."""
    known = stored.get("format") if isinstance(stored, dict) else None
    if type(known) is not int or not 1 <= known <= FORMAT:
        raise Unreadable(f"The format is {known!r}; this desk reads 1 to {FORMAT}.")
    try:
        for number in range(known, FORMAT):
            stored = UPGRADES[number]({**stored, "format": number + 1})
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise Unreadable("The document has no such parts.") from error
    return stored
