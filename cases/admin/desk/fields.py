"""Inputs that forms of the desk share: labelled, plain, and usable from the keyboard."""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from django import forms
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db import models
from django.db.models import QuerySet
from django.forms.models import ModelChoiceIterator
from django.utils import timezone

from cases.addresses import host_of
from cases.admin.desk.addresses import row_id
from cases.models import Source
from cases.people.working import who_may_check, who_may_lead

MAX_COPY_BYTES = 20 * 1024 * 1024
LOST_FILE = "Choose the file again as well: browsers do not keep it."
MOMENT_HELP = f"Date and time, {timezone.get_default_timezone_name()}."
refuse_nul = ProhibitNullCharactersValidator()


@dataclass(frozen=True)
class Fold:
    """Some fields of a form under words of their own: open where one of them holds something."""

    words: str
    fields: list[forms.BoundField]

    @property
    def is_open(self) -> bool:
        return any(field.value() or field.errors for field in self.fields)


class DeskForm(forms.Form):
    """A form whose hidden fields say what the person saw."""

    required_css_class = "required"
    error_css_class = "error"

    def __init__(self, *args: Any, **kwargs: Any):
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)

    # Fields that are folded away until they are wanted, by the words on the fold.
    folds: ClassVar[dict[str, tuple[str, ...]]] = {}

    @property
    def plain_fields(self) -> list[forms.BoundField]:
        """The visible fields that are not folded away."""
        folded = {name for names in self.folds.values() for name in names}
        return [field for field in self.visible_fields() if field.name not in folded]

    @property
    def folded_fields(self) -> list[Fold]:
        return [Fold(words, [self[name] for name in names]) for words, names in self.folds.items()]

    @classmethod
    def values(cls, row: Any) -> dict[str, Any]:
        """What the form begins with on the page of a row."""
        return {}

    @classmethod
    def current(cls, row: Any) -> dict[str, Any]:
        """What the hidden fields say of a row as it is now."""
        return {}

    def renew(self, **values: Any) -> None:
        """Set hidden fields of a bound form to what is true now."""
        if values:
            data: Any = copy(self.data)
            data.update({self.add_prefix(name): str(value) for name, value in values.items()})
            self.data = data


class VersionedForm(DeskForm):
    """A form that knows which edit of its row the person read."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    @classmethod
    def current(cls, row: Any) -> dict[str, Any]:
        return {"version": row.version}


def help_of(model: type[models.Model], field: str) -> str:
    return str(getattr(model._meta.get_field(field), "help_text", ""))


def long_text(rows: int = 3) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows, "cols": 60})


def day_input() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


class MomentInput(forms.DateTimeInput):
    """To the minute. Seconds are shown where there are some: a form that is saved as it came changes none."""

    input_type = "datetime-local"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%dT%H:%M")

    def format_value(self, value: Any) -> str | None:
        if isinstance(value, datetime) and value.second:
            return value.isoformat(timespec="seconds")
        return super().format_value(value)


class MomentField(forms.DateTimeField):
    """A date with its time of day, in the desk's time zone, which is said beside it."""

    widget = MomentInput

    def __init__(self, *, help_text: str = "", **kwargs: Any):
        super().__init__(help_text=f"{help_text} {MOMENT_HELP}".lstrip(), **kwargs)


NOBODY = "nobody"


class PersonIterator(ModelChoiceIterator):
    def __iter__(self) -> Iterator[Any]:
        nothing, *people = super().__iter__()
        yield from (nothing, (NOBODY, "Nobody"), *people)


class LinesField(forms.CharField):
    """Several short texts, one a line."""

    widget = forms.Textarea(attrs={"rows": 3, "cols": 60})

    def __init__(self, **kwargs: Any):
        super().__init__(**{"required": False, **kwargs})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value) or ""
        # Here, since the field's own check looks at a text, and a list of lines is none.
        refuse_nul(text)
        lines = (" ".join(line.split()) for line in text.splitlines())
        return list(dict.fromkeys(filter(None, lines)))


class HostsField(LinesField):
    """Hosts, however somebody writes them: an address is taken for its host."""

    def to_python(self, value: Any) -> Any:
        return list(
            dict.fromkeys(line if " " in line else host_of(line) or line for line in super().to_python(value))
        )


class PersonField(forms.ModelChoiceField):
    """One of those who may do some work, or nobody, which has to be chosen as well."""

    iterator = PersonIterator

    def __init__(self, people: QuerySet[User], **kwargs: Any):
        missing = {"required": "Choose a person, or “Nobody”."}
        super().__init__(people, empty_label="Choose", error_messages=missing, **kwargs)

    def clean(self, value: Any) -> User | None:
        return None if value == NOBODY else super().clean(value)


class AssignClaimForm(VersionedForm):
    to = PersonField(who_may_check(), label="Person")


class AssignCaseForm(VersionedForm):
    to = PersonField(who_may_lead(), label="Person")


class HoldForm(DeskForm):
    """One reason; nothing else stands between an editor and a brake."""

    reason = forms.CharField(
        widget=long_text(), help_text="Published in place of what was found. Don't repeat what it said."
    )


class SourceField(forms.CharField):
    """A source, found by its number or by its exact title; the browser suggests the known ones."""

    # Not with autocomplete off: browsers then forget what was typed as soon as the page is left.
    widget = forms.TextInput(attrs={"list": "known-sources"})

    def prepare_value(self, value: Any) -> Any:
        return source_line(value) if isinstance(value, Source) else value

    def to_python(self, value: Any) -> Any:
        """Return the source, or None where nothing was typed."""
        value = super().to_python(value)
        if value in self.empty_values:
            return None
        refuse_nul(value)
        number = row_id(value.split("·")[0].strip())
        if number is not None:
            found = list(Source.objects.filter(pk=number))
        else:
            found = list(Source.objects.filter(title__iexact=value)[:2])
        if len(found) != 1:
            raise ValidationError(
                "No source is on file under this number or title. Choose one from the list, or add it first."
                if not found
                else "Several sources have this title. Choose one from the list, by its number."
            )
        return found[0]


def source_line(source: Source) -> str:
    return f"{source.pk} · {source}"


def refuse_large(upload: Any, most: int = MAX_COPY_BYTES) -> Any:
    if upload and upload.size > most:
        raise ValidationError(
            f"This file has {upload.size:,} bytes; at most {most:,} ({most // 1024 // 1024} MB) are taken."
        )
    return upload
