"""Rows that a test has really committed, and how to be rid of them.

Django's way is a flush, which the triggers refuse and which takes the groups with it. Here only the tables
that tests write to are emptied, with the triggers lifted for a moment: the next test, whichever it is, finds
the database as `migrate` left it.
"""

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection

from cases.history import triggers


def empty() -> None:
    triggers.uninstall(connection)
    flush = connection.ops.sql_flush(no_style(), written_tables(), reset_sequences=False)
    connection.ops.execute_sql_flush(flush)
    triggers.install(connection)


def written_tables() -> list[str]:
    """The desk's own tables, and people with all that refers to them; groups and permissions stay."""
    user = apps.get_model("auth", "User")
    models = [
        *apps.get_app_config("cases").get_models(),
        *apps.get_app_config("admin").get_models(),
        user,
        user.groups.through,
        user.user_permissions.through,
    ]
    return [model._meta.db_table for model in models]
