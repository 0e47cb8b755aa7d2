"""A case, a claim and all around them, brought to a state by the moves themselves."""

from dataclasses import dataclass
from datetime import timedelta

from django.contrib.auth.models import User

from cases import workflow
from cases.models import (
    Case,
    Claim,
    Conclusion,
    ContactEntry,
    EvidenceLink,
    Schedule,
    Source,
    Statement,
    Verdict,
)
from tests.factories import (
    NOW,
    make_case,
    make_contact,
    make_proposed,
    make_ready,
    make_settled,
    make_source,
    make_user,
    publish,
)

LATER = NOW + timedelta(hours=1)


@dataclass
class Situation:
    """What a move may be tried on. `reviewer` proposed, `second` decided, `editor` did the rest."""

    case: Case
    claim: Claim
    statements: list[Statement]
    contact: ContactEntry
    source: Source
    reviewer: User
    second: User
    editor: User

    @property
    def verdict(self) -> Verdict | None:
        return self.claim.verdicts.order_by("pk").last()

    @property
    def conclusion(self) -> Conclusion | None:
        return self.case.conclusions.order_by("pk").last()

    @property
    def schedule(self) -> Schedule | None:
        return self.case.schedules.first()

    @property
    def links(self) -> list[EvidenceLink]:
        return list(self.claim.evidence_links.order_by("position"))

    def fresh(self) -> "Situation":
        self.case.refresh_from_db()
        self.claim.refresh_from_db()
        return self


def make_situation(case_state: str = "open", claim_state: str = "unchecked") -> Situation:
    situation = in_open_case()
    if case_state in ("published", "withdrawn"):
        make_settled(situation.case)
        publish(situation.case, by=situation.editor)
    situation.claim = claim_in_state(situation, claim_state)
    if case_state in ("withdrawn", "dropped"):
        withdraw(situation)
    return situation.fresh()


def in_open_case() -> Situation:
    case = make_case()
    return Situation(
        case=case,
        claim=case.claims.order_by("pk").first(),
        statements=list(case.release.versions.get().statements.order_by("position")),
        contact=make_contact(case),
        source=make_source(),
        reviewer=make_user("the-reviewer", role="Reviewer"),
        second=make_user("the-second", role="Reviewer"),
        editor=make_user("the-editor", role="Editor"),
    )


def claim_in_state(situation: Situation, state: str) -> Claim:
    """Add a claim to the case and bring it there, so that a published case changes no claim it has."""
    claim = workflow.add_claim(
        statement=situation.statements[0],
        by=situation.editor,
        at=NOW,
        text="The shelters were open in May.",
        type="event",
    )
    BRING[state](situation, claim)
    claim.refresh_from_db()
    return claim


def proposed(s: Situation, claim: Claim) -> Verdict:
    return make_proposed(claim, by=s.reviewer)


def returned(s: Situation, claim: Claim) -> None:
    workflow.return_verdict(verdict=proposed(s, claim), by=s.second, at=NOW, note="A page is missing.")


def taken_back(s: Situation, claim: Claim) -> None:
    workflow.take_back_verdict(verdict=proposed(s, claim), by=s.reviewer, at=NOW)


def approved(s: Situation, claim: Claim) -> None:
    workflow.approve_verdict(verdict=proposed(s, claim), by=s.second, at=NOW)


def reopened(s: Situation, claim: Claim) -> None:
    approved(s, claim)
    workflow.reopen_claim(claim=claim, by=s.second, at=NOW, version=claim.version, reason="New record.")


def stale(s: Situation, claim: Claim) -> None:
    approved(s, claim)
    workflow.edit_claim(claim=claim, by=s.editor, at=NOW, version=claim.version, text="All were open in May.")


def removed(s: Situation, claim: Claim) -> None:
    approved(s, claim)
    workflow.remove_claim(claim=claim, by=s.editor, at=NOW, version=claim.version)


BRING = {
    "unchecked": lambda s, claim: make_ready(claim),
    "reopened": reopened,
    "proposed": proposed,
    "returned": returned,
    "taken back": taken_back,
    "approved": approved,
    "stale": stale,
    "removed": removed,
}


def withdraw(s: Situation) -> None:
    s.case.refresh_from_db()
    workflow.withdraw(case=s.case, by=s.editor, at=NOW, version=s.case.version, reason="Wrong release.")
