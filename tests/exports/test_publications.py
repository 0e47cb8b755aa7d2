"""The files after real publications: what they hold is what the latest edition says."""

from datetime import timedelta

import pytest

from cases import workflow
from cases.document import as_json
from cases.history.editions import read_edition
from cases.models import Edition
from cases.workflow import Notice
from tests import factories
from tests.exports.reading import rows
from tests.public.reading import read

pytestmark = pytest.mark.django_db

LATER = factories.NOW + timedelta(days=1)
NAMES = ("claims", "statements", "evidence", "corrections", "releases")


def correct(case, rating: str) -> Edition:
    """Rate the first claim of a published case anew, and publish that."""
    editor, claim = factories.make_user(role="Editor"), case.claims.first()
    workflow.reopen_claim(claim=claim, by=editor, at=LATER, version=claim.version, reason="A reader wrote.")
    claim.refresh_from_db()
    factories.make_approved(claim, rating)
    notice = Notice(kind="correction", reason="The register was misread.", requested_by_kind="reader")
    return factories.publish(case, by=editor, at=LATER, notice=notice)


def withdraw(case) -> None:
    case.refresh_from_db()
    editor = factories.make_user(role="Editor")
    workflow.withdraw(case=case, by=editor, at=LATER, version=case.version, reason="It was a hoax.")


class TestAfterPublication:
    def test_every_statement_claim_and_citation_of_the_edition_is_a_row(self, client):
        factories.make_published()
        document = as_json(read_edition(Edition.objects.get()))

        files = {name: rows(client.get(f"/{name}.csv")) for name in NAMES}

        statements = document["statements"]
        claims = [claim for statement in statements for claim in statement["claims"]]
        evidence = [citation for claim in claims for citation in claim["evidence"]]
        text = document["release"]["text"]
        assert len(statements) == 3
        assert len(evidence) == 4
        assert [(row["statement_id"], row["statement_text"]) for row in files["statements"]] == [
            (str(s["id"]), text[s["start"] : s["end"]]) for s in statements
        ]
        assert [(row["claim_id"], row["claim_text"], row["rating_code"]) for row in files["claims"]] == [
            (str(c["id"]), c["text"], c["verdict"]["rating"]) for c in claims
        ]
        assert [(row["evidence_id"], row["quote"], row["source_title"]) for row in files["evidence"]] == [
            (str(e["id"]), e["quote"], e["source"]["title"]) for e in evidence
        ]
        assert [row["sha256"] for row in files["releases"]] == [document["release"]["sha256"]]
        assert files["corrections"] == []

    def test_nothing_of_an_unpublished_case_is_in_any_file(self, client):
        factories.make_settled(factories.make_case())

        assert [row for name in NAMES for row in rows(client.get(f"/{name}.csv"))] == []


class TestAfterCorrection:
    def test_the_rows_say_the_new_rating_and_the_correction_both(self, client):
        case = factories.make_published()
        correct(case, "disputed")

        claims, corrections = rows(client.get("/claims.csv")), rows(client.get("/corrections.csv"))

        assert [(row["rating_label"], row["correction_count"]) for row in claims] == [
            ("Disputed in part", "1"),
            ("Verified", "0"),
        ]
        assert [(row["claim_id"], row["rating_before"], row["rating_after"]) for row in corrections] == [
            (claims[0]["claim_id"], "verified", "disputed")
        ]

    def test_whoever_asks_for_what_is_new_gets_the_changed_claim(self, client):
        case = factories.make_published()
        correct(case, "disputed")

        found = rows(client.get("/claims.csv?updated_since=2026-03-03"))

        assert [row["claim_id"] for row in found] == [str(case.claims.first().pk)]


class TestAfterHold:
    def test_page_and_row_of_the_finding_say_so_and_the_others_stand(self, client):
        case = factories.make_published()
        claim = case.claims.first()
        editor = factories.make_user(role="Editor")
        workflow.hold_finding(claim=claim, by=editor, at=LATER, reason="The register is being audited.")

        found = rows(client.get("/claims.csv"))
        page = read(client.get(case.published.get_absolute_url()))

        assert [(row["check_state"], row["rating_code"], row["explanation"] != "") for row in found] == [
            ("held", "unchecked", False),
            ("checked", "verified", True),
        ]
        assert page.one(cls="tally").raw_without("swatch") == (
            "2 claims:  1 verified,  1 under review; 1 of 3 statements holds nothing to check."
        )
        assert [li.all("p")[1].text for li in page.one("ol", cls="editions").all("li")] == [
            "Put under review.",
            "Published.",
        ]


class TestAfterWithdrawal:
    def test_the_rows_stay_as_canceled_and_count_as_new(self, client):
        withdraw(factories.make_published())

        found = {name: rows(client.get(f"/{name}.csv?updated_since=2026-03-03")) for name in NAMES}

        assert [row["pubstatus"] for row in found["claims"]] == ["canceled"] * 2
        assert [row["pubstatus"] for row in found["statements"]] == ["canceled"] * 3
        assert [row["kind"] for row in found["corrections"]] == ["withdrawal"] * 2
        assert [len(found["evidence"]), len(found["releases"])] == [4, 1]
