"""A statement may name the one that introduces it. Those on file name none."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0013_embargo")]

    operations = [
        migrations.AddField(
            model_name="statement",
            name="lead_in",
            field=models.ForeignKey(
                blank=True,
                help_text="The earlier statement that introduces this one, such as the line before a list.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="introduced",
                to="cases.statement",
                verbose_name="lead-in",
            ),
        ),
    ]
