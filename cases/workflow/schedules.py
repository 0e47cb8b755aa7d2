"""Schedules of a case: what becomes of the open one, and canceling it."""

from datetime import datetime

from django.contrib.auth.models import User

from cases import editions
from cases.checks.waiting import under_embargo
from cases.choices import ScheduleOutcome
from cases.editions import Plan
from cases.models import Case, Edition, Schedule
from cases.people import permissions
from cases.times import zoned
from cases.workflow.moves import move
from cases.workflow.refusals import require
from cases.workflow.taking import take_case
from cases.workflow.writing import Values, record

CHANGED = "The case has changed since it was scheduled. Read it again, then publish or schedule it anew."
NEW_ANSWER = "An answer has come in since it was scheduled. Read it, then publish or schedule it anew."


@move
def cancel_schedule(*, case: Case, by: User, at: datetime, schedule: int, note: str = "") -> Schedule:
    """Cancel the open schedule of a case. `schedule` is the id of the one that the person saw."""
    case = take_case(case.pk)
    require(permissions.may_publish(by, case), "You may not publish this case.")
    seen = Schedule.objects.select_related("canceled_by").filter(case=case, pk=schedule).first()
    require(seen, "This case has no such schedule.")
    assert seen is not None
    require(seen.is_open, f"This schedule has ended already. {ending(seen)}")
    end(seen, ScheduleOutcome.CANCELED, at, canceled_by=by, why=note.strip())
    record(at, by, "cancel_schedule", case, after={**schedule_trace(seen), "note": note.strip()})
    return seen


def ending(schedule: Schedule) -> str:
    """Say what became of a schedule that has ended, in a sentence or two."""
    when = zoned(schedule.publish_at)
    if schedule.is_refused:
        return f"Was to be published at {when}, and was not: {' '.join(schedule.reasons)}"
    if schedule.is_canceled:
        why = f" {schedule.why}" if schedule.why else ""
        return f"The publication at {when} was canceled by {schedule.canceled_by}.{why}"
    return f"Was published as scheduled for {when}."


def open_schedule(case: Case) -> Schedule | None:
    return Schedule.objects.open().filter(case=case).select_related("scheduled_by").first()


def settle(case: Case, by: User, at: datetime, edition: Edition, kept: Schedule | None) -> Values:
    """End the open schedule of a case that is published now: kept by that, or overtaken. For the history."""
    schedule = open_schedule(case)
    if schedule is None:
        return {}
    if kept is None or kept.pk != schedule.pk:
        return drop(case, by, at, f"Edition {edition.number} was published before that time.")
    end(schedule, ScheduleOutcome.PUBLISHED, at, edition=edition)
    return schedule_trace(schedule)


def drop(case: Case, by: User, at: datetime, why: str) -> Values:
    """Cancel the open schedule of a case, if there is one, where another move leaves nothing to publish."""
    schedule = open_schedule(case)
    if schedule is None:
        return {}
    end(schedule, ScheduleOutcome.CANCELED, at, canceled_by=by, why=why)
    return schedule_trace(schedule)


def end(schedule: Schedule, outcome: str, at: datetime, **how: object) -> None:
    # Whoever holds the case's row never gets here too late; this line holds whatever becomes of the lock.
    ended = Schedule.objects.open().filter(pk=schedule.pk).update(outcome=outcome, ended_at=at, **how)
    require(ended, "This schedule has just ended.")
    schedule.refresh_from_db(fields=["outcome", "ended_at", *how])


def schedule_trace(schedule: Schedule) -> Values:
    return {
        "schedule": schedule.pk,
        "publish_at": schedule.publish_at,
        "schedule_outcome": schedule.outcome or "open",
    }


def doubts(plan: Plan, schedule: Schedule) -> list[str]:
    """Say why a schedule would not be kept as things stand; empty where it would."""
    at = schedule.publish_at
    found = [shortfall.message for shortfall in plan.missing(at)]
    found += filter(None, [under_embargo(plan.dossier.case.release, at)])
    if not found and editions.content_digest(plan.content) != schedule.read:
        found.append(CHANGED)
    return found + [NEW_ANSWER] * has_new_answer(plan, schedule)


def has_new_answer(plan: Plan, schedule: Schedule) -> bool:
    return any(entry.pk not in schedule.unread for entry in plan.unread)
