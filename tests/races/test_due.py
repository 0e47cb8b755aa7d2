"""The time has come, and somebody else is at the case: it is published once, and nobody is left guessing."""

from datetime import timedelta
from functools import partial

from django.utils import timezone

from cases import workflow
from cases.audit import history_problems
from cases.models import Case, Edition, Schedule
from cases.workflow import MoveRefused
from tests.factories import conclude, make_case, make_settled, make_user, read_of
from tests.races.hands import hands
from tests.scheduled import make_scheduled

ROUNDS = 8


def run() -> list[str]:
    return [schedule.outcome for schedule in workflow.publish_due(at=timezone.now())]


class TestTwoRunsAtOnce:
    def test_publish_each_case_once(self, transactional_db):
        with hands(2) as together:
            for number in range(1, ROUNDS // 2 + 1):
                for _ in range(3):
                    make_scheduled()
                first, second = together(run, run)
                assert [*first, *second] == ["published"] * 3
                assert Edition.objects.count() == 3 * number

        assert set(Edition.objects.values_list("number", flat=True)) == {1}
        assert history_problems() == []


class TestPublishingByHandAtTheTime:
    def test_makes_one_edition(self, transactional_db):
        editor = make_user(role="Editor")

        with hands(2) as together:
            for _ in range(ROUNDS):
                schedule = make_scheduled()
                case = schedule.case
                press = partial(
                    workflow.publish,
                    case=Case(pk=case.pk),
                    by=editor,
                    at=timezone.now(),
                    version=case.version,
                    read=schedule.read,
                )
                outcomes, pressed = together(run, press)
                schedule.refresh_from_db()
                assert case.editions.count() == 1
                if isinstance(pressed, MoveRefused):
                    assert (outcomes, schedule.outcome) == (["published"], "published")
                else:
                    assert (outcomes, schedule.outcome) == ([], "canceled")
                    assert schedule.why == "Edition 1 was published before that time."

        assert history_problems() == []


class TestCancelingAtTheTime:
    def test_comes_before_or_too_late(self, transactional_db):
        editor = make_user(role="Editor")

        with hands(2) as together:
            for _ in range(ROUNDS):
                schedule = make_scheduled()
                cancel = partial(
                    workflow.cancel_schedule,
                    case=schedule.case,
                    by=editor,
                    at=timezone.now(),
                    schedule=schedule.pk,
                )
                outcomes, canceled = together(run, cancel)
                schedule.refresh_from_db()
                if isinstance(canceled, MoveRefused):
                    assert str(canceled).startswith("This schedule has ended already. Was published")
                    assert (outcomes, schedule.case.editions.count()) == (["published"], 1)
                else:
                    assert (outcomes, schedule.case.editions.count()) == ([], 0)

        assert history_problems() == []


class TestSchedulingWhileAnotherPublishesOrSchedules:
    def attempts(self, case: Case, by) -> dict:
        now = timezone.now()
        return {
            "case": Case(pk=case.pk),
            "by": by,
            "at": now,
            "version": case.version,
            "read": read_of(case),
        }

    def test_leaves_nothing_open_behind_an_edition(self, transactional_db):
        ann, ben = (make_user(name, role="Editor") for name in ("ann", "ben"))

        with hands(2) as together:
            for _ in range(ROUNDS):
                case = conclude(make_settled(make_case())).case
                later = timezone.now() + timedelta(hours=1)
                scheduled, published = together(
                    partial(workflow.schedule_publication, publish_at=later, **self.attempts(case, ann)),
                    partial(workflow.publish, **self.attempts(case, ben)),
                )
                assert isinstance(published, Edition)
                if isinstance(scheduled, MoveRefused):
                    assert scheduled.reasons[0] == "This case has changed since you opened it."
                assert not Schedule.objects.open().exists()

        assert history_problems() == []

    def test_leaves_one_schedule_and_tells_the_other(self, transactional_db):
        editors = [make_user(name, role="Editor") for name in ("ann", "ben")]

        with hands(2) as together:
            for _ in range(ROUNDS):
                case = conclude(make_settled(make_case())).case
                later = timezone.now() + timedelta(hours=1)
                results = together(
                    *[
                        partial(workflow.schedule_publication, publish_at=later, **self.attempts(case, by))
                        for by in editors
                    ]
                )
                refused = [isinstance(result, MoveRefused) for result in results]
                made = case.schedules.get()
                assert sorted(refused) == [False, True]
                assert made.scheduled_by == editors[refused.index(False)]
                assert str(results[refused.index(True)]).startswith(f"{made.scheduled_by} has scheduled")

        assert history_problems() == []
