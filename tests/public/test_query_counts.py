"""Every page costs the same number of queries, however much is on it."""

from datetime import timedelta

import pytest

from cases.models import PublishedClaim
from tests.handwritten import (
    NOON,
    Words,
    a_citation,
    a_claim,
    carried_claim,
    claims_in,
    correct_by_hand,
    held_claim,
    open_claim,
    publish_by_hand,
    rate,
)

pytestmark = pytest.mark.django_db
SIZES = pytest.mark.parametrize("size", [1, 3, 30])


def disputed(document: dict) -> None:
    rate(document, "disputed", "wholly")


def corrected_cases(count: int) -> None:
    for number in range(count):
        correct_by_hand(publish_by_hand(at=NOON + timedelta(hours=number)), disputed)


def unsettled_cases(count: int) -> None:
    """Cases with an open and a held claim each, and with one that is carried."""
    for number in range(count):
        claims = [open_claim(), held_claim(), carried_claim()]
        case = publish_by_hand(Words("A", claims), headline="So far", at=NOON + timedelta(hours=number))
        correct_by_hand(case, explain_carried)


def explain_carried(document: dict) -> None:
    claims_in(document)[2]["verdict"]["explanation"] += " And so on."


def a_case_of(size: int):
    evidence = [a_citation() for _ in range(size)]
    case = publish_by_hand(
        *(Words(f"{n}.", [a_claim(evidence=evidence if n == 0 else [])]) for n in range(size))
    )
    for number in range(min(size, 5)):
        case = correct_by_hand(
            case, disputed if number % 2 == 0 else lambda document: rate(document, "verified")
        )
    return case


class TestQueries:
    @SIZES
    def test_of_the_front_page(self, client, django_assert_num_queries, size):
        corrected_cases(size)

        with django_assert_num_queries(5):
            client.get("/")

    @SIZES
    def test_of_the_claims(self, client, django_assert_num_queries, size):
        corrected_cases(size)

        with django_assert_num_queries(5):
            client.get("/claims/")

    @SIZES
    def test_of_the_filtered_claims(self, client, django_assert_num_queries, size):
        corrected_cases(size)

        with django_assert_num_queries(5):
            client.get("/claims/?q=bridge&rating=disputed")

    @SIZES
    def test_of_the_corrections(self, client, django_assert_num_queries, size):
        corrected_cases(size)

        with django_assert_num_queries(5):
            client.get("/corrections/")

    @SIZES
    def test_of_a_case(self, client, django_assert_num_queries, size):
        case = a_case_of(size)

        with django_assert_num_queries(6):
            client.get(case.get_absolute_url())

    @SIZES
    def test_of_a_claim(self, client, django_assert_num_queries, size):
        a_case_of(size)
        claim = PublishedClaim.objects.order_by("pk").first()

        with django_assert_num_queries(3):
            client.get(claim.get_absolute_url())

    @SIZES
    @pytest.mark.parametrize("path", ["/", "/claims/", "/claims/?check_state=held", "/corrections/"])
    def test_of_lists_of_what_is_not_settled(self, client, django_assert_num_queries, size, path):
        unsettled_cases(size)

        with django_assert_num_queries(5):
            client.get(path)

    def test_of_the_method(self, client, django_assert_num_queries):
        with django_assert_num_queries(0):
            client.get("/method/")
