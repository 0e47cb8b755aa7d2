"""Fixtures that every test may ask for."""

import pytest
from django.conf import settings


@pytest.fixture(autouse=True)
def media(tmp_path, settings):
    """Keep uploads of a test out of the desk's own folder."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture
def on_postgresql() -> bool:
    return settings.DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql"
