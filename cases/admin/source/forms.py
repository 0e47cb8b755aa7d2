"""Forms of a source."""

from typing import Any

from django import forms

from cases.admin.desk.fields import DeskForm, VersionedForm, day_input, help_of, long_text
from cases.choices import SourceKind
from cases.models import Source
from cases.workflow import SOURCE_FIELDS


class SourceForm(DeskForm):
    kind = forms.ChoiceField(choices=[("", "Choose"), *SourceKind.choices])
    title = forms.CharField(max_length=500, help_text=help_of(Source, "title"))
    publisher = forms.CharField(max_length=300, required=False)
    author = forms.CharField(max_length=300, required=False)
    url = forms.URLField(label="Address", max_length=1000, required=False, assume_scheme="https")
    published_date = forms.DateField(label="Published on", required=False, widget=day_input())
    is_primary = forms.BooleanField(
        label="Primary source", required=False, help_text=help_of(Source, "is_primary")
    )
    is_party = forms.BooleanField(
        label="Party to the matter", required=False, help_text=help_of(Source, "is_party")
    )
    interest_note = forms.CharField(
        required=False, widget=long_text(2), help_text=help_of(Source, "interest_note")
    )
    independence_group = forms.CharField(
        max_length=200, required=False, help_text=help_of(Source, "independence_group")
    )

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("is_party") and not data.get("interest_note"):
            self.add_error("interest_note", "Say what stake this source has: readers must know it.")
        return data


class AlikeSourceForm(SourceForm):
    """The form once a source like the one that was typed is on file."""

    despite = forms.BooleanField(
        label="Save it all the same",
        required=False,
        help_text="It is another source than those that are listed above.",
    )
    field_order = ["despite"]


class SourceChangeForm(SourceForm, VersionedForm):
    @classmethod
    def values(cls, row: Source) -> dict[str, Any]:
        return {name: getattr(row, name) for name in SOURCE_FIELDS}
