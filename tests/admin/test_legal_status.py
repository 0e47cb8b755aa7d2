"""Legal status and translated quotes in the forms of a claim."""

import pytest

from cases.models import Claim
from tests.admin.clients import at, reasons, send, signed_in
from tests.factories import make_claim, make_evidence, make_proposed, make_ready

VERIFIED = {"rating": "verified", "explanation": "The register shows it.", "as_of_date": "2026-03-02"}


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


def save(user, claim: Claim, **typed):
    return send(signed_in(user), at("claim_change", claim.pk), "form", "evidence", **typed)


class TestTheClaim:
    def test_keeps_the_status_that_is_claimed(self, researcher, claim):
        save(researcher, claim, legal_status="charged", legal_offense="Theft", legal_count="2")

        claim.refresh_from_db()
        assert claim.claimed_status == {"status": "charged", "offense": "Theft", "count": 2}
        page = signed_in(researcher).get(at("claim_change", claim.pk))
        assert [fold.is_open for fold in page.context["form"].folded_fields] == [True]
        assert save(researcher, claim).status_code == 302
        claim.refresh_from_db()
        assert claim.version == 2

    def test_asks_for_the_status_that_details_belong_to(self, researcher, claim):
        sent = save(researcher, claim, legal_offense="Theft")

        assert reasons(sent) == ["Choose the status that the other details belong to."]
        assert sent.context["form"]["legal_offense"].value() == "Theft"

    def test_folds_it_away_where_there_is_none(self, researcher, claim):
        page = signed_in(researcher).get(at("claim_change", claim.pk))

        assert [fold.is_open for fold in page.context["form"].folded_fields] == [False]
        assert 'name="legal_status"' in page.content.decode()


class TestTheProposal:
    def test_keeps_the_status_that_was_found(self, reviewer, claim):
        make_ready(claim)

        send(signed_in(reviewer), at("claim_propose", claim.pk), **VERIFIED, legal_status="charged")

        assert claim.verdicts.get().found_status == {"status": "charged"}

    def test_is_shown_to_who_decides(self, second_reviewer, claim):
        verdict = make_proposed(claim, found_status={"status": "charged", "count": 1, "agency": "LASD"})

        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk))

        assert "Legal status found: Charged, 1 count, LASD" in page.content.decode()


class TestATranslatedQuote:
    WHOLE = {
        "evidence-0-quote_language": "es",
        "evidence-0-quote_translation": "Open.",
        "evidence-0-quote_translator": "A sample translator",
    }

    def test_is_kept_and_shown(self, researcher, claim):
        make_evidence(claim, quote="Abierto.")

        save(researcher, claim, **self.WHOLE)

        link = claim.evidence_links.get()
        assert (link.quote_language, link.quote_translation, link.quote_translator) == tuple(
            self.WHOLE.values()
        )

    @pytest.mark.parametrize("left_out", ["quote_language", "quote_translation", "quote_translator"])
    def test_needs_its_language_and_its_translator(self, researcher, claim, left_out):
        make_evidence(claim, quote="Abierto.")

        sent = save(researcher, claim, **{**self.WHOLE, f"evidence-0-{left_out}": ""})

        assert sent.context["evidence"][0].errors == {
            left_out: ["A translation needs the quote, its language, and who translated it."]
        }

    def test_may_say_its_language_alone(self, researcher, claim):
        make_evidence(claim, quote="Abierto.")

        assert save(researcher, claim, **{"evidence-0-quote_language": "es"}).status_code == 302

    def test_refuses_what_is_no_language(self, researcher, claim):
        make_evidence(claim, quote="Abierto.")

        sent = save(researcher, claim, **{"evidence-0-quote_language": "Spanish, mostly"})

        assert sent.context["evidence"][0].errors == {
            "quote_language": ["Write a language tag, such as es or fr-CA."]
        }

    def test_is_shown_to_who_decides(self, second_reviewer, claim):
        make_evidence(
            claim, quote_language="es", quote_translation="It opened.", quote_translator="A sample translator"
        )
        verdict = make_proposed(claim)

        page = signed_in(second_reviewer).get(at("verdict_decide", verdict.pk)).content.decode()

        assert "It opened." in page
        assert "Translated from es by A sample translator" in page
