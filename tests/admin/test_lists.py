"""Lists cost the same for one row and for thirty; their filters find what they say."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cases import workflow
from cases.admin import lists
from cases.checks.states import claim_state
from cases.choices import CaseState, ClaimState
from cases.models import Case, Claim
from tests.admin.clients import at, signed_in
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_claim,
    make_claimant,
    make_proposed,
    make_published,
    make_user,
    propose,
    publish,
)

LISTS = [model for model in admin.site._registry if model._meta.app_label == "cases"]


def corrected_case(number: int) -> None:
    """One more row in every table of the desk."""
    case = make_published(
        "disputed", title=f"Case {number}", lead=make_user(), due_at=datetime(2026, 4, 1, 18, 0, tzinfo=UTC)
    )
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
        case = make_case(due_at=datetime(2026, 4, 1, 18, 0, tzinfo=UTC))
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


def cost_of(client, table: str, **query) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(at(f"{table}_changelist"), query).status_code == 200
    return len(queries)


def voided(claim: Claim, rating: str = "verified") -> Claim:
    """Approve a claim, and change a source afterwards that its approval rests on."""
    make_approved(claim, rating)
    rename_source(claim)
    return claim


def by_researcher(move: Callable, **row) -> None:
    move(by=make_user(role="Researcher"), at=NOW, **row)


def rename_source(claim: Claim) -> None:
    source = claim.evidence_links.first().source
    by_researcher(workflow.edit_source, source=source, version=source.version, title=f"New {source.title}")


def reword(claim: Claim) -> None:
    by_researcher(workflow.edit_claim, claim=claim, version=claim.version, claimed_value="12.5")


def drop_citation(claim: Claim) -> None:
    removed = [claim.evidence_links.first()]
    by_researcher(workflow.revise_evidence, claim=claim, version=claim.version, removed=removed)


def name_speaker(claim: Claim) -> None:
    seen = workflow.statement_seen(claim.statement)
    said = {"kind": "quotation", "is_checkable": True, "speaker": make_claimant()}
    by_researcher(workflow.reclassify_statement, statement=claim.statement, seen=seen, **said)


def search_again(claim: Claim) -> None:
    by_researcher(workflow.log_search, claim=claim, where="Register", query="shelters", outcome="Nothing.")


def assign(claim: Claim) -> None:
    person = make_user(role="Reviewer")
    move = partial(workflow.assign_claim, by=make_user(role="Editor"), at=NOW)
    move(claim=claim, to=person, version=claim.version)


def dated(row: Claim | Case, when: date) -> Claim | Case:
    name = "recheck_date" if isinstance(row, Claim) else "due_at"
    type(row).objects.filter(pk=row.pk).update(**{name: when})
    return row


class TestUnknownValue:
    @pytest.mark.parametrize(
        ("table", "query", "said"),
        [
            ("claim", {"state": "nonsense"}, "The filter “By state” does not know “nonsense”"),
            ("claim", {"state": ""}, "The filter “By state” does not know an empty value"),
            ("claim", {"assigned": "everybody"}, "The filter “By assigned to” does not know “everybody”"),
            ("claim", {"recheck": "today"}, "The filter “By check again” does not know “today”"),
            ("claim", {"case": "abc"}, "The filter “By case” does not know “abc”"),
            ("claim", {"case": "0"}, "The filter “By case” does not know “0”"),
            ("claim", {"case": "٣"}, "The filter “By case” does not know “٣”"),
            ("claim", {"case": "9" * 18}, "The filter “By case” does not know “99999"),
            ("claim", {"case": "9" * 30}, "The filter “By case” does not know “99999"),
            ("claim", {"case": "9" * 6000}, f"does not know “{'9' * 39}…”"),
            ("case", {"due": "nonsense"}, "The filter “By due date” does not know “nonsense”"),
            ("statement", {"classified": "maybe"}, "The filter “By classified” does not know “maybe”"),
            ("verdict", {"decision": "<b>"}, "The filter “By decision” does not know “&lt;b&gt;”"),
        ],
    )
    def test_is_said_and_left_out(self, researcher, table, query, said):
        make_proposed(make_claim(case=make_case(due_at=datetime(2026, 4, 1, 18, 0, tzinfo=UTC))))
        client = signed_in(researcher)
        everything = client.get(at(f"{table}_changelist")).context["cl"].result_count

        page = client.get(at(f"{table}_changelist"), query)

        assert page.content.decode().count(said) == 1
        assert page.context["cl"].result_count == everything > 0

    @pytest.mark.parametrize(
        ("table", "query"),
        [
            ("claim", {"state": "stale", "assigned": "me", "recheck": "soon"}),
            ("case", {"due": "overdue"}),
            ("statement", {"classified": "no"}),
            ("verdict", {"decision": "set_aside"}),
        ],
    )
    def test_is_not_said_of_a_known_one(self, researcher, table, query):
        page = signed_in(researcher).get(at(f"{table}_changelist"), query)

        assert list(page.context["messages"]) == []

    def test_is_said_once_beside_counts_and_on_no_later_page(self, researcher):
        make_claim()
        client = signed_in(researcher)

        page = client.get(at("claim_changelist"), {"state": "nonsense", "_facets": "True"})
        later = client.get(at("case_changelist"))

        assert page.content.decode().count("does not know “nonsense”") == 1
        assert list(later.context["messages"]) == []

    def test_is_said_once_after_an_action(self, editor):
        claim = make_claim()
        url = at("claim_changelist") + "?state=nonsense"
        action = {"action": "assign_claims", "to": editor.pk, "index": 0, "_selected_action": [claim.pk]}

        page = signed_in(editor).post(url, action, follow=True).content.decode()

        assert "1 claim assigned" in page
        assert page.count("does not know “nonsense”") == 1


class TestClaimList:
    @pytest.fixture
    def claims(self, db) -> dict[str, Claim]:
        case = make_case(sentences=[f"Shelter {number} has opened." for number in range(6)])
        unchecked, proposed, returned, approved, removed, stale = case.claims.order_by("pk")
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
            "stale": voided(stale, "disputed"),
        }

    def test_is_filtered_by_state(self, researcher, claims):
        client = signed_in(researcher)

        found = {
            state: list(client.get(at("claim_changelist"), {"state": state}).context["cl"].queryset)
            for state in claims
        }

        assert found == {state: [claim] for state, claim in claims.items()}

    def test_says_in_each_row_what_it_is_filtered_by(self, researcher, claims):
        client = signed_in(researcher)

        said = {
            state: client.get(at("claim_changelist"), {"state": state}).content.decode() for state in claims
        }

        labels = {**dict(ClaimState.choices), "removed": "Removed"}
        assert all(f'<td class="field-state">{labels[state]} ' in page for state, page in said.items())
        assert "Disputed in part" in said["stale"]

    def test_leaves_removed_claims_out_unless_asked_for(self, researcher, claims):
        page = signed_in(researcher).get(at("claim_changelist"))

        living = {claim for state, claim in claims.items() if state != "removed"}
        assert set(page.context["cl"].queryset) == living
        assert "All but removed" in page.content.decode()

    def test_takes_for_proposed_what_was_void_and_is_proposed_anew(self, researcher, reviewer, claims):
        claim = claims["stale"]
        claim.refresh_from_db()
        workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="New title.")
        propose(claim, "disputed")

        page = signed_in(researcher).get(at("claim_changelist"), {"state": "stale"})

        assert list(page.context["cl"].queryset) == []

    def test_finds_void_approvals_of_published_cases(self, researcher):
        claim = make_published().claims.order_by("pk").first()
        rename_source(claim)
        client = signed_in(researcher)

        found = [
            list(client.get(at("claim_changelist"), {"state": state}).context["cl"].queryset)
            for state in ("stale", "approved")
        ]

        assert found == [[claim], [claim.case.claims.order_by("pk").last()]]

    @pytest.mark.parametrize(
        ("change", "rating", "void"),
        [
            (rename_source, "verified", True),
            (reword, "verified", True),
            (drop_citation, "verified", True),
            (name_speaker, "verified", True),
            (search_again, "unverifiable", False),
            (search_again, "verified", False),
            (assign, "verified", False),
        ],
    )
    def test_finds_what_is_void_by_any_change(self, db, change, rating, void):
        claim = make_claim()
        make_approved(claim, rating)
        make_approved(make_claim(), rating)
        claim.refresh_from_db()
        change(claim)

        read = Claim.objects.with_findings().get(pk=claim.pk)
        assert (claim_state(read) == ClaimState.STALE) is void
        assert lists.void_approvals(Claim.objects.live()) == [claim.pk] * void

    def test_finds_void_approvals_however_many_are_read_at_once(self, researcher, monkeypatch):
        monkeypatch.setattr(lists, "AT_ONCE", 2)
        claims = list(make_case(sentences=[f"Shelter {n} has opened." for n in range(5)]).claims.all())
        void = [voided(claim) for claim in claims[:3]]
        for claim in claims[3:]:
            make_approved(claim)

        page = signed_in(researcher).get(at("claim_changelist"), {"state": "stale"})

        assert set(page.context["cl"].queryset) == set(void)
        assert page.context["cl"].result_count == 3

    def test_counts_beside_the_states_fit_the_lists(self, researcher, claims):
        page = signed_in(researcher).get(at("claim_changelist"), {"_facets": "True"}).content.decode()

        assert [f"{label} (1)" in page for label in (*ClaimState.labels, "Removed")] == [True] * 6

    def test_costs_the_same_for_more_claims_of_a_state(self, researcher):
        client = signed_in(researcher)
        costs = []
        for _ in range(2):
            voided(make_claim())
            make_approved(make_claim())
            voided(make_claim())
            costs.append(
                {state: cost_of(client, "claim", state=state) for state in ("stale", "approved", "unchecked")}
            )

        assert costs[1] == costs[0]

    def test_is_filtered_by_the_day_to_check_again(self, researcher):
        today = timezone.localdate()
        days = {"overdue": [-400, -1], "soon": [0, 7], "later": [8, 400]}
        claims = list(make_case(sentences=[f"Shelter {n} has opened." for n in range(7)]).claims.all())
        wanted = {
            name: {dated(claims.pop(), today + timedelta(number)) for number in numbers}
            for name, numbers in days.items()
        }
        client = signed_in(researcher)

        found = {
            name: set(client.get(at("claim_changelist"), {"recheck": name}).context["cl"].queryset)
            for name in ("overdue", "soon", "later", "none")
        }

        assert found == {**wanted, "none": set(claims)}

    def test_checks_nothing_of_a_withdrawn_case_again(self, researcher):
        claim = dated(make_claim(), timezone.localdate() - timedelta(1))
        Case.objects.filter(pk=claim.case_id).update(state=CaseState.WITHDRAWN)

        page = signed_in(researcher).get(at("claim_changelist"), {"recheck": "overdue"})

        assert list(page.context["cl"].queryset) == []

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

    def test_is_filtered_by_the_time_it_is_due(self, researcher):
        now, hour, week = timezone.now(), timedelta(hours=1), timedelta(days=7)
        due = {
            "overdue": [now - 50 * week, now - hour],
            "soon": [now + hour, now + week - hour],
            "later": [now + week + hour, now + 50 * week],
        }
        wanted = {name: {dated(make_case(), at) for at in times} for name, times in due.items()}
        undated = make_case()
        client = signed_in(researcher)

        found = {
            name: set(client.get(at("case_changelist"), {"due": name}).context["cl"].queryset)
            for name in ("overdue", "soon", "later", "none")
        }

        assert found == {**wanted, "none": {undated}}

    def test_says_the_hour_and_the_zone(self, researcher, settings):
        settings.TIME_ZONE = "Europe/Berlin"
        make_case(due_at=datetime(2026, 4, 1, 16, 0, tzinfo=UTC))

        page = signed_in(researcher).get(at("case_changelist")).content.decode()

        assert "2026-04-01 18:00 CEST" in page

    @pytest.mark.parametrize("state", [CaseState.PUBLISHED, CaseState.WITHDRAWN])
    def test_is_overdue_only_while_it_is_open(self, researcher, state):
        dated(make_case(state=state), timezone.now() - timedelta(1))

        page = signed_in(researcher).get(at("case_changelist"), {"due": "overdue"})

        assert list(page.context["cl"].queryset) == []


class TestVerdictList:
    def test_tells_approvals_from_those_set_aside(self, reviewer):
        standing = make_approved(make_claim())
        claim = make_claim()
        gone = make_approved(claim)
        claim.refresh_from_db()
        workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="New record.")
        client = signed_in(reviewer)

        found = {
            decision: list(
                client.get(at("verdict_changelist"), {"decision": decision}).context["cl"].queryset
            )
            for decision in ("approved", "set_aside", "open", "returned")
        }

        assert found == {"approved": [standing], "set_aside": [gone], "open": [], "returned": []}


class TestStatementList:
    def test_begins_with_the_newest_release(self, researcher):
        first, second = make_case(), make_case()

        rows = signed_in(researcher).get(at("statement_changelist")).context["cl"].queryset

        assert rows.first().version.release == second.release
        assert rows.last().version.release == first.release
