"""Keeps with a release until when its issuer asks not to publish it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0012_questions_and_answers")]

    operations = [
        migrations.AddField(
            "release",
            "embargo_at",
            models.DateTimeField(
                blank=True,
                null=True,
                verbose_name="embargo until",
                help_text="If the issuer asks for one: no edition is published before it ends.",
            ),
        ),
    ]
