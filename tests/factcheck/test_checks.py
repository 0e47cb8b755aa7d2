"""Warnings of `manage.py check --deploy`: each is told, with what to do, and not without a cause."""

import tempfile
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.checks import Tags, run_checks
from django.db import connection, connections

from tests.factcheck import launch
from tests.factcheck.launch import PRODUCTION
from tests.factories import make_user


@pytest.fixture
def folder(settings):
    """Make a folder that every user of the machine can look into; those of pytest are private."""
    with tempfile.TemporaryDirectory(prefix="desk-checks-") as name:
        Path(name).chmod(0o755)
        settings.BASE_DIR = Path(name)
        yield Path(name)


def told(number: str) -> list[tuple[str, str]]:
    found = run_checks(tags=[Tags.security], include_deployment_checks=True)
    return [(warning.msg, warning.hint) for warning in found if warning.id == f"factcheck.{number}"]


def file_in(folder: Path, name: str, mode: int) -> Path:
    path = folder / name
    path.write_text("for the desk alone")
    path.chmod(mode)
    return path


@pytest.mark.django_db
class TestAnyHost:
    def test_is_warned_of(self, settings):
        settings.ALLOWED_HOSTS = ["desk.example.org", "*"]

        assert told("W001") == [
            (
                "ALLOWED_HOSTS holds *: the desk answers under any name that a visitor makes up.",
                "List the host names that readers use, such as desk.example.org.",
            )
        ]

    def test_is_not_any_host_below_one(self, settings):
        settings.ALLOWED_HOSTS = [".example.org"]

        assert told("W001") == []


@pytest.mark.django_db
class TestSamplePeople:
    def test_are_warned_of_by_name(self):
        make_user("sample-editor")
        make_user("sample-reviewer")

        assert told("W002") == [
            (
                "The database holds active sample accounts: sample-editor, sample-reviewer."
                " Everybody knows their password.",
                "Use a database without the sample desk, or take “Active” from each of them in the admin.",
            )
        ]

    def test_are_no_danger_once_they_are_stopped(self):
        User.objects.create_user("sample-editor", is_active=False)
        make_user("editor")

        assert told("W002") == []


class TestDatabase:
    def test_may_hold_no_tables_yet(self, tmp_path):
        (tmp_path / "desk.sqlite3").touch(mode=0o600)
        own = {"DATABASE_URL": f"sqlite:///{tmp_path}/desk.sqlite3", "MEDIA_ROOT": str(tmp_path)}

        done = launch.python("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION, **own)

        assert (done.returncode, done.stderr) == (0, "")

    @pytest.mark.parametrize("url", ["sqlite:///{}/none.sqlite3", "postgresql://127.0.0.1:1/desk"])
    def test_may_be_away(self, tmp_path, url):
        own = {"DATABASE_URL": url.format(tmp_path), "MEDIA_ROOT": str(tmp_path)}

        done = launch.python("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION, **own)

        assert (done.returncode, done.stderr) == (0, "")
        assert not (tmp_path / "none.sqlite3").exists()


@pytest.mark.django_db
class TestOpenFiles:
    def test_are_the_database_and_what_belongs_to_it(self, monkeypatch, folder):
        if connection.vendor != "sqlite":
            pytest.skip("a server keeps its files to itself")
        paths = [file_in(folder, f"desk.sqlite3{suffix}", 0o644) for suffix in ("", "-wal", "-shm")]
        monkeypatch.setitem(connections["default"].settings_dict, "NAME", str(paths[0]))

        assert told("W003") == [
            (
                f"Every user of this machine can get at the database: {path} has mode 644.",
                f"Run: chmod o-rwx {path}",
            )
            for path in paths
        ]

    def test_are_the_originals(self, settings, folder):
        settings.MEDIA_ROOT = folder

        assert told("W003") == [
            (
                "Every user of this machine can get at the originals of releases and snapshots: "
                f"{folder} has mode 755.",
                f"Run: chmod o-rwx {folder}",
            )
        ]

    def test_are_those_that_hold_secrets(self, settings, folder):
        environment = file_in(folder, ".env", 0o604)
        settings.SECRET_KEY_FILE = str(file_in(folder, "secret", 0o666))

        assert told("W003") == [
            (
                f"Every user of this machine can get at the environment: {environment} has mode 604.",
                f"Run: chmod o-rwx {environment}",
            ),
            (
                f"Every user of this machine can get at the secret key: {folder}/secret has mode 666.",
                f"Run: chmod o-rwx {folder}/secret",
            ),
        ]

    def test_are_not_those_that_only_the_desk_and_its_group_read(self, settings, folder):
        settings.SECRET_KEY_FILE = str(file_in(folder, "secret", 0o640))

        assert told("W003") == []

    def test_are_not_those_in_a_closed_folder(self, settings, folder):
        settings.SECRET_KEY_FILE = str(file_in(folder, "secret", 0o644))
        folder.chmod(0o700)

        assert told("W003") == []

    def test_are_not_those_that_do_not_exist(self, settings, folder):
        settings.SECRET_KEY_FILE = str(folder / "none")

        assert told("W003") == []
