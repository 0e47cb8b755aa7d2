"""Who is at the desk: the person behind a request, and what is closed to them."""

from collections.abc import Callable
from typing import cast

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest


class StaffRequest(HttpRequest):
    """A request that Django's admin let through, so that somebody is signed in. For types alone."""

    user: User


def staff(request: HttpRequest) -> StaffRequest:
    return cast(StaffRequest, request)


def holds(permission: str) -> Callable[[User], bool]:
    """Tell who may make a move by one permission alone."""
    return lambda user: user.has_perm(permission)


def require(allowed: bool) -> None:
    if not allowed:
        raise PermissionDenied
