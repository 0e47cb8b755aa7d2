"""Claimants: those whose words are checked."""

from django.contrib import admin
from django.db import models
from django.db.models import Count, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone

from cases.admin.desk import DeskAdmin
from cases.history.chain import append_event, plain, subject_of
from cases.models import Claimant

FIELDS = ["name", "slug", "kind", "job_title", "affiliation", "country", "same_as", "homepage"]


@admin.register(Claimant)
class ClaimantAdmin(DeskAdmin):
    list_display = ["name", "kind", "affiliation", "country", "releases_count"]
    list_filter = ["kind"]
    search_fields = ["name", "affiliation", "job_title"]
    fields = FIELDS
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    prepopulated_fields = {"slug": ["name"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).annotate(releases_count=Count("releases"))

    def get_prepopulated_fields(self, request: HttpRequest, obj: Claimant | None = None) -> dict:
        # An address that is out in the world does not follow a change of name.
        return {} if obj else self.prepopulated_fields

    @admin.display(description="Releases", ordering="releases_count")
    def releases_count(self, claimant: Claimant) -> int:
        return claimant.releases_count

    def save_model(self, request: HttpRequest, obj: Claimant, form: ModelForm, change: bool) -> None:
        """Save, and keep history: whose words they are is part of what is published."""
        before = Claimant.objects.filter(pk=obj.pk).values(*FIELDS).first() if change else None
        super().save_model(request, obj, form, change)
        append_event(
            at=timezone.now(),
            actor=request.user.get_username(),
            action="edit_claimant" if change else "add_claimant",
            subject=subject_of(obj),
            before=before,
            after=plain({name: getattr(obj, name) for name in FIELDS}),
        )
