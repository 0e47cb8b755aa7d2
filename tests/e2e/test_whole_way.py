"""The way of a release through the desk, as its people go it: seven editions, readers, newsrooms."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.desk import (
    approve,
    cite,
    conclude,
    download_editions,
    keep_source,
    propose,
    publish,
    put_under_review,
    read_csv,
    rename,
    reopen,
    send,
    take_name,
    told,
    words_of,
)
from tests.factcheck import launch

pytestmark = pytest.mark.browser

RELEASE = """Lakeside council counts its trees

LAKESIDE, March 4, 2026 – The council planted 310 trees in February, and 12 of them died.

"Our parks are the finest in the region," said Mayor Jo Example.

Contact: press@lakeside.example.org
"""
HEADLINE = "The council's tree count is right, its losses are not on record"
CASE = "/cases/lakeside-council-counts-its-trees/"
CONCLUSION = "The number of trees is right; how many died is not on record."
CORRECTED = "301 trees were planted, not 310"
PLANTED = "The council planted 310 trees in February 2026."
DIED = "Twelve of the trees that were planted in February 2026 died."


def open_case(page: Page) -> None:
    page.goto("/admin/cases/case/")
    page.get_by_role("link", name="Lakeside council").first.click()


def open_claim(page: Page, text: str) -> None:
    open_case(page)
    page.get_by_role("link", name=text).first.click()


@pytest.fixture(scope="module")
def rea(person):
    return person("rea")


@pytest.fixture(scope="module")
def sam(person):
    return person("sam")


@pytest.fixture(scope="module")
def eda(person):
    return person("eda")


@pytest.fixture(scope="module")
def reader(person):
    return person()


class TestTheWholeWay:
    """One release, step by step; each step stands on the one before it."""

    def test_1_a_reviewer_imports_a_release(self, rea, reader):
        rea.goto("/admin/cases/release/add/")
        rea.get_by_label("Issuer", exact=True).fill("Lakeside Council")
        rea.get_by_label("Title").fill("Lakeside council counts its trees")
        rea.get_by_label("Published on").fill("2026-03-04")
        rea.get_by_label("Or paste the text").fill(RELEASE)
        send(rea.get_by_role("button", name="Add release"))

        expect(rea.get_by_role("heading", level=1)).to_have_text("Lakeside council counts its trees")
        assert rea.get_by_role("link", name="Classify").count() == 4
        assert reader.request.get(CASE).status == 404

    def test_2_the_same_text_again_is_refused_and_kept_in_the_form(self, rea):
        rea.goto("/admin/cases/release/add/")
        rea.get_by_label("Issuer", exact=True).fill("Lakeside Council")
        rea.get_by_label("Title").fill("Another title")
        rea.get_by_label("Published on").fill("2026-03-04")
        rea.get_by_label("Or paste the text").fill(RELEASE)
        send(rea.get_by_role("button", name="Add release"))

        expect(rea.locator("#content")).to_contain_text("has been received before")
        assert rea.get_by_label("Or paste the text").input_value().strip() == RELEASE.strip()

    def test_3_classifies_the_opinion_in_the_quotation(self, rea):
        open_case(rea)
        rea.get_by_role("link", name="Classify").nth(2).click()
        rea.get_by_label("Quotation").check()
        rea.get_by_label("No", exact=True).check()
        rea.get_by_label("If not, why").select_option("opinion")
        send(rea.get_by_role("button", name="Classify"))

        expect(rea.locator("#content")).to_contain_text(re.compile("value judgment"))

    def test_4_takes_two_claims_out_of_one_statement(self, rea):
        open_case(rea)
        rea.get_by_role("link", name="The council planted 310 trees").first.click()
        rea.get_by_label("Claim", exact=True).fill(PLANTED)
        rea.get_by_label("Words of the release").fill("The council planted 310 trees in February")
        rea.get_by_label("Type").select_option("number")
        rea.get_by_label("Claimed value").fill("310")
        send(rea.get_by_role("button", name="Save", exact=True))
        open_case(rea)
        rea.get_by_role("link", name="Add claim").first.click()
        rea.get_by_label("Claim", exact=True).fill(DIED)
        rea.get_by_label("Words of the release").fill("12 of them died")
        rea.get_by_label("Type").select_option("number")
        send(rea.get_by_role("button", name="Add claim"))

        open_case(rea)
        expect(rea.get_by_role("link", name=PLANTED)).to_have_count(1)
        expect(rea.get_by_role("link", name=DIED)).to_have_count(1)

    def test_5_keeps_two_sources(self, rea):
        for title, publisher in [("Planting register", "State Forest Office"), ("Tree census", "University")]:
            keep_source(rea, title, publisher)

        rea.goto("/admin/cases/source/")
        expect(rea.locator("#result_list tbody tr")).to_have_count(2)

    def test_6_is_told_what_is_missing_and_loses_nothing(self, rea):
        open_claim(rea, PLANTED)
        send(rea.get_by_role("button", name="Save and propose"))
        rea.get_by_label("Verified").check()
        rea.get_by_label("Explanation").fill("The register and the census agree.")
        send(rea.get_by_role("button", name="Propose verdict"))

        expect(rea.locator("#content")).to_contain_text("Add evidence that supports the claim")
        assert rea.get_by_label("Explanation").input_value() == "The register and the census agree."

    def test_7_cites_two_sources_and_proposes_a_verdict(self, rea):
        open_claim(rea, PLANTED)
        cite(rea, 0, "Planting register", "supports", "Lakeside, February: 310.")
        rea.get_by_role("button", name="Add another citation").click()
        cite(rea, 1, "Tree census", "supports", "New trees in Lakeside: 310.")
        send(rea.get_by_role("button", name="Save and propose"))
        rea.get_by_label("The record shows").fill("310")
        propose(rea, "Verified", "The register and the census agree.")

    def test_8_may_not_approve_her_own(self, rea):
        open_claim(rea, PLANTED)

        assert rea.get_by_role("button", name="Approve").count() == 0
        assert rea.get_by_role("link", name=re.compile("^Approve")).count() == 0

    def test_9_a_second_reviewer_approves(self, sam):
        open_claim(sam, PLANTED)
        approve(sam)

    def test_10_an_editor_is_told_what_is_missing(self, eda):
        open_case(eda)
        eda.get_by_role("link", name=re.compile("^Publish")).first.click()

        expect(eda.locator("#content")).to_contain_text("contact log is empty")
        expect(eda.locator("#content")).to_contain_text("Statement 1 is still the machine's guess")
        expect(eda.locator("#content")).to_contain_text("Propose headline and conclusion")
        expect(eda.locator("#content")).to_contain_text("Missing before publication: 5")

    def test_11_an_editor_publishes_what_is_known_so_far(self, rea, sam, eda):
        open_case(eda)
        send(eda.get_by_role("button", name="Confirm all shown").first)
        expect(eda.locator(".messagelist")).to_contain_text("3 statements were confirmed.")
        eda.get_by_role("link", name=re.compile("^Log contact")).first.click()
        eda.get_by_label("Or: why nobody was asked").fill("The council closed its press office.")
        send(eda.get_by_role("button", name="Log contact"))
        conclude(rea, sam, open_case, HEADLINE, CONCLUSION)
        open_case(eda)
        eda.get_by_role("link", name=re.compile("^Publish")).first.click()
        expect(eda.locator("#content")).to_contain_text(HEADLINE)
        eda.get_by_label("Next update").fill("2099-03-05T18:00")
        send(eda.get_by_role("button", name="Publish edition 1"))

        told(eda, "edition 1")

    def test_12_a_reader_is_told_what_is_still_being_checked(self, reader):
        reader.goto(CASE)

        expect(reader.get_by_role("heading", level=1)).to_have_text(HEADLINE)
        expect(reader.locator("main")).to_contain_text(re.compile("still being checked", re.I))
        states = {c["claim_text"]: c["check_state"] for c in read_csv(reader, "/claims.csv")}
        assert states == {PLANTED: "checked", DIED: "open"}

    def test_13_finds_nothing_on_the_second_claim(self, rea):
        open_claim(rea, DIED)
        rea.get_by_role("link", name="Record a search").first.click()
        rea.get_by_label("Searched in").fill("Council minutes")
        rea.get_by_label("Searched for").fill("dead trees 2026")
        rea.get_by_label("Outcome").fill("No mention.")
        send(rea.get_by_role("button", name="Record search"))
        open_claim(rea, DIED)
        send(rea.get_by_role("button", name="Save and propose"))
        rea.get_by_label("If unverifiable: why").select_option("no_record")
        propose(rea, "Unverifiable", "No record counts dead trees.")

    def test_14_a_later_finding_is_added_and_needs_no_reason(self, rea, sam, eda):
        open_claim(sam, DIED)
        approve(sam)
        conclude(rea, sam, open_case, HEADLINE, CONCLUSION)

        publish(eda, open_case, 2)

    def test_15_a_reader_reads_the_verdicts_with_their_evidence(self, reader):
        reader.goto("/")
        reader.get_by_role("link", name=HEADLINE).first.click()

        expect(reader.get_by_role("heading", level=1)).to_have_text(HEADLINE)
        expect(reader.locator("main")).to_contain_text("1 unverifiable")
        expect(reader.locator("main")).to_contain_text("State Forest Office")
        expect(reader.locator("main")).to_contain_text("The council closed its press office.")
        assert words_of(RELEASE) - words_of(reader.locator("main").inner_text()) == set()

    def test_16_reviewers_correct_the_verdict(self, rea, sam):
        open_claim(rea, PLANTED)
        reopen(rea, "The register was revised.")
        open_claim(rea, PLANTED)
        cite(rea, 0, "Planting register", "refutes", "Lakeside, February, revised: 301.")
        cite(rea, 1, "Tree census", "refutes", "New trees in Lakeside, second count: 301.")
        send(rea.get_by_role("button", name="Save and propose"))
        rea.get_by_label("The record shows").fill("301")
        propose(rea, "Disputed", "Both sources were revised to 301.", extent="in_part")
        open_claim(sam, PLANTED)
        approve(sam)

    def test_17_an_editor_has_to_say_what_has_changed(self, rea, sam, eda):
        conclude(rea, sam, open_case, CORRECTED, "Nine trees fewer; no record of the dead.")
        open_case(eda)
        eda.get_by_role("link", name=re.compile("^Publish")).first.click()
        eda.get_by_label("This edition is").select_option("correction")
        send(eda.get_by_role("button", name=re.compile("Publish edition 3")))
        expect(eda.locator("#content")).to_contain_text(re.compile("required|needed", re.I))
        eda.get_by_label("What has changed, and why").fill("The register was revised from 310 to 301.")
        eda.get_by_label("Asked for by").select_option("reader")
        send(eda.get_by_role("button", name=re.compile("Publish edition 3")))

        expect(eda.locator(".messagelist")).to_contain_text("dition 3")

    def test_18_a_reader_sees_the_correction_before_anything_else(self, reader):
        reader.goto(CASE)
        expect(reader.locator("main")).to_contain_text("The register was revised from 310 to 301.")
        reader.goto("/corrections/")
        expect(reader.locator("main")).to_contain_text("The register was revised from 310 to 301.")

    def test_19_an_aggregator_reads_one_claim_review(self, reader, address):
        reader.goto("/claims/?rating=disputed")
        reader.get_by_role("link", name=PLANTED).click()
        scripts = reader.locator("script[type='application/ld+json']")

        assert scripts.count() == 1
        review = json.loads(scripts.inner_text())
        assert review["@type"] == "ClaimReview"
        assert review["claimReviewed"] == PLANTED
        assert review["url"].endswith(reader.url.removeprefix(address))
        assert review["reviewRating"]["alternateName"] == "Disputed in part"
        assert review["reviewRating"]["ratingValue"] == 3
        assert review["itemReviewed"]["author"]["name"] == "Lakeside Council"

    def test_20_a_newsroom_takes_the_files(self, reader):
        claims = read_csv(reader, "/claims.csv")
        statements = read_csv(reader, "/statements.csv")
        evidence = read_csv(reader, "/evidence.csv")
        corrections = read_csv(reader, "/corrections.csv")
        releases = read_csv(reader, "/releases.csv")

        assert {c["claim_text"]: c["rating_code"] for c in claims} == {
            PLANTED: "disputed",
            DIED: "unverifiable",
        }
        assert [s["statement_no"] for s in statements] == ["1", "2", "3", "4"]
        assert [e["content_sha256"] + e["stance_code"] for e in evidence] == ["refutes", "refutes"]
        assert [(c["rating_before"], c["rating_after"]) for c in corrections] == [("verified", "disputed")]
        assert [(r["disputed"], r["not_checkable"]) for r in releases] == [("1", "3")]

    def test_21_an_editor_takes_a_finding_out_of_sight_at_night(self, eda, reader):
        open_claim(eda, PLANTED)
        put_under_review(eda, "The census was taken offline.")
        reader.goto(CASE)

        expect(reader.get_by_role("heading", level=1)).to_have_text("Lakeside council counts its trees")
        expect(reader.locator("main")).to_contain_text("nder review since")
        expect(reader.locator("main")).to_contain_text("The census was taken offline.")
        assert not re.search(r"\b301\b", reader.locator("main").inner_text())
        states = {c["claim_text"]: c["check_state"] for c in read_csv(reader, "/claims.csv")}
        assert states == {PLANTED: "held", DIED: "checked"}

    def test_22_two_people_bring_it_back(self, rea, sam, eda, reader):
        conclude(rea, sam, open_case, CORRECTED, "Nine trees fewer; no record of the dead.")
        publish(eda, open_case, 5)
        reader.goto(CASE)

        expect(reader.get_by_role("heading", level=1)).to_have_text(CORRECTED)

    def test_23_an_extent_alone_is_corrected(self, rea, sam, eda, reader):
        open_claim(rea, PLANTED)
        reopen(rea, "Another count.")
        open_claim(rea, PLANTED)
        rea.get_by_role("link", name=re.compile("^Propose verdict")).first.click()
        propose(rea, "Disputed", "None of the 301 was planted by the council.", extent="wholly")
        open_claim(sam, PLANTED)
        approve(sam)
        conclude(rea, sam, open_case, CORRECTED, "Nine trees fewer; no record of the dead.")

        publish(eda, open_case, 6, kind="correction", reason="Others planted them.")

        last = read_csv(reader, "/corrections.csv")[-1]
        assert (last["rating_before"], last["rating_after"]) == ("disputed", "disputed")
        assert (last["extent_before"], last["extent_after"]) == ("in_part", "wholly")

    def test_24_a_new_name_changes_no_page_until_the_case_takes_it(self, rea, sam, eda, reader):
        reader.goto(CASE)
        before = reader.locator("main").inner_text()
        rename(eda, open_case, "Council of Lakeside")
        reader.reload()
        assert reader.locator("main").inner_text() == before

        take_name(eda, open_case)
        conclude(rea, sam, open_case, CORRECTED, "Nine trees fewer; no record of the dead.")
        publish(eda, open_case, 7, kind="update", reason="The council has another name.")

        reader.reload()
        expect(reader.locator("main")).to_contain_text("Council of Lakeside")

    def test_25_an_archivist_checks_the_chain_of_editions(self, reader, tmp_path):
        reader.goto(CASE)
        files = download_editions(reader, tmp_path)

        done = launch.python("docs/verify_edition.py", *map(str, files))

        assert (done.returncode, done.stderr) == (0, "")
        assert len(done.stdout.splitlines()) == 7

    def test_26_nothing_was_tampered_with_and_no_browser_complained(self, environment, complaints):
        done = launch.python("manage.py", "verify_history", **environment)

        assert (done.returncode, complaints) == (0, [])
