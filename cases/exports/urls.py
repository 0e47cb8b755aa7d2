"""One address a table, beside the list whose filters it takes. Included by `cases.urls`, in its namespace."""

from django.urls import path

from cases.exports.views import TABLES, download

urlpatterns = [
    path(f"{table.name}.csv", download, {"table": table}, name=f"{table.name}-csv") for table in TABLES
]
