"""Take the pictures of the README and of docs/: public pages and pages of the desk, from the sample desk.

    python -m docs.screenshots [FOLDER]

Starts the server that production uses on a fresh database in a temporary folder, signs in as the sample
editor, and writes PNG files (default: docs/images).
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests import chromium
from tests.factcheck.launch import Server, server

ROOT = Path(__file__).resolve().parent.parent
# Beginnings of the titles of sample releases; lists show them with the newest first.
CORRECTED, INTERIM = "Sample: Port Ellery", "Sample: Brightwater"
WIDTH, HEIGHT = 1280, 1600


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        environment = {
            "DEBUG": "1",
            "DATABASE_URL": f"sqlite:///{scratch}/desk.sqlite3",
            "MEDIA_ROOT": f"{scratch}/media",
        }
        for command in (["migrate", "--verbosity", "0"], ["load_sample"]):
            manage(*command, **environment)
        with server(Path(scratch) / "log", **environment) as running:
            take(running, folder)


def manage(*arguments: str, **environment: str) -> None:
    command = [sys.executable, "manage.py", *arguments]
    subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True, stdout=subprocess.DEVNULL)


def take(running: Server, folder: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        page = browser.new_page(
            viewport={"width": WIDTH, "height": 900}, base_url=f"http://127.0.0.1:{running.port}"
        )
        sign_in(page)
        open_case(page, CORRECTED)
        see_public_page(page)
        shoot(page, folder / "verdict-page.png")
        open_case(page, INTERIM)
        shoot(page, folder / "case-page.png")
        see_public_page(page)
        shoot(page, folder / "interim-page.png")
        open_case(page, INTERIM)
        page.get_by_role("link", name="Conclusion that waits").click()
        shoot(page, folder / "conclusion-page.png")
        browser.close()


def sign_in(page: Page) -> None:
    page.goto("/admin/")
    page.get_by_label("Username").fill("sample-editor")
    page.get_by_label("Password").fill("look-but-check")
    page.get_by_role("button", name="Log in").click()


def open_case(page: Page, title: str) -> None:
    page.goto("/admin/cases/case/")
    page.get_by_role("link", name=title).first.click()


def see_public_page(page: Page) -> None:
    page.get_by_role("link", name="See public page").click()


def shoot(page: Page, path: Path) -> None:
    """Take the upper part of a page, down to its end if that comes first."""
    page.wait_for_load_state("networkidle")
    height = min(HEIGHT, page.evaluate("document.documentElement.scrollHeight"))
    page.screenshot(path=path, clip={"x": 0, "y": 0, "width": WIDTH, "height": height}, full_page=True)
    print(f"{path}: {path.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images")
