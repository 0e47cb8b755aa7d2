"""Create the four groups with the permissions of cases/people/roles.py."""

from django.apps import apps as installed_apps
from django.contrib.auth.management import create_permissions
from django.db import migrations

from cases.people.roles import ROLES, sync_roles


def create(apps, schema_editor):
    # Permissions are otherwise made after the last migration, too late for the groups.
    for label in ("auth", "cases"):
        config = installed_apps.get_app_config(label)
        create_permissions(config, apps=apps, using=schema_editor.connection.alias, verbosity=0)
    sync_roles(apps.get_model("auth", "Group"), apps.get_model("auth", "Permission"))


def remove(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name__in=ROLES).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0002_triggers"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(create, remove)]
