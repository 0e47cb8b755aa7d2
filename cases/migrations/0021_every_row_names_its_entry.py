"""Require every published row to name an entry of the public log, now that those of before do."""

import django.db.models.deletion
from django.db import migrations, models


def names_its_entry(model):
    return migrations.AlterField(
        model_name=model,
        name="entry",
        field=models.ForeignKey(
            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.publiclogentry"
        ),
    )


class Migration(migrations.Migration):
    dependencies = [("cases", "0020_name_entries")]

    operations = [
        names_its_entry("publishedcase"),
        names_its_entry("publishedstatement"),
        names_its_entry("publishedclaim"),
        names_its_entry("publishedevidence"),
    ]
