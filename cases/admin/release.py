"""Releases: take one in, and look it up. A release that is in is never edited."""

import re
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import capfirst

from cases.admin.case_page import case_url
from cases.admin.desk import DeskAdmin, name_of, require
from cases.admin.fields import DeskForm, day_input, refuse_large
from cases.intake import MAX_BYTES, UnreadableText, readers
from cases.models import Case, Claimant, Release
from cases.people import permissions
from cases.workflow.receive import AlreadyReceived, Incoming, ReleaseRefused, receive_release

CLAIMANTS_SUGGESTED = 500
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
LOST_FILE = "Choose the file again as well: browsers do not keep it."


class ReleaseForm(DeskForm):
    issuer = forms.CharField(
        max_length=300,
        help_text="Who issued it, as readers will see it.",
        widget=forms.TextInput(attrs={"list": "known-claimants", "autocomplete": "off"}),
    )
    title = forms.CharField(max_length=500, help_text="The headline of the release.")
    published_date = forms.DateField(
        label="Published on", widget=day_input(), help_text="When the issuer published it."
    )
    url = forms.URLField(
        label="Issuer's page",
        required=False,
        max_length=1000,
        assume_scheme="https",
        help_text="Where the issuer shows it.",
    )
    language = forms.CharField(
        max_length=35, initial="en", help_text="Language tag of the text, such as en, es or pt-BR."
    )
    file = forms.FileField(
        label=capfirst(readers.named()),
        required=False,
        widget=forms.ClearableFileInput(attrs={"accept": readers.accepted()}),
        help_text=f"{capfirst(readers.described())}.",
    )
    text = forms.CharField(
        label="Or paste the text",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16, "cols": 80}),
        help_text="The whole release, headline and contact block included. It is kept exactly as given.",
    )

    def clean_language(self) -> str:
        tag = self.cleaned_data["language"].strip()
        if not LANGUAGE_TAG.fullmatch(tag):
            raise ValidationError("Write a language tag, such as en, es or pt-BR.")
        return tag

    def clean_file(self):
        upload = refuse_large(self.cleaned_data["file"], MAX_BYTES)
        if upload and not readers.is_taken(upload.name):
            raise ValidationError(f"Only {readers.suffixes()} files are taken. Paste the text below instead.")
        return upload

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        upload, text = data.get("file"), data.get("text", "")
        if upload and text.strip():
            self.add_error("text", "Give a file or paste the text, not both.")
        elif not upload and not text.strip() and "file" not in self.errors and "text" not in self.errors:
            self.add_error("text", "Paste the text of the release, or choose a file above.")
        return data

    def incoming(self) -> Incoming:
        data = dict(self.cleaned_data)
        upload = data.pop("file")
        if not upload:
            return Incoming(**data)
        return Incoming(**{**data, "text": ""}, file=upload.read(), file_name=upload.name)


RECEIVED_BY = name_of("received_by")


@admin.register(Release)
class ReleaseAdmin(DeskAdmin):
    list_display = [
        "title",
        "issuer",
        "published_date",
        "language",
        "is_sample",
        "received_at",
        "received_by",
    ]
    list_filter = ["language", "is_sample", "published_date", "received_at"]
    search_fields = ["title", "issuer__name", "url"]
    list_select_related = ["issuer", "received_by", "case"]
    fields = [
        "title",
        "issuer",
        "url",
        "published_date",
        "language",
        "is_sample",
        "received_at",
        RECEIVED_BY,
        "its_case",
        "its_text",
    ]
    readonly_fields = [RECEIVED_BY, "its_case", "its_text"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return permissions.may_import(request.user)

    def has_change_permission(self, request: HttpRequest, obj: Release | None = None) -> bool:
        return False  # what was received stays as it was received

    @admin.display(description="Case")
    def its_case(self, release: Release) -> str:
        return format_html('<a href="{}">{}</a>', case_url(release.case), release.case)

    @admin.display(description="Text")
    def its_text(self, release: Release) -> str:
        version = release.versions.order_by("number").last()
        return format_html(
            '<span class="quiet">Version {}, SHA-256 {}</span>'
            '<div class="release-text" lang="{}" dir="auto">{}</div>',
            version.number,
            version.sha256,
            release.language,
            version.text,
        )

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict | None = None
    ) -> HttpResponse:
        require(self.has_add_permission(request))
        form = ReleaseForm(request.POST or None, request.FILES or None)
        if request.method == "POST":
            case = receive(form, request)
            if case:
                messages.success(request, received(case))
                return HttpResponseRedirect(case_url(case))
        if request.FILES:
            form.add_error("file", LOST_FILE)
        return self.page(
            request,
            "import",
            title="Add a release",
            form=form,
            claimants=Claimant.objects.order_by("-pk")[:CLAIMANTS_SUGGESTED],
        )


def receive(form: ReleaseForm, request: HttpRequest) -> Case | None:
    """Take a release in; put every refusal beside the field that it is about."""
    if not form.is_valid():
        return None
    try:
        return receive_release(form.incoming(), by=request.user, at=timezone.now())
    except UnreadableText as refused:
        form.add_error("file" if request.FILES else "text", str(refused))
    except AlreadyReceived as refused:
        form.add_error("file" if request.FILES else "text", _link_to_first(refused))
    except ReleaseRefused as refused:
        for name, reasons in refused.reasons.items():
            form.add_error(name if name in form.fields else None, reasons)
    return None


def _link_to_first(refused: AlreadyReceived) -> str:
    case = refused.version.release.case
    return format_html(
        'This text has been received before: <a href="{}">{}</a>. Work on that case instead.',
        case_url(case),
        case,
    )


def received(case: Case) -> str:
    statements = case.release.versions.get().statements.count()
    return (
        f"The release was taken apart into {statements} statements with {case.claims.count()} proposed"
        " claims. What each is, is a guess: read them one by one."
    )
