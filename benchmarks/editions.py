"""Measure what editions cost: the pages and moves that compose, publish, hold and read them.

    python -m benchmarks.editions [CLAIMS]

On SQLite, or on the PostgreSQL server that DATABASE_URL names, in a scratch database: one case of so many
claims (2,000 unless told), four on three statements, each found with two sources. It is published; then 15 of
100 claims are reworked, a third each edited, reopened and proposed anew, one statement is cut in two, and all
that is ready is published again. Prints seconds and queries, which should not grow with the claims. Memory is
looked through as seldom as in the server.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import (
    setup_databases,
    setup_test_environment,
    teardown_databases,
    teardown_test_environment,
)
from django.urls import reverse

from cases import workflow
from cases.admin.desk.addresses import case_url
from cases.audit import history_problems
from cases.checks.dossier import open_dossier
from cases.checks.likeness import keys_of_row
from cases.choices import Decision
from cases.document import BINDING, approval_content
from cases.editions import rebuild_published
from cases.history.digests import digest_of
from cases.models import Case, Claim, Edition, EvidenceLink, SearchEntry, Snapshot, Source, Statement, Verdict
from factcheck.server import collect_seldom
from tests.factories import (
    ARCHIVED_COPY,
    FINDINGS,
    NOW,
    TODAY,
    make_case,
    make_contact,
    make_user,
    plan_of,
    propose,
    read_of,
)

STANCES = {"verified": "supports", "disputed": "refutes"}
RATINGS = ("verified", "verified", "disputed", "verified", "unverifiable")
LATER = NOW + timedelta(days=1)


# --- a case whose findings wait for publication, its rows written many at a time -------------------


def make_large(claims: int) -> Case:
    by, second = make_user(role="Reviewer"), make_user(role="Reviewer")
    sentences = [f"In district {n} the county opened {n % 40} shelters." for n in range(claims * 3 // 4)]
    case = make_case(sentences=sentences)
    thirds = case.claims.order_by("pk")[: claims - len(sentences)]
    Claim.objects.bulk_create(
        Claim(
            case=case, statement_id=each.statement_id, position=2, start=each.start, end=each.end, text=text
        )
        for each in thirds
        if (text := f"{each.text} All of them.")
    )
    found = [(claim, RATINGS[n % len(RATINGS)]) for n, claim in enumerate(case.claims.order_by("pk"))]
    bring_evidence([(claim, rating) for claim, rating in found if rating in STANCES], by)
    SearchEntry.objects.bulk_create(
        SearchEntry(
            claim=claim, searched_at=NOW, searched_by=by, where="Register", query="2026", outcome="No entry."
        )
        for claim, rating in found
        if rating not in STANCES
    )
    ratings = {claim.pk: rating for claim, rating in found}
    Verdict.objects.bulk_create(
        approved(claim, ratings[claim.pk], by, second) for claim in open_dossier(case).claims
    )
    make_contact(case)
    return case


def bring_evidence(found: list[tuple[Claim, str]], by) -> None:
    rows = [(claim, rating, number) for claim, rating in found for number in (1, 2)]
    sources = [
        Source(
            kind="official_record",
            title=f"Register {claim.pk}, {n}",
            publisher=f"Archive {n}",
            is_primary=True,
        )
        for claim, _, n in rows
    ]
    for source in sources:
        vars(source).update(keys_of_row(source))
    sources = Source.objects.bulk_create(sources)
    snapshots = Snapshot.objects.bulk_create(
        Snapshot(source=source, accessed_at=NOW, accessed_by=by, archive_url=ARCHIVED_COPY, status="archived")
        for source in sources
    )
    EvidenceLink.objects.bulk_create(
        EvidenceLink(
            claim=claim,
            source=snapshot.source,
            snapshot=snapshot,
            stance=STANCES[rating],
            quote="Entry 12: the county opened them all.",
            locator="page 4",
            position=number,
        )
        for (claim, rating, number), snapshot in zip(rows, snapshots, strict=True)
    )


def approved(claim: Claim, rating: str, by, second) -> Verdict:
    verdict = Verdict(
        claim=claim,
        **{"explanation": "The register shows it.", "as_of_date": TODAY, **FINDINGS[rating]},
        proposed_at=NOW,
        proposed_by=by,
        digest_version=BINDING,
        bound_searches=[entry.pk for entry in claim.searches.all()],
        decision=Decision.APPROVED,
        decided_at=NOW,
        decided_by=second,
    )
    verdict.content = approval_content(claim, verdict)
    verdict.content_digest = digest_of(verdict.content)
    return verdict


def rework(case: Case, by) -> None:
    """Edit, reopen and propose anew a third each of 15 claims of 100, and cut the last statement in two."""
    claims = list(case.claims.order_by("pk"))
    for number, claim in enumerate(claims[: len(claims) * 15 // 100]):
        if number % 3 == 0:
            workflow.edit_claim(claim=claim, by=by, at=LATER, version=claim.version, claimed_value="12")
            continue
        workflow.reopen_claim(claim=claim, by=by, at=LATER, version=claim.version, reason="Measured.")
        if number % 3 == 1:
            rating = claim.verdicts.get().rating
            propose(claim, rating, by=by, explanation="The new register shows it.")
    last = Statement.objects.filter(version__release=case.release).order_by("position").last()
    assert last is not None
    seen = workflow.statement_seen(last)
    workflow.split_statement(statement=last, by=by, at=LATER, seen=seen, offset=last.start + len("Notice"))


# --- measuring -------------------------------------------------------------------------------------


@contextmanager
def station(name: str) -> Iterator[None]:
    """Print the seconds that something takes, those of them that this process works, and the queries."""
    count = 0

    def counting(execute: Callable[..., Any], *args: Any) -> Any:
        nonlocal count
        count += 1
        return execute(*args)

    began, busy = time.perf_counter(), time.process_time()
    with connection.execute_wrapper(counting):
        yield
    took, busy = time.perf_counter() - began, time.process_time() - busy
    print(f"  {name:<28}{took:8.2f} s {busy:8.2f} s of this process {count:7} queries", flush=True)


def fetch(client: Client, name: str, address: str) -> None:
    with station(name):
        response = client.get(address)
        assert response.status_code == 200, f"{address}: {response.status_code}"
        size = len(b"".join(response.streaming_content) if response.streaming else response.content)
    assert size


def publish(case: Case, name: str, at, desk: Client, **fields: Any) -> Edition:
    """Take the way from the case's page to an edition, as three people walk it."""
    by, second, editor = make_user(role="Reviewer"), make_user(role="Reviewer"), make_user(role="Editor")
    print(name)
    fetch(desk, "case page of the desk", case_url(case))
    fetch(desk, "conclude page", reverse("admin:cases_case_conclude", args=[case.pk]))
    case.refresh_from_db()
    words = chosen(case)
    with station("propose_conclusion"):
        conclusion = workflow.propose_conclusion(case=case, by=by, at=at, version=case.version, **words)
    fetch(desk, "decide page", reverse("admin:cases_conclusion_decide", args=[conclusion.pk]))
    waiting = [each.content_digest for each in workflow.waiting_findings(plan_of(case))]
    with station(f"approve_conclusion (and {len(waiting)})"):
        workflow.approve_conclusion(conclusion=conclusion, by=second, at=at, findings=waiting)
    fetch(desk, "publish page", reverse("admin:cases_case_publish", args=[case.pk]))
    case.refresh_from_db()
    read = read_of(case, at)
    with station("publish"):
        return workflow.publish(case=case, by=editor, at=at, version=case.version, read=read, **fields)


