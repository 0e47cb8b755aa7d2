"""/cases/<slug>/, made from the current edition."""

import pytest
from django.test import Client

from tests.handwritten import (
    Words,
    a_citation,
    a_claim,
    a_contact,
    a_search,
    claimant,
    correct_by_hand,
    publish_by_hand,
    rate,
    withdraw_by_hand,
)
from tests.public.reading import Element, read

pytestmark = pytest.mark.django_db


def page(client: Client, case) -> Element:
    return read(client.get(case.get_absolute_url()))


def finding(client: Client, *claims: dict, **fields) -> Element:
    return page(client, publish_by_hand(Words("The bridge.", list(claims)), **fields)).one("details")


class TestHead:
    def test_says_who_said_it_and_when(self, client):
        case = publish_by_hand(issuer="Roads office", published_date="2024-04-20")

        byline = page(client, case).one(cls="byline")

        assert byline.text == "Said by Roads office in a release of 20 April 2024"
        assert [link.attributes["href"] for link in byline.all("a")] == [
            f"/claims/?issuer={case.issuer_id}",
            "https://news.example.org/bridge",
        ]

    def test_gives_the_conclusion(self, client):
        case = publish_by_hand(summary="The length is right.")

        assert page(client, case).one(cls="conclusion").text == "The length is right."

    def test_counts_every_statement_in_words(self, client):
        case = publish_by_hand(
            Words("A", [a_claim()]),
            Words("B", [a_claim(rating="disputed")]),
            Words("C", [a_claim(rating="unverifiable"), a_claim()]),
            Words("D"),
            Words("E"),
        )

        shares = page(client, case).one("main").all(cls="share")

        assert [share.text for share in shares] == [
            "✓ 1 verified",
            "≠ 1 disputed",
            "? 1 unverifiable",
            "– 2 not checkable",
            "○ 0 unchecked",
        ]

    def test_fills_the_bar_without_gap_or_rest(self, client):
        case = publish_by_hand(*(Words("A", [a_claim()]) for _ in range(2)), Words("B"))

        bars = page(client, case).one("svg").all("rect")

        assert [(bar.attributes["x"], bar.attributes["width"]) for bar in bars] == [
            ("0", "666"),
            ("666", "334"),
        ]

    def test_names_the_edition_and_its_day(self, client):
        case = publish_by_hand()

        assert "Edition 1, 3 May 2024." in page(client, case).one(cls="verdict-facts").text

    def test_has_the_address_that_readers_use_as_canonical(self, client, settings):
        settings.SITE_URL = "https://desk.example.org"
        case = publish_by_hand(slug="bridge")

        link = page(client, case).one("link", rel="canonical")

        assert link.attributes["href"] == "https://desk.example.org/cases/bridge/"

    def test_carries_no_claim_review(self, client):
        assert b"ClaimReview" not in client.get(publish_by_hand().get_absolute_url()).content


class TestRelease:
    PARTS = (
        "\n\n",
        Words("HEADING", kind="heading", reason="apparatus"),
        "\n\n  ",
        Words("One  is\ttwo.", [a_claim()]),
        " ",
        Words("Fine.", kind="opinion", reason="opinion"),
        "\n • ",
        Words("three & <four>", [a_claim(rating="disputed")]),
        "\n\n***\n",
    )

    def test_stands_in_full_letter_for_letter(self, client):
        case = publish_by_hand(*self.PARTS)

        blocks = page(client, case).all(cls="release-text")

        assert (
            "".join(block.raw_without("tag") for block in blocks)
            == "\n\nHEADING\n\n  One  is\ttwo. Fine.\n • three & <four>\n\n***\n"
        )

    def test_marks_checked_statements_with_word_sign_and_style(self, client):
        case = publish_by_hand(*self.PARTS)

        marks = page(client, case).all("a", cls="mark")

        assert [(mark.classes[1], mark.one(cls="tag").text) for mark in marks] == [
            ("mark-verified", "✓ Verified 2"),
            ("mark-disputed", "≠ Disputed 4"),
        ]

    def test_leads_from_every_number_to_something_on_the_page(self, client):
        content = page(client, publish_by_hand(*self.PARTS))

        ids = {element.attributes["id"] for element in content.walk() if "id" in element.attributes}
        targets = {a.attributes["href"][1:] for a in content.all("a") if a.attributes["href"].startswith("#")}

        assert targets - ids == set()

    def test_says_why_a_statement_is_not_checkable(self, client):
        content = page(client, publish_by_hand(Words("Nice.", kind="opinion", reason="opinion")))

        assert content.one(cls="silence").text == "1 Not checkable. It is a value judgment."

    def test_gives_no_id_twice(self, client):
        content = page(client, publish_by_hand(*self.PARTS))

        ids = [element.attributes["id"] for element in content.walk() if "id" in element.attributes]

        assert sorted(set(ids)) == sorted(ids)

    @pytest.mark.parametrize(("language", "way"), [("he", "rtl"), ("en", "ltr"), ("ur-PK", "rtl")])
    def test_has_language_and_direction(self, client, language, way):
        content = page(client, publish_by_hand(language=language))

        block = content.one(cls="release-text")

        assert (block.attributes["lang"], block.attributes["dir"]) == (language, way)


