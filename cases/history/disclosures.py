"""The texts behind commitments, as the database keeps them: put there once, fetched for many at once."""

from collections.abc import Collection, Iterable
from typing import Any

from cases.document.commitments import Disclosure, Piece
from cases.models import Disclosure as Kept


def keep_disclosures(scope: str, disclosures: Iterable[Disclosure]) -> None:
    """Keep the disclosures of one event or case. None of them may be on file under this scope."""
    Kept.objects.bulk_create(
        Kept(scope=scope, commitment=each.commitment, seed=each.seed, text=each.text, pieces=each.pieces)
        for each in disclosures
    )


def keep_new_disclosures(scope: str, disclosures: Iterable[Disclosure]) -> None:
    """Keep those that are not on file yet: an edition shares what it carries over with the one before."""
    on_file = set(Kept.objects.filter(scope=scope).values_list("commitment", flat=True))
    keep_disclosures(scope, [each for each in disclosures if each.commitment not in on_file])


def disclosures_of(scopes: Collection[str]) -> dict[str, list[Disclosure]]:
    """Fetch what is known of the texts of some events or cases, by scope, in one query."""
    found: dict[str, list[Disclosure]] = {scope: [] for scope in scopes}
    kept = Kept.objects.filter(scope__in=found).order_by("pk")
    # A case of 2,000 claims has 30,000 of them: as rows of a model they would take three times as long.
    for scope, commitment, seed, text, pieces in kept.values_list(
        "scope", "commitment", "seed", "text", "pieces"
    ):
        found[scope].append(Disclosure(commitment, seed, text, _pieces(pieces)))
    return found


def as_disclosed(kept: Kept) -> Disclosure:
    return Disclosure(kept.commitment, kept.seed, kept.text, _pieces(kept.pieces))


def _pieces(value: Any) -> tuple[Piece, ...]:
    """Read pieces whatever somebody may have put there: what is none fits nothing, and is found out."""
    pieces = value if isinstance(value, list) else [value]
    return tuple(tuple(map(str, piece)) if isinstance(piece, list) else () for piece in pieces)
