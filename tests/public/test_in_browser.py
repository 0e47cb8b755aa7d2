"""The public pages in a real browser: accessible in both themes, narrow and wide, without a complaint."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from tests import once
from tests.factcheck import launch

pytestmark = [pytest.mark.browser, once.on_an_sqlite_file]

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
ONLY_WCAG = {"runOnly": {"type": "tag", "values": WCAG}}


# For the whole run: a worker comes back to this module after others, and a desk takes seconds to set up.
@pytest.fixture(scope="session")
def environment(tmp_path_factory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("public")
    return {
        "DEBUG": "1",
        "DATABASE_URL": f"sqlite:///{folder}/desk.sqlite3",
        "DJANGO_SETTINGS_MODULE": "factcheck.settings",
        "WEB_CONCURRENCY": "1",
    }


@pytest.fixture(scope="session")
def paths(environment) -> list[str]:
    for command in (["manage.py", "migrate", "--verbosity", "0"], ["-m", "tests.public.for_browser"]):
        done = launch.python(*command, **environment)
        assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def address(environment, paths, tmp_path_factory):
    with launch.server(tmp_path_factory.mktemp("log") / "log", **environment) as running:
        yield f"http://127.0.0.1:{running.port}"


@pytest.fixture
def browser(chromium_path):
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium_path, args=arguments)
        yield browser
        browser.close()


def complaints(page: Page) -> list[str]:
    """Return a list that fills with whatever the browser complains of, a violated policy included."""
    found = []
    page.on("console", lambda m: m.type in {"error", "warning"} and found.append(f"{page.url}: {m.text}"))
    page.on("pageerror", lambda error: found.append(f"{page.url}: {error}"))
    return found


def unfold(page: Page) -> None:
    page.eval_on_selector_all("details", "all => all.forEach(each => each.open = true)")


class TestPublicPages:
    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_break_no_rule_of_accessibility_or_policy(self, browser, address, paths, theme):
        page = browser.new_page(base_url=address, color_scheme=theme)
        found = complaints(page)

        for path in paths:
            page.goto(path)
            unfold(page)
            violations = Axe().run(page, options=ONLY_WCAG).response["violations"]
            found += [f"{path}: {v['id']} {v['nodes'][0]['target']}" for v in violations]

        assert found == []

    @pytest.mark.parametrize("width", [320, 360, 1280])
    def test_never_scroll_sideways(self, browser, address, paths, width):
        page = browser.new_page(base_url=address, viewport={"width": width, "height": 800})
        wide = []

        for path in paths:
            page.goto(path)
            unfold(page)
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append(path)

        assert wide == []

    def test_show_what_is_said_found_and_counted_above_the_fold_of_a_phone(self, browser, address):
        page = browser.new_page(base_url=address, viewport={"width": 360, "height": 800})
        page.goto("/cases/bridge/")

        bottom = page.locator(".verdict-facts").bounding_box()

        assert bottom["y"] + bottom["height"] < 800


class TestMark:
    def test_opens_the_finding_that_it_leads_to_without_a_script(self, browser, address):
        page = browser.new_context(java_script_enabled=False, base_url=address).new_page()
        page.goto("/cases/bridge/")

        page.click("text=That too.")

        (summary,) = page.locator("details[open] summary").all_inner_texts()
        assert summary.startswith("≠ Disputed It leaks,")

    @pytest.mark.parametrize("width", [360, 1280])
    @pytest.mark.parametrize("path", ["/cases/bridge/", "/cases/interim/"])
    def test_lands_with_the_rating_of_its_claim_on_screen(self, browser, address, width, path):
        page = browser.new_page(base_url=address, viewport={"width": width, "height": 740})
        page.goto(path)
        marks = page.locator(".mark").count()
        hidden = []

        for number in range(marks):
            page.goto(path)
            page.locator(".mark").nth(number).click()
            rating = page.locator("details[open]:has(:target) > summary .rating").bounding_box()
            if not 0 <= rating["y"] <= 740 - rating["height"]:
                hidden.append((number, rating["y"]))

        assert (marks > 2, hidden) == (True, [])

    def test_leaves_signs_and_numbers_out_of_what_is_copied(self, browser, address):
        page = browser.new_page(base_url=address)
        page.goto("/cases/interim/")

        copied = page.evaluate(
            "getSelection().selectAllChildren(document.querySelector('.release-text')),"
            " String(getSelection())"
        )

        assert copied.strip() == "A man convicted in 2022 of burglary was arrested on Aug. 4 and charged."


class TestOpenPart:
    @pytest.mark.parametrize(
        "theme", [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}]
    )
    def test_of_the_bar_is_hatched_in_every_theme(self, browser, address, theme):
        page = browser.new_page(base_url=address, **theme)
        page.goto("/cases/interim/")

        hatch = page.locator(".hatch").evaluate(
            "hatch => { const [lines, ground] = [hatch, document.querySelector('.bar-open')].map(e =>"
            " getComputedStyle(e)); return [lines.strokeDasharray, lines.stroke !== ground.fill] }"
        )

        assert hatch == ["3px, 4px", True]


class TestThemeSwitch:
    def test_changes_the_theme_and_remembers_it(self, browser, address):
        page = browser.new_page(base_url=address, color_scheme="light")
        page.goto("/")

        page.click("[data-theme-switch]")
        page.goto("/method/")

        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(23, 22, 20)"
        assert page.inner_text("[data-theme-switch]").startswith("Light")
