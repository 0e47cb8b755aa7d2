"""The desk as it runs in production: gunicorn, collected static files, behind a proxy that speaks TLS."""

import gzip
import re
import signal
import time

import pytest

from tests import once
from tests.factcheck import launch

pytestmark = once.on_an_sqlite_file

BEHIND_TLS = {"Host": "desk.example.org", "X_Forwarded_Proto": "https"}


@pytest.fixture(scope="session")
def production(tmp_path_factory):
    """Yield the environment of a production desk with a database and static files of its own."""
    folder = tmp_path_factory.mktemp("production")
    environment = launch.PRODUCTION | {
        "DATABASE_URL": f"sqlite:///{folder}/desk.sqlite3",
        "STATIC_ROOT": str(folder / "static"),
        "WEB_CONCURRENCY": "1",
        "TRUST_PROXY": "1",
    }
    for command in ("migrate", "collectstatic"):
        done = launch.python("manage.py", command, "--no-input", "--verbosity", "0", **environment)
        assert done.returncode == 0, done.stderr
    return environment


@pytest.fixture(scope="session")
def server(production, tmp_path_factory):
    with launch.server(tmp_path_factory.mktemp("server") / "log", **production) as running:
        yield running


def style_sheet(server: launch.Server) -> str:
    """Return the address of a style sheet as the page of the admin names it."""
    page = server.get("/admin/login/", **BEHIND_TLS).body.decode()
    return re.search(r'href="(/static/admin/css/base[^"]+)"', page).group(1)


def lines_about(word: str, server: launch.Server) -> list[str]:
    """Return the lines of the log that hold a word; wait for one, for it is written after the answer."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if lines := [line for line in server.log.read_text().splitlines() if word in line]:
            return lines
        time.sleep(0.02)
    return []


class TestProduction:
    def test_sends_readers_on_to_https(self, server):
        answer = server.get("/admin/login/", Host="desk.example.org")

        assert (answer.status, answer.headers["Location"]) == (301, "https://desk.example.org/admin/login/")

    def test_sends_a_supervisor_nowhere(self, server):
        assert [server.get(path).status for path in ("/healthz", "/readyz")] == [200, 200]

    def test_tells_browsers_to_stay_with_https(self, server):
        answer = server.get("/admin/login/", **BEHIND_TLS)

        assert answer.status == 200
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"

    def test_sends_cookies_over_https_alone(self, server):
        cookie = server.get("/admin/login/", **BEHIND_TLS).headers["Set-Cookie"]

        assert cookie.startswith("csrftoken=")
        assert "Secure" in cookie.split("; ")

    def test_refuses_a_host_that_is_not_its_own(self, server):
        assert server.get("/admin/login/", Host="evil.example.com", X_Forwarded_Proto="https").status == 400

    def test_names_static_files_by_their_content_and_lets_them_be_kept(self, server):
        path = style_sheet(server)

        answer = server.get(path, **BEHIND_TLS)

        assert re.fullmatch(r"/static/admin/css/base\.[0-9a-f]{12}\.css", path)
        assert answer.headers["Cache-Control"] == "max-age=315360000, public, immutable"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]

    def test_serves_them_compressed(self, server):
        path = style_sheet(server)

        plain = server.get(path, **BEHIND_TLS)
        packed = server.get(path, Accept_Encoding="gzip", **BEHIND_TLS)

        assert packed.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(packed.body) == plain.body

    def test_logs_each_request_as_a_line_on_standard_output(self, server):
        server.get("/none?logged", **BEHIND_TLS)

        lines = lines_about("/none?logged", server)

        assert len(lines) == 1
        assert ' INFO gunicorn.access 127.0.0.1 "GET /none?logged HTTP/1.1" 404 ' in lines[0]


class TestStarting:
    def test_says_plainly_that_a_port_is_taken(self, server, production):
        done = launch.python(
            "-m", "gunicorn", "--reuse-port", "--bind", f"127.0.0.1:{server.port}", **production
        )

        assert done.returncode == 1
        assert f"Port {server.port} is taken." in done.stdout
        assert server.get("/healthz").status == 200


class TestStopping:
    @pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
    def test_is_clean(self, production, tmp_path, how):
        with launch.server(tmp_path / "log", **production) as running:
            running.process.send_signal(how)
            code = running.process.wait(timeout=30)

        assert code == 0
        assert "Traceback" not in running.log.read_text()
