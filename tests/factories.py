"""Plain makers of rows. Everything is invented; nothing is hidden: what matters to a test is passed in."""

from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import count

from django.contrib.auth.models import Group, User

from cases import workflow
from cases.checks.dossier import open_dossier
from cases.checks.likeness import keys_of_row
from cases.choices import ContactChannel, ContactOutcome, SourceKind, Stance
from cases.editions import Plan, content_digest, everything, last_document, plan
from cases.history.editions import read_edition
from cases.models import (
    Case,
    Claim,
    Claimant,
    Conclusion,
    Edition,
    EvidenceLink,
    Release,
    ReleaseVersion,
    Snapshot,
    Source,
    Statement,
    Verdict,
    free_slug,
)

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
TODAY = date(2026, 3, 2)
PASSWORD = "a sample password of tests"
TEXT = "The county opened 12 shelters in May. It closed 3 of them in June."
# At an archive that the desk knows; nothing is fetched from it.
ARCHIVED_COPY = "https://web.archive.org/web/2026/https://register.example/copy"
_numbers = count(1)


def make_user(name: str = "", *, role: str = "", is_superuser: bool = False, is_staff: bool = True) -> User:
    user = User(username=name or f"person-{next(_numbers)}", is_staff=is_staff, is_superuser=is_superuser)
    user.set_password(PASSWORD)
    user.save()
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user


def make_claimant(name: str = "", **fields) -> Claimant:
    name = name or f"Office {next(_numbers)}"
    return Claimant.objects.create(
        name=name, slug=free_slug(Claimant.objects.all(), name, fallback="claimant"), **fields
    )


def make_release(
    *, issuer: Claimant | None = None, title: str = "County opens shelters", **fields
) -> Release:
    return Release.objects.create(
        issuer=issuer or make_claimant(),
        title=title,
        published_date=fields.pop("published_date", date(2026, 2, 1)),
        received_at=NOW,
        received_by=fields.pop("received_by", None) or make_user(),
        **fields,
    )


def make_version(release: Release | None = None, *, text: str = "", number: int = 1) -> ReleaseVersion:
    release = release or make_release()
    text = text or f"{TEXT} Notice {next(_numbers)}."
    return ReleaseVersion.objects.create(
        release=release,
        number=number,
        text=text,
        length=len(text),
        sha256=sha256(text.encode()).hexdigest(),
        captured_at=NOW,
        captured_by=release.received_by,
    )


def make_statement(
    version: ReleaseVersion, start: int, end: int, *, is_confirmed: bool = True, **fields
) -> Statement:
    fields = {"kind": "factual", "is_checkable": True, **fields}
    if is_confirmed and fields["kind"]:
        fields = {"confirmed_at": NOW, "confirmed_by": version.captured_by, **fields}
    position = version.statements.count() + 1
    return Statement.objects.create(version=version, position=position, start=start, end=end, **fields)


def make_case(*, sentences: list[str] | None = None, with_claims: bool = True, **fields) -> Case:
    """Make a case whose release holds the sentences, one checkable statement and one claim each."""
    number = next(_numbers)
    sentences = sentences or [f"The county opened {number} shelters in May.", "It closed 3 of them in June."]
    release_fields = {
        k: fields.pop(k) for k in ("issuer", "title", "language", "url", "is_sample") if k in fields
    }
    version = make_version(make_release(**release_fields), text="\n".join([*sentences, f"Notice {number}"]))
    case = Case.objects.create(
        release=version.release,
        title=version.release.title,
        slug=fields.pop("slug", f"case-{number}"),
        why_checked=fields.pop("why_checked", "Widely shared."),
        summary=fields.pop("summary", "Most of it holds."),
        names={str(version.release.issuer_id): version.release.issuer.names},
        **fields,
    )
    start = 0
    for sentence in sentences:
        statement = make_statement(version, start, start + len(sentence))
        if with_claims:
            make_claim(case=case, statement=statement)
        start += len(sentence) + 1
    make_statement(
        version,
        start,
        version.length,
        kind="boilerplate",
        is_checkable=False,
        not_checkable_reason="apparatus",
    )
    return case


def make_claim(*, case: Case | None = None, statement: Statement | None = None, **fields) -> Claim:
    if statement is None:
        return (case or make_case()).claims.order_by("pk").first()
    return Claim.objects.create(
        case=case,
        statement=statement,
        position=statement.claims.count() + 1,
        start=fields.pop("start", statement.start),
        end=fields.pop("end", statement.end),
        text=fields.pop("text", statement.quote),
        **fields,
    )


def make_source(title: str = "", **fields) -> Source:
    fields = {"kind": SourceKind.OFFICIAL_RECORD, "publisher": "State archive", "is_primary": True, **fields}
    source = Source(title=title or f"Register {next(_numbers)}", **fields)
    for name, value in keys_of_row(source).items():
        setattr(source, name, value)
    source.save()
    return source


def make_snapshot(source: Source, **fields) -> Snapshot:
    fields = {"archive_url": ARCHIVED_COPY, "status": "archived", **fields}
    return Snapshot.objects.create(
        source=source, accessed_at=NOW, accessed_by=fields.pop("accessed_by", None) or make_user(), **fields
    )


