"""What the next edition would say, made ready for the pages on which people stand behind it."""

from dataclasses import dataclass
from typing import Any

from cases import editions
from cases.choices import CheckState
from cases.document import Claim, Content, Statement
from cases.editions import Plan
from cases.ratings import rating_label

STATES = {
    CheckState.OPEN.value: "Still being checked",
    CheckState.HELD.value: "Under review",
    CheckState.CARRIED.value: "as published; being checked again",
}


@dataclass(frozen=True)
class ClaimLine:
    """A claim as the edition would say it; `is_fresh` where the edition takes it along from the desk."""

    claim: Claim
    speaker: str
    is_fresh: bool

    @property
    def label(self) -> str:
        """The rating's label, or what stands in its place."""
        if self.claim.verdict is None:
            return STATES[self.claim.check_state]
        return rating_label(self.claim.rating, self.claim.extent)

    @property
    def state(self) -> str:
        is_carried = self.claim.check_state == CheckState.CARRIED
        return STATES[CheckState.CARRIED.value] if is_carried else ""


@dataclass(frozen=True)
class StatementLine:
    statement: Statement
    text: str
    speaker: str
    claims: list[ClaimLine]


def edition_context(plan: Plan) -> dict[str, Any]:
    """Return what the partial template of an edition's content shows."""
    content = plan.content
    return {
        "plan": plan,
        "content": content,
        "lines": statement_lines(plan),
        "speakers": speakers(content),
        "coverage": editions.coverage(content),
    }


def statement_lines(plan: Plan) -> list[StatementLine]:
    content, fresh = plan.content, {claim.pk for claim, _ in plan.going_out}
    issuer = content.release.issuer.id
    return [
        StatementLine(
            statement,
            content.quote(statement),
            "" if statement.speaker.id == issuer else statement.speaker.name,
            [ClaimLine(claim, statement.speaker.name, claim.id in fresh) for claim in statement.claims],
        )
        for statement in content.statements
    ]


def speakers(content: Content) -> list[str]:
    """Name whoever speaks in the release, the issuer first, with job title."""
    people = {statement.speaker.id: statement.speaker for statement in content.statements}
    others = [person for pk, person in people.items() if pk != content.release.issuer.id]
    everybody = [content.release.issuer, *others]
    return [", ".join(part for part in (each.name, each.job_title) if part) for each in everybody]
