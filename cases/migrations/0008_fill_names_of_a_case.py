"""Fills in the names that each case uses: as its last edition says them, else as the claimants' rows do.

A claimant who was renamed since is so called in a published case only when somebody decides it.
"""

from django.db import migrations

NAMING = ("name", "slug", "kind", "job_title", "affiliation", "same_as", "homepage")


def fill(apps, schema_editor):
    alias = schema_editor.connection.alias
    cases = apps.get_model("cases", "Case").objects.using(alias)
    for pk, release_id, issuer_id in list(cases.values_list("pk", "release_id", "release__issuer_id")):
        names = {**_of_rows(apps, alias, release_id, issuer_id), **_of_editions(apps, alias, pk)}
        cases.filter(pk=pk).update(names=names)


def _of_rows(apps, alias, release_id, issuer_id):
    statements = apps.get_model("cases", "Statement").objects.using(alias)
    speakers = statements.filter(version__release=release_id).exclude(speaker=None).order_by()
    known = {issuer_id, *speakers.values_list("speaker_id", flat=True).distinct()}
    claimants = apps.get_model("cases", "Claimant").objects.using(alias).filter(pk__in=known).order_by("pk")
    return {str(row.pk): {field: getattr(row, field) for field in NAMING} for row in claimants}


def _of_editions(apps, alias, case_id):
    """The latest edition that names a claimant has the say; a withdrawal names the issuer alone."""
    editions = apps.get_model("cases", "Edition").objects.using(alias).filter(case=case_id)
    names = {}
    for document in editions.order_by("number").values_list("document", flat=True).iterator(chunk_size=1):
        said = [document["release"]["issuer"], *(s["speaker"] for s in document.get("statements", ()))]
        names |= {str(each["id"]): {field: each[field] for field in NAMING} for each in said}
    return names


class Migration(migrations.Migration):
    dependencies = [("cases", "0007_names_of_a_case")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
