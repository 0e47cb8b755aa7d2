"""/, /claims/ and /corrections/."""

import pytest

from cases.models import PublishedClaim
from tests.handwritten import (
    Words,
    a_claim,
    add_by_hand,
    carried_claim,
    correct_by_hand,
    held_claim,
    hold_by_hand,
    open_claim,
    publish_by_hand,
    rate,
    withdraw_by_hand,
)
from tests.public.reading import Element, read

pytestmark = pytest.mark.django_db


def page(client, path: str) -> Element:
    return read(client.get(path))


def many(count: int) -> None:
    publish_by_hand(*(Words(f"{n}.", [a_claim(f"Claim {n} holds.")]) for n in range(count)))


class TestHome:
    def test_says_what_to_expect_while_empty(self, client):
        content = page(client, "/")

        assert content.one(cls="empty").text == "No case has been published yet. The first one will be here."
        assert "None so far." in content.one("aside").text

    def test_lists_the_latest_case_first_with_its_bar(self, client):
        publish_by_hand(title="The ferry")
        publish_by_hand(title="The bridge")

        rows = page(client, "/").all("article", cls="case-row")

        assert [row.one("h3").text for row in rows] == ["The bridge", "The ferry"]
        assert [len(row.all("svg")) for row in rows] == [1, 1]

    def test_names_a_case_by_its_headline_and_says_which_release_it_is(self, client):
        case = publish_by_hand(headline="The bridge is shorter", release_title="It is long")
        correct_by_hand(case, lambda document: rate(document, "disputed", "wholly"))

        content = page(client, "/")

        row = content.one("article", cls="case-row")
        assert row.one("h3").text == "The bridge is shorter"
        assert row.all(cls="meta")[0].text == "Checked: “It is long”, Roads office, 20 April 2024"
        assert (
            content.one(cls="side-entry").text
            == "4 May 2024, correction The bridge is shorter Checked: “It is long”"
        )

    def test_says_when_an_update_is_due_and_what_is_under_review(self, client):
        publish_by_hand(Words("A", [open_claim()]), next_update_at="2024-05-04T16:00:00Z")
        hold_by_hand(publish_by_hand())

        held, interim = (row.text for row in page(client, "/").all("article", cls="case-row"))

        assert "Under review since 3 May 2024, 22:10 UTC." in held
        assert "0 of 1 claim checked, as of 12:00 on 3 May 2024 (UTC)" in interim
        assert "Next update due by 16:00 on 4 May 2024 (UTC)" in interim

    def test_tells_of_no_addition_among_the_corrections(self, client):
        add_by_hand(publish_by_hand(Words("A", [open_claim()])))

        assert "None so far." in page(client, "/").one("aside").text

    def test_leaves_out_a_withdrawn_case_but_tells_of_the_withdrawal(self, client):
        withdraw_by_hand(publish_by_hand(title="The ferry"))

        content = page(client, "/")

        assert content.all(cls="case-row") == []
        assert content.one(cls="side-entry").text == "12 May 2024, withdrawal The ferry"

    def test_marks_samples_wherever_they_stand(self, client):
        correct_by_hand(
            publish_by_hand(is_sample=True), lambda document: rate(document, "disputed", "wholly")
        )
        publish_by_hand(title="The real bridge")

        content = page(client, "/")

        marks = {row.one("h3").text: len(row.all(cls="sample")) for row in content.all(cls="case-row")}
        assert marks == {"The bridge": 1, "The real bridge": 0}
        assert len(content.one(cls="side-entry").all(cls="sample")) == 1


