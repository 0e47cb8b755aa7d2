"""Tells questions that are published from those of before, and keeps when an answer was recorded, and by whom."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("cases", "0011_no_days"),
    ]

    operations = [
        migrations.AlterField(
            "contactentry",
            "question",
            models.TextField(blank=True, help_text="What the claimant was asked. Published."),
        ),
        migrations.AddField("contactentry", "question_is_public", models.BooleanField(default=False)),
        migrations.AddField(
            "contactentry", "answer_recorded_at", models.DateTimeField(blank=True, null=True)
        ),
        migrations.AddField(
            "contactentry",
            "answer_recorded_by",
            models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            "contactentry",
            models.CheckConstraint(
                condition=models.Q(
                    models.Q(answer_recorded_at__isnull=False, answer_recorded_by__isnull=False),
                    models.Q(answer_recorded_at__isnull=True, answer_recorded_by__isnull=True),
                    _connector="OR",
                ),
                name="contact_answer_recorded_at_and_by",
                violation_error_message="Answer recorded at and Answer recorded by belong together:"
                " fill in both or neither.",
            ),
        ),
    ]
