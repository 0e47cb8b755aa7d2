"""Fixtures of the tests that go past the forms, straight to the tables."""

import pytest
from django.db import connection

from cases.history import triggers


@pytest.fixture
def without_triggers(db):
    """Lift the triggers for one test, so that a row meets its constraints alone."""
    triggers.uninstall(connection)
