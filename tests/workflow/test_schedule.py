"""Publishing at a set time: what an editor read goes out then, once, or they are told why it did not."""

from datetime import timedelta

import pytest
from django.db import transaction

from cases import workflow
from cases.audit import history_problems
from cases.history.events import read_events
from cases.models import Case, Edition, Event, Release, Schedule
from cases.workflow import MoveRefused, Notice, publish_due
from tests.factories import (
    NOW,
    conclude,
    document_of,
    make_approved,
    make_case,
    make_contact,
    make_published,
    make_settled,
    publish,
    read_of,
)

EVENING = NOW + timedelta(hours=8)
UPDATE = Notice(kind="update", reason="A new record.", requested_by_kind="reader")
CHANGED = "The case has changed since it was scheduled. Read it again, then publish or schedule it anew."


@pytest.fixture
def case(db) -> Case:
    return conclude(make_settled(make_case())).case


def schedule(case: Case, by, *, at=NOW, publish_at=EVENING, **fields) -> Schedule:
    case.refresh_from_db()
    fields = {"read": read_of(case, at), **fields}
    return workflow.schedule_publication(
        case=case, by=by, at=at, version=case.version, publish_at=publish_at, **fields
    )


def run(at=EVENING) -> list[str]:
    return [done.outcome for done in publish_due(at=at)]


def reasons_of(case: Case) -> list[str]:
    return case.schedules.get(outcome="refused").reasons


def last_event():
    return read_events(Event.objects.order_by("-number")[:1])[0]


def dispute_again(case: Case, reviewer) -> None:
    claim = case.claims.order_by("pk").first()
    workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="New record.")
    make_approved(claim, "disputed")


class TestScheduling:
    def test_publishes_nothing_yet(self, case, editor):
        made = schedule(case, editor)

        assert (made.is_open, made.scheduled_by, made.publish_at) == (True, editor, EVENING)
        event = last_event()
        assert (event.action, event.actor, event.subject) == (
            "schedule_publication",
            "editor",
            f"case:{case.pk}",
        )
        assert (event.after["schedule"], event.after["read"]) == (made.pk, made.read)
        assert run(at=EVENING - timedelta(seconds=1)) == []
        assert not Edition.objects.exists()

    @pytest.mark.parametrize("publish_at", [NOW, NOW - timedelta(minutes=1)])
    def test_is_for_a_time_to_come(self, case, editor, publish_at):
        with pytest.raises(MoveRefused, match="Choose a time that is still to come"):
            schedule(case, editor, publish_at=publish_at)

    def test_is_for_a_time_within_a_year(self, case, editor):
        with pytest.raises(MoveRefused, match="Choose a time within a year"):
            schedule(case, editor, publish_at=NOW.replace(year=9999))

    def test_needs_all_that_publishing_needs(self, db, editor):
        with pytest.raises(MoveRefused, match="Propose headline and conclusion"):
            schedule(make_settled(make_case()), editor, read="x")

    def test_needs_what_was_read(self, case, editor):
        with pytest.raises(MoveRefused, match="The case has changed since you opened this page"):
            schedule(case, editor, read="")

    def test_is_for_editors(self, case, reviewer):
        with pytest.raises(MoveRefused, match="You may not publish this case"):
            schedule(case, reviewer)

    def test_happens_once(self, case, editor, superuser):
        schedule(case, editor)

        with pytest.raises(MoveRefused, match="editor has scheduled this case for 2026-03-02 18:00 UTC"):
            schedule(case, superuser)

    def test_is_not_for_a_time_before_the_embargo_ends(self, case, editor):
        Release.objects.filter(pk=case.release_id).update(embargo_at=EVENING)
        conclude(case)

        with pytest.raises(MoveRefused, match="under embargo until 2026-03-02 18:00 UTC"):
            schedule(case, editor, publish_at=EVENING - timedelta(minutes=1))
        assert schedule(case, editor, publish_at=EVENING).is_open

    def test_tells_readers_of_an_update_after_it(self, db, editor):
        case = make_settled(make_case())
        dispute_open(case, editor)

        for missing in (None, EVENING):
            with pytest.raises(MoveRefused, match="next update"):
                schedule(case, editor, next_update_at=missing)
        tomorrow = EVENING + timedelta(days=1)
        assert schedule(case, editor, next_update_at=tomorrow).next_update_at == tomorrow
        assert run() == ["published"]
        case.refresh_from_db()
        assert case.next_update_at == tomorrow

    def test_needs_the_word_to_readers_where_publishing_does(self, db, editor, reviewer):
        case = make_published()
        dispute_again(case, reviewer)
        conclude(case)

        with pytest.raises(MoveRefused, match="tell readers what has changed and why"):
            schedule(case, editor)
        schedule(case, editor, notice=UPDATE)
        assert run() == ["published"]
        correction = case.editions.get(number=2).corrections.get()
        assert (correction.kind, correction.reason, correction.requested_by_kind) == (
            "update",
            "A new record.",
            "reader",
        )


