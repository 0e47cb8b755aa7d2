"""The review desk of a case: what it shows, and the moves that start from it."""

from datetime import UTC, datetime
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases import workflow
from cases.admin.case.forms import CorrectForm
from cases.admin.desk.addresses import case_url, claim_url
from cases.models import Case, Claim, Claimant, Edition, Event, Statement
from tests.admin.clients import as_shown, at, reasons, send, signed_in
from tests.factories import (
    NOW,
    conclude,
    make_approved,
    make_case,
    make_claimant,
    make_contact,
    make_evidence,
    make_proposed,
    make_published,
    make_settled,
    make_source,
    make_user,
    plan_of,
    propose,
    propose_conclusion,
    publish,
)


@pytest.fixture
def case(db) -> Case:
    return make_case()


class TestDesk:
    def test_shows_every_statement_and_its_claims_in_order(self, researcher, case):
        page = signed_in(researcher).get(case_url(case))

        blocks = page.context["blocks"]
        assert [block.statement.position for block in blocks] == [1, 2, 3]
        assert [len(block.lines) for block in blocks] == [1, 1, 0]

    def test_shows_where_each_claim_stands(self, researcher, case):
        first, second = case.claims.order_by("pk")
        make_approved(first, "disputed")
        make_proposed(second)

        page = signed_in(researcher).get(case_url(case))

        lines = [line for block in page.context["blocks"] for line in block.lines]
        assert [(line.state, line.rating_label) for line in lines] == [
            ("approved", "Disputed in part"),
            ("proposed", "Verified"),
        ]
        assert dict(page.context["counts"]) == {
            "Statements": 3,
            "Checkable": 2,
            "Not classified": 0,
            "Guessed": 0,
            "Claims": 2,
            "Unchecked": 0,
            "Proposed": 1,
            "Approved": 1,
        }

    def test_leads_from_each_shortfall_to_where_it_is_put_right(self, researcher):
        case = make_case()
        statement = case.release.versions.get().statements.order_by("position").first()
        case.claims.filter(statement=statement).delete()

        page = signed_in(researcher).get(case_url(case))

        assert [m.url for m in page.context["missing"]] == [
            f"{case_url(case)}#statements",
            at("case_contact", case.pk),
            at("statement_change", statement.pk),
            at("case_conclude", case.pk),
        ]

    def test_leads_to_the_conclusion_that_waits(self, researcher):
        proposed = propose_conclusion(make_settled(make_case()))

        page = signed_in(researcher).get(case_url(proposed.case))

        assert [m.url for m in page.context["missing"]] == [at("conclusion_decide", proposed.pk)]

    def test_narrows_to_statements_with_open_work(self, researcher, case):
        make_approved(case.claims.order_by("pk").first())

        page = signed_in(researcher).get(f"{case_url(case)}?show=open")

        assert [block.statement.position for block in page.context["blocks"]] == [2]

    def test_turns_to_the_page_that_holds_a_statement(self, researcher):
        case = make_case(sentences=[f"Sentence {number} is here." for number in range(600)])
        last = Statement.objects.get(version__release=case.release, position=600)

        page = signed_in(researcher).get(case_url(case, last.pk))

        blocks = page.context["blocks"]
        assert (blocks.number, blocks.paginator.num_pages) == (3, 3)
        assert blocks[0].statement.position == 501
        assert last.pk in [block.statement.pk for block in blocks]

    @pytest.mark.parametrize("asked", ["page=99", "page=x", "at=x", "at=999999"])
    def test_shows_a_page_whatever_is_asked_for(self, researcher, case, asked):
        page = signed_in(researcher).get(f"{case_url(case)}?{asked}")

        assert (page.status_code, page.context["blocks"].number) == (200, 1)

    @pytest.mark.parametrize(
        ("role", "may"),
        [
            ("researcher", {"research", "classify"}),
            ("reviewer", {"research", "classify", "edit", "conclude"}),
            ("editor", {"research", "classify", "edit", "conclude", "assign", "publish", "withdraw"}),
            ("administrator", set()),
        ],
    )
    def test_has_only_the_buttons_that_a_person_may_press(self, request, case, role, may):
        page = signed_in(request.getfixturevalue(role)).get(case_url(case))

        names = ("research", "classify", "edit", "conclude", "assign", "publish", "hold", "withdraw")
        assert {name for name in names if page.context[f"may_{name}"]} == may

    def test_costs_the_same_whatever_the_release(self, django_assert_num_queries, reviewer):
        small, large = desk_of(3), desk_of(30)
        client = signed_in(reviewer)
        client.get(case_url(small))

        with django_assert_num_queries(22) as few:
            client.get(case_url(small))
        with django_assert_num_queries(len(few)):
            client.get(case_url(large))


