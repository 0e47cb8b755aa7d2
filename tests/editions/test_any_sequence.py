"""What holds of every edition, whatever was done on the desk before it, in any order."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from random import Random

import pytest
from django.db import transaction

from cases import workflow
from cases.audit import history_problems
from cases.checks.dossier import open_dossier
from cases.choices import CheckState, CorrectionKind
from cases.document import Claim, Document, Statement, as_json
from cases.editions import documents_of, everything, last_document, last_word
from cases.history.digests import conclusion_digest
from cases.history.editions import edition_file, read_edition
from cases.models import Conclusion, Edition, PublishedCase, PublishedClaim, Verdict
from cases.workflow import MoveRefused, Notice, statement_seen
from docs.verify_edition import check_chains, check_file
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_claimant,
    make_contact,
    make_proposed,
    make_user,
    plan_of,
    read_of,
)

# More of both finds more; these take half a minute.
SEEDS = range(6)
MOVES = 40
SENTENCES = ["One opened. It closed in May.", "Two opened.", "Three opened."]
UPDATE = Notice(kind="update", reason="A new record.")


class Desk:
    """One case and the moves that people make on it, each chosen by chance; `at` goes on with each."""

    def __init__(self) -> None:
        self.reviewer, self.editor = make_user(role="Reviewer"), make_user(role="Editor")
        self.case = make_case(sentences=SENTENCES)
        self.speaker = make_claimant(kind="person")
        make_contact(self.case)
        self.at = NOW
        self.checked = 0

    def make(self, deed: str, number: int) -> None:
        """Make a move, which may be refused, and look at the edition where it made one."""
        self.at += timedelta(hours=1)
        self.case.refresh_from_db()
        chance = Random(number)
        try:
            with transaction.atomic():
                DEEDS[deed](self, chance)
        except MoveRefused:
            return
        for edition in Edition.objects.filter(case=self.case, number__gt=self.checked).order_by("number"):
            look_at(edition)
            self.checked = edition.number

    def claim(self, chance: Random):
        claims = list(self.case.claims.live().select_related("statement").order_by("pk"))
        if not claims:
            raise MoveRefused("No claim is left.")
        return chance.choice(claims)

    def statement(self, chance: Random):
        rows = self.case.release.versions.get().statements.order_by("position")
        return chance.choice(list(rows.select_related("version", "speaker", "lead_in")))

    def approve(self, chance: Random) -> None:
        claim = self.claim(chance)
        if claim.verdicts.filter(decision="approved", set_aside_at=None).exists():
            self.reopen(claim)
        make_approved(claim, chance.choice(["verified", "disputed", "unverifiable"]), **words_of(chance))

    def propose(self, chance: Random) -> None:
        make_proposed(self.claim(chance), chance.choice(["verified", "disputed"]), **words_of(chance))

    def send_back(self, chance: Random) -> None:
        verdict = Verdict.objects.open().filter(claim__case=self.case).first()
        if verdict:
            workflow.return_verdict(verdict=verdict, by=self.reviewer, at=self.at, note="A page is missing.")

    def reopen(self, claim) -> None:
        claim.refresh_from_db()
        version = claim.version
        workflow.reopen_claim(claim=claim, by=self.editor, at=self.at, version=version, reason="New record.")

    def edit(self, chance: Random) -> None:
        claim = self.claim(chance)
        words = {"text": f"Reworded {chance.random()}."}
        workflow.edit_claim(claim=claim, by=self.editor, at=self.at, version=claim.version, **words)

    def add(self, chance: Random) -> None:
        workflow.add_claim(statement=self.statement(chance), by=self.editor, at=self.at, text="One more.")

    def remove(self, chance: Random) -> None:
        claim = self.claim(chance)
        workflow.remove_claim(claim=claim, by=self.editor, at=self.at, version=claim.version)

    def split(self, chance: Random) -> None:
        statement = self.statement(chance)
        offset = chance.randint(statement.start + 1, statement.end)
        seen = statement_seen(statement)
        workflow.split_statement(statement=statement, by=self.editor, at=self.at, seen=seen, offset=offset)

    def merge(self, chance: Random) -> None:
        first = self.statement(chance)
        second = first.version.statements.filter(position=first.position + 1).first()
        if second:
            seen = (statement_seen(first), statement_seen(second))
            workflow.merge_statements(first=first, second=second, by=self.editor, at=self.at, seen=seen)

    def reclassify(self, chance: Random) -> None:
        statement = self.statement(chance)
        is_checkable = chance.random() < 0.7
        earlier = statement.version.statements.filter(position__lt=statement.position).order_by("position")
        workflow.reclassify_statement(
            statement=statement,
            by=self.editor,
            at=self.at,
            seen=statement_seen(statement),
            kind=chance.choice(["factual", "quotation"]),
            is_checkable=is_checkable,
            not_checkable_reason="" if is_checkable else "opinion",
            speaker=chance.choice([None, self.speaker]),
            lead_in=chance.choice([None, *earlier]),
        )

    def name(self, chance: Random) -> None:
        issuer = self.case.release.issuer
        type(issuer).objects.filter(pk=issuer.pk).update(name=f"Office of {chance.random()}")
        issuer.refresh_from_db()
        seen = workflow.claimant_seen(issuer)
        workflow.take_name(
            case=self.case, claimant=issuer, by=self.editor, at=self.at, version=self.case.version, seen=seen
        )

    def conclude(self, chance: Random) -> None:
        ready = everything(open_dossier(self.case), last_document(self.case))
        named = [pk for pk in sorted(ready.claims) if chance.random() < 0.8]
        proposed = workflow.propose_conclusion(
            case=self.case,
            by=make_user(role="Reviewer"),
            at=self.at,
            version=self.case.version,
            headline=f"What we found, {chance.random()}",
            summary="Some of it holds.",
            why_checked="Widely shared.",
            claims=named,
            takes_cut=chance.random() < 0.5,
        )
        waiting = [each.content_digest for each in workflow.waiting_findings(plan_of(self.case))]
        workflow.approve_conclusion(conclusion=proposed, by=self.reviewer, at=self.at, findings=waiting)

    def return_conclusion(self, chance: Random) -> None:
        waiting = Conclusion.objects.open().filter(case=self.case).first()
        if waiting:
            workflow.return_conclusion(conclusion=waiting, by=self.reviewer, at=self.at, note="Not so.")

    def take_back_conclusion(self, chance: Random) -> None:
        waiting = Conclusion.objects.open().filter(case=self.case).first()
        if waiting:
            workflow.take_back_conclusion(conclusion=waiting, by=waiting.proposed_by, at=self.at)

    def publish(self, chance: Random) -> None:
        workflow.publish(
            case=self.case,
            by=self.editor,
            at=self.at,
            version=self.case.version,
            read=read_of(self.case, self.at),
            notice=UPDATE,
            next_update_at=self.at + timedelta(hours=1),
        )

    def out(self, chance: Random) -> None:
        self.conclude(chance)
        self.case.refresh_from_db()
        self.publish(chance)

    def hold(self, chance: Random) -> None:
        workflow.hold_finding(claim=self.claim(chance), by=self.editor, at=self.at, reason="Doubts.")

    def hold_all(self, chance: Random) -> None:
        workflow.hold_case(case=self.case, by=self.editor, at=self.at, reason="Doubts.")


DEEDS: dict[str, Callable[[Desk, Random], None]] = {
    name: getattr(Desk, name)
    for name in (
        *("approve", "propose", "send_back", "edit", "add", "remove", "split", "merge", "reclassify", "name"),
        *("conclude", "return_conclusion", "take_back_conclusion", "publish", "out", "hold", "hold_all"),
    )
}
DEEDS["reopen"] = lambda desk, chance: desk.reopen(desk.claim(chance))
# What leads to editions comes up more often.
OFTEN = [*DEEDS, "approve", "approve", "out", "out"]


def words_of(chance: Random) -> dict[str, str]:
    return {"explanation": f"The register shows it, entry {chance.random()}."}


def look_at(edition: Edition) -> None:
    said = read_edition(edition)
    is_whole(said)
    for statement, claim in said.claims:
        if claim.verdict:
            was_approved_for(said, statement, claim)
        assert (claim.verdict is None) == (claim.check_state in (CheckState.OPEN, CheckState.HELD))
    is_concluded(edition, said)
    tells_of_changes(edition, said)
    counts_what_is_there(edition)
    assert calls_by_one_name(said)


def is_whole(said: Document) -> None:
    """Every letter of the release is in one statement, and every checkable one has a claim."""
    ends = [0, *(statement.end for statement in said.statements)]
    starts = [*(statement.start for statement in said.statements), len(said.release.text)]
    between = [said.release.text[end:start] for end, start in zip(ends, starts, strict=True)]
    assert not any(letter.isalnum() for gap in between for letter in gap)
    assert [s.number for s in said.statements if s.is_checkable != bool(s.claims)] == []


def was_approved_for(said: Document, statement: Statement, claim: Claim) -> None:
    """Two people stood behind a finding, for these words, of this speaker, with this evidence."""
    digest = claim.verdict.content_digest
    row = Verdict.objects.filter(claim=claim.id, content_digest=digest, decision="approved").first()
    assert row
    assert row.decided_by_id != row.proposed_by_id
    written, bound = as_json(claim), row.content
    assert {name: written[name] for name in bound["claim"]} == bound["claim"]
    assert {name: written["verdict"][name] for name in bound["finding"]} == bound["finding"]
    parts = (written["evidence"], written["searches"], said.quote(claim), statement.speaker.id)
    assert parts == (bound["evidence"], bound["searches"], bound["quote"], bound["claimant"])


def is_concluded(edition: Edition, said: Document) -> None:
    if said.is_hold:
        assert (said.case.headline, said.case.summary) == ("", "")
        return
    digest = conclusion_digest(said)
    found = Conclusion.objects.filter(case=edition.case_id, content_digest=digest, decision="approved")
    assert any(row.decided_by_id != row.proposed_by_id for row in found)


def tells_of_changes(edition: Edition, said: Document) -> None:
    """A claim that was published is there, or its going is told; another finding is never an addition."""
    earlier = [each for each in documents_of(edition.case) if each.number < edition.number]
    if not earlier or said.is_hold:
        return
    told = {
        change.id
        for each in said.corrections
        if each.kind != CorrectionKind.ADDITION
        for change in each.claims
    }
    now = {claim.id: claim for _, claim in said.claims}
    for _, claim in last_word(earlier).claims:
        after = now.get(claim.id)
        changed = after is None or (
            claim.verdict and after.verdict and claim.verdict.content_digest != after.verdict.content_digest
        )
        assert not changed or claim.id in told or claim_same(claim, after)


def claim_same(before: Claim, after: Claim | None) -> bool:
    """Another approval of the same finding is not always told; another rating or wording is."""
    return after is not None and (before.rating, before.extent, before.text) == (
        after.rating,
        after.extent,
        after.text,
    )


def counts_what_is_there(edition: Edition) -> None:
    row = PublishedCase.objects.get(pk=edition.case_id)
    claims = PublishedClaim.objects.filter(case=edition.case_id, pubstatus="usable")
    ratings = Counter(claims.values_list("rating_code", flat=True))
    states = Counter(claims.values_list("check_state", flat=True))
    counted = (row.claims, row.claims_verified, row.claims_disputed, row.claims_unverifiable)
    assert counted == (claims.count(), ratings["verified"], ratings["disputed"], ratings["unverifiable"])
    assert (row.claims_open, row.claims_held) == (states["open"], states["held"])


def calls_by_one_name(said: Document) -> bool:
    names = {(s.speaker.id, s.speaker.name) for s in said.statements}
    names |= {(said.release.issuer.id, said.release.issuer.name)}
    return len(names) == len({pk for pk, _ in names})


class TestAnySequenceOfMoves:
    @pytest.mark.parametrize("seed", SEEDS)
    def test_leaves_nothing_half_or_unapproved(self, db, seed):
        """The same moves for a seed each time; another number finds others."""
        chance, desk = Random(seed), Desk()
        for deed in ("approve", "approve", "out", *chance.choices(OFTEN, k=MOVES)):
            desk.make(deed, chance.randrange(10**6))

        assert desk.checked > 1
        rows = Edition.objects.filter(case=desk.case)
        check_chains([check_file(f"{row.digest}.json", edition_file(row)) for row in rows])
        assert history_problems() == []
