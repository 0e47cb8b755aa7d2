"""What the desk concludes about a release: the judgment that readers meet first."""

from typing import Self

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q

from cases.choices import Decision
from cases.models.constraints import decided_by_another, not_blank, one_of
from cases.models.verdict import UNAVAILING

LONGEST_HEADLINE = 110


class ConclusionQuerySet(models.QuerySet["Conclusion"]):
    def open(self) -> Self:
        """Proposals that wait for a second person."""
        return self.filter(decided_at=None)

    def approved(self) -> Self:
        return self.filter(decision=Decision.APPROVED)

    def settling(self) -> Self:
        """Open or approved: what the next edition may carry."""
        return self.exclude(decision__in=UNAVAILING)

    def kept(self) -> Self:
        """Leave out proposals that were taken back: as if they had not been."""
        return self.exclude(decision=Decision.TAKEN_BACK)


class Conclusion(models.Model):
    """Headline and conclusion of a case, proposed by one person, decided on by another, or taken back.

    It also names what goes out with it: `claims` are the ids of those whose state on the desk does (the
    finding, or the removal), `takes_cut` says whether the statements do, `contacts` are pairs of an entry's
    id and the outcome that it had. All else is carried from the last edition, whose number is
    `after_edition` (0 before the first). `content_digest` is the SHA-256 of what the edition would say then
    (`cases.document.conclusion_content`, kept in `content` for the next one to be compared with); the
    approval is worth nothing once it would say something else.
    """

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="conclusions")
    headline = models.CharField(
        max_length=LONGEST_HEADLINE,
        help_text="The desk's own finding in one line. Readers get it as the title of the page.",
    )
    summary = models.TextField(
        "conclusion", help_text="The conclusion in a sentence or two. Published on top of the page."
    )
    why_checked = models.TextField(help_text="Why the desk chose this release. Published.")
    early_reason = models.TextField(
        "why you did not wait",
        blank=True,
        help_text="Needed where the time that was given for an answer has not passed. Published.",
    )
    claims = models.JSONField(default=list, blank=True)
    takes_cut = models.BooleanField(default=True)
    contacts = models.JSONField(default=list, blank=True)
    after_edition = models.PositiveIntegerField(default=0)
    proposed_at = models.DateTimeField()
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="proposed_conclusions"
    )
    content = models.JSONField(default=dict, blank=True, encoder=DjangoJSONEncoder)
    content_digest = models.CharField("digest of what was proposed", max_length=64)
    decision = models.CharField(max_length=10, choices=Decision.choices, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="decided_conclusions",
        null=True,
        blank=True,
    )
    decision_note = models.TextField(blank=True, help_text="For colleagues; never published.")

    objects = ConclusionQuerySet.as_manager()

    class Meta:
        ordering = ["case", "-proposed_at", "-pk"]
        permissions = [
            ("propose_conclusion", "Can propose a conclusion"),
            ("decide_conclusion", "Can approve or return another's conclusion"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["case"],
                condition=Q(decided_at=None),
                name="one_open_conclusion_per_case",
                violation_error_message="Another conclusion for this case is still open.",
            ),
            *decided_by_another(
                "conclusion",
                second="conclusion_approver_is_not_proposer",
                pair="conclusion_decided_at_and_by",
                when="conclusion_decision_when_decided",
                note="returned_conclusion_has_note",
            ),
            one_of(
                "decision",
                ["", *Decision.values],
                name="conclusion_decision_is_known",
                message="A conclusion is approved, returned or taken back.",
            ),
            not_blank(
                "headline", name="conclusion_has_headline", message="Write the headline: your finding."
            ),
            not_blank(
                "summary", name="conclusion_has_summary", message="Write the conclusion in a sentence or two."
            ),
            not_blank(
                "why_checked",
                name="conclusion_says_why_checked",
                message="Write why this release was chosen: readers are told.",
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    @property
    def is_open(self) -> bool:
        return self.decided_at is None
