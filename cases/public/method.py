"""What /method/ says: the gate, the roles and the vocabularies as they are in force, with their meaning.

The lists come from the code that works by them; only what a word means is written here. A word without a
meaning fails a test.
"""

from cases import choices
from cases.checks import gate
from cases.people.roles import ROLES
from cases.ratings import RATINGS

ROLE_MEANINGS = {
    "Researcher": "Divides a release into statements and claims, finds sources, keeps the record of searches"
    " and of questions to the claimant.",
    "Reviewer": "Proposes verdicts, and approves or returns the verdicts of others.",
    "Editor": "Assigns work, publishes, corrects and withdraws.",
    "Administrator": "Looks after accounts. Decides on no verdict.",
}
CORRECTION_MEANINGS = {
    choices.CorrectionKind.CORRECTION.value: "We were wrong, and say so.",
    choices.CorrectionKind.UPDATE.value: "Something has happened, or come to light, since we published.",
    choices.CorrectionKind.CLARIFICATION.value: "The finding stands; our words were unclear.",
    choices.CorrectionKind.WITHDRAWAL.value: "The fact-check is taken back. Its page stays and says why.",
}
# Heading, the column that carries the codes, and the codes.
VOCABULARIES = (
    ("Extent of a dispute", "extent_code", choices.Extent),
    ("Why a claim is unverifiable", "reason_code", choices.ReasonCode),
    ("What a citation does", "stance_code", choices.Stance),
    ("Kinds of statement", "kind_code", choices.StatementKind),
    ("Why a statement is not checkable", "not_checkable_reason", choices.NotCheckableReason),
    ("Types of claim", "claim_type", choices.ClaimType),
    ("Legal status", "claimed_status", choices.LegalStatus),
    ("Kinds of source", "source_kind", choices.SourceKind),
    ("Archived copies", "archive_status", choices.SnapshotStatus),
    ("Who asked for a correction", "requested_by_kind", choices.RequestedByKind),
    ("State of a row", "pubstatus", choices.PubStatus),
)


def method_content() -> dict:
    return {
        "ratings": [(facts.code, facts.meaning) for facts in RATINGS.values()],
        "rules": [sentence for _, sentence in gate.RULES],
        "roles": [(name, ROLE_MEANINGS[name]) for name in ROLES],
        "correction_kinds": [
            (kind.label, CORRECTION_MEANINGS[kind.value]) for kind in choices.CorrectionKind
        ],
        "reasons": choices.NotCheckableReason.labels,
        "contact_outcomes": choices.ContactOutcome.labels,
        "vocabularies": [(heading, column, kind.choices) for heading, column, kind in VOCABULARIES],
    }
