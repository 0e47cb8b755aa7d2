"""What `migrate` leaves of triggers and roles on either database: fresh, filled, failed, back and up."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import IntegrityError, connections, router
from django.test.utils import CaptureQueriesContext

from cases.history import triggers
from cases.people.roles import ROLES
from tests.upgrade import desks
from tests.upgrade.newest import NEWEST

ON_REMARKS = triggers.Trigger(
    "cases_remark_no_update", "cases_remark", "BEFORE", ("UPDATE",), "1 = 1", "A remark never changes."
)


@pytest.fixture(params=desks.KINDS)
def kind(request):
    return request.param


@pytest.fixture
def url(kind, tmp_path):
    with desks.scratch(kind, tmp_path) as url:
        yield url


@pytest.fixture
def scratch(url, django_db_blocker):
    """A connection to an empty database of its own."""
    with django_db_blocker.unblock(), desks.connected(url) as alias:
        yield connections[alias]


@pytest.fixture
def desk(scratch):
    """The same after `migrate`."""
    migrate()
    return scratch


@pytest.fixture
def filled(kind, url, scratch):
    """The same as version 1 left it, with what it had published."""
    desks.load_version_1(kind, url)
    return scratch


@pytest.fixture
def later(settings, monkeypatch):
    """Turn the code into that of a later version, which has one more migration, table and trigger."""
    settings.MIGRATION_MODULES = {"cases": "tests.upgrade.later"}
    monkeypatch.setattr(triggers, "TRIGGERS", [*triggers.TRIGGERS, ON_REMARKS])


def migrate(*words, **options) -> None:
    call_command("migrate", *words, database=desks.ALIAS, verbosity=0, interactive=False, **options)


def run(connection, sql: str) -> list:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall() if cursor.description else []


def granted() -> dict[str, set[str]]:
    groups = Group.objects.using(desks.ALIAS)
    return {group.name: set(group.permissions.values_list("codename", flat=True)) for group in groups}


ALL_GRANTED = {name: set(codenames) for name, codenames in ROLES.items()}


def verbs(queries) -> set[str]:
    """The first words of statements but for those that read or frame a transaction."""
    frames = {"SELECT", "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA", "SET"}
    return {query["sql"].lstrip("(").split()[0].rstrip(";") for query in queries} - frames


class TestAFreshInstall:
    def test_has_all_triggers_and_groups(self, desk):
        assert triggers.faults(desk) == {}
        assert granted() == ALL_GRANTED

    def test_has_triggers_on_tables_of_later_migrations(self, later, desk):
        run(desk, "INSERT INTO cases_remark (text) VALUES ('A sample.')")

        assert triggers.faults(desk) == {}
        with pytest.raises(IntegrityError, match=r"A remark never changes\."):
            run(desk, "UPDATE cases_remark SET text = 'Another.'")


class TestAFilledDesk:
    def test_keeps_its_triggers_and_rows_where_tables_are_rebuilt(self, filled, later):
        before = run(filled, 'SELECT id, start, "end" FROM cases_statement ORDER BY id')

        migrate()

        assert len(before) == 29
        assert run(filled, 'SELECT id, start, "end" FROM cases_statement ORDER BY id') == before
        assert triggers.faults(filled) == {}
        with pytest.raises(IntegrityError, match="must not share a letter"):
            run(filled, "UPDATE cases_statement SET start = start - 10 WHERE position = 2")

    def test_gives_its_groups_what_this_version_lists(self, filled):
        run(filled, "DELETE FROM auth_group_permissions")
        run(filled, "DELETE FROM auth_permission WHERE codename = 'publish_case'")

        migrate()

        assert granted() == ALL_GRANTED


class TestThePublicLogOfAFilledDesk:
    """The upgrade as a whole is audited in test_upgrade.py; here is what it does where there is a choice."""

    def test_has_the_editions_in_the_order_of_their_events(self, filled):
        triggers.uninstall(filled)
        # An hour back for the last one: the clock of a desk may be set, what came first stays first.
        run(filled, f"UPDATE cases_edition SET published_at = '{EARLY}' WHERE id = {LAST_EDITION}")

        migrate()

        assert run(filled, LOGGED) == run(filled, RECORDED)

    def test_has_those_without_an_event_at_the_end(self, filled):
        triggers.uninstall(filled)
        first, *others = run(filled, RECORDED)
        run(filled, f"DELETE FROM cases_event WHERE {EDITION_OF_EVENT} = '{first[0]}'")

        migrate()

        assert run(filled, LOGGED) == [*others, first]

    def test_is_named_by_rows_whose_time_no_edition_has(self, filled):
        run(filled, f"UPDATE cases_publishedclaim SET last_modified_at = '{EARLY}'")

        migrate()

        assert run(filled, "SELECT COUNT(*) FROM cases_publishedclaim") == run(
            filled, f"SELECT COUNT(*) FROM cases_publishedclaim c WHERE entry_id = {LAST_ENTRY}"
        )

    def test_is_the_same_after_going_back_and_up_again(self, filled):
        migrate()
        before = run(filled, LOGGED_WHOLE)

        for earlier in ("0017_public_log", "0016_claim_runs"):
            migrate("cases", earlier)
            migrate()

            assert run(filled, LOGGED_WHOLE) == before


EARLY = "2020-01-01 00:00:00+00:00"
LAST_EDITION = "(SELECT MAX(id) FROM cases_edition)"
EDITION_OF_EVENT = "after ->> 'digest'"
LOGGED = "SELECT edition_digest FROM cases_publiclogentry ORDER BY seq"
LOGGED_WHOLE = "SELECT id, seq, line, digest FROM cases_publiclogentry ORDER BY seq"
RECORDED = (
    f"SELECT {EDITION_OF_EVENT} FROM cases_event WHERE action IN ('publish', 'withdraw')"
    f" AND {EDITION_OF_EVENT} IS NOT NULL ORDER BY number"
)
LAST_ENTRY = "(SELECT id FROM cases_publiclogentry WHERE case_id = c.case_id ORDER BY seq DESC LIMIT 1)"


class TestNothingToDo:
    def test_writes_nothing(self, desk):
        with CaptureQueriesContext(desk) as queries:
            migrate()

        assert len(queries) > 10
        assert verbs(queries) == set()

    def test_replaces_what_differs(self, desk):
        empty = replace(triggers.TRIGGERS[0], condition="1 = 0")
        for written in written_out(desk, empty):
            for sql in triggers._replace(desk.vendor, written):
                run(desk, sql)
        assert triggers.faults(desk) == {empty.name: triggers.CHANGED}

        migrate()

        assert triggers.faults(desk) == {}


def written_out(connection, trigger) -> list[triggers.Written]:
    if connection.vendor == "postgresql":
        return [triggers._write_postgresql(trigger)]
    return triggers._write_sqlite(trigger)


class TestAMigrationThatFails:
    def test_leaves_triggers_off_on_sqlite_alone_until_the_next_migrate(self, desk, settings):
        settings.MIGRATION_MODULES = {"cases": "tests.upgrade.failing"}
        with pytest.raises(ArithmeticError):
            migrate()
        lost = set(triggers.faults(desk))
        assert lost == ({w.name for w in triggers._declared("sqlite")} if desk.vendor == "sqlite" else set())

        settings.MIGRATION_MODULES = {}
        migrate()

        assert triggers.faults(desk) == {}


class TestWhatTakesNothingOff:
    @pytest.mark.parametrize("words", [("--plan",), ("--check",), ("sessions", "zero")], ids=" ".join)
    def test_is(self, words, desk, later, capsys):
        # `--check` says by its exit status that there is something to do.
        ends = pytest.raises(SystemExit) if words == ("--check",) else nullcontext()
        with CaptureQueriesContext(desk) as queries, ends:
            migrate(*words)

        assert not any("DROP TRIGGER" in query["sql"] for query in queries)
        assert set(triggers.faults(desk)) == {ON_REMARKS.name}

    def test_is_a_migrate_of_another_database(self, db, desk, later):
        migrate()

        assert triggers.faults(connections["default"]) == {ON_REMARKS.name: triggers.LOST}


class TestADatabaseOfOthers:
    def test_gets_neither_tables_nor_groups(self, scratch, monkeypatch):
        monkeypatch.setattr(router, "routers", [NoDesk()])

        migrate()

        assert granted() == {}
        assert triggers._ours(scratch.vendor, scratch.cursor()) == set()


class NoDesk:
    def allow_migrate(self, db, app_label, **hints):
        return app_label != "cases"


class TestBack:
    def test_to_an_earlier_migration_keeps_what_has_tables(self, later, desk):
        migrate("cases", NEWEST)

        assert triggers.faults(desk) == {ON_REMARKS.name: triggers.LOST}
        assert granted() == ALL_GRANTED

    def test_to_nothing_leaves_nothing_behind_and_up_again_has_all(self, desk):
        migrate("cases", "zero")
        with desk.cursor() as cursor:
            left = triggers._standing(desk.vendor, cursor), triggers._ours(desk.vendor, cursor)
        assert left == ([], set())
        assert granted() == {}

        migrate()

        assert triggers.faults(desk) == {}
        assert granted() == ALL_GRANTED


class TestTwoAtOnce:
    def test_install_one_after_the_other(self, desk):
        triggers.uninstall(desk)

        with ThreadPoolExecutor(2) as pool:
            done = list(pool.map(install, range(2)))

        assert sorted(map(len, done)) == [0, len(triggers._declared(desk.vendor))]
        assert triggers.faults(desk) == {}


def install(_) -> list[str]:
    """Install on a connection of this thread's own."""
    try:
        return triggers.install(connections[desks.ALIAS])
    finally:
        connections[desks.ALIAS].close()
