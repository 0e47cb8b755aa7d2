"""What readers see: immutable editions, and flat tables projected from them."""

from datetime import datetime
from typing import Self, TypeVar

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.urls import reverse

from cases.choices import UNCHECKED, UNCHECKED_LABEL, CheckState, Extent, PubStatus, Rating
from cases.ratings import RATINGS, claim_label, shown_as, statement_rating

RATING_CHOICES = [*Rating.choices, (UNCHECKED, UNCHECKED_LABEL)]


class Edition(models.Model):
    """The immutable, numbered publication of a case. The database refuses to change or delete one.

    `document` is described in docs/edition-format.md; `digest` is the SHA-256 of its canonical JSON;
    `previous_digest` is that of the edition before it in the same case, empty for the first.
    """

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    document = models.JSONField(encoder=DjangoJSONEncoder)
    digest = models.CharField(max_length=64, unique=True)
    previous_digest = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ["case", "number", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "number"],
                name="one_edition_per_number",
                violation_error_message="This edition has already been published.",
            ),
            models.CheckConstraint(
                condition=Q(number=1, previous_digest="") | (Q(number__gt=1) & ~Q(previous_digest="")),
                name="edition_points_to_the_one_before",
                violation_error_message="Every edition but the first names the digest of the one before it.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case}, edition {self.number}"

    def get_absolute_url(self) -> str:
        return reverse("cases:edition", args=[self.digest])


Published = TypeVar("Published", bound=models.Model)

# Every published row names the last entry that touched it, which may be appended after the row is written.
PUBLIC_LOG = "cases.PublicLogEntry"


class PublishedQuerySet(models.QuerySet[Published]):
    def published(self) -> Self:
        """Rows of cases that are public, withdrawn ones included: they stay as tombstones."""
        return self.all()

    def usable(self) -> Self:
        return self.filter(pubstatus=PubStatus.USABLE)


class PublishedCase(models.Model):
    """The current edition of a case, one row a case. Counts are of statements unless they say claims."""

    case = models.OneToOneField(
        "cases.Case", on_delete=models.PROTECT, primary_key=True, related_name="published"
    )
    edition = models.OneToOneField(Edition, on_delete=models.PROTECT, related_name="+")
    edition_number = models.PositiveIntegerField()
    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(max_length=500)
    headline = models.CharField(max_length=200, blank=True, default="")
    summary = models.TextField()
    why_checked = models.TextField()
    release_id = models.BigIntegerField()
    release_title = models.CharField(max_length=500)
    release_url = models.CharField(max_length=1000, blank=True)
    release_published_date = models.DateField()
    release_version = models.PositiveIntegerField()
    release_sha256 = models.CharField(max_length=64)
    language = models.CharField(max_length=35)
    issuer = models.CharField(max_length=300)
    issuer_id = models.BigIntegerField()
    statements = models.PositiveIntegerField()
    checkable = models.PositiveIntegerField()
    verified = models.PositiveIntegerField()
    disputed = models.PositiveIntegerField()
    unverifiable = models.PositiveIntegerField()
    unchecked = models.PositiveIntegerField()
    not_checkable = models.PositiveIntegerField()
    claims = models.PositiveIntegerField()
    claims_verified = models.PositiveIntegerField()
    claims_disputed = models.PositiveIntegerField()
    claims_unverifiable = models.PositiveIntegerField()
    claims_open = models.PositiveIntegerField(default=0)
    claims_held = models.PositiveIntegerField(default=0)
    next_update_at = models.DateTimeField(null=True)
    held_since = models.DateTimeField(null=True)
    first_published_at = models.DateTimeField()
    last_modified_at = models.DateTimeField(db_index=True)
    correction_count = models.PositiveIntegerField()
    last_correction_kind = models.CharField(max_length=20, blank=True)
    last_corrected_at = models.DateTimeField(null=True)
    withdrawal_reason = models.TextField(blank=True)
    pubstatus = models.CharField(max_length=10, choices=PubStatus.choices)
    publisher = models.CharField(max_length=300)
    is_sample = models.BooleanField()
    entry = models.ForeignKey(PUBLIC_LOG, on_delete=models.PROTECT, related_name="+")

    objects = PublishedQuerySet.as_manager()

    class Meta:
        ordering = ["-first_published_at", "-pk"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("cases:case", args=[self.slug])

    @property
    def is_withdrawn(self) -> bool:
        return self.pubstatus == PubStatus.CANCELED

    @property
    def is_interim(self) -> bool:
        """Some of its claims are still being checked."""
        return self.claims_open > 0

    @property
    def name(self) -> str:
        """What the page is called: the desk's headline, or the issuer's title where there is none to show.

        A headline says what was found, so one that is withdrawn is shown no more.
        """
        return self.release_title if self.is_withdrawn else self.headline or self.release_title

    def is_overdue(self, at: datetime) -> bool:
        """Whether the time for which readers were promised an update has passed."""
        return self.next_update_at is not None and self.next_update_at <= at and not self.is_withdrawn


class PublishedStatement(models.Model):
    """A statement as last published; counts are of its claims."""

    id = models.BigIntegerField(primary_key=True)
    case = models.ForeignKey(PublishedCase, on_delete=models.CASCADE, related_name="published_statements")
    release_id = models.BigIntegerField()
    issuer = models.CharField(max_length=300)
    statement_no = models.PositiveIntegerField()
    char_start = models.PositiveIntegerField()
    char_end = models.PositiveIntegerField()
    kind_code = models.CharField(max_length=20)
    speaker = models.CharField(max_length=300)
    statement_text = models.TextField()
    is_checkable = models.BooleanField()
    not_checkable_reason = models.CharField(max_length=20, blank=True)
    claims = models.PositiveIntegerField()
    verified = models.PositiveIntegerField()
    disputed = models.PositiveIntegerField()
    unverifiable = models.PositiveIntegerField()
    unchecked = models.PositiveIntegerField()
    last_modified_at = models.DateTimeField(db_index=True)
    pubstatus = models.CharField(max_length=10, choices=PubStatus.choices)
    entry = models.ForeignKey(PUBLIC_LOG, on_delete=models.PROTECT, related_name="+")

    objects = PublishedQuerySet.as_manager()

    class Meta:
        ordering = ["case", "statement_no", "pk"]

    def __str__(self) -> str:
        return f"Statement {self.statement_no}"

    @property
    def rating(self) -> str:
        """The derived rating's code; empty where the statement is not checkable."""
        if not self.is_checkable:
            return ""
        return statement_rating({code: getattr(self, code) for code in RATINGS})


class PublishedClaim(models.Model):
    """A claim as last published, flat: all that lists, filters, claim pages and exports read."""

    id = models.BigIntegerField(primary_key=True)
    case = models.ForeignKey(PublishedCase, on_delete=models.CASCADE, related_name="published_claims")
    statement = models.ForeignKey(
        PublishedStatement, on_delete=models.CASCADE, related_name="published_claims"
    )
    case_slug = models.SlugField(max_length=120)
    edition_number = models.PositiveIntegerField()
    release_id = models.BigIntegerField()
    release_title = models.CharField(max_length=500)
    release_url = models.CharField(max_length=1000, blank=True)
    release_published_date = models.DateField(db_index=True)
    release_version = models.PositiveIntegerField()
    release_sha256 = models.CharField(max_length=64)
    issuer = models.CharField(max_length=300)
    issuer_id = models.BigIntegerField(db_index=True)
    statement_no = models.PositiveIntegerField()
    statement_text = models.TextField()
    char_start = models.PositiveIntegerField()
    char_end = models.PositiveIntegerField()
    claim_no = models.PositiveIntegerField()
    claim_text = models.TextField()
    claim_type = models.CharField(max_length=20, db_index=True)
    claimant = models.CharField(max_length=300)
    claimant_id = models.BigIntegerField(db_index=True)
    claimant_kind = models.CharField(max_length=20)
    claimant_job_title = models.CharField(max_length=300, blank=True)
    claimant_same_as = models.CharField(max_length=1000, blank=True)
    claimed_value = models.CharField(max_length=300, blank=True)
    check_state = models.CharField(
        max_length=10, choices=CheckState.choices, default=CheckState.CHECKED, db_index=True
    )
    checked_since = models.DateTimeField(null=True)
    rating_code = models.CharField(max_length=20, choices=RATING_CHOICES, db_index=True)
    extent_code = models.CharField(max_length=10, choices=Extent.choices, blank=True)
    found_value = models.CharField(max_length=300, blank=True)
    explanation = models.TextField(blank=True)
    reason_code = models.CharField(max_length=20, blank=True)
    sole_source_reason = models.TextField(blank=True)
    as_of_date = models.DateField(null=True)
    evidence_count = models.PositiveIntegerField()
    independent_source_count = models.PositiveIntegerField()
    primary_source_count = models.PositiveIntegerField()
    first_published_at = models.DateTimeField()
    last_modified_at = models.DateTimeField(db_index=True)
    correction_count = models.PositiveIntegerField()
    last_correction_kind = models.CharField(max_length=20, blank=True)
    pubstatus = models.CharField(max_length=10, choices=PubStatus.choices)
    language = models.CharField(max_length=35)
    publisher = models.CharField(max_length=300)
    license = models.CharField(max_length=300, blank=True)
    is_sample = models.BooleanField()
    entry = models.ForeignKey(PUBLIC_LOG, on_delete=models.PROTECT, related_name="+")

    objects = PublishedQuerySet.as_manager()

    class Meta:
        ordering = ["-last_modified_at", "-pk"]

    def __str__(self) -> str:
        return self.claim_text

    def get_absolute_url(self) -> str:
        return reverse("cases:claim", args=[self.pk])

    @property
    def rating_label(self) -> str:
        """What readers see: the rating in words, or how far the check has come."""
        return claim_label(self.check_state, self.rating_code, self.extent_code)

    @property
    def shown(self) -> str:
        """The code of the same."""
        return shown_as(self.check_state, self.rating_code)

    @property
    def has_finding(self) -> bool:
        return self.rating_code != UNCHECKED

    @property
    def is_held(self) -> bool:
        return self.check_state == CheckState.HELD

    @property
    def is_carried(self) -> bool:
        return self.check_state == CheckState.CARRIED

    @property
    def is_withdrawn(self) -> bool:
        return self.pubstatus == PubStatus.CANCELED


class PublishedEvidence(models.Model):
    """A citation as last published."""

    id = models.BigIntegerField(primary_key=True)
    claim = models.ForeignKey(PublishedClaim, on_delete=models.CASCADE, related_name="evidence")
    position = models.PositiveIntegerField()
    stance_code = models.CharField(max_length=10)
    source_id = models.BigIntegerField()
    source_title = models.CharField(max_length=500)
    source_kind = models.CharField(max_length=20)
    publisher = models.CharField(max_length=300, blank=True)
    author = models.CharField(max_length=300, blank=True)
    source_url = models.CharField(max_length=1000, blank=True)
    archived_url = models.CharField(max_length=1000, blank=True)
    archive_status = models.CharField(max_length=20, blank=True)
    archive_failure = models.TextField(blank=True)
    content_sha256 = models.CharField(max_length=64, blank=True)
    accessed_at = models.DateTimeField(null=True)
    published_date = models.DateField(null=True)
    locator = models.CharField(max_length=300, blank=True)
    quote = models.TextField(blank=True)
    note = models.TextField(blank=True)
    is_primary = models.BooleanField()
    is_party = models.BooleanField()
    interest_note = models.TextField(blank=True)
    independence_group = models.CharField(max_length=200, blank=True)
    entry = models.ForeignKey(PUBLIC_LOG, on_delete=models.PROTECT, related_name="+")

    objects = PublishedQuerySet.as_manager()

    class Meta:
        ordering = ["claim", "position", "pk"]
        verbose_name_plural = "published evidence"

    def __str__(self) -> str:
        return self.source_title
