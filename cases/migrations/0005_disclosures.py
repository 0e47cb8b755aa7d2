"""The texts behind what is recorded or published get a table beside it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0004_conclusions"),
    ]

    operations = [
        migrations.CreateModel(
            name="Disclosure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("scope", models.CharField(max_length=100)),
                ("commitment", models.CharField(max_length=43)),
                ("seed", models.CharField(blank=True, max_length=43)),
                ("text", models.TextField(blank=True)),
                ("pieces", models.JSONField(blank=True, default=list)),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("scope", "commitment"),
                        name="one_disclosure_per_commitment",
                        violation_error_message="A commitment is disclosed once.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("seed", ""), ("text", "")),
                            models.Q(
                                models.Q(("seed", ""), _negated=True), models.Q(("text", ""), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="disclosure_has_seed_and_text",
                        violation_error_message="A seed and its text are disclosed together or emptied together.",
                    ),
                ],
            },
        ),
    ]
