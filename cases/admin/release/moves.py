"""How a release comes in, from the page on which it is given, and how what is said of it is put right."""

from typing import Any, cast

from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cases import workflow
from cases.admin.desk.addresses import case_url
from cases.admin.desk.locked import case_locked
from cases.admin.desk.move_page import FormPage, MovePage
from cases.admin.release.forms import ReleaseChangeForm, ReleaseForm
from cases.intake import UnreadableText
from cases.models import Case, Claimant, Release
from cases.people import permissions
from cases.workflow.receive import AlreadyReceived, ReleaseRefused, receive_release

CLAIMANTS_SUGGESTED = 500


class Add(FormPage):
    form_class = ReleaseForm
    may = permissions.may_import
    title = "Add a release"
    template = "import"

    def make(self) -> Case | None:
        """Take a release in; put every refusal beside the field that it is about."""
        form, field = cast(ReleaseForm, self.form), "file" if self.request.FILES else "text"
        if not form.is_valid():
            return None
        try:
            return receive_release(form.incoming(), by=self.user, at=timezone.now())
        except UnreadableText as refused:
            form.add_error(field, str(refused))
        except AlreadyReceived as refused:
            form.add_error(field, _link_to_first(refused))
        except ReleaseRefused as refused:
            for name, reasons in refused.reasons.items():
                form.add_error(name if name in form.fields else None, reasons)
        return None

    def said(self, made: Case) -> str:
        statements = made.release.versions.get().statements.count()
        return (
            f"The release was taken apart into {statements} statements with {made.claims.count()} proposed"
            " claims. What each is, is a guess: read them one by one." + _said_of(made.release.issuer)
        )

    def leads_to(self, made: Case) -> str:
        return case_url(made)

    def context(self) -> dict[str, Any]:
        return {**super().context(), "claimants": Claimant.objects.order_by("-pk")[:CLAIMANTS_SUGGESTED]}


class Edit(MovePage[Release]):
    """What is said of a release beside its text. Its page stays the one on which it is looked up."""

    name = "edit"
    row_name = "release"
    form_class = ReleaseChangeForm
    move = workflow.edit_release
    may = permissions.may_edit_release
    title = "What is said of “{page.row}”"
    intro = "The text itself never changes. Readers get what you change here with the next edition."
    submit = "Save"
    done = "What is said of the release was saved."

    def locked(self) -> str:
        return case_locked(self.row.case) or super().locked()

    def leads_to(self, made: Release) -> str:
        return case_url(made.case)

    def context(self) -> dict[str, Any]:
        return {**super().context(), "case": self.row.case}


def _said_of(issuer: Claimant) -> str:
    """Say what was taken for the issuer's own, since it decides which sources count."""
    if not issuer.hosts:
        return ""
    return (
        f" Nothing on {', '.join(issuer.hosts)} counts as independent of {issuer}. Its hosts are on its"
        " page under Claimants."
    )


def _link_to_first(refused: AlreadyReceived) -> SafeString:
    case = refused.version.release.case
    return format_html(
        'This text has been received before: <a href="{}">{}</a>. Work on that case instead.',
        case_url(case),
        case,
    )
