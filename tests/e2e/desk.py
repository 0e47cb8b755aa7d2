"""A desk on a database of its own, and what people do there in a browser: for tests and for benchmarks."""

import csv
import io
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.factcheck import launch

PASSWORD = "an invented password"
PEOPLE = f"""
from django.contrib.auth.models import Group, User
for name, role in [("rea", "Reviewer"), ("sam", "Reviewer"), ("eda", "Editor")]:
    user = User.objects.create_user(name, password="{PASSWORD}", is_staff=True)
    user.groups.add(Group.objects.get(name=role))
"""


@contextmanager
def scratch_database(url: str, folder: Path) -> Iterator[str]:
    """Make an empty database and remove it in the end: on the PostgreSQL of `url`, or else in the folder."""
    if not url.startswith("postgres"):
        yield f"sqlite:///{folder}/desk.sqlite3"
        return
    # Not through Django: the browser's driver runs an event loop in this thread, which Django refuses.
    name = f"test_desk_e2e_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield urlsplit(url)._replace(path=f"/{name}").geturl()
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def serving(environment: Mapping[str, str], folder: Path) -> Iterator[str]:
    """Migrate, create the people, and serve; yield the address of the running desk."""
    for command in (["migrate", "--verbosity", "0"], ["shell", "-c", PEOPLE]):
        done = launch.python("manage.py", *command, **environment)
        assert done.returncode == 0, done.stderr
    with launch.server(folder / "log", **environment) as running:
        yield f"http://127.0.0.1:{running.port}"


@contextmanager
def browsing(path: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


def window(browser: Browser, address: str, complaints: list[str], name: str = "") -> Page:
    """Open a window for somebody who is signed in, or for a reader; it notes whatever the browser says."""
    page = browser.new_context(base_url=address).new_page()
    page.set_default_timeout(15_000)
    page.on("console", lambda m: complaints.append(f"{page.url}: {m.text}") if m.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    if name:
        page.goto("/admin/")
        page.get_by_label("Username").fill(name)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Log in").click()
    return page


# --- what people do; each begins on the page that the button or form is on ----------------------------

OpenCase = Callable[[Page], None]


def send(button: Locator) -> None:
    """Press a button that sends and wait for the answer, lest the next step overtake it."""
    with button.page.expect_navigation():
        button.click()


def told(page: Page, words: str) -> None:
    """Expect the desk to say that something was done."""
    expect(page.locator(".messagelist")).to_contain_text(re.compile(words, re.I))


def keep_source(page: Page, title: str, publisher: str) -> None:
    page.goto("/admin/cases/source/add/")
    page.get_by_label("Kind").select_option("official_record")
    page.get_by_label("Title").fill(title)
    page.get_by_label("Publisher").fill(publisher)
    page.get_by_label("Primary source").check()
    send(page.get_by_role("button", name="Save").first)


def cite(page: Page, number: int, source: str, stance: str, quote: str) -> None:
    """Fill in the citation form with this number on a claim's page."""
    form = f"evidence-{number}"
    field = page.locator(f"[name={form}-source]")
    field.wait_for(state="attached")
    if not field.is_visible():
        page.locator("details", has=field).locator("summary").click()
    options = page.locator("datalist option")
    value = options.evaluate_all("(all, title) => all.map(o => o.value).find(v => v.includes(title))", source)
    page.locator(f"[name={form}-source]").fill(value)
    page.locator(f"[name={form}-stance]").select_option(stance)
    page.locator(f"[name={form}-quote]").fill(quote)
    page.locator(f"[name={form}-locator]").fill("page 3")
    archived = page.locator(f"[name={form}-archive_url]")
    # Folded away where a reading of the source is on file already.
    if archived.is_visible():
        archived.fill("https://web.archive.org/web/2026/https://register.example/trees")


def propose(page: Page, rating: str, explanation: str, *, extent: str = "") -> None:
    """Fill in a finding on the page that proposes one, and send it."""
    page.get_by_label(rating, exact=True).check()
    page.get_by_label("If disputed: how far").select_option(extent)
    page.get_by_label("Explanation").fill(explanation)
    send(page.get_by_role("button", name="Propose verdict"))
    told(page, "proposed")


def approve(page: Page) -> None:
    """Approve, from a claim's page, what a colleague proposed."""
    page.get_by_role("link", name=re.compile("^Approve or return")).first.click()
    send(page.get_by_role("button", name="Approve"))
    told(page, "approved")


def reopen(page: Page, reason: str) -> None:
    page.get_by_role("link", name=re.compile("^Reopen")).first.click()
    page.get_by_label("Reason").fill(reason)
    send(page.get_by_role("button", name="Reopen"))


def put_under_review(page: Page, reason: str) -> None:
    page.get_by_role("link", name=re.compile("^Put under review")).first.click()
    page.get_by_label("Reason").fill(reason)
    send(page.get_by_role("button", name="Put under review"))


def conclude(proposer: Page, other: Page, open_case: OpenCase, headline: str, conclusion: str) -> None:
    """Propose headline and conclusion as one person, with all that is ready; approve them as another."""
    open_case(proposer)
    proposer.get_by_role("link", name=re.compile("^Headline and conclusion")).first.click()
    proposer.get_by_label("Headline").fill(headline)
    proposer.get_by_label("Conclusion", exact=True).fill(conclusion)
    proposer.get_by_label("Why this release was checked").fill("The figure is used in the budget debate.")
    send(proposer.get_by_role("button", name="Propose conclusion"))
    open_case(other)
    other.get_by_role("link", name=re.compile("^Conclusion that waits")).first.click()
    send(other.get_by_role("button", name="Approve"))
    told(other, "approved")


def publish(page: Page, open_case: OpenCase, number: int, *, next_update: str = "", **notice: str) -> None:
    """Publish an edition: `next_update` while claims are open, `kind` and `reason` of what changes."""
    open_case(page)
    page.get_by_role("link", name=re.compile("^Publish")).first.click()
    if next_update:
        page.get_by_label("Next update").fill(next_update)
    if notice:
        page.get_by_label("This edition is").select_option(notice["kind"])
        page.get_by_label("What has changed, and why").fill(notice["reason"])
    send(page.get_by_role("button", name=f"Publish edition {number}"))
    told(page, f"edition {number}")


def rename(page: Page, open_case: OpenCase, name: str) -> None:
    """Give the issuer another name, from the page of its case; the case keeps the old one."""
    open_case(page)
    page.locator("#names a[href*='/claimant/']").first.click()
    page.get_by_label("Name", exact=True).fill(name)
    send(page.get_by_role("button", name="Save", exact=True))
    told(page, "was saved")


def take_name(page: Page, open_case: OpenCase) -> None:
    open_case(page)
    page.get_by_role("link", name=re.compile("^Take the new name")).click()
    send(page.get_by_role("button", name="Take the new name"))
    told(page, "uses the new name")


# --- what readers get ---------------------------------------------------------------------------------


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def read_csv(page: Page, path: str) -> list[dict[str, str]]:
    body = page.request.get(path).body()
    return list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline="")))


def download_editions(page: Page, folder: Path) -> list[Path]:
    """Save every edition that a case's page links to, each under its own name."""
    links = page.locator("a[href^='/editions/']").evaluate_all("all => all.map(a => a.pathname)")
    files = []
    for path in dict.fromkeys(links):
        files.append(folder / path.removeprefix("/editions/"))
        files[-1].write_bytes(page.request.get(path).body())
    return files