class TestClaims:
    def test_says_that_there_is_nothing_yet(self, client):
        content = page(client, "/claims/")

        assert content.one(cls="count").text == "No claims"
        assert content.one(cls="empty").text == "No claim has been published yet."

    def test_counts_and_lists_with_rating_claimant_and_case(self, client):
        case = publish_by_hand(Words("x", [a_claim("The bridge is long.", "disputed")]))

        content = page(client, "/claims/")
        row = content.one(cls="claim-row")

        assert content.one(cls="count").text == "1 claim"
        assert row.one(cls="rating").text == "≠ Disputed"
        assert row.one(cls="meta").text == "Roads office, 20 April 2024, in “The bridge”"
        assert [a.attributes["href"] for a in row.all("a")] == [
            f"/claims/{PublishedClaim.objects.get().pk}/",
            case.get_absolute_url(),
        ]

    def test_names_the_case_beside_the_release(self, client):
        publish_by_hand(headline="The bridge is shorter", release_title="It is long")

        assert [meta.text for meta in page(client, "/claims/").one(cls="claim-row").all(cls="meta")] == [
            "Roads office, 20 April 2024, in “It is long”",
            "Fact-check: The bridge is shorter",
        ]

    def test_says_how_far_the_check_of_each_has_come(self, client):
        claims = [a_claim("1"), open_claim("2"), held_claim("3"), carried_claim("4", "disputed")]
        publish_by_hand(Words("A", claims))

        rows = page(client, "/claims/").all(cls="claim-row")

        assert {row.one("h3").text: row.one(cls="claim-rating").text for row in rows} == {
            "1": "✓ Verified",
            "2": "○ Still being checked",
            "3": "‖ Under review since 2 May 2024, 22:10 UTC",
            "4": "≠ Disputed being re-checked since 2 May 2024, 22:10 UTC",
        }

    def test_can_be_filtered_by_the_state_of_the_check_as_can_the_file(self, client):
        publish_by_hand(Words("A", [a_claim("1"), open_claim("2"), held_claim("3")]))

        content = page(client, "/claims/?check_state=held")

        assert [row.one("h3").text for row in content.all(cls="claim-row")] == ["3"]
        assert content.one(cls="list-head").one("a").attributes["href"] == "/claims.csv?check_state=held"

    def test_leaves_out_withdrawn_claims(self, client):
        withdraw_by_hand(publish_by_hand())

        assert page(client, "/claims/").all(cls="claim-row") == []

    def test_tells_an_empty_answer_from_an_empty_desk(self, client):
        publish_by_hand()

        assert page(client, "/claims/?q=tunnel").one(cls="empty").text == (
            "No published claim fits all of these filters."
        )

    def test_labels_every_field(self, client):
        form = page(client, "/claims/").one("form")

        labels = [label.attributes["for"] for label in form.all("label")]
        fields = [f.attributes["id"] for f in form.walk() if f.tag in ("input", "select")]

        assert labels == fields

    def test_shows_an_error_beside_its_field_and_lists_nothing(self, client):
        publish_by_hand()

        content = page(client, "/claims/?rating=true")
        wrong = content.one(cls="field-wrong")

        assert wrong.one("select").attributes["aria-invalid"] == "true"
        assert wrong.one("select").attributes["aria-describedby"] == wrong.one("ul").attributes["id"]
        assert content.one(cls="count").text == "Nothing listed"
        assert content.all(cls="claim-row") == []

    def test_keeps_what_was_asked_in_the_form(self, client):
        form = page(client, "/claims/?q=bridge&rating=disputed&published_after=2024-01-02").one("form")

        assert form.one("input", name="q").attributes["value"] == "bridge"
        assert form.one("option", selected="", value="disputed").text == "Disputed"
        assert form.one("input", name="published_after").attributes["value"] == "2024-01-02"

    def test_pages_without_losing_or_repeating_a_row(self, client):
        many(60)

        shown = [
            row.one("h3").text
            for number in (1, 2, 3)
            for row in page(client, f"/claims/?page={number}").all(cls="claim-row")
        ]

        assert sorted(shown) == sorted(f"Claim {n} holds." for n in range(60))

    def test_keeps_filters_from_page_to_page(self, client):
        many(30)

        links = page(client, "/claims/?q=holds&rating=verified").one("nav", aria_label="Pages").all("a")

        assert [a.attributes["href"] for a in links] == ["?q=holds&rating=verified&page=2"] * 2

    @pytest.mark.parametrize("number", ["0", "-1", "99999999999999999999999", "x", ""])
    def test_stands_any_page_number(self, client, number):
        many(2)

        assert client.get("/claims/", {"page": number}).status_code == 200

    def test_links_to_the_same_claims_as_a_file(self, client):
        link = page(client, "/claims/?rating=disputed&page=2&x=1").one(cls="list-head").one("a")

        assert link.attributes["href"] == "/claims.csv?rating=disputed"

    def test_marks_samples(self, client):
        publish_by_hand(is_sample=True)

        assert len(page(client, "/claims/").one(cls="claim-row").all(cls="sample")) == 1


class TestCorrections:
    def test_says_that_nothing_was_corrected(self, client):
        publish_by_hand()

        assert page(client, "/corrections/").one(cls="empty").text == "Nothing has been corrected so far."

    def test_tells_what_changed_why_and_who_asked(self, client):
        case = correct_by_hand(
            publish_by_hand(), lambda document: rate(document, "disputed", "wholly"), reason="Misread."
        )

        entry = page(client, "/corrections/").one(cls="log-entry")

        assert entry.text == (
            "4 May 2024 Correction The bridge Misread. The bridge is 40 meters long."
            " ✓ Verified → changed to ≠ Disputed Asked for by a reader · Edition 2 (JSON)"
        )
        assert [a.attributes["href"] for a in entry.all("a")] == [
            case.get_absolute_url(),
            f"/claims/{PublishedClaim.objects.get().pk}/",
            f"/editions/{case.edition.digest}.json",
        ]

    def test_puts_the_newest_first(self, client):
        case = correct_by_hand(publish_by_hand(), lambda document: rate(document, "disputed", "wholly"))
        withdraw_by_hand(case)

        kinds = [kind.text for kind in page(client, "/corrections/").all(cls="kind")]

        assert kinds == ["Withdrawal", "Correction"]

    def test_names_the_claims_of_a_withdrawal(self, client):
        withdraw_by_hand(publish_by_hand(Words("x", [a_claim("The bridge leaks."), open_claim("It moves.")])))

        entry = page(client, "/corrections/").one(cls="log-entry")

        assert entry.one(cls="changes").text == (
            "The bridge leaks. ✓ Verified → changed to Removed It moves. Removed"
        )

    def test_leave_out_additions(self, client):
        add_by_hand(publish_by_hand(Words("A", [open_claim()])))

        content = page(client, "/corrections/")

        assert content.all(cls="log-entry") == []
        assert "addition" not in [option.attributes["value"] for option in content.all("option")]

    def test_say_a_changed_extent_in_words(self, client):
        case = publish_by_hand(Words("A", [a_claim(rating="disputed")]))
        correct_by_hand(case, lambda document: rate(document, "disputed", "in_part"))

        assert page(client, "/corrections/").one(cls="change").text == (
            "≠ Disputed wholly → changed to ≠ Disputed in part"
        )

    def test_can_be_filtered_by_kind(self, client):
        case = correct_by_hand(publish_by_hand(), lambda document: rate(document, "disputed", "wholly"))
        correct_by_hand(case, lambda document: rate(document, "verified"), kind="update")

        kinds = [kind.text for kind in page(client, "/corrections/?kind=update").all(cls="kind")]

        assert kinds == ["Update"]
