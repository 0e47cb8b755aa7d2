"""Intake: the bytes of a release become text, statements and proposed claims. Pure functions, no database."""

from .kept import MAX_BYTES, UnreadableText, normalise_text
from .limit import MAX_STATEMENTS
from .readers import read_file, reader_for
from .result import ProposedClaim, ProposedStatement, as_json, split_release
from .segment import Span, list_markers
from .typed import MOST_PIECES, WordsNotFound, find_pieces

__all__ = [
    "MAX_BYTES",
    "MAX_STATEMENTS",
    "MOST_PIECES",
    "ProposedClaim",
    "ProposedStatement",
    "Span",
    "UnreadableText",
    "WordsNotFound",
    "as_json",
    "find_pieces",
    "list_markers",
    "normalise_text",
    "read_file",
    "reader_for",
    "split_release",
]
