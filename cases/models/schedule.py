"""When an approved case is to be published, and what became of that."""

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from cases.choices import CaseState, CorrectionKind, RequestedByKind, ScheduleOutcome
from cases.models.constraints import not_blank, one_of, set_exactly_when
from cases.models.edition import Edition

NOTICES = (CorrectionKind.CORRECTION, CorrectionKind.UPDATE, CorrectionKind.CLARIFICATION)


class ScheduleQuerySet(models.QuerySet["Schedule"]):
    def open(self) -> Self:
        """Those of which nothing has become yet."""
        return self.filter(outcome="")

    def due(self, at: datetime) -> Self:
        """Open ones whose time has come, in the order of their times."""
        return self.open().filter(publish_at__lte=at).order_by("publish_at", "pk")

    def unanswered(self) -> Self:
        """Refused ones after which nothing was published, scheduled or withdrawn: somebody has to look."""
        later = Schedule.objects.filter(case=OuterRef("case"), pk__gt=OuterRef("pk"))
        editions = Edition.objects.filter(case=OuterRef("case"), published_at__gt=OuterRef("ended_at"))
        refused = self.filter(~Exists(later), ~Exists(editions), outcome=ScheduleOutcome.REFUSED)
        return refused.exclude(case__state=CaseState.WITHDRAWN)


class Schedule(models.Model):
    """An editor's order to publish a case at a time: exactly what they read, and what readers are told.

    `read` is the digest of what was on the page, as `publish` takes it; `unread` are the ids of the answers
    that were on file then and do not go out. It ends once: published, refused with the reasons, or canceled,
    by a person or by a move that left nothing to publish. `why` holds its sentences, one a line.
    """

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, related_name="schedules")
    publish_at = models.DateTimeField("time of publication")
    scheduled_at = models.DateTimeField()
    scheduled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="scheduled_publications"
    )
    read = models.CharField("digest of what was read", max_length=64)
    notice_kind = models.CharField(
        max_length=20, choices=[(kind.value, kind.label) for kind in NOTICES], blank=True
    )
    notice_reason = models.TextField("what has changed, and why", blank=True)
    requested_by_kind = models.CharField(
        max_length=20, choices=RequestedByKind.choices, default=RequestedByKind.DESK
    )
    next_update_at = models.DateTimeField("next update", null=True, blank=True)
    unread = models.JSONField(default=list, blank=True)
    unread_reason = models.TextField("why it goes out without the answer", blank=True)
    outcome = models.CharField(max_length=10, choices=ScheduleOutcome.choices, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    canceled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    edition = models.OneToOneField(
        "cases.Edition", on_delete=models.PROTECT, related_name="schedule", null=True, blank=True
    )
    why = models.TextField("why it was canceled or not published", blank=True)

    objects = ScheduleQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["case"],
                condition=Q(outcome=""),
                name="one_open_schedule_per_case",
                violation_error_message="This case is scheduled for publication already.",
            ),
            models.CheckConstraint(
                condition=Q(publish_at__gt=F("scheduled_at")),
                name="schedule_is_for_later",
                violation_error_message="Choose a time that is still to come.",
            ),
            models.CheckConstraint(
                condition=Q(next_update_at=None) | Q(next_update_at__gt=F("publish_at")),
                name="next_update_is_after_publication",
                violation_error_message="The next update has to come after the time of publication.",
            ),
            not_blank("read", name="schedule_has_digest", message="A schedule says what was read."),
            set_exactly_when(
                "notice_reason",
                ~Q(notice_kind=""),
                name="schedule_notice_is_whole",
                message="What readers are told has a kind and a reason: fill in both or neither.",
            ),
            one_of(
                "notice_kind",
                ["", *(kind.value for kind in NOTICES)],
                name="schedule_notice_kind_is_known",
                message="Choose whether this is a correction, an update or a clarification.",
            ),
            one_of(
                "outcome",
                ["", *ScheduleOutcome.values],
                name="schedule_outcome_is_known",
                message="A schedule ends in a publication, a refusal or a cancellation.",
            ),
            set_exactly_when(
                "outcome",
                Q(ended_at__isnull=False),
                name="schedule_outcome_when_ended",
                message="A schedule that has ended says how, and an open one has not ended.",
            ),
            models.CheckConstraint(
                condition=Q(outcome=ScheduleOutcome.CANCELED, canceled_by__isnull=False)
                | (~Q(outcome=ScheduleOutcome.CANCELED) & Q(canceled_by=None)),
                name="canceled_schedule_says_by_whom",
                violation_error_message="A canceled schedule, and no other, says who canceled it.",
            ),
            models.CheckConstraint(
                condition=Q(outcome=ScheduleOutcome.PUBLISHED, edition__isnull=False)
                | (~Q(outcome=ScheduleOutcome.PUBLISHED) & Q(edition=None)),
                name="kept_schedule_has_its_edition",
                violation_error_message="A schedule that was kept, and no other, names its edition.",
            ),
            models.CheckConstraint(
                condition=~Q(outcome=ScheduleOutcome.REFUSED) | ~Q(why=""),
                name="refused_schedule_says_why",
                violation_error_message="Where nothing was published, the reasons are kept.",
            ),
        ]

    def __str__(self) -> str:
        return f"Publication of {self.case_id} at {self.publish_at:%Y-%m-%d %H:%M %Z}"

    @property
    def is_open(self) -> bool:
        return self.outcome == ""

    @property
    def is_refused(self) -> bool:
        return self.outcome == ScheduleOutcome.REFUSED

    @property
    def is_canceled(self) -> bool:
        return self.outcome == ScheduleOutcome.CANCELED

    @property
    def reasons(self) -> list[str]:
        return self.why.splitlines()
