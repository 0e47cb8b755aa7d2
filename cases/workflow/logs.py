"""The record of looking: searches, and attempts to reach whoever made the claims."""

from datetime import datetime
from typing import TypedDict, Unpack

from django.contrib.auth.models import User

from cases.choices import (
    ContactOutcome,
)
from cases.models import (
    Case,
    Claim,
    ContactEntry,
    SearchEntry,
)
from cases.people import permissions
from cases.workflow.moves import move
from cases.workflow.refusals import require
from cases.workflow.taking import take_case, take_claim
from cases.workflow.writing import apply, record, save_valid, values_of


@move
def log_search(
    *,
    claim: Claim,
    by: User,
    at: datetime,
    where: str,
    query: str,
    outcome: str,
    searched_at: datetime | None = None,
) -> SearchEntry:
    """Put a search on record. Entries are never edited: search again instead."""
    claim = take_claim(claim)
    require(permissions.may_research(by), "You may not keep the search log.")
    require((searched_at or at) <= at, "A search can't have been made in the future.")
    entry = SearchEntry(
        claim=claim,
        searched_at=searched_at or at,
        searched_by=by,
        where=where.strip(),
        query=query.strip(),
        outcome=outcome.strip(),
    )
    save_valid(entry)
    trace = values_of(entry, ["searched_at", "where", "query", "outcome"])
    record(at, by, "log_search", claim, after=trace)
    return entry


class ContactFields(TypedDict, total=False):
    asked_at: datetime | None
    question: str
    deadline_at: datetime | None
    answer: str
    answered_at: datetime | None
    not_asked_reason: str


CONTACT_FIELDS = tuple(ContactFields.__annotations__)


@move
def log_contact(
    *, case: Case, by: User, at: datetime, channel: str, outcome: str, **fields: Unpack[ContactFields]
) -> ContactEntry:
    """Record an attempt to reach the claimant, or why there was none."""
    case = take_case(case.pk)
    require(permissions.may_research(by), "You may not keep the contact log.")
    entry = ContactEntry(case=case, channel=channel, outcome=outcome)
    apply(entry, fields, CONTACT_FIELDS)
    entry.asked_by, entry.question_is_public = (by, True) if entry.asked_at else (None, False)
    if entry.outcome not in (ContactOutcome.WAITING, ContactOutcome.NOT_ASKED):
        entry.answer_recorded_at, entry.answer_recorded_by = at, by
    save_valid(entry)
    fields_kept = ("channel", "outcome", *CONTACT_FIELDS, "question_is_public")
    record(at, by, "log_contact", case, after=values_of(entry, fields_kept))
    return entry


@move
def record_answer(
    *,
    entry: ContactEntry,
    by: User,
    at: datetime,
    outcome: str,
    answer: str = "",
    answered_at: datetime | None = None,
) -> ContactEntry:
    """Record what became of a question that was waiting for an answer.

    It voids no approval, so that no claimant can hold publication up by answering.
    """
    case = take_case(entry.case_id)
    require(permissions.may_research(by), "You may not keep the contact log.")
    entry = ContactEntry.objects.get(pk=entry.pk)
    require(entry.outcome == ContactOutcome.WAITING, "This question is no longer waiting for an answer.")
    before = values_of(entry, ["outcome"])
    entry.outcome, entry.answer, entry.answered_at = outcome, answer.strip(), answered_at
    entry.answer_recorded_at, entry.answer_recorded_by = at, by
    save_valid(entry)
    record(at, by, "record_answer", case, before, values_of(entry, ["outcome", "answer", "answered_at"]))
    return entry
