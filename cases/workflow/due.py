"""Publishing at a set time: an editor schedules it, and `manage.py publish_due` brings it about."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta

from django.contrib.auth.models import User
from django.db import transaction

from cases.choices import RequestedByKind, ScheduleOutcome
from cases.history.chain import append_event, subject_of
from cases.models import Case, Schedule
from cases.people.names import COMMAND_LINE
from cases.times import zoned
from cases.workflow.moves import move
from cases.workflow.publication import CHANGED, NOT_YOURS, Notice, publish, ready
from cases.workflow.refusals import MoveRefused, require
from cases.workflow.schedules import CHANGED as CHANGED_SINCE
from cases.workflow.schedules import end, open_schedule, schedule_trace
from cases.workflow.taking import take_case
from cases.workflow.writing import record, save_valid

logger = logging.getLogger(__name__)

FARTHEST = timedelta(days=366)


@move
def schedule_publication(
    *,
    case: Case,
    by: User,
    at: datetime,
    version: int,
    read: str,
    publish_at: datetime,
    notice: Notice | None = None,
    next_update_at: datetime | None = None,
    unread_reason: str = "",
) -> Schedule:
    """Have a case published at a time to come, as `publish` would publish it then.

    All is checked as of that time, now, and again when it has come.
    """
    case = take_case(case.pk)
    require(publish_at > at, "Choose a time that is still to come.")
    require(publish_at < at + FARTHEST, "Choose a time within a year.")
    prepared = ready(case, by, publish_at, version, read, notice, next_update_at, unread_reason)
    waiting = open_schedule(case)
    if waiting:
        raise MoveRefused(
            f"{waiting.scheduled_by} has scheduled this case for {zoned(waiting.publish_at)} already: cancel"
            " that first."
        )
    notice = notice if prepared.needs_notice else None
    schedule = Schedule(
        case=case,
        publish_at=publish_at,
        scheduled_at=at,
        scheduled_by=by,
        read=read,
        notice_kind=notice.kind if notice else "",
        notice_reason=notice.reason.strip() if notice else "",
        requested_by_kind=notice.requested_by_kind if notice else RequestedByKind.DESK,
        next_update_at=prepared.next_update_at,
        unread=[entry.pk for entry in prepared.plan.unread],
        unread_reason=unread_reason.strip() if prepared.plan.unread else "",
    )
    save_valid(schedule)
    record(at, by, "schedule_publication", case, after={**schedule_trace(schedule), "read": read})
    return schedule


def publish_due(*, at: datetime) -> Iterator[Schedule]:
    """Publish every case whose time has come, or keep why not, each in a transaction of its own.

    Yields the schedules with what has become of them; one that an error kept from both is still open, and is
    tried again the next time.

    Run twice, or by two at once, it publishes once: who takes the case's row second finds the schedule ended.
    """
    for pk in list(Schedule.objects.due(at).values_list("pk", flat=True)):
        try:
            schedule: Schedule | None = _keep(pk, at)
        except Exception:  # whatever it is about one case, the others have their time, too
            logger.exception("Schedule %s could be neither kept nor refused.", pk)
            schedule = Schedule.objects.open().select_related("case", "scheduled_by").filter(pk=pk).first()
        if schedule:
            yield schedule


@transaction.atomic
def _keep(pk: int, at: datetime) -> Schedule | None:
    """Publish what a schedule says, in the name of who scheduled it; None if it has ended meanwhile."""
    # The case's row first, as in every move; the schedule is read once nobody else can end it.
    case = Case.objects.select_for_update().get(pk=_schedule(pk).case_id)
    schedule = _schedule(pk)
    if not schedule.is_open:
        return None
    notice = Notice(schedule.notice_kind, schedule.notice_reason, schedule.requested_by_kind)
    try:
        publish(
            case=case,
            by=schedule.scheduled_by,
            at=at,
            version=case.version,
            read=schedule.read,
            notice=notice if schedule.notice_kind else None,
            next_update_at=schedule.next_update_at,
            unread_reason=schedule.unread_reason,
            schedule=schedule,
        )
    except MoveRefused as refused:
        _refuse(schedule, at, refused.reasons)
    return _schedule(pk)


def _schedule(pk: int) -> Schedule:
    return Schedule.objects.select_related("case", "scheduled_by", "edition").get(pk=pk)


def _refuse(schedule: Schedule, at: datetime, reasons: list[str]) -> None:
    told = {
        CHANGED: CHANGED_SINCE,
        NOT_YOURS: f"{schedule.scheduled_by}, who scheduled it, may not publish this case any more.",
    }
    why = "\n".join(told.get(reason, reason) for reason in reasons)
    end(schedule, ScheduleOutcome.REFUSED, at, why=why)
    append_event(
        at=at,
        actor=COMMAND_LINE,
        action="refuse_publication",
        subject=subject_of(schedule.case),
        after={**schedule_trace(schedule), "why": why},
    )
