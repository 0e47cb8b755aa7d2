"""Every registered page of the admin loads, for everybody who may see it."""

import json

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils.html import escape

from cases import workflow
from cases.models import Claim, Disclosure, Event
from tests.admin.clients import at, signed_in
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_claim,
    make_evidence,
    make_proposed,
    make_published,
    make_user,
    publish,
)

REGISTERED = sorted(admin.site._registry, key=lambda model: model._meta.label)


@pytest.fixture
def desk(db, reviewer):
    """One row at least of everything that is registered."""
    case = make_published("disputed")
    make_proposed(make_claim(), by=reviewer)
    claim = make_case().claims.first()
    make_evidence(claim)
    corrected = Claim.objects.filter(case=case).first()
    by = make_user(role="Reviewer")
    workflow.reopen_claim(claim=corrected, by=by, at=NOW, version=corrected.version, reason="New record.")
    make_approved(corrected)
    publish(case, notice=workflow.Notice(kind="correction", reason="New record."))


def address(model, page: str, *args) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


class TestEveryAdminPage:
    def test_shows_its_list(self, desk, superuser):
        client = signed_in(superuser)

        for model in REGISTERED:
            assert client.get(address(model, "changelist")).context["cl"].result_count > 0, model

    def test_finds_by_words(self, desk, superuser):
        client = signed_in(superuser)

        for model in REGISTERED:
            page = client.get(address(model, "changelist"), {"q": "nothing has these words"})
            assert page.context["cl"].result_count == 0, model

    def test_shows_each_row_and_its_history(self, desk, superuser):
        client = signed_in(superuser)

        for model in REGISTERED:
            for row in model._default_manager.all()[:5]:
                for page in ("change", "history"):
                    assert client.get(address(model, page, row.pk)).status_code == 200, (row, page)

    def test_adds_only_where_rows_come_from_people(self, desk, superuser):
        client = signed_in(superuser)

        added = {m._meta.model_name for m in REGISTERED if client.get(address(m, "add")).status_code == 200}

        assert added == {"release", "source", "snapshot", "claimant", "user", "group"}

    def test_deletes_nothing(self, desk, superuser):
        client = signed_in(superuser)

        for model in REGISTERED:
            if model is not Group:
                row = model._default_manager.first()
                answer = client.post(address(model, "delete", row.pk), {"post": "yes"})
                assert (answer.status_code, model._default_manager.filter(pk=row.pk).exists()) == (403, True)

    def test_survives_a_list_that_is_asked_for_nonsense(self, desk, superuser):
        client = signed_in(superuser)

        for model in REGISTERED:
            for query in ("state", "assigned", "case", "decision", "classified", "p"):
                page = client.get(address(model, "changelist"), {query: "nonsense"})
                known = query == "p" or admin.site._registry[model].lookup_allowed(
                    query, "", page.wsgi_request
                )
                assert page.status_code in ((200, 302) if known else (400,)), (model, query)

    def test_lists_refuse_every_lookup_that_is_not_declared(self, desk, superuser):
        client = signed_in(superuser)

        for model in REGISTERED:
            for field in model._meta.fields:
                for lookup in ("regex", "iregex", "range", "in", "year", "contains", "gt"):
                    page = client.get(address(model, "changelist"), {f"{field.name}__{lookup}": "1"})
                    assert page.status_code == 400, (model, field, lookup)

    @pytest.mark.parametrize(
        ("table", "query"),
        [
            ("claim", {"text__regex": "^(a+)+$"}),
            ("case", {"title__iregex": "("}),
            ("verdict", {"proposed_by__password__startswith": "p"}),
            ("release", {"received_by__groups__user__password": "p"}),
        ],
    )
    def test_lists_refuse_what_froze_or_broke_them(self, table, query, reviewer):
        assert signed_in(reviewer).get(at(f"{table}_changelist"), query).status_code == 400

    def test_lists_keep_their_own_filters(self, desk, superuser):
        client = signed_in(superuser)

        for model in REGISTERED:
            spec = client.get(address(model, "changelist")).context["cl"].filter_specs
            for name in {name for one in spec for name in one.expected_parameters()}:
                value = "2026-01-01" if name.endswith(("__gte", "__lt")) else "1"
                page = client.get(address(model, "changelist"), {name: value})
                assert page.status_code in (200, 302), (model, name)

    def test_lists_look_for_the_first_words_of_very_many(self, desk, superuser):
        client = signed_in(superuser)

        for model in REGISTERED:
            page = client.get(address(model, "changelist"), {"q": "word " * 1000})
            assert (page.status_code, page.context["cl"].result_count) == (200, 0), model
            if admin.site._registry[model].search_fields:
                assert "A search takes 12 words" in page.content.decode(), model


class TestEvent:
    def test_is_not_changed_by_a_superuser(self, desk, superuser):
        event = Event.objects.first()

        page = signed_in(superuser).post(at("event_change", event.pk), {"actor": "nobody"})

        assert page.status_code == 403
        assert Event.objects.get(pk=event.pk).actor == event.actor

    def test_is_shown_with_its_texts(self, desk, superuser):
        kept = Disclosure.objects.filter(scope__startswith="event:").first()
        event = Event.objects.get(number=kept.scope.removeprefix("event:"))

        page = signed_in(superuser).get(at("event_change", event.pk)).content.decode()

        assert escape(json.dumps(kept.text, ensure_ascii=False)) in page
        assert kept.commitment not in page
