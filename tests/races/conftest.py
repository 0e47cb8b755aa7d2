"""A database whose rows are really committed, and threads with a connection each.

What pytest-django does for that ends in a flush, which the triggers refuse and which takes the groups of the
migrations with it. Here only the tables that races write to are emptied afterwards, with the triggers lifted
for a moment: the next test, whichever it is, finds the database as the migrations left it.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Barrier

import pytest
from django.apps import apps
from django.core.management.color import no_style
from django.db import connection

from cases import triggers
from cases.workflow import MoveRefused

# Long enough for a busy machine, short enough to end a test that hangs.
PATIENCE = 60


@pytest.fixture
def transactional_db(django_db_setup, django_db_blocker) -> Iterator[None]:
    """Stand in for pytest-django's fixture of this name, which also tells it to make a database."""
    with django_db_blocker.unblock():
        yield
        empty()
        connection.close()


def empty() -> None:
    triggers.uninstall(connection)
    flush = connection.ops.sql_flush(no_style(), written_tables(), reset_sequences=False)
    connection.ops.execute_sql_flush(flush)
    triggers.install(connection)


def written_tables() -> list[str]:
    """The desk's own tables, and people with all that refers to them; groups and permissions stay."""
    user = apps.get_model("auth", "User")
    models = [
        *apps.get_app_config("cases").get_models(),
        *apps.get_app_config("admin").get_models(),
        user,
        user.groups.through,
        user.user_permissions.through,
    ]
    return [model._meta.db_table for model in models]


@contextmanager
def hands(number: int) -> Iterator[Callable]:
    """Give `number` threads that each keep a connection, and a way to let them all begin at once.

    What a hand returns is its result; a refused move counts as one, since that is what its person gets
    to see. Everything else, a locked database or a deadlock, is raised.
    """
    barrier = Barrier(number, timeout=PATIENCE)

    def begin(attempt: Callable):
        barrier.wait()
        try:
            return attempt()
        except MoveRefused as refused:
            return refused

    def together(*attempts: Callable) -> list:
        futures = [pool.submit(begin, attempt) for attempt in attempts]
        return [future.result(timeout=PATIENCE) for future in futures]

    with ThreadPoolExecutor(number) as pool:
        try:
            yield together
        finally:
            barrier.reset()
            together(*[close_own_connection] * number)


def close_own_connection() -> None:
    connection.close()
