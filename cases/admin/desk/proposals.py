"""Proposals that no longer fit what was changed since: what those are told who changed it themselves."""

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cases.checks.states import is_proposal_void
from cases.models import Claim, Source


def own_void_proposals(user: User, claims: Iterable[Claim]) -> list[SafeString]:
    """Say of each of one's own proposals on these claims that it no longer fits, with the way out."""
    return [
        _words(claim)
        for claim in claims
        if claim.open_verdict and claim.open_verdict.proposed_by_id == user.pk and is_proposal_void(claim)
    ]


def _words(claim: Claim) -> SafeString:
    assert claim.open_verdict is not None
    return format_html(
        'Your proposal for “{}” no longer fits what you changed: <a href="{}">take it back</a> and propose'
        " again.",
        claim,
        reverse("admin:cases_verdict_take_back", args=[claim.open_verdict.pk]),
    )


def claims_one_proposed(user: User, source: Source) -> Iterable[Claim]:
    """Return the claims that cite a source and wait with a proposal of this person."""
    rows = Claim.objects.live().filter(
        verdicts__decided_at=None, verdicts__proposed_by=user, evidence_links__source=source
    )
    return rows.distinct().with_findings()
