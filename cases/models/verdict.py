"""One reviewer's finding on one claim, and what a second person made of it."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.choices import Decision, Extent, Rating, ReasonCode
from cases.models.constraints import both_or_neither, decided_by_another, not_blank, one_of, set_exactly_when
from cases.models.research import SearchEntry
from cases.ratings import rating_label

# What leaves a claim without a finding.
UNAVAILING = (Decision.RETURNED, Decision.TAKEN_BACK)


class VerdictQuerySet(models.QuerySet["Verdict"]):
    def open(self) -> Self:
        """Proposals that wait for a second person."""
        return self.filter(decided_at=None)

    def standing(self) -> Self:
        """Approved and not set aside; whether they are still worth anything is for their digest to say."""
        return self.filter(decision=Decision.APPROVED, set_aside_at=None)

    def settling(self) -> Self:
        """Open or standing: nobody has to find anything on their claims for now."""
        return self.filter(set_aside_at=None).exclude(decision__in=UNAVAILING)

    def kept(self) -> Self:
        """Leave out proposals that were taken back: as if they had not been."""
        return self.exclude(decision=Decision.TAKEN_BACK)


class Verdict(models.Model):
    """A finding, proposed by one person, decided on by another, or taken back. A new one is a new row.

    `content_digest` is the SHA-256 of exactly what was proposed (see `cases.history.digests`); approval is
    worth nothing once the claim, its evidence or the finding no longer has it. An approved verdict
    stands until it is set aside, which needs a reason.
    """

    claim = models.ForeignKey("cases.Claim", on_delete=models.PROTECT, related_name="verdicts")
    rating = models.CharField(max_length=20, choices=Rating.choices)
    extent = models.CharField(
        max_length=10,
        choices=Extent.choices,
        blank=True,
        help_text="For a disputed claim: whether evidence contradicts it wholly or in part.",
    )
    found_value = models.CharField(
        "the record shows", max_length=300, blank=True, help_text="The number, date or status that was found."
    )
    found_status = models.JSONField("legal status found", default=dict, blank=True)
    explanation = models.TextField(help_text="What the evidence shows, for readers. Published as it stands.")
    reason_code = models.CharField(
        "why unverifiable",
        max_length=20,
        choices=ReasonCode.choices,
        blank=True,
        help_text="For an unverifiable claim: why the search on record did not settle it.",
    )
    sole_source_reason = models.TextField(
        blank=True, help_text="If one independent source has to do: why it is enough. Published."
    )
    as_of_date = models.DateField("as of", help_text="The day as of which this finding holds.")
    proposed_at = models.DateTimeField()
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="proposed_verdicts"
    )
    content_digest = models.CharField("digest of what was proposed", max_length=64)
    # Which rule the digest was taken by, for good: see `cases.document.approval`.
    digest_version = models.PositiveSmallIntegerField(default=1)
    # Numbers of the searches that were on record when it was proposed; they are published with it.
    bound_searches = models.JSONField(default=list, blank=True)
    # What the digest was taken of, for comparing a later proposal with it. Version 1 did not keep it.
    content = models.JSONField(null=True, blank=True)
    decision = models.CharField(max_length=10, choices=Decision.choices, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="decided_verdicts",
        null=True,
        blank=True,
    )
    decision_note = models.TextField(blank=True, help_text="For colleagues; never published.")
    set_aside_at = models.DateTimeField(null=True, blank=True)
    set_aside_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    set_aside_reason = models.TextField(blank=True)

    objects = VerdictQuerySet.as_manager()

    class Meta:
        ordering = ["claim", "-proposed_at", "-pk"]
        permissions = [
            ("propose_verdict", "Can propose a verdict and reopen a claim"),
            ("decide_verdict", "Can approve or return another's verdict"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["claim"],
                condition=Q(decided_at=None),
                name="one_open_verdict_per_claim",
                violation_error_message="Another proposal for this claim is still open.",
            ),
            models.UniqueConstraint(
                fields=["claim"],
                condition=Q(decision=Decision.APPROVED, set_aside_at=None),
                name="one_standing_verdict_per_claim",
                violation_error_message="This claim already has an approved verdict; reopen the claim first.",
            ),
            *decided_by_another(
                "verdict",
                second="approver_is_not_proposer",
                pair="verdict_decided_at_and_by",
                when="decision_exactly_when_decided",
                note="returned_verdict_has_note",
            ),
            both_or_neither("set_aside_at", "set_aside_by", name="verdict_set_aside_at_and_by"),
            models.CheckConstraint(
                condition=Q(set_aside_at=None, set_aside_reason="")
                | (Q(set_aside_at__isnull=False, decision=Decision.APPROVED) & ~Q(set_aside_reason="")),
                name="only_approved_is_set_aside_with_reason",
                violation_error_message="Only an approved verdict can be set aside, and it needs a reason.",
            ),
            set_exactly_when(
                "extent",
                Q(rating=Rating.DISPUTED),
                name="extent_exactly_when_disputed",
                message="A disputed claim needs its extent, wholly or in part; no other rating has one.",
            ),
            set_exactly_when(
                "reason_code",
                Q(rating=Rating.UNVERIFIABLE),
                name="reason_exactly_when_unverifiable",
                message="An unverifiable claim needs the reason why; no other rating has one.",
            ),
            one_of(
                "rating",
                Rating.values,
                name="rating_is_known",
                message="A verdict is verified, disputed or unverifiable.",
            ),
            not_blank(
                "explanation", name="verdict_has_explanation", message="Explain what the evidence shows."
            ),
        ]

    def __str__(self) -> str:
        return f"{rating_label(self.rating, self.extent)}: {self.claim_id}"

    @property
    def is_open(self) -> bool:
        return self.decided_at is None

    @property
    def bound(self) -> list[SearchEntry]:
        """The searches that this finding is published with (reads the claim's prefetched ones).

        Of version 1, which named none, they are all that are on record.
        """
        searches = list(self.claim.searches.all())
        return [s for s in searches if s.pk in self.bound_searches] if self.digest_version > 1 else searches

    @property
    def is_standing(self) -> bool:
        """Approved and not set aside; whether it is still worth anything is for its digest to say."""
        return self.decision == Decision.APPROVED and self.set_aside_at is None
