"""Once created the four groups. `cases.management` keeps them after every migrate; here they are taken back.

Their names are written out, since a migration must not change with the code.
"""

from django.db import migrations

GROUPS = ("Researcher", "Reviewer", "Editor", "Administrator")


def remove(apps, schema_editor):
    groups = apps.get_model("auth", "Group").objects.using(schema_editor.connection.alias)
    groups.filter(name__in=GROUPS).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0002_triggers"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(migrations.RunPython.noop, remove)]
