"""Lists cost the same for one row and for thirty; their filters find what they say."""

from datetime import date

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cases import workflow
from cases.models import Claim
from tests.admin.clients import at, signed_in
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_claim,
    make_proposed,
    make_published,
    make_user,
    publish,
)

LISTS = [model for model in admin.site._registry if model._meta.app_label == "cases"]


def corrected_case(number: int) -> None:
    """One more row in every table of the desk."""
    case = make_published("disputed", title=f"Case {number}", lead=make_user(), due_date=date(2026, 4, 1))
    claim = case.claims.order_by("pk").first()
    by = make_user(role="Reviewer")
    workflow.reopen_claim(claim=claim, by=by, at=NOW, version=claim.version, reason="New record.")
    make_approved(claim)
    Claim.objects.filter(pk=claim.pk).update(assigned_to=by)
    publish(case, notice=workflow.Notice(kind="correction", reason="New record."))


def queries_of_lists(client) -> dict[str, int]:
    found = {}
    for model in LISTS:
        url = reverse(f"admin:cases_{model._meta.model_name}_changelist")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(url).status_code == 200
        found[model._meta.model_name] = len(queries)
    return found


class TestEveryList:
    def test_costs_the_same_for_more_rows(self, superuser):
        client = signed_in(superuser)
        corrected_case(0)
        queries_of_lists(client)
        one = queries_of_lists(client)

        corrected_case(1)
        corrected_case(2)
        three = queries_of_lists(client)
        for number in range(3, 30):
            corrected_case(number)
        thirty = queries_of_lists(client)

        assert three == one
        assert thirty == one


class TestIndex:
    def test_shows_what_waits_for_a_person(self, reviewer, second_reviewer):
        case = make_case(due_date=date(2026, 4, 1))
        first, second = case.claims.order_by("pk")
        Claim.objects.filter(pk=first.pk).update(assigned_to=reviewer)
        own = make_proposed(second, by=reviewer)
        other = make_proposed(make_claim(), by=second_reviewer)

        page = signed_in(reviewer).get(reverse("admin:index")).content.decode()

        assert at("claim_change", first.pk) in page
        assert at("verdict_decide", other.pk) in page
        assert at("verdict_decide", own.pk) not in page
        assert at("case_change", case.pk) in page

    def test_costs_the_same_for_more_work(self, reviewer, django_assert_num_queries):
        client = signed_in(reviewer)
        make_proposed(make_claim())
        client.get(reverse("admin:index"))
        with CaptureQueriesContext(connection) as one:
            client.get(reverse("admin:index"))
        for _ in range(3):
            make_proposed(make_claim())

        with django_assert_num_queries(len(one)):
            client.get(reverse("admin:index"))


class TestClaimList:
    @pytest.fixture
    def claims(self, db) -> dict[str, Claim]:
        case = make_case(sentences=[f"Shelter {number} has opened." for number in range(5)])
        unchecked, proposed, returned, approved, removed = case.claims.order_by("pk")
        make_proposed(proposed)
        verdict = make_proposed(returned)
        workflow.return_verdict(verdict=verdict, by=make_user(role="Reviewer"), at=NOW, note="Why?")
        make_approved(approved)
        by = make_user(role="Researcher")
        workflow.remove_claim(claim=removed, by=by, at=NOW, version=removed.version)
        return {
            "unchecked": unchecked,
            "proposed": proposed,
            "returned": returned,
            "approved": approved,
            "removed": removed,
        }

    def test_is_filtered_by_state(self, researcher, claims):
        client = signed_in(researcher)

        found = {
            state: list(client.get(at("claim_changelist"), {"state": state}).context["cl"].queryset)
            for state in claims
        }

        assert found == {state: [claim] for state, claim in claims.items()}

    def test_reopened_counts_as_unchecked(self, researcher, reviewer, claims):
        claim = claims["approved"]
        claim.refresh_from_db()
        workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="New record.")

        page = signed_in(researcher).get(at("claim_changelist"), {"state": "unchecked"})

        assert set(page.context["cl"].queryset) == {claims["unchecked"], claim}

    def test_is_filtered_by_case_and_person(self, researcher, claims):
        other = make_claim()
        Claim.objects.filter(pk=other.pk).update(assigned_to=researcher)
        client = signed_in(researcher)

        by_case = client.get(at("claim_changelist"), {"case": other.case_id}).context["cl"].queryset
        mine = client.get(at("claim_changelist"), {"assigned": "me"}).context["cl"].queryset

        assert set(by_case) == set(other.case.claims.all())
        assert list(mine) == [other]

    def test_begins_with_the_newest_case(self, researcher, claims):
        newer = make_case()

        rows = signed_in(researcher).get(at("claim_changelist")).context["cl"].result_list

        assert [claim.case_id for claim in rows][:2] == [newer.pk] * 2

    def test_is_searched_by_words(self, researcher, claims):
        page = signed_in(researcher).get(at("claim_changelist"), {"q": "Shelter 3"})

        assert list(page.context["cl"].queryset) == [claims["approved"]]


class TestCaseList:
    def test_counts_statements_and_verdicts(self, researcher):
        case = make_case()
        make_approved(case.claims.order_by("pk").first())

        row = signed_in(researcher).get(at("case_changelist")).context["cl"].result_list[0]

        assert (row.statement_count, row.claim_count, row.judged_count) == (3, 2, 1)
