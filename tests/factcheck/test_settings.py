from pathlib import Path

import pytest

from tests.factcheck import launch
from tests.factcheck.launch import PRODUCTION


class TestProduction:
    def test_does_not_start_without_what_it_stands_on_and_says_all_of_it(self):
        done = launch.python("manage.py", "check")

        assert done.returncode == 1
        assert [line.partition(". ")[0] for line in done.stderr.splitlines()] == [
            "The environment needs attention:",
            "SECRET_KEY is not set",
            "ALLOWED_HOSTS is not set",
            "SITE_URL is not set",
        ]

    @pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL"])
    def test_does_not_start_without(self, name):
        done = launch.python("manage.py", "check", **PRODUCTION | {name: ""})

        assert done.returncode == 1
        assert done.stderr.splitlines()[1].startswith(f"{name} is not set.")

    def test_does_not_start_with_the_key_of_development(self):
        known = launch.settings("DEVELOPMENT_SECRET_KEY", DEBUG="1")["DEVELOPMENT_SECRET_KEY"]

        done = launch.python("manage.py", "check", **PRODUCTION | {"SECRET_KEY": known})

        assert done.returncode == 1
        assert done.stderr.splitlines()[1].startswith("SECRET_KEY is too easy to guess.")

    def test_does_not_send_readers_in_circles(self):
        done = launch.python("manage.py", "check", **PRODUCTION | {"SITE_URL": "http://desk.example.org"})

        assert done.returncode == 1
        assert done.stderr.splitlines()[1].startswith("SITE_URL begins with http: while every request")

    def test_keeps_the_server_from_starting_too(self, tmp_path):
        done = launch.python("-m", "gunicorn", "--bind", f"unix:{tmp_path}/desk.sock")

        assert done.returncode != 0
        assert "SECRET_KEY is not set" in done.stdout

    def test_passes_the_deployment_check_without_a_warning(self, tmp_path):
        own = {"DATABASE_URL": f"sqlite:///{tmp_path}/desk.sqlite3", "MEDIA_ROOT": str(tmp_path / "media")}

        done = launch.python("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION, **own)

        assert (done.returncode, done.stderr) == (0, "")
        assert "no issues" in done.stdout

    def test_is_the_rule_and_debug_the_exception(self):
        names = ("DEBUG", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT")

        assert launch.settings(*names, **PRODUCTION) == {
            "DEBUG": False,
            "SESSION_COOKIE_SECURE": True,
            "CSRF_COOKIE_SECURE": True,
            "SECURE_SSL_REDIRECT": True,
        }

    def test_believes_a_proxy_only_where_told_to(self):
        believed = ["HTTP_X_FORWARDED_PROTO", "https"]

        assert launch.settings("SECURE_PROXY_SSL_HEADER", **PRODUCTION) == {"SECURE_PROXY_SSL_HEADER": None}
        assert launch.settings("SECURE_PROXY_SSL_HEADER", TRUST_PROXY="1", **PRODUCTION) == {
            "SECURE_PROXY_SSL_HEADER": believed
        }


class TestStrictTransportSecurity:
    @pytest.mark.parametrize(
        ("environment", "header"),
        [
            ({}, "max-age=31536000"),
            ({"HSTS_INCLUDE_SUBDOMAINS": "1"}, "max-age=31536000; includeSubDomains"),
            (
                {"HSTS_INCLUDE_SUBDOMAINS": "1", "HSTS_PRELOAD": "1"},
                "max-age=31536000; includeSubDomains; preload",
            ),
        ],
    )
    def test_binds_this_host_alone_unless_asked_for_more(self, environment, header):
        program = (
            "import django; django.setup(); from django.test import Client; "
            "answer = Client().get('/healthz', secure=True, headers={'host': 'desk.example.org'}); "
            "print(answer.headers['Strict-Transport-Security'])"
        )
        module = {"DJANGO_SETTINGS_MODULE": "factcheck.settings"}

        done = launch.python("-c", program, **PRODUCTION, **module, **environment)

        assert done.stdout == f"{header}\n"

    @pytest.mark.parametrize("environment", [{}, {"HSTS_INCLUDE_SUBDOMAINS": "1", "HSTS_SECONDS": "3600"}])
    def test_is_in_no_list_of_browsers_that_would_not_take_it(self, environment):
        done = launch.python("manage.py", "check", **PRODUCTION, **environment, HSTS_PRELOAD="1")

        assert done.returncode == 1
        assert done.stderr.splitlines()[1].startswith("HSTS_PRELOAD is on, but browsers list a site only")


class TestDevelopment:
    def test_needs_nothing_but_debug(self):
        names = (
            "SITE_URL",
            "ALLOWED_HOSTS",
            "SESSION_COOKIE_SECURE",
            "SECURE_SSL_REDIRECT",
            "SECURE_HSTS_SECONDS",
        )

        assert launch.settings(*names, DEBUG="1") == {
            "SITE_URL": "http://127.0.0.1:8000",
            "ALLOWED_HOSTS": ["127.0.0.1", "localhost", "[::1]"],
            "SESSION_COOKIE_SECURE": False,
            "SECURE_SSL_REDIRECT": False,
            "SECURE_HSTS_SECONDS": 0,
        }


class TestDesk:
    def test_is_named_in_the_environment(self):
        names = ("DESK_NAME", "DESK_LICENSE", "DESK_CONTACT_EMAIL", "TIME_ZONE")
        environment = {
            "DESK_NAME": "Example desk",
            "DESK_LICENSE": "https://example.org/license",
            "DESK_CONTACT_EMAIL": "desk@example.org",
            "TIME_ZONE": "Europe/Berlin",
        }

        assert launch.settings(*names, DEBUG="1", **environment) == environment

    @pytest.mark.parametrize(
        ("name", "value", "sentence"),
        [
            ("DESK_CONTACT_EMAIL", "desk", "Set it to the address that readers may write to"),
            ("TIME_ZONE", "Berlin", "Set it to a name of the time zone database, such as Europe/Berlin."),
            ("LOG_LEVEL", "loud", "Set it to one of DEBUG, INFO, WARNING, ERROR, CRITICAL."),
            ("WEB_CONCURRENCY", "0", "Set it to a whole number, 1 or more."),
            ("HSTS_SECONDS", "year", "Set it to a whole number, 0 or more."),
            ("CONN_MAX_AGE", "-1", "Set it to a whole number, 0 or more."),
            ("TRUST_PROXY", "perhaps", "Set it to 1 (on) or 0 (off)."),
        ],
    )
    def test_is_not_started_with_a_bad(self, name, value, sentence):
        done = launch.python("manage.py", "check", **{"DEBUG": "1", name: value})

        assert done.returncode == 1
        assert done.stderr.splitlines()[1].startswith(f"{name} is {value!r}. {sentence}")


class TestFiles:
    @pytest.fixture
    def folder(self, tmp_path) -> Path:
        """Return the folder of a desk that was made under a umask that lets everybody in."""
        environment = {
            "DATABASE_URL": f"sqlite:///{tmp_path}/desk.sqlite3",
            "MEDIA_ROOT": f"{tmp_path}/media",
            "STATIC_ROOT": f"{tmp_path}/static",
            "DJANGO_SETTINGS_MODULE": "factcheck.settings",
        }
        done = launch.python("-c", FILL, **PRODUCTION | environment)
        assert done.returncode == 0, done.stderr
        return tmp_path

    def test_are_for_the_user_of_the_desk_alone_but_for_the_static_ones(self, folder):
        modes = {str(path.relative_to(folder)): oct(path.stat().st_mode)[-3:] for path in folder.rglob("*")}

        assert {name: mode for name, mode in modes.items() if not name.startswith("static")} == {
            "desk.sqlite3": "600",
            "desk.sqlite3-wal": "600",
            "desk.sqlite3-shm": "600",
            "media": "700",
            "media/originals": "700",
            "media/originals/release.txt": "600",
        }
        assert modes["static"] == modes["static/cases"] == "755"
        assert modes["static/cases/theme.js"] == modes["static/cases/theme.js.gz"] == "644"


# Leaves by os._exit, because a connection that is closed takes -wal and -shm with it.
FILL = """
import os, django
os.umask(0o022)
django.setup()
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import connection
connection.cursor().execute("CREATE TABLE a (b)")
default_storage.save("originals/release.txt", ContentFile(b"Text"))
call_command("collectstatic", "--no-input", verbosity=0)
os._exit(0)
"""


class TestDatabase:
    def test_is_a_file_in_var_by_default(self):
        database = launch.settings("DATABASES", DEBUG="1")["DATABASES"]["default"]

        assert database["NAME"] == str(launch.ROOT / "var" / "desk.sqlite3")

    @pytest.mark.parametrize(
        ("url", "is_loaded"), [("sqlite:///var/desk.sqlite3", False), ("postgresql://localhost/desk", True)]
    )
    def test_loads_the_driver_of_postgresql_only_for_postgresql(self, url, is_loaded):
        program = "import sys, factcheck.settings; print('psycopg' in sys.modules)"

        done = launch.python("-c", program, DEBUG="1", DATABASE_URL=url)

        assert done.stdout == f"{is_loaded}\n"

    def test_keeps_its_connections_and_checks_that_they_live(self):
        url = "postgresql://desk@db.example.org/desk?sslmode=require"

        database = launch.settings("DATABASES", DEBUG="1", DATABASE_URL=url)["DATABASES"]["default"]

        assert database["CONN_MAX_AGE"] == 600
        assert database["CONN_HEALTH_CHECKS"] is True
        assert database["OPTIONS"] == {"sslmode": "require", "connect_timeout": "5"}
