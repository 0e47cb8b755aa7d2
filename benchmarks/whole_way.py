"""Take one release the whole way, from import to a corrected second edition, and count what it costs.

    python -m benchmarks.whole_way FILE [LANGUAGE]

Prints statements, claims, seconds for each station, and the queries of every page and file. The evidence is
made up: each claim gets two sources, and a verdict by the place it has in the release. Runs in a scratch
database, on SQLite or on the PostgreSQL server that DATABASE_URL names.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, setup_test_environment, teardown_test_environment
from django.urls import reverse

from cases import workflow
from cases.audit import history_problems
from cases.models import Case, PublishedCase
from cases.workflow.receive import Incoming, receive_release
from tests.factories import NOW, confirm, make_approved, make_contact, make_user, publish

RATINGS = ("verified", "disputed", "unverifiable")


@contextmanager
def station(name: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    print(f"{name:<44} {time.perf_counter() - began:8.2f} s")


def travel(path: Path, language: str) -> Case:
    reviewer, editor = make_user(role="Reviewer"), make_user(role="Editor")
    with station("import"):
        incoming = Incoming(
            issuer="The issuer",
            title="A release",
            published_date=date(2026, 2, 1),
            language=language,
            file=path.read_bytes(),
        )
        case = receive_release(incoming, by=reviewer, at=NOW)
    claims = list(case.claims.order_by("statement__position", "position"))
    statements = case.release.versions.get().statements.count()
    print(f"{statements} statements, {len(claims)} claims proposed")
    with station("confirmation of every statement"):
        confirm(case, by=reviewer)
    with station("evidence, proposal and approval of every claim"):
        for number, claim in enumerate(claims):
            make_approved(claim, RATINGS[number % len(RATINGS)])
    make_contact(case)
    with station("publication of edition 1"):
        publish(case, by=editor)
    with station("correction of one claim, and edition 2"):
        correct(case, claims[0], reviewer, editor)
    return case


def correct(case: Case, claim, reviewer, editor) -> None:
    later = NOW + timedelta(days=1)
    claim.refresh_from_db()
    workflow.reopen_claim(claim=claim, by=reviewer, at=later, version=claim.version, reason="Measured.")
    make_approved(claim, "disputed")
    publish(case, by=editor, at=later, notice=workflow.Notice(kind="correction", reason="Measured."))


def read(case: Case) -> None:
    """Ask for every page and file once to warm up, and once to count."""
    published = PublishedCase.objects.get(case=case)
    claim = published.published_claims.order_by("pk").first()
    public = {
        "/": reverse("cases:home"),
        "case page": published.get_absolute_url(),
        "claim page": claim.get_absolute_url(),
        "list of claims": reverse("cases:claims"),
        "corrections": reverse("cases:corrections"),
        "method": reverse("cases:method"),
        "edition JSON": published.edition.get_absolute_url(),
        **{f"{name}.csv": f"/{name}.csv" for name in FILES},
    }
    desk = {
        "admin: case": reverse("admin:cases_case_change", args=[case.pk]),
        "admin: claim": reverse("admin:cases_claim_change", args=[claim.pk]),
        "admin: publish": reverse("admin:cases_case_publish", args=[case.pk]),
        "admin: list of claims": reverse("admin:cases_claim_changelist"),
    }
    signed_in = Client()
    signed_in.force_login(make_user(role="Editor"))
    for client, pages in ((Client(), public), (signed_in, desk)):
        for name, address in pages.items():
            count(name, lambda client=client, address=address: body(client, address))


FILES = ("claims", "statements", "evidence", "corrections", "releases")


def body(client: Client, address: str) -> int:
    response = client.get(address)
    assert response.status_code == 200, f"{address}: {response.status_code}"
    return len(b"".join(response.streaming_content) if response.streaming else response.content)


def count(name: str, ask: Callable[[], int]) -> None:
    ask()
    began = time.perf_counter()
    with CaptureQueriesContext(connection) as queries:
        size = ask()
    spent = (time.perf_counter() - began) * 1000
    print(f"{name:<24} {len(queries):3} queries {spent:8.1f} ms {size / 1024:9.1f} KiB")


def main(path: Path, language: str) -> None:
    setup_test_environment()
    name = connection.creation.create_test_db(verbosity=0)
    try:
        print(f"{path.name} on {connection.vendor}")
        case = travel(path, language)
        read(case)
        problems = history_problems()
        print("history, editions and published tables agree" if not problems else "\n".join(problems))
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)
        teardown_test_environment()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "en")
