"""Pages for requests that went wrong.

Django's own fallbacks bring inline styles, which the Content-Security-Policy forbids, and its page for a
server error knows nothing of the desk. None of these pages asks the database.
"""

import logging

from django.http import HttpRequest, HttpResponse
from django.template import TemplateDoesNotExist
from django.template.loader import render_to_string

from factcheck.context_processors import site

logger = logging.getLogger(__name__)

PLAIN = {
    400: "The desk could not read this request.",
    403: "You may not do this here. Go back, reload the page, and try again.",
    404: "There is nothing at this address.",
    500: "Something broke on our side. It has been logged.",
}


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(400)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(403)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(404)


def server_error(request: HttpRequest) -> HttpResponse:
    return error_page(500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return error_page(403)


def error_page(status: int) -> HttpResponse:
    """Render `templates/STATUS.html`; where that fails, say the same in plain text rather than fail twice."""
    try:
        return HttpResponse(render_to_string(f"{status}.html", site()), status=status)
    except TemplateDoesNotExist:
        logger.warning("There is no template for status %s.", status)
    except Exception:
        logger.exception("The page for status %s could not be rendered.", status)
    return HttpResponse(PLAIN[status], status=status, content_type="text/plain; charset=utf-8")
