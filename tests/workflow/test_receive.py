"""A release comes in: by command, or as the import form hands it over."""

from datetime import UTC, date, datetime

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext

from cases.audit import history_problems
from cases.history.events import read_events
from cases.intake import UnreadableText
from cases.models import Case, Claim, Claimant, Event, Release, ReleaseVersion, Statement
from cases.models.claimant import ClaimantQuerySet
from cases.people.permissions import may_import
from cases.workflow import withdraw
from cases.workflow.receive import (
    AlreadyReceived,
    Incoming,
    ReleaseRefused,
    command_line_user,
    receive_release,
)
from tests.factories import NOW, make_claimant, make_user

TEXT = (
    "Harbor office counts seals\n\n"
    "The harbor office counted 61 seals in May 2026. It had counted 48 in 2025.\n\n"
    "• A gray seal born in March and weighing 30 kilograms\n"
    "• A ringed seal found on Pier 4 on May 9\n\n"
    '"Seals are doing well here," said Ada Example, head of the office. "We saw 20 of them this morning."\n'
)


def receive(by, **changes) -> Case:
    known = {"issuer": "Harbor Office", "title": "Seals", "published_date": date(2026, 5, 20), "text": TEXT}
    return receive_release(Incoming(**{**known, **changes}), by=by, at=NOW)


def withdrawn(case: Case, by) -> Case:
    return withdraw(case=case, by=by, at=NOW, version=case.version, reason="Another office's words.")


class TestMayImport:
    def test_is_for_the_user_of_the_command_line_who_can_not_log_in(self, db):
        assert may_import(command_line_user())

    def test_is_not_for_an_active_person_of_that_name(self, db):
        assert not may_import(make_user("command-line"))


