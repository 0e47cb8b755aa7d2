"""The four groups, kept by every migrate and by a command."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.management import keep_triggers_and_roles
from cases.people.roles import ADMINISTRATOR, EDITOR, RESEARCHER, REVIEWER, ROLES, sync_roles
from tests.factories import make_user


def granted() -> dict[str, set[str]]:
    return {
        group.name: set(group.permissions.values_list("codename", flat=True)) for group in Group.objects.all()
    }


class TestAMigrate:
    def test_made_the_groups_with_their_permissions(self, db):
        assert granted() == {name: set(codenames) for name, codenames in ROLES.items()}

    def test_makes_permissions_before_it_gives_them(self, db):
        """Django makes them at the same signal, maybe later."""
        Permission.objects.all().delete()
        Group.objects.all().delete()

        keep_triggers_and_roles(using="default")

        assert granted() == {name: set(codenames) for name, codenames in ROLES.items()}

    def test_leaves_people_in_their_groups(self, db):
        user = make_user(role="Editor")
        Group.objects.get(name="Editor").permissions.clear()

        keep_triggers_and_roles(using="default")

        assert [group.name for group in user.groups.all()] == ["Editor"]
        assert user.has_perm("cases.publish_case") is True

    def test_writes_nothing_where_all_is_in_order(self, db):
        with CaptureQueriesContext(connection) as queries:
            keep_triggers_and_roles(using="default")

        verbs = {query["sql"].lstrip("(").split()[0] for query in queries}
        assert verbs <= {"SELECT", "SAVEPOINT", "RELEASE"}


class TestTheRoles:
    def test_grow_from_researcher_to_editor(self):
        assert RESEARCHER < REVIEWER < EDITOR

    def test_keep_verdicts_from_researchers_and_publication_from_reviewers(self):
        judging = {f"{verb}_{what}" for verb in ("propose", "decide") for what in ("verdict", "conclusion")}
        assert judging == (REVIEWER - RESEARCHER) - {"change_case"}
        assert {
            "assign_case",
            "publish_case",
            "correct_case",
            "withdraw_case",
            "redact_case",
        } < EDITOR - REVIEWER

    def test_keep_the_work_from_administrators(self):
        work = {name for name in EDITOR if not name.startswith("view_")}

        assert work & ADMINISTRATOR == set()
        assert {"add_user", "change_user"} <= ADMINISTRATOR

    @pytest.mark.parametrize("role", ROLES)
    def test_let_nobody_touch_what_never_changes(self, role):
        fixed = ("edition", "event", "correction", "correctedclaim", "verdict", "releaseversion", "eventhead")
        fixed = {f"{verb}_{model}" for verb in ("add", "change", "delete") for model in fixed}

        assert ROLES[role] & fixed == set()

    @pytest.mark.parametrize("role", ROLES)
    def test_let_nobody_make_groups_or_permissions(self, role, db):
        user = make_user(role=role)

        for permission in ("auth.change_group", "auth.add_group", "auth.delete_user", "auth.add_permission"):
            assert user.has_perm(permission) is False


class TestSyncRoles:
    def test_gives_back_what_was_taken_and_takes_what_was_given(self, db, capsys):
        editors = Group.objects.get(name="Editor")
        editors.permissions.remove(Permission.objects.get(codename="publish_case"))
        editors.permissions.add(Permission.objects.get(codename="delete_user"))
        Group.objects.get(name="Reviewer").delete()

        call_command("sync_roles")

        assert granted() == {name: set(codenames) for name, codenames in ROLES.items()}
        assert capsys.readouterr().out == ("Groups in order: Researcher, Reviewer, Editor, Administrator.\n")

    def test_leaves_other_groups_alone(self, db):
        Group.objects.create(name="Translators").permissions.add(Permission.objects.get(codename="view_case"))

        call_command("sync_roles")

        assert granted()["Translators"] == {"view_case"}

    def test_leaves_people_in_their_groups(self, db):
        user = make_user(role="Editor")

        call_command("sync_roles")

        assert [group.name for group in user.groups.all()] == ["Editor"]

    def test_names_permissions_that_do_not_exist(self, db):
        Permission.objects.filter(codename="publish_case").delete()

        assert sync_roles(Group, Permission)["Editor"] == ["publish_case"]
        with pytest.raises(CommandError, match=r"No such permission: publish_case. Run `manage\.py migrate`"):
            call_command("sync_roles")
