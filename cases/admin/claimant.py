"""Claimants: those whose words are checked."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest

from cases import workflow
from cases.admin.desk.addresses import claimant_url
from cases.admin.desk.base import DeskAdmin, counted
from cases.admin.desk.fields import DeskForm, HostsField, LinesField, help_of
from cases.admin.desk.move_page import ChangePage, FormPage
from cases.choices import ClaimantKind
from cases.models import Claimant
from cases.people import permissions
from cases.workflow import CLAIMANT_FIELDS, claimant_seen


class ClaimantForm(DeskForm):
    name = forms.CharField(max_length=300, help_text=help_of(Claimant, "name"))
    slug = forms.SlugField(
        max_length=120,
        required=False,
        help_text="Part of the public address. Left empty, it is made from the name.",
    )
    kind = forms.ChoiceField(choices=ClaimantKind.choices, initial=ClaimantKind.ORGANISATION)
    job_title = forms.CharField(max_length=300, required=False, help_text=help_of(Claimant, "job_title"))
    affiliation = forms.CharField(max_length=300, required=False, help_text=help_of(Claimant, "affiliation"))
    country = forms.CharField(max_length=2, required=False, help_text=help_of(Claimant, "country"))
    same_as = forms.URLField(
        label="Public identifier",
        max_length=1000,
        required=False,
        assume_scheme="https",
        help_text=help_of(Claimant, "same_as"),
    )
    homepage = forms.URLField(
        max_length=1000,
        required=False,
        assume_scheme="https",
        help_text="Sources on this site never count as independent of the claimant.",
    )
    hosts = HostsField(label="Hosts of its own", help_text=help_of(Claimant, "hosts"))
    other_names = LinesField(help_text=help_of(Claimant, "other_names"))


class ClaimantChangeForm(ClaimantForm):
    """A form that knows what the person saw. A public address does not follow a change of name."""

    slug = forms.SlugField(max_length=120, help_text=help_of(Claimant, "slug"))
    seen = forms.CharField(widget=forms.HiddenInput)

    @classmethod
    def values(cls, row: Claimant) -> dict[str, Any]:
        return {name: getattr(row, name) for name in CLAIMANT_FIELDS}

    @classmethod
    def current(cls, row: Claimant) -> dict[str, Any]:
        return {"seen": claimant_seen(row)}


class Add(FormPage):
    form_class = ClaimantForm
    move = workflow.add_claimant
    may = permissions.may_add_claimant
    title = "Add a claimant"
    submit = "Save"
    done = "“{made}” was added."

    def leads_to(self, made: Claimant) -> str:
        return claimant_url(made)


class Edit(ChangePage[Claimant]):
    row_name = "claimant"
    form_class = ClaimantChangeForm
    move = workflow.edit_claimant
    may = permissions.may_edit_claimant
    wish = "change claimants"
    title = "{page.row}"
    done = "The claimant was saved."
    template = "claimant"

    def leads_to(self, made: Claimant) -> str:
        return claimant_url(made)


@admin.register(Claimant)
class ClaimantAdmin(DeskAdmin[Claimant]):
    add_page = Add
    change_page = Edit
    list_display = ["name", "kind", "affiliation", "country", "releases_count"]
    list_filter = ["kind"]
    search_fields = ["name", "affiliation", "job_title"]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).annotate(releases_count=Count("releases"))

    @admin.display(description="Releases", ordering="releases_count")
    def releases_count(self, claimant: Claimant) -> int:
        return counted(claimant, "releases_count")
