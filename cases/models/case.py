"""The fact-check of one release, and the claims it takes apart."""

from collections.abc import Iterable, Sequence
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.urls import reverse

from cases.choices import CaseState, ClaimType, Decision, Priority
from cases.models.constraints import both_or_neither, not_blank, one_of
from cases.models.evidence import EvidenceLink
from cases.models.verdict import Verdict


class Case(models.Model):
    """The fact-check of one release: who leads it, why it was chosen, its claims, its conclusion.

    `version` counts edits, so that a form opened earlier cannot overwrite a later one. `names` holds what
    this case says of its issuer and speakers, by the claimant's number as text: whoever renames a claimant
    changes no case until it takes the new name.
    """

    release = models.OneToOneField("cases.Release", on_delete=models.PROTECT, related_name="case")
    title = models.CharField(max_length=500)
    slug = models.SlugField(max_length=120, unique=True, help_text="Part of the public address.")
    lead = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="led_cases", null=True, blank=True
    )
    priority = models.CharField(max_length=10, choices=Priority.choices, default=Priority.NORMAL)
    due_at = models.DateTimeField("due", null=True, blank=True)
    # Words from before a conclusion had a row and a second person of its own. The first proposal begins with
    # them; nothing writes them any more.
    why_checked = models.TextField(blank=True, editable=False)
    summary = models.TextField("conclusion", blank=True, editable=False)
    next_update_at = models.DateTimeField("next update", null=True, blank=True)
    names = models.JSONField("names as used here", default=dict, blank=True)
    state = models.CharField(max_length=10, choices=CaseState.choices, default=CaseState.OPEN)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-pk"]
        permissions = [
            ("assign_case", "Can assign cases and claims"),
            ("publish_case", "Can publish an edition"),
            ("correct_case", "Can publish a correction"),
            ("withdraw_case", "Can withdraw a case"),
            ("hold_case", "Can hold a finding or a case"),
            ("redact_case", "Can redact spans of a release"),
        ]
        constraints = [
            not_blank("title", name="case_has_title", message="A case needs a title."),
            one_of(
                "state",
                CaseState.values,
                name="case_state_is_known",
                message="A case is open, published or withdrawn.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("cases:case", args=[self.slug])

    def name_of(self, claimant_id: int | None) -> str:
        """The name that this case uses for a claimant; without a number, for the issuer."""
        return str(self.names[str(claimant_id or self.release.issuer_id)]["name"])


class ClaimQuerySet(models.QuerySet["Claim"]):
    def live(self) -> Self:
        """Leave out claims that a reviewer removed; their history stays."""
        return self.filter(removed_at=None)

    def unsettled(self) -> Self:
        """Live claims on which nothing is proposed and no finding stands."""
        settling = Verdict.objects.settling().filter(claim=OuterRef("pk"))
        return self.live().filter(~Exists(settling))

    def with_findings(self) -> Self:
        """Fetch all that a claim's state, digest and gate read, in a fixed number of queries."""
        return self.select_related(
            "case__release__issuer",
            "statement__version",
            "statement__speaker",
            "statement__lead_in",
            "assigned_to",
        ).with_evidence()

    def with_evidence(self) -> Self:
        """Fetch citations with their sources and readings, verdicts and searches: three queries.

        Sources come with their citations, since Django asks for the far side of many rows with an OR of each
        (`prefetch_related`), and SQLite takes no more than 1,000 of them.
        """
        links = EvidenceLink.objects.select_related("source", "snapshot")
        return self.prefetch_related(Prefetch("evidence_links", queryset=links), "verdicts", "searches")


# Stands between the pieces of a claim's words.
GAP = " [...] "


def quoted(text: str, pieces: Iterable[Sequence[int]]) -> str:
    """Join the pieces of a text, each given by start and end."""
    return GAP.join(text[start:end] for start, end in pieces)


class Claim(models.Model):
    """One atomic assertion inside a statement that can be checked alone, worded so that it stands alone.

    Its words are one or more pieces of the release version, `runs`: [[start, end], ...] in code points, in
    the order of the text, inside the statement or inside the lead-in that introduces it. Empty means the one
    piece from start to end. Start and end are the outer edges of the pieces inside the statement, or the
    statement's own where all of them stand in the lead-in. `version` counts edits of the wording and of the
    evidence.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="claims")
    statement = models.ForeignKey("cases.Statement", on_delete=models.PROTECT, related_name="claims")
    position = models.PositiveIntegerField(help_text="Place inside the statement, from 1.")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    runs = models.JSONField(default=list, blank=True)
    text = models.TextField(
        "claim", help_text="One assertion, worded so that it can be judged alone. Never a rating."
    )
    type = models.CharField(max_length=20, choices=ClaimType.choices, default=ClaimType.OTHER)
    claimed_value = models.CharField(
        max_length=300, blank=True, help_text="The number, date or status that is claimed, if there is one."
    )
    claimed_status = models.JSONField("legal status claimed", default=dict, blank=True)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="assigned_claims",
        null=True,
        blank=True,
    )
    recheck_date = models.DateField("check again on", null=True, blank=True)
    version = models.PositiveIntegerField(default=1)
    removed_at = models.DateTimeField(null=True, blank=True)
    removed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    # Digests of its findings that were taken already, by verdict. Kept only where a claim is read with all
    # that they are taken of, and not changed (`cases.checks.dossier`).
    digests: dict[int, str] | None = None

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["case", "statement__position", "position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["statement", "position"],
                name="one_claim_per_position",
                violation_error_message="Another claim has this place in the statement.",
            ),
            models.CheckConstraint(
                condition=Q(end__gt=F("start")),
                name="claim_span_has_letters",
                violation_error_message="A claim's words must end after they start.",
            ),
            not_blank(
                "text", name="claim_has_text", message="Word the claim so that it can be judged alone."
            ),
            both_or_neither("removed_at", "removed_by", name="claim_removed_at_and_by"),
            one_of(
                "type", ClaimType.values, name="claim_type_is_known", message="Choose a listed type of claim."
            ),
        ]

    def __str__(self) -> str:
        return self.text

    def get_absolute_url(self) -> str:
        return reverse("cases:claim", args=[self.pk])

    @property
    def quote(self) -> str:
        """The words of the release that the claim rests on."""
        return quoted(self.statement.version.text, self.pieces)

    @property
    def pieces(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each piece of its words, in the order of the text."""
        return tuple((start, end) for start, end in self.runs) or ((self.start, self.end),)

    @property
    def said_by(self) -> str:
        """Who says it, by the name that the case uses: the statement's speaker, or else the issuer."""
        return self.case.name_of(self.statement.speaker_id)

    @property
    def open_verdict(self) -> Verdict | None:
        """The proposal that waits for a second person, or None (reads prefetched verdicts)."""
        return next((v for v in self.verdicts.all() if v.decided_at is None), None)

    def approved_before(self, finding: Verdict) -> Verdict | None:
        """The last finding approved before this one, set aside or not (reads prefetched verdicts)."""
        approved = (v for v in self.verdicts.all() if v.decision == Decision.APPROVED and v.pk != finding.pk)
        return next((v for v in approved if finding.pk is None or v.pk < finding.pk), None)

    @property
    def standing_verdict(self) -> Verdict | None:
        """The approved verdict that has not been set aside, or None (reads prefetched verdicts)."""
        return next((v for v in self.verdicts.all() if v.is_standing), None)
