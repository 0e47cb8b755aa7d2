"""What a newsroom gets when it asks for a file."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import resolve

from cases.exports.guard import unguarded
from cases.models import Correction, PublishedCase, PublishedClaim, PublishedEvidence, PublishedStatement
from tests.exports.reading import body, rows
from tests.handwritten import (
    Words,
    a_citation,
    a_claim,
    add_by_hand,
    carried_claim,
    claimant,
    claims_in,
    correct_by_hand,
    explain_anew,
    held_claim,
    hold_by_hand,
    open_claim,
    publish_by_hand,
    rate,
    withdraw_by_hand,
)

pytestmark = pytest.mark.django_db

NAMES = ["claims", "statements", "evidence", "corrections", "releases"]
ID = {"claims": "claim_id", "statements": "statement_id", "evidence": "evidence_id", "releases": "release_id"}
MAY_1 = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
MAY_2 = MAY_1 + timedelta(days=1)
TEXT = "The harbor office opened 14 new berths in April."
NOTE = "not for readers of files"
HOSTILE = "=cmd|' /c calc'!A1,\"x\";\r\n－1 ñ 行 \u202e"

each_file = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(autouse=True)
def site_url(settings):
    settings.SITE_URL = "https://desk.example.org"


def corrected_case(slug="harbor", *, claims=1, at=MAY_1, **fields) -> PublishedCase:
    """A case with rows in all five files: claims on statements of their own, all in one correction."""
    noted = {"note": NOTE, "interest_note": NOTE}
    parts = [
        Words(TEXT, [a_claim(sole_source_reason=NOTE, evidence=[a_citation(**noted)])]) for _ in range(claims)
    ]
    case = publish_by_hand(*parts, slug=slug, title=f"Case {slug}", at=at, **fields)
    return correct_by_hand(case, explain_anew, days=0)


def find(document: dict, value: str) -> None:
    """Find something else for a document's last claim."""
    claims_in(document)[-1]["verdict"]["found_value"] = value


def dispute_all(document: dict) -> None:
    for claim in claims_in(document):
        claim["verdict"] |= {"rating": "disputed", "extent": "wholly"}


def summarize(document: dict) -> None:
    """Change what a document says of the case, and of no claim."""
    document["case"]["summary"] += " And so on."


def correction_of(case: PublishedCase) -> Correction:
    return Correction.objects.get(edition=case.edition)


@pytest.mark.parametrize("name", ["claims", "statements", "evidence", "releases"])
class TestARangeOfOneDay:
    def test_holds_what_was_released_that_day(self, client, name):
        corrected_case()
        day = PublishedCase.objects.get().release_published_date

        taken = rows(client.get(f"/{name}.csv?published_after={day}&published_before={day}"))
        until = rows(client.get(f"/{name}.csv?published_before={day}"))
        before = rows(client.get(f"/{name}.csv?published_before={day - timedelta(days=1)}"))

        assert (len(taken), len(until), len(before)) == (1, 1, 0)


