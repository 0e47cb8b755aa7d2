"""The release as it was received, and the spans it is made of."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from cases.choices import NotCheckableReason, StatementKind
from cases.models.constraints import both_or_neither, not_blank, one_of


class Release(models.Model):
    """A press release by one issuer. Its words live in numbered, immutable versions."""

    issuer = models.ForeignKey("cases.Claimant", on_delete=models.PROTECT, related_name="releases")
    title = models.CharField(max_length=500)
    url = models.URLField("issuer's page", max_length=1000, blank=True, help_text="The issuer's own page.")
    published_date = models.DateField("published on", help_text="When the issuer published it.")
    language = models.CharField(
        max_length=35, default="en", help_text="Language tag (BCP 47) of the text, such as en or pt-BR."
    )
    embargo_at = models.DateTimeField(
        "embargo until",
        null=True,
        blank=True,
        help_text="If the issuer asks for one: no edition is published before it ends.",
    )
    is_sample = models.BooleanField(
        "sample", default=False, help_text="An invented release that shows how the desk works."
    )
    received_at = models.DateTimeField()
    received_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-received_at", "-pk"]
        constraints = [
            not_blank("title", name="release_has_title", message="A release needs a title."),
            not_blank("language", name="release_has_language", message="State the release's language."),
        ]

    def __str__(self) -> str:
        return self.title


class ReleaseVersion(models.Model):
    """The text of a release at one moment. Never edited: a page that changed is a new version.

    `length` counts code points, as do all spans; the database compares it with the text when the row
    is written, so that spans can be held inside the text without reading the text each time.
    """

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    length = models.PositiveIntegerField()
    # Not unique: a text may be taken in again once every case that has it is withdrawn (`receive_release`).
    sha256 = models.CharField("SHA-256", max_length=64, db_index=True)
    original_file = models.FileField(upload_to="originals/", blank=True)
    media_type = models.CharField(max_length=100, default="text/plain")
    captured_at = models.DateTimeField()
    captured_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["release", "number", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["release", "number"],
                name="one_version_per_number",
                violation_error_message="This release already has a version with that number.",
            ),
            models.CheckConstraint(
                condition=Q(number__gte=1, length__gte=1),
                name="version_is_numbered_and_has_text",
                violation_error_message="A release version is numbered from 1 and has text.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.release}, version {self.number}"


class Statement(models.Model):
    """A span of a release version: a sentence, a list item, a heading, a line of apparatus.

    Every letter and digit of the version belongs to exactly one statement, list numbers apart.
    Start and end are code points of the version's text, end exclusive; the quote is text[start:end].
    A kind left empty means that nobody has classified the statement yet. Until somebody confirms what it
    is, all of it is a guess of the machine: span, kind, checkability, reason, speaker and lead-in.
    """

    version = models.ForeignKey(ReleaseVersion, on_delete=models.PROTECT, related_name="statements")
    position = models.PositiveIntegerField(help_text="Place in the release, from 1.")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=StatementKind.choices, blank=True)
    is_checkable = models.BooleanField("checkable", default=False)
    not_checkable_reason = models.CharField(
        "why not checkable",
        max_length=20,
        choices=NotCheckableReason.choices,
        blank=True,
        help_text="Readers see this reason beside every statement that holds no claim.",
    )
    speaker = models.ForeignKey(
        "cases.Claimant",
        on_delete=models.PROTECT,
        related_name="statements",
        null=True,
        blank=True,
        help_text="Who says it. Empty means the issuer.",
    )
    lead_in = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        related_name="introduced",
        verbose_name="lead-in",
        null=True,
        blank=True,
        help_text="The earlier statement that introduces this one, such as the line before a list.",
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    class Meta:
        ordering = ["version", "position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "position"],
                name="one_statement_per_position",
                violation_error_message="Another statement has this place in the release.",
            ),
            models.UniqueConstraint(
                fields=["version", "start"],
                name="one_statement_per_start",
                violation_error_message="Another statement begins at this letter.",
            ),
            models.CheckConstraint(
                condition=Q(end__gt=F("start")),
                name="statement_span_has_letters",
                violation_error_message="A statement must end after it starts.",
            ),
            models.CheckConstraint(
                condition=Q(is_checkable=True, not_checkable_reason="")
                | (Q(is_checkable=False) & (~Q(not_checkable_reason="") | Q(kind=""))),
                name="not_checkable_says_why",
                violation_error_message="A statement that is not checkable needs the reason;"
                " one that is checkable has none.",
            ),
            one_of(
                "kind",
                ["", *StatementKind.values],
                name="statement_kind_is_known",
                message="Choose one of the listed kinds of statement.",
            ),
            both_or_neither("confirmed_at", "confirmed_by", name="statement_confirmed_at_and_by"),
        ]

    def __str__(self) -> str:
        return f"Statement {self.position}"

    @property
    def quote(self) -> str:
        """The exact words, from the version's text (loads the version unless it is selected)."""
        return self.version.text[self.start : self.end]

    @property
    def is_guess(self) -> bool:
        """Whether the machine alone says what it is; one that is not classified is not even a guess."""
        return self.confirmed_at is None and bool(self.kind)
