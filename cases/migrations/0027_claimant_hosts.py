"""Where a claimant has sites, and what it is also called: both decide independence. Empty until told."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0026_translated_quotes")]

    operations = [
        migrations.AddField(
            "claimant",
            "hosts",
            models.JSONField(
                blank=True,
                default=list,
                help_text="Where the claimant has sites, such as agency.example: nothing on them, or on a host"
                " below them, is independent of the claimant. One a line.",
            ),
        ),
        migrations.AddField(
            "claimant",
            "other_names",
            models.JSONField(
                blank=True,
                default=list,
                help_text="What the claimant is also called, short forms included: a publisher or author of one"
                " of these names is not independent of it. One a line.",
            ),
        ),
    ]
