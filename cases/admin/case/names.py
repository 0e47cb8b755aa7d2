"""What a case calls its issuer and speakers, beside what they are called now."""

from dataclasses import dataclass

from cases.choices import ClaimantKind
from cases.models import Case, Claimant
from cases.models.claimant import NAMING


@dataclass(frozen=True)
class Difference:
    label: str
    used: str
    now: str


@dataclass(frozen=True)
class NameUsed:
    """One claimant in one case. `name` is what the case says, `claimant` the row as it is now."""

    claimant: Claimant
    name: str
    is_issuer: bool
    differences: list[Difference]


def names_used(case: Case) -> list[NameUsed]:
    """Return the issuer first, then the others in the order in which the case came to know them."""
    rows = Claimant.objects.in_bulk([int(number) for number in case.names])
    used = [_name_used(case, rows[int(number)]) for number in case.names]
    return sorted(used, key=lambda each: not each.is_issuer)


def name_used(case: Case, claimant_id: int) -> NameUsed | None:
    """Return what a case says of one claimant, or None if it says nothing of them."""
    row = Claimant.objects.filter(pk=claimant_id).first() if str(claimant_id) in case.names else None
    return _name_used(case, row) if row else None


def _name_used(case: Case, row: Claimant) -> NameUsed:
    used, now = case.names[str(row.pk)], row.names
    differing = [
        Difference(_label(field), _shown(field, used), _shown(field, now))
        for field in NAMING
        if used[field] != now[field]
    ]
    return NameUsed(row, used["name"], row.pk == case.release.issuer_id, differing)


# What a person reads where the field's own word would not do.
LABELS = {"slug": "Public address", "same_as": "Public identifier"}


def _label(field: str) -> str:
    return LABELS.get(field, field.replace("_", " ").capitalize())


def _shown(field: str, names: dict[str, str]) -> str:
    said = names[field]
    return dict(ClaimantKind.choices).get(said, said) if field == "kind" else said or "–"
