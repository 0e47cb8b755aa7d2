"""A legal status in a form: what is claimed, or what the record shows."""

from typing import Any, ClassVar

from django import forms

from cases.admin.desk.fields import DeskForm
from cases.choices import LegalStatus
from cases.models.legal import MOST, MOST_COUNTS, plain_legal_status

NAMES = ("status", "offense", "count", "agency", "date_given")
FIELDS = tuple(f"legal_{name}" for name in NAMES)


class LegalStatusForm(DeskForm):
    """Fields of one legal status, which the form hands on as one value."""

    # What the move calls it.
    legal_name: ClassVar[str]

    legal_status = forms.ChoiceField(
        label="Status", choices=[("", "–"), *LegalStatus.choices], required=False
    )
    legal_offense = forms.CharField(label="Offense", max_length=MOST["offense"], required=False)
    legal_count = forms.IntegerField(
        label="Number of counts", min_value=1, max_value=MOST_COUNTS, required=False
    )
    legal_agency = forms.CharField(label="Agency or court", max_length=MOST["agency"], required=False)
    legal_date_given = forms.CharField(
        label="Date as given",
        max_length=MOST["date_given"],
        required=False,
        help_text="As it stands there: “Sept. 9, 2020”, “last spring”.",
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        given = {name: data.pop(field, None) for name, field in zip(NAMES, FIELDS, strict=True)}
        data[self.legal_name] = plain_legal_status(given)
        if data[self.legal_name] and not given["status"] and "legal_status" not in self.errors:
            self.add_error("legal_status", "Choose the status that the other details belong to.")
        return data


def legal_values(status: dict[str, Any]) -> dict[str, Any]:
    """What the fields of a form begin with."""
    return {field: status.get(name) for name, field in zip(NAMES, FIELDS, strict=True)}
