"""Whose words are checked."""

import re
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models

from cases.addresses import host_of
from cases.choices import ClaimantKind
from cases.models.constraints import not_blank, one_of

# What readers are told of a claimant. Each case keeps it as it uses it (`Case.names`).
NAMING = ("name", "slug", "kind", "job_title", "affiliation", "same_as", "homepage")
MOST_LINES = 100
LONGEST_LINE = 300
HOST = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)+|\[[0-9a-f:.]+\]")


class ClaimantQuerySet(models.QuerySet["Claimant"]):
    def named(self, name: str) -> Self:
        """Find by name, ignoring case and outer space, so that one issuer is kept once."""
        return self.filter(name__iexact=name.strip())


class Claimant(models.Model):
    """An organization or a person whose words are checked: an issuer, or a speaker quoted in a release."""

    name = models.CharField(max_length=300, unique=True, help_text="As readers will see it.")
    slug = models.SlugField(max_length=120, unique=True, help_text="Part of the public address.")
    kind = models.CharField(max_length=20, choices=ClaimantKind.choices, default=ClaimantKind.ORGANISATION)
    job_title = models.CharField(max_length=300, blank=True, help_text="For a person: role when speaking.")
    affiliation = models.CharField(max_length=300, blank=True, help_text="For a person: on whose behalf.")
    country = models.CharField(max_length=2, blank=True, help_text="ISO 3166 code of two letters, e.g. US.")
    same_as = models.URLField(
        "public identifier",
        max_length=1000,
        blank=True,
        help_text="Address that identifies the claimant beyond doubt, such as a Wikidata item.",
    )
    homepage = models.URLField(max_length=1000, blank=True)
    hosts = models.JSONField(
        default=list,
        blank=True,
        help_text="Where the claimant has sites, such as agency.example: nothing on them, or on a host below"
        " them, is independent of the claimant. One a line.",
    )
    other_names = models.JSONField(
        default=list,
        blank=True,
        help_text="What the claimant is also called, short forms included: a publisher or author of one of"
        " these names is not independent of it. One a line.",
    )

    objects = ClaimantQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            not_blank("name", name="claimant_has_name", message="A claimant needs a name."),
            one_of(
                "kind",
                ClaimantKind.values,
                name="claimant_kind_is_known",
                message="A claimant is an organization or a person.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def names(self) -> dict[str, str]:
        """What readers are told of a claimant, as a case keeps it."""
        return {field: str(getattr(self, field)) for field in NAMING}

    def clean(self) -> None:
        wrong = {name: _wrong_lines(getattr(self, name)) for name in ("hosts", "other_names")}
        if not wrong["hosts"]:
            wrong["hosts"] = next(filter(None, map(_wrong_host, self.hosts)), "")
        if any(wrong.values()):
            raise ValidationError({name: words for name, words in wrong.items() if words})


def _wrong_lines(lines: object) -> str:
    if not isinstance(lines, list) or not all(isinstance(line, str) and line.strip() for line in lines):
        return "Write one a line."
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        return f"At most {MOST_LINES} lines are taken, of {LONGEST_LINE} letters each."
    return ""


def _wrong_host(host: str) -> str:
    is_one = host == host_of(host) and HOST.fullmatch(host)
    return "" if is_one else f"“{host}” is no host: write it like agency.example, without a path."