def make_approved_at_the_board(claim: Claim) -> None:
    """Approve a finding of which one source is on a site that nobody knows yet to be the issuer's."""
    make_evidence(claim, source=make_source(url="https://board.example.org/minutes"))
    make_evidence(claim)
    verdict = propose(claim)
    workflow.approve_verdict(verdict=verdict, by=make_user(role="Reviewer"), at=NOW)


def own(host: str, issuer: Claimant) -> None:
    """Let a host turn out to be the issuer's."""
    issuer.refresh_from_db()
    seen = workflow.claimant_seen(issuer)
    workflow.edit_claimant(claimant=issuer, by=make_user(role="Editor"), at=NOW, seen=seen, hosts=[host])


JUDGED_OTHERWISE = (
    "Published with 2 independent sources; by today's rules 1 counts. The finding stays as published, with"
    " that number, until you reopen the claim and propose it anew. What it would need then: Add a second"
    " independent source, or write why this one is enough."
)


class TestAPublishedFindingThatTodaysRulesJudgeOtherwise:
    @pytest.fixture
    def published(self, db) -> Case:
        case = make_case()
        first, second = case.claims.order_by("pk")
        make_approved_at_the_board(first)
        make_approved(second)
        make_contact(case)
        publish(case)
        return case

    def shown(self, client, case: Case) -> list[tuple[int, str]]:
        return [(claim.pk, words) for claim, words in client.get(case_url(case)).context["otherwise"]]

    def test_is_named_on_the_case_and_on_the_claim_with_both_counts(self, reviewer, published):
        first, second = published.claims.order_by("pk")
        client = signed_in(reviewer)
        assert self.shown(client, published) == []

        own("board.example.org", published.release.issuer)

        assert self.shown(client, published) == [(first.pk, JUDGED_OTHERWISE)]
        assert JUDGED_OTHERWISE in unescape(client.get(claim_url(first.pk)).content.decode())
        assert client.get(claim_url(second.pk)).context["otherwise"] == ""

    def test_keeps_nothing_from_going_out(self, reviewer, published):
        own("board.example.org", published.release.issuer)

        missing = signed_in(reviewer).get(case_url(published)).context["missing"]

        assert [item.message for item in missing] == [
            "Nothing has changed since edition 1, so there is nothing to publish."
        ]

    def test_is_named_with_fewer_sources_though_they_are_enough(self, reviewer, db):
        case = make_case()
        first, second = case.claims.order_by("pk")
        make_evidence(first)
        make_approved_at_the_board(first)
        make_approved(second)
        make_contact(case)
        publish(case)

        own("board.example.org", case.release.issuer)

        assert self.shown(signed_in(reviewer), case) == [
            (
                first.pk,
                "Published with 3 independent sources; by today's rules 2 count. The finding stays as"
                " published, with that number, until you reopen the claim and propose it anew; it has what it"
                " needs.",
            )
        ]

    def test_costs_no_query(self, reviewer, published, django_assert_num_queries):
        client = signed_in(reviewer)
        client.get(case_url(published))
        with CaptureQueriesContext(connection) as before:
            client.get(case_url(published))

        own("board.example.org", published.release.issuer)

        with django_assert_num_queries(len(before)):
            client.get(case_url(published))

    def test_is_named_no_more_once_it_is_under_work(self, reviewer, published):
        own("board.example.org", published.release.issuer)
        first = published.claims.order_by("pk").first()
        version = first.version
        workflow.reopen_claim(claim=first, by=reviewer, at=NOW, version=version, reason="A host.")

        client = signed_in(reviewer)

        assert self.shown(client, published) == []
        assert client.get(claim_url(first.pk)).context["otherwise"] == ""

    def test_is_not_named_where_another_finding_stands_on_the_desk(self, reviewer, published):
        first = published.claims.order_by("pk").first()
        version = first.version
        workflow.reopen_claim(claim=first, by=reviewer, at=NOW, version=version, reason="A host.")
        own("board.example.org", published.release.issuer)
        first.refresh_from_db()
        anew = propose(first, sole_source_reason="The register is the record of it.")
        workflow.approve_verdict(verdict=anew, by=make_user(role="Reviewer"), at=NOW)

        client = signed_in(reviewer)

        assert self.shown(client, published) == []
        assert client.get(claim_url(first.pk)).context["otherwise"] == ""

    def test_is_not_named_where_no_reader_sees_it(self, reviewer, editor, published):
        own("board.example.org", published.release.issuer)
        first = published.claims.order_by("pk").first()
        workflow.hold_finding(claim=first, by=editor, at=NOW, reason="Doubts.")

        assert self.shown(signed_in(reviewer), published) == []


