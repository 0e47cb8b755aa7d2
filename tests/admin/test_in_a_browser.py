"""The review desk in a real browser: without JavaScript, under the policy, open to all, on small screens."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from cases.admin.claim.citations import MOST_CITATIONS
from tests import once
from tests.factcheck import launch
from tests.factories import PASSWORD

pytestmark = [pytest.mark.browser, once.on_an_sqlite_file]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
# Of tests/admin/seed.py: claim 1 has evidence, claim 2 a proposal by anna; case 2 is published, case 3 half
# checked; in case 4 a conclusion waits; of case 5 claim 10 is under review, and its issuer has a new name;
# case 6 is as the machine guessed it, and case 7 is scheduled.
PATHS = [
    "/admin/",
    "/admin/cases/release/add/",
    "/admin/cases/release/1/change/",
    "/admin/cases/case/",
    "/admin/cases/case/1/change/",
    "/admin/cases/case/1/publish/",
    "/admin/cases/case/1/withdraw/",
    "/admin/cases/case/1/assign/",
    "/admin/cases/case/1/contact/",
    "/admin/cases/case/1/history/",
    "/admin/cases/case/2/change/",
    "/admin/cases/case/2/publish/",
    "/admin/cases/case/1/conclude/",
    "/admin/cases/case/2/conclude/",
    "/admin/cases/case/2/hold/",
    "/admin/cases/case/3/change/",
    "/admin/cases/case/3/publish/",
    "/admin/cases/case/4/change/",
    "/admin/cases/case/4/publish/",
    "/admin/cases/case/5/change/",
    "/admin/cases/case/5/publish/",
    "/admin/cases/case/5/names/5/",
    "/admin/cases/case/6/change/",
    "/admin/cases/case/6/confirm/",
    "/admin/cases/conclusion/",
    "/admin/cases/conclusion/4/decide/",
    "/admin/cases/release/1/edit/",
    "/admin/cases/conclusion/4/take-back/",
    "/admin/cases/case/7/change/",
    "/admin/cases/case/7/publish/",
    "/admin/cases/case/7/cancel-schedule/",
    "/admin/cases/statement/",
    "/admin/cases/statement/1/change/",
    "/admin/cases/statement/1/split/",
    "/admin/cases/statement/1/merge/",
    "/admin/cases/statement/1/add-claim/",
    "/admin/cases/claim/",
    "/admin/cases/claim/1/change/",
    "/admin/cases/claim/2/change/",
    "/admin/cases/claim/1/propose/",
    "/admin/cases/claim/1/search/",
    "/admin/cases/claim/1/remove/",
    "/admin/cases/claim/4/reopen/",
    "/admin/cases/claim/4/hold/",
    "/admin/cases/claim/8/change/",
    "/admin/cases/claim/10/change/",
    "/admin/cases/verdict/",
    "/admin/cases/verdict/1/decide/",
    "/admin/cases/verdict/1/take-back/",
    "/admin/cases/source/",
    "/admin/cases/source/add/",
    "/admin/cases/source/1/change/",
    "/admin/cases/snapshot/",
    "/admin/cases/snapshot/add/",
    "/admin/cases/claimant/",
    "/admin/cases/claimant/add/",
    "/admin/cases/edition/",
    "/admin/cases/edition/1/change/",
    "/admin/cases/event/",
    "/admin/cases/event/1/change/",
    "/admin/auth/user/",
    "/admin/auth/user/1/change/",
    "/admin/auth/user/add/",
]


# For the whole run: a worker comes back to this module after others, and a desk takes seconds to set up.
@pytest.fixture(scope="session")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    environment = {
        "DEBUG": "1",
        "DATABASE_URL": f"sqlite:///{folder}/desk.sqlite3",
        "MEDIA_ROOT": str(folder / "media"),
        "WEB_CONCURRENCY": "1",
    }
    for command in (["manage.py", "migrate", "--verbosity", "0"], ["-m", "tests.admin.seed"]):
        done = launch.python(*command, **environment)
        assert done.returncode == 0, done.stderr
    with launch.server(folder / "log", **environment) as running:
        yield f"http://127.0.0.1:{running.port}"


@pytest.fixture(scope="module")
def browser(chromium_path):
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        running = playwright.chromium.launch(executable_path=chromium_path, args=arguments)
        yield running
        running.close()


@pytest.fixture
def open_page(browser, address):
    """Return a maker of pages, each with its own cookies."""
    contexts = []

    def open_page(name: str = "", **options) -> Page:
        contexts.append(browser.new_context(base_url=address, **options))
        page = contexts[-1].new_page()
        if name:
            sign_in(page, name)
        return page

    yield open_page
    for context in contexts:
        context.close()


def sign_in(page: Page, name: str) -> None:
    page.goto("/admin/login/?next=/admin/")
    page.fill("#id_username", name)
    page.fill("#id_password", PASSWORD)
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")


def complaints(page: Page) -> list[str]:
    found = []

    def hear(message) -> None:
        # Notes such as the one on which of two fields gets the focus are no complaint.
        if message.type in ("error", "warning"):
            found.append(f"{page.url}: {message.text}")

    page.on("console", hear)
    page.on("pageerror", lambda error: found.append(f"{page.url}: {error}"))
    return found


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response["violations"]
    return [f"{page.url} {v['id']}: {node['html'][:200]}" for v in found for node in v["nodes"]]


@pytest.fixture(scope="module", params=["light", "dark"])
def walk(request, browser, address):
    """Go through every page; return what the accessibility rules and the browser complain of."""
    context = browser.new_context(base_url=address, color_scheme=request.param)
    page = context.new_page()
    found = complaints(page)
    sign_in(page, "root")
    for path in PATHS:
        status = page.goto(path).status
        found += [f"{path}: {status}"] if status != 200 else []
    page.wait_for_load_state("networkidle")
    # The rules' own script breaks the policy, so it gets a page to which nobody listens.
    other = context.new_page()
    violated = []
    for path in PATHS:
        other.goto(path)
        violated += violations(other)
    context.clear_cookies()
    other.goto("/admin/login/")
    violated += violations(other)
    context.close()
    return violated, found


class TestEveryPageOfTheDesk:
    def test_is_open_to_everybody(self, walk):
        violated, _ = walk

        assert violated == []

    def test_breaks_no_policy(self, walk):
        _, found = walk

        assert found == []


class TestComforts:
    def test_add_citations_and_send_from_the_keyboard(self, open_page):
        page = open_page("rita")
        page.goto("/admin/cases/claim/3/change/")

        page.get_by_role("button", name="Add another citation").click()
        for number, quote in enumerate(("Words of one.", "Words of two.")):
            page.get_by_label("Source", exact=True).nth(number).fill("1")
            page.get_by_label("This source").nth(number).select_option("context")
            page.get_by_label("Quote").nth(number).fill(quote)
        page.keyboard.press("Control+Enter")
        page.wait_for_selector(".messagelist")

        assert "The claim was saved." in told(page)
        assert page.get_by_label("Quote").nth(1).input_value() == "Words of two."

    def test_offer_no_more_citations_than_a_claim_takes(self, open_page):
        page = open_page("rita")
        page.goto("/admin/cases/claim/1/change/")  # has a citation, so that the next one is folded
        page.locator("#new-citation > summary").click()
        add = page.get_by_role("button", name="Add another citation")

        while add.is_visible() and page.locator("[data-citations] .citation-form").count() <= MOST_CITATIONS:
            add.click()

        assert page.locator("[data-citations] .citation-form").count() == MOST_CITATIONS

    def test_lead_to_what_was_refused(self, open_page):
        page = open_page("rita")
        page.goto("/admin/cases/release/add/")

        page.get_by_role("button", name="Add release", exact=True).click()
        page.wait_for_selector("#problems")

        assert page.evaluate("document.activeElement.id") == "problems"

    def test_warn_before_words_are_lost(self, open_page):
        page = open_page("rita")
        asked = []
        page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
        page.goto("/admin/cases/release/add/")

        page.get_by_label("Title").fill("A long title")
        page.goto("/admin/")

        assert asked == ["beforeunload"]


def lose_token(page: Page) -> None:
    """Do to the form on a page what logging in again in another tab does to it."""
    page.context.clear_cookies(name="csrftoken")


def unfold(page: Page) -> None:
    """Open all that is folded; whether the next citation is depends on what the claim has already."""
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")


class TestGoingBack:
    @pytest.mark.parametrize(
        ("path", "field", "button"),
        [
            ("/admin/cases/claim/3/change/", "Source", "Save"),
            ("/admin/cases/snapshot/add/", "Source", "Record"),
            ("/admin/cases/release/add/", "Issuer", "Add release"),
        ],
    )
    def test_finds_what_was_typed_where_the_page_suggests_something(self, open_page, path, field, button):
        page = open_page("rita")
        page.goto(path)
        typed = page.locator("#content-main form").get_by_label(field, exact=True).last
        unfold(page)
        typed.fill("Typed by hand")
        lose_token(page)

        press(page, button)
        assert page.get_by_role("heading", name="This form no longer counts").is_visible()
        page.go_back()

        assert typed.input_value() == "Typed by hand"

    def test_is_not_needed_for_what_a_refused_form_or_an_added_citation_held(self, open_page):
        page = open_page("rita")
        page.goto("/admin/cases/claim/3/change/")
        page.get_by_label("Claim", exact=True).fill("")
        press(page, "Save")

        page.get_by_label("Claim", exact=True).fill("Typed after a refusal")
        unfold(page)
        page.get_by_role("button", name="Add another citation").click()
        page.get_by_label("Quote").last.fill("Quoted in a citation that was added")
        lose_token(page)
        press(page, "Save")

        assert "Typed after a refusal" in page.locator(".sent").inner_text()
        assert "Quoted in a citation that was added" in page.locator(".sent").inner_text()


class TestLists:
    def test_show_every_column_at_1280_pixels(self, open_page):
        page = open_page("root", viewport={"width": 1280, "height": 900})

        cut = []
        for path in [path for path in PATHS if re.fullmatch(r"/admin/cases/\w+/", path)]:
            page.goto(path)
            box = page.locator("#changelist-form .results")
            width, room = box.evaluate("box => [box.scrollWidth, box.clientWidth]")
            cut += [f"{path}: {width} in {room}"] if width > room else []

        assert cut == []

    def test_give_long_claims_few_lines(self, open_page):
        page = open_page("root", viewport={"width": 1280, "height": 900})
        page.goto("/admin/cases/claim/?q=Nobody+else")

        height = page.locator("#result_list tbody tr").bounding_box()["height"]

        assert height <= 5 * 1.45 * 14


class TestSmallScreen:
    def test_never_scrolls_sideways(self, open_page):
        page = open_page("root", viewport={"width": 360, "height": 740})

        wide = []
        for path in PATHS:
            page.goto(path)
            width = page.evaluate("document.documentElement.scrollWidth")
            wide += [f"{path}: {width}"] if width > 360 else []

        assert wide == []


def press(page: Page, name: str) -> None:
    """Send by a button and wait for the answer: a click alone doesn't, so the next step would overtake it."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def told(page: Page) -> str:
    return page.locator(".messagelist").inner_text()


