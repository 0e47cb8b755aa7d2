"""The desk's migrations and one more, as a later version will bring it; for the setting MIGRATION_MODULES."""

from cases import migrations

__path__ = [*__path__, *migrations.__path__]
