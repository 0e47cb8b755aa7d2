"""Run in the server's environment: people, and a case in every state, for the browser tests."""

import os

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    django.setup()

from cases.models import Case
from tests.factories import (
    make_case,
    make_claim,
    make_evidence,
    make_proposed,
    make_published,
    make_user,
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
    assert Case.objects.count() == 2
    make_scheduled(title="County closes a bridge", minutes=90 * 24 * 60)


main()
