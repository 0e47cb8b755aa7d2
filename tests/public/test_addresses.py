"""What each public address answers: found, missing, unpublished, not changed, not allowed."""

import hashlib
from datetime import UTC, datetime

import pytest
from django.utils import timezone

from cases.models import Claim, PublishedClaim
from tests.handwritten import (
    Words,
    a_claim,
    correct_by_hand,
    open_claim,
    publish_by_hand,
    rate,
    withdraw_by_hand,
    write_case,
    write_statements,
)

pytestmark = pytest.mark.django_db


def at(monkeypatch, moment: str) -> None:
    """Set the clock that the pages read."""
    monkeypatch.setattr(timezone, "now", lambda: datetime.fromisoformat(moment).replace(tzinfo=UTC))


def addresses() -> list[str]:
    case = publish_by_hand(slug="bridge")
    claim = PublishedClaim.objects.get()
    return [
        "/",
        "/cases/bridge/",
        "/claims/",
        f"/claims/{claim.pk}/",
        "/corrections/",
        "/method/",
        f"/editions/{case.edition.digest}.json",
    ]


class TestEveryPage:
    def test_answers_get_and_head(self, client):
        paths = addresses()

        assert [client.get(path).status_code for path in paths] == [200] * 7
        assert [client.head(path).status_code for path in paths] == [200] * 7

    def test_refuses_anything_else(self, client):
        assert [client.post(path).status_code for path in addresses()] == [405] * 7

    def test_sets_no_cookie_and_does_not_vary_by_one(self, client):
        responses = [client.get(path) for path in addresses()]

        assert [(dict(r.cookies), r.headers.get("Vary")) for r in responses] == [({}, None)] * 7

    def test_holds_no_inline_script_or_style(self, client):
        pages = [client.get(path).content.decode() for path in addresses()]

        assert [page.count("<style") + page.count("style=") + page.count("onclick") for page in pages] == [
            0
        ] * 7


class TestMissing:
    def test_looks_byte_for_byte_like_a_draft(self, client):
        draft = write_case([Words("It is so.")], title="Not yet", slug="not-yet")
        write_statements(draft, [Words("It is so.", [a_claim()])])
        claim = Claim.objects.get(case=draft)
        paths = ["/cases/not-yet/", "/cases/no-such-case/", f"/claims/{claim.pk}/", "/claims/123456/", "/x"]

        answers = [client.get(path) for path in paths]

        assert {(a.status_code, a.content, str(sorted(a.headers.items()))) for a in answers} == {
            (404, answers[0].content, str(sorted(answers[0].headers.items())))
        }
        assert b"There is nothing at this address" in answers[0].content

    @pytest.mark.parametrize(
        "path",
        [
            "/claims/99999999999999999999999999/",
            "/claims/" + "9" * 5000 + "/",
            "/claims/-1/",
            "/cases/%00/",
            "/editions/abc.json",
            f"/editions/{'0' * 64}.json",
        ],
    )
    def test_is_what_any_odd_address_is(self, client, path):
        assert client.get(path).status_code == 404


class TestEditionFile:
    def test_is_named_by_the_digest_of_its_bytes(self, client):
        edition = publish_by_hand(Words("Größe: 40 m <&>", [a_claim()])).edition

        response = client.get(edition.get_absolute_url())

        assert hashlib.sha256(response.content).hexdigest() == edition.digest
        assert response.headers["Content-Type"] == "application/json"

    def test_may_be_kept_for_good(self, client):
        response = client.get(publish_by_hand().edition.get_absolute_url())

        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"

    def test_stays_after_a_newer_one_and_after_withdrawal(self, client):
        first = publish_by_hand()
        path = first.edition.get_absolute_url()
        before = client.get(path).content
        withdraw_by_hand(correct_by_hand(first, lambda document: rate(document, "disputed", "wholly")))

        assert client.get(path).content == before


class TestFreshness:
    def test_is_told_by_etag_and_by_the_date_of_the_edition(self, client):
        responses = {path: client.get(path).headers for path in addresses()}

        undated = [path for path, headers in responses.items() if "Last-Modified" not in headers]
        dates = {headers["Last-Modified"] for headers in responses.values() if "Last-Modified" in headers}

        assert undated == ["/method/"]
        assert dates == {"Fri, 03 May 2024 12:00:00 GMT"}
        assert len({headers["ETag"] for headers in responses.values()}) == len(responses)

    def test_is_answered_with_304_by_etag(self, client):
        for path in addresses():
            etag = client.get(path).headers["ETag"]

            again = client.get(path, headers={"if-none-match": etag})

            assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", etag)

    def test_is_answered_with_304_by_date(self, client):
        for path in addresses():
            headers = client.get(path).headers
            if "Last-Modified" in headers:
                again = client.get(path, headers={"if-modified-since": headers["Last-Modified"]})

                assert (again.status_code, again.content) == (304, b"")

    def test_costs_at_most_one_query_where_nothing_has_changed(self, client, django_assert_max_num_queries):
        for path in addresses():
            etag = client.get(path).headers["ETag"]

            with django_assert_max_num_queries(1):
                client.get(path, headers={"if-none-match": etag})

    def test_ends_with_a_new_edition(self, client):
        case = publish_by_hand()
        paths = ["/", "/claims/", "/corrections/", case.get_absolute_url()]
        paths.append(PublishedClaim.objects.get().get_absolute_url())
        etags = [client.get(path).headers["ETag"] for path in paths]
        correct_by_hand(case, lambda document: rate(document, "disputed", "wholly"))

        answers = [
            client.get(path, headers={"if-none-match": etag}) for path, etag in zip(paths, etags, strict=True)
        ]

        assert [answer.status_code for answer in answers] == [200] * 5

    @pytest.mark.parametrize("of_claim", [False, True])
    def test_ends_when_the_update_that_was_promised_is_overdue(self, client, monkeypatch, of_claim):
        due = {"next_update_at": "2024-05-04T16:00:00Z"}
        case = publish_by_hand(Words("A", [open_claim()]), **due)
        path = (case.published_claims.get() if of_claim else case).get_absolute_url()
        at(monkeypatch, "2024-05-04T15:59:59")
        before = client.get(path)
        at(monkeypatch, "2024-05-04T16:00:00")

        by_tag = client.get(path, headers={"if-none-match": before["ETag"]})
        by_date = client.get(path, headers={"if-modified-since": before["Last-Modified"]})

        assert [b"Next update by" in before.content, b"overdue" in before.content] == [True, False]
        assert [b"overdue" in answer.content for answer in (by_tag, by_date)] == [True, True]
        assert by_tag["Last-Modified"] == "Sat, 04 May 2024 16:00:00 GMT"
        assert client.get(path, headers={"if-none-match": by_tag["ETag"]}).status_code == 304

    def test_of_a_list_is_a_matter_of_what_was_asked(self, client):
        publish_by_hand()

        etags = {client.get(path).headers["ETag"] for path in ("/claims/", "/claims/?q=a", "/claims/?page=2")}

        assert len(etags) == 3