def make_evidence(claim: Claim, *, stance: str = Stance.SUPPORTS, source: Source | None = None, **fields):
    """Cite a source in full: quote, locator, and a snapshot with an archived copy."""
    source = source or make_source()
    if "snapshot" not in fields:
        fields["snapshot"] = make_snapshot(source)
    fields = {"quote": "Entry 12: opened.", "locator": "page 4", **fields}
    position = claim.evidence_links.count() + 1
    return EvidenceLink.objects.create(claim=claim, source=source, stance=stance, position=position, **fields)


def make_search(claim: Claim, by: User | None = None):
    return workflow.log_search(
        claim=claim,
        by=by or make_user(role="Researcher"),
        at=NOW,
        where="County register",
        query="shelters 2026",
        outcome="No entry.",
    )


def make_contact(case: Case, by: User | None = None):
    return workflow.log_contact(
        case=case,
        by=by or make_user(role="Researcher"),
        at=NOW,
        channel=ContactChannel.EMAIL,
        outcome=ContactOutcome.WAITING,
        asked_at=NOW,
        question="Which shelters?",
    )


FINDINGS = {
    "verified": {"rating": "verified"},
    "disputed": {
        "rating": "disputed",
        "extent": "in_part",
        "found_value": "11",
        "explanation": "The register shows another number.",
    },
    "unverifiable": {
        "rating": "unverifiable",
        "reason_code": "no_record",
        "explanation": "No register shows it.",
    },
}


def make_ready(claim: Claim, rating: str = "verified") -> Claim:
    """Give a claim all that the gate asks for before a verdict with this rating."""
    if rating == "unverifiable":
        make_search(claim)
    else:
        for _ in range(2):
            make_evidence(claim, stance=Stance.SUPPORTS if rating == "verified" else Stance.REFUTES)
    return claim


def propose(claim: Claim, rating: str = "verified", *, by: User | None = None, **fields) -> Verdict:
    claim.refresh_from_db()
    finding = {"explanation": "The register shows it.", "as_of_date": TODAY, **FINDINGS[rating], **fields}
    return workflow.propose_verdict(
        claim=claim, by=by or make_user(role="Reviewer"), at=NOW, version=claim.version, **finding
    )


def make_proposed(claim: Claim, rating: str = "verified", *, by: User | None = None, **fields) -> Verdict:
    return propose(make_ready(claim, rating), rating, by=by, **fields)


def make_approved(claim: Claim, rating: str = "verified", **fields) -> Verdict:
    verdict = make_proposed(claim, rating, **fields)
    return workflow.approve_verdict(verdict=verdict, by=make_user(role="Reviewer"), at=NOW)


def confirm(case: Case, *, by: User | None = None) -> Case:
    """Confirm what the machine guessed about the statements of a case that came in as text."""
    guesses = Statement.objects.filter(version__release=case.release_id, confirmed_at=None).exclude(kind="")
    seen = {guess.pk: workflow.statement_seen(guess) for guess in guesses}
    workflow.confirm_statements(case=case, by=by or make_user(role="Researcher"), at=NOW, seen=seen)
    return case


def make_settled(case: Case, rating: str = "verified") -> Case:
    """Approve a verdict on every claim and record a contact, so that the case can be published."""
    for claim in case.claims.live():
        make_approved(claim, rating)
    make_contact(case)
    return case


def plan_of(case: Case) -> Plan:
    return plan(open_dossier(case))


def read_of(case: Case, at: datetime = NOW) -> str:
    """Return the digest of what an editor reads before publishing: empty where something is missing."""
    planned = plan_of(case)
    return "" if planned.missing(at) else content_digest(planned.content)


def propose_conclusion(case: Case, *, by: User | None = None, at: datetime = NOW, **fields) -> Conclusion:
    """Propose a conclusion with which all goes out that is ready."""
    case.refresh_from_db()
    ready = everything(open_dossier(case), last_document(case))
    words = {
        "headline": "What the release says holds",
        "summary": case.summary or "Most of it holds.",
        "why_checked": case.why_checked or "Widely shared.",
        "claims": sorted(ready.claims),
        "takes_cut": ready.takes_cut,
    }
    return workflow.propose_conclusion(
        case=case,
        by=by or make_user(role="Reviewer"),
        at=at,
        version=case.version,
        **{**words, **fields},
    )


def conclude(case: Case, *, at: datetime = NOW, **fields) -> Conclusion:
    """Have a conclusion proposed by one person and approved by another."""
    proposed = propose_conclusion(case, at=at, **fields)
    return workflow.approve_conclusion(conclusion=proposed, by=make_user(role="Reviewer"), at=at)


def publish(case: Case, *, by: User | None = None, at: datetime = NOW, **fields) -> Edition:
    """Publish with a standing conclusion; without one, one is proposed and approved first."""
    if plan_of(case).conclusion is None:
        conclude(case, at=at)
    case.refresh_from_db()
    fields = {"read": read_of(case, at), **fields}
    return workflow.publish(
        case=case, by=by or make_user(role="Editor"), at=at, version=case.version, **fields
    )


def document_of(edition: Edition) -> dict:
    """What an edition says, as one piece of JSON with its texts in the open."""
    return read_edition(edition).as_json()


def make_published(rating: str = "verified", **fields) -> Case:
    case = make_settled(make_case(**fields), rating)
    publish(case)
    case.refresh_from_db()
    return case
