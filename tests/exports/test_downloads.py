"""What a newsroom gets when it asks for a file."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import resolve

from cases.exports.guard import unguarded
from cases.models import PublishedCase, PublishedClaim, PublishedEvidence, PublishedStatement
from tests.exports.published import (
    MAY_1,
    make_case,
    make_claim,
    make_correction,
    make_edition,
    make_evidence,
    make_statement,
    make_working_claim,
)
from tests.exports.reading import body, rows

pytestmark = pytest.mark.django_db

NAMES = ["claims", "statements", "evidence", "corrections", "releases"]
ID = {"claims": "claim_id", "statements": "statement_id", "evidence": "evidence_id", "releases": "release_id"}
MAY_2 = MAY_1 + timedelta(days=1)
HOSTILE = "=cmd|' /c calc'!A1,\"x\";\r\n－1 ñ 行 \u202e"

each_file = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(autouse=True)
def site_url(settings):
    settings.SITE_URL = "https://desk.example.org"


def publish(slug="harbor", *, claims=1, **fields) -> PublishedCase:
    """A case with rows in all five files."""
    case = make_case(slug, **fields)
    for _ in range(claims):
        make_evidence(make_claim(case))
    working = [make_working_claim(case.case) for _ in range(claims)]
    correction = make_correction(case.case, claims=working, at=case.last_modified_at)
    case.edition, case.edition_number = correction.edition, 2
    case.save()
    return case


@pytest.mark.parametrize("name", ["claims", "statements", "evidence", "releases"])
class TestARangeOfOneDay:
    def test_holds_what_was_released_that_day(self, client, name):
        publish()
        day = PublishedCase.objects.get().release_published_date

        taken = rows(client.get(f"/{name}.csv?published_after={day}&published_before={day}"))
        until = rows(client.get(f"/{name}.csv?published_before={day}"))
        before = rows(client.get(f"/{name}.csv?published_before={day - timedelta(days=1)}"))

        assert (len(taken), len(until), len(before)) == (1, 1, 0)


class TestDownload:
    @each_file
    def test_is_a_csv_file_named_after_the_newest_edition(self, client, name):
        publish(at=datetime(2024, 5, 9, 23, 59, tzinfo=UTC))

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
        publish()

        data = body(client.get(f"/{name}.csv"))

        assert data[:3] == b"\xef\xbb\xbf"
        assert body(client.get(f"/{name}.csv?bom=1")) == data
        assert body(client.get(f"/{name}.csv?bom=0")) == data[3:]

    @each_file
    def test_takes_the_same_queries_for_any_number_of_rows(self, client, name):
        counts = []
        for claims in (1, 2, 27):
            publish(f"case-{claims}", issuer=f"Agency {claims}", claims=claims)
            with CaptureQueriesContext(connection) as queries:
                found = rows(client.get(f"/{name}.csv"))
            counts.append((len(found), len(queries)))

        assert [found for found, _ in counts] == ([1, 2, 3] if name == "releases" else [1, 3, 30])
        assert len({queries for _, queries in counts}) == 1

    @each_file
    def test_is_sent_for_get_and_described_for_head_alone(self, client, name):
        publish()

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
        publish()
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
            publish(slug, claims=3)

        found = rows(client.get(f"/{name}.csv"))

        keys = [
            [int(row[c]) for c in (ID.get(name, "correction_id"), "claim_id") if c in row] for row in found
        ]
        assert keys == sorted(keys)
        assert len(keys) > 2

    @each_file
    def test_names_no_user_and_holds_no_note_of_the_desk(self, client, name):
        publish()

        text = body(client.get(f"/{name}.csv")).decode()

        assert "not for readers of files" not in text
        assert "an-editor-by-name" not in text


class TestRows:
    """Each cell of each row, against the database."""

    def test_of_claims(self, client):
        case = make_case(title="Not in this file", correction_count=3, language="pt-BR", edition_number=4)
        plain = make_claim(case)
        full = make_claim(
            case,
            statement_text=HOSTILE,
            claim_text=HOSTILE,
            claimed_value="-5",
            found_value="+3.2",
            explanation=HOSTILE,
            rating_code="disputed",
            extent_code="in_part",
            reason_code="",
            correction_count=2,
            last_correction_kind="update",
            license="",
        )

        found = rows(client.get("/claims.csv"))

        assert [row["claim_id"] for row in found] == [str(plain.pk), str(full.pk)]
        for row, claim in zip(found, PublishedClaim.objects.order_by("pk"), strict=True):
            copied = set(row) & {field.name for field in claim._meta.fields} - {"release_published_date"}
            copied -= {"as_of_date", "first_published_at", "last_modified_at"}
            assert {c: unguarded(row[c]) for c in copied} == {c: str(getattr(claim, c)) for c in copied}
            assert {c: row[c] for c in set(row) - copied} == {
                "schema_version": "1",
                "claim_id": str(claim.pk),
                "claim_url": f"https://desk.example.org{claim.get_absolute_url()}",
                "case_id": str(case.pk),
                "case_url": "https://desk.example.org/cases/harbor/",
                "release_published_date": "2024-04-30",
                "as_of_date": "2024-05-01",
                "first_published_at": "2024-05-01T12:00:00Z",
                "last_modified_at": "2024-05-01T12:00:00Z",
                "rating_label": claim.rating_label,
                "rating_value": "3" if claim == full else "5",
                "rating_worst": "1",
                "rating_best": "5",
            }
        assert [found[1]["claimed_value"], found[1]["found_value"]] == ["-5", "+3.2"]
        assert found[1]["explanation"] == f"'{HOSTILE}"

    def test_of_statements(self, client):
        case = make_case()
        make_statement(case, statement_text=HOSTILE, speaker="@speaker", claims=3, disputed=1, verified=2)
        opinion = {"is_checkable": False, "not_checkable_reason": "opinion", "kind_code": "opinion"}
        make_statement(case, claims=0, verified=0, **opinion)

        found = rows(client.get("/statements.csv"))

        assert [(row["rating_code"], row["rating_label"]) for row in found] == [
            ("disputed", "Disputed"),
            ("", ""),
        ]
        assert [row["is_checkable"] for row in found] == ["true", "false"]
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
        claim = make_claim(make_case())
        make_evidence(claim, quote=HOSTILE, locator="-5", is_primary=False, is_party=True)
        blank = dict.fromkeys(["publisher", "source_url", "archived_url", "archive_status"], "")
        make_evidence(claim, accessed_at=None, published_date=None, content_sha256="", **blank)

        found = rows(client.get("/evidence.csv"))

        assert [row["accessed_at"] for row in found] == ["2024-05-01T12:00:00Z", ""]
        assert [row["published_date"] for row in found] == ["2024-04-02", ""]
        assert [(row["is_primary"], row["is_party"]) for row in found] == [
            ("false", "true"),
            ("true", "false"),
        ]
        for row, evidence in zip(found, PublishedEvidence.objects.order_by("pk"), strict=True):
            copied = set(row) - {"evidence_id", "accessed_at", "published_date", "is_primary", "is_party"}
            assert row["evidence_id"] == str(evidence.pk)
            assert {c: unguarded(row[c]) for c in copied} == {c: str(getattr(evidence, c)) for c in copied}

    def test_of_corrections(self, client):
        case = make_case()
        first, second = make_working_claim(case.case), make_working_claim(case.case)
        touching = make_correction(case.case, claims=[second, first], at=MAY_2, reason=HOSTILE)
        general = make_correction(case.case, at=MAY_2, kind="clarification", requested_by_kind="desk")

        found = rows(client.get("/corrections.csv"))

        ratings = {"rating_before": "verified", "rating_after": "disputed"}
        common = {"case_id": str(case.pk), "changed_at": "2024-05-02T12:00:00Z"}
        of_touching = {
            "correction_id": str(touching.pk),
            "edition_number": "2",
            "kind": "correction",
            "reason": f"'{HOSTILE}",
            "requested_by_kind": "reader",
        }
        of_general = {
            "correction_id": str(general.pk),
            "edition_number": "3",
            "kind": "clarification",
            "reason": general.reason,
            "requested_by_kind": "desk",
        }
        assert found == [
            {**common, **of_touching, **ratings, "claim_id": str(first.pk)},
            {**common, **of_touching, **ratings, "claim_id": str(second.pk)},
            {**common, **of_general, "rating_before": "", "rating_after": "", "claim_id": ""},
        ]

    def test_of_releases(self, client):
        counts = [
            "statements",
            "checkable",
            "verified",
            "disputed",
            "unverifiable",
            "not_checkable",
            "unchecked",
        ]
        case = make_case(release_title=HOSTILE, **{name: 10 + n for n, name in enumerate(counts)})

        found = rows(client.get("/releases.csv"))

        assert found == [
            {
                "release_id": str(case.release_id),
                "title": f"'{HOSTILE}",
                "issuer": "Harbor office",
                "url": "https://example.org/harbor",
                "published_date": "2024-04-30",
                "version": "1",
                "sha256": case.release_sha256,
                "case_url": "https://desk.example.org/cases/harbor/",
                **{name: str(10 + n) for n, name in enumerate(counts)},
            }
        ]

    def test_that_were_withdrawn_stay_as_canceled(self, client):
        publish("stands")
        publish("withdrawn", pubstatus="canceled")

        claims, statements = rows(client.get("/claims.csv")), rows(client.get("/statements.csv"))

        assert [row["pubstatus"] for row in claims] == ["usable", "canceled"]
        assert [row["pubstatus"] for row in statements] == ["usable", "canceled"]
        assert [len(rows(client.get(f"/{name}.csv"))) for name in ("evidence", "releases")] == [2, 2]

    def test_leave_text_in_every_column_as_it_was(self, client):
        """Put the same hostile text in every text column at once, and read it back from all five files."""
        case = publish()
        texts = {
            PublishedCase: ["release_title", "issuer", "release_url", "release_sha256"],
            PublishedStatement: ["issuer", "speaker", "statement_text"],
            PublishedClaim: [
                "release_title",
                "issuer",
                "claimant",
                "claim_text",
                "claimed_value",
                "found_value",
            ],
            PublishedEvidence: [
                "source_title",
                "publisher",
                "author",
                "locator",
                "quote",
                "independence_group",
            ],
        }
        for model, names in texts.items():
            model.objects.update(**dict.fromkeys(names, HOSTILE[:64]))

        lines = [row for name in NAMES[:3] for row in rows(client.get(f"/{name}.csv"))]

        cells = [cell for row in lines for cell in row.values()]
        assert cells.count(f"'{HOSTILE[:64]}") == 6 + 3 + 6
        assert rows(client.get("/releases.csv"))[0]["title"] == f"'{HOSTILE[:64]}"
        assert case.slug in rows(client.get("/releases.csv"))[0]["case_url"]


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
        cases = {"old": publish("old", at=MAY_1), "new": publish("new", at=MAY_2)}
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
        case = make_case()
        make_evidence(make_claim(case, claim_type="number"))
        disputed = make_claim(case, rating_code="disputed", extent_code="wholly", claim_type="date")
        citation = make_evidence(disputed)

        claims = rows(client.get("/claims.csv?rating=disputed&type=date"))
        evidence = rows(client.get("/evidence.csv?rating=disputed&type=date"))

        assert [row["claim_id"] for row in claims] == [str(disputed.pk)]
        assert [row["evidence_id"] for row in evidence] == [str(citation.pk)]

    def test_go_together_with_updated_since(self, client):
        case = make_case()
        make_claim(case, rating_code="disputed", extent_code="wholly")
        make_claim(case, last_modified_at=MAY_2)
        both = make_claim(case, rating_code="disputed", extent_code="wholly", last_modified_at=MAY_2)

        found = rows(client.get("/claims.csv?rating=disputed&updated_since=2024-05-02"))

        assert [row["claim_id"] for row in found] == [str(both.pk)]

    @pytest.mark.parametrize("name", ["claims", "statements", "evidence", "releases"])
    def test_by_issuer_count_for_every_file_that_has_one(self, client, name):
        publish("harbor")
        other = publish("ferry", issuer="Ferry company")

        found = rows(client.get(f"/{name}.csv?issuer={other.issuer_id}"))

        assert [row[ID[name]] for row in found] == [
            row[ID[name]] for row in rows(client.get(f"/{name}.csv"))
        ][1:]

    def test_by_case_give_the_whole_release(self, client):
        publish("harbor", claims=2)
        case = publish("ferry", claims=3)

        found = rows(client.get(f"/statements.csv?case={case.pk}"))

        assert [row["case_id"] for row in found] == [str(case.pk)] * 3

    def test_of_the_list_of_corrections_count_for_corrections(self, client):
        case = make_case()
        make_correction(case.case, kind="update", at=MAY_1)
        wanted = make_correction(case.case, kind="update", at=MAY_2)
        make_correction(case.case, kind="correction", at=MAY_2)

        found = rows(client.get("/corrections.csv?kind=update&changed_after=2024-05-02"))

        assert [row["correction_id"] for row in found] == [str(wanted.pk)]

    def test_keep_every_claim_of_a_correction(self, client):
        case = make_case()
        claims = [make_working_claim(case.case) for _ in range(3)]
        make_correction(case.case, claims=claims)

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
        publish()

        response = client.get(address)

        assert response.status_code == 400
        assert response["Content-Type"] == "text/plain; charset=utf-8"
        assert response.content.decode().startswith(f"{name}: ")
        assert "ETag" not in response

    @each_file
    def test_are_refused_when_the_file_does_not_know_them(self, client, name):
        publish()

        response = client.get(f"/{name}.csv?ratng=disputed&updated_since=2024-05-01")

        assert response.status_code == 400
        assert response.content.decode().startswith("ratng: This file knows no such parameter. It knows ")
        assert "updated_since, bom.\n" in response.content.decode()

    @each_file
    @pytest.mark.parametrize("parameter", ["bom=0", "updated_since=2024-05-01"])
    def test_are_refused_when_they_are_there_twice(self, client, name, parameter):
        publish()

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
        publish()

        for address in ("/", "/claims/", "/corrections/", "/method/"):
            assert client.get(f"{address}?utm_source=mail&utm_source=mail&x=1").status_code == 200, address


class TestFreshness:
    @each_file
    def test_is_told_by_etag_and_last_modified(self, client, name):
        publish()
        first = client.get(f"/{name}.csv")

        by_tag = client.get(f"/{name}.csv", headers={"If-None-Match": first["ETag"]})
        by_date = client.get(f"/{name}.csv", headers={"If-Modified-Since": first["Last-Modified"]})

        assert first["Last-Modified"] == "Wed, 01 May 2024 12:00:00 GMT"
        assert [by_tag.status_code, by_date.status_code] == [304, 304]
        assert by_tag["ETag"] == by_date["ETag"] == first["ETag"]

    @each_file
    def test_reads_no_rows_for_a_reader_who_has_them(self, client, name):
        publish()
        with CaptureQueriesContext(connection) as reading:
            response = client.get(f"/{name}.csv")
            body(response)

        with CaptureQueriesContext(connection) as asking:
            again = client.get(f"/{name}.csv", headers={"If-None-Match": response["ETag"]})

        assert again.status_code == 304
        assert len(asking) == len(reading) - 1

    @each_file
    def test_ends_with_the_next_edition(self, client, name):
        case = publish()
        first = client.get(f"/{name}.csv")
        make_edition(case.case, at=MAY_2)

        by_tag = client.get(f"/{name}.csv", headers={"If-None-Match": first["ETag"]})
        by_date = client.get(f"/{name}.csv", headers={"If-Modified-Since": first["Last-Modified"]})

        assert [by_tag.status_code, by_date.status_code] == [200, 200]
        assert by_tag["ETag"] != first["ETag"]

    def test_ends_also_when_of_two_publications_at_once_the_first_to_begin_comes_last(self, client):
        slow, quick = make_case("slow"), make_case("quick")
        make_edition(quick.case, at=MAY_2, pk=1_000_001)
        between = client.get("/claims.csv")
        make_edition(slow.case, at=MAY_1, pk=1_000_000)

        again = client.get("/claims.csv", headers={"If-None-Match": between["ETag"]})

        assert again.status_code == 200

    def test_is_its_own_for_each_question_and_site(self, client, settings):
        publish()
        queries = ["", "?bom=0", "?rating=verified", "?updated_since=2024-05-01"]

        tags = [
            client.get(f"/{name}.csv{query}")["ETag"] for query in queries for name in ("claims", "evidence")
        ]
        settings.SITE_URL = "https://elsewhere.example.org"
        tags.append(client.get("/claims.csv")["ETag"])

        assert len(set(tags)) == 9

    def test_is_asked_for_before_a_kept_file_is_used_again(self, client):
        assert client.get("/claims.csv")["Cache-Control"] == "public, no-cache"
