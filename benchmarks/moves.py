"""Measure the moves: how many a second, beside plain saves of one row in a transaction of its own.

    python -m benchmarks.moves [CLAIMS]

On SQLite, or on the PostgreSQL server that DATABASE_URL names, in a scratch database. Only ratios within one
run count. A move checks, compares, writes, and adds a line to the history; a save does nothing but write.
"""

import sys
import time
from collections.abc import Callable, Iterable

from django.db import connection, transaction
from django.test.utils import setup_databases, teardown_databases

from cases import workflow
from cases.checks.dossier import open_dossier
from cases.editions import content_digest, plan
from cases.models import Case, Claim, Verdict
from tests.factories import NOW, TODAY, make_case, make_contact, make_ready, make_user

CLAIMS_PER_CASE = 10


def main(claims: int) -> None:
    scratch = setup_databases(verbosity=0, interactive=False)
    try:
        measure(max(1, claims // CLAIMS_PER_CASE))
    finally:
        connection.close()
        teardown_databases(scratch, verbosity=0)


def measure(number: int) -> None:
    cases = [make_checked() for _ in range(number)]
    claims = list(Claim.objects.filter(case__in=cases))
    reviewer, second, editor = (make_user(role=role) for role in ("Reviewer", "Reviewer", "Editor"))
    print(f"{connection.vendor}, {len(claims)} claims in {number} cases; a second:")
    saves = report("plain save", claims, save)
    report("propose", claims, lambda claim: propose(claim, reviewer), saves)
    verdicts = list(Verdict.objects.select_related("claim"))
    report("approve", verdicts, lambda verdict: approve(verdict, second), saves)
    report("edit a claim's date", claims, lambda claim: edit(claim, editor), saves)
    report(f"publish ({CLAIMS_PER_CASE} claims)", cases, lambda case: publish(case, editor), saves)


def make_checked() -> Case:
    case = make_case(sentences=[f"The county opened shelter {n}." for n in range(CLAIMS_PER_CASE)])
    for claim in case.claims.all():
        make_ready(claim)
    make_contact(case)
    return case


def report(name: str, rows: Iterable, act: Callable, saves: float = 0) -> float:
    rows = list(rows)
    began = time.perf_counter()
    for row in rows:
        act(row)
    rate = len(rows) / (time.perf_counter() - began)
    beside = f"  one for {saves / rate:6.1f} saves" if saves else ""
    print(f"  {name:<22}{rate:9.1f}{beside}")
    return rate


def save(claim: Claim) -> None:
    with transaction.atomic():
        claim.save(update_fields=["claimed_value"])


def propose(claim: Claim, by) -> None:
    workflow.propose_verdict(
        claim=claim,
        by=by,
        at=NOW,
        version=claim.version,
        rating="verified",
        explanation="The register shows it.",
        as_of_date=TODAY,
    )


def approve(verdict: Verdict, by) -> None:
    workflow.approve_verdict(verdict=verdict, by=by, at=NOW)


def edit(claim: Claim, by) -> None:
    workflow.edit_claim(claim=claim, by=by, at=NOW, version=claim.version, recheck_date=TODAY)


def publish(case: Case, by) -> None:
    read = content_digest(plan(open_dossier(case)).content)
    workflow.publish(case=case, by=by, at=NOW, version=case.version, read=read)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
