"""Claimants: whose words are checked. Their names, homepages and hosts decide independence."""

from datetime import datetime
from typing import TypedDict, Unpack

from django.contrib.auth.models import User

from cases.history.chain import plain
from cases.history.digests import digest_of
from cases.models import Claimant, free_slug
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import MoveRefused, events_of, require, told
from cases.workflow.taking import take_turn_at_names
from cases.workflow.writing import apply, check_valid, record, save_valid, values_of


class ClaimantFields(TypedDict, total=False):
    name: str
    slug: str
    kind: str
    job_title: str
    affiliation: str
    country: str
    same_as: str
    homepage: str
    hosts: list[str]
    other_names: list[str]


CLAIMANT_FIELDS = tuple(ClaimantFields.__annotations__)


def claimant_seen(claimant: Claimant) -> str:
    """Fingerprint of a claimant as a person saw it; forms carry it so that `edit_claimant` can compare."""
    return digest_of(plain(values_of(claimant, CLAIMANT_FIELDS)))[:16]


@move
def add_claimant(*, by: User, at: datetime, **fields: Unpack[ClaimantFields]) -> Claimant:
    """Keep a claimant. Without a slug, one is made from the name."""
    take_turn_at_names()
    require(permissions.may_add_claimant(by), "You may not add claimants.")
    claimant = Claimant()
    apply(claimant, fields, CLAIMANT_FIELDS)
    claimant.slug = claimant.slug or free_slug(Claimant.objects.all(), claimant.name, fallback="claimant")
    save_valid(claimant)
    record(at, by, "add_claimant", claimant, after=values_of(claimant, CLAIMANT_FIELDS))
    return claimant


@move
def edit_claimant(
    *, claimant: Claimant, by: User, at: datetime, seen: str, **changes: Unpack[ClaimantFields]
) -> Claimant:
    """Change what is said of a claimant, if it is still what the person saw (`claimant_seen`)."""
    take_turn_at_names()
    require(permissions.may_edit_claimant(by), "You may not change claimants.")
    claimant = Claimant.objects.select_for_update().get(pk=claimant.pk)
    if seen != claimant_seen(claimant):
        raise MoveRefused("This claimant has changed since you opened it.", *told(events_of(claimant)))
    before = values_of(claimant, changes)
    apply(claimant, changes, CLAIMANT_FIELDS)
    check_valid(claimant)
    after = values_of(claimant, changes)
    changed = [name for name in changes if after[name] != before[name]]
    if not changed:
        return claimant
    claimant.save(update_fields=changed)
    old, new = ({name: values[name] for name in changed} for values in (before, after))
    record(at, by, "edit_claimant", claimant, old, new)
    return claimant
