"""A real server on a database of its own, and people with browsers of their own."""

from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection
from playwright.sync_api import Browser

from tests.e2e import desk


@pytest.fixture(scope="module")
def database_url(tmp_path_factory):
    """Name a database of the same kind as the tests', made for this module and removed after it."""
    url = "sqlite" if connection.vendor == "sqlite" else postgresql_url()
    with desk.scratch_database(url, tmp_path_factory.mktemp("e2e")) as made:
        yield made


def postgresql_url() -> str:
    known = settings.DATABASES["default"]
    user = quote(known["USER"] or "", safe="")
    password = f":{quote(known['PASSWORD'], safe='')}" if known["PASSWORD"] else ""
    port = f":{known['PORT']}" if known["PORT"] else ""
    host = quote(known["HOST"] or "127.0.0.1", safe="")
    return f"postgresql://{user}{password}@{host}{port}/postgres"


@pytest.fixture(scope="module")
def environment(database_url, tmp_path_factory) -> dict[str, str]:
    return {
        "DEBUG": "1",
        "DATABASE_URL": database_url,
        "MEDIA_ROOT": str(tmp_path_factory.mktemp("media")),
    }


@pytest.fixture(scope="module")
def address(environment, tmp_path_factory):
    """The address of the running desk."""
    with desk.serving(environment, tmp_path_factory.mktemp("log")) as address:
        yield address


@pytest.fixture(scope="module")
def browser(chromium_path):
    with desk.browsing(chromium_path) as browser:
        yield browser


@pytest.fixture(scope="module")
def complaints() -> list[str]:
    """Whatever any browser complained of: errors in the console, violations of the policy."""
    return []


@pytest.fixture(scope="module")
def person(browser: Browser, address, complaints):
    """Open a browser window for somebody: `person("rea")` is signed in, `person()` only reads."""
    return lambda name="": desk.window(browser, address, complaints, name)
