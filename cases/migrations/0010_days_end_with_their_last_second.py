"""Turns the days by which something is due into times: the last second of the day in the desk's time zone."""

from datetime import datetime, time

from django.db import migrations
from django.utils import timezone

FIELDS = (("Case", "due_date", "due_at"), ("ContactEntry", "deadline_date", "deadline_at"))


def to_times(apps, schema_editor):
    for rows, day, at in _columns(apps, schema_editor):
        zone = timezone.get_default_timezone()
        for value in list(rows.exclude(**{day: None}).order_by().values_list(day, flat=True).distinct()):
            # Where a clock is set back before midnight, that second comes twice: the later one is meant.
            rows.filter(**{day: value}).update(
                **{at: datetime.combine(value, time(23, 59, 59, fold=1), zone)}
            )


def to_days(apps, schema_editor):
    for rows, day, at in _columns(apps, schema_editor):
        zone = timezone.get_default_timezone()
        for value in list(rows.exclude(**{at: None}).order_by().values_list(at, flat=True).distinct()):
            rows.filter(**{at: value}).update(**{day: value.astimezone(zone).date()})


def _columns(apps, schema_editor):
    alias = schema_editor.connection.alias
    for model, day, at in FIELDS:
        yield apps.get_model("cases", model).objects.using(alias), day, at


class Migration(migrations.Migration):
    dependencies = [("cases", "0009_hours")]

    operations = [migrations.RunPython(to_times, to_days)]
