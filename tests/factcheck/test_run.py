"""What `make test` decides before it runs a test."""

import sys

import pytest

from tests import chromium, postgresql
from tests.factcheck import launch
from tests.run import Place, command, environment, is_strict, survey

SQLITE = Place("SQLite", None, "/usr/bin/some-browser")


@pytest.fixture
def nothing_to_find(monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    monkeypatch.setenv("TEST_DATABASE_URL", f"postgresql://127.0.0.1:{launch.free_port()}/desk")


class TestSurvey:
    def test_says_in_a_line_each_what_is_not_run_and_how_to(self, nothing_to_find):
        places, gaps = survey()

        assert [place.name for place in places] == ["SQLite"]
        assert [line.partition(" (")[0] for line in gaps] == [
            "Not run: the suite on PostgreSQL",
            "Not run: the browser tests",
        ]
        assert all("set " in line and "\n" not in line for line in gaps)


class TestStrictness:
    @pytest.fixture(autouse=True)
    def nothing_is_asked_for(self, monkeypatch):
        monkeypatch.delenv("CHROMIUM", raising=False)
        monkeypatch.delenv("TEST_DATABASE_URL", raising=False)

    def test_is_off_for_whoever_has_neither_database_nor_browser(self):
        assert is_strict(["-k", "gate"]) is False

    def test_is_on_where_everything_is_required(self):
        assert is_strict(["--require-all"]) is True

    @pytest.mark.parametrize("name", ["CHROMIUM", "TEST_DATABASE_URL"])
    def test_is_on_for_whoever_names(self, name, monkeypatch):
        monkeypatch.setenv(name, "something")

        assert is_strict([]) is True


class TestCommand:
    def test_leaves_browser_tests_out_where_there_is_no_browser(self):
        without = Place("SQLite", None, None)

        assert command(without, [])[-2:] == ["-m", "not browser"]
        assert command(SQLITE, []) == [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadscope"]

    @pytest.mark.parametrize("option", ["-n0", "--pdb"])
    def test_leaves_the_number_of_processes_to_whoever_names_it(self, option):
        assert command(SQLITE, [option]) == [sys.executable, "-m", "pytest", "-q", option]


class TestEnvironment:
    def test_never_leads_to_the_database_of_a_desk(self, monkeypatch):
        monkeypatch.setenv("DATABASE_URL", "postgresql://db.example.org/desk")

        assert "DATABASE_URL" not in environment(SQLITE)
        assert (
            environment(Place("PostgreSQL", "postgresql://a/b", None))["DATABASE_URL"] == "postgresql://a/b"
        )


class TestPostgresql:
    def test_is_shown_without_its_password(self):
        assert (
            postgresql.shown("postgresql://me:hush@db.example.org/desk")
            == "postgresql://me@db.example.org/desk"
        )


class TestChromium:
    def test_is_the_one_that_is_wished_for_or_none(self, monkeypatch, tmp_path):
        wished = tmp_path / "browser"
        wished.write_text("#!/bin/sh\n")
        wished.chmod(0o755)

        monkeypatch.setenv("CHROMIUM", str(wished))
        found = chromium.find()
        monkeypatch.setenv("CHROMIUM", str(tmp_path / "none"))

        assert (found, chromium.find()) == (str(wished), None)
