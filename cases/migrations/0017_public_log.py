"""Make the table of the public log, and let the head of the history hold its end."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0016_claim_runs")]

    operations = [
        migrations.AddField(
            model_name="eventhead",
            name="log_seq",
            field=models.PositiveBigIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="eventhead",
            name="log_digest",
            field=models.CharField(blank=True, max_length=64),
        ),
        migrations.CreateModel(
            name="PublicLogEntry",
            fields=[
                (
                    "id",
                    models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False),
                ),
                ("seq", models.PositiveBigIntegerField(unique=True)),
                ("kind", models.CharField(max_length=30)),
                ("edition_digest", models.CharField(blank=True, max_length=64)),
                ("at", models.DateTimeField()),
                ("line", models.TextField()),
                ("digest", models.CharField(max_length=64, unique=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="log_entries",
                        to="cases.case",
                    ),
                ),
                (
                    "edition",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="log_entry",
                        to="cases.edition",
                    ),
                ),
            ],
            options={"verbose_name_plural": "public log entries", "ordering": ["seq"]},
        ),
        migrations.AddConstraint(
            model_name="publiclogentry",
            constraint=models.CheckConstraint(
                condition=~models.Q(kind=""),
                name="log_entry_has_kind",
                violation_error_message="An entry of the public log says its kind.",
            ),
        ),
        migrations.AddConstraint(
            model_name="publiclogentry",
            constraint=models.CheckConstraint(
                condition=(models.Q(edition__isnull=False) & ~models.Q(edition_digest=""))
                | (~models.Q(edition__isnull=False) & models.Q(edition_digest="")),
                name="log_entry_has_digest_of_its_edition",
                violation_error_message="An entry of the public log names the digest of its edition,"
                " where it has one.",
            ),
        ),
    ]