class TestWithoutJavaScript:
    def test_offers_no_button_that_does_nothing(self, open_page):
        page = open_page("rita", java_script_enabled=False)
        page.goto("/admin/cases/claim/3/change/")

        buttons = page.locator("#content-main button:not([type=submit])")

        assert [buttons.nth(number).is_visible() for number in range(buttons.count())] == [False]

    def test_sets_another_time_on_a_small_screen(self, open_page):
        page = open_page("eva", java_script_enabled=False, viewport={"width": 360, "height": 740})
        page.goto("/admin/cases/case/7/change/")
        page.get_by_role("link", name="Cancel schedule…").click()
        press(page, "Cancel the schedule")
        assert "was canceled" in told(page)

        page.get_by_role("link", name="Publish…").click()
        later = datetime.now(tz=UTC).date() + timedelta(days=30)
        page.get_by_label("Publish at").fill(f"{later}T18:00")
        press(page, "Publish at this time")

        assert "The case will be published at" in told(page)
        assert page.get_by_role("link", name="Cancel schedule…").is_visible()

    def test_does_the_whole_work(self, open_page):
        anna, ben, eva = (open_page(name, java_script_enabled=False) for name in ("anna", "ben", "eva"))
        case = received(anna)
        claim = worded(anna, case)
        cited(anna, claim)
        anna.goto(f"{claim}propose/")
        finding(anna, "Verified", "The register lists 14 wells.")
        approved(ben)
        contacted(anna, case)
        concluded(anna, ben, case, "14 wells are on record")
        published(eva, case)
        assert "Edition 1 is public now." in told(eva)

        anna.goto(f"{claim}reopen/")
        anna.get_by_label("Reason").fill("A later entry names 13.")
        press(anna, "Reopen")
        anna.goto(f"{claim}change/")
        anna.get_by_label("This source").nth(0).select_option("refutes")
        anna.get_by_label("This source").nth(1).select_option("refutes")
        press(anna, "Save")
        anna.goto(f"{claim}propose/")
        anna.get_by_label("If disputed: how far").select_option("in_part")
        finding(anna, "Disputed", "The register lists 13 wells.")
        approved(ben)
        concluded(anna, ben, case, "13 wells are on record, not 14")
        eva.goto(f"{case}publish/")
        eva.get_by_label("This edition is").select_option("correction")
        eva.get_by_label("What has changed, and why").fill("We had overlooked a later entry.")
        press(eva, "Publish edition 2 now")

        assert "Edition 2 is public now." in told(eva)


