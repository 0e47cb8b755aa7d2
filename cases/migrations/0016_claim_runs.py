"""A claim's words may be several pieces. Those on file are one, from start to end: an empty list says so."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0015_statement_confirmed")]

    operations = [
        migrations.AddField(
            model_name="claim", name="runs", field=models.JSONField(blank=True, default=list)
        ),
    ]
