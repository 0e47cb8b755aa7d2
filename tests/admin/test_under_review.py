"""What the desk is told of what readers don't see, or were promised."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from cases import workflow
from cases.models import Case
from tests.admin.clients import at, signed_in
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_contact,
    make_published,
    publish,
)
from tests.public.reading import Element, read

UNDER_REVIEW = "‖ Under review"


@pytest.fixture
def client(reviewer) -> Client:
    return signed_in(reviewer)


def page_of(client: Client, case: Case) -> Element:
    return read(client.get(at("case_change", case.pk)))


def marked(page: Element) -> list[bool]:
    """Tell of each claim in the release whether it is marked as under review."""
    lines = [line for statement in page.all(cls="statement") for line in statement.all(cls="claim-state")]
    return [UNDER_REVIEW in [rating.text for rating in line.all(cls="rating")] for line in lines]


class TestAFindingUnderReview:
    @pytest.fixture
    def case(self, editor) -> Case:
        case = make_published()
        held = case.claims.order_by("pk").first()
        workflow.hold_finding(claim=held, by=editor, at=NOW, reason="In doubt.")
        return case

    def test_is_told_on_the_page_of_its_case_and_marked_there(self, client, case):
        page = page_of(client, case)

        (told,) = page.all(cls="warning-line")
        assert told.text.startswith("! 1 finding is under review: readers see no rating of it,")
        assert marked(page) == [True, False]

    def test_is_told_on_the_page_of_its_claim_and_on_no_other(self, client, case):
        held, other = case.claims.order_by("pk")

        told = [
            "Under review since 2026-03-02 10:00 UTC: readers see no rating of this claim." in page.text
            for page in (read(client.get(at("claim_change", claim.pk))) for claim in (held, other))
        ]

        assert told == [True, False]

    def test_is_named_on_the_front_page_until_it_is_brought_back(self, client, case):
        before = read(client.get(reverse("admin:index"))).one("section", aria_labelledby="held")
        notice = workflow.Notice(kind="update", reason="We looked again.")

        publish(case, notice=notice)

        assert before.one("li").text == f"{case} 1 finding"
        assert read(client.get(reverse("admin:index"))).all("section", aria_labelledby="held") == []
        assert marked(page_of(client, case)) == [False, False]

    def test_is_nothing_that_a_first_edition_could_have(self, client):
        assert page_of(client, make_case()).all(cls="warning-line") == []


class TestAPublishedCaseWithoutNews:
    @pytest.mark.parametrize("page", ["case_change", "case_publish"])
    def test_misses_nothing(self, editor, page):
        case = make_published()

        content = read(signed_in(editor).get(at(page, case.pk)))

        assert "Nothing has changed since edition 1, so there is nothing to publish." in content.text
        assert "Missing" not in content.text


class TestWhatIsUnderReview:
    """Says so to whoever wants to put it there once more, before anything is typed."""

    @pytest.fixture
    def case(self, db) -> Case:
        return make_published()

    def test_is_no_case_to_put_there_again(self, case, editor):
        workflow.hold_case(case=case, by=editor, at=NOW, reason="In doubt.")

        page = signed_in(editor).get(at("case_hold", case.pk))

        assert page.context["locked"] == workflow.CASE_HELD

    def test_is_no_finding_to_put_there_again(self, case, editor):
        claim = case.claims.order_by("pk").first()
        workflow.hold_finding(claim=claim, by=editor, at=NOW, reason="In doubt.")

        page = signed_in(editor).get(at("claim_hold", claim.pk))

        assert page.context["locked"] == workflow.FINDING_HELD

    def test_of_a_case_may_be_one_finding_until_all_of_it_is(self, case, editor):
        claim = case.claims.order_by("pk").first()
        workflow.hold_finding(claim=claim, by=editor, at=NOW, reason="In doubt.")

        assert signed_in(editor).get(at("case_hold", case.pk)).context["locked"] == ""


class TestACaseUnderReview:
    def test_is_told_with_the_time_on_its_page(self, client, editor):
        case = make_published()
        workflow.hold_case(case=case, by=editor, at=NOW, reason="In doubt.")

        page = page_of(client, case)

        assert page.one(cls="warning-line").text.startswith("! Under review since 2026-03-02 10:00 UTC:")
        assert marked(page) == [True, True]


class TestAnInterimEdition:
    @pytest.mark.parametrize(
        ("next_update_at", "told"),
        [
            (NOW.replace(year=2999), "Readers are promised the next update by 2999-03-02 10:00 UTC."),
            (
                NOW + timedelta(hours=1),
                "! The update that readers were promised is late: it was due by 2026-03-02 11:00 UTC.",
            ),
        ],
    )
    def test_tells_when_the_next_update_is_due(self, client, next_update_at, told):
        case = make_case()
        make_approved(case.claims.order_by("pk").first())
        make_contact(case)
        publish(case, next_update_at=next_update_at)

        assert told in page_of(client, case).text

    def test_lists_an_addition_without_a_reason(self, client):
        case = make_case()
        first, second = case.claims.order_by("pk")
        make_approved(first)
        make_contact(case)
        publish(case, next_update_at=NOW + timedelta(hours=1))
        make_approved(second)
        publish(case)

        editions = page_of(client, case).one("section", aria_labelledby="editions-heading")

        assert [item.one(cls="quiet").text for item in editions.all("li")[:1]] == ["Addition"]