def received(page: Page) -> str:
    page.goto("/admin/cases/release/add/")
    page.get_by_label("Issuer", exact=True).fill("Water Board of Sampleton")
    page.get_by_label("Title").fill("Board drills wells")
    page.get_by_label("Published on").fill("2026-02-01")
    page.get_by_label("Or paste the text").fill(
        "The board drilled 14 wells in May. It paid for all of them.\n"
    )
    press(page, "Add release")
    assert "taken apart" in told(page)
    return page.url.split("change/")[0]


def worded(page: Page, case: str) -> str:
    """Classify what intake found, leave one claim, and return its address."""
    for _ in range(9):
        page.goto(f"{case}change/")
        links = page.get_by_role("link", name=re.compile("^Classify statement"))
        if links.count() == 1:
            break
        page.get_by_role("link", name=re.compile("^Merge with next")).first.click()
        press(page, "Merge")
    page.get_by_role("link", name="Classify statement 1").click()
    page.get_by_label("Factual").check()
    page.get_by_label("Yes: claims are taken from it").check()
    page.get_by_label("If not, why").select_option("")
    press(page, "Classify")
    while page.locator(".claims a").count():
        page.locator(".claims a").first.click()
        page.get_by_role("link", name="Remove claim…").click()
        press(page, "Remove")
    page.get_by_role("link", name="Add claim to statement 1").click()
    page.get_by_label("Claim", exact=False).first.fill(
        "The Water Board of Sampleton drilled 14 wells in May."
    )
    page.get_by_label("Words of the release").fill("The board drilled 14 wells in May.")
    page.get_by_label("Type").select_option("number")
    press(page, "Add claim")
    return page.url.split("change/")[0]