def dispute_open(case: Case, by) -> None:
    """Conclude while one of the claims is open."""
    claim = case.claims.order_by("pk").first()
    workflow.reopen_claim(claim=claim, by=by, at=NOW, version=claim.version, reason="New record.")
    conclude(case)


class TestTheTime:
    def test_publishes_what_was_read_in_the_editor_s_name(self, case, editor):
        made = schedule(case, editor)

        assert run() == ["published"]

        edition = Edition.objects.get()
        made.refresh_from_db()
        assert (made.edition, made.ended_at) == (edition, EVENING)
        assert (edition.published_by, edition.published_at) == (editor, EVENING)
        event = read_events(Event.objects.filter(action="publish"))[0]
        assert (event.actor, event.after["schedule"]) == ("editor", made.pk)
        assert history_problems() == []

    def test_comes_once(self, case, editor):
        schedule(case, editor)

        assert (run(), run()) == (["published"], [])
        assert Edition.objects.count() == 1

    def test_comes_again_after_a_run_that_was_cut_off(self, case, editor):
        schedule(case, editor)
        with transaction.atomic():
            assert run() == ["published"]
            transaction.set_rollback(True)

        assert run() == ["published"]
        assert Edition.objects.count() == 1
        assert history_problems() == []

    def test_is_kept_late_rather_than_not(self, case, editor):
        schedule(case, editor)

        assert run(at=EVENING + timedelta(days=2)) == ["published"]

    def test_does_not_mind_what_no_reader_sees(self, case, editor):
        schedule(case, editor)
        case.refresh_from_db()
        changes = {"priority": "high", "due_at": EVENING}
        workflow.edit_case(case=case, by=editor, at=NOW, version=case.version, **changes)

        assert run() == ["published"]

    def test_publishes_nothing_that_was_not_read(self, case, editor, reviewer):
        schedule(case, editor)
        claim = case.claims.order_by("pk").first()
        workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="To say more.")
        make_approved(claim, explanation="The register and the archive show it.")

        assert run() == ["refused"]
        assert reasons_of(case) == [CHANGED]
        assert not Edition.objects.exists()

    def test_publishes_nothing_that_the_gate_refuses(self, case, editor, reviewer):
        schedule(case, editor)
        dispute_again(case, reviewer)

        assert run() == ["refused"]
        assert "the approval is void" in reasons_of(case)[0]

    def test_publishes_nothing_under_an_embargo_set_since(self, case, editor):
        schedule(case, editor)
        Release.objects.filter(pk=case.release_id).update(embargo_at=EVENING + timedelta(hours=1))

        assert run() == ["refused"]
        assert "the approval is void" in reasons_of(case)[0]
        assert not Edition.objects.exists()

    @pytest.mark.parametrize("lost", ["group", "account"])
    def test_publishes_nothing_for_one_who_may_not_any_more(self, case, editor, lost):
        schedule(case, editor)
        if lost == "group":
            editor.groups.clear()
        else:
            editor.is_active = False
            editor.save()

        assert run() == ["refused"]
        assert reasons_of(case) == ["editor, who scheduled it, may not publish this case any more."]

    def test_publishes_nothing_over_an_answer_that_nobody_has_read(self, case, editor, researcher):
        schedule(case, editor)
        answer(case, researcher)

        assert run() == ["refused"]
        assert "An answer came in after the conclusion was written" in reasons_of(case)[0]

    def test_takes_a_reason_for_the_answers_only_that_were_there(self, case, editor, researcher):
        answer(case, researcher)
        make_contact(case, by=researcher)
        schedule(case, editor, unread_reason="It changes no finding.")
        answer(case, researcher)

        assert run() == ["refused"]
        assert reasons_of(case) == [
            "An answer has come in since it was scheduled. Read it, then publish or schedule it anew."
        ]

    def test_goes_out_without_an_answer_for_a_reason(self, case, editor, researcher):
        answer(case, researcher)
        schedule(case, editor, unread_reason="It changes no finding.")

        assert run() == ["published"]
        assert document_of(Edition.objects.get())["contacts"][0]["answer"] == ""

    def test_keeps_why_not_in_the_history(self, case, editor, reviewer):
        made = schedule(case, editor)
        dispute_again(case, reviewer)
        run()

        event = last_event()
        assert (event.action, event.actor, event.subject) == (
            "refuse_publication",
            "command-line",
            f"case:{case.pk}",
        )
        assert (event.after["schedule"], event.after["schedule_outcome"]) == (made.pk, "refused")
        assert event.after["why"].splitlines() == reasons_of(case)
        assert history_problems() == []

    def test_of_one_case_does_not_wait_for_another(self, case, editor, reviewer):
        schedule(case, editor)
        dispute_again(case, reviewer)
        other = conclude(make_settled(make_case())).case
        schedule(other, editor, publish_at=EVENING + timedelta(minutes=1))

        assert run(at=EVENING + timedelta(minutes=1)) == ["refused", "published"]
        assert Edition.objects.get().case == other

    def test_may_be_set_again_after_a_refusal(self, case, editor, reviewer):
        schedule(case, editor)
        dispute_again(case, reviewer)
        run()
        conclude(case)

        schedule(case, editor, at=EVENING, publish_at=EVENING + timedelta(hours=1))

        assert run(at=EVENING + timedelta(hours=1)) == ["published"]
        assert list(Schedule.objects.unanswered()) == []


