"""Start Python or the server as a process of its own, for what the test process can't show."""

import contextlib
import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
OWN = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
PRODUCTION = {
    "SECRET_KEY": "a-test-key-that-is-long-enough-0123456789-abcdefghijklmnop",
    "ALLOWED_HOSTS": "desk.example.org",
    "SITE_URL": "https://desk.example.org",
}


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """Run Python in the project's folder, in a bare environment but for `environment`."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=OWN | environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def settings(*names: str, **environment: str) -> dict:
    """Return what the settings hold in an environment."""
    program = (
        "import json; from factcheck import settings; "
        f"print(json.dumps({{name: getattr(settings, name) for name in {names!r}}}, default=str))"
    )
    done = python("-c", program, **environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float


@dataclass
class Server:
    """A running gunicorn; `log` is where its output goes."""

    process: subprocess.Popen
    port: int
    log: Path

    def get(self, path: str, **headers: str) -> Answer:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        began = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        with contextlib.closing(connection):
            connection.request("GET", path, headers=sent)
            response = connection.getresponse()
            body = response.read()
        return Answer(response.status, dict(response.getheaders()), body, time.monotonic() - began)


@contextlib.contextmanager
def server(log: Path, *arguments: str, **environment: str) -> Iterator[Server]:
    """Start the server that production uses, wait until it answers, and stop it in the end."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--reuse-port", "--bind", f"127.0.0.1:{port}", *arguments]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=OWN | environment, stdout=output, stderr=subprocess.STDOUT
        )
    running = Server(process, port, log)
    try:
        wait_for(running)
        yield running
    finally:
        process.terminate()
        process.wait(timeout=30)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(running: Server) -> None:
    deadline = time.monotonic() + 20
    while True:
        try:
            running.get("/healthz")
            return
        except OSError:
            assert running.process.poll() is None, running.log.read_text()
            assert time.monotonic() < deadline, running.log.read_text()
            time.sleep(0.05)
