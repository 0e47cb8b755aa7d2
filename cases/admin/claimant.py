"""Claimants: those whose words are checked."""

from functools import partial

from django import forms
from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse

from cases import workflow
from cases.admin.desk.addresses import claimant_url
from cases.admin.desk.base import DeskAdmin
from cases.admin.desk.fields import DeskForm, help_of
from cases.admin.desk.locked import looks_only
from cases.admin.desk.staff import require
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
        help_text="Sources at this host never count as independent of the claimant.",
    )


class ClaimantChangeForm(ClaimantForm):
    """A form that knows what the person saw. A public address does not follow a change of name."""

    slug = forms.SlugField(max_length=120, help_text=help_of(Claimant, "slug"))
    seen = forms.CharField(widget=forms.HiddenInput)


@admin.register(Claimant)
class ClaimantAdmin(DeskAdmin):
    list_display = ["name", "kind", "affiliation", "country", "releases_count"]
    list_filter = ["kind"]
    search_fields = ["name", "affiliation", "job_title"]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).annotate(releases_count=Count("releases"))

    @admin.display(description="Releases", ordering="releases_count")
    def releases_count(self, claimant: Claimant) -> int:
        return claimant.releases_count

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        require(permissions.may_add_claimant(request.user))
        form = ClaimantForm(request.POST or None)
        return self.moved(
            request,
            form,
            workflow.add_claimant,
            done=lambda claimant: f"“{claimant}” was added.",
            to=claimant_url,
        ) or self.page(request, "move", title="Add a claimant", submit="Save", form=form)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        claimant, may = self.subject(request, object_id), permissions.may_edit_claimant(request.user)
        if request.method == "POST":
            require(may)
        seen = {"seen": claimant_seen(claimant)}
        initial = {name: getattr(claimant, name) for name in CLAIMANT_FIELDS}
        form = ClaimantChangeForm(request.POST or None, initial={**initial, **seen})
        return self.moved(
            request,
            form,
            partial(workflow.edit_claimant, claimant=claimant),
            current=seen,
            done="The claimant was saved.",
            to=claimant_url(claimant),
        ) or self.page(
            request,
            "claimant",
            title=str(claimant),
            original=claimant,
            form=form,
            locked="" if may else looks_only("change claimants"),
        )
