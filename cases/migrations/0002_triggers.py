"""Once created the triggers. `cases.management` has them installed after every migrate, as the tables are by then.

The file stays, since desks have applied it. There is nothing to take back: triggers go with their tables.
"""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_tables")]

    operations = [migrations.RunPython(migrations.RunPython.noop, migrations.RunPython.noop)]
