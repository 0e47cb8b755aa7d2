"""An edition around what it says: whose it is, of which kind, and what a withdrawal or a hold leaves."""

from dataclasses import fields, replace
from datetime import datetime

from django.conf import settings

from cases import document
from cases.checks.dossier import Dossier
from cases.document import Claim, Content, Correction, Document, Publisher
from cases.history.digests import digest_of


def release_of(dossier: Dossier, text: str = "") -> document.Release:
    """Say what is known of the release, its issuer by the name that the case uses."""
    release, issuer = dossier.case.release, dossier.claimant(None)
    return document.Release.of(release, dossier.version, issuer=issuer, text=text)


def withdrawal_content(dossier: Dossier, last: Document) -> Content:
    """Return what an edition says that takes the case back: which case, of which release."""
    return Content(case=last.case, release=release_of(dossier))


def held_content(last: Document, *, claim_id: int | None, at: datetime, reason: str) -> Content:
    """Return the last edition without a finding, or without any, and without headline and conclusion."""
    case = replace(last.case, headline="", summary="")
    if claim_id is None:
        # Whoever holds all of it promises no update by a certain time.
        held_since = document.whole_seconds(at)
        case = replace(case, held_since=held_since, hold_reason=reason, next_update_at=None)
    statements = tuple(
        replace(
            statement,
            claims=tuple(
                claim.held(at, reason)
                if claim.verdict and claim_id in (None, claim.id)
                else _carried(claim, last.number)
                for claim in statement.claims
            ),
        )
        for statement in last.statements
    )
    return Content(case=case, release=last.release, contacts=last.contacts, statements=statements)


def _carried(claim: Claim, number: int) -> Claim:
    return replace(claim, carried_from=claim.carried_from or number) if claim.verdict else claim


def content_digest(content: Content) -> str:
    """Digest of what an edition would say: what an editor read is named by it."""
    return digest_of(document.as_json(content))


def edition_document(
    *,
    kind: str,
    content: Content,
    number: int,
    at: datetime,
    previous_digest: str,
    corrections: tuple[Correction, ...],
) -> Document:
    """Complete the content to a document of today's format (docs/edition-format.md)."""
    return Document(
        **{field.name: getattr(content, field.name) for field in fields(Content)},
        format=document.FORMAT,
        kind=kind,
        number=number,
        published_at=at,
        previous_digest=previous_digest,
        publisher=Publisher(settings.DESK_NAME, settings.SITE_URL, settings.DESK_LICENSE),
        corrections=corrections,
    )
