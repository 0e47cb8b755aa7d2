"""What the published rows say after several editions."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from cases import editions, workflow
from cases.models import (
    Edition,
    PublishedCase,
    PublishedClaim,
    PublishedEvidence,
    PublishedStatement,
)
from cases.workflow import Notice
from tests.factories import (
    NOW,
    conclude,
    make_approved,
    make_case,
    make_contact,
    make_evidence,
    make_published,
    make_source,
    make_user,
    propose,
    publish,
)

DAYS = [NOW + timedelta(days=number) for number in range(5)]


@pytest.fixture
def case(db):
    return make_published()


def change(case, editor, at, kind="update", **changes):
    """Publish another edition, with another conclusion if nothing else is new."""
    case.refresh_from_db()
    conclude(case, at=at, summary=f"As of {at:%d}.")
    return publish(case, by=editor, at=at, notice=Notice(kind=kind, reason="A new record."))


class TestAClaimThatWasDropped:
    def test_keeps_its_time_in_later_editions(self, case, editor):
        claim = case.claims.order_by("pk").first()
        spare = workflow.add_claim(
            statement=claim.statement, by=editor, at=NOW, text="Another.", type="other"
        )
        make_approved(spare)
        workflow.remove_claim(claim=claim, by=editor, at=DAYS[1], version=claim.version)
        change(case, editor, DAYS[1])

        change(case, editor, DAYS[2])

        row = PublishedClaim.objects.get(pk=claim.pk)
        assert (row.pubstatus, row.last_modified_at) == ("canceled", DAYS[1])
        assert PublishedCase.objects.get().last_modified_at == DAYS[2]


class TestPrimarySources:
    def test_are_counted_once_however_often_they_are_cited(self, db, editor):
        case = make_case(sentences=["It opened one."])
        claim = case.claims.get()
        source = make_source(is_primary=True)
        for locator in ("page 4", "page 9"):
            make_evidence(claim, source=source, locator=locator)
        make_evidence(claim, source=make_source(is_primary=False))
        workflow.approve_verdict(verdict=propose(claim), by=make_user(role="Reviewer"), at=NOW)
        make_contact(case)

        publish(case, by=editor)

        row = PublishedClaim.objects.get()
        assert (row.evidence_count, row.primary_source_count) == (3, 1)


class TestTwoCorrectionsOfOneClaim:
    def test_leave_the_kind_of_the_last_one(self, case, editor):
        claim = case.claims.order_by("pk").first()
        for at, rating, kind in ((DAYS[1], "disputed", "correction"), (DAYS[2], "verified", "update")):
            find_again(claim, rating, at)
            change(case, editor, at, kind)

        row = PublishedClaim.objects.get(pk=claim.pk)
        assert (row.correction_count, row.last_correction_kind) == (2, "update")
        assert PublishedCase.objects.get().last_correction_kind == "update"


def find_again(claim, rating, at):
    claim.refresh_from_db()
    by = make_user(role="Reviewer")
    workflow.reopen_claim(claim=claim, by=by, at=at, version=claim.version, reason="New record.")
    make_approved(claim, rating)


def entries(table, **kept) -> dict[int, int]:
    """The numbers in the public log of the entries that rows name, by the row's key."""
    return dict(table.objects.filter(**kept).values_list("pk", "entry__seq"))


class TestTheEntryThatARowNames:
    def test_is_that_of_the_edition_in_which_it_last_changed(self, case, editor):
        first, *others = case.claims.order_by("pk")
        find_again(first, "disputed", DAYS[1])
        change(case, editor, DAYS[1], "correction")

        assert entries(PublishedCase) == {case.pk: 2}
        assert entries(PublishedClaim) == {first.pk: 2} | {claim.pk: 1 for claim in others}
        assert entries(PublishedStatement, published_claims=first.pk) == {first.statement_id: 2}
        assert set(entries(PublishedEvidence, claim=first.pk).values()) == {2}
        assert set(entries(PublishedEvidence, claim__in=[claim.pk for claim in others]).values()) == {1}
        assert {row.entry.edition_digest for row in PublishedClaim.objects.all()} == set(
            Edition.objects.values_list("digest", flat=True)
        )

    def test_is_that_of_the_edition_that_dropped_it(self, case, editor):
        first, second = case.claims.order_by("pk")
        spare = workflow.add_claim(
            statement=first.statement, by=editor, at=NOW, text="Another.", type="other"
        )
        make_approved(spare)
        workflow.remove_claim(claim=first, by=editor, at=DAYS[1], version=first.version)
        change(case, editor, DAYS[1])

        change(case, editor, DAYS[2])

        assert entries(PublishedClaim) == {first.pk: 2, second.pk: 1, spare.pk: 2}
        assert set(entries(PublishedEvidence, claim=first.pk).values()) == {2}
        assert entries(PublishedCase) == {case.pk: 3}

    def test_is_the_last_one_for_all_that_is_withdrawn(self, case, editor):
        case.refresh_from_db()
        workflow.withdraw(case=case, by=editor, at=DAYS[1], version=case.version, reason="Wrong release.")

        found = [set(entries(table).values()) for table in editions.TABLES]

        assert found == [{2}] * 4

    def test_is_the_same_when_the_rows_are_made_again(self, case, editor):
        find_again(case.claims.order_by("pk").first(), "disputed", DAYS[1])
        change(case, editor, DAYS[1], "correction")
        before = [entries(table) for table in editions.TABLES]

        editions.rebuild_published()

        assert [entries(table) for table in editions.TABLES] == before

    def test_may_come_later_but_has_to_come(self, case):
        edition = next_of(case.editions.get())

        with pytest.raises(IntegrityError), transaction.atomic():
            project_alone(edition)


def project_alone(edition):
    """Store an edition and its rows, and ask the database what it would ask at the commit."""
    edition.save(force_insert=True)
    editions.project(edition.case_id)
    connection.check_constraints()


def next_of(edition):
    """The edition after this one, which says the same and is stored by nobody yet."""
    return Edition(
        case=edition.case,
        number=2,
        published_at=edition.published_at,
        published_by=edition.published_by,
        document=edition.document,
        digest="a" * 64,
        previous_digest=edition.digest,
    )
