"""What an edition would say: what goes out of the desk's rows, and all else carried from the last edition.

A selection names what goes out. The composed content is what gate, conclusion and readers look at; nobody
looks at the working rows alone.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Self

from django.db.models import Model

from cases import document
from cases.checks.dossier import Dossier, Entry
from cases.checks.gate import carrying
from cases.checks.independence import independent_origins
from cases.checks.states import claim_state
from cases.choices import CheckState, ClaimState, ContactOutcome
from cases.document import CaseWords, Content, Document
from cases.editions.content import release_of
from cases.history.chain import subject_of
from cases.history.digests import approval_digest
from cases.models import Claim, Conclusion, ContactEntry, Event, Statement, Verdict


@dataclass(frozen=True)
class Selection:
    """What goes out with an edition.

    `claims` are the ids of those whose state on the desk goes out: the finding, or that they were removed.
    With `takes_cut` the statements go out as the desk has them, with every claim in them, open ones as such.
    `contacts` are ids of entries, each with the outcome that it had when it was looked at.
    """

    claims: frozenset[int]
    takes_cut: bool
    contacts: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, conclusion: Conclusion) -> Self:
        contacts = tuple((pk, outcome) for pk, outcome in conclusion.contacts)
        return cls(frozenset(conclusion.claims), conclusion.takes_cut, contacts)


def finding_of(claim: Claim) -> Verdict | None:
    """Return the finding that may go out: the approved one that holds, or else the proposal that waits."""
    waiting = claim.open_verdict
    if waiting:
        return waiting if approval_digest(claim, waiting) == waiting.content_digest else None
    return claim.standing_verdict if claim_state(claim) == ClaimState.APPROVED else None


def compose(
    dossier: Dossier, last: Document | None, selection: Selection, words: CaseWords | None = None
) -> Content:
    """Return what an edition would say, without number, time and corrections.

    `last` is the newest edition of the case, and `words` are its headline and conclusion; without them the
    words that the case had before.
    """
    return Content(
        case=words or CaseWords.of(dossier.case),
        release=release_of(dossier, text=dossier.version.text),
        contacts=tuple(_contacts(dossier.contacts, selection)),
        statements=Composition(dossier, last, selection).statements(),
    )


def _contacts(entries: Iterable[ContactEntry], selection: Selection) -> Iterator[document.Contact]:
    """Show the entries that were looked at, as they were then: an answer that came later waits."""
    outcomes = dict(selection.contacts)
    for entry in entries:
        if entry.pk in outcomes:
            said = document.Contact.of(entry)
            if entry.outcome != outcomes[entry.pk]:
                said = replace(said, outcome=outcomes[entry.pk], answer="", answered_at=None)
            yield said


class Composition:
    """The statements of an edition with their claims: some from the desk, the rest from the last edition."""

    def __init__(self, dossier: Dossier, last: Document | None, selection: Selection) -> None:
        self.dossier, self.selection = dossier, selection
        self.last = last if last and not last.is_withdrawal else None
        self.published = {claim.id: claim for _, claim in self.last.claims} if self.last else {}
        self.live = {claim.pk: claim for claim in dossier.claims}

    def statements(self) -> tuple[document.Statement, ...]:
        if self.last is None or self.selection.takes_cut:
            entries = enumerate(self.dossier.entries, 1)
            return tuple(self._from_desk(number, entry) for number, entry in entries)
        return tuple(map(self._from_last, self.last.statements))

    def _from_desk(self, number: int, entry: Entry) -> document.Statement:
        said = [self._said(claim) for claim in entry.claims]
        said += self._removed_from(entry.statement)
        speaker = self.dossier.claimant(entry.statement.speaker_id)
        return document.Statement.of(entry.statement, number=number, speaker=speaker, claims=_numbered(said))

    def _removed_from(self, statement: Statement) -> list[document.Claim]:
        """What was removed on the desk stays as published until an edition drops it."""
        return [self._carried(self.published[claim.pk]) for claim in self._kept.get(statement.pk, ())]

    def _from_last(self, statement: document.Statement) -> document.Statement:
        said = []
        for claim in statement.claims:
            if claim.id not in self.selection.claims:
                said.append(self._carried(claim))
            elif claim.id in self.live:
                said.append(self._said(self.live[claim.id]))
        new = [
            self._said(claim)
            for claim in self._claims_on(statement)
            if claim.pk in self.selection.claims and claim.pk not in self.published
        ]
        return replace(statement, speaker=self._named(statement.speaker), claims=_numbered(said + new))

    def _named(self, speaker: document.Claimant) -> document.Claimant:
        """Say who spoke by the name that the case uses now, as the head of the edition does."""
        is_known = str(speaker.id) in self.dossier.case.names
        return self.dossier.claimant(speaker.id) if is_known else speaker

    def _claims_on(self, statement: document.Statement) -> list[Claim]:
        """The desk's claims of a statement that it still has as it was published."""
        entry = self._entries.get(statement.id)
        row = entry.statement if entry else None
        is_same = row is not None and (row.start, row.end) == (statement.start, statement.end)
        return entry.claims if entry and is_same else []

    @cached_property
    def _kept(self) -> dict[int, list[Claim]]:
        """What was removed on the desk and is not let go yet, by statement."""
        kept: dict[int, list[Claim]] = {}
        for claim in self.dossier.removed:
            if claim.pk in self.published and claim.pk not in self.selection.claims:
                kept.setdefault(claim.statement_id, []).append(claim)
        return kept

    @cached_property
    def _entries(self) -> dict[int, Entry]:
        return {entry.statement.pk: entry for entry in self.dossier.entries}

    def _said(self, claim: Claim) -> document.Claim:
        """Say a claim of the desk: with its finding where it goes out, as published, or as still open."""
        if claim.pk in self.selection.claims:
            finding = finding_of(claim)
            return self._fresh(claim, finding) if finding else document.Claim.open(claim, number=0)
        published = self.published.get(claim.pk)
        if published and published.check_state != CheckState.OPEN:
            return self._carried(published)
        return document.Claim.open(claim, number=0)

    def _fresh(self, claim: Claim, finding: Verdict) -> document.Claim:
        links = carrying(claim, finding.rating)
        return document.Claim.of(
            claim,
            number=0,
            verdict=finding,
            independent_source_count=len(independent_origins(claim, links)),
            primary_source_count=len({link.source_id for link in links if link.source.is_primary}),
        )

    def _carried(self, claim: document.Claim) -> document.Claim:
        """Say a claim again as the last edition has it, and since when the desk checks it again."""
        if self.last is None or claim.verdict is None:
            return claim
        since = self._reworked_since(claim)
        return replace(
            claim,
            check_state=CheckState.CARRIED.value if since else CheckState.CHECKED.value,
            since=since,
            carried_from=claim.carried_from or self.last.number,
        )

    def _reworked_since(self, said: document.Claim) -> datetime | None:
        row = self.live.get(said.id)
        if row is None:
            return self._removed_at.get(said.id)
        published = _published(row, said)
        if _stands_as_approved(row, published):
            return None
        since = _shelved_at(row, published)
        if since is None and not (published and published.is_standing):
            since = said.since
        return since or self._changed.get(said.id)

    @cached_property
    def _removed_at(self) -> dict[int, datetime | None]:
        return {claim.pk: claim.removed_at for claim in self.dossier.removed}

    @cached_property
    def _changed(self) -> dict[int, datetime | None]:
        """When claims were changed whose published findings nobody has set aside, all asked for at once."""
        pairs = [
            (row, _published(row, said))
            for pk, said in self.published.items()
            if said.verdict and (row := self.live.get(pk))
        ]
        return _changed_since(
            (row, published)
            for row, published in pairs
            if not (_stands_as_approved(row, published) or _shelved_at(row, published))
        )


