"""The next edition of a case as things stand: what it would say, and what is still missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import chain

from cases.checks.dossier import Dossier
from cases.checks.gate import Composed, Shortfall, edition_shortfalls
from cases.choices import CheckState, Decision
from cases.document import CaseWords, Content, Document
from cases.editions.compare import Changes, changes, last_word, said
from cases.editions.compose import (
    Selection,
    answers_unread,
    compose,
    contacts_seen,
    finding_of,
    ready_claims,
)
from cases.history.digests import conclusion_digest
from cases.history.editions import read_editions
from cases.models import Case, Claim, Conclusion, ContactEntry, Edition, Verdict


@dataclass(frozen=True)
class Plan:
    """What goes out with the next edition. `conclusion` is the one it would carry, if there is one.

    `waiting` is one that nobody has decided on; from before the last edition, it can only be returned.
    """

    dossier: Dossier
    last: Document | None
    conclusion: Conclusion | None
    selection: Selection
    waiting: Conclusion | None = None

    @cached_property
    def content(self) -> Content:
        return compose(self.dossier, self.last, self.selection, self._words())

    def _words(self) -> CaseWords | None:
        """Return the conclusion's words, or else those that are public."""
        if self.conclusion:
            return CaseWords.of(self.dossier.case, self.conclusion)
        return self.last.case if self.last else None

    @cached_property
    def going_out(self) -> tuple[tuple[Claim, Verdict | None], ...]:
        """The desk's claims that are named, each with the finding that goes out."""
        named = [
            claim
            for claim in (*self.dossier.claims, *self.dossier.removed)
            if claim.pk in self.selection.claims
        ]
        return tuple((claim, None if claim.removed_at else finding_of(claim)) for claim in named)

    @property
    def is_interim(self) -> bool:
        """Some of its claims would read “still being checked”."""
        return any(claim.check_state == CheckState.OPEN for _, claim in self.content.claims)

    @cached_property
    def fits(self) -> bool:
        """The conclusion is about exactly what the edition would say, and about the next edition.

        One from before the last edition never fits, so that no hold is lifted by it.
        """
        conclusion, number = self.conclusion, self.last.number if self.last else 0
        return (
            conclusion is not None
            and conclusion.after_edition == number
            and conclusion.content_digest == conclusion_digest(self.content)
        )

    @property
    def holds(self) -> bool:
        """The conclusion was approved, and for exactly what the edition would say."""
        return bool(self.conclusion and self.conclusion.decision == Decision.APPROVED and self.fits)

    @property
    def unread(self) -> list[ContactEntry]:
        return answers_unread(self.dossier, self.selection)

    def shortfalls(self, at: datetime) -> list[Shortfall]:
        composed = Composed(self.dossier, self.content, self.last, self.going_out)
        missing = edition_shortfalls(composed, at)
        return missing if self.conclusion else [s for s in missing if s.code not in WORDS]

    def missing(self, at: datetime) -> list[Shortfall]:
        """Say all that keeps the edition from going out, its conclusion included."""
        return [*self.shortfalls(at), *self._missing_conclusion()]

    def _missing_conclusion(self) -> list[Shortfall]:
        if self.conclusion is None and self.last and self.says_nothing_new:
            said = f"Nothing has changed since edition {self.last.number}, so there is nothing to publish."
            return [Shortfall("nothing_new", said)]
        if self.conclusion is None:
            return [
                Shortfall("no_conclusion", "Propose headline and conclusion; a second person approves them.")
            ]
        if self.conclusion.is_open:
            return [Shortfall("conclusion_waits", "The conclusion waits for a second person.")]
        if not self.holds:
            return [
                Shortfall(
                    "conclusion_void",
                    "What the edition would say has changed since its conclusion was approved: the approval"
                    " is void. Propose the conclusion again.",
                )
            ]
        return []

    def changes(self) -> Changes | None:
        """Compare with what was last said; None for a first edition."""
        if self.last is None:
            return None
        earlier = documents_of(self.dossier.case, before=self.last.number)
        return changes(last_word(chain([self.last], earlier)), self.content)

    @cached_property
    def says_nothing_new(self) -> bool:
        return self.last is not None and said(self.last) == said(self.content)


# What the conclusion brings along; without one, that it is missing says it all.
WORDS = {"no_headline", "no_summary", "no_why_checked"}


def plan(dossier: Dossier, conclusion: Conclusion | None = None) -> Plan:
    """Plan the next edition with a conclusion: a given one, or the newest that waits or was approved.

    One from before the last edition counts no more, so that a hold is never lifted by an old approval.
    Without any, all goes out that is ready.
    """
    last = last_document(dossier.case)
    newest = conclusion or _newest(dossier.case)
    is_current = newest is not None and newest.after_edition == (last.number if last else 0)
    conclusion = conclusion or (newest if is_current else None)
    selection = Selection.of(conclusion) if conclusion else everything(dossier, last)
    waiting = newest if newest and newest.is_open else None
    return Plan(dossier, last, conclusion, selection, waiting)


def _newest(case: Case) -> Conclusion | None:
    """Return the last one that was neither returned nor taken back; one that waits is always that."""
    conclusions = Conclusion.objects.settling().filter(case=case)
    return conclusions.select_related("proposed_by", "decided_by").order_by("-proposed_at", "-pk").first()


def everything(dossier: Dossier, last: Document | None) -> Selection:
    """Name all that is ready to go out; the statements are, once no guess is left among them."""
    ready = frozenset(claim.pk for claim in ready_claims(dossier, last))
    takes_cut = last is None or not any(statement.is_guess for statement in dossier.statements)
    return Selection(ready, takes_cut=takes_cut, contacts=contacts_seen(dossier))


def last_document(case: Case) -> Document | None:
    return next(documents_of(case), None)


def documents_of(case: Case, before: int | None = None) -> Iterator[Document]:
    """Read the editions of a case, or those before a number, newest first, each only when it is asked for."""
    rows = Edition.objects.filter(case=case).order_by("-number")
    if before is not None:
        rows = rows.filter(number__lt=before)
    yield from read_editions(Edition.objects.get(pk=pk) for pk in rows.values_list("pk", flat=True))
