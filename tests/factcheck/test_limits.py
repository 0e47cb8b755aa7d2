import socket
import time

import pytest
from django.db import (
    DatabaseError,
    InterfaceError,
    OperationalError,
    close_old_connections,
    connection,
    transaction,
)
from django.test import Client

from factcheck import limits
from factcheck.errors import PAGES, is_unavailable

pytestmark = pytest.mark.usefixtures("transactional_db")

# SQLite has no sleep.
ENDLESS = {
    "postgresql": "SELECT pg_sleep(3)",
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
}


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(limits, "PAGE_SECONDS", 0.5)
    monkeypatch.setattr(limits, "FILE_SECONDS", 0.5)
    monkeypatch.setattr(limits, "CANCEL_SECONDS", 0.5)


def run_endless() -> None:
    with connection.cursor() as cursor:
        cursor.execute(ENDLESS[connection.vendor])
        cursor.fetchall()


def answers() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return cursor.fetchone() == (1,)


class TestStatement:
    def test_is_ended_when_it_takes_too_long(self):
        with limits.limited(0.5), pytest.raises(OperationalError) as ended:
            run_endless()

        assert is_unavailable(ended.value)
        assert answers()

    @pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite's interrupt takes no time")
    def test_is_not_ended_by_a_cancel_that_comes_late(self, monkeypatch):
        ask = limits.OnPostgresql.ask_to_cancel

        def ask_twice(held):
            ask(held)
            time.sleep(0.2)
            ask(held)

        monkeypatch.setattr(limits.OnPostgresql, "ask_to_cancel", ask_twice)
        with limits.limited(0.3), pytest.raises(OperationalError):
            run_endless()

        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(0.5)")

    def test_is_not_ended_for_what_came_before_it(self):
        with limits.limited(0.5):
            for _ in range(4):
                time.sleep(0.25)
                assert answers()

    def test_is_not_ended_outside_of_a_request(self):
        with limits.limited(0.3):
            pass
        time.sleep(0.6)

        assert answers()
        assert limits.watcher.watches == set()

    def test_may_wait_for_nothing_but_the_program(self):
        with limits.limited(0.3), transaction.atomic():
            assert answers()
            time.sleep(2)
            assert answers()


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="only a server can be deaf")
class TestDeafServer:
    def test_is_given_up(self, monkeypatch):
        monkeypatch.setattr(limits.OnPostgresql, "ask_to_cancel", lambda held: None)

        with limits.limited(0.5), pytest.raises(OperationalError) as ended:
            run_endless()
        connection.close()

        assert is_unavailable(ended.value)
        assert answers()

    def test_leaves_a_socket_alone_that_has_taken_its_number(self):
        with limits.limited(0.5):
            answers()
            held, number = next(iter(limits.watcher.watches)).held, connection.connection.fileno()
            connection.close()
            one, two = socket.socketpair()
            held.cut()
            with one, two:
                assert number in {one.fileno(), two.fileno()}
                assert one.send(b"still there") == 11


class TestFile:
    def test_ends_when_nobody_takes_its_parts(self):
        connection.ensure_connection()
        rows = connection.cursor()
        rows.execute("SELECT 1 UNION ALL SELECT 2")

        def parts():
            yield rows.fetchone()
            run_endless()

        stream = limits.taken(parts())
        assert next(stream) == (1,)
        time.sleep(2.2)
        with pytest.raises((OperationalError, InterfaceError)):
            next(stream)
        connection.close()

    def test_goes_on_as_long_as_somebody_does(self):
        connection.ensure_connection()

        def parts():
            for number in range(5):
                time.sleep(0.2)
                yield number

        assert list(limits.taken(parts())) == [0, 1, 2, 3, 4]


class TestAnswer:
    @pytest.fixture
    def lost(self):
        """Let every query find that the database has gone."""

        def fail(*arguments):
            raise OperationalError("server closed the connection unexpectedly")

        with connection.execute_wrapper(fail):
            yield

    @pytest.mark.parametrize("path", ["/", "/claims/", "/claims.csv", "/admin/"])
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_says_that_the_database_is_lost(self, lost, path, method):
        client = Client(raise_request_exception=False)
        client.cookies["sessionid"] = "a" * 32

        answer = getattr(client, method)("/admin/" if method == "post" else path)

        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "10")
        assert "no-store" in answer.headers["Cache-Control"]
        assert PAGES[503].title in answer.content.decode()

    def test_says_so_when_a_page_takes_too_long(self, monkeypatch):
        monkeypatch.setattr("cases.models.Edition.objects.aggregate", lambda **asked: run_endless())

        assert Client().get("/claims.csv").status_code == 503
        assert answers()

    def test_says_so_for_a_file_that_fails_before_its_first_part(self, monkeypatch):
        monkeypatch.setattr("cases.public.downloads.read", lambda *asked: iter([run_endless()]))

        assert Client().get("/claims.csv").status_code == 503

    def test_is_the_usual_one_for_a_mistake_of_ours(self):
        with pytest.raises(DatabaseError) as mistake, connection.cursor() as cursor:
            cursor.execute("SELECT nothing FROM nowhere")

        assert not is_unavailable(mistake.value)

    @pytest.mark.skipif("connection.vendor != 'sqlite'", reason="SQLite alone has one lock for all who write")
    def test_says_so_when_sqlite_stays_locked(self):
        other = connection.copy()
        other.settings_dict["OPTIONS"] |= {"timeout": 0}
        with transaction.atomic(), pytest.raises(OperationalError) as locked:
            other.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
        other.close()

        assert is_unavailable(locked.value)

    @pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite is never lost")
    def test_is_a_page_again_once_the_database_is_back(self):
        client = Client(raise_request_exception=False)
        connection.ensure_connection()
        end_backend(connection.connection.info.backend_pid)

        first = client.get("/claims/")
        # A server does so after each request; the client of tests does not.
        close_old_connections()
        second = client.get("/claims/")

        assert (first.status_code, second.status_code) == (503, 200)


def end_backend(number: int) -> None:
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [number])
    other.close()
