"""What no test runs, because it takes minutes, can at least be started."""

from importlib import import_module
from pathlib import Path

import pytest
from django.conf import settings

MODULES = [f"benchmarks.{path.stem}" for path in Path(settings.BASE_DIR, "benchmarks").glob("[a-z]*.py")]


class TestBenchmarks:
    @pytest.mark.parametrize("name", [*MODULES, "docs.screenshots"])
    def test_find_what_they_import(self, name):
        assert callable(import_module(name).main)
