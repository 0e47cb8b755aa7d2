"""Run the whole suite on SQLite, and again on PostgreSQL.

    python -m tests.run [--require-all] [options of pytest]

PostgreSQL is the one that TEST_DATABASE_URL names, or a server on 127.0.0.1:5432 that asks for no password;
the tests make a database of their own there and remove it. Browser tests run where a Chromium is found. What
was not run is said at the end, in a line that tells how to run it. That is a failure with --require-all, or
where TEST_DATABASE_URL or CHROMIUM is set.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass

from tests import chromium, postgresql


@dataclass(frozen=True)
class Place:
    """A database to run on, and the browser there is. Without a URL, the tests make an SQLite file."""

    name: str
    url: str | None
    browser: str | None


def main(arguments: list[str]) -> int:
    options = [option for option in arguments if option != "--require-all"]
    places, gaps = survey()
    passed = [run(place, options) for place in places]
    print("\n" + "\n".join(gaps or ["Everything was run."]))
    return 0 if all(passed) and not (gaps and is_strict(arguments)) else 1


def is_strict(arguments: list[str]) -> bool:
    """Say whether to fail if something could not be run; whoever names a database or a browser wants it."""
    return "--require-all" in arguments or any(
        os.environ.get(name) for name in ("TEST_DATABASE_URL", "CHROMIUM")
    )


def survey() -> tuple[list[Place], list[str]]:
    """Return the databases to run on, and a line for each part that can't be run."""
    browser, gaps = chromium.find(), []
    places = [Place("SQLite", None, browser)]
    try:
        url = postgresql.find()
        places.append(Place(f"PostgreSQL ({postgresql.shown(url)})", url, browser))
    except postgresql.Unusable as problem:
        gaps.append(f"Not run: the suite on PostgreSQL ({problem}). {postgresql.HINT}")
    if not browser:
        gaps.append(
            "Not run: the browser tests (no Chromium was found). Install one, or set CHROMIUM to its path."
        )
    return places, gaps


def run(place: Place, options: list[str]) -> bool:
    """Run pytest at one place, say how it went, and return whether it passed."""
    print(
        f"\nThe tests on {place.name}, {f'with {place.browser}' if place.browser else 'without a browser'}:"
    )
    sys.stdout.flush()
    began = time.monotonic()
    passed = subprocess.run(command(place, options), env=environment(place), check=False).returncode == 0
    print(f"{place.name}: {'passed' if passed else 'failed'} after {time.monotonic() - began:.0f} s")
    return passed


def command(place: Place, options: list[str]) -> list[str]:
    # Two processes at once, unless the caller says how many or wants to look inside one. A class stays in one
    # process: the whole way of a release is a class whose tests follow each other.
    chosen = any(option.startswith(("-n", "--pdb", "--trace")) for option in options)
    workers = [] if chosen else ["-n", "2", "--dist", "loadscope"]
    marks = [] if place.browser else ["-m", "not browser"]
    return [sys.executable, "-m", "pytest", "-q", *workers, *marks, *options]


def environment(place: Place) -> dict[str, str]:
    """Return our environment, with nothing in it that leads to another database than the place's."""
    own = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return own | ({"DATABASE_URL": place.url} if place.url else {})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