class TestDownload:
    @each_file
    def test_is_a_csv_file_named_after_the_newest_edition(self, client, name):
        corrected_case(at=datetime(2024, 5, 9, 23, 59, tzinfo=UTC))

        response = client.get(f"/{name}.csv")

        assert response.status_code == 200
        assert response["Content-Type"] == "text/csv; charset=utf-8; header=present"
        assert response["Content-Disposition"] == f'attachment; filename="{name}-2024-05-09.csv"'
        assert response.streaming

    @each_file
    def test_of_an_empty_desk_is_a_header(self, client, name):
        response = client.get(f"/{name}.csv")

        assert rows(response) == []
        assert response["Content-Disposition"] == f'attachment; filename="{name}.csv"'
        assert "Last-Modified" not in response

    @each_file
    def test_begins_with_a_bom_unless_told_otherwise(self, client, name):
        corrected_case()

        data = body(client.get(f"/{name}.csv"))

        assert data[:3] == b"\xef\xbb\xbf"
        assert body(client.get(f"/{name}.csv?bom=1")) == data
        assert body(client.get(f"/{name}.csv?bom=0")) == data[3:]

    @each_file
    def test_takes_the_same_queries_for_any_number_of_rows(self, client, name):
        counts = []
        for claims in (1, 2, 27):
            corrected_case(f"case-{claims}", issuer=f"Agency {claims}", claims=claims)
            with CaptureQueriesContext(connection) as queries:
                found = rows(client.get(f"/{name}.csv"))
            counts.append((len(found), len(queries)))

        assert [found for found, _ in counts] == ([1, 2, 3] if name == "releases" else [1, 3, 30])
        assert len({queries for _, queries in counts}) == 1

    @each_file
    def test_is_sent_for_get_and_described_for_head_alone(self, client, name):
        corrected_case()

        head = client.head(f"/{name}.csv")
        got = client.get(f"/{name}.csv")

        assert body(head) == b""
        assert {k: head[k] for k in ("ETag", "Last-Modified", "Content-Type", "Content-Disposition")} == {
            k: got[k] for k in ("ETag", "Last-Modified", "Content-Type", "Content-Disposition")
        }
        assert client.post(f"/{name}.csv").status_code == 405
        assert client.delete(f"/{name}.csv").status_code == 405

    @each_file
    def test_reads_no_rows_for_head(self, rf, name):
        """Asked of the view itself: the test client throws the body away before it is read."""
        corrected_case()
        view, _, given = resolve(f"/{name}.csv")

        with CaptureQueriesContext(connection) as reading:
            body(view(rf.get(f"/{name}.csv"), **given))
        with CaptureQueriesContext(connection) as describing:
            nothing = body(view(rf.head(f"/{name}.csv"), **given))

        assert nothing == b""
        assert len(describing) == len(reading) - 1

    @each_file
    def test_is_ordered_by_the_public_number(self, client, name):
        for slug in ("one", "two", "three"):
            corrected_case(slug, claims=3)

        found = rows(client.get(f"/{name}.csv"))

        keys = [
            [int(row[c]) for c in (ID.get(name, "correction_id"), "claim_id") if c in row] for row in found
        ]
        assert keys == sorted(keys)
        assert len(keys) > 2

    @each_file
    def test_names_no_user_and_holds_no_note_of_the_desk(self, client, name):
        corrected_case()

        text = body(client.get(f"/{name}.csv")).decode()

        assert PublishedEvidence.objects.get().note == PublishedClaim.objects.get().sole_source_reason == NOTE
        assert NOTE not in text
        assert "an-editor-by-name" not in text


