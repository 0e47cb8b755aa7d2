"""What a decider is shown of how a proposal differs from the finding approved before."""

import pytest

from cases import workflow
from cases.models import Claim, EvidenceLink
from tests.admin.clients import at, signed_in
from tests.factories import (
    NOW,
    make_approved,
    make_claim,
    make_evidence,
    make_proposed,
    make_published,
    make_ready,
    make_search,
    propose,
    propose_conclusion,
)
from tests.public.reading import read
from tests.workflow.version_1 import approved_by_version_1


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


def reopen(claim: Claim, by) -> None:
    claim.refresh_from_db()
    workflow.reopen_claim(claim=claim, by=by, at=NOW, version=claim.version, reason="New record.")


def form_of(client, claim: Claim):
    return client.get(at("claim_propose", claim.pk))


class TestTheProposeForm:
    @pytest.mark.parametrize("is_reopened", [True, False])
    def test_begins_without_the_explanation_that_was_approved(self, reviewer, claim, is_reopened):
        make_approved(claim, explanation="The old words.")
        if is_reopened:
            reopen(claim, reviewer)
        else:
            workflow.edit_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, text="Other words.")

        page = form_of(signed_in(reviewer), claim)

        assert page.context["form"]["explanation"].value() == ""
        assert page.context["form"]["rating"].value() == "verified"
        assert "The finding approved before" in page.content.decode()
        assert "The old words." in page.content.decode()

    def test_keeps_what_was_returned(self, reviewer, second_reviewer, claim):
        verdict = make_proposed(claim, by=reviewer, explanation="Half a thought.")
        workflow.return_verdict(verdict=verdict, by=second_reviewer, at=NOW, note="Go on.")

        page = form_of(signed_in(reviewer), claim)

        assert page.context["form"]["explanation"].value() == "Half a thought."
        assert page.context["approved"] is None


class TestTheDecider:
    @pytest.fixture
    def shown(self, reviewer, second_reviewer, claim):
        def show(**fields):
            verdict = propose(claim, "disputed", by=reviewer, **fields)
            return signed_in(second_reviewer).get(at("verdict_decide", verdict.pk))

        return show

    def test_sees_every_word_that_differs(self, reviewer, claim, shown):
        make_approved(claim, explanation="He was charged in May.")
        make_ready(claim, "disputed")
        reopen(claim, reviewer)

        page = shown(explanation="He was convicted in May.", found_value="11")

        found = {d.label: [(r.fate, r.text) for r in d.runs] for d in page.context["comparison"].differences}
        assert found["Rating"] == [("removed", "Verified"), ("added", "Disputed in part")]
        assert found["The record shows"] == [("added", "11")]
        assert found["Explanation"] == [
            ("same", "He was"),
            ("removed", " charged"),
            ("added", " convicted"),
            ("same", " in May."),
        ]
        html = page.content.decode()
        assert '<del><span class="visually-hidden"> [removed:</span> charged<' in html
        assert '<ins><span class="visually-hidden"> [added:</span> convicted<' in html

    def test_sees_what_became_of_claim_evidence_and_searches(self, reviewer, claim, shown):
        make_approved(claim)
        gone, changed = claim.evidence_links.order_by("position")
        gone_label = f"Citation {gone.pk}, {gone.source.title}"
        gone.delete()
        EvidenceLink.objects.filter(pk=changed.pk).update(quote="Entry 13: opened.")
        added = make_evidence(claim, stance="refutes")
        make_evidence(claim, stance="refutes")
        make_search(claim)
        reopen(claim, reviewer)
        claim.refresh_from_db()
        workflow.edit_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, text="It opened.")

        differences = {
            d.label: {r.fate for r in d.runs}
            for d in shown(explanation="Another register.").context["comparison"].differences
        }

        assert differences[gone_label] == {"removed"}
        assert differences[f"Citation {changed.pk}, {changed.source.title}"] == {"same", "removed", "added"}
        assert differences[f"Citation {added.pk}, {added.source.title}"] == {"added"}
        assert differences[f"Search {claim.searches.get().pk}"] == {"added"}
        assert "Claim" in differences
        assert "Words of the release" not in differences

    def test_is_told_that_the_rest_of_an_approval_of_before_was_not_kept(self, reviewer, claim, shown):
        approved_by_version_1(claim, "verified")
        make_ready(claim, "disputed")
        reopen(claim, reviewer)

        page = shown(explanation="Another register.")

        assert {d.label for d in page.context["comparison"].differences} == {
            "Rating",
            "The record shows",
            "Explanation",
        }
        assert "made before the desk kept what it rested on" in page.content.decode()

    def test_sees_nothing_of_it_on_a_first_finding(self, claim, reviewer, second_reviewer):
        verdict = make_proposed(claim, by=reviewer)

        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk))

        assert page.context["comparison"] is None
        assert "What differs from" not in page.content.decode()


class TestDecidingOnAConclusion:
    def test_shows_word_by_word_what_is_new(self, db, reviewer):
        case = make_published()
        proposed = propose_conclusion(case, summary="Most of it holds today.")

        page = read(signed_in(reviewer).get(at("conclusion_decide", proposed.pk)))

        differences = page.one("dl", cls="differences")
        assert [part.text for part in differences.all("dd")] == ["Most of it holds [added: today] ."]
