"""What is said of a release beside its text: edited by a move, and an embargo that holds."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cases import workflow
from cases.checks.states import claim_state
from cases.models import Claim, Edition, Event, Release
from cases.workflow import MoveRefused, release_seen
from tests.factories import NOW, make_case, make_claimant, make_settled, plan_of, publish

EMBARGO = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


def edit(release: Release, by, **changes) -> Release:
    sent = {"seen": release_seen(Release.objects.get(pk=release.pk)), **changes}
    return workflow.edit_release(release=release, by=by, at=NOW, **sent)


@pytest.fixture
def case(db):
    return make_settled(make_case())


class TestEditRelease:
    def test_records_what_changed_before_and_after(self, case, editor):
        edit(case.release, editor, title="County opens 14 shelters", language="en", embargo_at=EMBARGO)

        event = Event.objects.get(action="edit_release")
        assert (event.subject, event.actor) == (f"release:{case.release_id}", "editor")
        assert event.before == {"title": "County opens shelters", "embargo_at": None}
        assert event.after == {"title": "County opens 14 shelters", "embargo_at": EMBARGO.isoformat()}

    def test_changes_what_the_next_edition_says_and_no_approval(self, case, editor):
        edit(
            case.release,
            editor,
            title="County opens 14 shelters",
            url="https://county.example.org/14",
            published_date=date(2026, 2, 2),
            language="es",
            embargo_at=EMBARGO,
        )

        release = plan_of(case).content.release
        assert (release.title, release.url) == ("County opens 14 shelters", "https://county.example.org/14")
        assert (release.published_date, release.language) == (date(2026, 2, 2), "es")
        assert release.embargo_at == EMBARGO
        states = [claim_state(claim) for claim in Claim.objects.with_findings().filter(case=case)]
        assert states == ["approved", "approved"]

    def test_refuses_what_somebody_else_has_changed_meanwhile(self, case, editor):
        read = release_seen(case.release)
        edit(case.release, editor, title="County opens 14 shelters")

        with pytest.raises(MoveRefused) as refused:
            edit(case.release, editor, seen=read, title="Shelters")

        assert refused.value.reasons == [
            "This release has changed since you opened it.",
            "editor made the last change (edit release, 2026-03-02 10:00) (title: County opens 14 shelters).",
        ]

    def test_refuses_a_release_without_a_title(self, case, editor):
        with pytest.raises(MoveRefused, match="Title: This field cannot be blank"):
            edit(case.release, editor, title="")

    def test_never_gives_it_to_another_issuer(self, case, editor):
        with pytest.raises(TypeError, match="issuer"):
            edit(case.release, editor, issuer=make_claimant())

    def test_that_changes_nothing_is_no_edit(self, case, editor):
        edit(case.release, editor, title=case.release.title)

        assert not Event.objects.filter(action="edit_release").exists()


class TestAnEmbargo:
    def test_holds_an_edition_back_until_its_second(self, case, editor):
        edit(case.release, editor, embargo_at=EMBARGO)

        with pytest.raises(MoveRefused) as refused:
            publish(case, by=editor, at=EMBARGO - timedelta(seconds=1))

        assert str(refused.value) == (
            "This release is under embargo until 2026-03-02 18:00 UTC: publish it then."
        )
        assert not Edition.objects.exists()
        published = publish(case, by=editor, at=EMBARGO)
        assert published.document["release"]["embargo_at"] == "2026-03-02T18:00:00Z"

    def test_that_nobody_asked_for_is_in_no_document(self, case, editor):
        assert "embargo_at" not in publish(case, by=editor).document["release"]
