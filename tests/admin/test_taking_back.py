"""Taking a proposal back at the desk, and being told that it no longer fits what one changed oneself."""

import pytest

from cases import workflow
from cases.models import Claim, Conclusion, Verdict
from tests.admin.clients import as_shown, at, reasons, send, signed_in
from tests.factories import NOW, make_case, make_claim, make_proposed, make_settled, propose_conclusion

NO_LONGER_FITS = "no longer fits what you changed"


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


@pytest.fixture
def verdict(claim, reviewer) -> Verdict:
    return make_proposed(claim, by=reviewer)


def warned(response) -> list[str]:
    return [str(m) for m in response.context["messages"] if m.level_tag == "warning"]


class TestTakeBack:
    def test_leads_back_to_the_claim(self, reviewer, verdict):
        sent = send(signed_in(reviewer), at("verdict_take_back", verdict.pk), note="Wrong page.")

        verdict.refresh_from_db()
        assert sent["Location"] == at("claim_change", verdict.claim_id)
        assert (verdict.decision, verdict.decision_note) == ("taken_back", "Wrong page.")

    def test_is_offered_to_the_proposer_alone(self, reviewer, second_reviewer, verdict):
        link = at("verdict_take_back", verdict.pk)
        pages = at("claim_change", verdict.claim_id), at("verdict_decide", verdict.pk)

        offered = {
            who.username: [link in signed_in(who).get(page).content.decode() for page in pages]
            for who in (reviewer, second_reviewer)
        }

        assert offered == {"reviewer": [True, True], "second-reviewer": [False, False]}

    def test_is_refused_to_another(self, second_reviewer, verdict):
        sent = send(signed_in(second_reviewer), at("verdict_take_back", verdict.pk), note="Mine.")

        assert reasons(sent) == ["Only who proposed a verdict may take it back."]
        assert sent.context["locked"] == "Only who proposed a verdict may take it back."
        assert "Mine." in sent.content.decode()

    def test_says_that_it_was_decided_meanwhile(self, reviewer, second_reviewer, verdict):
        client, page = signed_in(reviewer), at("verdict_take_back", verdict.pk)
        shown = as_shown(client.get(page))
        workflow.approve_verdict(verdict=verdict, by=second_reviewer, at=NOW)

        sent = client.post(page, shown)

        assert "second-reviewer has already approved this verdict" in reasons(sent)[0]
        assert sent.context["locked"] == "This verdict was approved already."

    def test_is_found_in_the_list(self, reviewer, verdict):
        workflow.take_back_verdict(verdict=verdict, by=reviewer, at=NOW)

        page = signed_in(reviewer).get(at("verdict_changelist"), {"decision": "taken_back"})

        assert list(page.context["cl"].queryset) == [verdict]
        assert "Taken back" in page.content.decode()

    def test_leaves_the_claim_among_the_unchecked_of_the_list(self, reviewer, verdict, claim):
        workflow.take_back_verdict(verdict=verdict, by=reviewer, at=NOW)

        page = signed_in(reviewer).get(at("claim_changelist"), {"state": "unchecked"})

        assert claim in page.context["cl"].queryset

    def test_can_not_be_forged_as_a_decision(self, second_reviewer, verdict):
        page = at("verdict_decide", verdict.pk)

        sent = signed_in(second_reviewer).post(page, {"decision": "taken_back", "note": ""})

        verdict.refresh_from_db()
        assert (sent.status_code, verdict.decision) == (200, "")


