"""Forms of a claim: propose a verdict, reopen it, remove it, and the search log."""

from typing import Any, ClassVar

from django import forms

from cases.admin.claim.legal import FIELDS, LegalStatusForm, legal_values
from cases.admin.desk.fields import DeskForm, MomentField, VersionedForm, day_input, help_of, long_text
from cases.choices import Decision, Extent, Rating, ReasonCode
from cases.models import Claim, SearchEntry, Verdict
from cases.ratings import facts_of

FINDING = ("rating", "extent", "found_value", "explanation", "reason_code", "sole_source_reason")


ONLY_ITS_OWN = {
    "extent": "Only a disputed claim has an extent: choose “–”.",
    "reason_code": "Only an unverifiable claim has such a reason: choose “–”.",
}


def last_verdict(claim: Claim) -> Verdict | None:
    return next(iter(claim.verdicts.all()), None)


class ProposeForm(LegalStatusForm, VersionedForm):
    legal_name = "found_status"
    folds: ClassVar[dict[str, tuple[str, ...]]] = {"Legal status that the record shows": FIELDS}

    rating = forms.ChoiceField(choices=Rating.choices, widget=forms.RadioSelect)
    extent = forms.ChoiceField(
        label="If disputed: how far",
        choices=[("", "–"), *Extent.choices],
        required=False,
        help_text=help_of(Verdict, "extent"),
    )
    reason_code = forms.ChoiceField(
        label="If unverifiable: why",
        choices=[("", "–"), *ReasonCode.choices],
        required=False,
        help_text=help_of(Verdict, "reason_code"),
    )
    explanation = forms.CharField(widget=long_text(6), help_text=help_of(Verdict, "explanation"))
    found_value = forms.CharField(
        label="The record shows", max_length=300, required=False, help_text=help_of(Verdict, "found_value")
    )
    sole_source_reason = forms.CharField(
        label="If there is one independent source: why it is enough",
        required=False,
        widget=long_text(2),
        help_text=help_of(Verdict, "sole_source_reason"),
    )
    as_of_date = forms.DateField(label="As of", widget=day_input(), help_text=help_of(Verdict, "as_of_date"))

    @classmethod
    def values(cls, row: Claim) -> dict[str, Any]:
        """Begin with the last finding, so that a returned one is mended, not typed again.

        The explanation of one that was approved is not taken over, lest it stay where the finding changes.
        One that was returned or taken back was never approved, so its words are kept.
        """
        last = last_verdict(row)
        if last is None:
            return {}
        kept = {name: getattr(last, name) for name in FINDING} | legal_values(last.found_status)
        return {**kept, "explanation": ""} if last.decision == Decision.APPROVED else kept

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        rating = data.get("rating")
        for field, message in ONLY_ITS_OWN.items():
            if rating and data.get(field) and facts_of(rating).needs != field:
                self.add_error(field, message)
        return data


class ReopenForm(VersionedForm):
    reason = forms.CharField(
        widget=long_text(),
        help_text="Why the approved verdict is set aside. What is published stays until the next edition.",
    )


class RemoveForm(VersionedForm):
    pass


class SearchForm(DeskForm):
    where = forms.CharField(label="Searched in", max_length=300, help_text=help_of(SearchEntry, "where"))
    query = forms.CharField(
        label="Searched for", widget=long_text(2), help_text=help_of(SearchEntry, "query")
    )
    outcome = forms.CharField(widget=long_text(), help_text=help_of(SearchEntry, "outcome"))
    searched_at = MomentField(label="Searched at", required=False)

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.fields["searched_at"].help_text += " Empty means now."
