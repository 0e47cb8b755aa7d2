"""A case with all that its gate, its page and its edition read, in a fixed number of queries."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max

from cases.models import Case, Claim, ContactEntry, ReleaseVersion, Statement


@dataclass
class Entry:
    """A statement with its live claims, in order."""

    statement: Statement
    claims: list[Claim]


@dataclass
class Dossier:
    case: Case
    version: ReleaseVersion
    entries: list[Entry]
    contacts: list[ContactEntry]
    published_at: datetime | None = None  # the last edition

    @property
    def claims(self) -> list[Claim]:
        return [claim for entry in self.entries for claim in entry.claims]


def open_dossier(case: Case) -> Dossier:
    """Read a case afresh with its latest release version, statements, claims, evidence and verdicts."""
    case = Case.objects.select_related("release__issuer", "lead").get(pk=case.pk)
    version = case.release.versions.latest("number")
    statements = list(version.statements.select_related("speaker").order_by("position"))
    claims = _claims_by_statement(case)
    for statement in statements:
        statement.version = version
        for claim in claims.get(statement.pk, ()):
            claim.case, claim.statement = case, statement
    return Dossier(
        case=case,
        version=version,
        entries=[Entry(statement, claims.get(statement.pk, [])) for statement in statements],
        contacts=list(case.contacts.order_by("pk")),
        published_at=case.editions.aggregate(at=Max("published_at"))["at"],
    )


def _claims_by_statement(case: Case) -> dict[int, list[Claim]]:
    claims = (
        Claim.objects.live()
        .filter(case=case)
        .select_related("assigned_to")
        .with_evidence()
        .prefetch_related("verdicts__proposed_by")
        .order_by("statement__position", "position", "pk")
    )
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.statement_id, []).append(claim)
    return found
