"""Take one release the whole way in a browser, by two people, and count what it costs.

    python -m benchmarks.browser_way FILE [--database URL]

Starts a server of its own on a free port of this machine, with a scratch database: SQLite, or one beside that
of a PostgreSQL URL. Half of the claims are published in an interim edition, the rest in two additions; a
finding is held and comes back; the extent of another is corrected, for which the conclusion goes void once;
the issuer is renamed. In the end the history is verified, so is the chain of downloads by
docs/verify_edition.py, every word of the release is looked for on the public page, and no browser may have
complained. Prints seconds for each stage, counts, and sizes; ends with 1 where something does not hold. The
evidence is made up.
"""

import argparse
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests import chromium
from tests.e2e import desk
from tests.factcheck import launch

ISSUER = "The Issuer"
SOURCES = (("Case register", "County court"), ("Custody roll", "State archive"))
HEADLINE = "What the registers show of this release"
CONCLUSION = "Some of it holds, some does not."
LATER = "2099-01-01T10:00"


class Missed(Exception):
    """Says what did not hold."""


def holds(fact: object, words: str) -> None:
    if not fact:
        raise Missed(words)


@contextmanager
def stage(name: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    print(f"{name:<58} {time.perf_counter() - began:7.1f} s", flush=True)


class Way:
    """One release on its way: `rea` proposes, `eda` decides and publishes. `claims` are addresses."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.complaints: list[str] = []
        self.rea, self.eda, self.reader = (
            desk.window(browser, address, self.complaints, name) for name in ("rea", "eda", "")
        )
        self.case = ""
        self.claims: list[str] = []
        self.editions = 0

    def open_case(self, page: Page) -> None:
        page.goto(self.case)

    # To the first edition

    def take_in(self, file: Path) -> None:
        self.rea.goto("/admin/cases/release/add/")
        self.rea.get_by_label("Issuer", exact=True).fill(ISSUER)
        self.rea.get_by_label("Title").fill("The release that was checked")
        self.rea.get_by_label("Published on").fill("2020-09-28")
        self.rea.get_by_label("Issuer's page").fill("https://issuer.example.org/releases/1")
        self.rea.locator("input[type=file]").set_input_files(file)
        desk.send(self.rea.get_by_role("button", name="Add release"))
        self.case = self.rea.url.partition("#")[0].partition("?")[0]

    def confirm(self) -> None:
        self.open_case(self.eda)
        while self.eda.get_by_role("button", name="Confirm all shown").count():
            desk.send(self.eda.get_by_role("button", name="Confirm all shown").first)

    def take_a_claim(self) -> None:
        """Take one more claim out of the first checkable statement: its first words."""
        self.open_case(self.rea)
        words = self.rea.locator(".statement", has_text="Add claim").locator(".release-words").first
        first = " ".join(words.inner_text().split()[:8])
        self.rea.get_by_role("link", name="Add claim").first.click()
        self.rea.get_by_label("Claim", exact=True).fill(f"The release begins so: {first}")
        self.rea.get_by_label("Words of the release").fill(first)
        desk.send(self.rea.get_by_role("button", name="Add claim"))
        self.open_case(self.rea)
        links = self.rea.locator(".claims a[href*='/cases/claim/']")
        self.claims = links.evaluate_all("all => all.map(a => a.href)")

    def find(self, claims: list[str]) -> None:
        """Find and approve on each claim, with two sources; every second one is disputed wholly."""
        for number, claim in enumerate(claims):
            rating, stance, extent = (
                ("Disputed", "refutes", "wholly") if number % 2 else ("Verified", "supports", "")
            )
            self.rea.goto(claim)
            self.cite_both(stance, f"Entry {claim.split('/')[-3]}")
            desk.propose(self.rea, rating, f"Both registers have it, entry {number}.", extent=extent)
            self.eda.goto(claim)
            desk.approve(self.eda)

    def cite_both(self, stance: str, entry: str) -> None:
        for number, (source, _) in enumerate(SOURCES):
            if number:
                self.rea.get_by_role("button", name="Add another citation").click()
            desk.cite(self.rea, number, source, stance, f"{entry}: on record.")
        desk.send(self.rea.get_by_role("button", name="Save and propose"))

    def conclude(self, headline: str = HEADLINE) -> None:
        desk.conclude(self.rea, self.eda, self.open_case, headline, CONCLUSION)

    def publish(self, **said: str) -> None:
        self.editions += 1
        desk.publish(self.eda, self.open_case, self.editions, **said)

    def read(self) -> str:
        """Read the public page with all that is folded, and return its words."""
        if not self.reader.url.startswith("http"):
            self.reader.goto("/")
            self.reader.locator("main a[href^='/cases/']").first.click()
        self.reader.reload()
        self.reader.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        return self.reader.locator("main").inner_text()

    def contact(self) -> None:
        self.open_case(self.rea)
        self.rea.get_by_role("link", name=re.compile("^Log contact")).first.click()
        self.rea.get_by_label("Or: why nobody was asked").fill("The release is old.")
        desk.send(self.rea.get_by_role("button", name="Log contact"))

    # What follows

    def hold(self) -> None:
        self.eda.goto(self.claims[0])
        desk.put_under_review(self.eda, "The register was taken offline.")
        self.editions += 1
        holds("nder review since" in self.read(), "A held finding is not shown as such.")

    def lift(self) -> None:
        self.conclude()
        self.publish()
        holds("nder review since" not in self.read(), "A finding that came back is shown as held.")

    def find_again(self, claim: str, extent: str, explanation: str) -> None:
        self.rea.goto(claim)
        desk.reopen(self.rea, "The extent is in doubt.")
        self.rea.goto(claim)
        self.rea.get_by_role("link", name=re.compile("^Propose verdict")).first.click()
        desk.propose(self.rea, "Disputed", explanation, extent=extent)
        self.eda.goto(claim)
        desk.approve(self.eda)

    def correct_extent(self) -> None:
        """Find the second claim anew and conclude; find it in part after all: the conclusion is void."""
        claim = self.claims[1]
        self.find_again(claim, "wholly", "The registers were read again: nothing holds.")
        self.conclude("What the registers show after a second look")
        self.find_again(claim, "in_part", "The registers differ from it in one of two things.")
        self.open_case(self.eda)
        expect(self.eda.locator("#conclusion")).to_contain_text("the approval is void")
        self.conclude("What the registers show after a second look")
        self.publish(kind="correction", reason="The claim is contradicted in part, not wholly.")
        holds("Disputed in part" in self.read(), "A corrected extent is not shown.")

    def rename(self) -> None:
        before = self.read()
        desk.rename(self.eda, self.open_case, "The Renamed Issuer")
        holds(self.read() == before, "A renamed claimant changed a published page.")
        desk.take_name(self.eda, self.open_case)
        holds(self.read() == before, "A name that was taken changed a published page before an edition.")
        self.conclude("What the registers show after a second look")
        self.publish(kind="update", reason="The issuer goes by another name.")
        holds("The Renamed Issuer" in self.read(), "A name that was taken is not shown.")


def go(way: Way, file: Path) -> None:
    with stage("import"):
        way.take_in(file)
    with stage("confirmation of every statement"):
        way.confirm()
    with stage("one more claim, two sources, no contact"):
        way.take_a_claim()
        for title, publisher in SOURCES:
            desk.keep_source(way.rea, title, publisher)
        way.contact()
    holds(len(way.claims) > 3, f"This release makes {len(way.claims)} claims; the way needs four.")
    way.open_case(way.rea)
    print(f"{way.rea.locator('.statement').count()} statements, {len(way.claims)} claims")
    half, most = len(way.claims) // 2, len(way.claims) * 3 // 4
    with stage(f"findings on {half} claims, by two people"):
        way.find(way.claims[:half])
    with stage("conclusion by two, interim edition"):
        way.conclude()
        way.publish(next_update=LATER)
        holds("till being checked" in way.read(), "Open claims are not shown as such.")
    with stage(f"findings on {len(way.claims) - half} claims, two additions"):
        way.find(way.claims[half:most])
        way.conclude()
        way.publish(next_update=LATER)
        way.find(way.claims[most:])
        way.conclude()
        way.publish()
        holds("till being checked" not in way.read(), "A claim is shown as open that is not.")
    with stage("hold of a finding by one"):
        way.hold()
    with stage("lifting by two"):
        way.lift()
    with stage("correction of extent, the conclusion void and approved again"):
        way.correct_extent()
    with stage("rename that changes no page, then taken by the case"):
        way.rename()


def check(way: Way, file: Path, folder: Path, environment: dict[str, str]) -> None:
    with stage("checks"):
        shown = way.read()
        missing = desk.words_of(file.read_text(encoding="utf-8-sig")) - desk.words_of(shown)
        holds(not missing, f"Words of the release are not on its page: {sorted(missing)}.")
        editions = desk.download_editions(way.reader, folder)
        holds(len(editions) == way.editions, f"The page links {len(editions)} of {way.editions} editions.")
        verified = launch.python("docs/verify_edition.py", *map(str, editions))
        holds(verified.returncode == 0, verified.stderr)
        audited = launch.python("manage.py", "verify_history", **environment)
        holds(audited.returncode == 0, audited.stderr)
        holds(not way.complaints, "\n".join(way.complaints))
    print(audited.stdout.strip())
    size = sum(edition.stat().st_size for edition in editions) / 1024
    print(f"{len(editions)} editions verified by docs/verify_edition.py, {size:.0f} KiB")
    page = way.reader.request.get(way.reader.url)
    print(f"public page {len(page.body()) / 1024:.0f} KiB")


def walk(file: Path, url: str) -> None:
    path = chromium.find()
    holds(path, "No Chromium found. Install one, or set CHROMIUM to its path.")
    with tempfile.TemporaryDirectory() as name, desk.scratch_database(url, Path(name)) as database:
        folder = Path(name)
        environment = {"DEBUG": "1", "DATABASE_URL": database, "MEDIA_ROOT": str(folder / "media")}
        print(f"{file.name} on {database.partition(':')[0]}")
        with desk.serving(environment, folder) as address, desk.browsing(str(path)) as browser:
            way = Way(browser, address)
            go(way, file)
            check(way, file, folder, environment)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.browser_way")
    parser.add_argument("file", type=Path)
    parser.add_argument("--database", default="sqlite", metavar="URL")
    given = parser.parse_args(arguments)
    try:
        walk(given.file, given.database)
    except Missed as missed:
        print(missed, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
