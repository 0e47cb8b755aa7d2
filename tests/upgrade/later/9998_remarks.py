"""Change two tables that triggers watch, so that SQLite rebuilds them, and make a new one."""

from django.db import migrations, models

from tests.upgrade.newest import NEWEST


class Migration(migrations.Migration):
    dependencies = [("cases", NEWEST)]

    operations = [
        migrations.AddField("statement", "weight", models.PositiveIntegerField(default=1)),
        migrations.AlterField("statement", "is_checkable", models.BooleanField(default=True)),
        migrations.AlterField("releaseversion", "media_type", models.CharField(max_length=120)),
        migrations.CreateModel(
            "Remark",
            [
                ("id", models.BigAutoField(primary_key=True)),
                ("text", models.TextField()),
            ],
        ),
    ]
