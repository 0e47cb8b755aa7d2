"""The citations on a claim's page: one form each, saved together by one move."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, cast

from django import forms
from django.contrib.auth.models import User

from cases import workflow
from cases.admin.desk.addresses import chosen_row, row_id
from cases.admin.desk.fields import SourceField, help_of, long_text
from cases.admin.source.reading import (
    NEW_READING,
    SOURCES_SUGGESTED,
    ReadingForm,
    reading_arguments,
    reading_words,
)
from cases.checks.independence import Origin, remarks
from cases.choices import SnapshotStatus, Stance
from cases.models import Claim, EvidenceLink, Snapshot, Source
from cases.models.evidence import validate_language

LATEST = "latest"
TRANSLATION = ("quote_language", "quote_translation", "quote_translator")
# All of them with their sixteen fields are less than what Django takes in one form.
MOST_CITATIONS = 60


class CitationForm(ReadingForm):
    """One citation. It may cite a reading on file, or record a new one."""

    id = forms.IntegerField(required=False, widget=forms.HiddenInput)
    source = SourceField(help_text="Type its number or some words of its title, and choose from the list.")
    stance = forms.ChoiceField(label="This source", choices=[("", "Choose"), *Stance.choices])
    quote = forms.CharField(required=False, widget=long_text(4), help_text=help_of(EvidenceLink, "quote"))
    quote_language = forms.CharField(
        label="Language",
        max_length=35,
        required=False,
        validators=[validate_language],
        help_text=help_of(EvidenceLink, "quote_language"),
    )
    quote_translation = forms.CharField(
        label="Translation",
        required=False,
        widget=long_text(4),
        help_text=help_of(EvidenceLink, "quote_translation"),
    )
    quote_translator = forms.CharField(
        label="Translated by",
        max_length=200,
        required=False,
        help_text=help_of(EvidenceLink, "quote_translator"),
    )
    locator = forms.CharField(
        label="Where in the source",
        max_length=300,
        required=False,
        help_text=help_of(EvidenceLink, "locator"),
    )
    note = forms.CharField(required=False, widget=long_text(2), help_text=help_of(EvidenceLink, "note"))
    position = forms.IntegerField(
        label="Order", required=False, min_value=1, max_value=10_000, help_text="Lower numbers come first."
    )
    reading = forms.ChoiceField(
        label="Read when",
        required=False,
        help_text="A reading that is on file; or leave it, and fill in a new one below.",
    )
    field_order = [
        "id",
        "source",
        "stance",
        "quote",
        "locator",
        "note",
        *TRANSLATION,
        "position",
        "reading",
        *NEW_READING,
    ]

    def __init__(self, *args: Any, on_record: "OnRecord", **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.link = on_record.link(self["id"].value())
        self.remark = on_record.remarks.get(self.link.pk) if self.link else None
        snapshots = on_record.readings(self.link, self["reading"].value())
        cast(forms.ChoiceField, self.fields["reading"]).choices = [
            ("", "Not on file yet"),
            (LATEST, "The latest reading on file of this source"),
            *[(str(s.pk), reading_words(s)) for s in snapshots],
        ]

    @property
    def heading(self) -> str:
        return f"{self.link.get_stance_display()}: {self.link.source}" if self.link else "Another citation"

    @property
    def doubtful(self) -> Snapshot | None:
        """Return the reading that it cites, if its copy waits to be confirmed."""
        snapshot = self.link.snapshot if self.link else None
        return snapshot if snapshot and snapshot.status == SnapshotStatus.DOUBTFUL else None

    @property
    def is_unfolded(self) -> bool:
        """Tell whether an empty form is shown open: it has something in it."""
        return bool(self.link or self.errors or self.initial or (self.is_bound and self.has_changed()))

    @property
    def shows_new_reading(self) -> bool:
        """Fold the fields of a new reading away where one is on file already."""
        has_kept = bool(self.link and self.link.snapshot_id)
        return not has_kept or any(self[name].value() or self[name].errors for name in NEW_READING)

    @property
    def has_new_reading(self) -> bool:
        return any(self.cleaned_data.get(name) for name in NEW_READING)

    @property
    def has_translation(self) -> bool:
        return any(self[name].value() or self[name].errors for name in TRANSLATION)

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("DELETE"):
            return data
        self._refuse_part_of_translation(data)
        if self.has_new_reading:
            self.refuse_incomplete()
            if data.get("reading") and not self._is_kept_reading():
                self.add_error("reading", "Choose a reading on file, or fill in a new one below; not both.")
        elif data.get("source") and data.get("reading"):
            data["snapshot"] = self._chosen_reading(data["source"], data["reading"])
        return data

    def _refuse_part_of_translation(self, data: dict[str, Any]) -> None:
        """Ask for what a translation lacks; a language alone says what the quote is in."""
        if not (data.get("quote_translation") or data.get("quote_translator")):
            return
        for name in ("quote", *TRANSLATION):
            if not data.get(name) and name not in self.errors:
                words = "A translation needs the quote, its language, and who translated it."
                self.add_error(name, words)

    def _is_kept_reading(self) -> bool:
        return self.link is not None and str(self.link.snapshot_id) == self.cleaned_data["reading"]

    def _chosen_reading(self, source: Source, reading: str) -> Snapshot | None:
        rows = source.snapshots.order_by("-accessed_at", "-pk")
        found = rows.first() if reading == LATEST else rows.filter(pk=reading).first()
        if found is None:
            self.add_error(
                "reading",
                "No reading of this source is on file yet: fill in a new one below."
                if reading == LATEST
                else "This reading is of another source. Choose one of this source, or fill in a new one.",
            )
        return found


@dataclass
class OnRecord:
    """A claim's citations as they are now, and the readings on file of their sources."""

    claim: Claim

    @cached_property
    def links(self) -> dict[int, EvidenceLink]:
        return {link.pk: link for link in self.claim.evidence_links.all()}

    @cached_property
    def remarks(self) -> dict[int, Origin]:
        return remarks(self.claim)

    @cached_property
    def snapshots(self) -> list[Snapshot]:
        sources = {link.source_id for link in self.links.values()}
        return list(Snapshot.objects.filter(source__in=sources).order_by("-accessed_at", "-pk"))

    def link(self, pk: Any) -> EvidenceLink | None:
        return self.links.get(row_id(pk) or 0)

    def readings(self, link: EvidenceLink | None, chosen: Any) -> list[Snapshot]:
        if link:
            return [s for s in self.snapshots if s.source_id == link.source_id]
        # A colleague removed this citation meanwhile; its form still names the reading.
        found = chosen_row(Snapshot.objects.all(), chosen)
        return [found] if found else []

    def values(self) -> list[dict[str, Any]]:
        return [
            {
                "id": link.pk,
                "source": link.source,
                "stance": link.stance,
                "quote": link.quote,
                "locator": link.locator,
                "note": link.note,
                **{name: getattr(link, name) for name in TRANSLATION},
                "position": link.position,
                "reading": str(link.snapshot_id or ""),
            }
            for link in self.links.values()
        ]


