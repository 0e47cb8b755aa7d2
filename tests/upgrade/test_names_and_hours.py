"""What `migrate` makes of a filled desk of version 1: names that each case keeps, and times out of days."""

from datetime import UTC, datetime

import pytest
from django.core.management import call_command
from django.db import connections

from cases.models import Case, Claimant, ContactEntry
from tests.upgrade import desks

BEFORE = "0003_roles"
PUBLISHED = "sample-lakeside-opens-reading-rooms"


def migrate(*words) -> None:
    call_command("migrate", *words, database=desks.ALIAS, verbosity=0, interactive=False)


def run(sql: str) -> list:
    with connections[desks.ALIAS].cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture(params=desks.KINDS)
def version_1(request, tmp_path, django_db_blocker, settings):
    """A desk of version 1 in Berlin, all of whose claimants were renamed after publication."""
    settings.TIME_ZONE = "Europe/Berlin"
    with desks.scratch(request.param, tmp_path) as url:
        desks.load_version_1(request.param, url)
        with django_db_blocker.unblock(), desks.connected(url) as alias:
            run("UPDATE cases_claimant SET name = name || ' (renamed)'")
            yield alias


class TestNames:
    def test_are_those_of_the_last_edition_or_else_of_the_rows(self, version_1):
        migrate()

        cases = {case.slug: case for case in Case.objects.using(version_1).all()}
        for case in cases.values():
            last = case.editions.exclude(document__kind="withdrawal").order_by("number").last()
            said = [last.document["release"]["issuer"]] if last else []
            said += [statement["speaker"] for statement in last.document["statements"]] if last else []
            for each in said:
                assert {"id": each["id"], **case.names[str(each["id"])]} == each
            unsaid = set(map(int, case.names)) - {each["id"] for each in said}
            for row in Claimant.objects.using(version_1).filter(pk__in=unsaid):
                assert case.names[str(row.pk)] == row.names
                assert row.name.endswith(" (renamed)")
            speakers = case.release.versions.values_list("statements__speaker_id", flat=True)
            assert {case.release.issuer_id, *speakers} - {None} <= set(map(int, case.names))
        assert not cases[PUBLISHED].name_of(None).endswith(" (renamed)")


class TestDays:
    def test_end_with_their_last_second_in_the_zone_of_the_desk(self, version_1):
        migrate()

        due = Case.objects.using(version_1).exclude(due_at=None).values_list("due_at", flat=True)
        deadlines = ContactEntry.objects.using(version_1).exclude(deadline_at=None)
        assert set(due) == {datetime(2024, 7, 1, 21, 59, 59, tzinfo=UTC)}
        assert set(deadlines.values_list("deadline_at", flat=True)) == {
            datetime(2024, 6, 9, 21, 59, 59, tzinfo=UTC)
        }

    def test_come_back(self, version_1):
        days = "SELECT id, deadline_date FROM cases_contactentry ORDER BY id"
        before = run(days)
        migrate()

        migrate("cases", BEFORE)

        assert run(days) == before
        assert {str(day) for _, day in before} > {"2024-06-09"}
