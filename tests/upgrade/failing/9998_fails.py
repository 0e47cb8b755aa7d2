"""Fail after the triggers were taken off."""

from django.db import migrations

from tests.upgrade.newest import NEWEST


def fail(apps, schema_editor):
    raise ArithmeticError("This migration fails, to see what is left.")


class Migration(migrations.Migration):
    dependencies = [("cases", NEWEST)]

    operations = [migrations.RunPython(fail, migrations.RunPython.noop)]
