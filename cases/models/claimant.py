"""Whose words are checked."""

from typing import Self

from django.db import models

from cases.choices import ClaimantKind
from cases.models.constraints import not_blank, one_of

# What readers are told of a claimant. Each case keeps it as it uses it (`Case.names`).
NAMING = ("name", "slug", "kind", "job_title", "affiliation", "same_as", "homepage")


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
