"""A session that ends while somebody types: what was sent is shown, and nothing is saved."""

import pytest
from django.test import Client

from cases.models import Case, Conclusion
from factcheck.errors import SIGNED_OUT
from tests.admin.clients import as_shown, at, signed_in
from tests.factories import make_approved, make_case, make_contact

TYPED = {"headline": "Shelters are on record", "summary": "All of them.", "why_checked": "Widely shared."}


@pytest.fixture
def case(db) -> Case:
    case = make_case()
    make_approved(case.claims.order_by("pk").first())
    make_contact(case)
    return case


def sent_by(client: Client, case: Case, **typed: str):
    return client.post(at("case_conclude", case.pk), {"version": case.version, **typed})


class TestWhatWasTyped:
    def test_is_shown_to_who_was_logged_out_meanwhile(self, reviewer, case):
        client = signed_in(reviewer)
        shown = as_shown(client.get(at("case_conclude", case.pk)))
        client.logout()

        answer = client.post(at("case_conclude", case.pk), {**shown, **TYPED})

        page = answer.content.decode()
        assert answer.status_code == 403
        assert SIGNED_OUT.title in page
        assert [words for words in TYPED.values() if words not in page] == []
        assert not Conclusion.objects.exists()

    def test_is_shown_to_who_lost_the_account_meanwhile(self, reviewer, case):
        client = signed_in(reviewer)
        reviewer.is_active = False
        reviewer.save()

        answer = sent_by(client, case, **TYPED)

        assert answer.status_code == 403
        assert TYPED["headline"] in answer.content.decode()

    def test_is_no_page_for_a_form_of_another_site(self, case):
        answer = sent_by(Client(enforce_csrf_checks=True, headers={"Origin": "https://other.example"}), case)

        assert answer.status_code == 403
        assert SIGNED_OUT.title not in answer.content.decode()


class TestTheLogIn:
    def test_is_where_a_press_of_a_button_leads(self, case):
        assert sent_by(Client(), case)["Location"].startswith("/admin/login/")

    def test_is_where_a_page_leads(self, case):
        answer = Client().get(at("case_conclude", case.pk))

        assert answer["Location"] == f"/admin/login/?next={at('case_conclude', case.pk)}"

    def test_takes_its_own_form(self, reviewer, db):
        answer = Client().post("/admin/login/", {"username": reviewer.username, "password": "wrong"})

        assert answer.status_code == 200
        assert SIGNED_OUT.title not in answer.content.decode()
