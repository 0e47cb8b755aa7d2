"""/method/ says what the code does, and leaves nothing unexplained."""

import pytest

from cases import choices
from cases.checks import gate
from cases.exports.tables import TABLES
from cases.people.roles import ROLES
from cases.public import method
from cases.ratings import RATINGS
from tests.public.reading import Element, read


@pytest.fixture
def content(client, db) -> Element:
    return read(client.get("/method/"))


class TestMethodPage:
    def test_prints_every_rule_of_the_gate(self, content):
        rules = [item.text for item in content.one("ol", cls="rules").all("li")]

        assert rules == [" ".join(sentence.split()) for _, sentence in gate.RULES]

    def test_explains_every_rating(self, content):
        assert [facts.code for facts in RATINGS.values() if facts.meaning not in content.text] == []

    def test_explains_every_kind_of_correction(self):
        assert list(method.CORRECTION_MEANINGS) == choices.CorrectionKind.values

    def test_explains_every_state_of_a_check(self, content):
        section = content.one("section", aria_labelledby="states")

        assert list(method.CHECK_STATE_MEANINGS) == choices.CheckState.values
        assert [term.text for term in section.all("dt")] == choices.CheckState.labels
        assert [d.text for d in section.all("dd")] == [
            " ".join(meaning.split()) for meaning in method.CHECK_STATE_MEANINGS.values()
        ]

    def test_explains_every_role(self):
        assert list(method.ROLE_MEANINGS) == list(ROLES)

    def test_lists_every_file_with_what_it_is_about(self, content):
        files = content.one("section", aria_labelledby="files").text

        assert [t.name for t in TABLES if f"{t.name}.csv" not in files or t.about not in files] == []

    def test_links_the_files_in_the_order_of_every_footer(self, content):
        lists = content.one("section", aria_labelledby="files"), content.one("footer")
        links = [[a.attributes["href"] for a in part.all("a")] for part in lists]

        files = [[href for href in hrefs if href.endswith(".csv")] for hrefs in links]

        assert files == [[table.get_absolute_url() for table in TABLES]] * 2

    def test_lists_every_code_of_every_vocabulary(self, content):
        codes = {code.text for code in content.one("section", aria_labelledby="codes").all("code")}

        assert codes == {code for _, _, kind in method.VOCABULARIES for code in kind.values}

    def test_says_where_to_report_an_error(self, client, db, settings):
        settings.DESK_CONTACT_EMAIL = "desk@example.org"

        section = read(client.get("/method/")).one("section", aria_labelledby="report-an-error")

        assert section.all("a")[0].attributes["href"] == "mailto:desk@example.org"

    def test_admits_that_no_address_is_set(self, client, db, settings):
        settings.DESK_CONTACT_EMAIL = ""

        section = read(client.get("/method/")).one("section", aria_labelledby="report-an-error")

        assert "has not set an address" in section.text
