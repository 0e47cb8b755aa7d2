"""The contact log: what of it readers get, and that an answer holds nothing up."""

from datetime import timedelta

from cases import workflow
from cases.checks.states import claim_state
from cases.document import as_json
from cases.models import Claim, ContactEntry
from tests.factories import NOW, make_case, make_contact, make_settled, plan_of

LATER = NOW + timedelta(hours=5)


def answer(entry: ContactEntry, by, **fields) -> ContactEntry:
    told = {"outcome": "answered", "answer": "All of them.", "answered_at": NOW, **fields}
    return workflow.record_answer(entry=entry, by=by, at=LATER, **told)


def contacts_of(case) -> list[dict]:
    return [as_json(contact) for contact in plan_of(case).content.contacts]


class TestAQuestion:
    def test_is_published_by_whoever_knew_that_it_is(self, db):
        case = make_settled(make_case())

        (contact,) = contacts_of(case)

        assert (contact["question"], contact["id"]) == ("Which shelters?", case.contacts.get().pk)

    def test_of_before_stays_at_the_desk(self, db):
        case = make_settled(make_case())
        ContactEntry.objects.update(question_is_public=False)

        (contact,) = contacts_of(case)

        assert case.contacts.get().question == "Which shelters?"
        assert "question" not in contact

    def test_that_nobody_asked_is_none_to_publish(self, researcher):
        entry = workflow.log_contact(
            case=make_case(),
            by=researcher,
            at=NOW,
            channel="none",
            outcome="not_asked",
            not_asked_reason="No address.",
        )

        assert not entry.question_is_public


class TestAnAnswer:
    def test_is_kept_with_when_and_by_whom_it_was_recorded(self, researcher):
        entry = answer(make_contact(make_case()), researcher)

        entry.refresh_from_db()
        assert (entry.answered_at, entry.answer_recorded_at) == (NOW, LATER)
        assert entry.answer_recorded_by == researcher

    def test_that_did_not_come_is_recorded_as_well(self, researcher):
        entry = answer(
            make_contact(make_case()), researcher, outcome="no_answer", answer="", answered_at=None
        )

        assert (entry.answer_recorded_at, entry.answer_recorded_by) == (LATER, researcher)

    def test_that_came_with_the_entry_is_recorded_with_it(self, researcher):
        entry = workflow.log_contact(
            case=make_case(),
            by=researcher,
            at=LATER,
            channel="phone",
            outcome="answered",
            asked_at=NOW,
            question="Which?",
            answer="All.",
            answered_at=NOW,
        )

        assert (entry.answer_recorded_at, entry.answer_recorded_by) == (LATER, researcher)

    def test_that_is_awaited_is_not_recorded(self, db):
        entry = make_contact(make_case())

        assert (entry.answer_recorded_at, entry.answer_recorded_by) == (None, None)

    def test_voids_no_approval_and_asks_for_nothing(self, researcher):
        case = make_settled(make_case())

        answer(case.contacts.get(), researcher)
        make_contact(case, by=researcher)

        states = [claim_state(claim) for claim in Claim.objects.with_findings().filter(case=case)]
        assert states == ["approved", "approved"]
        assert plan_of(case).shortfalls(LATER) == []
