"""Where evidence comes from, what it said when it was read, and the claim it bears on."""

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from cases.choices import SnapshotStatus, SourceKind, Stance
from cases.models.constraints import both_or_neither, not_blank, one_of

validate_language = RegexValidator(
    r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z", "Write a language tag, such as es or fr-CA."
)


class Source(models.Model):
    """A document or a person that evidence comes from; kept once, cited often."""

    kind = models.CharField(max_length=20, choices=SourceKind.choices)
    title = models.CharField(
        max_length=500, help_text="Title of the document, or name and role of the person."
    )
    publisher = models.CharField(max_length=300, blank=True)
    author = models.CharField(max_length=300, blank=True)
    url = models.URLField("address", max_length=1000, blank=True)
    published_date = models.DateField("published on", null=True, blank=True)
    is_primary = models.BooleanField(
        "primary source", default=False, help_text="First-hand: the record itself, not a report about it."
    )
    is_party = models.BooleanField(
        "party to the matter",
        default=False,
        help_text="The issuer, its allies or anyone with a stake. Never counts as independent.",
    )
    independence_group = models.CharField(
        max_length=200,
        blank=True,
        help_text="Sources that draw on one origin share a group, and count once. Any word will do.",
    )
    interest_note = models.TextField(
        blank=True, help_text="The source's stake, as readers will see it. Required for a party."
    )
    # What sources that are alike have in common; kept by the moves, so that they are found at once.
    canonical_url = models.CharField(
        "address in its one form", max_length=1000, blank=True, db_index=True, editable=False
    )
    likeness = models.CharField(max_length=64, blank=True, db_index=True, editable=False)
    likeness_rule = models.PositiveSmallIntegerField(default=0, editable=False)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["title", "pk"]
        constraints = [
            not_blank("title", name="source_has_title", message="A source needs a title."),
            models.CheckConstraint(
                condition=Q(is_party=False) | ~Q(interest_note=""),
                name="party_discloses_interest",
                violation_error_message="Say what stake this source has: readers must know it.",
            ),
            one_of(
                "kind",
                SourceKind.values,
                name="source_kind_is_known",
                message="Choose a listed kind of source.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.publisher})" if self.publisher else self.title


class Snapshot(models.Model):
    """What a source said when it was read: bytes with SHA-256, an archive's address, or why neither."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="snapshots")
    accessed_at = models.DateTimeField("read at")
    accessed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    archive_url = models.URLField(
        "archived copy", max_length=1000, blank=True, help_text="Address of a copy at a public archive."
    )
    file = models.FileField(upload_to="snapshots/", blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    media_type = models.CharField(max_length=100, blank=True)
    status = models.CharField(
        max_length=20, choices=SnapshotStatus.choices, default=SnapshotStatus.NOT_ARCHIVED
    )
    failure = models.TextField(
        "why there is no archived copy", blank=True, help_text="Published beside the citation."
    )
    confirmed_at = models.DateTimeField("copy confirmed at", null=True, blank=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="copy confirmed by",
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        ordering = ["source", "-accessed_at", "-pk"]
        constraints = [
            both_or_neither("confirmed_at", "confirmed_by", name="snapshot_confirmation_pair"),
            models.CheckConstraint(
                condition=Q(confirmed_at=None) | Q(status=SnapshotStatus.ARCHIVED) & ~Q(archive_url=""),
                name="snapshot_confirmed_is_archived",
                violation_error_message="Only a copy at an address is confirmed, and it counts from then on.",
            ),
            models.CheckConstraint(
                condition=Q(status=SnapshotStatus.ARCHIVED) & (~Q(archive_url="") | ~Q(file=""))
                | Q(status=SnapshotStatus.DOUBTFUL, file="") & ~Q(archive_url="")
                | Q(status=SnapshotStatus.NOT_ARCHIVED, archive_url="", file="") & ~Q(failure=""),
                name="snapshot_is_kept_or_says_why",
                violation_error_message="Give the address of an archived copy, upload a file,"
                " or write why there is neither.",
            ),
            models.CheckConstraint(
                condition=Q(file="", sha256="") | (~Q(file="") & ~Q(sha256="")),
                name="snapshot_file_has_digest",
                violation_error_message="A stored file carries its SHA-256, and only a stored file does.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source}, read {self.accessed_at:%Y-%m-%d %H:%M} UTC"


class EvidenceLink(models.Model):
    """The citation that ties a source to a claim: which way it points, in which words, where to find them."""

    claim = models.ForeignKey("cases.Claim", on_delete=models.PROTECT, related_name="evidence_links")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="evidence_links")
    snapshot = models.ForeignKey(
        Snapshot, on_delete=models.PROTECT, related_name="evidence_links", null=True, blank=True
    )
    stance = models.CharField(max_length=10, choices=Stance.choices)
    quote = models.TextField(blank=True, help_text="The source's own words, letter by letter.")
    quote_language = models.CharField(
        "language of the quote",
        max_length=35,
        blank=True,
        validators=[validate_language],
        help_text="If it is not the release's own: a language tag, such as es or fr-CA.",
    )
    quote_translation = models.TextField(
        "translation of the quote", blank=True, help_text="Published beside the source's own words."
    )
    quote_translator = models.CharField(
        "translated by", max_length=200, blank=True, help_text="Who translated it: a person, or a program."
    )
    locator = models.CharField(
        max_length=300, blank=True, help_text="Where in the source: page, table, paragraph or timestamp."
    )
    note = models.TextField(blank=True, help_text="What the quote shows. Published beside it.")
    position = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["claim", "position", "pk"]
        constraints = [
            one_of(
                "stance",
                Stance.values,
                name="stance_is_known",
                message="Evidence supports a claim, refutes it or gives context.",
            ),
            models.CheckConstraint(
                condition=Q(quote_translation="", quote_translator="")
                | (~Q(quote="") & ~Q(quote_translation="") & ~Q(quote_translator="") & ~Q(quote_language="")),
                name="translation_is_whole",
                violation_error_message="A translation needs the quote, its language, and who translated it.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_stance_display()}: {self.source}"