class TestRows:
    """Each cell of each row, against the database."""

    def test_of_claims(self, client):
        disputed = a_claim(
            HOSTILE,
            "disputed",
            extent="in_part",
            claimed_value="-5",
            found_value="+3.1",
            explanation=HOSTILE,
        )
        case = publish_by_hand(
            Words(TEXT, [a_claim()]),
            Words(HOSTILE, [disputed]),
            slug="harbor",
            language="pt-BR",
            at=MAY_1,
            publisher={"license": "CC BY 4.0"},
        )
        case = correct_by_hand(case, lambda document: find(document, "+3"), kind="correction")
        case = correct_by_hand(case, summarize, kind="clarification")
        case = correct_by_hand(case, lambda document: find(document, "+3.2"), kind="update")
        publish_by_hand(Words(TEXT, [a_claim()]), slug="ferry", at=MAY_1)

        found = rows(client.get("/claims.csv"))

        _, full, other = claims = PublishedClaim.objects.order_by("pk")
        for row, claim in zip(found, claims, strict=True):
            copied = set(row) & {field.name for field in claim._meta.fields} - {"release_published_date"}
            copied -= {"as_of_date", "first_published_at", "last_modified_at"}
            assert {c: unguarded(row[c]) for c in copied} == {c: str(getattr(claim, c)) for c in copied}
            assert {c: row[c] for c in set(row) - copied} == {
                "schema_version": "1",
                "claim_id": str(claim.pk),
                "claim_url": f"https://desk.example.org{claim.get_absolute_url()}",
                "case_id": str(claim.case_id),
                "case_url": f"https://desk.example.org/cases/{'ferry' if claim == other else 'harbor'}/",
                "release_published_date": "2024-04-20",
                "as_of_date": "2024-05-02",
                "first_published_at": "2024-05-01T12:00:00Z",
                "last_modified_at": f"2024-05-0{4 if claim == full else 1}T12:00:00Z",
                "rating_label": claim.rating_label,
                "rating_value": "3" if claim == full else "5",
                "rating_worst": "1",
                "rating_best": "5",
            }
        assert [found[1]["claimed_value"], found[1]["found_value"]] == ["-5", "+3.2"]
        assert found[1]["explanation"] == found[1]["statement_text"] == f"'{HOSTILE}"
        columns = ("edition_number", "correction_count", "last_correction_kind", "language", "license")
        assert [[row[column] for column in columns] for row in found] == [
            ["4", "0", "", "pt-BR", "CC BY 4.0"],
            ["4", "2", "update", "pt-BR", "CC BY 4.0"],
            ["1", "0", "", "en", ""],
        ]

    def test_of_statements(self, client):
        three = [a_claim(), a_claim(rating="disputed"), a_claim()]
        case = publish_by_hand(
            Words(HOSTILE, three, speaker=claimant("@speaker")),
            Words("A fine harbor.", kind="opinion", reason="opinion"),
            slug="harbor",
            at=MAY_1,
        )

        found = rows(client.get("/statements.csv"))

        assert [(row["rating_code"], row["rating_label"]) for row in found] == [
            ("disputed", "Disputed"),
            ("", ""),
        ]
        assert [row["is_checkable"] for row in found] == ["true", "false"]
        assert [unguarded(found[0][c]) for c in ("statement_text", "speaker")] == [HOSTILE, "@speaker"]
        assert [found[0][c] for c in ("claims", "verified", "disputed")] == ["3", "2", "1"]
        for row, statement in zip(found, PublishedStatement.objects.order_by("pk"), strict=True):
            copied = set(row) & {field.name for field in statement._meta.fields}
            copied -= {"is_checkable", "last_modified_at"}
            assert {c: unguarded(row[c]) for c in copied} == {c: str(getattr(statement, c)) for c in copied}
            assert {
                c: row[c] for c in set(row) - copied - {"rating_code", "rating_label", "is_checkable"}
            } == {
                "schema_version": "1",
                "statement_id": str(statement.pk),
                "case_id": str(case.pk),
                "case_url": "https://desk.example.org/cases/harbor/",
                "last_modified_at": "2024-05-01T12:00:00Z",
            }

    def test_of_evidence(self, client):
        full = a_citation(quote=HOSTILE, locator="-5", is_primary=False, is_party=True, sha256="0" * 64)
        bare = a_citation(publisher="", url="", published_date=None, snapshot=None)
        publish_by_hand(Words(TEXT, [a_claim(evidence=[full, bare])]))

        found = rows(client.get("/evidence.csv"))

        assert [row["accessed_at"] for row in found] == ["2024-05-01T10:00:00Z", ""]
        assert [row["published_date"] for row in found] == ["2023-11-30", ""]
        assert [(row["is_primary"], row["is_party"]) for row in found] == [
            ("false", "true"),
            ("true", "false"),
        ]
        assert [found[0][c] for c in ("quote", "locator", "content_sha256")] == [
            f"'{HOSTILE}",
            "-5",
            "0" * 64,
        ]
        blank = ("publisher", "source_url", "archived_url", "archive_status", "content_sha256")
        assert [found[1][c] for c in blank] == [""] * 5
        for row, evidence in zip(found, PublishedEvidence.objects.order_by("pk"), strict=True):
            copied = set(row) - {"evidence_id", "accessed_at", "published_date", "is_primary", "is_party"}
            assert row["evidence_id"] == str(evidence.pk)
            assert {c: unguarded(row[c]) for c in copied} == {c: str(getattr(evidence, c)) for c in copied}

    def test_of_corrections(self, client):
        case = publish_by_hand(Words(TEXT, [a_claim()]), Words(TEXT, [a_claim()]), at=MAY_1)
        first, second = case.published_claims.order_by("pk")
        touching = correct_by_hand(case, dispute_all, reason=HOSTILE)
        general = correct_by_hand(
            touching, summarize, days=0, kind="clarification", requested_by_kind="desk", reason="Too short."
        )

        found = rows(client.get("/corrections.csv"))

        ratings = {"rating_before": "verified", "rating_after": "disputed"}
        ratings |= {"extent_before": "", "extent_after": "wholly"}
        common = {"case_id": str(case.pk), "changed_at": "2024-05-02T12:00:00Z"}
        of_touching = {
            "correction_id": str(correction_of(touching).pk),
            "edition_number": "2",
            "kind": "correction",
            "reason": f"'{HOSTILE}",
            "requested_by_kind": "reader",
        }
        of_general = {
            "correction_id": str(correction_of(general).pk),
            "edition_number": "3",
            "kind": "clarification",
            "reason": "Too short.",
            "requested_by_kind": "desk",
        }
        assert found == [
            {**common, **of_touching, **ratings, "claim_id": str(first.pk)},
            {**common, **of_touching, **ratings, "claim_id": str(second.pk)},
            {**common, **of_general, **dict.fromkeys(ratings, ""), "claim_id": ""},
        ]

    def test_of_corrections_tell_the_extent(self, client):
        case = publish_by_hand(Words(TEXT, [a_claim(rating="disputed")]))
        correct_by_hand(case, lambda document: rate(document, "disputed", "in_part"))

        (row,) = rows(client.get("/corrections.csv"))

        assert [row[f"{name}_{when}"] for name in ("rating", "extent") for when in ("before", "after")] == [
            "disputed",
            "disputed",
            "wholly",
            "in_part",
        ]

    def test_of_corrections_leave_out_additions(self, client):
        case = add_by_hand(publish_by_hand(Words(TEXT, [a_claim(), open_claim()])))

        assert rows(client.get("/corrections.csv")) == []
        assert case.correction_count == 0
        assert client.get("/corrections.csv?kind=addition").status_code == 400

    @pytest.mark.parametrize("texts", [(), ("Held.",)], ids=["of a case", "of a finding"])
    def test_of_corrections_tell_nothing_of_what_is_under_review(self, client, texts):
        case = publish_by_hand(Words(TEXT, [a_claim("Held.", "disputed"), a_claim("Stands.")]))
        case = correct_by_hand(case, lambda document: rate(document, "disputed", "in_part"))
        case = correct_by_hand(case, summarize, kind="clarification", reason="Too short.")
        hold_by_hand(case, *texts)

        found = rows(client.get("/corrections.csv"))

        told = [
            [row[c] for c in ("rating_before", "rating_after", "extent_before", "reason")] for row in found
        ]
        assert told == [["unchecked", "unchecked", "", ""], ["", "", "", ""]]

    def test_of_claims_say_how_far_the_check_has_come(self, client):
        claims = [a_claim(), open_claim(), held_claim(), carried_claim("It holds.", "disputed")]
        publish_by_hand(Words(TEXT, claims))

        found = rows(client.get("/claims.csv"))

        columns = ("check_state", "rating_code", "rating_label", "rating_value", "as_of_date", "explanation")
        assert [[row[column] for column in columns] for row in found] == [
            ["checked", "verified", "Verified", "5", "2024-05-02", "The survey says so."],
            ["open", "unchecked", "Still being checked", "", "", ""],
            ["held", "unchecked", "Under review", "", "", ""],
            ["carried", "disputed", "Disputed", "1", "2024-05-02", "The survey says so."],
        ]

    def test_of_a_hold_come_with_the_next_question_for_what_is_new(self, client):
        case = publish_by_hand(Words(TEXT, [a_claim("Held."), a_claim("Stands.")]), at=MAY_1)
        hold_by_hand(case, "Held.")

        found = rows(client.get("/claims.csv?updated_since=2024-05-02"))

        assert [(row["claim_text"], row["check_state"]) for row in found] == [("Held.", "held")]

    def test_of_a_release_count_its_claims_by_what_readers_see(self, client):
        claims = [
            *(a_claim() for _ in range(2)),
            *(a_claim(rating="disputed") for _ in range(3)),
            *(a_claim(rating="unverifiable") for _ in range(4)),
            *(open_claim() for _ in range(5)),
            held_claim(),
        ]
        due = {"headline": "Half of it", "next_update_at": "2024-05-04T16:00:00Z"}
        publish_by_hand(Words(TEXT, claims), **due)

        (row,) = rows(client.get("/releases.csv"))

        counts = ["claims", *(f"claims_{code}" for code in ("verified", "disputed", "unverifiable", "open"))]
        assert [row[column] for column in (*counts, "claims_held")] == ["15", "2", "3", "4", "5", "1"]
        assert [row["headline"], row["next_update_at"]] == ["Half of it", "2024-05-04T16:00:00Z"]

    def test_of_a_release_have_no_headline_that_is_held_or_withdrawn(self, client):
        hold_by_hand(publish_by_hand(headline="It is shorter"))
        withdraw_by_hand(publish_by_hand(headline="It is longer"))

        assert [row["headline"] for row in rows(client.get("/releases.csv"))] == ["", ""]

    def test_of_releases(self, client):
        """Every count is another number, so that none can stand in for another."""
        rated = {"verified": 1, "disputed": 2, "unverifiable": 3}
        ratings = [code for code, number in rated.items() for _ in range(number)]
        case = publish_by_hand(
            *(Words(TEXT, [a_claim(rating=code), a_claim(rating=code)]) for code in ratings),
            *[Words(TEXT, is_unchecked=True)] * 4,
            *[Words("A fine harbor.")] * 5,
            issuer="Harbor office",
            release_title=HOSTILE,
            headline="What was found",
            slug="harbor",
        )

        found = rows(client.get("/releases.csv"))

        counts = rated | {"statements": 15, "checkable": 10, "not_checkable": 5, "unchecked": 4}
        assert found == [
            {
                "release_id": str(case.release_id),
                "title": f"'{HOSTILE}",
                "issuer": "Harbor office",
                "url": "https://news.example.org/bridge",
                "published_date": "2024-04-20",
                "version": "1",
                "sha256": case.release_sha256,
                "case_url": "https://desk.example.org/cases/harbor/",
                **{name: str(number) for name, number in counts.items()},
                "headline": "What was found",
                **{
                    "claims": "12",
                    "claims_verified": "2",
                    "claims_disputed": "4",
                    "claims_unverifiable": "6",
                },
                "claims_open": "0",
                "next_update_at": "",
                "claims_held": "0",
            }
        ]

    def test_that_were_withdrawn_stay_as_canceled(self, client):
        corrected_case("stands")
        withdraw_by_hand(corrected_case("withdrawn"))

        claims, statements = rows(client.get("/claims.csv")), rows(client.get("/statements.csv"))

        assert [row["pubstatus"] for row in claims] == ["usable", "canceled"]
        assert [row["pubstatus"] for row in statements] == ["usable", "canceled"]
        assert [len(rows(client.get(f"/{name}.csv"))) for name in ("evidence", "releases")] == [2, 2]

    def test_leave_text_in_every_column_as_it_was(self, client):
        """Put the same hostile text in every text column at once, and read it back from all five files."""
        of_source = ("title", "publisher", "author", "url", "independence_group")
        of_citation = ("archive_url", "quote", "locator")
        citation = a_citation(**dict.fromkeys([*of_source, *of_citation], HOSTILE))
        values = dict.fromkeys(["claimed_value", "found_value", "explanation"], HOSTILE)
        case = publish_by_hand(
            Words(HOSTILE, [a_claim(HOSTILE, evidence=[citation], **values)]),
            issuer=HOSTILE,
            headline=HOSTILE,
            release_title=HOSTILE,
            url=HOSTILE,
            publisher={"name": HOSTILE, "license": HOSTILE},
            slug="harbor",
        )
        correct_by_hand(case, summarize, reason=HOSTILE)

        files = {name: rows(client.get(f"/{name}.csv")) for name in NAMES}

        hostile = {
            name: {column for row in found for column, cell in row.items() if cell == f"'{HOSTILE}"}
            for name, found in files.items()
        }
        assert hostile == {
            "claims": {
                *("release_title", "release_url", "issuer", "statement_text", "claim_text", "claimant"),
                *("claimed_value", "found_value", "explanation", "publisher", "license"),
            },
            "statements": {"issuer", "speaker", "statement_text"},
            "evidence": {
                *("source_title", "publisher", "author", "source_url", "archived_url", "locator", "quote"),
                "independence_group",
            },
            "corrections": {"reason"},
            "releases": {"title", "issuer", "url", "headline"},
        }
        assert [len(found) for found in files.values()] == [1] * 5
        assert files["releases"][0]["case_url"] == "https://desk.example.org/cases/harbor/"


