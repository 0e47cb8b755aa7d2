"""Threads with a connection each, that begin at once."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Barrier

from django.db import connection

from cases.workflow import MoveRefused
from cases.workflow.receive import ReleaseRefused

# Long enough for a busy machine, short enough to end a test that hangs.
PATIENCE = 60


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
        except (MoveRefused, ReleaseRefused) as refused:
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
