"""The lock is what production installs: it holds the ranges, and every package has its hashes."""

import re
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[.*?\])?==(\S+?)(?: ; (.+?))? \\$", re.M)


def ranges() -> list[Requirement]:
    lines = (line.split("#")[0].strip() for line in (ROOT / "requirements.txt").read_text().splitlines())
    return [Requirement(line) for line in lines if line]


def locked() -> dict[str, str]:
    """Versions by package."""
    found = PINNED.findall((ROOT / "requirements.lock").read_text())
    return {canonicalize_name(name): version for name, version, _ in found}


def blocks() -> list[str]:
    """One text for each package: its line and its hashes."""
    return re.split(r"\n(?=\S)", (ROOT / "requirements.lock").read_text().strip())


def needed(name: str, extras: tuple[str, ...] = ()) -> set[str]:
    """What the installed package needs here, with all that this needs."""
    found = set()
    for text in distribution(name).requires or ():
        requirement = Requirement(text)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            found |= {canonicalize_name(requirement.name)} | needed(requirement.name)
    return found


class TestTheLock:
    def test_pins_every_requirement_within_its_range(self):
        pinned = locked()

        outside = [
            str(each)
            for each in ranges()
            if not each.specifier.contains(pinned.get(canonicalize_name(each.name), "0"))
        ]

        assert outside == []

    def test_pins_what_the_requirements_need_in_turn(self):
        wanted = set().union(*(needed(each.name, tuple(each.extras)) for each in ranges()))

        assert wanted - locked().keys() == set()

    def test_has_hashes_for_each_package(self):
        without = [block.split()[0] for block in blocks() if "--hash=sha256:" not in block]

        assert without == []
        assert len(blocks()) == len(locked())

    def test_names_no_place_to_fetch_from(self):
        assert re.findall(r"https?://|--index|file:", (ROOT / "requirements.lock").read_text()) == []
