"""What the next edition would say costs the same number of queries, however many claims are in it."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases import workflow
from cases.editions import Plan
from cases.history import digests
from cases.models import Case, Claim, Source
from tests.factories import NOW, make_proposed, make_published, make_user, plan_of

LATER = NOW + timedelta(days=1)
SENTENCES = [f"The county opened shelter {number}." for number in range(12)]


def edit(claim: Claim, at: datetime = LATER) -> None:
    workflow.edit_claim(
        claim=claim, by=make_user(role="Researcher"), at=at, version=claim.version, text="Otherwise."
    )


def edit_source(source: Source, at: datetime) -> None:
    by = make_user(role="Researcher")
    workflow.edit_source(source=source, by=by, at=at, version=source.version, author="The clerk")


def rework(claim: Claim, number: int) -> None:
    """Edit one claim, reopen the next, propose the third anew, and so on."""
    if number % 3 == 0:
        return edit(claim)
    by = make_user(role="Reviewer")
    workflow.reopen_claim(claim=claim, by=by, at=LATER, version=claim.version, reason="A new record.")
    if number % 3 == 2:
        make_proposed(claim)
    return None


def looked_at(case: Case) -> Plan:
    """All that pages and moves ask of a plan."""
    planned = plan_of(case)
    planned.missing(LATER)
    planned.changes()
    assert not planned.says_nothing_new
    return planned


@pytest.fixture
def published(db) -> Case:
    return make_published(sentences=SENTENCES)


class TestThePlanOfAnEdition:
    def test_costs_the_same_for_one_reworked_claim_and_for_many(self, published, django_assert_num_queries):
        first, *others = published.claims.order_by("pk")
        edit(first)
        with CaptureQueriesContext(connection) as one:
            looked_at(published)
        for number, claim in enumerate(others):
            rework(claim, number)

        with django_assert_num_queries(len(one)):
            looked_at(published)

    def test_reads_no_edition_twice(self, published):
        edit(published.claims.first())

        with CaptureQueriesContext(connection) as asked:
            looked_at(published)

        texts = [query["sql"] for query in asked if "cases_disclosure" in query["sql"]]
        assert len(texts) == 1

    def test_takes_each_digest_once(self, published, monkeypatch):
        taken, content = [], digests.approval_content

        def counted(claim, verdict):
            taken.append(verdict.pk)
            return content(claim, verdict)

        monkeypatch.setattr(digests, "approval_content", counted)

        plan_of(published).missing(LATER)

        assert sorted(taken) == sorted(set(taken))
        assert len(taken) == len(SENTENCES)


class TestAFindingThatIsCheckedAgain:
    def test_says_of_each_claim_when_it_or_a_source_of_it_changed_first(self, published):
        first, second, third, *_ = published.claims.order_by("pk")
        hours = [NOW + timedelta(hours=number) for number in range(5)]
        edit(second, hours[1])
        edit_source(first.evidence_links.first().source, hours[2])
        edit_source(third.evidence_links.first().source, hours[3])
        first.refresh_from_db()
        edit(first, hours[4])

        claims = [claim for _, claim in plan_of(published).content.claims]

        assert [claim.since for claim in claims[:3]] == [hours[2], hours[1], hours[3]]
        assert [claim.check_state for claim in claims] == 3 * ["carried"] + 9 * ["checked"]
