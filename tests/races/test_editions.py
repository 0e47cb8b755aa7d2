"""Many hands at one button: one edition, one withdrawal, and tables that agree with them."""

from datetime import timedelta
from functools import partial
from queue import Empty, Queue

from cases import workflow
from cases.audit import history_problems
from cases.editions import rebuild_published
from cases.models import Case, Conclusion, Edition, Event, PublishedCase
from cases.workflow import MoveRefused, Notice
from tests.factories import (
    NOW,
    conclude,
    make_case,
    make_published,
    make_settled,
    make_user,
    propose_conclusion,
    read_of,
)
from tests.races.hands import hands

LATER = NOW + timedelta(hours=1)
NOTICE = Notice(kind="update", reason="A new record.")


def press(case: Case, by, version: int, read: str):
    return workflow.publish(case=Case(pk=case.pk), by=by, at=LATER, version=version, read=read, notice=NOTICE)


def press_until(presses: Queue, attempt) -> list:
    """Press as long as there are presses left; a refusal is what the person sees, and they press again."""
    results = []
    while True:
        try:
            presses.get_nowait()
        except Empty:
            return results
        try:
            results.append(attempt())
        except MoveRefused as refused:
            results.append(refused)


class TestPublishPressed50TimesBy8Hands:
    def pressed(self, case) -> list:
        presses: Queue = Queue()
        for number in range(50):
            presses.put(number)
        editors = [make_user(f"editor-{number}", role="Editor") for number in range(8)]
        read = read_of(case)
        attempts = [partial(press, case, editor, case.version, read) for editor in editors]
        with hands(8) as together:
            found = together(*[partial(press_until, presses, attempt) for attempt in attempts])
        return [result for results in found for result in results]

    def test_makes_one_first_edition(self, transactional_db):
        case = conclude(make_settled(make_case())).case

        results = self.pressed(case)

        self.assert_one(case, results, number=1)

    def test_makes_one_second_edition(self, transactional_db):
        case = make_published()
        conclude(case, summary="Half of it holds.")
        case.refresh_from_db()

        results = self.pressed(case)

        self.assert_one(case, results, number=2)

    def assert_one(self, case, results, *, number):
        editions = [result for result in results if isinstance(result, Edition)]
        refusals = [result for result in results if isinstance(result, MoveRefused)]
        assert (len(editions), len(refusals)) == (1, 49)
        assert {refusal.reasons[0] for refusal in refusals} == {"This case has changed since you opened it."}
        winner = editions[0].published_by.username
        assert {refusal.reasons[1].split(" made")[0] for refusal in refusals} == {winner}
        assert Edition.objects.filter(case=case).count() == number
        assert PublishedCase.objects.get(case=case).edition == editions[0]
        assert Event.objects.filter(action="publish").count() == number
        assert history_problems() == []


class TestPublishingAndWithdrawing:
    def test_leave_the_case_in_one_state(self, transactional_db):
        editors = [make_user(f"editor-{number}", role="Editor") for number in range(2)]

        with hands(2) as together:
            for _ in range(8):
                case = conclude(make_settled(make_case())).case
                withdraw = partial(
                    workflow.withdraw,
                    case=case,
                    by=editors[1],
                    at=LATER,
                    version=case.version,
                    reason="Wrong.",
                )
                published, withdrawn = together(
                    partial(press, case, editors[0], case.version, read_of(case)), withdraw
                )
                refused = [isinstance(result, MoveRefused) for result in (published, withdrawn)]
                case.refresh_from_db()
                assert (refused, case.state, case.editions.count()) in (
                    ([True, False], "withdrawn", 0),
                    ([False, True], "published", 1),
                )

        assert history_problems() == []


class TestTakingAConclusionBackWhileItIsApproved:
    def test_leaves_one_decision_and_tells_the_other(self, transactional_db):
        proposer, decider = make_user("ann", role="Reviewer"), make_user("ben", role="Reviewer")

        with hands(2) as together:
            for _ in range(15):
                conclusion = propose_conclusion(make_settled(make_case()), by=proposer)
                approve = partial(workflow.approve_conclusion, conclusion=conclusion, by=decider, at=LATER)
                take_back = partial(
                    workflow.take_back_conclusion, conclusion=conclusion, by=proposer, at=LATER
                )
                results = together(approve, take_back)
                refused = [isinstance(result, MoveRefused) for result in results]
                decision = Conclusion.objects.get(pk=conclusion.pk).decision
                assert (refused, decision) in (
                    ([True, False], "taken_back"),
                    ([False, True], "approved"),
                )
                told = str(results[refused.index(True)])
                assert told.startswith(
                    "ann has already taken back this conclusion"
                    if decision == "taken_back"
                    else "ben has already approved this conclusion"
                )

        assert history_problems() == []


class TestPublishingWhileASourceChanges:
    def test_says_only_what_was_approved(self, transactional_db):
        editors = [make_user(f"editor-{number}", role="Editor") for number in range(2)]

        with hands(2) as together:
            for _ in range(8):
                case = conclude(make_settled(make_case())).case
                source = case.claims.first().evidence_links.first().source
                change = partial(
                    workflow.edit_source,
                    source=source,
                    by=editors[1],
                    at=LATER,
                    version=source.version,
                    title="Another register",
                )
                published, changed = together(
                    partial(press, case, editors[0], case.version, read_of(case)), change
                )
                assert not isinstance(changed, MoveRefused)
                if isinstance(published, MoveRefused):
                    assert "the approval is void" in str(published)
                else:
                    assert "Another register" not in str(published.document)

        assert history_problems() == []


class TestRebuildingWhileOthersPublish:
    def test_leaves_tables_that_agree(self, transactional_db):
        editor = make_user(role="Editor")
        cases = [make_published() for _ in range(3)]

        with hands(4) as together:
            for number in range(8):
                for case in cases:
                    conclude(case, summary=f"Conclusion {number}.")
                    case.refresh_from_db()
                presses = [partial(press, case, editor, case.version, read_of(case)) for case in cases]
                results = together(rebuild_published, *presses)
                assert [type(result) for result in results[1:]] == [Edition] * 3
                assert history_problems() == []