class TestTakeBackAConclusion:
    @pytest.fixture
    def conclusion(self, db, reviewer) -> Conclusion:
        return propose_conclusion(make_settled(make_case()), by=reviewer, headline="All shelters were open")

    def test_leads_back_to_the_case(self, reviewer, conclusion):
        sent = send(signed_in(reviewer), at("conclusion_take_back", conclusion.pk), note="A wrong word.")

        conclusion.refresh_from_db()
        assert sent["Location"] == at("case_change", conclusion.case_id)
        assert (conclusion.decision, conclusion.decision_note) == ("taken_back", "A wrong word.")

    def test_is_offered_to_the_proposer_alone(self, reviewer, second_reviewer, conclusion):
        link = at("conclusion_take_back", conclusion.pk)
        pages = at("case_change", conclusion.case_id), at("conclusion_decide", conclusion.pk)

        offered = {
            who.username: [link in signed_in(who).get(page).content.decode() for page in pages]
            for who in (reviewer, second_reviewer)
        }

        assert offered == {"reviewer": [True, True], "second-reviewer": [False, False]}

    def test_is_refused_to_another_who_loses_nothing_typed(self, second_reviewer, conclusion):
        sent = send(signed_in(second_reviewer), at("conclusion_take_back", conclusion.pk), note="Mine.")

        assert reasons(sent) == ["Only who proposed a conclusion may take it back."]
        assert sent.context["locked"] == "Only who proposed a conclusion may take it back."
        assert "Mine." in sent.content.decode()

    def test_is_no_longer_offered_once_it_is_decided(self, reviewer, second_reviewer, conclusion):
        client, page = signed_in(reviewer), at("conclusion_take_back", conclusion.pk)
        shown = as_shown(client.get(page))
        workflow.approve_conclusion(conclusion=conclusion, by=second_reviewer, at=NOW)

        sent = client.post(page, shown)

        assert "second-reviewer has already approved this conclusion" in reasons(sent)[0]
        assert sent.context["locked"] == "This conclusion was approved already."
        assert page not in client.get(at("case_change", conclusion.case_id)).content.decode()

    def test_is_found_in_the_list(self, reviewer, conclusion):
        workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=NOW)

        page = signed_in(reviewer).get(at("conclusion_changelist"), {"decision": "taken_back"})

        assert list(page.context["cl"].queryset) == [conclusion]
        assert "Taken back" in page.content.decode()

    @pytest.mark.parametrize("decision", ["open", "approved", "returned"])
    def test_is_not_taken_for_another_decision(self, reviewer, conclusion, decision):
        workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=NOW)

        page = signed_in(reviewer).get(at("conclusion_changelist"), {"decision": decision})

        assert list(page.context["cl"].queryset) == []

    def test_lets_the_next_proposal_begin_with_its_words(self, reviewer, conclusion):
        workflow.take_back_conclusion(conclusion=conclusion, by=reviewer, at=NOW)

        page = signed_in(reviewer).get(at("case_conclude", conclusion.case_id))

        assert page.context["form"]["headline"].value() == "All shelters were open"
        assert "returned" not in page.content.decode()

    def test_leaves_the_note_of_one_that_was_returned_before(self, reviewer, second_reviewer, conclusion):
        workflow.return_conclusion(conclusion=conclusion, by=second_reviewer, at=NOW, note="Which shelters?")
        again = propose_conclusion(conclusion.case, by=reviewer)
        workflow.take_back_conclusion(conclusion=again, by=reviewer, at=NOW)

        page = signed_in(reviewer).get(at("case_conclude", conclusion.case_id))

        assert "The last conclusion was returned: “Which shelters?”" in page.content.decode()

    def test_can_not_be_forged_as_a_decision(self, second_reviewer, conclusion):
        page = at("conclusion_decide", conclusion.pk)

        sent = signed_in(second_reviewer).post(page, {"decision": "taken_back", "note": "", "findings": ""})

        conclusion.refresh_from_db()
        assert (sent.status_code, conclusion.decision) == (200, "")


class TestWhoChangesWhatTheyProposed:
    def test_is_told_after_saving_the_claim(self, reviewer, verdict, claim):
        client = signed_in(reviewer)

        sent = send(client, at("claim_change", claim.pk), "form", "evidence", text="Other words.")
        page = client.get(sent["Location"])

        assert [NO_LONGER_FITS in words for words in warned(page)] == [True]
        assert f'href="{at("verdict_take_back", verdict.pk)}"' in warned(page)[0]

    def test_is_told_after_saving_a_source(self, reviewer, verdict, claim):
        client, source = signed_in(reviewer), claim.evidence_links.first().source

        send(client, at("source_change", source.pk), title="Another register")

        assert [NO_LONGER_FITS in words for words in warned(client.get(at("claim_change", claim.pk)))] == [
            True
        ]

    def test_is_told_on_the_claim_for_as_long_as_it_is_so(self, reviewer, verdict, claim):
        client, page = signed_in(reviewer), at("claim_change", claim.pk)
        words = "Your proposal no longer fits what stands here now"
        assert words not in client.get(page).content.decode()
        workflow.edit_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, claimed_value="12")

        assert words in client.get(page).content.decode()
        workflow.take_back_verdict(verdict=verdict, by=reviewer, at=NOW)
        assert words not in client.get(page).content.decode()

    def test_is_not_told_of_anothers_proposal(self, second_reviewer, verdict, claim):
        client = signed_in(second_reviewer)

        sent = send(client, at("claim_change", claim.pk), "form", "evidence", text="Other words.")
        page = client.get(sent["Location"])

        assert warned(page) == []
        assert "What reviewer proposed no longer fits what stands here now" in page.content.decode()

    def test_is_not_told_where_nothing_changed(self, reviewer, verdict, claim):
        client = signed_in(reviewer)

        sent = send(client, at("claim_change", claim.pk), "form", "evidence", recheck_date="2026-09-01")

        assert warned(client.get(sent["Location"])) == []
