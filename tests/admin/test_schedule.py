"""Publishing at a set time, at the desk: two buttons, what the case says of it, and calling it off."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases import workflow
from cases.models import Case, Edition, Release, Schedule
from cases.times import zoned
from tests.admin.clients import as_shown, at, reasons, send, signed_in
from tests.factories import conclude, make_approved, make_case, make_published, make_settled, read_of


def typed(moment: datetime) -> str:
    """Write a time as a browser sends it."""
    return timezone.localtime(moment).strftime("%Y-%m-%dT%H:%M")


@pytest.fixture
def soon() -> datetime:
    return (timezone.now() + timedelta(hours=2)).replace(second=0, microsecond=0)


@pytest.fixture
def case(db) -> Case:
    return conclude(make_settled(make_case())).case


@pytest.fixture
def scheduled(case, editor, soon) -> Schedule:
    return schedule(case, editor, soon)


def schedule(case: Case, by, publish_at: datetime) -> Schedule:
    case.refresh_from_db()
    now = timezone.now()
    return workflow.schedule_publication(
        case=case, by=by, at=now, version=case.version, read=read_of(case, now), publish_at=publish_at
    )


def reopen(case: Case, by, **finding) -> None:
    claim = case.claims.order_by("pk").first()
    workflow.reopen_claim(
        claim=claim, by=by, at=timezone.now(), version=claim.version, reason="A new record."
    )
    make_approved(claim, **finding)


def page_of(case: Case, user) -> str:
    return signed_in(user).get(at("case_change", case.pk)).content.decode()


def front_page(user) -> str:
    return signed_in(user).get("/admin/").content.decode()


class TestThePublishPage:
    def test_schedules_for_a_time(self, editor, case, soon):
        page = at("case_publish", case.pk)

        sent = send(signed_in(editor), page, when="later", publish_at=typed(soon))

        made = Schedule.objects.get()
        assert sent["Location"] == at("case_change", case.pk)
        assert (made.publish_at, made.scheduled_by, made.is_open) == (soon, editor, True)
        assert not Edition.objects.exists()
        said = signed_in(editor).get(at("case_change", case.pk)).content.decode()
        assert f"To be published at {zoned(soon)}" in said

    def test_publishes_now_as_before(self, editor, case):
        send(signed_in(editor), at("case_publish", case.pk), when="now")

        assert Edition.objects.get().case == case
        assert not Schedule.objects.exists()

    def test_never_publishes_now_where_a_time_is_given(self, editor, case, soon):
        """The key that sends a form presses its first button."""
        page = at("case_publish", case.pk)

        sent = send(signed_in(editor), page, when="now", publish_at=typed(soon))

        assert reasons(sent) == ["A time is given: press “Publish at this time”, or empty it to publish now."]
        assert typed(soon) in sent.content.decode()
        assert not Edition.objects.exists()

    def test_asks_for_the_time(self, editor, case):
        sent = send(signed_in(editor), at("case_publish", case.pk), when="later")

        assert reasons(sent) == ["Give the date and the time at which it is to be published."]

    @pytest.mark.parametrize("wrong", ["2026-02-31T10:00", "soon", "0001-01-01T00:00", "9999-12-31T23:59"])
    def test_refuses_a_time_that_is_none(self, editor, case, wrong):
        sent = send(signed_in(editor), at("case_publish", case.pk), when="later", publish_at=wrong)

        assert len(reasons(sent)) == 1
        assert wrong in sent.content.decode()
        assert not Schedule.objects.exists()

    def test_names_the_zone_of_the_time(self, editor, case):
        page = signed_in(editor).get(at("case_publish", case.pk))

        assert page.context["form"].fields["publish_at"].help_text == "Date and time, UTC."

    def test_keeps_what_was_typed_for_readers(self, editor, reviewer, soon):
        corrected = make_published()
        reopen(corrected, reviewer, rating="disputed")
        conclude(corrected, at=timezone.now())
        words = {"kind": "update", "reason": "A long explanation.", "requested_by_kind": "reader"}
        client, page = signed_in(editor), at("case_publish", corrected.pk)

        sent = send(client, page, when="later", publish_at="2020-01-01T10:00", **words)

        assert reasons(sent) == ["Choose a time that is still to come."]
        assert "A long explanation." in sent.content.decode()
        again = {**as_shown(sent), "when": "later", "publish_at": typed(soon)}
        assert client.post(page, again).status_code == 302
        made = Schedule.objects.get()
        assert (made.notice_kind, made.notice_reason, made.requested_by_kind) == (
            "update",
            "A long explanation.",
            "reader",
        )
        assert 'Readers are told: <span dir="auto">A long explanation.' in page_of(corrected, editor)

    def test_schedules_only_what_was_on_the_page(self, editor, reviewer, case, soon):
        client, page = signed_in(editor), at("case_publish", case.pk)
        shown = {**as_shown(client.get(page)), "when": "later", "publish_at": typed(soon)}
        reopen(case, reviewer, explanation="The register and the archive show it.")

        sent = client.post(page, shown)

        assert "The case has changed since you opened this page." in reasons(sent)[0]
        assert not Schedule.objects.exists()
        assert typed(soon) in sent.content.decode()

    def test_offers_the_end_of_an_embargo(self, editor, case, soon):
        Release.objects.filter(pk=case.release_id).update(embargo_at=soon)
        conclude(case, at=timezone.now())
        client, page = signed_in(editor), at("case_publish", case.pk)

        shown = client.get(page)

        assert 'value="now"' not in shown.content.decode()
        assert shown.context["form"]["publish_at"].value() == timezone.make_naive(soon)
        assert client.post(page, {**as_shown(shown), "when": "later"}).status_code == 302
        assert Schedule.objects.get().publish_at == soon

    def test_publishes_nothing_under_an_embargo(self, editor, case, soon):
        Release.objects.filter(pk=case.release_id).update(embargo_at=soon)
        conclude(case, at=timezone.now())

        sent = send(signed_in(editor), at("case_publish", case.pk), when="now", publish_at="")

        assert "under embargo until" in reasons(sent)[0]

    def test_says_that_publishing_now_takes_the_place_of_a_schedule(self, editor, case, scheduled):
        client, page = signed_in(editor), at("case_publish", case.pk)

        shown = client.get(page).content.decode()

        assert "Publishing it now takes the place of that" in shown
        assert 'value="later"' not in shown
        send(client, page, when="now")
        assert "Edition 1 was published before that time." in page_of(case, editor)

    def test_is_told_of_a_schedule_that_another_made_meanwhile(self, editor, superuser, case, soon):
        client, page = signed_in(editor), at("case_publish", case.pk)
        shown = {**as_shown(client.get(page)), "when": "later", "publish_at": typed(soon)}
        schedule(case, superuser, soon)

        sent = client.post(page, shown)

        assert reasons(sent) == [
            f"{superuser} has scheduled this case for {zoned(soon)} already: cancel that first."
        ]
        assert typed(soon) in sent.content.decode()


class TestTheCase:
    def test_says_when_it_will_be_published_and_by_whom(self, editor, reviewer, case, scheduled):
        link = at("case_cancel_schedule", case.pk)

        seen = {who.username: page_of(case, who) for who in (editor, reviewer)}

        assert all(f"To be published at {zoned(scheduled.publish_at)}" in page for page in seen.values())
        assert all("Scheduled by editor" in page for page in seen.values())
        assert [link in page for page in seen.values()] == [True, False]

    def test_says_so_once_it_would_not_be(self, editor, reviewer, case, scheduled):
        assert "As things stand" not in page_of(case, editor)
        reopen(case, reviewer, explanation="The register and the archive show it.")

        page = page_of(case, editor)

        assert "As things stand, it will not be published" in page
        assert "The case has changed since it was scheduled" in page

    def test_says_so_where_nobody_runs_the_command(self, editor, case, scheduled):
        assert "Its time has passed" not in page_of(case, editor)
        past = timezone.now() - timedelta(minutes=6)
        Schedule.objects.update(scheduled_at=past - timedelta(hours=1), publish_at=past)

        assert "Its time has passed, and nothing has come of it yet" in page_of(case, editor)

    def test_says_why_it_was_not_published(self, editor, reviewer, case, scheduled):
        reopen(case, reviewer, rating="disputed")
        list(workflow.publish_due(at=scheduled.publish_at))
        words = (
            f"Was to be published at {zoned(scheduled.publish_at)}, and was not: What the edition would say"
        )

        assert words in page_of(case, reviewer)
        assert words in front_page(reviewer)

    def test_says_it_until_somebody_has_seen_to_it(self, editor, reviewer, case, scheduled):
        reopen(case, reviewer, rating="disputed")
        list(workflow.publish_due(at=timezone.now() + timedelta(hours=3)))
        Schedule.objects.update(ended_at=timezone.now() - timedelta(minutes=1))
        conclude(case, at=timezone.now())
        case.refresh_from_db()

        send(signed_in(editor), at("case_publish", case.pk), when="now")

        assert "and was not" not in page_of(case, editor)
        assert "and was not" not in front_page(editor)

    def test_says_why_a_schedule_was_canceled(self, editor, case, scheduled):
        case.refresh_from_db()
        workflow.withdraw(case=case, by=editor, at=timezone.now(), version=case.version, reason="Wrong.")

        assert "was canceled by editor. The case was withdrawn." in page_of(case, editor)

    def test_stands_on_the_front_page_while_it_waits(self, reviewer, case, scheduled):
        page = front_page(reviewer)

        assert "To be published at a set time" in page
        assert zoned(scheduled.publish_at) in page

    def test_costs_the_front_page_the_same_for_one_schedule_and_for_three(
        self, reviewer, editor, case, scheduled, soon, django_assert_num_queries
    ):
        client = signed_in(reviewer)
        client.get("/admin/")
        with CaptureQueriesContext(connection) as one:
            client.get("/admin/")
        for _ in range(2):
            schedule(conclude(make_settled(make_case())).case, editor, soon)

        with django_assert_num_queries(len(one)):
            client.get("/admin/")


class TestCancelSchedule:
    def test_leads_back_to_the_case(self, editor, case, scheduled):
        sent = send(signed_in(editor), at("case_cancel_schedule", case.pk), note="Not yet.")

        scheduled.refresh_from_db()
        assert sent["Location"] == at("case_change", case.pk)
        assert (scheduled.outcome, scheduled.canceled_by, scheduled.why) == ("canceled", editor, "Not yet.")

    def test_is_closed_to_reviewers(self, reviewer, case, scheduled):
        page = at("case_cancel_schedule", case.pk)

        assert signed_in(reviewer).get(page).status_code == 403
        assert signed_in(reviewer).post(page, {"schedule": scheduled.pk}).status_code == 403

    def test_has_nothing_to_cancel_without_a_schedule(self, editor, case):
        page = signed_in(editor).get(at("case_cancel_schedule", case.pk))

        assert page.context["locked"] == "This case is not scheduled for publication."

    def test_is_told_that_it_went_out_meanwhile(self, editor, case, scheduled):
        client, page = signed_in(editor), at("case_cancel_schedule", case.pk)
        shown = {**as_shown(client.get(page)), "note": "Not yet."}
        list(workflow.publish_due(at=scheduled.publish_at))

        sent = client.post(page, shown)

        assert "This schedule has ended already. Was published as scheduled" in reasons(sent)[0]
        assert "Not yet." in sent.content.decode()

    def test_never_cancels_one_that_was_not_on_the_page(self, editor, superuser, case, scheduled, soon):
        client, page = signed_in(editor), at("case_cancel_schedule", case.pk)
        shown = as_shown(client.get(page))
        workflow.cancel_schedule(case=case, by=superuser, at=timezone.now(), schedule=scheduled.pk)
        other = schedule(case, superuser, soon)

        sent = client.post(page, shown)

        other.refresh_from_db()
        assert "This schedule has ended already" in reasons(sent)[0]
        assert other.is_open
