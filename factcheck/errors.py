"""Pages for requests that went wrong, and what counts as a database that is not there.

Django's own fallbacks bring inline styles, which the Content-Security-Policy forbids, and its page for a
server error knows nothing of the desk. None of these pages asks the database.
"""

import logging
import re
import sqlite3
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import REASON_BAD_ORIGIN
from django.template.loader import render_to_string

from factcheck.context_processors import site

logger = logging.getLogger(__name__)

TEMPLATE = "error.html"
RETRY_SECONDS = 10
# Fields whose values no person typed, or nobody may read.
NOT_TYPED = re.compile(r"password|^csrfmiddlewaretoken$|^version$|^seen|^read$|_FORMS$|-id$|^_|^next$")
# How Django begins its reason for refusing a form of another site.
FOREIGN = REASON_BAD_ORIGIN.partition("%s")[0]


@dataclass(frozen=True)
class ErrorPage:
    """What is said where a request went wrong; `title` is a sentence without its full stop."""

    status: int
    title: str
    advice: str
    headers: Mapping[str, str] = field(default_factory=dict)


PAGES = {
    page.status: page
    for page in (
        ErrorPage(
            400,
            "The desk could not read this request",
            "Something in the address or in what was sent is not what the desk expects. Go back and try"
            " again.",
        ),
        ErrorPage(
            403,
            "You may not do this here",
            "The page, or what you wanted to do on it, is for others. Staff may have to log in first.",
        ),
        ErrorPage(
            404,
            "There is nothing at this address",
            "The address may be mistyped. What the desk has published does not move: a fact-check that is"
            " withdrawn keeps its page and says why.",
        ),
        ErrorPage(500, "Something broke on our side", "It has been logged. Please try again in a moment."),
        ErrorPage(
            503,
            "The desk cannot reach its database just now",
            "Try again in a few seconds. If you were sending a form, look first whether it was saved all the"
            " same.",
            headers={"Retry-After": str(RETRY_SECONDS), "Cache-Control": "no-store"},
        ),
    )
}

# Tried in Chromium, with and without TLS: going back loads the page anew, with a form that counts, and fills
# in what was typed. Logged out, it would lead to the log-in: hence the order.
STALE_FORM = ErrorPage(
    403,
    "This form no longer counts",
    "It is from before you last logged in or out. If you are logged out now, first log in again in another"
    " tab. Then go back, look whether the form holds what you typed, and press the button again.",
)

# The log-in leads back to a page, not to what was typed on it.
SIGNED_OUT = ErrorPage(
    403,
    "You are logged out, and nothing was saved",
    "First log in again in another tab. Then go back, look whether the form holds what you typed, and press"
    " the button again.",
)

# SQLSTATEs: all of class 08 (the connection), and these.
GONE = {
    "53300",  # too many connections
    "57014",  # canceled: it took too long
    "57P01",  # the server is shut down
    "57P02",  # it crashed
    "57P03",  # it starts, or stops
    "57P05",  # the session was idle for too long
}
SQLITE_GONE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_CANTOPEN}


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(400)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(403, request)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(404, request)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer what no view caught; it is the exception that is being handled."""
    return unavailable(request) if is_unavailable(sys.exc_info()[1]) else error_page(500, request)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that a form is too old; what another site sent in somebody's name is not shown as theirs."""
    is_foreign = reason.startswith(FOREIGN)
    return rendered(STALE_FORM, None if is_foreign else request)


def signed_out(request: HttpRequest) -> HttpResponse:
    """Say that whoever sent a form is logged out by now."""
    return rendered(SIGNED_OUT, request)


def unavailable(request: HttpRequest) -> HttpResponse:
    """Say that the database is not there, or was too slow, and when to ask again."""
    return error_page(503, request)


def is_unavailable(error: BaseException | None) -> bool:
    """Say whether an error is that of a database which may well answer in a minute.

    A statement that can't be right, or a disk that is full, stays an error of ours.
    """
    if not isinstance(error, OperationalError | InterfaceError):
        return False
    cause = error.__cause__ or error
    if isinstance(cause, sqlite3.Error):
        # The lowest byte says what it is, the others in which way.
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in SQLITE_GONE
    state = getattr(cause, "sqlstate", None)
    # Without a state, the server did not come to say anything: the connection failed or was lost.
    return state is None or state.startswith("08") or state in GONE


def is_out_of_range(error: BaseException) -> bool:
    """Say whether an error is that of a number with more digits than a database keeps: no row can have it."""
    if isinstance(error, OverflowError):
        return "SQLite INTEGER" in str(error)
    return getattr(error.__cause__, "sqlstate", None) == "22003"


def error_page(status: int, request: HttpRequest | None = None) -> HttpResponse:
    return rendered(PAGES[status], request)


def sent_words(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what a form held, by the names of its fields: all but what is secret or hidden from people.

    Going back is not enough. A browser shows the answer to a refused form no second time, and forgets fields
    that a script has added.
    """
    if request.method != "POST":
        return []
    fields = [(name, value) for name, values in request.POST.lists() for value in values]
    return [(readable(name), value) for name, value in fields if value.strip() and not NOT_TYPED.search(name)]


def readable(name: str) -> str:
    """Write the name of a field for people, who count from one: `evidence-0-archive_url`."""
    counted = re.sub(r"-(\d{1,4})-", lambda found: f" {int(found[1]) + 1} ", name)
    return counted.replace("_", " ")


def rendered(page: ErrorPage, request: HttpRequest | None = None) -> HttpResponse:
    """Render the one template; where that fails, say the same in plain text rather than fail twice.

    Whoever sent a form finds its words on the page.
    """
    body: str
    try:
        sent = sent_words(request) if request else []
        body, media_type = render_to_string(TEMPLATE, {**site(), "page": page, "sent": sent}), "text/html"
    except Exception:
        logger.exception("The page for status %s could not be rendered.", page.status)
        body, media_type = f"{page.title}. {page.advice}", "text/plain"
    content_type = f"{media_type}; charset=utf-8"
    return HttpResponse(body, status=page.status, content_type=content_type, headers=dict(page.headers))
