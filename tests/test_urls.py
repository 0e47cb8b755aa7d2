"""Every address of the desk, and what becomes of everyone who asks for it. An unlisted address fails."""

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import get_resolver

from tests.addresses import address, make_rows, make_sessions, routes

# Statuses of a GET and of an empty POST, by everyone in the order of ROLES, and the routes that give them.
ACCESS = {
    # Public pages and files, and health: everyone reads, nobody writes.
    ("200 200 200 200 200 200 200", "405 405 405 405 405 405 405"): [
        "healthz",
        "readyz",
        "",
        "cases/<slug:slug>/",
        "claims/",
        "claims/<int:pk>/",
        "corrections/",
        "method/",
        "editions/<str:digest>.json",
        "claims.csv",
        "statements.csv",
        "evidence.csv",
        "corrections.csv",
        "releases.csv",
    ],
    # Lists and histories: the whole desk reads. A list takes a POST without an action for a GET.
    ("302 302 200 200 200 200 200", "302 302 200 200 200 200 200"): [
        "admin/",
        "admin/password_change/",
        "admin/cases/case/",
        "admin/cases/case/<path:object_id>/history/",
        "admin/cases/claim/",
        "admin/cases/claim/<path:object_id>/history/",
        "admin/cases/claimant/",
        "admin/cases/claimant/<path:object_id>/history/",
        "admin/cases/conclusion/",
        "admin/cases/conclusion/<path:object_id>/history/",
        "admin/cases/correction/",
        "admin/cases/correction/<path:object_id>/history/",
        "admin/cases/edition/",
        "admin/cases/edition/<path:object_id>/history/",
        "admin/cases/event/",
        "admin/cases/release/",
        "admin/cases/release/<path:object_id>/history/",
        "admin/cases/source/",
        "admin/cases/source/<path:object_id>/history/",
        "admin/cases/snapshot/<int:pk>/file/",
        "admin/cases/snapshot/",
        "admin/cases/snapshot/<path:object_id>/history/",
        "admin/cases/statement/",
        "admin/cases/statement/<path:object_id>/history/",
        "admin/cases/verdict/",
        "admin/cases/verdict/<path:object_id>/history/",
        "admin/^(?P<app_label>cases|auth)/$",
    ],
    # The door.
    ("200 200 302 302 302 302 302", "200 200 200 200 200 200 200"): [
        "admin/login/",
    ],
    # Leaving takes a button, not a link.
    ("302 302 405 405 405 405 405", "302 302 200 200 200 200 200"): [
        "admin/logout/",
    ],
    # Things that are only read.
    ("302 302 200 200 200 200 200", "302 302 405 405 405 405 405"): [
        "admin/password_change/done/",
        "admin/jsi18n/",
    ],
    # The stock look-up of other tables, which no form here uses.
    ("302 302 403 403 403 403 403", "302 302 405 405 405 405 405"): [
        "admin/autocomplete/",
    ],
    # Addresses that only lead on.
    ("302 302 302 302 302 302 302", "302 302 302 302 302 302 302"): [
        "admin/r/<path:content_type_id>/<path:object_id>/",
        "admin/auth/group/<path:object_id>/",
        "admin/cases/case/<path:object_id>/",
        "admin/cases/claim/<path:object_id>/",
        "admin/cases/claimant/<path:object_id>/",
        "admin/cases/conclusion/<path:object_id>/",
        "admin/cases/correction/<path:object_id>/",
        "admin/cases/edition/<path:object_id>/",
        "admin/cases/event/<path:object_id>/",
        "admin/cases/release/<path:object_id>/",
        "admin/cases/source/<path:object_id>/",
        "admin/cases/snapshot/<path:object_id>/",
        "admin/cases/statement/<path:object_id>/",
        "admin/auth/user/<path:object_id>/",
        "admin/cases/verdict/<path:object_id>/",
    ],
    # People and groups: administrators.
    ("302 302 403 403 403 200 200", "302 302 403 403 403 200 200"): [
        "admin/auth/group/",
        "admin/auth/group/<path:object_id>/history/",
        "admin/auth/user/<id>/password/",
        "admin/auth/user/",
        "admin/auth/user/add/",
        "admin/auth/user/<path:object_id>/history/",
    ],
    # Groups follow cases/people/roles.py; only a superuser could bend them.
    ("302 302 403 403 403 403 200", "302 302 403 403 403 403 200"): [
        "admin/auth/group/add/",
        "admin/auth/group/<path:object_id>/delete/",
    ],
    # Administrators read what a group may do.
    ("302 302 403 403 403 200 200", "302 302 403 403 403 403 200"): [
        "admin/auth/group/<path:object_id>/change/",
    ],
    # Moves of editors.
    ("302 302 403 403 200 403 200", "302 302 403 403 200 403 200"): [
        "admin/cases/case/<int:pk>/publish/",
        "admin/cases/case/<int:pk>/cancel-schedule/",
        "admin/cases/case/<int:pk>/hold/",
        "admin/cases/claim/<int:pk>/hold/",
        "admin/cases/case/<int:pk>/withdraw/",
        "admin/cases/case/<int:pk>/assign/",
        "admin/cases/claim/<int:pk>/assign/",
        "admin/cases/release/<int:pk>/edit/",
    ],
    # Research: researchers, reviewers and editors.
    ("302 302 200 200 200 403 200", "302 302 200 200 200 403 200"): [
        "admin/cases/case/<int:pk>/confirm/",
        "admin/cases/case/<int:pk>/contact/",
        "admin/cases/case/<int:pk>/contact/<int:entry>/answer/",
        "admin/cases/claim/<int:pk>/remove/",
        "admin/cases/claim/<int:pk>/search/",
        "admin/cases/claimant/add/",
        "admin/cases/release/add/",
        "admin/cases/source/add/",
        "admin/cases/snapshot/add/",
        "admin/cases/snapshot/<int:pk>/confirm/",
        "admin/cases/statement/<int:pk>/split/",
        "admin/cases/statement/<int:pk>/merge/",
        "admin/cases/statement/<int:pk>/add-claim/",
    ],
    # What nobody does: rows come from moves, and none is deleted.
    ("302 302 403 403 403 403 403", "302 302 403 403 403 403 403"): [
        "admin/cases/case/add/",
        "admin/cases/case/<path:object_id>/delete/",
        "admin/cases/claim/add/",
        "admin/cases/claim/<path:object_id>/delete/",
        "admin/cases/claimant/<path:object_id>/delete/",
        "admin/cases/conclusion/add/",
        "admin/cases/conclusion/<path:object_id>/delete/",
        "admin/cases/correction/add/",
        "admin/cases/correction/<path:object_id>/delete/",
        "admin/cases/edition/add/",
        "admin/cases/edition/<path:object_id>/delete/",
        "admin/cases/event/add/",
        "admin/cases/event/<path:object_id>/delete/",
        "admin/cases/release/<path:object_id>/delete/",
        "admin/cases/source/<path:object_id>/delete/",
        "admin/cases/snapshot/<path:object_id>/delete/",
        "admin/cases/statement/add/",
        "admin/cases/statement/<path:object_id>/delete/",
        "admin/auth/user/<path:object_id>/delete/",
        "admin/cases/verdict/add/",
        "admin/cases/verdict/<path:object_id>/delete/",
    ],
    # Read by the whole desk, changed from reviewers on.
    ("302 302 200 200 200 200 200", "302 302 403 200 200 403 200"): [
        "admin/cases/case/<path:object_id>/change/",
    ],
    # Verdicts and a case's words: reviewers and editors.
    ("302 302 403 200 200 403 200", "302 302 403 200 200 403 200"): [
        "admin/cases/case/<int:pk>/conclude/",
        "admin/cases/case/<int:pk>/names/<int:claimant>/",
        "admin/cases/conclusion/<int:pk>/decide/",
        "admin/cases/claim/<int:pk>/propose/",
        "admin/cases/claim/<int:pk>/reopen/",
        "admin/cases/verdict/<int:pk>/decide/",
        "admin/cases/verdict/<int:pk>/take-back/",
        "admin/cases/conclusion/<int:pk>/take-back/",
    ],
    # Read by the whole desk, changed by whoever does research.
    ("302 302 200 200 200 200 200", "302 302 200 200 200 403 200"): [
        "admin/cases/claim/<path:object_id>/change/",
        "admin/cases/claimant/<path:object_id>/change/",
        "admin/cases/source/<path:object_id>/change/",
        "admin/cases/statement/<path:object_id>/change/",
    ],
    # Read by the whole desk, changed by nobody.
    ("302 302 200 200 200 200 200", "302 302 403 403 403 403 403"): [
        "admin/cases/conclusion/<path:object_id>/change/",
        "admin/cases/correction/<path:object_id>/change/",
        "admin/cases/edition/<path:object_id>/change/",
        "admin/cases/event/<path:object_id>/history/",
        "admin/cases/event/<path:object_id>/change/",
        "admin/cases/release/<path:object_id>/change/",
        "admin/cases/snapshot/<path:object_id>/change/",
        "admin/cases/verdict/<path:object_id>/change/",
    ],
    # No such page.
    ("302 302 404 404 404 404 404", "302 302 404 404 404 404 404"): [
        "admin/(?P<url>.*)$",
    ],
    # A person: an administrator saves.
    ("302 302 403 403 403 200 200", "302 302 403 403 403 302 302"): [
        "admin/auth/user/<path:object_id>/change/",
    ],
}


@pytest.fixture
def sessions(db):
    return make_sessions()


@pytest.fixture
def rows(db):
    return make_rows()


def asked(sessions: dict[str, str], method: str, path: str) -> str:
    """Ask as everyone, and write down the statuses. Whatever an answer does to a session is undone."""
    statuses = []
    for session in sessions.values():
        client = Client()
        if session:
            client.cookies[settings.SESSION_COOKIE_NAME] = session
        with transaction.atomic():
            statuses.append(str(getattr(client, method)(path).status_code))
            transaction.set_rollback(True)
    return " ".join(statuses)


class TestAddresses:
    def test_are_all_listed_once(self):
        listed = [route for routes in ACCESS.values() for route in routes]

        assert sorted(listed) == sorted(routes(get_resolver()))

    def test_answer_everyone_as_listed(self, sessions, rows):
        expected = {route: statuses for statuses, listed in ACCESS.items() for route in listed}

        answered = {
            route: (
                asked(sessions, "get", address(route, rows)),
                asked(sessions, "post", address(route, rows)),
            )
            for route in expected
        }

        assert answered == expected
