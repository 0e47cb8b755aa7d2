"""Sources and their readings."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from cases import workflow
from cases.models import Snapshot, Source
from tests.admin.clients import as_shown, at, reasons, send, signed_in
from tests.factories import NOW, make_claim, make_evidence, make_snapshot, make_source


@pytest.fixture
def client(researcher):
    return signed_in(researcher)


class TestAddSource:
    def test_keeps_it(self, client):
        send(client, at("source_add"), kind="law", title="Shelter Act", is_primary="on")

        source = Source.objects.get()
        assert (source.title, source.kind, source.is_primary, source.is_party) == (
            "Shelter Act",
            "law",
            True,
            False,
        )

    def test_asks_for_the_stake_of_a_party(self, client):
        sent = send(client, at("source_add"), kind="law", title="Shelter Act", is_party="on")

        assert list(sent.context["form"].errors) == ["interest_note"]
        assert sent.context["form"]["title"].value() == "Shelter Act"

    def test_is_closed_to_administrators(self, administrator):
        assert signed_in(administrator).get(at("source_add")).status_code == 403


class TestAddASourceLikeOneOnFile:
    @pytest.fixture
    def first(self, db) -> Source:
        return make_source("Shelter Act", url="https://laws.example/1")

    def typed(self, **more) -> dict:
        url = "http://www.laws.example/1/?utm_source=x"
        return {"kind": "law", "title": "Act on shelters", "author": "Jo Example", "url": url, **more}

    @pytest.mark.parametrize("query", ["", "?claim={}"], ids=["alone", "from a claim"])
    def test_shows_it_saves_nothing_and_keeps_what_was_typed(self, client, first, query):
        page = at("source_add") + query.format(make_claim().pk)

        sent = send(client, page, **self.typed())

        assert Source.objects.count() == 1
        assert sent.context["alike"] == [first]
        assert at("source_change", first.pk) in sent.content.decode()
        assert [sent.context["form"][name].value() for name in ("title", "author")] == [
            "Act on shelters",
            "Jo Example",
        ]

    def test_offers_to_cite_the_one_on_file_instead(self, client, first):
        claim = make_claim()

        sent = send(client, f"{at('source_add')}?claim={claim.pk}", **self.typed())

        assert f"{at('claim_change', claim.pk)}?source={first.pk}#new-citation" in sent.content.decode()

    def test_saves_it_all_the_same_at_the_second_press(self, client, first):
        sent = send(client, at("source_add"), **self.typed())

        done = client.post(at("source_add"), {**as_shown(sent), "despite": "on"})

        assert done.status_code == 302
        assert Source.objects.count() == 2

    def test_asks_nothing_where_none_is_like_it(self, client, first):
        page = client.get(at("source_add"))
        sent = send(client, at("source_add"), **self.typed(url="https://laws.example/2"))

        assert "despite" not in page.context["form"].fields
        assert sent.status_code == 302


class TestChangeSource:
    def test_saves(self, client):
        source = make_source("Old title")

        send(client, at("source_change", source.pk), title="New title")

        source.refresh_from_db()
        assert (source.title, source.version) == ("New title", 2)

    def test_tells_who_was_faster(self, client, reviewer):
        source = make_source("Old title")
        shown = as_shown(client.get(at("source_change", source.pk)))
        workflow.edit_source(source=source, by=reviewer, at=NOW, version=1, title="Their title")

        sent = client.post(at("source_change", source.pk), {**shown, "title": "My title"})

        assert reasons(sent)[0] == "This source has changed since you opened it."
        assert sent.context["form"]["title"].value() == "My title"
        assert client.post(at("source_change", source.pk), as_shown(sent)).status_code == 302

    def test_warns_that_verdicts_rest_on_it(self, client):
        link = make_evidence(make_claim())

        page = client.get(at("source_change", link.source_id))

        assert "Cited 1 time." in page.content.decode()

    def test_is_locked_for_administrators(self, administrator):
        source = make_source()
        client = signed_in(administrator)

        page = client.get(at("source_change", source.pk))

        assert "Your account may look, but not change sources." in page.content.decode()
        assert client.post(at("source_change", source.pk), as_shown(page)).status_code == 403


class TestSnapshot:
    def test_is_recorded_with_a_copy(self, client):
        source = make_source()
        copy = SimpleUploadedFile("page.html", b"<p>Sample</p>", content_type="text/html")

        send(client, f"{at('snapshot_add')}?source={source.pk}", file=copy)

        snapshot = Snapshot.objects.get()
        assert (snapshot.source, snapshot.status, snapshot.media_type) == (source, "archived", "text/html")

    def test_asks_for_a_copy_or_a_reason(self, client):
        sent = send(client, at("snapshot_add"), source=str(make_source().pk))

        assert list(sent.context["form"].errors) == ["archive_url"]

    def test_hands_its_copy_out_as_a_download_only(self, client, researcher):
        snapshot = workflow.record_snapshot(
            source=make_source(),
            by=researcher,
            at=NOW,
            accessed_at=NOW,
            content=b"<script>alert(1)</script>",
            file_name="page.html",
            media_type="text/html",
        )

        answer = client.get(at("snapshot_file", snapshot.pk))

        assert b"".join(answer.streaming_content) == b"<script>alert(1)</script>"
        assert answer["Content-Type"] == "application/octet-stream"
        assert answer["Content-Disposition"].startswith("attachment;")

    def test_without_a_copy_has_none_to_hand_out(self, client):
        snapshot = make_snapshot(make_source())

        assert client.get(at("snapshot_file", snapshot.pk)).status_code == 404

    def test_with_a_doubtful_copy_can_be_confirmed(self, client, researcher):
        snapshot = make_snapshot(make_source(), status="doubtful", archive_url="https://archive.example/1")
        page = client.get(at("source_change", snapshot.source_id)).content.decode()
        assert at("snapshot_confirm", snapshot.pk) in page

        sent = send(client, at("snapshot_confirm", snapshot.pk))

        snapshot.refresh_from_db()
        assert sent["Location"] == at("source_change", snapshot.source_id)
        assert (snapshot.status, snapshot.confirmed_by) == ("archived", researcher)
        again = client.get(at("snapshot_confirm", snapshot.pk)).content.decode()
        assert "This reading has no copy that waits to be confirmed." in again

    def test_is_never_changed(self, client):
        snapshot = make_snapshot(make_source())

        assert client.post(at("snapshot_change", snapshot.pk), {"failure": "x"}).status_code == 403
