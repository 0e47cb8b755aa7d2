"""Editions as they are kept: a skeleton that never changes, and the texts beside it, which can be forgotten.

The texts of a case's editions lie together, so that what is forgotten is forgotten in all of them. Editions
of format 1 hold their texts themselves.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from cases.document import Document, canonical_json, read_document, write_document
from cases.document.commitments import Disclosure, commitments, known_texts, seal, unseal
from cases.history.disclosures import disclosures_of, keep_new_disclosures
from cases.models import Edition

# What stands open in an edition: codes of cases/choices.py, languages, digests of editions. Times and dates
# do as well. What is not listed here is sealed, so that a new field is never told of by mistake.
CODES = frozenset(
    {
        "channel",
        "check_state",
        "extent",
        "extent_after",
        "extent_before",
        "kind",
        "language",
        "not_checkable_reason",
        "previous_digest",
        "quote_language",
        "rating",
        "rating_after",
        "rating_before",
        "reason_code",
        "requested_by_kind",
        "stance",
        "status",
        "type",
    }
)
TIMES = ("_at", "_date", "since")


def stands_open(key: str) -> bool:
    return key in CODES or key.endswith(TIMES)


def scope_of(case_id: int) -> str:
    """Name the disclosures of a case's editions."""
    return f"case:{case_id}"


def seal_document(document: Document, previous: Edition | None) -> dict[str, Any]:
    """Return the skeleton of a document that is to be an edition, and keep the texts that are new in it.

    What the edition before has in the same place keeps its commitment.
    """
    scope = scope_of(document.case.id)
    kept = disclosures_of([scope])[scope]
    known = known_texts(previous.document, kept) if previous and is_sealed(previous) else {}
    skeleton, disclosures = seal(write_document(document), is_open=stands_open, known=known)
    keep_new_disclosures(scope, disclosures)
    return skeleton


def is_sealed(edition: Edition) -> bool:
    """Tell whether its texts lie beside it; whatever is no document any more holds nothing to look for."""
    return isinstance(edition.document, dict) and edition.document.get("format") != 1


def read_edition(edition: Edition) -> Document:
    """Read one edition with its texts, as far as they are not forgotten."""
    return Reader().read(edition)


def read_editions(editions: Iterable[Edition]) -> Iterator[Document]:
    """Read editions in their order, each only when it is asked for; the texts of a case are fetched once."""
    yield from map(Reader().read, editions)


class Reader:
    """Reads editions with their texts, which are fetched once for those of a case that follow each other."""

    def __init__(self) -> None:
        self.held: dict[str, list[Disclosure]] = {}

    def read(self, edition: Edition) -> Document:
        if not is_sealed(edition):
            return read_document(edition.document)
        scope = scope_of(edition.case_id)
        if scope not in self.held:
            self.held = disclosures_of([scope])
        return read_document(unseal(edition.document, self.held[scope]))


def edition_file(edition: Edition) -> bytes:
    """Write the file that readers download: canonical JSON as docs/edition-format.md has it."""
    if not is_sealed(edition):
        return canonical_json(edition.document)
    scope = scope_of(edition.case_id)
    held = {each.commitment: each for each in disclosures_of([scope])[scope]}
    wanted = (held.get(commitment) for commitment in commitments(edition.document))
    shown = [each.as_json() for each in wanted if each and not each.is_forgotten]
    return canonical_json({"disclosures": shown, "edition": edition.document})
