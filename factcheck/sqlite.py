"""What the desk asks of its connections to SQLite, beyond Django's."""

import contextlib
import os
import sqlite3


class PrivateFile(sqlite3.Connection):
    """A connection that makes the database's file for its user alone, where there is none yet.

    SQLite makes it for everybody whom the umask lets in, and gives `-wal` and `-shm` the rights of the file.
    """

    def __init__(self, database: str, *args, **kwargs) -> None:
        # An address such as file:name?mode=memory is no path.
        if not database.startswith("file:"):
            make_private(database)
        super().__init__(database, *args, **kwargs)


def make_private(path: str) -> None:
    """Make an empty file, which SQLite takes for an empty database; leave one that exists alone.

    To open that one would be wrong: closing it would drop the locks that this process holds on it. Where none
    can be made, SQLite says why.
    """
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))
