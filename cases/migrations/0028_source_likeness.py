"""What sources that are alike have in common. `cases.management` fills it in after every migrate."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0027_claimant_hosts")]

    operations = [
        migrations.AddField(
            "source",
            "canonical_url",
            models.CharField(
                blank=True,
                db_index=True,
                default="",
                editable=False,
                max_length=1000,
                verbose_name="address in its one form",
            ),
            preserve_default=False,
        ),
        migrations.AddField(
            "source",
            "likeness",
            models.CharField(blank=True, db_index=True, default="", editable=False, max_length=64),
            preserve_default=False,
        ),
        migrations.AddField(
            "source", "likeness_rule", models.PositiveSmallIntegerField(default=0, editable=False)
        ),
    ]
