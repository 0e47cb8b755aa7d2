"""The record that must accompany an edition that changes what an earlier one said."""

from typing import Self

from django.db import models
from django.db.models import Q

from cases.choices import CorrectionKind, RequestedByKind
from cases.models.constraints import one_of


class CorrectionQuerySet(models.QuerySet["Correction"]):
    def telling(self) -> Self:
        """Leave out additions: they change nothing that was said before."""
        return self.exclude(kind=CorrectionKind.ADDITION)


class Correction(models.Model):
    """Why an edition differs from the one before it. Immutable, like the edition it came with.

    One of kind `addition` only names findings that were not there before, and needs no reason.
    """

    edition = models.ForeignKey("cases.Edition", on_delete=models.PROTECT, related_name="corrections")
    kind = models.CharField(max_length=20, choices=CorrectionKind.choices)
    reason = models.TextField(blank=True, help_text="What was wrong or has changed, for readers.")
    requested_by_kind = models.CharField(
        "asked for by", max_length=10, choices=RequestedByKind.choices, default=RequestedByKind.DESK
    )

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        ordering = ["-edition__published_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind=CorrectionKind.ADDITION) | ~Q(reason=""),
                name="correction_has_reason",
                violation_error_message="Tell readers what has changed and why.",
            ),
            one_of(
                "kind",
                CorrectionKind.values,
                name="correction_kind_is_known",
                message="Choose a listed kind of correction.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} of edition {self.edition.number}"


class CorrectedClaim(models.Model):
    """A claim that a correction touches, with rating and extent before and after.

    A rating is empty where the claim had none, or has none any more.
    """

    correction = models.ForeignKey(Correction, on_delete=models.PROTECT, related_name="corrected_claims")
    claim = models.ForeignKey("cases.Claim", on_delete=models.PROTECT, related_name="corrections")
    rating_before = models.CharField(max_length=20, blank=True)
    rating_after = models.CharField(max_length=20, blank=True)
    extent_before = models.CharField(max_length=10, blank=True, default="")
    extent_after = models.CharField(max_length=10, blank=True, default="")

    class Meta:
        ordering = ["correction", "claim", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["correction", "claim"],
                name="one_row_per_corrected_claim",
                violation_error_message="This correction already names the claim.",
            ),
        ]

    def __str__(self) -> str:
        return f"Claim {self.claim_id}: {self.rating_before or 'new'} to {self.rating_after or 'removed'}"
