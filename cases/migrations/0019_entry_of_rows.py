"""Make room in the published tables for the entry of the public log that touched a row last."""

import django.db.models.deletion
from django.db import migrations, models


def names_its_entry(model):
    return migrations.AddField(
        model_name=model,
        name="entry",
        field=models.ForeignKey(
            null=True,
            on_delete=django.db.models.deletion.PROTECT,
            related_name="+",
            to="cases.publiclogentry",
        ),
    )


class Migration(migrations.Migration):
    dependencies = [("cases", "0018_enter_editions")]

    operations = [
        names_its_entry("publishedcase"),
        names_its_entry("publishedstatement"),
        names_its_entry("publishedclaim"),
        names_its_entry("publishedevidence"),
    ]
