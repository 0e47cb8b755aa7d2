from importlib import import_module

from django.apps import AppConfig


class FactcheckConfig(AppConfig):
    """The project as an app without models: this is where Django lets checks be registered."""

    name = "factcheck"

    def ready(self) -> None:
        import_module("factcheck.checks")
