"""What makes a function a move."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.db import transaction

from cases.workflow.integrity import refusing

P = ParamSpec("P")
R = TypeVar("R")

# Every move by its name, which is also the action of the events that it appends.
MOVES: dict[str, Callable[..., Any]] = {}


def move(function: Callable[P, R]) -> Callable[P, R]:
    """Make a function a move: all or nothing, and a lost race is a refusal.

    The refusal leaves after the transaction (inside another one, the savepoint) was undone, so that a
    caller with a transaction of its own may go on.
    """

    @wraps(function)
    def attempt(*args: P.args, **kwargs: P.kwargs) -> R:
        with refusing(), transaction.atomic():
            return function(*args, **kwargs)

    MOVES[function.__name__] = attempt
    return attempt