def _published(row: Claim, said: document.Claim) -> Verdict | None:
    """Return the desk's finding that is published of a claim."""
    digest = said.verdict.content_digest if said.verdict else ""
    return next((v for v in row.verdicts.all() if v.content_digest == digest and v.decided_at), None)


def _stands_as_approved(row: Claim, published: Verdict | None) -> bool:
    if published is None or not published.is_standing or row.open_verdict:
        return False
    return approval_digest(row, published) == published.content_digest


def _shelved_at(row: Claim, published: Verdict | None) -> datetime | None:
    """When a published finding was set aside, or another proposed in its place; None for neither."""
    times = [published and published.set_aside_at, row.open_verdict and row.open_verdict.proposed_at]
    return min((at for at in times if at), default=None)


# How many subjects are asked for in one query: SQLite takes no more than some 30,000.
AT_ONCE = 5000


def _changed_since(approvals: Iterable[tuple[Claim, Verdict | None]]) -> dict[int, datetime | None]:
    """When the first change came after each approval, by the history of the claim and of its sources.

    By the ids of the claims; the time of the approval where the history knows of no change.
    """
    approved_at = {claim: approved.decided_at if approved else None for claim, approved in approvals}
    subjects = {claim: [subject_of(row) for row in _rests_on(claim)] for claim in approved_at}
    done = _times_of({subject for named in subjects.values() for subject in named})
    found: dict[int, datetime | None] = {}
    for claim, since in approved_at.items():
        later = (
            each for subject in subjects[claim] for each in done[subject] if not since or each[1] > since
        )
        found[claim.pk] = min(later, default=(0, since))[1]
    return found


