"""The rooms of the application follow the way of a release, and imports point downwards only.

One room a floor: a room may use those before it in `ROOMS`, and none beside or after it. A wish for an import
upwards means that the code lives a floor too low; CONTRIBUTING.md draws the house.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CASES = ROOT / "cases"

# From the ground up. `public` comes after `exports`, whose tables its downloads send; `templatetags` after
# `public`, whose pages they write out, and before the rooms whose templates use them.
ROOMS = (
    "choices",
    "times",
    "ratings",
    "addresses",
    "intake",
    "models",
    "document",
    "history",
    "people",
    "checks",
    "editions",
    "workflow",
    "filters",
    "exports",
    "public",
    "audit",
    "templatetags",
    "sample",
    "admin",
    "management",
    "apps",
    "urls",
)
# Made once, for the tables as they were then: they lean on no code that changes.
MIGRATIONS = "migrations"


def room_of(path: Path) -> str:
    return path.relative_to(CASES).parts[0].removesuffix(".py")


def files() -> list[Path]:
    return sorted(path for path in CASES.rglob("*.py") if path != CASES / "__init__.py")


def imported(path: Path) -> Iterator[str]:
    """Yield the modules of the application that a file imports, anywhere in it, by dotted name."""
    package = ["cases", *path.relative_to(CASES).parent.parts]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def rooms_used(path: Path) -> set[str]:
    names = [name.split(".") for name in imported(path)]
    return {name[1] for name in names if name[0] == "cases" and len(name) > 1} - {room_of(path)}


def upward(path: Path) -> set[str]:
    """The rooms that a file uses although they are not below its own."""
    below = ROOMS[: ROOMS.index(room_of(path))]
    return rooms_used(path) - set(below)


class TestRooms:
    def test_are_all_in_the_order(self):
        assert {room_of(path) for path in files()} - {MIGRATIONS} == set(ROOMS)

    @pytest.mark.parametrize("room", ROOMS)
    def test_use_only_rooms_below_them(self, room):
        climbs = {str(path.relative_to(ROOT)): upward(path) for path in files() if room_of(path) == room}

        assert {path: rooms for path, rooms in climbs.items() if rooms} == {}

    def test_of_the_schema_use_nothing_that_changes(self):
        used = {path.name: rooms_used(path) for path in files() if room_of(path) == MIGRATIONS}

        assert {name: rooms for name, rooms in used.items() if rooms} == {}

    def test_are_drawn_for_contributors(self):
        drawn = (ROOT / "CONTRIBUTING.md").read_text().split("```text\n", 1)[1].split("```", 1)[0]

        assert [line.split()[0] for line in drawn.splitlines() if line.strip()] == list(ROOMS)


class TestTheApplication:
    def test_does_not_know_the_project_around_it(self):
        users = [path.name for path in files() if any(n.startswith("factcheck") for n in imported(path))]

        assert users == []

    def test_reads_no_environment(self):
        readers = [path.name for path in files() if {"os.environ", "os.getenv"} & set(imported(path))]

        assert readers == []


class TestUpward:
    """The test would not be worth much if it could not fail."""

    def test_finds_an_import_that_climbs(self, tmp_path, monkeypatch):
        monkeypatch.setattr("tests.test_rooms.CASES", tmp_path)
        (tmp_path / "models").mkdir()
        climbing = tmp_path / "models" / "claim.py"
        climbing.write_text(
            "def late():\n    from cases import workflow, times\n    from ..checks import gate\n"
        )

        assert upward(climbing) == {"workflow", "checks"}
