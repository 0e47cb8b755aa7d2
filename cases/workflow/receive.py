"""A release comes in: its text is kept as given, taken apart, and a case is opened."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.db.models import Model

from cases.addresses import host_of
from cases.choices import CaseState, ClaimantKind
from cases.history.chain import append_event, subject_of
from cases.intake import ProposedStatement, normalise_text, read_file, reader_for, split_release
from cases.models import Case, Claim, Claimant, Release, ReleaseVersion, Statement, free_slug
from cases.people import permissions
from cases.people.names import COMMAND_LINE
from cases.workflow.integrity import sentence_for
from cases.workflow.taking import take_turn_at_names
from cases.workflow.writing import only_with_its_row, record, values_of


class ReleaseRefused(Exception):
    """A release that can't be taken in, with the reasons by form field ("" for the whole)."""

    def __init__(self, reasons: dict[str, list[str]]):
        self.reasons = reasons
        super().__init__(" ".join(f"{r}" for messages in reasons.values() for r in messages))


class AlreadyReceived(ReleaseRefused):
    """The same text is on file; `version` is where."""

    def __init__(self, version: ReleaseVersion):
        self.version = version
        super().__init__({"": [f"This text has been received before: “{version.release.title}”."]})


@dataclass(frozen=True)
class Incoming:
    """What is known about a release when it comes in; give `text`, or `file` (bytes) and its name."""

    issuer: str
    title: str
    published_date: date
    url: str = ""
    language: str = "en"
    embargo_at: datetime | None = None
    is_sample: bool = False
    text: str = ""
    file: bytes = b""
    file_name: str = ""
    # The issuer's own hosts and other names. Without hosts (None), that of the release's page is taken where
    # the issuer has none on file.
    hosts: tuple[str, ...] | None = None
    other_names: tuple[str, ...] = ()


def receive_release(incoming: Incoming, *, by: User, at: datetime) -> Case:
    """Keep a release's text, take it apart, open its case, all or nothing.

    Raises UnreadableText (intake) for text that can't be read, AlreadyReceived for the same text again,
    ReleaseRefused for what the form fields say.
    """
    if not permissions.may_import(by):
        raise ReleaseRefused({"": ["You may not add releases."]})
    version = _version_of(incoming, by, at)
    # Taking a long text apart needs no database: do it before the transaction holds others up.
    parts = split_release(version.text, incoming.language)
    try:
        with only_with_its_row(version.original_file), transaction.atomic():
            return _receive(incoming, version, parts, by, at)
    except IntegrityError as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        raise ReleaseRefused({"": [sentence]}) from error


def _receive(
    incoming: Incoming, version: ReleaseVersion, parts: list[ProposedStatement], by: User, at: datetime
) -> Case:
    # Whoever looks for the text has the turn until the transaction ends, so that two don't both find none.
    take_turn_at_names()
    _refuse_known(version.sha256)
    version.release = release = _save_release(incoming, by, at)
    _tell_of_issuer(release.issuer, incoming, by, at)
    version.save()
    statements = _save_statements(version, parts, release.issuer)
    case = _open_case(release, statements)
    claims = _save_claims(case, statements, parts)
    append_event(
        at=at,
        actor=by.get_username(),
        action="receive_release",
        subject=subject_of(case),
        after={
            "title": release.title,
            "issuer": release.issuer.name,
            "names": case.names,
            "sha256": version.sha256,
            "statements": len(statements),
            "claims": len(claims),
        },
    )
    return case


def command_line_user() -> User:
    """The user in whose name commands receive releases: never active, without a password."""
    user, created = User.objects.get_or_create(username=COMMAND_LINE, defaults={"is_active": False})
    if created:
        user.set_unusable_password()
        user.save()
    return user


def _refuse_known(digest: str) -> None:
    """Take a text once; again only where every case that has it was withdrawn. Ask it in turn."""
    rows = ReleaseVersion.objects.select_related("release__case").filter(sha256=digest)
    known = rows.exclude(release__case__state=CaseState.WITHDRAWN).first()
    if known:
        raise AlreadyReceived(known)


def _save_release(incoming: Incoming, by: User, at: datetime) -> Release:
    release = Release(
        issuer=_claimant(incoming.issuer, ClaimantKind.ORGANISATION),
        title=" ".join(incoming.title.split()),
        url=incoming.url.strip(),
        published_date=incoming.published_date,
        language=incoming.language.strip(),
        embargo_at=incoming.embargo_at,
        is_sample=incoming.is_sample,
        received_at=at,
        received_by=by,
    )
    _validated(release)
    release.save()
    return release