def make_concluded() -> Case:
    """A case that an editor may publish."""
    return conclude(make_settled(make_case())).case


def missing(case: Case) -> list[str]:
    return [shortfall.message for shortfall in plan_of(case).missing(NOW)]


def desk_of(size: int) -> Case:
    """A case with a proposal, an approval and an assignment among as many claims as wished."""
    case = make_case(sentences=[f"Shelter {number} has opened in May." for number in range(size)])
    for claim in case.claims.order_by("-pk")[: size // 2]:
        make_proposed(claim)
    make_contact(case)
    return case


class TestNames:
    @pytest.fixture
    def renamed(self, case, researcher) -> Claimant:
        issuer = Claimant.objects.get(pk=case.release.issuer_id)
        seen = workflow.claimant_seen(issuer)
        return workflow.edit_claimant(
            claimant=issuer, by=researcher, at=NOW, seen=seen, name="Board of Water", kind="person"
        )

    def test_are_shown_beside_what_is_said_now(self, reviewer, case, renamed):
        page = signed_in(reviewer).get(case_url(case)).content.decode()

        old = case.name_of(None)
        assert f"Name: this case says “{old}”; it is now “Board of Water”." in page
        assert "Kind: this case says “Organization”; it is now “Person”." in page
        assert at("case_take_name", case.pk, renamed.pk) in page

    def test_offer_nothing_to_take_where_they_agree(self, reviewer, case):
        page = signed_in(reviewer).get(case_url(case)).content.decode()

        assert case.name_of(None) in page
        assert at("case_take_name", case.pk, case.release.issuer_id) not in page

    def test_are_taken_by_a_press(self, reviewer, case, renamed):
        sent = send(signed_in(reviewer), at("case_take_name", case.pk, renamed.pk))

        case.refresh_from_db()
        assert sent["Location"] == f"{case_url(case)}#names"
        assert (case.name_of(None), case.version) == ("Board of Water", 2)

    def test_are_shown_anew_where_they_changed_between_reading_and_the_press(
        self, reviewer, researcher, case, renamed
    ):
        client, page = signed_in(reviewer), at("case_take_name", case.pk, renamed.pk)
        shown = as_shown(client.get(page))
        seen = workflow.claimant_seen(renamed)
        workflow.edit_claimant(claimant=renamed, by=researcher, at=NOW, seen=seen, name="Waterworks")

        first = client.post(page, shown)

        assert reasons(first)[0] == "This claimant has changed since you opened it."
        assert "Waterworks" in first.content.decode()
        assert client.post(page, as_shown(first)).status_code == 302

    def test_of_somebody_who_is_not_in_the_case_are_no_page(self, reviewer, case):
        other = make_claimant()

        assert signed_in(reviewer).get(at("case_take_name", case.pk, other.pk)).status_code == 404


class TestCaseForm:
    def test_saves_the_words_of_the_case(self, reviewer, case):
        sent = send(signed_in(reviewer), case_url(case), title="Half of it holds.", due_at="2026-04-01T18:30")

        case.refresh_from_db()
        assert sent["Location"] == case_url(case)
        due_at = datetime(2026, 4, 1, 18, 30, tzinfo=UTC)
        assert (case.title, case.due_at, case.version) == ("Half of it holds.", due_at, 2)

    @pytest.mark.parametrize("name", ["next_update_at", "publish_at"])
    def test_names_the_zone_of_every_time_of_an_edition(self, name):
        field = CorrectForm(is_interim=True, has_unread=True)[name]

        assert field.help_text.endswith("Date and time, UTC.")

    def test_asks_for_the_hour_in_the_zone_of_the_desk(self, reviewer, case):
        page = signed_in(reviewer).get(case_url(case))

        field = page.context["form"]["due_at"]
        assert (field.label, field.help_text) == ("Due", "Date and time, UTC.")
        assert 'type="datetime-local"' in str(field)
        assert f'aria-describedby="{field.auto_id}_helptext"' in str(field)

    def test_leaves_the_last_second_of_a_day_as_it_is(self, reviewer, case):
        Case.objects.update(due_at=datetime(2026, 4, 1, 23, 59, 59, tzinfo=UTC))

        send(signed_in(reviewer), case_url(case), title="Half of it holds.")

        assert Case.objects.get().due_at == datetime(2026, 4, 1, 23, 59, 59, tzinfo=UTC)
        assert Event.objects.get(action="edit_case").after.keys() >= {"title", "due_at"}

    def test_keeps_what_was_typed_when_a_colleague_was_faster(self, reviewer, editor, case):
        client = signed_in(reviewer)
        shown = as_shown(client.get(case_url(case)))
        workflow.edit_case(case=case, by=editor, at=NOW, version=1, title="The editor's words.")

        first = client.post(case_url(case), {**shown, "title": "My own words."})

        page = first.content.decode()
        assert reasons(first)[0] == "This case has changed since you opened it."
        assert "editor made the last change" in reasons(first)[1]
        assert "My own words." in page
        assert "<dd>The editor&#x27;s words.</dd>" in page
        assert client.post(case_url(case), as_shown(first)).status_code == 302

    def test_does_not_say_that_readers_see_the_name(self, editor, case):
        field = signed_in(editor).get(at("case_change", case.pk)).context["form"].fields["title"]

        assert field.help_text == "The desk's own name for the case. Readers see the headline."

    def test_is_closed_to_researchers(self, researcher, case):
        client = signed_in(researcher)

        page = client.get(case_url(case))

        assert "Your account may look, but not edit the case." in page.content.decode()
        assert client.post(case_url(case), as_shown(page)).status_code == 403


class TestAssign:
    def test_gives_a_case_its_lead(self, editor, reviewer, case):
        send(signed_in(editor), at("case_assign", case.pk), to=reviewer.pk)

        case.refresh_from_db()
        assert case.lead == reviewer

    def test_writes_a_name_as_it_is_spelled(self, editor, case):
        lead = make_user("maria-k", role="Editor")

        sent = signed_in(editor).post(
            at("case_assign", case.pk), {"to": lead.pk, "version": case.version}, follow=True
        )

        assert "The case is led by maria-k now." in sent.content.decode()

    def test_offers_only_those_who_work_at_the_desk(self, editor, outsider, case):
        sent = send(signed_in(editor), at("case_assign", case.pk), to=outsider.pk)

        assert list(sent.context["form"].errors) == ["to"]

    def test_is_closed_to_reviewers(self, reviewer, case):
        assert signed_in(reviewer).get(at("case_assign", case.pk)).status_code == 403


class TestContact:
    def test_is_logged(self, researcher, case):
        send(
            signed_in(researcher),
            at("case_contact", case.pk),
            channel="email",
            asked_at="2026-03-01T09:00",
            question="Which shelters?",
        )

        entry = case.contacts.get()
        assert (entry.outcome, entry.asked_by, entry.question) == ("waiting", researcher, "Which shelters?")

    def test_may_be_the_reason_for_asking_nobody(self, researcher, case):
        send(signed_in(researcher), at("case_contact", case.pk), not_asked_reason="The office has closed.")

        entry = case.contacts.get()
        assert (entry.outcome, entry.channel, entry.asked_by) == ("not_asked", "none", None)

    @pytest.mark.parametrize(
        ("typed", "field"),
        [
            ({}, "asked_at"),
            ({"asked_at": "2026-03-01T09:00", "not_asked_reason": "Closed."}, "not_asked_reason"),
            ({"asked_at": "in the morning"}, "asked_at"),
        ],
    )
    def test_is_one_or_the_other(self, researcher, case, typed, field):
        sent = send(
            signed_in(researcher), at("case_contact", case.pk), channel="email", question="Which?", **typed
        )

        assert list(sent.context["form"].errors) == [field]
        assert sent.context["form"]["question"].value() == "Which?"

    def test_gets_its_answer(self, researcher, case):
        entry = make_contact(case)

        send(
            signed_in(researcher),
            at("case_answer", case.pk, entry.pk),
            outcome="answered",
            answer="All of them.",
            answered_at="2026-03-03T09:00",
        )

        entry.refresh_from_db()
        assert (entry.outcome, entry.answer) == ("answered", "All of them.")

    def test_gets_one_answer_only(self, researcher, case):
        entry = make_contact(case)
        client = signed_in(researcher)
        send(client, at("case_answer", case.pk, entry.pk), outcome="no_answer")

        sent = send(client, at("case_answer", case.pk, entry.pk), outcome="declined")

        assert reasons(sent) == ["This question is no longer waiting for an answer."]

    def test_of_another_case_is_not_found(self, researcher, case):
        entry = make_contact(make_case())

        assert signed_in(researcher).get(at("case_answer", case.pk, entry.pk)).status_code == 404


class TestPublish:
    def test_makes_an_edition(self, editor):
        case = make_concluded()

        sent = send(signed_in(editor), at("case_publish", case.pk))

        assert sent["Location"] == case_url(case)
        assert Edition.objects.get().case == case

    def test_says_what_is_missing_instead_of_offering_the_button(self, editor, case):
        page = signed_in(editor).get(at("case_publish", case.pk))

        assert b'type="submit" class="main"' not in page.content
        assert [m.message for m in page.context["missing"]] == missing(case)

    def test_refuses_what_is_not_ready(self, editor, case):
        sent = signed_in(editor).post(
            at("case_publish", case.pk), {"version": 1, "read": "x", "next_update_at": "2100-01-01T10:00"}
        )

        assert reasons(sent) == missing(case)
        assert not Edition.objects.exists()

    def test_publishes_only_what_was_on_the_page(self, editor, reviewer):
        case = make_concluded()
        client = signed_in(editor)
        shown = as_shown(client.get(at("case_publish", case.pk)))
        claim = case.claims.order_by("pk").first()
        workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="To say more.")
        make_approved(claim, explanation="The register and the archive show it.")

        first = client.post(at("case_publish", case.pk), shown)

        assert "The case has changed since you opened this page." in reasons(first)[0]
        assert client.post(at("case_publish", case.pk), as_shown(first)).status_code == 302

    def test_publishes_nothing_unseen(self, editor):
        case = make_concluded()

        sent = signed_in(editor).post(at("case_publish", case.pk), {"version": 1, "read": ""})

        assert reasons(sent) == [
            "The case has changed since you opened this page. Read it again, then publish."
        ]

    def test_makes_one_edition_of_a_double_press(self, editor):
        case = make_concluded()
        client = signed_in(editor)
        shown = as_shown(client.get(at("case_publish", case.pk)))

        client.post(at("case_publish", case.pk), shown)
        client.post(at("case_publish", case.pk), shown)

        assert Edition.objects.count() == 1

    def test_is_closed_to_reviewers(self, reviewer):
        case = make_settled(make_case())

        assert signed_in(reviewer).get(at("case_publish", case.pk)).status_code == 403
        assert signed_in(reviewer).post(at("case_publish", case.pk), {"version": 1}).status_code == 403


