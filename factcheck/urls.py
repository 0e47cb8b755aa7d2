"""Addresses: health and the admin here, everything for readers in `cases.urls`."""

from django.contrib import admin
from django.urls import include, path

from factcheck import health

handler400 = "factcheck.errors.bad_request"
handler403 = "factcheck.errors.permission_denied"
handler404 = "factcheck.errors.page_not_found"
handler500 = "factcheck.errors.server_error"

urlpatterns = [
    *(path(address.strip("/"), view, name=address.strip("/")) for address, view in health.VIEWS.items()),
    path("admin/", admin.site.urls),
    path("", include("cases.urls")),
]
