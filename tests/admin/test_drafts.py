"""A verdict that lacks evidence keeps its words on the way to the evidence and back."""

import pytest

from cases.admin.claim.drafts import KEY, MOST_DRAFTS
from cases.models import Claim, Verdict
from tests.admin.clients import at, send, signed_in
from tests.factories import make_claim, make_proposed, make_ready

TYPED = {"rating": "verified", "explanation": "The register shows it.", "as_of_date": "2026-02-27"}


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


@pytest.fixture
def client(reviewer):
    return signed_in(reviewer)


def page_of(claim: Claim) -> str:
    return at("claim_propose", claim.pk)


def typed_on(page) -> dict[str, str]:
    return {name: str(page.context["form"][name].value()) for name in TYPED}


class TestWhatWasTyped:
    def test_is_there_again_after_a_refusal_and_the_way_to_the_evidence(self, client, claim):
        refused = send(client, page_of(claim), **TYPED)
        assert refused.status_code == 200

        claim_page = client.get(at("claim_change", claim.pk))
        page = client.get(page_of(claim))

        assert "Go on with your verdict…" in claim_page.content.decode()
        assert typed_on(page) == TYPED
        assert "The form holds what you typed" in page.content.decode()

    def test_is_kept_by_the_button_that_leads_to_the_evidence(self, client, claim):
        sent = send(client, page_of(claim), explanation="Half a thought.", _evidence="")

        assert sent["Location"] == f"{at('claim_change', claim.pk)}#evidence"
        assert not Verdict.objects.exists()
        assert client.get(page_of(claim)).context["form"]["explanation"].value() == "Half a thought."

    def test_takes_the_claim_as_it_is_by_then(self, client, claim):
        send(client, page_of(claim), **TYPED)
        make_ready(claim)
        Claim.objects.filter(pk=claim.pk).update(version=4)

        assert send(client, page_of(claim)).status_code == 302
        assert claim.verdicts.get().explanation == "The register shows it."

    def test_is_gone_once_it_was_proposed(self, client, claim):
        send(client, page_of(claim), **TYPED)
        make_ready(claim)
        send(client, page_of(claim))

        assert client.session[KEY] == {}

    def test_gives_way_to_a_verdict_that_came_meanwhile(self, client, claim):
        send(client, page_of(claim), **TYPED)
        make_proposed(claim, explanation="The colleague's words.")

        page = client.get(page_of(claim))

        assert page.context["form"]["explanation"].value() == "The colleague's words."

    def test_is_nobody_elses(self, client, claim, second_reviewer):
        send(client, page_of(claim), **TYPED)

        page = signed_in(second_reviewer).get(page_of(claim))

        assert page.context["form"]["explanation"].value() is None

    def test_of_the_newest_claims_alone_is_kept(self, client, db):
        claims = [make_claim() for _ in range(MOST_DRAFTS + 1)]
        for each in claims:
            send(client, page_of(each), explanation="Half a thought.", _evidence="")

        assert list(client.session[KEY]) == [str(each.pk) for each in claims[1:]]