class TestCorrect:
    @pytest.fixture
    def corrected(self, reviewer) -> Case:
        case = make_published()
        claim = case.claims.order_by("pk").first()
        workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="New record.")
        make_approved(claim, "disputed")
        conclude(case)
        return case

    def test_shows_what_changes(self, editor, corrected):
        changes = signed_in(editor).get(at("case_publish", corrected.pk)).context["changes"]

        assert [(c.before_label, c.after_label) for c in changes.claims] == [("Verified", "Disputed in part")]

    def test_tells_readers_why(self, editor, corrected):
        send(
            signed_in(editor),
            at("case_publish", corrected.pk),
            kind="correction",
            reason="We had overlooked a record.",
            requested_by_kind="reader",
        )

        correction = corrected.editions.get(number=2).corrections.get()
        assert (correction.kind, correction.reason, correction.requested_by_kind) == (
            "correction",
            "We had overlooked a record.",
            "reader",
        )

    def test_refuses_silence(self, editor, corrected):
        sent = send(signed_in(editor), at("case_publish", corrected.pk), requested_by_kind="reader")

        assert set(sent.context["form"].errors) == {"kind", "reason"}
        assert corrected.editions.count() == 1

    def test_keeps_the_reason_when_the_case_changed_meanwhile(self, editor, corrected):
        client = signed_in(editor)
        shown = as_shown(client.get(at("case_publish", corrected.pk)))
        workflow.edit_case(
            case=corrected, by=editor, at=NOW, version=corrected.version, title="Less of it holds"
        )
        typed = {"kind": "correction", "reason": "A long explanation.", "requested_by_kind": "desk"}

        first = client.post(at("case_publish", corrected.pk), {**shown, **typed})

        assert "A long explanation." in first.content.decode()
        assert first.context["changes"].others == ["the title"]
        assert client.post(at("case_publish", corrected.pk), as_shown(first)).status_code == 302

    def test_keeps_the_reason_when_there_is_nothing_to_publish_any_more(self, editor, corrected):
        client = signed_in(editor)
        shown = as_shown(client.get(at("case_publish", corrected.pk)))
        typed = {"kind": "correction", "reason": "A long explanation.", "requested_by_kind": "desk"}
        claim = corrected.claims.order_by("pk").first()
        workflow.edit_claim(claim=claim, by=editor, at=NOW, version=claim.version, text="Reworded.")

        late = client.post(at("case_publish", corrected.pk), {**shown, **typed})

        assert late.context["missing"]
        assert late.context["left_over"] == [("What has changed, and why", "A long explanation.")]
        assert "A long explanation." in late.content.decode()

    def test_has_nothing_to_publish_when_nothing_changed(self, editor):
        case = make_published()

        page = signed_in(editor).get(at("case_publish", case.pk))

        assert "Nothing has changed since edition 1, so there is nothing to publish." in page.content.decode()
        assert b'type="submit" class="main"' not in page.content


