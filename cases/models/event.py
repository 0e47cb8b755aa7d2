"""The append-only history of the desk."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models


class Event(models.Model):
    """One line of history: who did what to which row, when. Text only, so that it outlives its subject.

    Each event's hash covers the one before it; see `cases.history.chain`.
    """

    number = models.PositiveBigIntegerField(unique=True)
    at = models.DateTimeField()
    actor = models.CharField(max_length=150)
    action = models.CharField(max_length=50, db_index=True)
    subject = models.CharField(max_length=100, db_index=True)
    before = models.JSONField(encoder=DjangoJSONEncoder)
    after = models.JSONField(encoder=DjangoJSONEncoder)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["-number"]

    def __str__(self) -> str:
        return f"{self.number}. {self.actor}: {self.action} {self.subject}"


class EventHead(models.Model):
    """The end of the chain: the one row that writers queue for. Its count betrays a cut-off end.

    The public log ends here too, with the running digest of its last entry.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    number = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)
    log_seq = models.PositiveBigIntegerField(default=0)
    log_digest = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(id=1),
                name="one_event_head",
                violation_error_message="The history has one end.",
            ),
        ]

    def __str__(self) -> str:
        return f"after event {self.number}"
