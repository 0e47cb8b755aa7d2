"""The record of looking: searches made for a claim, and attempts to reach whoever made it."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from cases.choices import ContactChannel, ContactOutcome
from cases.models.constraints import both_or_neither, not_blank


class SearchEntry(models.Model):
    """One search for evidence: where, with which words, and what came of it. Append-only."""

    claim = models.ForeignKey("cases.Claim", on_delete=models.PROTECT, related_name="searches")
    searched_at = models.DateTimeField()
    searched_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    where = models.CharField("searched in", max_length=300, help_text="Register, archive, data set or site.")
    query = models.TextField("searched for", help_text="The words or the number that you looked for.")
    outcome = models.TextField(
        help_text="What you found or did not find. Published with an unverifiable verdict."
    )

    class Meta:
        ordering = ["claim", "searched_at", "pk"]
        verbose_name_plural = "search entries"
        constraints = [
            not_blank("where", name="search_has_where", message="Say where you searched."),
            not_blank("query", name="search_has_query", message="Say what you searched for."),
            not_blank("outcome", name="search_has_outcome", message="Say what came of the search."),
        ]

    def __str__(self) -> str:
        return f"{self.where}: {self.query}"


class ContactEntry(models.Model):
    """One attempt to reach the claimant, or the written reason for making none.

    Questions are published, but for those of before: they were written when the form promised otherwise
    (`question_is_public`). `answer_recorded_at` is when the desk put down what came of it, which may be later
    than an approval; entries of before have none.
    """

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="contacts")
    channel = models.CharField(max_length=10, choices=ContactChannel.choices)
    asked_at = models.DateTimeField(null=True, blank=True)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    question = models.TextField(blank=True, help_text="What the claimant was asked. Published.")
    question_is_public = models.BooleanField(default=False)
    deadline_at = models.DateTimeField("answer asked for by", null=True, blank=True)
    outcome = models.CharField(max_length=10, choices=ContactOutcome.choices)
    answer = models.TextField(blank=True, help_text="The claimant's answer, published as it stands.")
    answered_at = models.DateTimeField(null=True, blank=True)
    answer_recorded_at = models.DateTimeField(null=True, blank=True)
    answer_recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    not_asked_reason = models.TextField(
        "why not asked", blank=True, help_text="Published. Needed if nobody was asked."
    )

    class Meta:
        ordering = ["case", "pk"]
        verbose_name_plural = "contact entries"
        constraints = [
            both_or_neither("asked_at", "asked_by", name="contact_asked_at_and_by"),
            both_or_neither(
                "answer_recorded_at", "answer_recorded_by", name="contact_answer_recorded_at_and_by"
            ),
            models.CheckConstraint(
                condition=(
                    Q(asked_at__isnull=False, not_asked_reason="") & ~Q(outcome=ContactOutcome.NOT_ASKED)
                )
                | (Q(asked_at=None, outcome=ContactOutcome.NOT_ASKED) & ~Q(not_asked_reason="")),
                name="contact_asked_or_says_why_not",
                violation_error_message="Record when the claimant was asked, or write why nobody asked.",
            ),
            models.CheckConstraint(
                condition=(Q(outcome=ContactOutcome.ANSWERED, answered_at__isnull=False) & ~Q(answer=""))
                | (~Q(outcome=ContactOutcome.ANSWERED) & Q(answered_at=None, answer="")),
                name="contact_answer_is_whole",
                violation_error_message="An answer needs its words and its date; nothing else has them.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_channel_display()}: {self.get_outcome_display()}"
