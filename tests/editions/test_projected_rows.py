"""What the published rows say after several editions."""

from datetime import timedelta

import pytest

from cases import workflow
from cases.models import PublishedCase, PublishedClaim
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