class TestFinding:
    def test_shows_rating_and_claim_while_folded(self, client):
        summary = finding(client, a_claim("The bridge is 40 m long.", "disputed", extent="in_part")).one(
            "summary"
        )

        assert summary.text == "≠ Disputed in part The bridge is 40 m long."

    def test_sets_what_was_said_against_what_was_found(self, client):
        claim = a_claim(rating="disputed", claimed_value="40 m", found_value="38 m")

        contrast = finding(client, claim).one(cls="contrast")

        assert [div.text for div in contrast.all("div")] == ["The release says 40 m", "The record shows 38 m"]

    def test_quotes_the_release_where_no_value_is_claimed(self, client):
        contrast = finding(client, a_claim()).one(cls="contrast")

        assert contrast.text == "The release says The bridge."

    def test_shows_a_citation_with_all_that_it_takes_to_check_it(self, client):
        note = {"note": "Compare row 18.", "author": "A. Clerk"}

        card = finding(client, a_claim(evidence=[a_citation(**note)])).one("li", cls="citation")

        assert [p.text for p in card.children if isinstance(p, Element)] == [
            "Supports the claim",
            "Bridge register",
            "Official record · A. Clerk · Roads office of Sample County · 30 November 2023",
            "Length over all: 40 m",
            "Where: Row 17",
            "Compare row 18.",
            "Primary source",
            "Read 1 May 2024 · Archived copy of Bridge register",
        ]
        assert [a.attributes["href"] for a in card.all("a")] == [
            "https://records.example.org/bridges",
            "https://archive.example.org/bridges",
        ]

    def test_discloses_the_interest_of_a_party(self, client):
        party = a_citation(is_party=True, is_primary=False, interest_note="It built the bridge.")

        card = finding(client, a_claim(evidence=[party])).one("li", cls="citation")

        assert card.one(cls="marks").text == "Party to the matter"
        assert "Interest: It built the bridge." in card.text

    def test_says_why_there_is_no_archived_copy(self, client):
        link = a_citation(archive_url="", status="not_archived", failure="The register forbids it.")

        card = finding(client, a_claim(evidence=[link])).one("li", cls="citation")

        assert card.text.endswith("no archived copy: The register forbids it.")

    def test_names_the_digest_of_a_copy_that_the_desk_keeps(self, client):
        link = a_citation(archive_url="", sha256="ab" * 32)

        card = finding(client, a_claim(evidence=[link])).one("li", cls="citation")

        assert card.text.endswith(f"copy kept by the desk, SHA-256 {'ab' * 32}")

    def test_shows_the_search_behind_an_unverifiable_claim(self, client):
        body = finding(client, a_claim(rating="unverifiable", searches=[a_search(query="bridge 17")]))

        assert "Why it could not be settled: No public record found." in body.text
        assert body.one("ol", cls="searches").text == (
            "1 May 2024, Bridge register, searched for bridge 17. No entry."
        )

    def test_says_why_one_source_is_enough(self, client):
        body = finding(client, a_claim(sole_source_reason="It is the law itself."))

        assert "Why one source is enough: It is the law itself." in body.text

    def test_says_as_of_when_it_holds(self, client):
        assert "Checked by the desk. This finding holds as of 2 May 2024." in finding(client, a_claim()).text

    def test_names_a_speaker_who_is_not_the_issuer(self, client):
        speaker = claimant("Mara Lind", kind="person", job_title="spokesperson")
        case = publish_by_hand(Words("“Here it is.”", [a_claim()], speaker=speaker))

        assert "Said by Mara Lind, spokesperson" in page(client, case).one("details").text


