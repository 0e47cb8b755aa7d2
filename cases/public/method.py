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
    choices.CorrectionKind.ADDITION.value: "Findings on claims that were still being checked. Nothing that"
    " was said before changes, so it is no correction, and no list or file of corrections has it.",
}
CHECK_STATE_MEANINGS = {
    choices.CheckState.CHECKED.value: "The finding is the one that two people stand behind today.",
    choices.CheckState.OPEN.value: "The release is published before all of it is checked, and nothing is"
    " found yet on this claim. The page says when the next update is due.",
    choices.CheckState.CARRIED.value: "The finding stands as it was published, and is being checked again"
    " since the time that is given. An edition will confirm, change or drop it.",
    choices.CheckState.HELD.value: "There is doubt about the finding. Until two people have looked at it"
    " again, neither its rating nor its evidence is shown, and readers are told since when and why.",
}
# Heading, the column that carries the codes, and the codes.
VOCABULARIES = (
    ("Extent of a dispute", "extent_code", choices.Extent),
    ("How far the check of a claim has come", "check_state", choices.CheckState),
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
        "check_states": [(state.label, CHECK_STATE_MEANINGS[state.value]) for state in choices.CheckState],
        "reasons": choices.NotCheckableReason.labels,
        "contact_outcomes": choices.ContactOutcome.labels,
        "vocabularies": [(heading, column, kind.choices) for heading, column, kind in VOCABULARIES],
    }