class TestUpdatedSince:
    @each_file
    @pytest.mark.parametrize(
        ("since", "slugs"),
        [
            ("2024-05-01", ["old", "new"]),
            ("2024-05-01T12:00:00Z", ["old", "new"]),
            ("2024-05-01T12:00:01Z", ["new"]),
            ("2024-05-02", ["new"]),
            ("2024-05-02T14:00:00+02:00", ["new"]),
            ("2024-05-02T14:00:00%2B02:00", ["new"]),
            ("2024-05-02T12:00:01", []),
            ("", ["old", "new"]),
        ],
    )
    def test_keeps_what_changed_then_or_later(self, client, name, since, slugs):
        cases = {"old": corrected_case("old", at=MAY_1), "new": corrected_case("new", at=MAY_2)}
        expected = [cases[slug] for slug in slugs]

        found = rows(client.get(f"/{name}.csv?updated_since={since}"))

        if name == "evidence":
            claims = PublishedClaim.objects.filter(case__in=expected).order_by("pk")
            assert [row["claim_id"] for row in found] == [str(claim.pk) for claim in claims]
        else:
            column, attribute = ("release_id", "release_id") if name == "releases" else ("case_id", "pk")
            assert [row[column] for row in found] == [str(getattr(case, attribute)) for case in expected]

    @each_file
    @pytest.mark.parametrize("since", ["yesterday", "2024-02-30", "0001-01-01T00:00%2B02:00", "%00", "%ff"])
    def test_is_refused_in_a_sentence_when_it_is_no_time(self, client, name, since):
        response = client.get(f"/{name}.csv?updated_since={since}")

        assert response.status_code == 400
        assert response["Content-Type"] == "text/plain; charset=utf-8"
        assert response.content.decode() == (
            "updated_since: Write a date or a time as in ISO 8601, "
            "such as 2024-05-31 or 2024-05-31T16:00:00Z.\n"
        )


