"""A real server on a database of its own, and people with browsers of their own."""

import os
from urllib.parse import quote

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from playwright.sync_api import Browser, sync_playwright

from tests.factcheck import launch

PEOPLE = """
from django.contrib.auth.models import Group, User
for name, role in [("rea", "Reviewer"), ("sam", "Reviewer"), ("eda", "Editor")]:
    user = User.objects.create_user(name, password="{password}", is_staff=True)
    user.groups.add(Group.objects.get(name=role))
"""
PASSWORD = "an invented password"


@pytest.fixture(scope="module")
def database_url(tmp_path_factory):
    """Name a database of the same kind as the tests', made for this module and removed after it."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('e2e')}/desk.sqlite3"
        return
    # Not through Django: the browser's driver runs an event loop in this thread, which Django refuses.
    name = f"test_desk_e2e_{os.getpid()}"
    with psycopg.connect(postgresql_url("postgres"), autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield postgresql_url(name)
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def postgresql_url(name: str) -> str:
    known = settings.DATABASES["default"]
    user = quote(known["USER"] or "", safe="")
    password = f":{quote(known['PASSWORD'], safe='')}" if known["PASSWORD"] else ""
    port = f":{known['PORT']}" if known["PORT"] else ""
    host = quote(known["HOST"] or "127.0.0.1", safe="")
    return f"postgresql://{user}{password}@{host}{port}/{name}"


@pytest.fixture(scope="module")
def environment(database_url, tmp_path_factory) -> dict[str, str]:
    return {
        "DEBUG": "1",
        "DATABASE_URL": database_url,
        "MEDIA_ROOT": str(tmp_path_factory.mktemp("media")),
    }


@pytest.fixture(scope="module")
def address(environment, tmp_path_factory):
    """Migrate, create the people, and serve; the address of the running desk."""
    for command in (["migrate", "--verbosity", "0"], ["shell", "-c", PEOPLE.format(password=PASSWORD)]):
        done = launch.python("manage.py", *command, **environment)
        assert done.returncode == 0, done.stderr
    with launch.server(tmp_path_factory.mktemp("log") / "log", **environment) as running:
        yield f"http://127.0.0.1:{running.port}"


@pytest.fixture(scope="module")
def browser(chromium_path):
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium_path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def complaints() -> list[str]:
    """Whatever any browser complained of: errors in the console, violations of the policy."""
    return []


@pytest.fixture(scope="module")
def person(browser: Browser, address, complaints):
    """Open a browser window for somebody: `person("rea")` is signed in, `person()` only reads."""

    def open_window(name: str = ""):
        page = browser.new_context(base_url=address).new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda m: m.type == "error" and complaints.append(f"{page.url}: {m.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        if name:
            page.goto("/admin/")
            page.get_by_label("Username").fill(name)
            page.get_by_label("Password").fill(PASSWORD)
            page.get_by_role("button", name="Log in").click()
        return page

    return open_window
