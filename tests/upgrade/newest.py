"""Which of the desk's migrations is the newest, for those of the tests that come after it."""

from pkgutil import iter_modules

from cases import migrations

NEWEST = max(module.name for module in iter_modules(migrations.__path__))
