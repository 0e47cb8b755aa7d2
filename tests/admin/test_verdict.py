"""Proposing a finding, deciding on another's, reopening a claim."""

import pytest

from cases import workflow
from cases.checks.independence import COUNTS
from cases.models import Claim, Verdict
from tests.admin.clients import as_shown, at, reasons, send, signed_in
from tests.factories import (
    NOW,
    make_approved,
    make_claim,
    make_evidence,
    make_proposed,
    make_ready,
    make_search,
    make_source,
)

VERIFIED = {"rating": "verified", "explanation": "The register shows it.", "as_of_date": "2026-03-02"}


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


def page_of(claim: Claim) -> str:
    return at("claim_propose", claim.pk)


class TestPropose:
    def test_records_a_finding(self, reviewer, claim):
        make_ready(claim)

        sent = send(signed_in(reviewer), page_of(claim), **VERIFIED)

        verdict = Verdict.objects.get()
        assert sent["Location"] == at("claim_change", claim.pk)
        assert (verdict.rating, verdict.proposed_by, str(verdict.as_of_date)) == (
            "verified",
            reviewer,
            "2026-03-02",
        )

    def test_says_what_is_missing_and_keeps_what_was_typed(self, reviewer, claim):
        sent = send(signed_in(reviewer), page_of(claim), **VERIFIED)

        assert reasons(sent) == ["Add evidence that supports the claim: verified needs at least one."]
        assert sent.context["form"]["explanation"].value() == "The register shows it."
        assert not Verdict.objects.exists()

    @pytest.mark.parametrize(
        ("typed", "field"),
        [
            ({"extent": "wholly"}, "extent"),
            ({"reason_code": "no_record"}, "reason_code"),
            ({"as_of_date": "yesterday"}, "as_of_date"),
            ({"rating": "true"}, "rating"),
            ({"explanation": " "}, "explanation"),
        ],
    )
    def test_refuses_what_does_not_belong_beside_its_field(self, reviewer, claim, typed, field):
        sent = send(signed_in(reviewer), page_of(claim), **{**VERIFIED, **typed})

        assert list(sent.context["form"].errors) == [field]

    def test_refuses_a_claim_that_changed_meanwhile(self, reviewer, second_reviewer, claim):
        make_ready(claim)
        client = signed_in(reviewer)
        shown = {**as_shown(client.get(page_of(claim))), **VERIFIED}
        workflow.edit_claim(claim=claim, by=second_reviewer, at=NOW, version=1, text="Other words.")

        first = client.post(page_of(claim), shown)

        assert reasons(first)[0] == "This claim has changed since you opened it."
        assert "Other words." in first.content.decode()
        assert client.post(page_of(claim), as_shown(first)).status_code == 302

    def test_begins_with_the_finding_that_was_returned(self, reviewer, second_reviewer, claim):
        verdict = make_proposed(claim, "disputed", by=reviewer)
        workflow.return_verdict(verdict=verdict, by=second_reviewer, at=NOW, note="Which page?")

        page = signed_in(reviewer).get(page_of(claim))

        assert page.context["form"]["rating"].value() == "disputed"
        assert "Which page?" in page.content.decode()

    def test_is_locked_while_another_proposal_waits(self, reviewer, claim):
        make_proposed(claim)

        sent = send(signed_in(reviewer), page_of(claim), **VERIFIED)

        assert "must be approved, returned or taken back first" in sent.context["locked"]
        assert "has already proposed" in reasons(sent)[0]
        assert Verdict.objects.count() == 1

    def test_is_closed_to_researchers(self, researcher, claim):
        make_ready(claim)
        client = signed_in(researcher)

        assert client.get(page_of(claim)).status_code == 403
        assert client.post(page_of(claim), {**VERIFIED, "version": 1}).status_code == 403
        assert not Verdict.objects.exists()


