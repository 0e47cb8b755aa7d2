"""How two documents differ in what they say to readers, and the corrections that tell of it."""

from dataclasses import replace
from datetime import datetime

from cases.choices import CorrectionKind
from cases.document import Change, Claim, Contact, Content, Correction, Statement
from cases.times import end_of_day


def said(content: Content) -> tuple[object, ...]:
    """Reduce a document to what it says to readers, for comparing editions."""
    statements = [statement_said(statement) for statement in content.statements]
    return content.case, content.release, contacts_said(content), statements


def contacts_said(content: Content) -> list[Contact]:
    """The contact log as readers know it, whichever way it is written.

    Numbers of its entries are no news, nor is a deadline of a day that is written as its last second.
    """
    return [
        replace(contact, id=0, deadline_date=None, deadline_at=_deadline(contact))
        for contact in content.contacts
    ]


def _deadline(contact: Contact) -> datetime | None:
    return end_of_day(contact.deadline_date) if contact.deadline_date else contact.deadline_at


def statement_said(statement: Statement) -> tuple[object, ...]:
    claims = [(claim.number, claim_said(claim)) for claim in statement.claims]
    return replace(statement, claims=()), claims


def claim_said(claim: Claim) -> Claim:
    """What of a claim counts as changed: not its number, nor who approved the same finding again when."""
    unapproved = replace(claim.verdict, approved_at=None, content_digest="")
    return replace(claim, number=0, verdict=unapproved)


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
