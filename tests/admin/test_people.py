"""Accounts: an administrator sees to people, and lifts nobody above the four groups."""

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from cases.people.names import COMMAND_LINE
from cases.workflow.receive import command_line_user
from tests.admin.clients import signed_in
from tests.factories import PASSWORD, make_user


@pytest.fixture
def client(administrator):
    return signed_in(administrator)


def page_of(person: User) -> str:
    return reverse("admin:auth_user_change", args=[person.pk])


def log_in(person: User, next_page: str) -> HttpResponse:
    filled = {"username": person.username, "password": PASSWORD, "next": next_page}
    return Client().post(reverse("admin:login"), filled)


FILLED = {"first_name": "", "last_name": "", "email": "", "is_active": "on", "is_staff": "on"}


class TestAdministrator:
    def test_adds_a_colleague_with_groups(self, client):
        reviewers = Group.objects.get(name="Reviewer")

        client.post(
            reverse("admin:auth_user_add"),
            {
                "username": "nora",
                "usable_password": "true",
                "password1": "a sample password",
                "password2": "a sample password",
                "is_active": "on",
                "is_staff": "on",
                "groups": [reviewers.pk],
            },
        )

        nora = User.objects.get(username="nora")
        assert (nora.is_staff, nora.is_superuser, list(nora.groups.all())) == (True, False, [reviewers])

    def test_offers_the_four_groups_as_checkboxes(self, client, reviewer):
        page = client.get(page_of(reviewer)).content.decode()

        assert page.count('type="checkbox" name="groups"') == 4

    def test_changes_groups(self, client, reviewer):
        editors = Group.objects.get(name="Editor")

        client.post(page_of(reviewer), {**FILLED, "groups": [editors.pk]})

        assert list(reviewer.groups.all()) == [editors]

    @pytest.mark.parametrize("who", ["administrator", "reviewer"])
    def test_makes_nobody_a_superuser(self, request, client, who):
        person = request.getfixturevalue(who)

        client.post(page_of(person), {**FILLED, "is_superuser": "on"})

        person.refresh_from_db()
        assert person.is_superuser is False

    def test_adds_no_superuser(self, client):
        client.post(
            reverse("admin:auth_user_add"),
            {
                "username": "nora",
                "usable_password": "true",
                "password1": "a sample password",
                "password2": "a sample password",
                "is_superuser": "on",
            },
        )

        assert User.objects.get(username="nora").is_superuser is False

    def test_hands_out_no_rights_to_single_persons(self, client, administrator):
        right = Permission.objects.get(codename="publish_case")

        client.post(page_of(administrator), {**FILLED, "user_permissions": [right.pk]})

        assert not administrator.user_permissions.exists()

    def test_leaves_superusers_alone(self, client, superuser):
        password = superuser.password

        changed = client.post(page_of(superuser), {**FILLED, "is_active": ""})
        reset = client.post(
            reverse("admin:auth_user_password_change", args=[superuser.pk]),
            {"password1": "a sample password", "password2": "a sample password"},
        )

        superuser.refresh_from_db()
        assert (changed.status_code, reset.status_code) == (403, 403)
        assert (superuser.is_active, superuser.password) == (True, password)

    def test_leaves_the_command_line_alone(self, client):
        user = command_line_user()

        assert client.post(page_of(user), FILLED).status_code == 403

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("command-line", "“command-line” stands in the history"),
            ("sample-nora", "Names that begin with “sample-” are kept"),
            ("rеviewer", "This name looks like “reviewer”, an account that exists"),
        ],
    )
    def test_is_told_beside_the_name_why_it_can_not_be_had(self, client, reviewer, name, said):
        editors = Group.objects.get(name="Editor")

        page = client.post(
            reverse("admin:auth_user_add"),
            {
                "username": name,
                "usable_password": "true",
                "password1": "a sample password",
                "password2": "a sample password",
                "is_staff": "on",
                "groups": [editors.pk],
            },
        )

        form = page.context["adminform"].form
        assert list(form.errors) == ["username"]
        assert form.errors["username"][0].startswith(said)
        assert (form["username"].value(), form["groups"].value()) == (name, [str(editors.pk)])
        assert not User.objects.filter(username=name).exists()

    def test_leaves_an_active_account_named_like_the_command_line_to_superusers(self, client):
        person = make_user(COMMAND_LINE)

        client.post(page_of(person), {**FILLED, "is_active": ""})

        person.refresh_from_db()
        assert person.is_active is True

    def test_renames_nobody(self, client, reviewer):
        client.post(page_of(reviewer), {**FILLED, "username": "somebody-else"})

        reviewer.refresh_from_db()
        assert reviewer.username == "reviewer"

    def test_deletes_nobody(self, client, reviewer):
        url = reverse("admin:auth_user_delete", args=[reviewer.pk])

        assert client.post(url, {"post": "yes"}).status_code == 403

    def test_changes_no_group(self, client):
        group = Group.objects.get(name="Administrator")
        url = reverse("admin:auth_group_change", args=[group.pk])

        assert client.post(url, {"name": "Everything"}).status_code == 403


class TestSuperuser:
    def test_makes_another(self, superuser):
        person = make_user()

        signed_in(superuser).post(page_of(person), {**FILLED, "is_superuser": "on"})

        person.refresh_from_db()
        assert person.is_superuser is True

    def test_stops_an_active_account_named_like_the_command_line(self, superuser):
        person = make_user(COMMAND_LINE)

        signed_in(superuser).post(page_of(person), {**FILLED, "is_active": ""})

        person.refresh_from_db()
        assert person.is_active is False

    def test_leaves_the_command_line_alone(self, superuser):
        assert signed_in(superuser).post(page_of(command_line_user()), FILLED).status_code == 403


class TestEditor:
    def test_sees_no_accounts(self, editor):
        assert signed_in(editor).get(reverse("admin:auth_user_changelist")).status_code == 403


class TestLogIn:
    def test_leads_to_the_page_that_was_asked_for(self, editor):
        page = reverse("admin:cases_case_changelist")

        assert log_in(editor, page).headers["Location"] == page

    @pytest.mark.parametrize(
        "elsewhere",
        [
            "https://phish.example.com/admin/",
            "//phish.example.com/admin/",
            "http:///phish.example.com",
            "\\\\phish.example.com",
            "javascript:alert(1)",
            "",
        ],
    )
    def test_leads_to_the_desk_rather_than_elsewhere(self, editor, elsewhere):
        answer = log_in(editor, elsewhere)

        assert (answer.status_code, answer.headers["Location"]) == (302, reverse("admin:index"))
