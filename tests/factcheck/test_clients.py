"""Clients that are slow, rude or many, and a server that loses a process: as production runs it."""

import contextlib
import http.client
import os
import signal
import socket
import threading
import time

import pytest

from tests import once
from tests.factcheck import launch

pytestmark = once.on_an_sqlite_file

HOST = b"Host: 127.0.0.1\r\n"
HALF_HEAD = b"GET / HTTP/1.1\r\n" + HOST
HALF_BODY = b"POST /test/length HTTP/1.1\r\n" + HOST + b"Content-Length: 1000\r\n\r\nabc"


def start(folder, workers: int):
    environment = {"DEBUG": "1", "DATABASE_URL": f"sqlite:///{folder}/desk.sqlite3"}
    launch.python("manage.py", "migrate", "--verbosity", "0", **environment)
    application = "tests.factcheck.served:application"
    return launch.server(folder / "log", application, WEB_CONCURRENCY=str(workers), **environment)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with start(tmp_path_factory.mktemp("clients"), workers=1) as running:
        yield running


@contextlib.contextmanager
def clients(server, number: int, words: bytes):
    """Open connections that send some words and then wait."""
    with contextlib.ExitStack() as stack:
        for _ in range(number):
            client = stack.enter_context(socket.create_connection(("127.0.0.1", server.port)))
            client.sendall(words)
        yield


def raw(server, *lines: bytes) -> bytes:
    """Send a request as it is, and return all that comes until the server hangs up."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as client:
        client.sendall(b"\r\n".join([*lines, b"Connection: close", b"", b""]))
        return b"".join(iter(lambda: client.recv(65536), b""))


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


class TestSlowClient:
    @pytest.mark.parametrize("words", [HALF_HEAD, HALF_BODY, b""], ids=["half head", "half body", "silent"])
    def test_takes_nobody_elses_place(self, server, words):
        with clients(server, 40, words):
            answers = [server.get(path).status for path in ("/healthz", "/readyz", "/claims/")]

        assert answers == [200, 200, 200]

    def test_may_read_many_files_at_once_and_leave_them(self, server):
        with clients(server, 12, b"GET /test/large.csv HTTP/1.1\r\n" + HOST + b"\r\n"):
            answers = [server.get(path).status for path in ("/healthz", "/readyz", "/claims/")]

        assert answers == [200, 200, 200]


class TestStream:
    @pytest.mark.parametrize("version", [b"HTTP/1.1", b"HTTP/1.0"])
    def test_that_fails_is_broken_off(self, server, version):
        with pytest.raises(ConnectionResetError):
            raw(server, b"GET /test/cut.csv " + version, b"Host: 127.0.0.1")

    def test_that_fails_is_known_for_that_by_a_client(self, server):
        with pytest.raises((http.client.IncompleteRead, ConnectionResetError)):
            server.get("/test/cut.csv")

    def test_that_is_whole_ends_as_such(self, server):
        assert len(server.get("/test/large.csv").body) == 96 * 1024 * 1024


class TestRequest:
    def test_may_have_an_address_of_8_kB(self, server):
        assert server.get("/claims/?q=" + "a" * 8000).status == 200

    def test_may_bring_20_MB(self, server):
        head = [b"POST /test/length HTTP/1.1", b"Host: 127.0.0.1", b"Content-Length: 20971520"]
        with socket.create_connection(("127.0.0.1", server.port), timeout=20) as client:
            client.sendall(b"\r\n".join([*head, b"Connection: close", b"", b"x" * 20971520]))
            answer = b"".join(iter(lambda: client.recv(65536), b""))

        assert answer.endswith(b"\r\n\r\n20971520")

    @pytest.mark.parametrize(
        ("lines", "refusal"),
        [
            ([b"GET /" + b"a" * 20_000 + b" HTTP/1.1", b"Host: a"], 414),
            ([b"GET /" + b"a" * 64_000 + b" HTTP/1.1", b"Host: a"], 414),
            ([b"GET / HTTP/1.1", b"Host: a", *[b"X-A: b"] * 300], 431),
            ([b"GET / HTTP/1.1", b"Host: a", b"X-A: " + b"b" * 70_000], 431),
            ([b"GET / HTTP/1.1", b"Host: a", b"Host: b"], 400),
            ([b"GET / HTTP/1.1", b"Host: a\0b"], 400),
            ([b"GET / HTTP/1.1", b"Host: a", b"X-A: b", b" c"], 400),
            ([b"POST / HTTP/1.1", b"Host: a", b"Content-Length: 4", b"Transfer-Encoding: chunked"], 400),
            ([b"POST / HTTP/1.1", b"Host: a", b"Content-Length: 4", b"Content-Length: 4"], 400),
            ([b"POST / HTTP/1.0", b"Host: a", b"Transfer-Encoding: chunked"], 400),
            ([b"POST / HTTP/1.1", b"Host: a", b"Transfer-Encoding: xchunked"], 501),
            ([b"POST / HTTP/1.1", b"Host: a", b"Content-Length: 99999999"], 413),
            ([b"POST / HTTP/1.1", b"Host: a", b"Expect: 100-continue", b"Content-Length: 99999999"], 413),
        ],
    )
    def test_is_refused(self, server, lines, refusal):
        assert status(raw(server, *lines)) == refusal

    def test_does_not_pass_an_underscore_for_a_hyphen(self, server):
        answer = raw(server, b"GET /test/scheme HTTP/1.1", b"Host: a", b"X_Forwarded_Proto: https")

        assert answer.endswith(b"none")

    def test_for_the_head_gets_no_body(self, server):
        answers = [
            raw(server, b"HEAD " + path + b" HTTP/1.1", b"Host: 127.0.0.1")
            for path in (b"/claims/", b"/claims.csv", b"/test/process")
        ]

        assert [(status(answer), answer.partition(b"\r\n\r\n")[2]) for answer in answers] == [(200, b"")] * 3


class TestProcess:
    def test_seldom_looks_for_cycles_and_never_among_what_it_has_loaded(self, server):
        threshold, loaded = map(int, server.get("/test/collecting").body.split())

        assert threshold == 50_000
        assert loaded > threshold

    def test_that_is_killed_is_replaced(self, tmp_path):
        with start(tmp_path, workers=2) as server:
            before = processes(server, 2)
            os.kill(min(before), signal.SIGKILL)
            after = processes(server, 2, other_than=min(before))

        assert max(before) in after
        assert len(after) == 2

    def test_finishes_what_it_has_begun_when_it_is_told_to_stop(self, tmp_path):
        with start(tmp_path, workers=1) as server:
            bodies = []
            threads = [
                threading.Thread(target=lambda: bodies.append(server.get("/test/slow").body))
                for _ in range(6)
            ]
            for thread in threads:
                thread.start()
            time.sleep(0.5)
            server.process.send_signal(signal.SIGTERM)
            time.sleep(0.5)
            with pytest.raises(ConnectionRefusedError):
                server.get("/healthz")
            for thread in threads:
                thread.join(timeout=20)
            code = server.process.wait(timeout=20)

        assert (bodies, code) == ([b"done"] * 6, 0)


def processes(server, number: int, other_than: int | None = None) -> set[int]:
    """Return the processes that answer; wait until there are so many."""
    deadline, found = time.monotonic() + 20, set()
    while len(found) < number and time.monotonic() < deadline:
        with contextlib.suppress(OSError, http.client.HTTPException):
            found |= {int(server.get("/test/process").body)} - {other_than}
    return found
