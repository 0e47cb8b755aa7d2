"""How a release comes in, from the page on which it is given."""

from typing import Any, cast

from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cases.admin.desk.addresses import case_url
from cases.admin.desk.move_page import FormPage
from cases.admin.release.forms import ReleaseForm
from cases.intake import UnreadableText
from cases.models import Case, Claimant
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
