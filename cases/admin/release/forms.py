"""The forms in which a release comes in, and in which what is said of it is put right."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst

from cases.admin.desk.fields import (
    DeskForm,
    HostsField,
    LinesField,
    MomentField,
    day_input,
    help_of,
    refuse_large,
)
from cases.intake import MAX_BYTES, readers
from cases.models import Release
from cases.workflow import RELEASE_FIELDS, release_seen
from cases.workflow.receive import Incoming

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


class ReleaseWordsForm(DeskForm):
    """What is said of a release, whether it comes in or is put right later."""

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
    embargo_at = MomentField(label="Embargo until", required=False, help_text=help_of(Release, "embargo_at"))

    def clean_language(self) -> str:
        tag = self.cleaned_data["language"].strip()
        if not LANGUAGE_TAG.fullmatch(tag):
            raise ValidationError("Write a language tag, such as en, es or pt-BR.")
        return tag


class ReleaseChangeForm(ReleaseWordsForm):
    """A form that knows what the person saw."""

    seen = forms.CharField(widget=forms.HiddenInput)

    @classmethod
    def values(cls, row: Release) -> dict[str, Any]:
        return {name: getattr(row, name) for name in RELEASE_FIELDS}

    @classmethod
    def current(cls, row: Release) -> dict[str, Any]:
        return {"seen": release_seen(row)}


class ReleaseForm(ReleaseWordsForm):
    issuer = forms.CharField(
        max_length=300,
        help_text="Who issued it, as readers will see it.",
        widget=forms.TextInput(attrs={"list": "known-claimants"}),
    )
    hosts = HostsField(
        label="Hosts of the issuer's own",
        help_text="Nothing on these sites is independent of the issuer, such as agency.example. One a line."
        " Left empty, the host of the issuer's page is taken where none is on file.",
    )
    has_no_host = forms.BooleanField(
        label="The page above is not on a site of the issuer's own",
        required=False,
        help_text="Such as that of a news wire: no host is taken from it.",
    )
    other_names = LinesField(
        label="Other names of the issuer",
        help_text="What it is also called, short forms included. One a line.",
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
    field_order = ["issuer", "title", "published_date", "url", "hosts", "has_no_host", "other_names"]

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
        upload, has_no_host = data.pop("file"), data.pop("has_no_host")
        data["hosts"] = tuple(data["hosts"]) or (() if has_no_host else None)
        data["other_names"] = tuple(data["other_names"])
        if not upload:
            return Incoming(**data)
        return Incoming(**{**data, "text": ""}, file=upload.read(), file_name=upload.name)
