"""The stock admin in a real browser, under a policy that forbids everything inline."""

import pytest
from playwright.sync_api import ConsoleMessage, Page, sync_playwright

from tests import once
from tests.factcheck import launch

pytestmark = [pytest.mark.browser, once.on_an_sqlite_file]

PATHS = [
    "/admin/",
    "/admin/auth/user/",
    "/admin/auth/user/?q=desk",
    "/admin/auth/user/add/",
    "/admin/auth/user/1/change/",
    "/admin/auth/user/1/history/",
    "/admin/auth/group/1/delete/",
    "/admin/auth/user/1/password/",
    "/admin/auth/group/",
    "/admin/auth/group/add/",
    "/admin/password_change/",
]
SIGN_IN = {"DJANGO_SUPERUSER_USERNAME": "desk", "DJANGO_SUPERUSER_PASSWORD": "a password for this test"}


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("admin")
    environment = {"DEBUG": "1", "DATABASE_URL": f"sqlite:///{folder}/desk.sqlite3", "WEB_CONCURRENCY": "1"}
    for command in (
        ["migrate", "--verbosity", "0"],
        ["createsuperuser", "--no-input", "--email", "a@example.org"],
    ):
        done = launch.python("manage.py", *command, **environment, **SIGN_IN)
        assert done.returncode == 0, done.stderr
    with launch.server(folder / "log", **environment) as running:
        yield f"http://127.0.0.1:{running.port}"


@pytest.fixture
def page(chromium_path, address):
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium_path, args=arguments)
        yield browser.new_page(base_url=address)
        browser.close()


def complaints(page: Page) -> list[str]:
    """Return a list that fills with whatever the browser complains of, a violated policy included."""
    found = []
    page.on("console", lambda message: is_complaint(message) and found.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: found.append(f"{page.url}: {error}"))
    return found


def is_complaint(message: ConsoleMessage) -> bool:
    # The icon that browsers ask for by themselves is none of the policy's business.
    return message.type in {"error", "warning"} and not message.location["url"].endswith("/favicon.ico")


def sign_in(page: Page) -> None:
    page.goto("/admin/login/?next=/admin/")
    page.fill("#id_username", SIGN_IN["DJANGO_SUPERUSER_USERNAME"])
    page.fill("#id_password", SIGN_IN["DJANGO_SUPERUSER_PASSWORD"])
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")


class TestStockAdmin:
    def test_breaks_no_policy(self, page):
        found = complaints(page)

        sign_in(page)
        for path in PATHS:
            page.goto(path)
        page.wait_for_load_state("networkidle")

        assert found == []

    def test_runs_its_own_scripts_and_styles(self, page):
        sign_in(page)

        page.goto("/admin/auth/group/add/")
        page.wait_for_selector(".selector-available")

        assert (
            page.evaluate("getComputedStyle(document.querySelector('#header')).backgroundColor")
            != "rgba(0, 0, 0, 0)"
        )

    def test_would_be_caught_breaking_it(self, page):
        found = complaints(page)

        sign_in(page)
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">inline</p>')")

        assert any("Content Security Policy" in line for line in found)
