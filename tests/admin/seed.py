"""Run in the server's environment: people, and a case in every state, for the browser tests."""

import os

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    django.setup()

from django.contrib.auth.models import User

from cases import workflow
from cases.models import Case, Claim, Claimant, Conclusion, Statement
from tests.factories import (
    NOW,
    conclude,
    make_approved,
    make_case,
    make_claim,
    make_contact,
    make_evidence,
    make_proposed,
    make_published,
    make_user,
    propose,
    propose_conclusion,
)
from tests.scheduled import make_scheduled

SENTENCES = [
    "The county opened 12 shelters in May, and closed 3 of them in June; the rest stay open.",
    "“We did what we could,” the head of the office said. “We will do more.”",
    "Nobody else in the state has opened as many shelters within one year since records began in 1987, and"
    " none of the counties around it has kept as many of them open through the winter months that followed.",
]
# As long as those of releases are.
TITLE = "County of Exampleford opens twelve shelters for the winter and names a new head of its office"


def main() -> None:
    people = {
        name: make_user(name, role=role)
        for name, role in {
            "rita": "Researcher",
            "anna": "Reviewer",
            "ben": "Reviewer",
            "eva": "Editor",
            "adam": "Administrator",
        }.items()
    }
    make_user("root", is_superuser=True)
    case = make_case(sentences=SENTENCES, title=TITLE, lead=people["eva"])
    first, second, _ = case.claims.order_by("pk")
    make_evidence(first)
    make_proposed(second, "disputed", by=people["anna"])
    make_claim(case=case).statement.claims.update(assigned_to=people["anna"])
    make_published("verified", title="County mends roads")
    for number, make in enumerate((half_checked, waiting, doubted, guessed), 3):
        assert make(**people).pk == number
    assert Conclusion.objects.open().get().pk == 4
    scheduled = make_scheduled(title="County closes a bridge", minutes=90 * 24 * 60)
    assert scheduled.case_id == 7


def half_checked(**people: User) -> Case:
    """A case that can be published for the first time, while one claim is still being checked."""
    case = make_case(title="County plants trees")
    make_approved(first_claim(case))
    make_contact(case)
    conclude(case)
    return case


def waiting(*, anna: User, ben: User, **people: User) -> Case:
    """A published case of which a claim, and the conclusion with it, is proposed in other words."""
    case = make_published(title="County opens a bridge")
    claim = first_claim(case)
    workflow.reopen_claim(claim=claim, by=ben, at=NOW, version=claim.version, reason="A new count.")
    propose(claim, explanation="The register shows it, and so does the new count.", by=anna)
    propose_conclusion(case, summary="Most of it holds, by the new count too.", by=anna)
    return case


def doubted(*, eva: User, **people: User) -> Case:
    """A published case with a finding under review that can be brought back, and with a renamed issuer."""
    case = make_published(title="County counts its boats")
    workflow.hold_finding(claim=first_claim(case), by=eva, at=NOW, reason="The register is being audited.")
    conclude(case)
    issuer: Claimant = case.release.issuer
    seen = workflow.claimant_seen(issuer)
    workflow.edit_claimant(claimant=issuer, by=eva, at=NOW, seen=seen, name="Office of boats and bridges")
    return case


def guessed(**people: User) -> Case:
    """A case whose statements are as the machine guessed them."""
    case = make_case(title="County cleans its beach")
    statements = Statement.objects.filter(version__release=case.release)
    statements.update(confirmed_at=None, confirmed_by=None)
    return case


def first_claim(case: Case) -> Claim:
    return case.claims.order_by("pk").first()


main()
