"""The folders of the admin lean on each other in one direction."""

from tests.test_rooms import CASES, imported

# From the ground up; the rest may use these, and not each other.
BELOW = ("desk", "lists", "source", "claim")
REST = ("case", "claimant", "correction", "edition", "event", "release", "statement", "user", "verdict")


def used_by(name: str) -> set[str]:
    """The folders and files of the admin that one of them imports, but for itself."""
    at = CASES / "admin" / name
    files = at.rglob("*.py") if at.is_dir() else [at.with_suffix(".py")]
    names = [dotted.split(".") for file in files for dotted in imported(file)]
    return {parts[2] for parts in names if parts[:2] == ["cases", "admin"]} - {name}


class TestFolders:
    def test_use_only_those_below_them(self):
        climbs = {name: (used_by(name) & {*BELOW, *REST}) - set(BELOW[:at]) for at, name in enumerate(BELOW)}

        assert climbs == {name: set() for name in BELOW}

    def test_of_the_rest_use_none_of_each_other(self):
        sideways = {name: used_by(name) & set(REST) for name in REST}

        assert sideways == {name: set() for name in REST}
