from django.urls import path

from cases.exports.tables import TABLES
from cases.public import downloads, views

app_name = "cases"

urlpatterns = [
    path("", views.home, name="home"),
    path("cases/<slug:slug>/", views.case, name="case"),
    path("claims/", views.claims, name="claims"),
    path("claims/<int:pk>/", views.claim, name="claim"),
    path("corrections/", views.corrections, name="corrections"),
    path("method/", views.method, name="method"),
    path("editions/<str:digest>.json", views.edition, name="edition"),
    *[path(table.file_name, downloads.download, {"table": table}, name=table.url_name) for table in TABLES],
]
