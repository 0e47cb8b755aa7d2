"""Claimants: whose words are checked. Their names, homepages and hosts decide independence."""

from datetime import datetime
from typing import TypedDict, Unpack

from django.contrib.auth.models import User

from cases.models import Claimant, free_slug
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import refuse_unseen, require
from cases.workflow.taking import take_turn_at_names
from cases.workflow.writing import apply, fingerprint, record, save_changes, save_valid, values_of


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
    """Fingerprint of a claimant as a person saw it."""
    return fingerprint(claimant, CLAIMANT_FIELDS)


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
    refuse_unseen(claimant, seen, claimant_seen(claimant), "This claimant")
    before, after = save_changes(claimant, changes, CLAIMANT_FIELDS)
    if after:
        record(at, by, "edit_claimant", claimant, before, after)
    return claimant
