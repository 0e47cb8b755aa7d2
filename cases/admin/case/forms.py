"""Forms of a case: its own words, who leads it, publication, and the contact log."""

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from cases.admin.desk.addresses import row_id
from cases.admin.desk.fields import DeskForm, MomentField, VersionedForm, help_of, long_text
from cases.choices import ContactChannel, ContactOutcome, CorrectionKind, Priority, RequestedByKind
from cases.models import Case, ContactEntry, Statement
from cases.workflow import CASE_FIELDS, Notice, statement_seen

NOT_ASKED = ContactOutcome.NOT_ASKED.value
# More than a page shows; a query takes no more numbers than some ten thousand.
MOST_AT_ONCE = 1000


class CaseForm(VersionedForm):
    title = forms.CharField(
        max_length=500, help_text="The desk's own name for the case. Readers see the headline."
    )
    priority = forms.ChoiceField(choices=Priority.choices)
    due_at = MomentField(label="Due", required=False)

    @classmethod
    def values(cls, row: Case) -> dict[str, Any]:
        return {name: getattr(row, name) for name in CASE_FIELDS}


class TakeNameForm(VersionedForm):
    """`seen` is the fingerprint of the claimant: whoever is renamed once more meanwhile is shown again."""

    seen = forms.CharField(widget=forms.HiddenInput)


class ConfirmForm(DeskForm):
    """Statements that were read as guesses: those shown on the page, and those of them that are ticked.

    Each is its number and the fingerprint of what was read, as in 12-0f3a…; all in one field, since a page
    has more statements than a form may have fields.
    """

    shown = forms.CharField(required=False, widget=forms.HiddenInput)

    @property
    def ticked(self) -> list[str]:
        return self.data.getlist("statement") if isinstance(self.data, QueryDict) else []

    def clean(self) -> dict[str, Any]:
        asked = self.data.get("which") == "shown"
        tokens = self.cleaned_data.get("shown", "").split() if asked else self.ticked
        if not tokens:
            raise ValidationError("Tick the statements that you confirm, or confirm all that are shown.")
        if len(tokens) > MOST_AT_ONCE:
            raise ValidationError(f"At most {MOST_AT_ONCE} statements are confirmed at once.")
        return {"seen": dict(map(read_token, tokens))}


def token_of(statement: Statement) -> str:
    return f"{statement.pk}-{statement_seen(statement)}"


def pk_in(token: str) -> int | None:
    return row_id(token.partition("-")[0])


def read_token(token: str) -> tuple[int, str]:
    pk = pk_in(token)
    if pk is None:
        raise ValidationError("This page did not send what you read. Open the case again.")
    return pk, token.partition("-")[2]


class WithdrawForm(VersionedForm):
    reason = forms.CharField(
        widget=long_text(), help_text="Published in place of the page. Say what was wrong with it."
    )
    requested_by_kind = forms.ChoiceField(
        label="Asked for by", choices=RequestedByKind.choices, initial=RequestedByKind.DESK.value
    )


class PublishForm(VersionedForm):
    """Much of it needs a press of a button only; `read` is the digest of what was on the page.

    `when` is the button: "later" takes the time that is given, and any other publishes now.
    """

    # Empty on a page that had nothing to publish.
    read = forms.CharField(required=False, widget=forms.HiddenInput)
    next_update_at = MomentField(
        label="Next update",
        help_text="Some claims are still being checked: readers are told when the next update comes.",
    )
    unread_reason = forms.CharField(
        label="Why this edition goes out without the answer",
        widget=long_text(2),
        help_text="For colleagues. Readers get the answer with the next conclusion.",
    )
    publish_at = MomentField(label="Publish at", required=False)
    # Beside a button of its own.
    folds: ClassVar = {"At a set time": ("publish_at",)}

    def __init__(self, *args: Any, is_interim: bool, has_unread: bool, **kwargs: Any):
        super().__init__(*args, **kwargs)
        if not is_interim:
            del self.fields["next_update_at"]
        if not has_unread:
            del self.fields["unread_reason"]

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        is_later, at = self.data.get("when") == "later", data.get("publish_at")
        if is_later and not at and "publish_at" in data:
            self.add_error("publish_at", "Give the date and the time at which it is to be published.")
        if at and not is_later:
            self.add_error(
                "publish_at", "A time is given: press “Publish at this time”, or empty it to publish now."
            )
        return {**self.cleaned_data, "notice": None}


