"""What `manage.py migrate` does beside its migrations: it keeps triggers, roles, and the keys of sources.

They belong to the tables as they are after the last migration. A migration that installed them would do so
with the code of today on the tables of its time, and would break once the two differ.
"""

from django.apps import apps as installed_apps
from django.contrib.auth.management import create_permissions
from django.db import connections, router, transaction

from cases.checks.likeness import fill_likeness
from cases.history import triggers
from cases.people.roles import sync_roles


def take_triggers_off(using, plan=(), **kwargs):
    """Before migrations of the desk on SQLite, take its triggers off; they are put back after the last one.

    SQLite rebuilds a table to change it, which loses the table's triggers and fails over those of others
    that mention it. PostgreSQL does neither, so that its triggers stay in force all the time. If a migration
    fails they stay off, `verify_history` says so, and the next `migrate` puts them back, whether it has
    migrations to apply or not.
    """
    connection = connections[using]
    if connection.vendor == "sqlite" and any(migration.app_label == "cases" for migration, _ in plan):
        triggers.uninstall(connection)


def keep_triggers_and_roles(using, apps=installed_apps, **kwargs):
    """After every migrate, put in order what triggers are missing or differ, and what the groups may do."""
    with transaction.atomic(using=using):
        triggers.install(connections[using])
        if _has_tables(using, apps):
            _keep_roles(using, apps)
    if _has_tables(using, apps):
        _keep_likeness(using, apps)


def _has_tables(using: str, apps) -> bool:
    """Tell whether the desk is in this database: not after `migrate cases zero`, nor if a router says no."""
    try:
        case = apps.get_model("cases", "Case")
    except LookupError:
        return False
    return router.allow_migrate_model(using, case)


def _keep_roles(using: str, apps) -> None:
    # Django makes permissions at the same signal; whose turn comes first must not matter.
    for label in ("auth", "cases"):
        create_permissions(installed_apps.get_app_config(label), apps=apps, using=using, verbosity=0)
    sync_roles(apps.get_model("auth", "Group"), apps.get_model("auth", "Permission"), using=using)


def _keep_likeness(using: str, apps) -> None:
    """Work out by the rule of this version what sources have in common; not before its columns are there."""
    source = apps.get_model("cases", "Source")
    if any(field.name == "likeness_rule" for field in source._meta.get_fields()):
        fill_likeness(source, using)
