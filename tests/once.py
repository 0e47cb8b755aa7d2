"""What one run of the suite tries for both."""

import pytest
from django.db import connection

# For tests whose desks have an SQLite file of their own, whatever database the run is on: in the run on
# PostgreSQL they would try the very same thing a second time, for minutes. `make test` has both runs; what
# differs between the databases is tried in a browser by tests/e2e, which is never left out.
on_an_sqlite_file = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="A desk on an SQLite file: the run on SQLite has tried it."
)
