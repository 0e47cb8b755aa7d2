"""Every registered page of the admin loads, for everybody who may see it."""

import pytest
from django.contrib import admin
from django.urls import reverse

from cases.models import Event
from tests.admin.clients import at, signed_in
from tests.factories import make_case, make_claim, make_evidence, make_proposed, make_published

REGISTERED = sorted(admin.site._registry, key=lambda model: model._meta.label)


@pytest.fixture
def desk(db, reviewer):
    """One row at least of everything that is registered."""
    case = make_published("disputed")
    make_proposed(make_claim(), by=reviewer)
    claim = make_case().claims.first()
    make_evidence(claim)
    from cases import workflow
    from cases.models import Claim
    from tests.factories import NOW, make_approved, make_user, publish

    corrected = Claim.objects.filter(case=case).first()
    by = make_user(role="Reviewer")
    workflow.reopen_claim(claim=corrected, by=by, at=NOW, version=corrected.version, reason="New record.")
    make_approved(corrected)
    publish(case, notice=workflow.Notice(kind="correction", reason="New record."))


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model._meta.label)
class TestEveryAdminPage:
    def test_shows_its_list(self, desk, superuser, model):
        url = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")

        page = signed_in(superuser).get(url)

        assert page.status_code == 200
        assert page.context["cl"].result_count > 0

    def test_finds_by_words(self, desk, superuser, model):
        url = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")

        page = signed_in(superuser).get(url, {"q": "nothing has these words"})

        assert page.context["cl"].result_count == 0

    def test_shows_each_row(self, desk, superuser, model):
        client = signed_in(superuser)
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"

        for row in model._default_manager.all()[:5]:
            assert client.get(reverse(f"{name}_change", args=[row.pk])).status_code == 200
            assert client.get(reverse(f"{name}_history", args=[row.pk])).status_code == 200

    def test_adds_only_where_rows_come_from_people(self, desk, superuser, model):
        url = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add")

        page = signed_in(superuser).get(url)

        made_by_people = {"release", "source", "snapshot", "claimant", "user", "group"}
        assert page.status_code == (200 if model._meta.model_name in made_by_people else 403)

    def test_deletes_nothing(self, desk, superuser, model):
        row = model._default_manager.first()
        url = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_delete", args=[row.pk])

        page = signed_in(superuser).post(url, {"post": "yes"})

        if model._meta.model_name != "group":
            assert page.status_code == 403
            assert model._default_manager.filter(pk=row.pk).exists()


class TestEvent:
    def test_is_not_changed_by_a_superuser(self, desk, superuser):
        event = Event.objects.first()

        page = signed_in(superuser).post(at("event_change", event.pk), {"actor": "nobody"})

        assert page.status_code == 403
        assert Event.objects.get(pk=event.pk).actor == event.actor
