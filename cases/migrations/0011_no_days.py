"""Takes away the days, which the times have replaced."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("cases", "0010_days_end_with_their_last_second")]

    operations = [
        migrations.RemoveField("case", "due_date"),
        migrations.RemoveField("contactentry", "deadline_date"),
    ]