class TestDecide:
    @pytest.fixture
    def verdict(self, reviewer, claim) -> Verdict:
        return make_proposed(claim, "disputed", by=reviewer)

    def decide(self, user, verdict, **typed):
        return signed_in(user).post(at("verdict_decide", verdict.pk), typed)

    def test_shows_all_that_is_approved(self, second_reviewer, verdict, claim):
        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk)).content.decode()

        assert verdict.content_digest in page
        assert claim.text in page
        assert page.count("Entry 12: opened.") == 2
        assert "Disputed in part" in page

    def test_says_what_each_citation_counts_for(self, second_reviewer, verdict, claim):
        party = make_source(is_party=True, interest_note="Runs the shelters.")
        make_evidence(claim, stance="refutes", source=party)

        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk)).content.decode()

        assert page.count(COUNTS) == 2
        assert page.count("Does not count as independent: it is a party to the matter.") == 1

    @pytest.mark.parametrize(("extent", "words"), [("wholly", "Disputed"), ("in_part", "Disputed in part")])
    def test_says_the_rating_as_readers_will(self, reviewer, second_reviewer, extent, words):
        verdict = make_proposed(make_claim(), "disputed", by=reviewer, extent=extent)

        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk))

        assert page.context["rating_label"] == words

    def test_shows_the_search_that_an_unverifiable_claim_rests_on(self, reviewer, second_reviewer):
        claim = make_claim()
        verdict = make_proposed(claim, "unverifiable", by=reviewer)

        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk)).content.decode()

        assert "County register" in page

    def test_shows_which_searches_are_bound_and_which_came_later(self, second_reviewer, verdict, claim):
        make_search(claim)

        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk))

        assert (page.context["searches"], len(page.context["later_searches"])) == ([], 1)
        assert "Searches recorded since, which you would not approve" in page.content.decode()
        assert "Recorded after the finding was proposed" in page.content.decode()

    def test_shows_the_warnings_that_the_proposer_saw(self, second_reviewer, verdict):
        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk)).content.decode()

        assert "Only one side is on record: was evidence that supports the claim looked for?" in page

    def test_approves(self, second_reviewer, verdict):
        sent = self.decide(second_reviewer, verdict, decision="approved", note="")

        verdict.refresh_from_db()
        assert sent.status_code == 302
        assert (verdict.decision, verdict.decided_by) == ("approved", second_reviewer)

    def test_returns_with_a_note(self, second_reviewer, verdict):
        self.decide(second_reviewer, verdict, decision="returned", note="Which page?")

        verdict.refresh_from_db()
        assert (verdict.decision, verdict.decision_note) == ("returned", "Which page?")

    def test_asks_for_the_note_of_a_return(self, second_reviewer, verdict):
        sent = self.decide(second_reviewer, verdict, decision="returned", note=" ")

        assert reasons(sent) == ["Write what is missing when you return a verdict."]

    @pytest.mark.parametrize("decision", ["approved", "returned"])
    def test_is_not_for_the_one_who_proposed(self, reviewer, verdict, decision):
        page = signed_in(reviewer).get(at("verdict_decide", verdict.pk))

        sent = self.decide(reviewer, verdict, decision=decision, note="Fine.")

        verdict.refresh_from_db()
        assert b'value="approved"' not in page.content
        assert reasons(sent) == ["No one decides on their own verdict: ask a colleague."]
        assert verdict.decided_at is None

    def test_is_not_for_a_superuser_who_proposed(self, superuser, claim):
        verdict = make_proposed(claim, by=superuser)

        sent = self.decide(superuser, verdict, decision="approved", note="")

        assert reasons(sent) == ["No one decides on their own verdict: ask a colleague."]

    def test_approves_nothing_that_changed_since(self, reviewer, second_reviewer, verdict, claim):
        workflow.edit_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, text="Other words.")

        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk))
        sent = self.decide(second_reviewer, verdict, decision="approved", note="")

        assert b'value="approved"' not in page.content
        assert "there is nothing to approve any more" in reasons(sent)[0]

    def test_tells_who_decided_before(self, second_reviewer, editor, verdict):
        self.decide(second_reviewer, verdict, decision="approved", note="")

        sent = self.decide(editor, verdict, decision="returned", note="Wait, no.")

        assert "second-reviewer has already approved this verdict" in reasons(sent)[0]
        assert "Wait, no." in sent.content.decode()

    def test_is_closed_to_researchers(self, researcher, verdict):
        assert self.decide(researcher, verdict, decision="approved", note="").status_code == 403
        assert signed_in(researcher).get(at("verdict_decide", verdict.pk)).status_code == 403


class TestReopen:
    def test_sets_the_verdict_aside_with_a_reason(self, reviewer, claim):
        verdict = make_approved(claim)

        send(signed_in(reviewer), at("claim_reopen", claim.pk), reason="New record.")

        verdict.refresh_from_db()
        assert (verdict.set_aside_by, verdict.set_aside_reason) == (reviewer, "New record.")

    def test_asks_for_the_reason(self, reviewer, claim):
        make_approved(claim)

        assert reasons(send(signed_in(reviewer), at("claim_reopen", claim.pk))) == ["This field is required."]

    def test_has_nothing_to_do_on_an_unchecked_claim(self, reviewer, claim):
        sent = send(signed_in(reviewer), at("claim_reopen", claim.pk), reason="New record.")

        assert reasons(sent) == ["This claim has no approved verdict to set aside."]

    def test_is_closed_to_researchers(self, researcher, claim):
        make_approved(claim)
        make_search(claim)

        sent = signed_in(researcher).post(at("claim_reopen", claim.pk), {"reason": "x", "version": 1})

        assert sent.status_code == 403