class CancelScheduleForm(DeskForm):
    """`schedule` is the number of the one that was on the page."""

    schedule = forms.IntegerField(widget=forms.HiddenInput)
    note = forms.CharField(
        required=False, widget=long_text(2), help_text="Why, if colleagues should know; never published."
    )


# What an editor writes for one edition alone.
NOTES = ("reason", "unread_reason")


class CorrectForm(PublishForm):
    """Where something is said otherwise than before, readers are told what has changed and why."""

    kind = forms.ChoiceField(
        label="This edition is",
        choices=[
            ("", "Choose"),
            (CorrectionKind.CORRECTION.value, "a correction: we were wrong"),
            (CorrectionKind.UPDATE.value, "an update: something has happened since"),
            (CorrectionKind.CLARIFICATION.value, "a clarification: we were right, but could be misread"),
        ],
    )
    reason = forms.CharField(
        label="What has changed, and why",
        widget=long_text(),
        help_text="For readers; published as it stands.",
    )
    requested_by_kind = forms.ChoiceField(
        label="Asked for by", choices=RequestedByKind.choices, initial=RequestedByKind.DESK.value
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        names = ("kind", "reason", "requested_by_kind")
        if any(name not in data for name in names):
            return data
        rest = {name: value for name, value in data.items() if name not in names}
        return {**rest, "notice": Notice(**{name: data[name] for name in names})}


class ContactForm(DeskForm):
    """One attempt to reach whoever made the claims, or the reason for making none."""

    channel = forms.ChoiceField(
        label="How",
        choices=[(value, label) for value, label in ContactChannel.choices if value != "none"],
        required=False,
    )
    asked_at = MomentField(label="Asked at", required=False)
    question = forms.CharField(
        required=False, widget=long_text(4), help_text=help_of(ContactEntry, "question")
    )
    deadline_at = MomentField(label="Answer asked for by", required=False)
    not_asked_reason = forms.CharField(
        label="Or: why nobody was asked",
        required=False,
        widget=long_text(2),
        help_text="Published. Fill in either this, or when and how the claimant was asked.",
    )

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        asked, reason = data.get("asked_at"), data.get("not_asked_reason")
        if "asked_at" not in data:
            return data
        if asked and reason:
            self.add_error("not_asked_reason", "Leave this empty if the claimant was asked.")
        elif not asked and not reason:
            self.add_error(
                "asked_at", "Give the time at which the claimant was asked, or write below why not."
            )
        elif not asked:
            return {"channel": ContactChannel.NONE, "outcome": NOT_ASKED, "not_asked_reason": reason}
        return {**data, "outcome": ContactOutcome.WAITING}


class AnswerForm(DeskForm):
    """What became of a question."""

    outcome = forms.ChoiceField(
        label="What came of it",
        choices=[
            (value, label)
            for value, label in ContactOutcome.choices
            if value not in (ContactOutcome.WAITING, ContactOutcome.NOT_ASKED)
        ],
    )
    answer = forms.CharField(required=False, widget=long_text(5), help_text=help_of(ContactEntry, "answer"))
    answered_at = MomentField(label="Answered at", required=False)

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        answered = data.get("outcome") == ContactOutcome.ANSWERED
        for name, what in (("answer", "its words"), ("answered_at", "its date and time")):
            if answered and name in data and not data[name]:
                self.add_error(name, f"An answer needs {what}.")
            if not answered and data.get(name):
                self.add_error(name, "Leave this empty, or choose “Answered” above.")
        return data
