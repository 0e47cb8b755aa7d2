"""Do to a running server what it has to survive, and say in figures how it did.

    python -m benchmarks.drills slow-clients|downloads|hanging-database|sigterm|throughput

Each starts the server of production on a free port of this machine, with a scratch database, and ends with
a status other than 0 if the bound that it states was missed. `hanging-database` makes a PostgreSQL of its own
and stops its processes; as root it does that as the user postgres. Each is over within three minutes.
"""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from django.db import connection
from django.test.utils import setup_databases, teardown_databases

from benchmarks.exports import fill
from tests.factcheck import launch

APPLICATION = "tests.factcheck.served:application"
HOST = b"Host: 127.0.0.1\r\n"
CLIENTS = 500
ROWS = 20_000
FILES = 8
PROBE_SECONDS = 8


class Missed(Exception):
    """Says which bound was missed."""


def within(name: str, value: float, limit: float) -> None:
    print(f"  bound: {name} {value:.0f}, at most {limit:.0f}")
    if value > limit:
        raise Missed(f"{name} was {value:.0f}; at most {limit:.0f} was allowed.")


@contextlib.contextmanager
def scratch() -> Iterator[str]:
    """Yield the address of a migrated SQLite file."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/desk.sqlite3"
        migrate(url)
        yield url


@contextlib.contextmanager
def filled(rows: int) -> Iterator[str]:
    """Yield the address of an SQLite file with published claims."""
    made = setup_databases(verbosity=0, interactive=False)
    try:
        fill(rows)
        connection.close()
        yield f"sqlite:///{connection.settings_dict['NAME']}"
    finally:
        teardown_databases(made, verbosity=0)


def migrate(url: str) -> None:
    done = launch.python("manage.py", "migrate", "--verbosity", "0", DEBUG="1", DATABASE_URL=url)
    if done.returncode:
        raise Missed(done.stderr)


@contextlib.contextmanager
def server(url: str, *options: str) -> Iterator[launch.Server]:
    with (
        tempfile.TemporaryDirectory() as folder,
        launch.server(
            Path(folder) / "log", APPLICATION, *options, DEBUG="1", DATABASE_URL=url, WEB_CONCURRENCY="2"
        ) as running,
    ):
        yield running


def probe(running: launch.Server, path: str, seconds: float = PROBE_SECONDS) -> list[float]:
    """Ask again and again for some seconds; return the milliseconds of each answer, in order of size."""
    times, until = [], time.monotonic() + seconds
    while time.monotonic() < until:
        times.append(ask(running, path)[1])
        time.sleep(0.01)
    return sorted(times)


def ask(running: launch.Server, path: str) -> tuple[str, float]:
    """Return what came of a request, and its milliseconds; no answer counts as ten seconds."""
    try:
        answer = running.get(path)
    except (OSError, http.client.HTTPException) as error:
        return type(error).__name__, 10_000
    return str(answer.status), answer.seconds * 1000 if answer.status < 500 else 10_000


def at(times: list[float], share: float) -> float:
    return times[min(len(times) - 1, int(len(times) * share))]


def report(name: str, times: list[float]) -> float:
    """Print a row, and return the 99th percentile."""
    row = f"{len(times):>6}{at(times, 0.5):9.1f}{at(times, 0.99):9.1f}{times[-1]:9.1f}"
    print(f"  {name:<34}{row}")
    return at(times, 0.99)


def heading() -> None:
    print(f"  {'milliseconds':<34}{'asked':>6}{'p50':>9}{'p99':>9}{'max':>9}")


@contextlib.contextmanager
def clients(running: launch.Server, number: int, words: bytes, buffer: int = 0) -> Iterator[None]:
    with contextlib.ExitStack() as stack:
        for _ in range(number):
            client = stack.enter_context(socket.socket())
            if buffer:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
            client.connect(("127.0.0.1", running.port))
            client.sendall(words)
        time.sleep(0.5)
        yield


def slow_clients() -> None:
    """Keep 500 connections open that never come to the point."""
    half_body = b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 1000\r\n\r\nabc"
    kinds = {
        "nobody else": (0, b"", 0),
        f"{CLIENTS} half heads": (CLIENTS, b"GET / HTTP/1.1\r\n" + HOST, 0),
        f"{CLIENTS} silent": (CLIENTS, b"", 0),
        f"{CLIENTS} half bodies": (CLIENTS, half_body, 0),
        "16 who leave a file of 96 MB": (16, b"GET /test/large.csv HTTP/1.1\r\n" + HOST + b"\r\n", 4096),
    }
    with scratch() as url, server(url) as running:
        running.get("/claims/")
        heading()
        for name, (number, words, buffer) in kinds.items():
            with clients(running, number, words, buffer):
                health = report(f"/healthz, {name}", probe(running, "/healthz", 5))
                page = report(f"/claims/, {name}", probe(running, "/claims/", 5))
            # Making a file takes processor time that a connection which waits does not.
            within("p99 of /healthz, in ms,", health, 1000 if buffer else 100)
            within("p99 of the page, in ms,", page, 5000)


def downloads() -> None:
    """Fetch a large file eight times at once, and pages meanwhile."""
    with filled(ROWS) as url, server(url) as running:
        whole = len(running.get("/claims.csv").body)
        print(f"  {FILES} files of {whole / 1e6:.0f} MB ({ROWS} claims) at once")
        sizes: list[int] = []
        threads = together(FILES, lambda: sizes.append(len(fetch(running, "/claims.csv"))))
        heading()
        health = report("/healthz", probe(running, "/healthz", 4))
        page = report("/method/", probe(running, "/method/", 4))
        finish(threads)
    print(f"  {sizes.count(whole)} of {FILES} came whole")
    within("files that did not come whole", FILES - sizes.count(whole), 0)
    within("p99 of /healthz, in ms,", health, 1000)
    within("p99 of the page, in ms,", page, 5000)


def fetch(running: launch.Server, path: str) -> bytes:
    client = http.client.HTTPConnection("127.0.0.1", running.port, timeout=120)
    with contextlib.closing(client):
        client.request("GET", path)
        return client.getresponse().read()


def together(number: int, act: Callable[[], object]) -> list[threading.Thread]:
    threads = [threading.Thread(target=act, daemon=True) for _ in range(number)]
    for thread in threads:
        thread.start()
    time.sleep(0.3)
    return threads


def finish(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.join(timeout=120)


def sigterm() -> None:
    """Tell a busy server to stop."""
    with scratch() as url, server(url) as running:
        running.get("/claims/")
        began: list[str] = []
        slow = together(16, lambda: began.append(came_of(running, "/test/slow")))
        asked = time.monotonic()
        running.process.send_signal(signal.SIGTERM)
        finish(slow)
        running.process.wait(timeout=30)
        seconds = time.monotonic() - asked
        after = ask(running, "/healthz")[0]
    print(f"  16 requests of 1.5 s in hand: {began.count('200')} finished, {16 - began.count('200')} dropped")
    print(f"  ended after {seconds:.1f} s; a new request: {after}")
    within("requests dropped", 16 - began.count("200"), 0)
    within("seconds to the end", seconds, 20)


def came_of(running: launch.Server, path: str) -> str:
    client = http.client.HTTPConnection("127.0.0.1", running.port, timeout=30)
    with contextlib.closing(client):
        try:
            client.request("GET", path)
            return str(client.getresponse().status)
        except (OSError, http.client.HTTPException) as error:
            return type(error).__name__


@contextlib.contextmanager
def own_postgresql() -> Iterator[tuple[str, Path]]:
    """Yield the address and the folder of a PostgreSQL that is nobody else's."""
    bin_folder = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), launch.free_port()
        if os.getuid() == 0:
            subprocess.run(["chown", "postgres", name], check=True)
        data, options = str(folder / "data"), f"-p {port} -k '{folder}' -c listen_addresses=127.0.0.1"
        control = [str(bin_folder / "pg_ctl"), "-D", data, "-w", "-l", str(folder / "log")]
        as_postgres(str(bin_folder / "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "--no-sync")
        as_postgres(*control, "-o", options, "start")
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres", folder / "data"
        finally:
            as_postgres(*control, "-m", "immediate", "stop")


def as_postgres(*command: str) -> None:
    before = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    subprocess.run([*before, *command], check=True, stdout=subprocess.DEVNULL, cwd="/")


def processes_of(data: Path) -> list[int]:
    """Return the server's own process and those that it has for connections."""
    first = int((data / "postmaster.pid").read_text().split()[0])
    others = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    return [first, *map(int, others)]


@contextlib.contextmanager
def stopped(numbers: list[int]) -> Iterator[None]:
    for number in numbers:
        os.kill(number, signal.SIGSTOP)
    try:
        yield
    finally:
        for number in numbers:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGCONT)


def hanging_database() -> None:
    """Stop every process of the database, then let it go on."""
    with own_postgresql() as (url, data):
        migrate(url)
        with server(url) as running:
            finish(together(16, lambda: came_of(running, "/claims/")))
            answers: list[tuple[str, float]] = []
            with stopped(processes_of(data)):
                asking = together(10, lambda: answers.append(timed(running, "/claims/")))
                heading()
                health = report("/healthz, 10 pages hanging", probe(running, "/healthz"))
                ready = timed(running, "/readyz")
                finish(asking)
            back = time.monotonic()
            while ask(running, "/claims/")[0] != "200" and time.monotonic() - back < 30:
                time.sleep(0.1)
            seconds = time.monotonic() - back
    last = max(taken for _, taken in answers)
    print(f"  pages: {sorted(status for status, _ in answers)}, the last after {last:.1f} s")
    print(f"  /readyz: {ready[0]} after {ready[1]:.1f} s; pages again {seconds:.1f} s after the database")
    within("p99 of /healthz, in ms,", health, 100)
    within("answers that were not 503", sum(status != "503" for status, _ in answers), 0)
    within("seconds of /readyz", ready[1], 2)
    within("seconds until pages were back", seconds, 10)


def timed(running: launch.Server, path: str) -> tuple[str, float]:
    began = time.monotonic()
    return came_of(running, path), time.monotonic() - began


def throughput() -> None:
    """Serve pages with gunicorn's own threads, and then as the desk does."""
    rates = {}
    with scratch() as url:
        for name, options in {"gthread": ["--worker-class", "gthread"], "the desk's": []}.items():
            with server(url, *options) as running:
                rates[name] = {path: rate(running, path) for path in ("/healthz", "/method/")}
    for path in ("/healthz", "/method/"):
        before, after = rates["gthread"][path], rates["the desk's"][path]
        print(f"  {path:<10} gthread {before:7.0f} a second, the desk's {after:7.0f}: {after / before:.2f}")
    loss = rates["gthread"]["/method/"] / rates["the desk's"]["/method/"]
    within("pages of gthread for one of the desk's, in percent,", 100 * loss, 150)


def rate(running: launch.Server, path: str, seconds: float = 5, number: int = 8) -> float:
    """Return the answers a second over connections that are kept."""
    counts: list[int] = []
    until = time.monotonic() + seconds
    finish(together(number, lambda: counts.append(keep_asking(running, path, until))))
    return sum(counts) / seconds


def keep_asking(running: launch.Server, path: str, until: float) -> int:
    client, count = http.client.HTTPConnection("127.0.0.1", running.port, timeout=10), 0
    with contextlib.closing(client):
        while time.monotonic() < until:
            client.request("GET", path)
            client.getresponse().read()
            count += 1
    return count


DRILLS = {
    "slow-clients": slow_clients,
    "downloads": downloads,
    "hanging-database": hanging_database,
    "sigterm": sigterm,
    "throughput": throughput,
}


def main(names: list[str]) -> int:
    if len(names) != 1 or names[0] not in DRILLS:
        print(f"Name one of {', '.join(DRILLS)}.")
        return 2
    try:
        DRILLS[names[0]]()
    except Missed as missed:
        print(f"Missed: {missed}")
        return 1
    print("Held.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
