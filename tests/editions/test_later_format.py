"""Tomorrow's desk, which writes another format, over editions of today's."""

import pytest

from cases import workflow
from cases.audit import history_problems
from cases.document import formats
from cases.editions import rebuild_published
from cases.models import PublishedCase
from tests.factories import NOW, make_approved, make_published, make_user, publish


@pytest.fixture
def case(db, monkeypatch):
    """A case that was published before the format rose; an upgrade tells the old editions apart."""
    published = make_published()
    monkeypatch.setattr(formats, "FORMAT", 3)
    monkeypatch.setattr("cases.document.FORMAT", 3)
    monkeypatch.setattr(formats, "UPGRADES", {**formats.UPGRADES, 2: raised})
    return published


def raised(document: dict) -> dict:
    return {**document, "case": {**document["case"], "why_checked": "Raised from format 2."}}


def correct(case, editor):
    claim = case.claims.order_by("pk").first()
    reviewer = make_user(role="Reviewer")
    workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="New record.")
    make_approved(claim, "disputed")
    return publish(case, by=editor, notice=workflow.Notice(kind="update", reason="A new record."))


class TestEditionsOfTheFormatBefore:
    def test_are_projected_as_raised(self, case):
        rebuild_published()

        assert PublishedCase.objects.get().why_checked == "Raised from format 2."

    def test_are_shown_and_kept_as_they_were_stored(self, case, client):
        edition = case.editions.get()
        rebuild_published()

        assert b"Raised from format 2." in client.get(case.get_absolute_url()).content
        assert client.get(edition.get_absolute_url()).json()["edition"] == edition.document

    def test_agree_with_the_audit(self, case):
        rebuild_published()

        assert history_problems() == []

    def test_are_followed_by_one_of_the_new_format(self, case, editor):
        edition = correct(case, editor)

        assert [e.document["format"] for e in case.editions.order_by("number")] == [2, 3]
        assert PublishedCase.objects.get().edition_number == edition.number

    def test_can_be_withdrawn(self, case, editor):
        workflow.withdraw(case=case, by=editor, at=NOW, version=case.version, reason="Wrong release.")

        assert PublishedCase.objects.get().is_withdrawn
