"""What assistive technology finds its way by, on every page."""

import itertools

import pytest

from cases.models import PublishedClaim
from tests.handwritten import Words, a_claim, correct_by_hand, publish_by_hand, rate, withdraw_by_hand
from tests.public.reading import Element, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages(client) -> dict[str, Element]:
    case = publish_by_hand(
        Words("Heading", kind="heading", reason="apparatus"),
        "\n",
        Words("It is so.", [a_claim(), a_claim(rating="unverifiable")]),
        slug="bridge",
    )
    correct_by_hand(case, lambda document: rate(document, "disputed", "wholly"))
    withdraw_by_hand(publish_by_hand(slug="ferry"))
    claims = PublishedClaim.objects.order_by("pk")
    paths = ["/", "/cases/bridge/", "/cases/ferry/", "/claims/", "/claims/?rating=x", "/corrections/"]
    paths += ["/method/", "/nothing-here", claims[0].get_absolute_url(), claims[2].get_absolute_url()]
    return {path: read(client.get(path)) for path in paths}


def levels(page: Element) -> list[int]:
    return [int(e.tag[1]) for e in page.walk() if e.tag in ("h1", "h2", "h3", "h4")]


class TestEveryPage:
    def test_has_one_main_one_header_and_a_way_past_it(self, pages):
        for path, page in pages.items():
            skip = page.one("a", cls="skip")
            first_link = page.all("a")[0]

            assert (len(page.all("main")), skip is first_link, skip.attributes["href"]) == (
                1,
                True,
                f"#{page.one('main').attributes['id']}",
            ), path

    def test_has_one_title_and_headings_in_order(self, pages):
        for path, page in pages.items():
            main = levels(page.one("main"))

            assert main[0] == 1, path
            assert main.count(1) == 1, path
            assert [b for a, b in itertools.pairwise(main) if b > a + 1] == [], path

    def test_has_a_language_and_a_title_of_its_own(self, pages):
        titles = [page.one("title").text for page in pages.values()]

        assert [page.one("html").attributes["lang"] for page in pages.values()] == ["en"] * len(pages)
        assert len(set(titles)) == len(pages) - 1  # the two views of the claims share one

    def test_names_its_navigations_apart(self, pages):
        for path, page in pages.items():
            names = [nav.attributes["aria-label"] for nav in page.all("nav")]

            assert sorted(set(names)) == sorted(names), path

    def test_refers_only_to_ids_that_exist(self, pages):
        for path, page in pages.items():
            ids = {e.attributes["id"] for e in page.walk() if "id" in e.attributes}
            named = [e.attributes.get("aria-labelledby") for e in page.walk()]
            described = [e.attributes.get("aria-describedby") for e in page.walk()]

            wanted = {i for value in (*named, *described) if value for i in value.split()}

            assert wanted - ids == set(), path

    def test_hides_the_theme_switch_from_those_who_have_no_script(self, pages):
        for path, page in pages.items():
            assert "hidden" in page.one("button", data_theme_switch="").attributes, path

    def test_leads_to_method_policy_report_and_files(self, pages):
        for path, page in pages.items():
            links = {a.attributes["href"] for a in page.one("footer").all("a")}

            assert links == {
                "/method/",
                "/method/#corrections-policy",
                "/method/#report-an-error",
                "/method/#files",
                "/claims.csv",
                "/statements.csv",
                "/evidence.csv",
                "/corrections.csv",
                "/releases.csv",
            }, path

    def test_says_where_the_reader_is(self, pages):
        here = {
            path: [a.text for a in page.one("nav", aria_label="Main").all("a", aria_current="page")]
            for path, page in pages.items()
        }

        assert {path: names for path, names in here.items() if names} == {
            "/": ["Cases"],
            "/claims/": ["Claims"],
            "/claims/?rating=x": ["Claims"],
            "/corrections/": ["Corrections"],
            "/method/": ["Method"],
        }
