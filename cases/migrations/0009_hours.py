"""Gives cases and contacts a time, with its hour, beside the day by which something is due."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0008_fill_names_of_a_case")]

    operations = [
        migrations.AddField(
            "case", "due_at", models.DateTimeField(blank=True, null=True, verbose_name="due")
        ),
        migrations.AddField(
            "contactentry",
            "deadline_at",
            models.DateTimeField(blank=True, null=True, verbose_name="answer asked for by"),
        ),
    ]
