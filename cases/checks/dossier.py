"""A case with all that its gate, its page and its edition read, in a fixed number of queries.

Nobody changes its rows: whoever changes a case opens it anew. So each digest of a finding is taken once.
"""

from dataclasses import dataclass

from cases.document import Claimant
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
    removed: list[Claim]

    @property
    def statements(self) -> list[Statement]:
        return [entry.statement for entry in self.entries]

    @property
    def claims(self) -> list[Claim]:
        return [claim for entry in self.entries for claim in entry.claims]

    def claimant(self, claimant_id: int | None) -> Claimant:
        """A claimant by the names that this case uses; without a number, the issuer."""
        pk = claimant_id or self.case.release.issuer_id
        return Claimant.of(pk, self.case.names[str(pk)])


def open_dossier(case: Case) -> Dossier:
    """Read a case afresh with its latest release version, statements, claims, evidence and verdicts."""
    case = Case.objects.select_related("release__issuer", "lead").get(pk=case.pk)
    version = case.release.versions.latest("number")
    statements = list(version.statements.select_related("speaker").order_by("position"))
    claims = _claims_by_statement(case)
    by_pk = {statement.pk: statement for statement in statements}
    for statement in statements:
        statement.version = version
        statement.lead_in = by_pk[statement.lead_in_id] if statement.lead_in_id else None
        for claim in claims.get(statement.pk, ()):
            claim.case, claim.statement, claim.digests = case, statement, {}
    return Dossier(
        case=case,
        version=version,
        entries=[Entry(statement, claims.get(statement.pk, [])) for statement in statements],
        contacts=list(case.contacts.order_by("pk")),
        removed=list(Claim.objects.filter(case=case).exclude(removed_at=None).order_by("position", "pk")),
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
