"""How long the database may keep a request waiting.

A statement of a page or a form ends after 10 seconds. A file ends when no first row came in 60 seconds, or
when nobody took one for 60 seconds. Commands have no limit: a migration takes as long as it takes. SQLite's
write lock is waited for as long as the settings say.

What is late is canceled, by PostgreSQL's cancel or by SQLite's interrupt. A PostgreSQL that does not heed it
(its host is gone, its process is stopped) is given up a second later: the socket of the connection is shut
down, and the thread that waits gets the OperationalError that it would get if the server had hung up.

One thread a process looks after all of them, four times a second.
"""

import contextlib
import logging
import math
import os
import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

logger = logging.getLogger(__name__)

PAGE_SECONDS = 10.0
FILE_SECONDS = 60.0
CANCEL_SECONDS = 1.0
LOOK_SECONDS = 0.25

Part = TypeVar("Part")


def is_file(path: str) -> bool:
    """Say whether an address is that of a whole table, which is sent while it is read."""
    return path.endswith(".csv")


class OnPostgresql:
    """A connection of psycopg, as another thread may touch it."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver
        # A handle of our own: by the time it is needed, the driver's number may be another socket's.
        self.socket = socket.socket(fileno=os.dup(driver.fileno()))
        self.canceling: threading.Thread | None = None

    def is_running(self) -> bool:
        status = self.driver.info.transaction_status
        return status == status.ACTIVE

    def cancel(self) -> None:
        # In a thread of its own, because a server that is stopped lets this wait, too.
        self.canceling = threading.Thread(target=self.ask_to_cancel, daemon=True)
        self.canceling.start()

    def settle(self) -> None:
        """Wait until a cancel is through, lest it hits the next statement.

        PostgreSQL signals twice, to the process and to its group, and answers when both are sent.
        """
        if self.canceling:
            self.canceling.join(CANCEL_SECONDS)
            self.canceling = None

    def ask_to_cancel(self) -> None:
        # That it is late is said by what comes next.
        with contextlib.suppress(Exception):
            self.driver.cancel_safe(timeout=CANCEL_SECONDS)

    def cut(self) -> None:
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.socket.close()


class OnSqlite:
    """A connection of sqlite3, as another thread may touch it."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self.driver = driver

    def is_running(self) -> bool:
        """Say yes: where nothing runs, an interrupt does nothing."""
        return True

    def cancel(self) -> None:
        with contextlib.suppress(sqlite3.ProgrammingError):
            self.driver.interrupt()

    def settle(self) -> None:
        """Do nothing: an interrupt is over when the statement is."""

    def cut(self) -> None:
        """Do nothing more: there is no server that could be gone."""

    def close(self) -> None:
        pass


class Watch:
    """One thread's use of its connection, and when it will have taken too long.

    `begin` starts the time anew: before each statement, as an execute wrapper, or with each part of a file.
    What happens between statements, such as a commit, counts to the one before. With `idle_too`, a connection
    on which nothing runs may be late as well.
    """

    def __init__(self, database: BaseDatabaseWrapper, seconds: float, *, idle_too: bool = False) -> None:
        self.database = database
        self.seconds = seconds
        self.idle_too = idle_too
        self.lock = threading.Lock()
        self.driver: Any = None
        self.held: OnPostgresql | OnSqlite | None = None

    def __enter__(self) -> "Watch":
        self.begin(self.seconds)
        watcher.add(self)
        return self

    def __exit__(self, *error: object) -> None:
        watcher.remove(self)
        self.settle()
        with self.lock:
            self.hold(None)

    def __call__(self, execute: Callable, sql: str, params: Any, many: bool, context: dict) -> Any:
        self.begin(math.inf if sql.startswith("BEGIN") else self.seconds)
        return execute(sql, params, many, context)

    def settle(self) -> None:
        if self.held:
            self.held.settle()

    def begin(self, seconds: float) -> None:
        self.settle()
        with self.lock:
            if self.driver is not self.database.connection:
                self.hold(self.database.connection)
            self.deadline = time.monotonic() + seconds
            self.is_canceled = False

    def hold(self, driver: Any) -> None:
        if self.held:
            self.held.close()
        self.driver, self.held = driver, None
        if self.database.vendor == "sqlite":
            self.held = OnSqlite(driver) if driver else None
        elif driver and not driver.closed:
            self.held = OnPostgresql(driver)

    def look(self, now: float) -> None:
        """End what is late: ask first, cut a second later."""
        with self.lock:
            if self.held is None or now < self.deadline:
                return
            is_running = self.held.is_running()
            if is_running and not self.is_canceled:
                self.held.cancel()
                self.is_canceled = True
                self.deadline = now + CANCEL_SECONDS
            elif is_running or self.idle_too:
                self.held.cut()
                self.deadline = math.inf
            else:
                self.deadline = now + self.seconds


class Watcher:
    """Looks at all watches of this process, in a thread that begins with the first."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.watches: set[Watch] = set()
        self.is_needed = threading.Event()
        self.thread: threading.Thread | None = None

    def add(self, watch: Watch) -> None:
        with self.lock:
            self.watches.add(watch)
            self.is_needed.set()
            if self.thread is None or not self.thread.is_alive():
                self.thread = threading.Thread(target=self.run, name="limits", daemon=True)
                self.thread.start()

    def remove(self, watch: Watch) -> None:
        with self.lock:
            self.watches.discard(watch)
            if not self.watches:
                self.is_needed.clear()

    def run(self) -> None:
        while self.is_needed.wait():
            time.sleep(LOOK_SECONDS)
            with self.lock:
                watches = list(self.watches)
            for watch in watches:
                self.look_at(watch)

    def look_at(self, watch: Watch) -> None:
        try:
            watch.look(time.monotonic())
        # Whatever is wrong with one connection, the others are still to be looked after.
        except Exception:
            logger.exception("A connection could not be looked after.")


watcher = Watcher()


@contextlib.contextmanager
def limited(seconds: float) -> Iterator[None]:
    """End each statement that takes longer."""
    with Watch(connection, seconds) as watch, connection.execute_wrapper(watch):
        yield


def taken(parts: Iterable[Part]) -> Iterator[Part]:
    """Pass the parts of a file on, and end it if one does not come, or is not taken, within its time."""
    with Watch(connection, FILE_SECONDS, idle_too=True) as watch:
        for part in parts:
            watch.begin(FILE_SECONDS)
            yield part
            watch.begin(FILE_SECONDS)
