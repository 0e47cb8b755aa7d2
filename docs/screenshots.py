"""Take the pictures of the README: the verdict page and the case page of the sample desk.

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
SLUG = "sample-port-ellery-harbor-unit-reports-results-of-summer-operation"


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
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        base = f"http://127.0.0.1:{running.port}"
        page.goto(f"{base}/cases/{SLUG}/")
        shoot(page, folder / "verdict-page.png")
        sign_in(page, base)
        page.goto(f"{base}/admin/cases/case/")
        page.get_by_role("link", name="Sample: Port Ellery").first.click()
        shoot(page, folder / "case-page.png")
        browser.close()


def sign_in(page: Page, base: str) -> None:
    page.goto(f"{base}/admin/")
    page.get_by_label("Username").fill("sample-editor")
    page.get_by_label("Password").fill("look-but-check")
    page.get_by_role("button", name="Log in").click()


def shoot(page: Page, path: Path) -> None:
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path, clip={"x": 0, "y": 0, "width": 1280, "height": 1600}, full_page=True)
    print(f"{path}: {path.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images")
