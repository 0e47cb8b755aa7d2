"""Adding a release: one form, and nothing typed is lost."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from cases import workflow
from cases.intake import readers
from cases.models import Case, Claimant, Release, ReleaseVersion
from tests.admin.clients import as_shown, at, reasons, send, signed_in
from tests.factories import NOW, make_case, make_claimant, make_release, make_settled

TEXT = "Board drills wells\n\nThe board drilled 14 wells in May. It paid for all of them.\n"
FILLED = {
    "issuer": "Water Board of Sampleton",
    "title": "Board drills wells",
    "published_date": "2026-02-01",
    "url": "https://board.example.org/wells",
    "language": "en",
}


@pytest.fixture
def client(researcher):
    return signed_in(researcher)


def upload(content: bytes, name: str = "release.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="text/plain")


class TestAddRelease:
    def test_leads_to_the_case_of_a_pasted_text(self, client, researcher):
        sent = send(client, at("release_add"), **FILLED, text=TEXT.replace("\n", "\r\n"))

        case = Case.objects.get()
        assert sent["Location"] == at("case_change", case.pk)
        assert ReleaseVersion.objects.get().text == TEXT
        assert case.release.received_by == researcher
        assert case.claims.count() > 0

    @pytest.mark.parametrize(
        ("typed", "hosts"),
        [
            ({}, ["board.example.org"]),
            (
                {"hosts": "https://www.wells.example/\nboard.example.org"},
                ["www.wells.example", "board.example.org"],
            ),
            ({"has_no_host": "on"}, []),
        ],
        ids=["proposed", "given", "none"],
    )
    def test_learns_the_hosts_of_the_issuer_and_says_so(self, client, typed, hosts):
        sent = send(client, at("release_add"), **FILLED, text=TEXT, **typed)

        issuer = Claimant.objects.get()
        said = [str(message) for message in get_messages(sent.wsgi_request)]
        assert issuer.hosts == hosts
        assert (f"Nothing on {', '.join(hosts)} counts as independent of {issuer}." in said[0]) == bool(hosts)

    def test_learns_other_names_of_the_issuer(self, client):
        send(client, at("release_add"), **FILLED, text=TEXT, other_names="WBS\nThe Board")

        assert Claimant.objects.get().other_names == ["WBS", "The Board"]

    def test_says_beside_the_hosts_which_is_none(self, client):
        sent = send(client, at("release_add"), **FILLED, text=TEXT, hosts="a board")

        assert list(sent.context["form"].errors) == ["hosts"]
        assert sent.context["form"]["hosts"].value() == "a board"
        assert not Case.objects.exists()

    def test_takes_a_file(self, client):
        sent = send(client, at("release_add"), **FILLED, file=upload(TEXT.encode()))

        assert sent.status_code == 302
        version = ReleaseVersion.objects.get()
        assert version.text == TEXT
        assert version.original_file.read() == TEXT.encode()

    def test_offers_the_files_that_intake_reads(self, client):
        field = client.get(at("release_add")).context["form"].fields["file"]

        assert field.widget.attrs["accept"] == readers.accepted()
        assert field.label == "Text file"
        assert field.help_text == "A .txt file in UTF-8, up to 2 MB."

    def test_suggests_known_claimants(self, client):
        make_claimant("Water Board of Sampleton")

        assert b'<option value="Water Board of Sampleton">' in client.get(at("release_add")).content

    def test_says_beside_each_field_what_is_wrong_with_it(self, client):
        sent = send(client, at("release_add"), published_date="1 Feb", url="nowhere at all", language="E!")

        assert set(sent.context["form"].errors) == {
            "issuer",
            "title",
            "published_date",
            "url",
            "language",
            "text",
        }
        assert not Case.objects.exists()

    def test_keeps_a_pasted_text_when_something_else_is_wrong(self, client):
        sent = send(client, at("release_add"), **{**FILLED, "title": ""}, text=TEXT)

        assert "The board drilled 14 wells in May." in sent.content.decode()
        assert reasons(sent) == ["This field is required."]

    def test_says_that_a_file_has_to_be_chosen_again(self, client):
        sent = send(client, at("release_add"), **{**FILLED, "title": ""}, file=upload(TEXT.encode()))

        assert "Choose the file again as well: browsers do not keep it." in reasons(sent)

    def test_refuses_the_same_text_with_a_link_to_the_first_case(self, client):
        send(client, at("release_add"), **FILLED, text=TEXT)

        sent = send(client, at("release_add"), **FILLED, text=TEXT)

        first = Case.objects.get()
        assert f'<a href="{at("case_change", first.pk)}">Board drills wells</a>' in sent.content.decode()

    def test_names_the_byte_of_another_encoding(self, client):
        sent = send(client, at("release_add"), **FILLED, file=upload("Café opens.".encode("latin-1")))

        assert any("byte 0xE9 at position 4" in reason for reason in reasons(sent))

    @pytest.mark.parametrize("door", ["file", "text"])
    def test_says_beside_the_field_that_a_text_falls_into_too_many_statements(self, client, door):
        crumbs = "a\n\n" * 20_001
        given = upload(crumbs.encode()) if door == "file" else crumbs

        sent = send(client, at("release_add"), **FILLED, **{door: given})

        assert sent.context["form"].errors[door][0] == (
            "This text would fall into 20,001 statements, and at most 20,000 are taken. "
            "Take it in in parts, each as a release of its own."
        )
        assert not Case.objects.exists()

    @pytest.mark.parametrize(
        ("file", "reason"),
        [
            (upload(b"x" * (2 * 1024 * 1024 + 1)), "at most 2,097,152 (2 MB) are taken."),
            (upload(b"%PDF", "release.pdf"), "Only .txt files are taken. Paste the text below instead."),
        ],
    )
    def test_refuses_other_files(self, client, file, reason):
        sent = send(client, at("release_add"), **FILLED, file=file)

        assert any(reason in found for found in reasons(sent))
        assert not Case.objects.exists()

    def test_refuses_a_text_beside_a_file(self, client):
        sent = send(client, at("release_add"), **FILLED, text=TEXT, file=upload(b"Other words."))

        assert "Give a file or paste the text, not both." in reasons(sent)

    def test_is_closed_to_administrators(self, administrator):
        client = signed_in(administrator)

        assert client.get(at("release_add")).status_code == 403
        assert client.post(at("release_add"), {**FILLED, "text": TEXT}).status_code == 403

    def test_keeps_the_end_of_an_embargo(self, client):
        send(client, at("release_add"), **FILLED, text=TEXT, embargo_at="2026-02-03T18:00")

        assert Case.objects.get().release.embargo_at == datetime(2026, 2, 3, 18, 0, tzinfo=UTC)

    def test_names_the_zone_of_the_embargo(self, client):
        field = client.get(at("release_add")).context["form"]["embargo_at"]

        assert field.help_text.endswith("Date and time, UTC.")


class TestEditRelease:
    @pytest.fixture
    def release(self, db):
        return make_case().release

    def test_saves_what_was_typed_and_leads_to_the_case(self, editor, release):
        typed = {"title": "County opens 14 shelters", "embargo_at": "2026-02-03T18:00"}
        sent = send(signed_in(editor), at("release_edit", release.pk), **typed)

        release.refresh_from_db()
        assert sent["Location"] == at("case_change", release.case.pk)
        assert release.title == "County opens 14 shelters"
        assert release.embargo_at == datetime(2026, 2, 3, 18, 0, tzinfo=UTC)

    def test_keeps_what_was_typed_when_a_colleague_was_faster(self, editor, release):
        client, page = signed_in(editor), at("release_edit", release.pk)
        shown = {**as_shown(client.get(page)), "language": "es"}
        workflow.edit_release(release=release, by=editor, at=NOW, seen=shown["seen"], title="Other")

        first = client.post(page, shown)

        assert reasons(first)[0] == "This release has changed since you opened it."
        assert first.context["form"]["language"].value() == "es"
        assert client.post(page, as_shown(first)).status_code == 302

    def test_refuses_what_is_no_language(self, editor, release):
        sent = send(signed_in(editor), at("release_edit", release.pk), language="E!")

        assert reasons(sent) == ["Write a language tag, such as en, es or pt-BR."]

    def test_is_offered_on_the_case_to_editors_alone(self, editor, reviewer, release):
        pages = [signed_in(by).get(at("case_change", release.case.pk)) for by in (editor, reviewer)]

        address = at("release_edit", release.pk)
        assert [address in page.content.decode() for page in pages] == [True, False]


class TestPublishPage:
    def test_says_until_when_the_embargo_lasts(self, editor):
        case = make_settled(make_case())
        later = timezone.now() + timedelta(days=1)
        Release.objects.filter(pk=case.release_id).update(embargo_at=later)

        page = signed_in(editor).get(at("case_publish", case.pk))

        assert page.context["embargo"].startswith("This release is under embargo until ")


class TestRelease:
    def test_is_changed_on_no_other_page(self, editor):
        release = make_release()

        sent = signed_in(editor).post(at("release_change", release.pk), {"title": "Other"})

        assert sent.status_code == 403
        release.refresh_from_db()
        assert release.title == "County opens shelters"