def _rests_on(claim: Claim) -> list[Model]:
    return [claim, claim.statement, *(link.source for link in claim.evidence_links.all())]


def _times_of(subjects: Collection[str]) -> dict[str, list[tuple[int, datetime]]]:
    """Number and time of all that was done to some rows, by their names in the history."""
    found: dict[str, list[tuple[int, datetime]]] = {subject: [] for subject in subjects}
    names = sorted(subjects)
    for start in range(0, len(names), AT_ONCE):
        events = Event.objects.filter(subject__in=names[start : start + AT_ONCE]).order_by()
        for subject, number, at in events.values_list("subject", "number", "at"):
            found[subject].append((number, at))
    return found


def _numbered(claims: list[document.Claim]) -> tuple[document.Claim, ...]:
    return tuple(replace(claim, number=number) for number, claim in enumerate(claims, 1))


def contacts_seen(dossier: Dossier) -> tuple[tuple[int, str], ...]:
    """Name the entries of the contact log as they are now."""
    return tuple((entry.pk, entry.outcome) for entry in dossier.contacts)


def answers_unread(dossier: Dossier, selection: Selection) -> list[ContactEntry]:
    """Answers that came after the conclusion was written, so that no edition shows them yet."""
    seen = dict(selection.contacts)
    return [
        entry
        for entry in dossier.contacts
        if entry.outcome == ContactOutcome.ANSWERED and seen.get(entry.pk) != entry.outcome
    ]


def ready_claims(dossier: Dossier, last: Document | None) -> list[Claim]:
    """Claims whose state on the desk differs from what is published and may go out: found, or removed.

    A finding that was approved and is published as it is does not go out again.
    """
    published = {claim.id: claim for _, claim in last.claims} if last and not last.is_withdrawal else {}
    found = [claim for claim in dossier.claims if _is_news(claim, published.get(claim.pk))]
    return found + [claim for claim in dossier.removed if claim.pk in published]


def _is_news(claim: Claim, said: document.Claim | None) -> bool:
    finding = finding_of(claim)
    if finding is None:
        return False
    return said is None or said.verdict is None or said.verdict.content_digest != finding.content_digest