def chosen(case: Case) -> dict[str, Any]:
    selection = plan_of(case).selection
    return {
        "headline": "What the release says holds",
        "summary": "Most of it holds.",
        "why_checked": "Widely shared.",
        "claims": selection.claims,
        "takes_cut": selection.takes_cut,
    }


def measure(claims: int) -> None:
    reviewer, editor = make_user(role="Reviewer"), make_user(role="Editor")
    with station("made"):
        case = make_large(claims)
    desk = Client()
    desk.force_login(editor)
    publish(case, "first edition", NOW, desk)
    with station("reworked"):
        rework(case, reviewer)
    notice = workflow.Notice(kind="correction", reason="Measured.")
    edition = publish(
        case, "second edition", LATER, desk, notice=notice, next_update_at=LATER + timedelta(days=1)
    )
    print("afterwards")
    fetch(desk, "case page of the desk", case_url(case))
    read_publicly(case, edition)
    claim = case.claims.order_by("-pk")[2]
    with station("hold_finding"):
        workflow.hold_finding(claim=claim, by=editor, at=LATER, reason="Measured.")
    fetch(desk, "conclude page, claim held", reverse("admin:cases_case_conclude", args=[case.pk]))
    with station("hold_case"):
        workflow.hold_case(case=case, by=editor, at=LATER, reason="Measured.")
    fetch(desk, "conclude page, case held", reverse("admin:cases_case_conclude", args=[case.pk]))
    with station("rebuild_published"):
        rebuild_published()
    with station("verify_history"):
        problems = history_problems()
    print("\n".join(problems))


def read_publicly(case: Case, edition: Edition) -> None:
    reader = Client()
    claim = case.claims.order_by("pk").last()
    assert claim is not None
    fetch(reader, "public case page", case.get_absolute_url())
    fetch(reader, "public claim page", claim.get_absolute_url())
    fetch(reader, "edition download", edition.get_absolute_url())
    fetch(reader, "claims.csv", "/claims.csv")


def main(claims: int) -> None:
    setup_test_environment()
    collect_seldom()
    scratch = setup_databases(verbosity=0, interactive=False)
    try:
        print(f"{claims} claims on {connection.vendor}")
        measure(claims)
    finally:
        connection.close()
        teardown_databases(scratch, verbosity=0)
        teardown_test_environment()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