class TestWithdraw:
    def test_closes_the_case(self, editor):
        case = make_published()

        send(signed_in(editor), at("case_withdraw", case.pk), reason="Wrong release.")

        case.refresh_from_db()
        assert case.state == "withdrawn"
        page = signed_in(editor).get(case_url(case))
        assert not any(page.context[f"may_{name}"] for name in ("edit", "publish", "withdraw", "research"))
        assert "This case was withdrawn" in page.context["locked"]

    def test_asks_for_the_reason(self, editor, case):
        assert reasons(send(signed_in(editor), at("case_withdraw", case.pk))) == ["This field is required."]

    def test_happens_once(self, editor):
        case = make_published()
        publish_page = at("case_withdraw", case.pk)
        client = signed_in(editor)
        send(client, publish_page, reason="Wrong release.")

        sent = send(client, publish_page, reason="Again.")

        assert reasons(sent) == ["This case was withdrawn; nothing about it changes any more."]

    def test_is_closed_to_reviewers(self, reviewer, case):
        assert signed_in(reviewer).get(at("case_withdraw", case.pk)).status_code == 403


class TestCaseHistory:
    def test_tells_who_did_what(self, reviewer, editor):
        case = make_settled(make_case())
        publish(case, by=editor)

        page = signed_in(reviewer).get(at("case_history", case.pk))

        assert "editor" in {event.actor for event in page.context["events"]}


