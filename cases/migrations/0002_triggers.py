"""Hold the rules that need more than one row: see cases/history/triggers.py."""

from django.db import migrations

from cases.history import triggers


def install(apps, schema_editor):
    triggers.install(schema_editor.connection)


def uninstall(apps, schema_editor):
    triggers.uninstall(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_tables")]

    operations = [migrations.RunPython(install, uninstall)]