class TestReceiveRelease:
    def test_keeps_the_text_as_given(self, reviewer):
        case = receive(reviewer, text=TEXT.replace("\n", "\r\n"))

        version = case.release.versions.get()
        assert version.text == TEXT
        assert (version.length, version.captured_by) == (len(TEXT), reviewer)

    def test_takes_the_host_of_the_page_for_a_new_issuer_s_own_with_an_event(self, reviewer):
        issuer = receive(reviewer, url="https://www.harbor.example/1").release.issuer

        (event,) = read_events(Event.objects.filter(action="edit_claimant"))
        assert issuer.hosts == ["harbor.example"]
        assert (event.subject, event.before, event.after) == (
            f"claimant:{issuer.pk}",
            {"hosts": []},
            {"hosts": ["harbor.example"]},
        )

    @pytest.mark.parametrize(
        ("on_file", "given", "hosts"),
        [
            ([], None, ["wire.example"]),
            ([], (), []),
            ([], ("Harbor.example",), ["harbor.example"]),
            (["harbor.example"], None, ["harbor.example"]),
            (["harbor.example"], ("seals.example", "harbor.example"), ["harbor.example", "seals.example"]),
        ],
    )
    def test_adds_hosts_to_those_of_a_known_issuer(self, reviewer, on_file, given, hosts):
        known = make_claimant("Harbor Office", hosts=on_file)

        receive(reviewer, url="https://wire.example/1", hosts=given, other_names=("HO",))

        known.refresh_from_db()
        assert (known.hosts, known.other_names) == (hosts, ["HO"])

    @pytest.mark.parametrize("name", ["seals.txt", "SEALS.TXT", "seals", ""])
    def test_keeps_a_file_with_the_name_ending_and_media_type_of_its_format(
        self, reviewer, settings, tmp_path, name
    ):
        settings.MEDIA_ROOT = tmp_path

        case = receive(reviewer, text="", file=TEXT.encode(), file_name=name)

        version = case.release.versions.get()
        assert version.original_file.name == f"originals/{version.sha256[:16]}.txt"
        assert version.media_type == "text/plain"

    def test_leaves_no_letter_outside_a_statement(self, reviewer):
        receive(reviewer)

        assert history_problems() == []
        assert "".join(s.quote for s in Statement.objects.select_related("version")).count("seal") > 0

    def test_confirms_nothing_and_ties_items_to_what_introduces_them(self, reviewer):
        listed = TEXT.replace("• A gray", "Among them were:\n\n• A gray")

        case = receive(reviewer, text=listed)

        statements = Statement.objects.filter(version__release=case.release).select_related("version")
        lead_in = next(row for row in statements if row.quote == "Among them were:")
        assert {row.quote for row in statements if row.lead_in == lead_in} == {
            "A gray seal born in March and weighing 30 kilograms",
            "A ringed seal found on Pier 4 on May 9",
        }
        assert {(row.confirmed_at, row.confirmed_by, row.is_guess) for row in statements} == {
            (None, None, True)
        }

    def test_proposes_one_claim_for_each_checkable_statement(self, reviewer):
        receive(reviewer)

        checkable = Statement.objects.filter(is_checkable=True)
        assert list(checkable.values_list("pk", flat=True)) == list(
            Claim.objects.order_by("statement__position").values_list("statement", flat=True)
        )
        assert checkable.count() >= 4

    def test_keeps_a_speaker_with_name_and_job_title(self, reviewer):
        receive(reviewer)

        speaker = Claimant.objects.get(kind="person")
        assert (speaker.name, speaker.job_title) == ("Ada Example", "head of the office")

    def test_lets_the_case_keep_the_names_of_issuer_and_speakers(self, reviewer):
        case = receive(reviewer)

        issuer, speaker = Claimant.objects.order_by("kind")
        assert case.names == {str(issuer.pk): issuer.names, str(speaker.pk): speaker.names}
        (event,) = read_events(Event.objects.filter(action="receive_release"))
        assert event.after["names"] == case.names

    def test_keeps_an_issuer_once(self, reviewer):
        receive(reviewer)

        receive(reviewer, issuer=" harbor office ", text=TEXT + "Again.")

        assert Claimant.objects.filter(kind="organisation").count() == 1

    def test_refuses_the_same_text_twice_and_says_where_it_is(self, reviewer):
        case = receive(reviewer)

        with pytest.raises(AlreadyReceived) as refused:
            receive(reviewer, title="Other title", text=TEXT.replace("\n", "\r\n"))

        assert refused.value.version.release == case.release
        assert Release.objects.count() == 1

    def test_takes_the_text_of_a_withdrawn_case_again_as_a_case_of_its_own(self, reviewer, editor):
        first = withdrawn(receive(reviewer), editor)

        second = receive(reviewer)

        versions = ReleaseVersion.objects.order_by("pk")
        assert len({version.sha256 for version in versions}) == 1
        assert [version.release.case for version in versions] == [first, second]
        assert (first.slug, second.slug) == ("seals", "seals-2")
        assert history_problems() == []

    def test_refuses_it_once_more_while_one_case_of_several_is_not_withdrawn(self, reviewer, editor):
        withdrawn(receive(reviewer), editor)
        second = receive(reviewer)

        with pytest.raises(AlreadyReceived) as refused:
            receive(reviewer)

        assert refused.value.version.release.case == second
        assert Case.objects.count() == 2

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"title": "x" * 501}, "title"),
            ({"title": " "}, "title"),
            ({"url": "not an address"}, "url"),
            ({"issuer": " "}, "issuer"),
        ],
    )
    def test_names_the_field_of_a_mistake_and_keeps_nothing(self, reviewer, changes, field):
        with pytest.raises(ReleaseRefused) as refused:
            receive(reviewer, **changes)

        assert list(refused.value.reasons) == [field]
        assert (Release.objects.count(), Claimant.objects.count(), Event.objects.count()) == (0, 0, 0)

    def test_refuses_whoever_may_not(self, outsider):
        with pytest.raises(ReleaseRefused, match="may not add"):
            receive(outsider)

    def test_refuses_other_encodings_and_names_the_byte(self, reviewer):
        with pytest.raises(UnreadableText, match="0xE9"):
            receive(reviewer, text="", file="Un café".encode("latin-1"))

    def test_splits_the_text_before_the_transaction_begins(self, reviewer):
        """A long split must not hold SQLite's one write lock: a refusal by it comes before all writing."""
        with CaptureQueriesContext(connection) as refused, pytest.raises(UnreadableText, match="20,001"):
            receive(reviewer, text="a\n\n" * 20_001)
        with CaptureQueriesContext(connection) as taken:
            receive(reviewer)

        assert _writing(refused) == []
        assert _writing(taken)[0].startswith("SAVEPOINT")


