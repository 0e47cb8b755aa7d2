"""The form in which headline and conclusion are proposed."""

import pytest
from django.conf import settings

from cases import workflow
from cases.admin.case.concluding import OFFERS_CHANGED
from cases.intake.limit import MAX_STATEMENTS
from cases.models import Case
from tests.admin.clients import as_shown, at, reasons, signed_in
from tests.factories import NOW, make_approved, make_case, make_contact

TYPED = {"headline": "Shelters are on record", "summary": "All of them.", "why_checked": "Widely shared."}


@pytest.fixture
def case(db) -> Case:
    case = make_case()
    make_approved(case.claims.order_by("pk").first())
    make_contact(case)
    return case


class TestWhatGoesOut:
    def test_may_be_no_more_to_be_had_when_it_is_sent(self, reviewer, editor, case):
        claim = case.claims.order_by("pk").first()
        client = signed_in(reviewer)
        shown = {**as_shown(client.get(at("case_conclude", case.pk))), "claims": [str(claim.pk)]}
        workflow.reopen_claim(claim=claim, by=editor, at=NOW, version=claim.version, reason="In doubt.")

        sent = client.post(at("case_conclude", case.pk), {**shown, **TYPED})

        assert reasons(sent) == [OFFERS_CHANGED]
        assert {name: sent.context["form"][name].value() for name in TYPED} == TYPED

    def test_may_be_every_claim_of_the_longest_release(self, reviewer, case):
        """A form of more fields than the server takes is answered before any page can keep its words."""
        assert settings.DATA_UPLOAD_MAX_NUMBER_FIELDS > MAX_STATEMENTS
        many = [str(number) for number in range(1, MAX_STATEMENTS)]

        sent = signed_in(reviewer).post(
            at("case_conclude", case.pk), {**TYPED, "version": case.version, "claims": many}
        )

        assert reasons(sent) == [OFFERS_CHANGED]
        assert sent.context["form"]["headline"].value() == TYPED["headline"]