class TestFilters:
    def test_of_the_list_of_claims_count_for_claims_and_evidence(self, client):
        publish_by_hand(Words(TEXT, [a_claim(type="number"), a_claim("In May.", "disputed", type="date")]))
        disputed = PublishedClaim.objects.get(claim_text="In May.")

        claims = rows(client.get("/claims.csv?rating=disputed&type=date"))
        evidence = rows(client.get("/evidence.csv?rating=disputed&type=date"))

        assert [row["claim_id"] for row in claims] == [str(disputed.pk)]
        assert [row["evidence_id"] for row in evidence] == [str(disputed.evidence.get().pk)]

    def test_go_together_with_updated_since(self, client):
        old = publish_by_hand(Words(TEXT, [a_claim(rating="disputed")]), at=MAY_1)
        new = publish_by_hand(Words(TEXT, [a_claim(), a_claim(rating="disputed")]), at=MAY_2)

        found = rows(client.get("/claims.csv?rating=disputed&updated_since=2024-05-02"))

        both = new.published_claims.get(rating_code="disputed")
        assert old.published_claims.get().rating_code == "disputed"
        assert [row["claim_id"] for row in found] == [str(both.pk)]

    @pytest.mark.parametrize("name", ["claims", "statements", "evidence", "releases"])
    def test_by_issuer_count_for_every_file_that_has_one(self, client, name):
        corrected_case("harbor")
        other = corrected_case("ferry", issuer="Ferry company")

        found = rows(client.get(f"/{name}.csv?issuer={other.issuer_id}"))

        assert [row[ID[name]] for row in found] == [
            row[ID[name]] for row in rows(client.get(f"/{name}.csv"))
        ][1:]

    def test_by_case_give_the_whole_release(self, client):
        corrected_case("harbor", claims=2)
        case = corrected_case("ferry", claims=3)

        found = rows(client.get(f"/statements.csv?case={case.pk}"))

        assert [row["case_id"] for row in found] == [str(case.pk)] * 3

    def test_of_the_list_of_corrections_count_for_corrections(self, client):
        early = correct_by_hand(publish_by_hand(at=MAY_1), explain_anew, kind="update", days=0)
        wanted = correct_by_hand(early, explain_anew, kind="update")
        correct_by_hand(wanted, explain_anew, kind="correction", days=0)

        found = rows(client.get("/corrections.csv?kind=update&changed_after=2024-05-02"))

        assert [row["correction_id"] for row in found] == [str(correction_of(wanted).pk)]

    def test_keep_every_claim_of_a_correction(self, client):
        corrected_case(claims=3)

        assert len(rows(client.get("/corrections.csv?kind=correction"))) == 3

    @pytest.mark.parametrize(
        ("address", "name"),
        [
            ("/claims.csv?rating=half-true", "rating"),
            ("/evidence.csv?rating=half-true", "rating"),
            ("/statements.csv?case=999", "case"),
            ("/statements.csv?issuer=nobody", "issuer"),
            ("/releases.csv?published_after=31.05.2024", "published_after"),
            ("/corrections.csv?kind=%00", "kind"),
            ("/claims.csv?bom=maybe", "bom"),
        ],
    )
    def test_are_refused_in_a_sentence_when_a_value_is_unknown(self, client, address, name):
        corrected_case()

        response = client.get(address)

        assert response.status_code == 400
        assert response["Content-Type"] == "text/plain; charset=utf-8"
        assert response.content.decode().startswith(f"{name}: ")
        assert "ETag" not in response

    @each_file
    def test_are_refused_when_the_file_does_not_know_them(self, client, name):
        corrected_case()

        response = client.get(f"/{name}.csv?ratng=disputed&updated_since=2024-05-01")

        assert response.status_code == 400
        assert response.content.decode().startswith("ratng: This file knows no such parameter. It knows ")
        assert "updated_since, bom.\n" in response.content.decode()

    @each_file
    @pytest.mark.parametrize("parameter", ["bom=0", "updated_since=2024-05-01"])
    def test_are_refused_when_they_are_there_twice(self, client, name, parameter):
        corrected_case()

        response = client.get(f"/{name}.csv?{parameter}&{parameter}")

        assert response.status_code == 400
        assert response.content.decode() == f"{parameter.split('=')[0]}: It is there 2 times. Give it once.\n"

    def test_are_all_complained_of_at_once(self, client):
        response = client.get("/claims.csv?rating=half-true&utm_source=x&bom=0&bom=1&a%0D%0Ab=&" + "n" * 70)

        assert [line.split(":")[0] for line in response.content.decode().splitlines()] == [
            "utm_source",
            "bom",
            "a\ufffd\ufffdb",
            "n" * 60 + "…",
            "rating",
        ]

    def test_of_a_page_may_have_any_further_name(self, client):
        corrected_case()

        for address in ("/", "/claims/", "/corrections/", "/method/"):
            assert client.get(f"{address}?utm_source=mail&utm_source=mail&x=1").status_code == 200, address


