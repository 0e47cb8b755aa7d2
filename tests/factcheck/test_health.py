import contextlib
import socket
import threading
import time
from collections.abc import Iterator

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

from cases.history import triggers
from factcheck.health import Probe
from tests.factcheck import launch

DEBUG = {"DEBUG": "1", "WEB_CONCURRENCY": "1"}


@contextlib.contextmanager
def mute_port() -> Iterator[int]:
    """Yield a port that takes every connection and never says a word."""
    taken = []

    def take(listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                taken.append(listener.accept()[0])

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=take, args=[listener], daemon=True).start()
        yield listener.getsockname()[1]
        # Wakes the thread, which a mere close would leave waiting.
        listener.shutdown(socket.SHUT_RDWR)
    for visitor in taken:
        visitor.close()


class TestHealthz:
    def test_asks_no_database(self):
        # Without the mark that lets a test use the database, any query fails.
        response = Client().get("/healthz")

        assert (response.status_code, response.content) == (200, b"ok\n")
        assert response.headers["Content-Type"] == "text/plain; charset=utf-8"

    def test_asks_no_session_even_of_a_visitor_who_has_one(self):
        client = Client()
        client.cookies["sessionid"] = "a-session-that-would-have-to-be-looked-up"

        assert client.get("/healthz").status_code == 200

    def test_answers_to_whatever_name_it_is_called_by(self):
        assert Client().get("/healthz", HTTP_HOST="10.0.0.7").status_code == 200

    def test_is_not_sent_on_to_https(self, settings):
        settings.SECURE_SSL_REDIRECT = True

        assert Client().get("/healthz").status_code == 200

    def test_takes_no_post(self):
        assert Client().post("/healthz").status_code == 405


class TestReadyz:
    def test_is_content_with_a_database_that_answers(self, transactional_db):
        response = Client().get("/readyz")

        assert (response.status_code, response.content) == (200, b"ok\n")

    def test_refuses_within_two_seconds_when_nothing_listens(self, tmp_path):
        url = f"postgresql://me:hush@127.0.0.1:{launch.free_port()}/desk"

        with launch.server(tmp_path / "log", DATABASE_URL=url, **DEBUG) as server:
            answer = server.get("/readyz")
            health = server.get("/healthz")

        assert (answer.status, answer.body) == (503, b"The database can't be used (OperationalError).\n")
        assert answer.seconds < 2
        assert health.status == 200

    def test_refuses_within_two_seconds_when_the_database_hangs(self, tmp_path):
        with (
            mute_port() as port,
            launch.server(
                tmp_path / "log", DATABASE_URL=f"postgresql://me@127.0.0.1:{port}/desk", **DEBUG
            ) as server,
        ):
            answers = [server.get("/readyz") for _ in range(3)]
            health = server.get("/healthz")

        assert [answer.status for answer in answers] == [503, 503, 503]
        assert max(answer.seconds for answer in answers) < 2
        assert (health.status, health.seconds < 0.5) == (200, True)

    def test_refuses_a_database_without_tables(self, tmp_path):
        url = f"sqlite:///{tmp_path}/empty.sqlite3"

        with launch.server(tmp_path / "log", DATABASE_URL=url, **DEBUG) as server:
            assert server.get("/readyz").status == 503


class TestReadiness:
    """What has to be there besides a database that answers."""

    def test_knows_migrations_that_are_not_applied(self, transactional_db):
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM django_migrations WHERE app = 'sessions' AND name = '0001_initial'")
        try:
            answer = Client().get("/readyz")
        finally:
            MigrationRecorder(connection).record_applied("sessions", "0001_initial")

        assert (answer.status_code, answer.content) == (
            503,
            b"Migrations are missing in the database: run migrate.\n",
        )

    def test_knows_triggers_that_are_gone(self, transactional_db):
        triggers.uninstall(connection)
        try:
            answer = Client().get("/readyz")
        finally:
            triggers.install(connection)

        assert answer.status_code == 503
        assert answer.content == b"Triggers are missing in the database: verify_history names them.\n"

    def test_knows_static_files_that_were_never_collected(self, tmp_path):
        environment = launch.PRODUCTION | {
            "DATABASE_URL": f"sqlite:///{tmp_path}/desk.sqlite3",
            "WEB_CONCURRENCY": "1",
        }
        launch.python("manage.py", "migrate", "--verbosity", "0", **environment)

        with launch.server(tmp_path / "log", STATIC_ROOT=str(tmp_path / "static"), **environment) as server:
            answer, health = server.get("/readyz"), server.get("/healthz")

        assert answer.status == 503
        assert answer.body == b"Static files are missing: run collectstatic, and start the server again.\n"
        assert health.status == 200


class TestProbe:
    def test_lets_those_who_come_later_wait_no_longer_than_the_first(self, monkeypatch):
        answer_now = threading.Event()

        class Slow(threading.Thread):
            problem = ""

            def run(self):
                answer_now.wait(timeout=10)

        monkeypatch.setattr("factcheck.health.Question", Slow)
        probe = Probe()
        probe.ask(0.5)

        began = time.monotonic()
        problem = probe.ask(0.5)
        waited = time.monotonic() - began
        answer_now.set()

        assert (problem, waited < 0.25) == ("The database did not answer in time.", True)

    def test_asks_one_question_for_all_who_wait(self, monkeypatch):
        answer_now = threading.Event()
        asked = []

        class Slow(threading.Thread):
            problem = ""

            def run(self):
                asked.append(self)
                answer_now.wait(timeout=10)

        monkeypatch.setattr("factcheck.health.Question", Slow)
        probe = Probe()

        problems = [probe.ask(0.05) for _ in range(3)]
        answer_now.set()

        assert problems == ["The database did not answer in time."] * 3
        assert len(asked) == 1

    def test_asks_anew_after_an_answer(self, monkeypatch):
        asked = []

        class Quick(threading.Thread):
            problem = ""

            def run(self):
                asked.append(self)

        monkeypatch.setattr("factcheck.health.Question", Quick)
        probe = Probe()

        assert [probe.ask(5), probe.ask(5)] == ["", ""]
        assert len(asked) == 2
