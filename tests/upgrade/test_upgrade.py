"""A filled desk of version 1 on either database, upgraded to today's code by `migrate` alone.

Its editions are of format 1, and stay so: whatever format is written today, these have to be read, rendered,
exported and checked byte for byte as version 1 did. See make_version_1.py for what is in it.
"""

import csv
import io
import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tests.upgrade import desks
from tests.upgrade.make_version_1 import ENVIRONMENT

TWICE, WITHDRAWN, CHANGED = (
    "sample-lakeside-opens-reading-rooms",
    "sample-gardens-bmoreb",
    "sample-eleven-gardens",
)


@pytest.fixture(scope="module", params=desks.KINDS)
def desk(request, tmp_path_factory):
    """The environment of a desk of version 1 after `migrate`. Its tests follow each other, and share it."""
    folder = tmp_path_factory.mktemp("upgrade")
    with desks.scratch(request.param, folder) as url:
        desks.load_version_1(request.param, url)
        own = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
        media = str(desks.VERSION_1 / "media")
        environment = {**own, **ENVIRONMENT, "DATABASE_URL": url, "MEDIA_ROOT": media}
        run(environment, "manage.py", "migrate", "--verbosity", "0")
        yield environment


def run(environment: dict[str, str], *words: str) -> str:
    """Run a command to its end and return what it printed."""
    command = [sys.executable, *words]
    done = subprocess.run(
        command, cwd=desks.ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return done.stdout


def visit(environment: dict[str, str], *words: str):
    return json.loads(run(environment, "-m", "tests.upgrade.visit", *words))


@pytest.fixture(scope="module")
def given(desk, tmp_path_factory):
    """What the upgraded desk gives its readers: a folder of files, and the status of every address."""
    folder = tmp_path_factory.mktemp("given")
    return folder, visit(desk, "read", str(folder))


FILES = sorted(
    str(file.relative_to(desks.VERSION_1))
    for file in [*desks.VERSION_1.glob("editions/*.json"), *desks.VERSION_1.glob("*.csv")]
)


def as_it_was(file: Path, was: Path) -> bytes:
    """Write a file again in the columns that it had, in its own manner."""
    width = len(next(csv.reader(was.open(encoding="utf-8-sig", newline=""))))
    written = io.StringIO(newline="")
    rows = csv.reader(file.open(encoding="utf-8-sig", newline=""))
    csv.writer(written, lineterminator="\r\n").writerows(row[:width] for row in rows)
    return written.getvalue().encode("utf-8-sig")


class TestTheUpgradedDesk:
    def test_agrees_with_its_history(self, desk):
        assert run(desk, "manage.py", "verify_history") == (
            "208 events, 6 editions and the published tables agree.\n"
        )

    def test_shows_every_page(self, given):
        _, answers = given

        assert set(answers.values()) == {200}
        assert {f"/cases/{slug}/" for slug in (TWICE, WITHDRAWN, CHANGED)} < answers.keys()
        assert sum(address.startswith("/claims/") for address in answers) == 1 + 15

    @pytest.mark.parametrize("name", FILES)
    def test_gives_every_file_byte_for_byte(self, given, name):
        folder, _ = given
        file, was = folder / name, desks.VERSION_1 / name

        # What has come since stands in columns at the end.
        assert (as_it_was(file, was) if name.endswith(".csv") else file.read_bytes()) == was.read_bytes()

    def test_gives_no_other_editions(self, given):
        folder, _ = given

        assert sorted(file.name for file in folder.glob("editions/*")) == sorted(
            file.name for file in desks.VERSION_1.glob("editions/*")
        )

    def test_has_nothing_new_to_say_of_a_case_that_nobody_touched(self, desk):
        assert visit(desk, "unchanged") == [TWICE]

    def test_makes_the_same_published_rows_again(self, desk):
        rows = visit(desk, "rebuild")

        assert len(rows["before"]) > 40
        assert rows["after"] == rows["before"]


class TestWorkGoesOn:
    """After all that only reads, since these change the desk; in this order."""

    def test_a_published_case_is_updated(self, desk):
        assert visit(desk, "publish", TWICE) == {
            "sent": 302,
            "state": "published",
            "editions": [[1, "publication"], [2, "publication"], [3, "publication"]],
            "page": 200,
        }

    def test_a_published_case_is_withdrawn(self, desk):
        assert visit(desk, "withdraw", CHANGED) == {
            "sent": 302,
            "state": "withdrawn",
            "editions": [[1, "publication"], [2, "publication"], [3, "withdrawal"]],
            "page": 200,
        }

    def test_the_history_still_agrees(self, desk):
        assert "8 editions and the published tables agree" in run(desk, "manage.py", "verify_history")

    def test_it_goes_back_to_nothing_and_up_again(self, desk):
        run(desk, "manage.py", "migrate", "cases", "zero", "--verbosity", "0")
        run(desk, "manage.py", "migrate", "--verbosity", "0")

        assert run(desk, "manage.py", "verify_history") == (
            "0 events, 0 editions and the published tables agree.\n"
        )


class TestTheFilesOfVersion1:
    @pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".json")])
    def test_have_the_names_that_their_bytes_give_them(self, name):
        file = desks.VERSION_1 / name

        assert f"{sha256(file.read_bytes()).hexdigest()}.json" == file.name
