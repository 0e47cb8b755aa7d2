"""The texts behind what never changes."""

from django.db import models
from django.db.models import Q


class Disclosure(models.Model):
    """What is known of a text that an event or an edition commits to; see `cases.document.commitments`.

    `scope` names whose texts they are, such as `event:77`. The database lets a row be emptied, wholly or by
    words, and nothing else. Emptied by words, `pieces` holds what is left.
    """

    scope = models.CharField(max_length=100)
    commitment = models.CharField(max_length=43)
    seed = models.CharField(max_length=43, blank=True)
    text = models.TextField(blank=True)
    pieces = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            # Its index begins with the scope, by which rows are looked for.
            models.UniqueConstraint(
                fields=["scope", "commitment"],
                name="one_disclosure_per_commitment",
                violation_error_message="A commitment is disclosed once.",
            ),
            models.CheckConstraint(
                condition=Q(seed="", text="") | (~Q(seed="") & ~Q(text="")),
                name="disclosure_has_seed_and_text",
                violation_error_message="A seed and its text are disclosed together or emptied together.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.commitment} of {self.scope}"
