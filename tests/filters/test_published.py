"""What readers can filter by, and what happens when they ask for nonsense."""

import pytest
from django.http import QueryDict

from cases.filters import CaseFilter, ClaimFilter, CorrectionFilter
from cases.models import Correction, PublishedCase, PublishedClaim
from tests.handwritten import (
    Words,
    a_claim,
    carried_claim,
    claimant,
    correct_by_hand,
    held_claim,
    open_claim,
    publish_by_hand,
    rate,
    withdraw_by_hand,
)

pytestmark = pytest.mark.django_db


def claims(query: str) -> ClaimFilter:
    return ClaimFilter(QueryDict(query), queryset=PublishedClaim.objects.usable())


def found(query: str) -> set[str]:
    return set(claims(query).rows().values_list("claim_text", flat=True))


@pytest.fixture
def three():
    mara = claimant("Mara Lind", kind="person")
    publish_by_hand(
        Words("A bridge of stone.", [a_claim("Stone", explanation="It is granite.")]),
        Words("B", [a_claim("Cost", "disputed", type="date")], speaker=mara),
        issuer="Roads office",
        published_date="2024-04-20",
    )
    publish_by_hand(
        Words("C", [a_claim("Ferry", "unverifiable")]), issuer="Port office", published_date="2024-01-10"
    )


class TestClaimFilter:
    def test_offers_whoever_has_two_names_once(self, three):
        mara = PublishedClaim.objects.get(claim_text="Cost").claimant_id
        PublishedClaim.objects.filter(claim_text="Ferry").update(claimant_id=mara, claimant="Mara Linden")

        offered = [choice for choice in claims("").form.fields["claimant"].choices if choice[0] == mara]

        assert offered == [(mara, "Mara Lind / Mara Linden")]

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("", {"Stone", "Cost", "Ferry"}),
            ("rating=disputed", {"Cost"}),
            ("type=date", {"Cost"}),
            ("published_after=2024-04-20", {"Stone", "Cost"}),
            ("published_before=2024-04-19", {"Ferry"}),
            ("published_before=2024-04-20", {"Stone", "Cost", "Ferry"}),
            ("published_after=2024-04-20&published_before=2024-04-20", {"Stone", "Cost"}),
            ("q=FERRY", {"Ferry"}),
            ("q=bridge+stone", {"Stone"}),
            ("q=granite", {"Stone"}),
            ("q=bridge+ferry", set()),
            ("q=%25", set()),
            ("rating=verified&q=stone", {"Stone"}),
            ("explanation=x&case__title=y&page=2", {"Stone", "Cost", "Ferry"}),
        ],
    )
    def test_finds(self, three, query, expected):
        assert found(query) == expected

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("rating=unchecked", {"Open", "Held"}),
            ("check_state=open", {"Open"}),
            ("check_state=held", {"Held"}),
            ("check_state=carried", {"Carried"}),
            ("check_state=checked", {"Checked"}),
            ("rating=verified&check_state=carried", {"Carried"}),
        ],
    )
    def test_finds_by_how_far_the_check_has_come(self, query, expected):
        claims = [a_claim("Checked"), open_claim("Open"), held_claim("Held"), carried_claim("Carried")]
        publish_by_hand(Words("A", claims))

        assert found(query) == expected

    def test_finds_by_issuer_and_by_claimant(self, three):
        port = PublishedClaim.objects.get(claim_text="Ferry").issuer_id
        mara = PublishedClaim.objects.get(claim_text="Cost").claimant_id

        assert found(f"issuer={port}") == {"Ferry"}
        assert found(f"claimant={mara}") == {"Cost"}

    @pytest.mark.parametrize(
        ("query", "field", "message"),
        [
            ("check_state=x", "check_state", "Select a valid choice. x is not one of the available choices."),
            ("rating=true", "rating", "Select a valid choice. true is not one of the available choices."),
            ("issuer=999", "issuer", "Select a valid choice. 999 is not one of the available choices."),
            (
                "published_after=1.5.24",
                "published_after",
                "Write the date as year-month-day, such as 2024-05-31.",
            ),
            (
                "published_after=2024-05-02&published_before=2024-05-01",
                "published_before",
                "The last day is before the first one.",
            ),
            ("q=a%00b", "q", "Null characters are not allowed."),
            ("q=" + "+".join("abcdefghijklm"), "q", "Ask for at most 12 words."),
        ],
    )
    def test_says_what_is_wrong_and_finds_nothing(self, three, query, field, message):
        chosen = claims(query)

        assert chosen.rows().count() == 0
        assert chosen.form.errors == {field: [message]}

    def test_repeats_what_was_asked_and_nothing_else(self):
        assert claims("page=3&rating=verified&q=a+b&x=y&type=").query() == "rating=verified&q=a+b"
        assert claims("rating=disputed&rating=verified").query() == "rating=verified"

    def test_does_not_offer_the_names_of_withdrawn_cases(self, three):
        publish_by_hand(Words("D", [a_claim()]), issuer="Secret office")
        offered = [name for _, name in claims("").form.fields["issuer"].choices]
        withdraw_by_hand(PublishedCase.objects.get(issuer="Secret office"))

        offered_after = [name for _, name in claims("").form.fields["issuer"].choices]

        assert offered == ["Anyone", "Port office", "Roads office", "Secret office"]
        assert offered_after == ["Anyone", "Port office", "Roads office"]


class TestCaseFilter:
    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("q=bridge", 1),
            ("q=length+right", 1),
            ("q=shorter", 1),
            ("q=tunnel", 0),
            ("published_after=2024-04-21", 0),
        ],
    )
    def test_finds(self, query, expected):
        words = {"title": "The bridge", "summary": "The length is right.", "headline": "It is shorter"}
        publish_by_hand(**words, published_date="2024-04-20")

        assert CaseFilter(QueryDict(query), queryset=PublishedCase.objects.all()).rows().count() == expected


class TestCorrectionFilter:
    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("", 2),
            ("kind=update", 1),
            ("changed_after=2024-05-05", 1),
            ("changed_before=2024-05-04", 1),
            ("changed_after=2024-05-05&changed_before=2024-05-04", 0),
            ("kind=joke", 0),
        ],
    )
    def test_finds(self, query, expected):
        case = correct_by_hand(publish_by_hand(), lambda document: rate(document, "disputed", "wholly"))
        correct_by_hand(case, lambda document: rate(document, "verified"), kind="update")

        assert (
            CorrectionFilter(QueryDict(query), queryset=Correction.objects.all()).rows().count() == expected
        )
