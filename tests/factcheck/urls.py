"""The desk's own addresses, and some that go wrong."""

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.db.models import BigIntegerField
from django.db.models.functions import Cast
from django.http import HttpResponse, StreamingHttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_protect

from factcheck import urls
from factcheck.urls import handler400, handler403, handler404, handler500

__all__ = ["handler400", "handler403", "handler404", "handler500"]


def raises(error: Exception):
    def view(request):
        raise error

    return view


def page(request):
    return HttpResponse("a page")


def page_with_a_policy_of_its_own(request):
    return HttpResponse("framed", headers={"Content-Security-Policy": "frame-ancestors *"})


def stream(request):
    return StreamingHttpResponse(["a", "b"])


def beyond(request):
    """Ask for a number that no database has a place for."""
    return HttpResponse(User.objects.annotate(number=Cast(2**63, BigIntegerField())).values_list("number"))


urlpatterns = [
    path("test/beyond", beyond),
    path("test/overflow", raises(OverflowError("math range error"))),
    path("test/page", page),
    path("test/stream", stream),
    path("test/own-policy", page_with_a_policy_of_its_own),
    path("test/form", csrf_protect(page)),
    path("test/away", raises(OperationalError("the connection is lost"))),
    path("test/broken", raises(RuntimeError("broken on purpose"))),
    path("test/forbidden", raises(PermissionDenied())),
    path("test/suspicious", raises(SuspiciousOperation())),
    *urls.urlpatterns,
]
