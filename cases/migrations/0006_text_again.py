"""Lets a text be on file twice: it may be taken in again once every case that has it is withdrawn."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_disclosures")]

    operations = [
        migrations.AlterField(
            "releaseversion",
            "sha256",
            models.CharField(db_index=True, max_length=64, verbose_name="SHA-256"),
        ),
    ]