class TestDecidingOnAConclusion:
    def test_shows_all_of_the_findings_that_the_same_press_approves(self, reviewer):
        case = make_case()
        waiting = make_proposed(case.claims.order_by("pk").first(), "disputed", found_value="11 of 12")
        make_contact(case)
        proposed = propose_conclusion(case, takes_cut=True)
        page = at("conclusion_decide", proposed.pk)

        shown = signed_in(reviewer).get(page).content.decode()

        link = waiting.claim.evidence_links.first()
        for words in ("Disputed in part", waiting.explanation, "11 of 12", link.quote, link.source.title):
            assert words in shown

    def test_shows_what_is_new_since_the_one_before_and_nothing_else(self, reviewer, editor):
        case = make_settled(make_case())
        publish(case, by=editor)
        proposed = propose_conclusion(case, headline="Half of it holds")

        page = signed_in(reviewer).get(at("conclusion_decide", proposed.pk))

        assert [each.label for each in page.context["differences"]] == ["Headline"]
        assert "<ins>" in page.content.decode()

    def test_refuses_one_that_was_proposed_anew_and_shows_it(self, reviewer, second_reviewer):
        case = make_case()
        claim = case.claims.order_by("pk").first()
        first = make_proposed(claim, "disputed", by=second_reviewer)
        make_contact(case)
        url = at("conclusion_decide", propose_conclusion(case).pk)
        client = signed_in(reviewer)
        opened = {**as_shown(client.get(url)), "decision": "approved"}
        workflow.take_back_verdict(verdict=first, by=second_reviewer, at=NOW)
        propose(claim, "disputed", by=second_reviewer, explanation="They lied.")

        refused = client.post(url, opened)

        assert [words for words in reasons(refused) if "proposed anew" in words]
        assert "They lied." in refused.content.decode()
        assert client.post(url, {**as_shown(refused), "decision": "approved"}).status_code == 302