@dataclass
class Revision:
    """What a page's citations amount to: rows to save, in order, and rows to remove."""

    forms: list[CitationForm]
    removed: list[EvidenceLink] = field(default_factory=list)

    def links(self, *, by: User, at: datetime) -> list[EvidenceLink]:
        """Return the rows that are new or differ from what is kept; new readings are recorded first."""
        found, last = [], max([form.link.position for form in self.forms if form.link] or [0])
        for form in self.forms:
            last += not form.link
            link = form.link or EvidenceLink(position=last)
            before = _content(link)
            _fill(link, form.cleaned_data)
            if form.has_new_reading:
                link.snapshot = workflow.record_snapshot(
                    source=link.source, by=by, at=at, **reading_arguments(form.cleaned_data, at)
                )
            if link.pk is None or _content(link) != before:
                found.append(link)
        return found


def _content(link: EvidenceLink) -> tuple:
    names = ("source_id", "snapshot_id", "stance", "quote", "locator", "note", "position", *TRANSLATION)
    return tuple(getattr(link, name) for name in names)


def _fill(link: EvidenceLink, data: dict[str, Any]) -> None:
    for name in ("source", "stance", "quote", "locator", "note", *TRANSLATION):
        setattr(link, name, data[name])
    link.position = data["position"] or link.position
    link.snapshot = data.get("snapshot")


class BaseCitations(forms.BaseFormSet):
    default_error_messages = {
        **forms.BaseFormSet.default_error_messages,
        "too_many_forms": "A claim takes %(num)d citations at most. Remove some, or divide the claim.",
    }

    def add_fields(self, form: forms.Form, index: int | None) -> None:
        super().add_fields(form, index)
        if "DELETE" in form.fields:
            form.fields["DELETE"].label = "Remove this citation"

    def revision(self) -> Revision:
        kept = [
            form
            for form in self.forms
            if form.has_changed() and form.cleaned_data and not form.cleaned_data.get("DELETE")
        ]
        gone = [form.link for form in self.initial_forms if form.link and form.cleaned_data.get("DELETE")]
        return Revision(kept, gone)


Citations = cast(
    type[BaseCitations],
    forms.formset_factory(
        CitationForm,
        formset=BaseCitations,
        extra=1,
        can_delete=True,
        can_delete_extra=False,
        # Forms are made for as many as a request says there are.
        max_num=MOST_CITATIONS,
        absolute_max=MOST_CITATIONS + 1,
        validate_max=True,
    ),
)


def citations(claim: Claim, data=None, files=None, *, new_source: Source | None = None) -> BaseCitations:
    """Return a claim's citations as forms, with an empty one at the end."""
    on_record = OnRecord(claim)
    if data is not None:
        return Citations(data, files, prefix="evidence", form_kwargs={"on_record": on_record})
    initial = on_record.values()
    formset = Citations(initial=initial, prefix="evidence", form_kwargs={"on_record": on_record})
    if new_source:
        formset.extra_forms[0].initial["source"] = new_source
    return formset


def suggested_sources(claim: Claim) -> list[Source]:
    """Return the newest sources, and those that the claim already cites."""
    newest = list(Source.objects.order_by("-pk")[:SOURCES_SUGGESTED])
    known = {source.pk for source in newest}
    return newest + [link.source for link in claim.evidence_links.all() if link.source_id not in known]