class TestFreshness:
    @each_file
    def test_is_told_by_etag_and_last_modified(self, client, name):
        corrected_case()
        first = client.get(f"/{name}.csv")

        by_tag = client.get(f"/{name}.csv", headers={"If-None-Match": first["ETag"]})
        by_date = client.get(f"/{name}.csv", headers={"If-Modified-Since": first["Last-Modified"]})

        assert first["Last-Modified"] == "Wed, 01 May 2024 12:00:00 GMT"
        assert [by_tag.status_code, by_date.status_code] == [304, 304]
        assert by_tag["ETag"] == by_date["ETag"] == first["ETag"]

    @each_file
    def test_reads_no_rows_for_a_reader_who_has_them(self, client, name):
        corrected_case()
        with CaptureQueriesContext(connection) as reading:
            response = client.get(f"/{name}.csv")
            body(response)

        with CaptureQueriesContext(connection) as asking:
            again = client.get(f"/{name}.csv", headers={"If-None-Match": response["ETag"]})

        assert again.status_code == 304
        assert len(asking) == len(reading) - 1

    @each_file
    def test_ends_with_the_next_edition(self, client, name):
        case = corrected_case()
        first = client.get(f"/{name}.csv")
        correct_by_hand(case, explain_anew)

        by_tag = client.get(f"/{name}.csv", headers={"If-None-Match": first["ETag"]})
        by_date = client.get(f"/{name}.csv", headers={"If-Modified-Since": first["Last-Modified"]})

        assert [by_tag.status_code, by_date.status_code] == [200, 200]
        assert by_tag["ETag"] != first["ETag"]

    def test_ends_also_when_of_two_publications_at_once_the_first_to_begin_comes_last(self, client):
        slow, quick = publish_by_hand(at=MAY_1), publish_by_hand(at=MAY_1)
        correct_by_hand(quick, explain_anew, days=1, pk=1_000_001)
        between = client.get("/claims.csv")
        correct_by_hand(slow, explain_anew, days=0, pk=1_000_000)

        again = client.get("/claims.csv", headers={"If-None-Match": between["ETag"]})

        assert again.status_code == 200

    def test_is_its_own_for_each_question_and_site(self, client, settings):
        corrected_case()
        queries = ["", "?bom=0", "?rating=verified", "?updated_since=2024-05-01"]

        tags = [
            client.get(f"/{name}.csv{query}")["ETag"] for query in queries for name in ("claims", "evidence")
        ]
        settings.SITE_URL = "https://elsewhere.example.org"
        tags.append(client.get("/claims.csv")["ETag"])

        assert len(set(tags)) == 9

    def test_is_asked_for_before_a_kept_file_is_used_again(self, client):
        assert client.get("/claims.csv")["Cache-Control"] == "public, no-cache"
