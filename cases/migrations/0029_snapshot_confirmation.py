"""A copy at an address that is no known archive is doubtful until a person confirms it.

Copies that were recorded before keep their status.
"""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import Q

IS_KEPT = "Give the address of an archived copy, upload a file, or write why there is neither."
ARCHIVED = Q(status="archived") & (~Q(archive_url="") | ~Q(file=""))
DOUBTFUL = Q(status="doubtful", file="") & ~Q(archive_url="")
NOT_ARCHIVED = Q(status="not_archived", archive_url="", file="") & ~Q(failure="")
BOTH = Q(confirmed_at__isnull=False, confirmed_by__isnull=False)
NEITHER = Q(confirmed_at__isnull=True, confirmed_by__isnull=True)


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0028_source_likeness"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint("snapshot", "snapshot_is_kept_or_says_why"),
        migrations.AddField(
            "snapshot",
            "confirmed_at",
            models.DateTimeField(blank=True, null=True, verbose_name="copy confirmed at"),
        ),
        migrations.AddField(
            "snapshot",
            "confirmed_by",
            models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="copy confirmed by",
            ),
        ),
        migrations.AlterField(
            "snapshot",
            "status",
            models.CharField(
                choices=[
                    ("archived", "Archived copy kept"),
                    ("doubtful", "Copy at an address that is no known archive"),
                    ("not_archived", "No archived copy, reason given"),
                ],
                default="not_archived",
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            "snapshot",
            models.CheckConstraint(
                condition=BOTH | NEITHER,
                name="snapshot_confirmation_pair",
                violation_error_message="Confirmed at and Confirmed by belong together: fill in both or"
                " neither.",
            ),
        ),
        migrations.AddConstraint(
            "snapshot",
            models.CheckConstraint(
                condition=Q(confirmed_at=None) | Q(status="archived") & ~Q(archive_url=""),
                name="snapshot_confirmed_is_archived",
                violation_error_message="Only a copy at an address is confirmed, and it counts from then on.",
            ),
        ),
        migrations.AddConstraint(
            "snapshot",
            models.CheckConstraint(
                condition=ARCHIVED | DOUBTFUL | NOT_ARCHIVED,
                name="snapshot_is_kept_or_says_why",
                violation_error_message=IS_KEPT,
            ),
        ),
    ]
