"""Headers on every answer, health checks ahead of everything else, and what a database may cost a request."""

import codecs
from collections.abc import Callable, Iterable, Mapping

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.utils.cache import add_never_cache_headers

from factcheck import errors, health, limits

GetResponse = Callable[[HttpRequest], HttpResponseBase]

PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "autoplay",
        "browsing-topics",
        "camera",
        "display-capture",
        "encrypted-media",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "publickey-credentials-get",
        "screen-wake-lock",
        "usb",
        "xr-spatial-tracking",
    )
)


class ContentSecurityPolicyMiddleware:
    """Sends the policy of the setting `SECURE_CSP` with every answer that has none of its own.

    Stands in for `django.middleware.csp` until the desk runs on a Django that has it.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response
        self.policy = policy_text(settings.SECURE_CSP)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", self.policy)
        return response


def policy_text(directives: Mapping[str, bool | str | Iterable[str] | None]) -> str:
    """Write a policy as its header: None and False leave a directive out, True sends it without a value."""
    return "; ".join(
        f"{name} {source_list(value)}".rstrip()
        for name, value in directives.items()
        if value not in (None, False)
    )


def source_list(value: bool | str | Iterable[str]) -> str:
    if isinstance(value, bool):
        return ""
    return value if isinstance(value, str) else " ".join(sorted(value) if isinstance(value, set) else value)


class PolicyHeadersMiddleware:
    """Sends the policies that Django has no setting for, and keeps what staff see out of every cache."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if is_for_staff(request):
            response.headers["Cache-Control"] = ""
            add_never_cache_headers(response)
        return response


def is_for_staff(request: HttpRequest) -> bool:
    """Say whether an answer may hold what only staff see.

    Only staff have accounts, so a session cookie is sign enough; asking for the user would cost public pages
    a query and a `Vary: Cookie`.
    """
    return is_for_the_desk(request) or settings.SESSION_COOKIE_NAME in request.COOKIES


def is_for_the_desk(request: HttpRequest) -> bool:
    return request.path_info.startswith("/admin/")


class HealthMiddleware:
    """Answers health checks before hosts, sessions or the database are looked at.

    A supervisor asks by IP address, which is no allowed host, and needs an answer while the database is down.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        view = health.VIEWS.get(request.path_info, self.get_response)
        return view(request)


class SoundRequestMiddleware:
    """Stops what no view, form or database can take: NUL, and forms that are not UTF-8.

    PostgreSQL refuses NUL in any text. Forms say so beside the field; where there is no form, there is no
    sentence to say it in either. A browser sends UTF-8 from every page of the desk.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if "\0" in request.path_info:
            return errors.error_page(404)
        if not is_utf8(request) or (is_for_the_desk(request) and has_nul(request.GET.lists())):
            return errors.error_page(400)
        # Another program on the same host may have set it, so the page is shown as if it were not there.
        request.COOKIES = {name: value for name, value in request.COOKIES.items() if "\0" not in value}
        return self.get_response(request)


def has_nul(pairs: Iterable[tuple[str, list[str]]]) -> bool:
    return any("\0" in text for name, values in pairs for text in (name, *values))


def is_utf8(request: HttpRequest) -> bool:
    """Say whether what was sent is written in UTF-8, as far as its header says anything."""
    name = (request.content_params or {}).get("charset", "utf-8")
    try:
        return codecs.lookup(name).name == "utf-8"
    except LookupError:
        return False


# Forms of the desk that are for those who are not logged in, or leave.
OPEN_FORMS = {"admin:login", "admin:logout"}


class SignedOutMiddleware:
    """Shows what a form of the desk held to somebody whose session ended before it was sent.

    Django's admin leads to the log-in and from there to the page, with an empty form or an older one. That
    will do for a press of a button alone.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: object, *arguments: object) -> HttpResponseBase | None:
        if request.method != "POST" or not is_for_the_desk(request):
            return None
        match = request.resolver_match
        if (match and match.view_name in OPEN_FORMS) or (request.user.is_active and request.user.is_staff):
            return None
        return errors.signed_out(request) if errors.sent_words(request) else None


class DatabaseMiddleware:
    """Limits the time that a statement takes; says when the database is not there, or can't hold a number."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        is_file = limits.is_file(request.path_info)
        with limits.limited(limits.FILE_SECONDS if is_file else limits.PAGE_SECONDS):
            response = self.get_response(request)
        if is_file and isinstance(response, StreamingHttpResponse):
            # Under WSGI no stream is asynchronous.
            response.streaming_content = limits.taken(response.streaming_content)  # type: ignore[arg-type]
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponseBase | None:
        if errors.is_unavailable(exception):
            return errors.unavailable(request)
        return errors.error_page(400) if errors.is_out_of_range(exception) else None