def answer(case: Case, by) -> None:
    entry = case.contacts.filter(outcome="waiting").order_by("pk").first()
    workflow.record_answer(
        entry=entry, by=by, at=NOW, outcome="answered", answer="We deny it.", answered_at=NOW
    )


class TestCanceling:
    def test_leaves_nothing_to_publish(self, case, editor, superuser):
        made = schedule(case, editor)

        workflow.cancel_schedule(case=case, by=superuser, at=NOW, schedule=made.pk, note=" Not yet. ")

        made.refresh_from_db()
        assert (made.outcome, made.canceled_by, made.why) == ("canceled", superuser, "Not yet.")
        assert (last_event().action, last_event().after["note"]) == ("cancel_schedule", "Not yet.")
        assert run() == []

    def test_is_for_editors(self, case, editor, reviewer):
        made = schedule(case, editor)

        with pytest.raises(MoveRefused, match="You may not publish this case"):
            workflow.cancel_schedule(case=case, by=reviewer, at=NOW, schedule=made.pk)

    def test_comes_too_late_after_the_time(self, case, editor):
        made = schedule(case, editor)
        run()

        with pytest.raises(
            MoveRefused, match=r"ended already\. Was published as scheduled for 2026-03-02 18:00"
        ):
            workflow.cancel_schedule(case=case, by=editor, at=EVENING, schedule=made.pk)

    def test_never_cancels_one_that_was_not_seen(self, case, editor, superuser):
        seen = schedule(case, editor)
        workflow.cancel_schedule(case=case, by=superuser, at=NOW, schedule=seen.pk, note="Later.")
        schedule(case, superuser)

        with pytest.raises(MoveRefused, match=r"was canceled by .*Later\."):
            workflow.cancel_schedule(case=case, by=editor, at=NOW, schedule=seen.pk)
        assert run() == ["published"]

    def test_does_not_reach_into_another_case(self, case, editor):
        made = schedule(case, editor)

        with pytest.raises(MoveRefused, match="This case has no such schedule"):
            workflow.cancel_schedule(case=make_case(), by=editor, at=NOW, schedule=made.pk)

    def test_comes_with_a_publication_by_hand(self, case, editor):
        made = schedule(case, editor)
        publish(case, by=editor)

        made.refresh_from_db()
        assert (made.outcome, made.canceled_by) == ("canceled", editor)
        assert made.why == "Edition 1 was published before that time."
        assert run() == []

    def test_comes_with_a_withdrawal(self, case, editor):
        made = schedule(case, editor)
        case.refresh_from_db()
        workflow.withdraw(case=case, by=editor, at=NOW, version=case.version, reason="Wrong release.")

        made.refresh_from_db()
        assert (made.outcome, made.why) == ("canceled", "The case was withdrawn.")
        assert run() == []

    @pytest.mark.parametrize("whole", [True, False])
    def test_comes_with_a_hold(self, db, editor, reviewer, whole):
        case = make_published()
        dispute_again(case, reviewer)
        conclude(case)
        made = schedule(case, editor, notice=UPDATE)
        if whole:
            workflow.hold_case(case=case, by=editor, at=NOW, reason="Doubts.")
        else:
            workflow.hold_finding(claim=case.claims.first(), by=editor, at=NOW, reason="Doubts.")

        made.refresh_from_db()
        assert (made.outcome, made.why) == (
            "canceled",
            "What is published was put under review, so that the next edition needs a new conclusion.",
        )
        assert last_event().after["schedule"] == made.pk
        assert run() == []


class TestAScheduleThatCanNotBeKept:
    def test_stays_open_and_lets_the_others_pass(self, case, editor, caplog):
        """What is no refusal is a fault of ours: here, a digest that no other edition may have."""
        broken = schedule(case, editor)
        other = conclude(make_settled(make_case())).case
        schedule(other, editor)
        break_sealing_of(case)

        assert run() == ["", "published"]
        broken.refresh_from_db()
        assert broken.is_open
        assert "could be neither kept nor refused" in caplog.text


def break_sealing_of(case: Case) -> None:
    """Leave a case without the names that every page of it needs."""
    Case.objects.filter(pk=case.pk).update(names={})
