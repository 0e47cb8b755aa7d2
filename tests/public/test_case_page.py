"""/cases/<slug>/, made from the current edition."""

import re
from copy import deepcopy

import pytest
from django.test import Client

from cases.models import PublishedCase
from tests.exports.reading import body
from tests.handwritten import (
    Words,
    a_citation,
    a_claim,
    a_contact,
    a_search,
    add_by_hand,
    carried_claim,
    claimant,
    correct_by_hand,
    explain_anew,
    held_claim,
    hold_by_hand,
    next_by_hand,
    open_claim,
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
    def test_is_the_headline_of_the_desk_with_what_was_checked_beneath(self, client):
        case = publish_by_hand(
            headline="The bridge is shorter", issuer="Roads office", release_title="It is long"
        )

        head = page(client, case).one("header", cls="verdict-head")
        byline = head.one(cls="byline")

        assert head.one(cls="kicker").text == "Fact-check of a press release"
        assert head.one("h1").text == "The bridge is shorter"
        assert byline.text == "Checked: “It is long”, Roads office, 20 April 2024"
        assert [link.attributes["href"] for link in byline.all("a")] == [
            "https://news.example.org/bridge",
            f"/claims/?issuer={case.issuer_id}",
        ]
        assert page(client, case).one("title").text.startswith("The bridge is shorter · ")

    def test_is_the_title_of_the_release_in_editions_without_a_headline(self, client):
        case = publish_by_hand(title="Desk's own name for it", release_title="It is long")

        content = page(client, case)

        assert content.one("h1").text == "It is long"
        assert content.one(cls="byline").text == "Checked: this release, Roads office, 20 April 2024"
        assert content.one("title").text.startswith("It is long · ")

    def test_gives_the_conclusion(self, client):
        case = publish_by_hand(summary="The length is right.")

        assert page(client, case).one(cls="conclusion").text == "The length is right."

    def test_counts_claims_in_a_sentence(self, client):
        case = publish_by_hand(
            Words("A", [a_claim(), a_claim(), a_claim(rating="disputed")]),
            Words("B", [a_claim(rating="unverifiable"), a_claim()]),
            Words("C"),
            Words("D"),
        )

        assert page(client, case).one(cls="tally").raw_without("swatch") == (
            "5 claims:  3 verified,  1 disputed,  1 unverifiable; 2 of 4 statements hold nothing to check."
        )

    def test_says_of_each_number_what_it_means_by_a_sign_as_well(self, client):
        case = publish_by_hand(Words("A", [a_claim(), a_claim(rating="disputed")]))

        content = page(client, case)

        assert [share.text for share in content.all(cls="share")] == ["✓ 1 verified", "≠ 1 disputed"]
        assert content.one(cls="tally").text.endswith("disputed.")

    def test_counts_a_release_without_a_claim(self, client):
        case = publish_by_hand(Words("Fine."))

        content = page(client, case)

        assert content.one(cls="tally").text == "No claims; 1 of 1 statement holds nothing to check."
        assert content.all("svg") == []

    def test_fills_the_bar_with_claims_without_gap_or_rest(self, client):
        case = publish_by_hand(Words("A", [a_claim(), a_claim(), a_claim(rating="disputed")]), Words("B"))

        bars = page(client, case).one("svg").all("rect")

        assert [(bar.classes[0], bar.attributes["x"], bar.attributes["width"]) for bar in bars] == [
            ("bar-verified", "0", "666"),
            ("bar-disputed", "666", "334"),
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

    def test_stands_in_full_where_claims_stand_inside_one_another(self, client):
        nested = [
            a_claim("1", "disputed", words="convicted in 2022 of burglary"),
            a_claim("2", words="convicted"),
            open_claim("3", words="of burglary and theft"),
            held_claim("4", words="of burglary and theft"),
        ]
        case = publish_by_hand(Words("He was convicted in 2022 of burglary and theft.", nested))

        (block,) = page(client, case).all(cls="release-text")

        assert block.raw_without("tag") == "He was convicted in 2022 of burglary and theft."
        assert [(mark.classes[1], mark.raw_without("tag")) for mark in block.all("a", cls="mark")] == [
            ("mark-verified", "convicted"),
            ("mark-disputed", " in 2022 "),
            ("mark-held", "of burglary"),
            ("mark-held", " and theft"),
        ]
        signs = [tag.text for tag in block.all(cls="tag") if "tag-plain" not in tag.classes]
        assert signs == [
            "✓ (Verified)",
            "≠Claim 1 (Disputed)",
            "‖ (Under review)",
            "○Claim 3 (Still being checked)",
        ]

    def test_marks_the_words_of_each_claim_and_links_its_finding(self, client):
        case = publish_by_hand(*self.PARTS)
        ids = case.published_claims.order_by("pk").values_list("pk", flat=True)

        marks = page(client, case).all("a", cls="mark")

        assert [(mark.classes[1], mark.one(cls="tag").text, mark.attributes["href"]) for mark in marks] == [
            ("mark-verified", "✓ (Verified)", f"#claim-{ids[0]}"),
            ("mark-disputed", "≠ (Disputed)", f"#claim-{ids[1]}"),
        ]

    def test_names_the_claims_of_a_statement_in_words(self, client):
        claims = [a_claim(), a_claim(), a_claim(rating="disputed"), a_claim()]
        content = page(client, publish_by_hand(Words("It is so.", claims)))

        assert content.one(cls="tag-plain").text == "Statement 1: 3 verified, 1 disputed"
        assert content.one(cls="findings-head").text == (
            "Statement 1: 3 verified, 1 disputed. Back to the release"
        )

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

    def test_sets_the_legal_status_of_the_release_against_that_of_the_record(self, client):
        statuses = {
            "claimed_status": {"status": "convicted", "offense": "theft"},
            "found_status": {"status": "charged", "offense": "theft", "count": 2},
        }

        shown = finding(client, a_claim(rating="disputed", **statuses)).all(cls="contrast")[1]

        assert [div.text for div in shown.all("div")] == [
            "Legal status in the release convicted of theft",
            "Legal status in the record charged with theft (2 counts)",
        ]

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

    @pytest.mark.parametrize("rating", ["verified", "disputed", "unverifiable"])
    def test_says_as_of_when_it_holds(self, client, rating):
        text = finding(client, a_claim(rating=rating)).text

        assert "This finding holds as of 2 May 2024." in text
        assert "true as of" not in text

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

    def test_tells_the_hour_of_a_deadline_with_the_zone_of_the_desk(self, client, settings):
        settings.TIME_ZONE = "Europe/Berlin"
        asked = a_contact(deadline_date=None, deadline_at="2024-05-02T16:00:00Z")

        contact = page(client, publish_by_hand(contacts=[asked])).one(cls="contact")

        assert contact.text == (
            "Asked by e-mail on 29 April 2024, for an answer by 2 May 2024, 18:00 CEST."
            " No answer by the deadline."
        )

    def test_tells_what_was_asked(self, client):
        asked = a_contact(question="Which figures is it computed from?")

        contact = page(client, publish_by_hand(contacts=[asked])).one(cls="contact")

        assert contact.text.endswith("We asked: Which figures is it computed from?")

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
    def test_stands_on_top_in_a_line_with_the_rest_folded(self, client):
        case = correct_by_hand(
            publish_by_hand(), lambda document: rate(document, "disputed", "wholly"), reason="We misread it."
        )

        notice = page(client, case).one("header", cls="verdict-head").one(cls="changes-notice")

        assert notice.one(cls="notice-line").text == "Correction, 4 May 2024: We misread it."
        assert notice.one("summary").text == "1 change since first publication"
        assert notice.one("details").one(cls="changed").text == (
            "Correction, 4 May 2024 (edition 2) We misread it."
            " The bridge is 40 meters long. ✓ Verified → changed to ≠ Disputed"
        )
        assert "open" not in notice.one("details").attributes

    @pytest.mark.parametrize(
        ("kinds", "on_top"),
        [
            (["correction", "update", "clarification"], "Correction, 4 May 2024: 1."),
            (["update", "clarification", "update"], "Clarification, 5 May 2024: 2."),
            (["correction", "correction", "update"], "Correction, 5 May 2024: 2."),
        ],
    )
    def test_that_weighs_most_comes_first_and_of_several_the_newest(self, client, kinds, on_top):
        case = publish_by_hand()
        for number, kind in enumerate(kinds, 1):
            case = correct_by_hand(case, explain_anew, kind=kind, reason=f"{number}.")

        assert page(client, case).one(cls="notice-line").text == on_top

    def test_of_the_extent_says_it_in_words(self, client):
        case = publish_by_hand(Words("A", [a_claim(rating="disputed")]))
        case = correct_by_hand(case, lambda document: rate(document, "disputed", "in_part"))

        assert (
            page(client, case).one(cls="change").text == "≠ Disputed wholly → changed to ≠ Disputed in part"
        )

    def test_without_another_rating_says_so(self, client):
        case = correct_by_hand(publish_by_hand(), explain_anew)

        assert page(client, case).one(cls="change").text == "✓ Verified rated as before"

    def test_names_a_claim_that_it_dropped(self, client):
        case = publish_by_hand(Words("A", [a_claim(), a_claim("The bridge leaks.")]))
        case = correct_by_hand(case, lambda d: d["statements"][0]["claims"].pop())

        assert (
            page(client, case).one(cls="changes").text == "The bridge leaks. ✓ Verified → changed to Removed"
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
        assert [e.all("p")[1].text for e in editions] == ["Correction: We misread it.", "Published."]

    def test_lists_what_each_edition_did(self, client):
        case = hold_by_hand(add_by_hand(publish_by_hand(Words("A", [a_claim(), open_claim("B is so.")]))))
        case = next_by_hand(case, deepcopy(case.edition.document) | {"kind": "publication"}, days=1)

        editions = page(client, case).one("ol", cls="editions").all("li")

        assert [e.all("p")[1].text for e in editions] == [
            "Published again.",
            "Put under review.",
            "Added: findings on 1 claim.",
            "Published.",
        ]

    def test_shows_the_new_finding_in_the_release(self, client):
        case = correct_by_hand(publish_by_hand(), lambda document: rate(document, "disputed", "wholly"))

        assert page(client, case).one("a", cls="mark").one(cls="tag").text == "≠ (Disputed)"


class TestAddition:
    def test_is_told_apart_from_corrections(self, client):
        opened = [open_claim("B is so."), open_claim("C is so.")]
        case = publish_by_hand(Words("A", [a_claim(), *opened]), next_update_at="2024-05-04T16:00:00Z")

        notice = page(client, add_by_hand(case)).one(cls="changes-notice")

        assert notice.one(cls="notice-line").text == "Added on 4 May 2024: findings on 2 claims."
        assert notice.one(cls="changes").text == (
            "B is so. New → changed to ✓ Verified C is so. New → changed to ✓ Verified"
        )

    def test_does_not_hide_the_correction_before_it(self, client):
        case = publish_by_hand(Words("A", [a_claim(), open_claim("B is so.")]))
        case = add_by_hand(correct_by_hand(case, lambda document: rate(document, "disputed", "wholly")))

        lines = page(client, case).all(cls="notice-line")

        assert [line.text for line in lines] == [
            "Correction, 4 May 2024: We misread the register.",
            "Added on 5 May 2024: findings on 1 claim.",
        ]


class TestInterim:
    PARTS = (Words("A", [a_claim(), open_claim("B is so.")]), Words("C"))

    def test_counts_what_is_checked_and_as_of_when(self, client):
        content = page(client, publish_by_hand(*self.PARTS, next_update_at="2999-05-04T16:00:00Z"))

        assert content.one(cls="tally").raw_without("swatch") == (
            "1 of 2 claims checked, as of 12:00 on 3 May 2024 (UTC):  1 verified,"
            "  1 still being checked; 1 of 2 statements holds nothing to check."
        )
        assert content.one(cls="next-update").text == "Next update by 16:00 on 4 May 2999 (UTC)."

    def test_hatches_the_open_part_of_the_bar(self, client):
        bar = page(client, publish_by_hand(*self.PARTS)).one("svg")

        assert [rect.classes[0] for rect in bar.all("rect")] == ["bar-verified", "bar-open"]
        assert bar.one("path", cls="hatch").attributes["d"] == "M500 5h500"

    def test_shows_open_claims_as_such(self, client):
        content = page(client, publish_by_hand(*self.PARTS))

        open_one = content.one("details", cls="finding-open")
        assert open_one.one("summary").text == "○ Still being checked B is so."
        assert "Nothing is found yet" in open_one.text
        assert "holds as of" not in open_one.text

    def test_says_that_its_update_is_overdue(self, client):
        content = page(client, publish_by_hand(*self.PARTS, next_update_at="2024-05-04T16:00:00Z"))

        assert content.one(cls="next-update").text == (
            "An update is overdue: it was due by 16:00 on 4 May 2024 (UTC)."
        )

    def test_shows_why_an_answer_was_not_waited_for(self, client):
        content = page(client, publish_by_hand(*self.PARTS, early_reason="The vote is tomorrow."))

        contact = content.one("section", aria_labelledby="contact").text
        assert contact.endswith("Why we did not wait for an answer: The vote is tomorrow.")


class TestCarried:
    def test_keeps_its_rating_and_says_since_when_it_is_checked_again(self, client):
        content = page(client, publish_by_hand(Words("A", [carried_claim("B is so.", "disputed")])))

        carried = content.one("details")
        assert carried.one("summary").text == "≠ Disputed being re-checked: B is so."
        assert "Being re-checked since 2 May 2024, 22:10 UTC." in carried.text
        assert "The survey says so." in carried.text
        assert content.one(cls="share").text == "≠ 1 disputed"


SECRETS = ("Secret headline", "Secret conclusion", "disputed", "99 m", "Secret explanation", "Secret source")


def secrets_in(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret.lower() in text]


def seen(client: Client, path: str) -> str:
    """All of a page or file, in small letters, but for the choices of a filter and the names of columns."""
    if path.endswith(".csv"):
        return body(client.get(path)).decode().partition("\r\n")[2].lower()
    return re.sub(r"<form.*?</form>", "", client.get(path).content.decode(), flags=re.DOTALL).lower()


def doubtful() -> PublishedCase:
    """A case with everything that a hold takes out of sight, a correction included."""
    secret = a_claim(
        "The bridge is 40 m long.",
        "disputed",
        found_value="99 m",
        explanation="Secret explanation",
        evidence=[a_citation("refutes", title="Secret source")],
    )
    case = publish_by_hand(
        Words("It is 40 m.", [secret]), headline="Secret headline", summary="Secret conclusion", slug="bridge"
    )
    return correct_by_hand(
        case, lambda document: rate(document, "disputed", "in_part"), reason="Misread: 99 m."
    )


class TestHeld:
    def test_shows_since_when_and_why_and_the_title_of_the_release(self, client):
        content = page(client, hold_by_hand(doubtful(), reason="The register is being audited."))

        assert content.one("h1").text == "The bridge"
        assert content.all(cls="notice")[0].text == (
            "Under review since 3 May 2024, 22:10 UTC. The register is being audited."
            " Until two people have looked at it again, we show no rating."
        )
        assert content.one(cls="tally").text == "1 claim: ‖ 1 under review."
        assert content.one("details", cls="finding-held").one("summary").text == (
            "‖ Under review The bridge is 40 m long."
        )
        assert "The register is being audited." in content.one("details", cls="finding-held").text

    def test_of_one_finding_leaves_the_others_and_no_conclusion(self, client):
        case = publish_by_hand(
            Words("A", [a_claim("A holds."), a_claim("B holds.")]), headline="Both hold", summary="They do."
        )

        content = page(client, hold_by_hand(case, "B holds."))

        assert content.one("h1").text == "The bridge"
        assert content.all(cls="conclusion") == []
        assert content.all(cls="notice")[0].text == (
            "1 finding under review. Headline and conclusion are left out until that is settled."
        )
        assert [s.one(cls="rating").text for s in content.one(cls="annotated").all("summary")] == [
            "✓ Verified",
            "‖ Under review",
        ]

    @pytest.mark.parametrize("texts", [(), ("The bridge is 40 m long.",)])
    def test_leaves_nothing_of_what_was_found_in_sight(self, client, texts):
        case = doubtful()
        (claim,) = case.published_claims.all()
        paths = ["/", case.get_absolute_url(), "/claims/", claim.get_absolute_url(), "/corrections/"]
        paths += ["/claims.csv", "/evidence.csv", "/corrections.csv", "/releases.csv", "/statements.csv"]
        assert secrets_in("".join(seen(client, path) for path in paths)) == list(SECRETS)

        held = hold_by_hand(case, *texts)

        paths.append(held.edition.get_absolute_url())
        assert {path: secrets_in(seen(client, path)) for path in paths} == {path: [] for path in paths}

    @pytest.mark.parametrize("texts", [(), ("The bridge is 40 m long.",)])
    def test_brings_nothing_back_in_sight_once_the_case_is_withdrawn(self, client, texts):
        """One person withdraws, and may only say less."""
        case = hold_by_hand(doubtful(), *texts)
        (claim,) = case.published_claims.all()

        case = withdraw_by_hand(case, reason="The release was a forgery.")

        paths = [case.get_absolute_url(), claim.get_absolute_url(), "/corrections/"]
        paths += ["/claims.csv", "/corrections.csv", "/releases.csv", case.edition.get_absolute_url()]
        assert {path: secrets_in(seen(client, path)) for path in paths} == {path: [] for path in paths}
        entries = page(client, case).one("section", aria_labelledby="editions").all("li")
        assert [entry.all("p")[1].text for entry in entries] == [
            "Withdrawal: The release was a forgery.",
            "Put under review.",
            "Correction; what it says was under review when all was withdrawn, and stays left out.",
            "Published.",
        ]

    def test_asks_search_engines_to_forget_a_case_that_is_held_as_a_whole(self, client):
        response = client.get(hold_by_hand(doubtful()).get_absolute_url())

        assert response.headers["X-Robots-Tag"] == "noindex"
        assert read(response).one("meta", name="description").attributes["content"] == (
            "This fact-check is under review."
        )


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