def _writing(queries: CaptureQueriesContext) -> list[str]:
    """Return what was asked apart from reading."""
    return [query["sql"] for query in queries if not query["sql"].startswith("SELECT")]


def files_under(folder) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file()]


class TestARefusalAfterAnUpload:
    @pytest.fixture(autouse=True)
    def media(self, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path
        return tmp_path

    def test_leaves_no_file_when_the_history_fails(self, reviewer, media, monkeypatch):
        def fail(**event):
            raise RuntimeError("No room.")

        monkeypatch.setattr("cases.workflow.receive.append_event", fail)

        with pytest.raises(RuntimeError):
            receive(reviewer, text="", file=TEXT.encode())

        assert (files_under(media), Release.objects.count()) == ([], 0)

    def test_leaves_the_file_of_the_text_that_was_first(self, reviewer, media):
        case = receive(reviewer, text="", file=TEXT.encode())
        kept = files_under(media)

        with pytest.raises(AlreadyReceived) as refused:
            receive(reviewer, title="Others", text="", file=TEXT.encode())

        assert refused.value.version.release.case == case
        assert files_under(media) == kept
        assert case.release.versions.get().original_file.read() == TEXT.encode()


class TestALostRace:
    def test_for_a_name_is_told_in_words(self, reviewer, monkeypatch):
        receive(reviewer)
        monkeypatch.setattr(Claimant, "full_clean", lambda row: None)
        monkeypatch.setattr(ClaimantQuerySet, "named", lambda rows, name: rows.none())

        with pytest.raises(ReleaseRefused, match="Another claimant has this"):
            receive(reviewer, text=TEXT + "Again.")

        assert Release.objects.count() == 1

    def test_of_no_known_kind_is_raised_as_it_is(self, reviewer, monkeypatch):
        monkeypatch.setattr(Release, "full_clean", lambda row: None)

        with pytest.raises(IntegrityError):
            receive(reviewer, is_sample=None)


class TestImportRelease:
    def options(self, tmp_path, data: bytes = TEXT.encode()):
        path = tmp_path / "release.txt"
        path.write_bytes(data)
        return [str(path), "--issuer", "Harbor Office", "--title", "Seals", "--published", "2026-05-20"]

    def test_opens_a_case_without_anyone_signed_in(self, db, tmp_path, capsys):
        call_command("import_release", *self.options(tmp_path))

        version = ReleaseVersion.objects.get()
        assert (version.captured_by.username, version.captured_by.is_active) == ("command-line", False)
        assert version.original_file.read() == TEXT.encode()
        assert f"SHA-256 {version.sha256}" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("data", "words"),
        [(b"\xff\xfeS\x00", "UTF-16"), (b"", "empty"), (b"...", "letter"), (b"a\n\n" * 20_001, "20,001")],
    )
    def test_refuses_what_can_not_be_read(self, db, tmp_path, data, words):
        with pytest.raises(CommandError, match=words):
            call_command("import_release", *self.options(tmp_path, data))

        assert Release.objects.count() == 0

    def test_refuses_a_date_that_is_none(self, db, tmp_path):
        options = [*self.options(tmp_path)[:-1], "2026-02-30"]

        with pytest.raises(CommandError, match="2026-02-30"):
            call_command("import_release", *options)

    @pytest.mark.parametrize(
        ("given", "kept"),
        [
            ("2026-05-21T18:00", datetime(2026, 5, 21, 16, 0, tzinfo=UTC)),
            ("2026-05-21 18:00+00:00", datetime(2026, 5, 21, 18, 0, tzinfo=UTC)),
        ],
    )
    def test_keeps_an_embargo_in_the_zone_of_the_desk(self, db, tmp_path, settings, given, kept):
        settings.TIME_ZONE = "Europe/Berlin"

        call_command("import_release", *self.options(tmp_path), "--embargo", given)

        assert Release.objects.get().embargo_at == kept

    @pytest.mark.parametrize("given", ["tomorrow", "2026-02-30T18:00"])
    def test_refuses_an_embargo_that_is_no_time(self, db, tmp_path, given):
        with pytest.raises(CommandError, match=given):
            call_command("import_release", *self.options(tmp_path), "--embargo", given)
