"""Inputs that forms of the desk share: labelled, plain, and usable from the keyboard."""

from copy import copy
from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db import models
from django.utils import timezone

from cases.addresses import host_of
from cases.admin.desk.addresses import row_id
from cases.models import Source

MAX_COPY_BYTES = 20 * 1024 * 1024
LOST_FILE = "Choose the file again as well: browsers do not keep it."
refuse_nul = ProhibitNullCharactersValidator()


class DeskForm(forms.Form):
    """A form whose hidden fields say what the person saw."""

    required_css_class = "required"
    error_css_class = "error"

    def __init__(self, *args: Any, **kwargs: Any):
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)

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


class MomentField(forms.DateTimeField):
    """A date with its time of day, in the desk's time zone."""

    widget = forms.DateTimeInput(format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local"})

    def __init__(self, **kwargs: Any):
        kwargs.setdefault("help_text", f"Date and time, {timezone.get_default_timezone_name()}.")
        super().__init__(**kwargs)


class LinesField(forms.CharField):
    """Several short texts, one a line."""

    widget = forms.Textarea(attrs={"rows": 3, "cols": 60})

    def __init__(self, **kwargs: Any):
        super().__init__(**{"required": False, **kwargs})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        lines = (" ".join(line.split()) for line in (super().to_python(value) or "").splitlines())
        return list(dict.fromkeys(filter(None, lines)))


class HostsField(LinesField):
    """Hosts, however somebody writes them: an address is taken for its host."""

    def to_python(self, value: Any) -> Any:
        return list(
            dict.fromkeys(line if " " in line else host_of(line) or line for line in super().to_python(value))
        )


class PersonField(forms.ModelChoiceField):
    """One of those who can work at the desk."""

    def __init__(self, **kwargs: Any):
        people = User.objects.filter(is_active=True, is_staff=True).order_by("username")
        super().__init__(people, required=False, empty_label="Nobody", **kwargs)


class AssignForm(VersionedForm):
    to = PersonField(label="Person")


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
