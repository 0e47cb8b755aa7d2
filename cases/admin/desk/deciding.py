"""The two pages on which a proposal ends: decided on by a second person, or taken back by the first."""

from abc import abstractmethod
from typing import Any, ClassVar, TypeVar

from django import forms

from cases.admin.desk.fields import DeskForm, long_text
from cases.admin.desk.move_page import MovePage
from cases.choices import Decision
from cases.models import Conclusion, Verdict
from cases.people import permissions

P = TypeVar("P", bound=Verdict | Conclusion)

CHOICES = [(each.value, each.label) for each in (Decision.APPROVED, Decision.RETURNED)]


class DecideForm(DeskForm):
    """One note, two buttons: `decision` is the button that was pressed."""

    noun: ClassVar[str]

    decision = forms.ChoiceField(choices=CHOICES, widget=forms.HiddenInput)
    note = forms.CharField(required=False, widget=long_text())

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        advice = f"To return a {self.noun}, write what is missing."
        self.fields["note"].help_text = f"For colleagues; never published. {advice}"

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("decision") == Decision.RETURNED and not data.get("note"):
            self.add_error("note", f"Write what is missing when you return a {self.noun}.")
        return data


class TakeBackForm(DeskForm):
    note = forms.CharField(
        required=False, widget=long_text(), help_text="Why, if colleagues should know; never published."
    )


class ProposalPage(MovePage[P]):
    noun: ClassVar[str]

    @property
    def proposal(self) -> P:
        return self.row

    @abstractmethod
    def place_locked(self) -> str:
        """Say why nothing about the case or claim can be decided any more; empty where it can."""

    def taken(self) -> str:
        how = self.proposal.get_decision_display().lower()
        return "" if self.proposal.is_open else f"This {self.noun} was {how} already."


class DecidePage(ProposalPage[P]):
    """Show exactly what would be approved; approve it, or return it with a note."""

    name = "decide"

    def said(self, made: P) -> str:
        return f"The {self.noun} was {made.get_decision_display().lower()}."

    def locked(self) -> str:
        is_own = not permissions.may_decide(self.user, self.proposal)
        return self.place_locked() or self.taken() or (self._own() if is_own else "")

    def _own(self) -> str:
        return f"This {self.noun} is your own: no one decides on their own {self.noun}. Ask a colleague."

    def context(self) -> dict[str, Any]:
        may_take_back = self.proposal.is_open and permissions.may_take_back(self.user, self.proposal)
        return {**super().context(), "may_take_back": may_take_back}


class TakeBackPage(ProposalPage[P]):
    """Take one's own proposal back, before anybody has decided on it."""

    name = "take_back"
    form_class = TakeBackForm
    submit = "Take back"

    def locked(self) -> str:
        if self.taken():
            return self.taken()
        is_own = permissions.may_take_back(self.user, self.proposal)
        others = f"Only who proposed a {self.noun} may take it back."
        return self.place_locked() or ("" if is_own else others)
