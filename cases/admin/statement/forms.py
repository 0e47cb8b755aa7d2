"""Forms of a statement: what it is, and where it is cut."""

import re
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import F, QuerySet
from django.db.models.functions import Least, Substr

from cases.admin.desk.fields import DeskForm, help_of, long_text
from cases.choices import NotCheckableReason, StatementKind
from cases.models import Claimant, Statement
from cases.workflow import statement_seen

MARK = "|"
# Where a cut is likely: after the end of a sentence, a semicolon or colon, a line, a bullet.
LIKELY_CUT = re.compile(r"[.!?;:][\"”’)\]]*\s+|\n\s*")
CUTS_SHOWN = 12
CONTEXT = 6  # words shown on either side
# Of lead-ins to choose from: how many, and how much of each is shown.
NEAREST = 10
EXCERPT = 80


class SeenForm(DeskForm):
    """A form that knows what the statement was when the person read it."""

    seen = forms.CharField(widget=forms.HiddenInput)

    @classmethod
    def current(cls, row: Statement) -> dict[str, Any]:
        return {"seen": statement_seen(row)}


class LeadInField(forms.ModelChoiceField):
    def label_from_instance(self, row: Any) -> str:
        words = " ".join(row.beginning.split())
        return f"{row.position}: {words}{'…' if row.end - row.start > EXCERPT else ''}"


def likely_lead_ins(statement: Statement) -> QuerySet[Statement]:
    """The nearest earlier statements, the nearest lead-ins, and the one that is chosen."""
    earlier = Statement.objects.filter(version=statement.version_id, position__lt=statement.position)
    rows = earlier.order_by("-position").values_list("pk", flat=True)
    nearest = {*rows[:NEAREST], *rows.filter(kind=StatementKind.LEAD_IN)[:NEAREST]}
    chosen = {statement.lead_in_id} if statement.lead_in_id else set()
    length = Least(F("end") - F("start"), EXCERPT)
    # Only the beginning is read, not the text of the whole release for each of its statements.
    beginning = Substr("version__text", F("start") + 1, length)
    return earlier.filter(pk__in=nearest | chosen).annotate(beginning=beginning).order_by("-position")


class ClassifyForm(SeenForm):
    kind = forms.ChoiceField(choices=StatementKind.choices, widget=forms.RadioSelect)
    checkable = forms.ChoiceField(
        label="Is anything in it checkable?",
        choices=[("yes", "Yes: claims are taken from it"), ("no", "No")],
        widget=forms.RadioSelect,
    )
    not_checkable_reason = forms.ChoiceField(
        label="If not, why",
        choices=[("", "–"), *NotCheckableReason.choices],
        required=False,
        help_text=help_of(Statement, "not_checkable_reason"),
    )
    speaker = forms.ModelChoiceField(
        Claimant.objects.all(), required=False, help_text="Who says it. Empty means the issuer."
    )

    lead_in = LeadInField(
        Statement.objects.none(),
        label="Introduced by",
        required=False,
        empty_label="Nothing",
        help_text="The statement before it, such as the line above a list, that a claim may take words from.",
    )

    def __init__(self, *args: Any, issuer: Claimant, statement: Statement, **kwargs: Any):
        super().__init__(*args, **kwargs)
        cast(forms.ModelChoiceField, self.fields["speaker"]).empty_label = f"The issuer: {issuer}"
        cast(forms.ModelChoiceField, self.fields["lead_in"]).queryset = likely_lead_ins(statement)

    @classmethod
    def values(cls, row: Statement) -> dict[str, Any]:
        checkable = "yes" if row.is_checkable else "no"
        return {
            "kind": row.kind,
            "checkable": checkable if row.kind else "",
            "not_checkable_reason": row.not_checkable_reason,
            "speaker": row.speaker_id,
            "lead_in": row.lead_in_id,
        }

    def clean(self) -> dict[str, Any]:
        """Leave out the reason of a statement that has become checkable."""
        data = self.cleaned_data
        if "checkable" not in data:
            return data
        is_checkable = data.pop("checkable") == "yes"
        reason = "" if is_checkable else data.get("not_checkable_reason", "")
        if not is_checkable and not reason:
            self.add_error("not_checkable_reason", "Choose why nothing in it can be checked.")
        return {**data, "not_checkable_reason": reason, "is_checkable": is_checkable}


class SplitForm(SeenForm):
    """Cut at a likely place, or wherever the reviewer puts a mark into the text."""

    place = forms.ChoiceField(
        label="Cut at",
        required=False,
        widget=forms.RadioSelect,
        help_text="The bar shows where the cut falls.",
    )
    marked = forms.CharField(
        label=f"Or put a {MARK} into the text where it is to be cut",
        required=False,
        strip=False,
        widget=long_text(6),
        help_text="Nothing else in the text may change. A mark counts before a choice above.",
    )

    def __init__(self, *args: Any, statement: Statement, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.statement = statement
        self.fields["marked"].initial = statement.quote
        if cuts := likely_cuts(statement.quote):
            cast(forms.ChoiceField, self.fields["place"]).choices = cuts
        else:
            del self.fields["place"]
            self.fields["marked"].label = f"Put a {MARK} into the text where it is to be cut"

    def clean_marked(self) -> int | None:
        """Return where the one new mark stands, as an offset into the quote."""
        quote, marked = self.statement.quote, self.cleaned_data["marked"].replace("\r\n", "\n")
        if marked == quote or not marked.strip():
            return None
        places = [
            at for at in range(len(marked)) if marked[at] == MARK and marked[:at] + marked[at + 1 :] == quote
        ]
        if not places:
            raise ValidationError(
                f"The text may differ from the statement by one {MARK} and nothing else. Reload the page to"
                " get the text back."
            )
        return places[0]

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if "marked" not in data:
            return data
        place = data.get("place")
        cut = data["marked"] if data["marked"] is not None else int(place) if place else None
        if cut is None:
            raise ValidationError(f"Choose a place, or put a {MARK} into the text.")
        return {"seen": data.get("seen", ""), "offset": self.statement.start + cut}


def likely_cuts(quote: str) -> list[tuple[str, str]]:
    """Offer the ends of sentences and lines, each shown with the words around it."""
    places = [found.end() for found in LIKELY_CUT.finditer(quote) if 0 < found.end() < len(quote)]
    return [(str(at), f"{_end(quote[:at])} {MARK} {_beginning(quote[at:])}") for at in places[:CUTS_SHOWN]]


def _end(text: str) -> str:
    words = text.split()
    return " ".join(words if len(words) <= CONTEXT else ["…", *words[-CONTEXT:]])


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words if len(words) <= CONTEXT else [*words[:CONTEXT], "…"])


class MergeForm(SeenForm):
    """`seen` and `seen_next` are what both statements were when the person read them."""

    seen_next = forms.CharField(widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {"seen": (data.get("seen", ""), data.get("seen_next", ""))}