def _tell_of_issuer(issuer: Claimant, incoming: Incoming, by: User, at: datetime) -> None:
    """Add the hosts and other names that are given to those on file, with an event of its own."""
    given = {"hosts": _given_hosts(issuer, incoming), "other_names": incoming.other_names}
    before = values_of(issuer, given)
    for name, lines in given.items():
        setattr(issuer, name, list(dict.fromkeys([*getattr(issuer, name), *lines])))
    after = values_of(issuer, given)
    changed = [name for name in given if after[name] != before[name]]
    if changed:
        _validated(issuer, prefix="issuer")
        issuer.save(update_fields=changed)
        old, new = ({name: values[name] for name in changed} for values in (before, after))
        record(at, by, "edit_claimant", issuer, old, new)


def _given_hosts(issuer: Claimant, incoming: Incoming) -> tuple[str, ...]:
    if incoming.hosts is not None:
        return tuple(host_of(host) or host for host in incoming.hosts)
    proposed = host_of(incoming.url).removeprefix("www.")
    return (proposed,) if proposed and not issuer.hosts else ()


def _version_of(incoming: Incoming, by: User, at: datetime) -> ReleaseVersion:
    """Read the text; the version is not saved, and its release is still to come."""
    text = read_file(incoming.file, incoming.file_name) if incoming.file else normalise_text(incoming.text)
    digest = sha256(text.encode("utf-8")).hexdigest()
    version = ReleaseVersion(
        number=1, text=text, length=len(text), sha256=digest, captured_at=at, captured_by=by
    )
    if incoming.file:
        reader = reader_for(incoming.file_name)
        version.original_file = ContentFile(incoming.file, name=f"{digest[:16]}{reader.suffix}")
        version.media_type = reader.media_type
    return version


def _open_case(release: Release, statements: list[Statement]) -> Case:
    slug = free_slug(Case.objects.all(), release.title, fallback="release")
    claimants = [release.issuer, *[statement.speaker for statement in statements if statement.speaker]]
    names = {str(claimant.pk): claimant.names for claimant in claimants}
    return Case.objects.create(
        release=release, title=release.title, slug=slug, state=CaseState.OPEN, names=names
    )


def _save_statements(
    version: ReleaseVersion, parts: list[ProposedStatement], issuer: Claimant
) -> list[Statement]:
    speakers = {line: _speaker(line) for line in dict.fromkeys(p.speaker for p in parts) if line}
    statements = [
        Statement(
            version=version,
            position=position,
            start=part.start,
            end=part.end,
            kind=part.kind,
            is_checkable=part.is_checkable,
            not_checkable_reason=part.not_checkable_reason,
            speaker=None if speakers.get(part.speaker) == issuer else speakers.get(part.speaker),
        )
        for position, part in enumerate(parts, 1)
    ]
    Statement.objects.bulk_create(statements, batch_size=500)
    _save_lead_ins(statements, parts)
    return statements


def _save_lead_ins(statements: list[Statement], parts: list[ProposedStatement]) -> None:
    """Tie items to what introduces them, now that both have a number."""
    introduced = []
    for statement, part in zip(statements, parts, strict=True):
        if part.lead_in is not None:
            statement.lead_in = statements[part.lead_in]
            introduced.append(statement)
    Statement.objects.bulk_update(introduced, ["lead_in"], batch_size=500)


def _save_claims(case: Case, statements: list[Statement], parts: list[ProposedStatement]) -> list[Claim]:
    claims = [
        Claim(
            case=case,
            statement=statement,
            position=position,
            start=proposed.start,
            end=proposed.end,
            text=proposed.text,
            type=proposed.type,
        )
        for statement, part in zip(statements, parts, strict=True)
        for position, proposed in enumerate(part.claims, 1)
    ]
    return Claim.objects.bulk_create(claims, batch_size=500)


# A comma before one of these belongs to the name.
ROLE = re.compile(r", (?!(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq)\b)")


def _speaker(line: str) -> Claimant:
    """Keep a speaker as the release names them: "Name, role" becomes name and job title."""
    name, *role = ROLE.split(line, maxsplit=1)
    return _claimant(name, ClaimantKind.PERSON, job_title=" ".join(role)[:300])


def _claimant(name: str, kind: str, job_title: str = "") -> Claimant:
    """Find a claimant by name, or keep a new one. Long speaker lines are cut to what a name can hold."""
    name = " ".join(name.split())[:300].strip()
    known = Claimant.objects.named(name).first()
    if known:
        return known
    slug = free_slug(Claimant.objects.all(), name, fallback="claimant")
    claimant = Claimant(name=name, slug=slug, kind=kind, job_title=job_title)
    _validated(claimant, prefix="issuer")
    claimant.save()
    return claimant


def _validated(row: Model, prefix: str = "") -> None:
    try:
        row.full_clean()
    except ValidationError as error:
        fields = {"__all__": "", "name": prefix or "name", "slug": prefix or "slug"}
        raise ReleaseRefused(
            {fields.get(field, field): messages for field, messages in error.message_dict.items()}
        ) from error
