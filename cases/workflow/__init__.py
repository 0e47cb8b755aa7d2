"""Every move of a case, a statement, a claim or a verdict. The only code that changes state.

A move is atomic, which `moves.move` sees to. It takes the case's row first (PostgreSQL; on SQLite the
transaction is immediate), so that moves on one case follow each other, compares what the person saw with
what is there now, writes who and when together, appends one event, and returns the row. A refusal is a
`MoveRefused` in words that a reviewer can act on; nothing is written then.
"""

from cases.workflow.cases import CASE_FIELDS, assign_case, edit_case
from cases.workflow.claimants import CLAIMANT_FIELDS, add_claimant, claimant_seen, edit_claimant
from cases.workflow.claims import (
    CLAIM_FIELDS,
    add_claim,
    assign_claim,
    edit_claim,
    remove_claim,
    revise_evidence,
)
from cases.workflow.conclusions import (
    CONCLUSION_FIELDS,
    approve_conclusion,
    propose_conclusion,
    return_conclusion,
    take_back_conclusion,
    waiting_findings,
)
from cases.workflow.due import publish_due, schedule_publication
from cases.workflow.holds import CASE_HELD, FINDING_HELD, hold_case, hold_finding
from cases.workflow.logs import CONTACT_FIELDS, log_contact, log_search, record_answer
from cases.workflow.moves import MOVES
from cases.workflow.names import take_name
from cases.workflow.publication import Notice, publish, withdraw
from cases.workflow.refusals import MoveRefused
from cases.workflow.releases import RELEASE_FIELDS, edit_release, release_seen
from cases.workflow.schedules import cancel_schedule, doubts, ending
from cases.workflow.sources import SOURCE_FIELDS, add_source, confirm_copy, edit_source, record_snapshot
from cases.workflow.statements import (
    NOT_EARLIER,
    confirm_statements,
    merge_statements,
    reclassify_statement,
    split_statement,
)
from cases.workflow.taking import REMOVED, STATEMENT_FIELDS, WITHDRAWN, statement_seen
from cases.workflow.verdicts import (
    approve_verdict,
    propose_verdict,
    reopen_claim,
    return_verdict,
    take_back_verdict,
)

__all__ = [
    "CASE_FIELDS",
    "CASE_HELD",
    "CLAIMANT_FIELDS",
    "CLAIM_FIELDS",
    "CONCLUSION_FIELDS",
    "CONTACT_FIELDS",
    "FINDING_HELD",
    "MOVES",
    "NOT_EARLIER",
    "RELEASE_FIELDS",
    "REMOVED",
    "SOURCE_FIELDS",
    "STATEMENT_FIELDS",
    "WITHDRAWN",
    "MoveRefused",
    "Notice",
    "add_claim",
    "add_claimant",
    "add_source",
    "approve_conclusion",
    "approve_verdict",
    "assign_case",
    "assign_claim",
    "cancel_schedule",
    "claimant_seen",
    "confirm_copy",
    "confirm_statements",
    "doubts",
    "edit_case",
    "edit_claim",
    "edit_claimant",
    "edit_release",
    "edit_source",
    "ending",
    "hold_case",
    "hold_finding",
    "log_contact",
    "log_search",
    "merge_statements",
    "propose_conclusion",
    "propose_verdict",
    "publish",
    "publish_due",
    "reclassify_statement",
    "record_answer",
    "record_snapshot",
    "release_seen",
    "remove_claim",
    "reopen_claim",
    "return_conclusion",
    "return_verdict",
    "revise_evidence",
    "schedule_publication",
    "split_statement",
    "statement_seen",
    "take_back_conclusion",
    "take_back_verdict",
    "take_name",
    "waiting_findings",
    "withdraw",
]
