"""Taking the rows that a move is about: moves follow each other, and nothing is overwritten unseen."""

from django.contrib.auth.models import User
from django.db import connection
from django.db.models import QuerySet

from cases.choices import CaseState
from cases.models import Case, Claim, Statement
from cases.people import permissions
from cases.workflow.refusals import MoveRefused, counted, events_of, refuse_unseen, require, told
from cases.workflow.writing import fingerprint

WITHDRAWN = "This case was withdrawn; nothing about it changes any more."
REMOVED = "This claim was removed from the case."
# "receive" in ASCII: the key of an advisory lock of PostgreSQL, which no one else takes.
RECEIVING = 0x72656365697665


def take_turn_at_names() -> None:
    """Let those who bring new texts, names or addresses follow each other. Taken before everything else.

    There is no row to take for what does not exist yet: two of them would both look, find nothing, and
    both write. On SQLite the immediate transaction does it.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [RECEIVING])


def take_case(pk: int) -> Case:
    """Take a case's row for this transaction, and refuse all moves on a withdrawn case."""
    case = Case.objects.select_for_update().get(pk=pk)
    require(case.state != CaseState.WITHDRAWN, WITHDRAWN)
    return case


def take_claim(claim: Claim) -> Claim:
    take_case(claim.case_id)
    fresh = Claim.objects.with_findings().get(pk=claim.pk)
    if fresh.removed_at:
        raise MoveRefused(REMOVED, *told(counted(fresh)))
    return fresh


def require_assignable(by: User, to: User | None, among: QuerySet[User], work: str) -> None:
    """Ask for the right to give out work, and for somebody who may do it."""
    require(permissions.may_assign(by), "You may not assign work.")
    if to and not among.filter(pk=to.pk).exists():
        raise MoveRefused(f"The account “{to}” may not {work}: choose somebody who may.")


STATEMENT_FIELDS = ("start", "end", "kind", "is_checkable", "not_checkable_reason", "speaker", "lead_in")


def statement_seen(statement: Statement) -> str:
    """Fingerprint of a statement as a person saw it."""
    return fingerprint(statement, STATEMENT_FIELDS)


def take_statement(statement: Statement, seen: str = "") -> tuple[Case, Statement]:
    """Take a statement and its case; with `seen`, refuse if it is no longer what the person saw."""
    case = take_case(Case.objects.get(release__versions=statement.version_id).pk)
    rows = Statement.objects.select_related("version", "speaker", "lead_in")
    fresh = rows.filter(pk=statement.pk).first()
    if fresh is None:
        gone = "This statement was merged into another; open the case again."
        raise MoveRefused(gone, *told(events_of(statement)))
    if seen:
        refuse_unseen(fresh, seen, statement_seen(fresh), "This statement")
    return case, fresh
