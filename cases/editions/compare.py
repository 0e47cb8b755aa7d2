"""How two documents differ in what they say to readers, and the corrections that tell of it."""

from dataclasses import replace

from cases.choices import CorrectionKind
from cases.document import Change, Claim, Content, Correction, Statement


def said(content: Content) -> tuple[object, ...]:
    """Reduce a document to what it says to readers, for comparing editions."""
    statements = [statement_said(statement) for statement in content.statements]
    return content.case, content.release, content.contacts, statements


def statement_said(statement: Statement) -> tuple[object, ...]:
    claims = [(claim.number, claim_said(claim)) for claim in statement.claims]
    return replace(statement, claims=()), claims


def claim_said(claim: Claim) -> Claim:
    """What of a claim counts as changed: not its number, nor who approved the same finding again when.

    Nor the numbers of its searches, which editions of before do not have.
    """
    unapproved = replace(claim.verdict, approved_at=None, content_digest="")
    searches = tuple(replace(search, id=None) for search in claim.searches)
    return replace(claim, number=0, verdict=unapproved, searches=searches)


def changed_claims(before: Content, after: Content) -> tuple[Change, ...]:
    """Name the claims that two documents do not say alike, with rating before and after ("" for none)."""
    old, new = _claims_said(before), _claims_said(after)
    ratings_before, ratings_after = _ratings(before), _ratings(after)
    return tuple(
        Change(pk, ratings_before.get(pk, ""), ratings_after.get(pk, ""))
        for pk in sorted(old.keys() | new.keys())
        if old.get(pk) != new.get(pk)
    )


def _claims_said(content: Content) -> dict[int, tuple[Claim, int]]:
    """What is said of each claim, and by whom."""
    return {claim.id: (claim_said(claim), statement.speaker.id) for statement, claim in content.claims}


def _ratings(content: Content) -> dict[int, str]:
    return {claim.id: claim.verdict.rating for _, claim in content.claims}


def withdrawal_of(last: Content, *, reason: str, requested_by_kind: str) -> Correction:
    """The one record of an edition that withdraws: every claim of the last edition loses its rating."""
    claims = tuple(Change(pk, rating, "") for pk, rating in sorted(_ratings(last).items()))
    return Correction(CorrectionKind.WITHDRAWAL.value, reason, requested_by_kind, claims)
