"""What an edition has to wait for, and until when."""

from datetime import UTC, datetime, timedelta

import pytest

from cases import workflow
from cases.checks.dossier import open_dossier
from cases.checks.waiting import early_reasons_needed, under_embargo
from tests.factories import NOW, make_case, make_contact, make_release

DEADLINE = datetime(2026, 3, 4, 17, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture
def case(db):
    return make_case()


def ask(case, by, **fields):
    asked = {"asked_at": NOW, "question": "Which?", "deadline_at": DEADLINE, **fields}
    return workflow.log_contact(case=case, by=by, at=NOW, channel="email", outcome="waiting", **asked)


def waiting(case, at) -> list:
    return [each.entry for each in early_reasons_needed(open_dossier(case), at)]


class TestEarlyReasonsNeeded:
    def test_are_for_each_question_whose_deadline_has_not_passed(self, case, researcher, settings):
        settings.TIME_ZONE = "Europe/Berlin"
        first, second = ask(case, researcher), ask(case, researcher, deadline_at=DEADLINE + SECOND)

        needed = early_reasons_needed(open_dossier(case), DEADLINE - SECOND)

        assert [each.entry for each in needed] == [first, second]
        assert str(needed[0]) == (
            "Whoever was asked (e-mail) may answer until 2026-03-04 18:00 CET: write why the desk does not"
            " wait."
        )

    def test_are_none_from_the_second_of_the_deadline_on(self, case, researcher):
        first, second = ask(case, researcher), ask(case, researcher, deadline_at=DEADLINE + SECOND)

        assert waiting(case, DEADLINE - SECOND) == [first, second]
        assert waiting(case, DEADLINE) == [second]
        assert waiting(case, DEADLINE + SECOND) == []

    @pytest.mark.parametrize(
        "came", [{"outcome": "no_answer"}, {"outcome": "answered", "answer": "All.", "answered_at": NOW}]
    )
    def test_are_none_once_something_came_of_it(self, case, researcher, came):
        entry = ask(case, researcher)

        workflow.record_answer(entry=entry, by=researcher, at=NOW, **came)

        assert waiting(case, NOW) == []

    def test_are_none_without_a_deadline_or_where_nobody_was_asked(self, case, researcher):
        make_contact(case)
        workflow.log_contact(
            case=case, by=researcher, at=NOW, channel="none", outcome="not_asked", not_asked_reason="Gone."
        )

        assert waiting(case, NOW) == []


class TestUnderEmbargo:
    def test_says_until_when_in_the_zone_of_the_desk(self, db, settings):
        settings.TIME_ZONE = "Europe/Berlin"
        release = make_release(embargo_at=DEADLINE)

        assert under_embargo(release, DEADLINE - SECOND) == (
            "This release is under embargo until 2026-03-04 18:00 CET: publish it then."
        )

    def test_ends_with_its_second(self, db):
        assert under_embargo(make_release(embargo_at=DEADLINE), DEADLINE) == ""

    def test_is_no_release_without_one(self, db):
        assert under_embargo(make_release(), NOW) == ""