def cited(page: Page, claim: str) -> None:
    for number, title in enumerate(("Register of wells", "Report of the auditor")):
        page.goto(f"{claim}change/")
        press(page, "Save and add a new source")
        page.get_by_label("Kind").select_option("official_record")
        page.get_by_label("Title").fill(title)
        page.get_by_label("Address").fill(f"https://{number}.example.org/wells")
        press(page, "Save and cite it")
        page.get_by_label("This source").nth(number).select_option("supports")
        page.get_by_label("Quote").nth(number).fill("Wells drilled in May: 14")
        page.get_by_label("Where in the source").nth(number).fill("page 3")
        page.get_by_label("Or: why there is no archived copy").nth(number).fill(
            "The register forbids copies."
        )
        press(page, "Save")
        assert "The claim was saved." in told(page)


def finding(page: Page, rating: str, explanation: str) -> None:
    page.get_by_label(rating, exact=True).check()
    page.get_by_label("Explanation").fill(explanation)
    press(page, "Propose verdict")
    assert "was proposed" in told(page)


def approved(page: Page) -> None:
    page.goto("/admin/")
    page.get_by_role("link", name=re.compile("Water Board")).last.click()
    press(page, "Approve")
    assert "was approved" in told(page)


def contacted(page: Page, case: str) -> None:
    page.goto(f"{case}contact/")
    page.get_by_label("Or: why nobody was asked").fill("The board has closed its office.")
    press(page, "Log contact")
    assert "contact" in told(page)


def concluded(page: Page, other: Page, case: str, headline: str) -> None:
    """Propose headline and conclusion, with all that is ready, and approve them as another."""
    page.goto(f"{case}conclude/")
    page.get_by_label("Headline").fill(headline)
    page.get_by_label("Conclusion", exact=True).fill("The register has been read.")
    page.get_by_label("Why this release was checked").fill("It was widely shared.")
    press(page, "Propose conclusion")
    assert "The conclusion was proposed." in told(page)
    other.goto(f"{case}change/")
    other.get_by_role("link", name="Conclusion that waits…").click()
    press(other, "Approve")
    assert "The conclusion was approved." in told(other)


def published(page: Page, case: str) -> None:
    page.goto(f"{case}change/")
    page.get_by_role("link", name="Publish…").click()
    press(page, "Publish edition 1 now")
