"""The page on which headline and conclusion are proposed, and what goes out with them is chosen."""

from functools import cached_property
from typing import Any

from django import forms

from cases import editions
from cases.admin.case.going_out import edition_context
from cases.admin.desk.fields import VersionedForm, help_of, long_text
from cases.checks.dossier import Dossier, open_dossier
from cases.choices import Decision
from cases.document import Document
from cases.models import Case, Claim, Conclusion
from cases.models.conclusion import LONGEST_HEADLINE, ConclusionQuerySet
from cases.ratings import rating_label

OFFERS_CHANGED = "What can go out has changed since you opened this page. Look at the list again."
WORDS = ("headline", "summary", "why_checked", "early_reason")


class ConclusionForm(VersionedForm):
    """`claims` are offered where there is something about them to let out."""

    headline = forms.CharField(
        max_length=LONGEST_HEADLINE,
        widget=long_text(2),
        help_text=f"{help_of(Conclusion, 'headline')} Up to {LONGEST_HEADLINE} letters.",
    )
    summary = forms.CharField(
        label="Conclusion", widget=long_text(4), help_text=help_of(Conclusion, "summary")
    )
    why_checked = forms.CharField(
        label="Why this release was checked", widget=long_text(), help_text=help_of(Conclusion, "why_checked")
    )
    early_reason = forms.CharField(
        label="Why you did not wait for an answer",
        required=False,
        widget=long_text(2),
        help_text=help_of(Conclusion, "early_reason"),
    )
    claims = forms.TypedMultipleChoiceField(
        label="What goes out",
        required=False,
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": OFFERS_CHANGED},
        help_text="Everything else stays as the last edition has it, or reads “still being checked”.",
    )
    takes_cut = forms.BooleanField(
        label="The statements as they are now, with every claim in them",
        required=False,
        help_text="Without it the last edition's statements go out again. The first edition always has them.",
    )

    def __init__(self, *args: Any, choices: list[tuple[int, str]], is_first: bool, **kwargs: Any):
        super().__init__(*args, **kwargs)
        claims = self.fields["claims"]
        assert isinstance(claims, forms.TypedMultipleChoiceField)
        claims.choices = choices
        if is_first:
            del self.fields["takes_cut"]

    def clean(self) -> dict[str, Any]:
        return {"takes_cut": True, **self.cleaned_data}


def choices_of(dossier: Dossier, last: Document | None) -> list[tuple[int, str]]:
    """Offer each claim about which there is something to let out, in words."""
    return [(claim.pk, _offer(claim)) for claim in editions.ready_claims(dossier, last)]


def _offer(claim: Claim) -> str:
    if claim.removed_at:
        return f"Leave out: {claim.text}"
    finding = editions.finding_of(claim)
    label = rating_label(finding.rating, finding.extent) if finding else ""
    waits = " (proposed; must be approved as well)" if finding and finding.is_open else ""
    return f"{label}{waits}: {claim.text}"


class Beginning:
    """What the form begins with: the words of the last conclusion, and all that is ready."""

    def __init__(self, case: Case):
        self.dossier = open_dossier(case)
        self.last = editions.last_document(case)

    @cached_property
    def earlier(self) -> Conclusion | None:
        """The last one, also if it was taken back: whoever does so begins again with its words."""
        return self._conclusions.first()

    @property
    def _conclusions(self) -> ConclusionQuerySet:
        return Conclusion.objects.filter(case=self.dossier.case).order_by("-proposed_at", "-pk")

    @property
    def returned(self) -> Conclusion | None:
        last = self._conclusions.kept().first()
        return last if last and last.decision == Decision.RETURNED else None

    def words(self) -> dict[str, Any]:
        if self.earlier:
            return {name: getattr(self.earlier, name) for name in WORDS}
        case = self.dossier.case
        return {"summary": case.summary, "why_checked": case.why_checked}

    def initial(self) -> dict[str, Any]:
        selection = editions.everything(self.dossier, self.last)
        return {**self.words(), "claims": sorted(selection.claims), "takes_cut": selection.takes_cut}

    def context(self) -> dict[str, Any]:
        """Show what would go out if all that is ready did."""
        selection = editions.everything(self.dossier, self.last)
        return edition_context(editions.Plan(self.dossier, self.last, None, selection))
