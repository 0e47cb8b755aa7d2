"""The wording of a claim: its text, and the words of the release that it rests on."""

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError

from cases.admin.claim.legal import FIELDS, LegalStatusForm, legal_values
from cases.admin.desk.fields import VersionedForm, day_input, help_of, long_text
from cases.checks.gate import MOST_OF_CLAIM, TOO_LONG
from cases.choices import ClaimType
from cases.intake import WordsNotFound, find_pieces
from cases.models import Claim, Statement


class WordingForm(LegalStatusForm):
    """The wording of a claim, and the words of the release that it rests on."""

    legal_name = "claimed_status"
    folds: ClassVar[dict[str, tuple[str, ...]]] = {"Legal status that is claimed": FIELDS}

    text = forms.CharField(label="Claim", widget=long_text(), help_text=help_of(Claim, "text"))
    words = forms.CharField(
        label="Words of the release",
        required=False,
        widget=long_text(),
        help_text="The words of the statement that make the claim, copied; also words of the lead-in that"
        " introduces it. Put “...” between pieces that stand apart. Empty means all of it.",
    )
    type = forms.ChoiceField(choices=ClaimType.choices, initial=ClaimType.OTHER.value)
    claimed_value = forms.CharField(max_length=300, required=False, help_text=help_of(Claim, "claimed_value"))

    def __init__(self, *args: Any, statement: Statement, claim: Claim | None = None, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.statement, self.claim = statement, claim

    def clean_text(self) -> str:
        text = self.cleaned_data["text"].replace("\r\n", "\n")
        if self.claim and text == self.claim.text.strip():
            return self.claim.text
        if len(text) > MOST_OF_CLAIM:
            raise ValidationError(TOO_LONG.format(len(text)))
        return text

    def clean_words(self) -> dict[str, Any]:
        """Find the words in the statement and its lead-in; return where they stand, as moves take it."""
        words, statement = self.cleaned_data["words"].replace("\r\n", "\n"), self.statement
        if not words:
            return {"start": statement.start, "end": statement.end, "runs": []}
        if self.claim and words == self.claim.quote.strip():
            return {"start": self.claim.start, "end": self.claim.end, "runs": self.claim.runs}
        spans = [(row.start, row.end) for row in (statement.lead_in, statement) if row]
        try:
            pieces = find_pieces(statement.version.text, words, spans)
        except WordsNotFound as missing:
            raise ValidationError(str(missing)) from missing
        return {"runs": [[*piece] for piece in pieces]}

    def clean(self) -> dict[str, Any]:
        data = dict(super().clean())
        data.update(data.pop("words", {}))
        return data


class ClaimForm(WordingForm, VersionedForm):
    recheck_date = forms.DateField(
        label="Check again on",
        required=False,
        widget=day_input(),
        help_text="If the answer may change: when to look again.",
    )

    @classmethod
    def values(cls, row: Claim) -> dict[str, Any]:
        return {
            "text": row.text,
            "words": row.quote,
            "type": row.type,
            "claimed_value": row.claimed_value,
            "recheck_date": row.recheck_date,
            **legal_values(row.claimed_status),
        }
