"""The public log: what the public was told, in the order in which it was told."""

from uuid import uuid4

from django.db import models
from django.db.models import Q

from cases.models.constraints import not_blank, set_exactly_when
from cases.models.edition import Edition


class PublicLogEntry(models.Model):
    """One thing that changed what the public is told. The database refuses to change or delete one.

    `line` is the entry as outsiders check it, byte by byte, and says no text and no name; `digest` is the
    SHA-256 of these bytes, among which is that of the entry before. Both are described in
    docs/public-log.md. `id` is made before the entry has its place, so that rows can name it already.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    seq = models.PositiveBigIntegerField(unique=True)
    kind = models.CharField(max_length=30)
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="log_entries")
    # Empty where something other than an edition changes what the public is told.
    edition = models.OneToOneField(Edition, on_delete=models.PROTECT, null=True, related_name="log_entry")
    edition_digest = models.CharField(max_length=64, blank=True)
    at = models.DateTimeField()
    line = models.TextField()
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["seq"]
        verbose_name_plural = "public log entries"
        constraints = [
            not_blank("kind", name="log_entry_has_kind", message="An entry of the public log says its kind."),
            set_exactly_when(
                "edition_digest",
                Q(edition__isnull=False),
                name="log_entry_has_digest_of_its_edition",
                message="An entry of the public log names the digest of its edition, where it has one.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.seq}. {self.kind} of case {self.case_id}"
