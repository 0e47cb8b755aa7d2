"""Gives each case room for the names of its issuer and speakers, as it uses them."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0006_text_again")]

    operations = [
        migrations.AddField(
            "case",
            "names",
            models.JSONField(blank=True, default=dict, verbose_name="names as used here"),
        ),
    ]
