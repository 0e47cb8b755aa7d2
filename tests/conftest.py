"""Fixtures that every test may ask for."""

import hypothesis
import pytest
from django.conf import settings
from django.db import connection

from tests import chromium, committed
from tests.factories import make_user

# A time limit for a single example fails on a busy machine and says nothing about the code.
hypothesis.settings.register_profile("desk", deadline=None, print_blob=True)
hypothesis.settings.load_profile("desk")


def pytest_configure():
    # Each test client sets up the middleware anew, and WhiteNoise would then read every static file. So it
    # looks for a file when one is asked for.
    settings.WHITENOISE_AUTOREFRESH = True


def pytest_collection_modifyitems(items):
    for item in items:
        marker = item.get_closest_marker("django_db")
        if marker and marker.kwargs.get("transaction"):
            raise pytest.UsageError(
                f"{item.nodeid}: ask for the fixture transactional_db instead of the mark."
            )


@pytest.fixture
def transactional_db(django_db_setup, django_db_blocker):
    """Stand in for pytest-django's fixture of this name: commit rows, and empty tables without a flush."""
    with django_db_blocker.unblock():
        yield
        committed.empty()
        connection.close()


@pytest.fixture
def on_postgresql() -> bool:
    return connection.vendor == "postgresql"


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Return the browser for tests marked `browser`; `make test` leaves those out where there is none."""
    return chromium.find() or pytest.fail("No Chromium found. Install one, or set CHROMIUM to its path.")


@pytest.fixture
def researcher(db):
    return make_user("researcher", role="Researcher")


@pytest.fixture
def reviewer(db):
    return make_user("reviewer", role="Reviewer")


@pytest.fixture
def second_reviewer(db):
    return make_user("second-reviewer", role="Reviewer")


@pytest.fixture
def editor(db):
    return make_user("editor", role="Editor")


@pytest.fixture
def administrator(db):
    return make_user("administrator", role="Administrator")


@pytest.fixture
def superuser(db):
    return make_user("superuser", is_superuser=True)


@pytest.fixture
def outsider(db):
    """Somebody with an account who must see nothing of the desk."""
    return make_user("outsider", is_staff=False)