class TestContact:
    def test_tells_what_the_claimant_answered(self, client):
        answered = a_contact(outcome="answered", answer="We stand by it.", answered_at="2024-05-01T10:00:00Z")

        contact = page(client, publish_by_hand(contacts=[answered])).one(cls="contact")

        assert contact.text == (
            "Asked by e-mail on 29 April 2024, for an answer by 2 May 2024. Answered on 1 May 2024."
            " We stand by it."
        )

    def test_tells_why_nobody_was_asked(self, client):
        silent = a_contact(
            channel="none",
            asked_at=None,
            deadline_date=None,
            outcome="not_asked",
            not_asked_reason="It is dissolved.",
        )

        contact = page(client, publish_by_hand(contacts=[silent])).one(cls="contact")

        assert contact.text == "Not asked. It is dissolved."


class TestCorrection:
    def test_is_announced_on_top_and_told_before_the_release(self, client):
        case = correct_by_hand(
            publish_by_hand(), lambda document: rate(document, "disputed", "wholly"), reason="We misread it."
        )

        content = page(client, case)

        assert content.one(cls="notice-line").text == "Correction, 4 May 2024. What changed"
        assert content.one(cls="changed").text == (
            "Correction, 4 May 2024 (edition 2) We misread it."
            " The bridge is 40 meters long. ✓ Verified → changed to ≠ Disputed"
        )

    def test_is_absent_from_a_first_edition(self, client):
        assert page(client, publish_by_hand()).all(cls="notice") == []

    def test_lists_every_edition_with_its_file_and_reason(self, client):
        case = correct_by_hand(
            publish_by_hand(), lambda document: rate(document, "disputed", "wholly"), reason="We misread it."
        )
        digests = [edition.digest for edition in case.case.editions.order_by("-number")]

        editions = page(client, case).one("ol", cls="editions").all("li")

        assert [e.one("a").attributes["href"] for e in editions] == [f"/editions/{d}.json" for d in digests]
        assert [e.all("p")[0].text for e in editions] == [
            "Edition 2 (JSON), 4 May 2024, 12:00 UTC",
            "Edition 1 (JSON), 3 May 2024, 12:00 UTC",
        ]
        assert editions[0].all("p")[1].text == "Correction: We misread it."

    def test_shows_the_new_finding_in_the_release(self, client):
        case = correct_by_hand(publish_by_hand(), lambda document: rate(document, "disputed", "wholly"))

        assert page(client, case).one("a", cls="mark").one(cls="tag").text == "≠ Disputed 1"


class TestWithdrawn:
    def test_keeps_a_page_that_says_why(self, client):
        case = withdraw_by_hand(publish_by_hand(title="The bridge"), reason="The release was a forgery.")

        response = client.get(case.get_absolute_url())
        content = read(response)

        assert response.status_code == 200
        assert content.one("h1").text == "The bridge"
        assert content.one(cls="notice").text == "Why The release was a forgery."
        assert content.one(cls="label").text == "Withdrawn on 12 May 2024"

    def test_shows_no_claim_any_more(self, client):
        case = publish_by_hand(Words("The bridge leaks.", [a_claim("The bridge leaks badly.")]))
        before = client.get(case.get_absolute_url()).content

        after = client.get(withdraw_by_hand(case).get_absolute_url()).content

        assert (b"leaks badly" in before, b"leaks" in after) == (True, False)

    def test_asks_search_engines_to_forget_it(self, client):
        response = client.get(withdraw_by_hand(publish_by_hand()).get_absolute_url())

        assert response.headers["X-Robots-Tag"] == "noindex"
        assert read(response).one("meta", name="robots").attributes["content"] == "noindex"


class TestSample:
    def test_says_so_on_top(self, client):
        assert (
            page(client, publish_by_hand(is_sample=True)).one(cls="sample").text == "Sample: invented release"
        )

    def test_says_so_on_the_tombstone_too(self, client):
        assert len(page(client, withdraw_by_hand(publish_by_hand(is_sample=True))).all(cls="sample")) == 1

    def test_a_real_release_does_not(self, client):
        assert page(client, publish_by_hand()).all(cls="sample") == []
