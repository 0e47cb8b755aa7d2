"""Let the published rows of before name their entries of the public log.

A row's entry is that of the edition at its time of modification; of two editions of a case in one second it is
the later one, which `manage.py rebuild_published` puts right. A row of no edition's time names the last entry
of its case: an upgrade is no place to stop over it, and `manage.py verify_history` tells of it.
"""

from django.db import migrations
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce


def name_entries(apps, schema_editor):
    alias = schema_editor.connection.alias

    def rows(model):
        return apps.get_model("cases", model).objects.using(alias)

    of_case = rows("PublicLogEntry").filter(case_id=OuterRef("case_id")).order_by("-seq").values("pk")
    of_its_time = of_case.filter(at=OuterRef("last_modified_at"))
    entry = Coalesce(Subquery(of_its_time[:1]), Subquery(of_case[:1]))
    for model in ("PublishedCase", "PublishedStatement", "PublishedClaim"):
        rows(model).update(entry=entry)
    of_claim = rows("PublishedClaim").filter(pk=OuterRef("claim_id")).values("entry_id")
    rows("PublishedEvidence").update(entry=Subquery(of_claim[:1]))


class Migration(migrations.Migration):
    dependencies = [("cases", "0019_entry_of_rows")]

    operations = [migrations.RunPython(name_entries, migrations.RunPython.noop)]
