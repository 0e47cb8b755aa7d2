"""What an approval is bound to, by which rule, and what is published of it."""

import pytest

from cases import document, workflow
from cases.checks.states import claim_state
from cases.document import as_json
from cases.editions import changes
from cases.history.digests import approval_digest, digest_of
from cases.history.editions import read_edition
from cases.models import Claim, SearchEntry
from tests.factories import (
    make_approved,
    make_claim,
    make_claimant,
    make_proposed,
    make_search,
    make_settled,
    plan_of,
    propose,
    publish,
)
from tests.workflow.situations import LATER
from tests.workflow.version_1 import approved_by_version_1


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


def found(claim: Claim) -> Claim:
    return Claim.objects.with_findings().get(pk=claim.pk)


@pytest.mark.parametrize("rating", ["verified", "disputed", "unverifiable"])
class TestAnApprovalOfVersion1:
    def test_holds(self, claim, rating):
        claim = approved_by_version_1(claim, rating)

        assert (claim.standing_verdict.digest_version, claim_state(claim)) == (1, "approved")

    def test_keeps_its_rule_about_searches(self, claim, rating):
        claim = approved_by_version_1(claim, rating)

        make_search(claim)

        assert claim_state(found(claim)) == ("stale" if rating == "unverifiable" else "approved")

    def test_is_published_with_all_that_is_on_record(self, claim, rating):
        claim = approved_by_version_1(claim, rating)
        make_search(claim)
        claim = found(claim)

        assert claim.standing_verdict.bound == list(claim.searches.all())


@pytest.mark.parametrize("rating", ["verified", "disputed", "unverifiable"])
class TestAProposal:
    def test_names_the_searches_on_record(self, claim, rating):
        make_search(claim)
        verdict = make_proposed(claim, rating)
        named = list(claim.searches.values_list("pk", flat=True))
        make_search(claim)

        claim = found(claim)
        assert (verdict.digest_version, verdict.bound_searches) == (2, named)
        assert [entry.pk for entry in claim.open_verdict.bound] == named

    def test_is_approved_whatever_is_searched_meanwhile(self, claim, rating, editor):
        verdict = make_proposed(claim, rating)
        make_search(claim)

        workflow.approve_verdict(verdict=verdict, by=editor, at=LATER)

        assert claim_state(found(claim)) == "approved"

    def test_is_void_once_a_search_that_it_names_says_something_else(self, claim, rating):
        make_search(claim)
        make_approved(claim, rating)

        SearchEntry.objects.filter(claim=claim).update(outcome="Two entries.")

        assert claim_state(found(claim)) == "stale"

    def test_keeps_what_its_digest_was_taken_of(self, claim, rating):
        verdict = make_proposed(claim, rating)

        verdict.refresh_from_db()
        assert digest_of(verdict.content) == verdict.content_digest == approval_digest(found(claim), verdict)

    def test_leaves_nothing_unbound_that_readers_get(self, claim, rating):
        """Offsets and places are of the cut, counts follow from the evidence, the rest is of the act."""
        make_search(claim)
        make_approved(claim, rating, found_value="12", sole_source_reason="No other register.")
        claim = found(claim)
        published = as_json(
            document.Claim.of(
                claim,
                number=1,
                verdict=claim.standing_verdict,
                independent_source_count=2,
                primary_source_count=2,
            )
        )
        content = claim.standing_verdict.content
        bound = {
            **content["claim"],
            "verdict": content["finding"],
            "evidence": content["evidence"],
            "searches": content["searches"],
        }

        assert {path for path, _ in leaves(published) - leaves(bound)} == {
            "start",
            "end",
            "number",
            "verdict.approved_at",
            "verdict.content_digest",
            "independent_source_count",
            "primary_source_count",
        }
        assert content["claimant"] == claim.case.release.issuer_id

    def test_is_void_once_somebody_else_makes_the_claim(self, claim, rating):
        make_approved(claim, rating)

        claim.statement.speaker = make_claimant()
        claim.statement.save()

        assert claim_state(found(claim)) == "stale"

    def test_stands_where_the_issuer_is_named_as_the_speaker(self, claim, rating):
        make_approved(claim, rating)

        claim.statement.speaker = claim.case.release.issuer
        claim.statement.save()

        assert claim_state(found(claim)) == "approved"


def leaves(value, path="") -> set:
    if isinstance(value, dict):
        return {leaf for name, held in value.items() for leaf in leaves(held, f"{path}.{name}".lstrip("."))}
    if isinstance(value, list):
        return {leaf for number, held in enumerate(value) for leaf in leaves(held, f"{path}.{number}")}
    return {(path, value)}


class TestWhatIsPublished:
    def test_has_the_searches_that_were_approved_and_no_later_ones(self, claim):
        case = make_settled(claim.case, "unverifiable")
        first = claim.searches.get()
        make_search(claim)

        published = plan_of(case).content.claims[0][1]

        assert [search.id for search in published.searches] == [first.pk]

    def test_takes_a_later_search_in_with_the_next_finding(self, claim, reviewer):
        make_approved(claim, "unverifiable")
        make_search(claim)
        claim.refresh_from_db()
        workflow.reopen_claim(
            claim=claim, by=reviewer, at=LATER, version=claim.version, reason="Searched again."
        )

        verdict = propose(claim, "unverifiable", by=reviewer)

        assert len(verdict.bound_searches) == 2

    def test_is_no_correction_where_searches_have_numbers_now(self, claim, editor):
        case = make_settled(claim.case, "unverifiable")
        edition = publish(case, by=editor)
        old = document.read_document(without_numbers(document.write_document(read_edition(edition))))

        assert changes(old, plan_of(case).content).corrected == ()


def without_numbers(stored: dict) -> dict:
    for statement in stored["statements"]:
        for claim in statement["claims"]:
            for search in claim["searches"]:
                search.pop("id", None)
    return stored
