"""Fixtures that every test may ask for."""

import hypothesis
import pytest
from django.db import connection

from tests import chromium

# A time limit for a single example fails on a busy machine and says nothing about the code.
hypothesis.settings.register_profile("desk", deadline=None, print_blob=True)
hypothesis.settings.load_profile("desk")


@pytest.fixture
def on_postgresql() -> bool:
    return connection.vendor == "postgresql"


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Return the browser for tests marked `browser`; `make test` leaves those out where there is none."""
    return chromium.find() or pytest.fail("No Chromium found. Install one, or set CHROMIUM to its path.")
