"""What one run of the suite tries for both."""

import pytest
from django.db import connection

# For tests whose desks have an SQLite file of their own, whatever database the run is on.
on_an_sqlite_file = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="A desk on an SQLite file: the run on SQLite has tried it."
)
