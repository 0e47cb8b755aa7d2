"""What the commands do, print and return. Each calls one function; the functions have tests of their own."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from cases.models import Case, Claimant, Event, PublishedCase, PublishedClaim
from tests.factories import make_published

ROOT = Path(__file__).parent.parent
RELEASE = """County opens shelters

HARBOR - The county opened 12 shelters in May. It closed 3 of them in June.

Media contact: press@example.org
"""


class TestVerifyHistory:
    def test_says_that_all_agrees(self, db, capsys):
        make_published()
        events = Event.objects.count()

        call_command("verify_history")

        assert capsys.readouterr().out == f"{events} events, 1 editions and the published tables agree.\n"

    def test_says_so_of_an_empty_desk(self, db, capsys):
        call_command("verify_history")

        assert capsys.readouterr().out == "0 events, 0 editions and the published tables agree.\n"

    def test_prints_each_problem_and_fails(self, db, capsys):
        case = make_published()
        PublishedCase.objects.update(title="Tampered")
        first = PublishedClaim.objects.order_by("pk").first()
        PublishedClaim.objects.filter(pk=first.pk).update(rating_code="disputed")

        with pytest.raises(CommandError, match="2 problems found") as failed:
            call_command("verify_history")

        assert failed.value.returncode == 1
        assert capsys.readouterr().err.splitlines() == [
            f"Published case {case.pk} differs from its edition.",
            f"Published claim {first.pk} differs from its edition.",
        ]

    def test_changes_nothing(self, db):
        make_published()
        PublishedCase.objects.update(title="Tampered")

        with pytest.raises(CommandError):
            call_command("verify_history")

        assert PublishedCase.objects.get().title == "Tampered"


class TestVerifyHistoryAsAProcess:
    """Whoever runs it from a timer sees the exit status and standard error."""

    @pytest.fixture
    def environment(self, tmp_path):
        own = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
        return {**own, "DEBUG": "1", "DATABASE_URL": f"sqlite:///{tmp_path / 'desk.sqlite3'}"}

    def manage(self, environment, *words):
        command = [sys.executable, "manage.py", *words]
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    def test_exits_with_zero_or_one(self, environment):
        self.manage(environment, "migrate", "--verbosity", "0")

        whole = self.manage(environment, "verify_history")
        with sqlite3.connect(environment["DATABASE_URL"].removeprefix("sqlite:///")) as desk:
            desk.execute("DROP TRIGGER cases_event_no_delete")
        desk.close()
        broken = self.manage(environment, "verify_history")

        assert (whole.returncode, whole.stderr) == (0, "")
        assert broken.returncode == 1
        assert "The database has lost the trigger cases_event_no_delete" in broken.stderr


class TestRebuildPublished:
    def test_makes_the_tables_again_and_says_of_how_many_cases(self, db, capsys):
        case = make_published()
        make_published("disputed")
        PublishedClaim.objects.update(claim_text="Tampered")

        call_command("rebuild_published")

        assert capsys.readouterr().out == "Made the published rows of 2 cases again.\n"
        call_command("verify_history")
        assert PublishedCase.objects.get(pk=case.pk).title == case.title

    def test_makes_none_where_nothing_was_published(self, db, capsys):
        call_command("rebuild_published")

        assert capsys.readouterr().out == "Made the published rows of 0 cases again.\n"


class TestImportRelease:
    @pytest.fixture
    def file(self, tmp_path):
        path = tmp_path / "release.txt"
        path.write_text(RELEASE, encoding="utf-8")
        return path

    def run(self, file, **options):
        known = {"issuer": "Harbor county", "title": "County opens shelters", "published": "2026-02-01"}
        call_command("import_release", str(file), **{**known, **options})

    def test_opens_a_case_and_says_what_it_holds(self, db, file, capsys):
        self.run(file, url="https://example.org/r/1")

        case = Case.objects.get()
        version = case.release.versions.get()
        said = capsys.readouterr().out
        assert said == (
            f"Received “County opens shelters” as case {case.pk}: {version.statements.count()} statements,"
            f" {case.claims.count()} proposed claims, SHA-256 {version.sha256}.\n"
        )
        assert version.text == RELEASE
        assert case.claims.count() >= 2

    def test_keeps_what_is_told_of_the_issuer(self, db, file):
        self.run(file, url="https://wire.example/1", host=["harbor.example"], other_name=["HO"])

        assert [(c.hosts, c.other_names) for c in Claimant.objects.filter(releases__isnull=False)] == [
            (["harbor.example"], ["HO"])
        ]

    def test_takes_the_host_of_the_page_if_none_is_told(self, db, file):
        self.run(file, url="https://www.harbor.example/1")

        assert Claimant.objects.get(releases__isnull=False).hosts == ["harbor.example"]

    def test_does_it_in_the_name_of_a_user_who_can_not_log_in(self, db, file):
        self.run(file)

        user = User.objects.get(username="command-line")
        assert (user.is_active, user.has_usable_password(), user.is_staff) == (False, False, False)
        assert Event.objects.get().actor == "command-line"

    def test_refuses_the_same_text_twice(self, db, file):
        self.run(file)

        with pytest.raises(CommandError, match="received before: “County opens shelters”"):
            self.run(file, title="Another title")

        assert Case.objects.count() == 1

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            ({"published": "yesterday"}, "“yesterday” is not a date: write it as YYYY-MM-DD."),
            ({"published": "2026-02-30"}, "“2026-02-30” is not a date"),
            ({"url": "not an address"}, "Enter a valid URL"),
            ({"title": " "}, "This field cannot be blank"),
            ({"issuer": " "}, "This field cannot be blank"),
        ],
    )
    def test_refuses_what_is_not_whole(self, db, file, options, words):
        with pytest.raises(CommandError, match=words):
            self.run(file, **options)

        assert (Case.objects.count(), Event.objects.count()) == (0, 0)

    def test_says_why_a_file_can_not_be_read(self, db, tmp_path):
        with pytest.raises(CommandError, match="No such file or directory"):
            self.run(tmp_path / "missing.txt")

    def test_refuses_an_empty_file(self, db, tmp_path):
        (tmp_path / "empty.txt").write_bytes(b"")

        with pytest.raises(CommandError, match="is empty"):
            self.run(tmp_path / "empty.txt")

    def test_names_the_byte_that_is_not_utf_8(self, db, tmp_path):
        path = tmp_path / "latin.txt"
        path.write_bytes("Zoë opened 12 shelters.".encode("latin-1"))

        with pytest.raises(CommandError, match="This file is not UTF-8: byte 0xEB at position 3 "):
            self.run(path)


class TestSplitRelease:
    def test_prints_the_statements_of_a_file_without_a_database(self, tmp_path, capsys):
        path = tmp_path / "release.txt"
        path.write_text(RELEASE, encoding="utf-8")

        call_command("split_release", str(path), json=True)

        statements = json.loads(capsys.readouterr().out)["statements"]
        assert [RELEASE[s["start"] : s["end"]] for s in statements] == [s["text"] for s in statements]
        assert "It closed 3 of them in June." in [s["text"] for s in statements]
