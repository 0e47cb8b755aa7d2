"""An approval holds for exactly what was approved: what voids it, and what leaves it alone."""

from datetime import date, timedelta

import pytest

from cases import workflow
from cases.checks.states import claim_state
from cases.choices import ClaimState
from cases.document import Source as SourceShape
from cases.document import as_json
from cases.history.digests import approval_digest
from cases.models import Claim, EvidenceLink, Snapshot, Source, Verdict
from cases.workflow import SOURCE_FIELDS, MoveRefused, statement_seen
from tests.admin.clients import as_shown, at, signed_in
from tests.factories import (
    NOW,
    conclude,
    make_approved,
    make_case,
    make_claimant,
    make_evidence,
    make_proposed,
    make_search,
    make_settled,
    make_snapshot,
    make_source,
    propose,
    publish,
)

LATER = NOW + timedelta(hours=1)
VOID = "Statement 1, claim 1 changed after its verdict was approved: the approval is void."


def first_claim(case) -> Claim:
    return case.claims.order_by("pk").first()


def state(claim) -> str:
    return claim_state(Claim.objects.with_findings().get(pk=claim.pk))


# --- changes to the first claim of a case -------------------------------------------------------------


def edit(claim, by, **changes):
    claim.refresh_from_db()
    return workflow.edit_claim(claim=claim, by=by, at=LATER, version=claim.version, **changes)


def revise(claim, by, saved=(), removed=()):
    claim.refresh_from_db()
    return workflow.revise_evidence(
        claim=claim, by=by, at=LATER, version=claim.version, saved=saved, removed=removed
    )


def change_link(**fields):
    def change(claim, by):
        link = claim.evidence_links.order_by("position").first()
        for name, value in fields.items():
            setattr(link, name, value() if callable(value) else value)
        revise(claim, by, saved=[link])

    return change


def cite_another_source(claim, by):
    source = make_source()
    change_link(source=source, snapshot=make_snapshot(source))(claim, by)


def cite_another_snapshot(claim, by):
    source = claim.evidence_links.order_by("position").first().source
    snapshot = make_snapshot(source, archive_url="https://archive.example.org/another")
    change_link(snapshot=snapshot)(claim, by)


def add_link(claim, by):
    source = make_source()
    link = EvidenceLink(source=source, snapshot=make_snapshot(source), stance="context", position=3)
    revise(claim, by, saved=[link])


def remove_link(claim, by):
    revise(claim, by, removed=[claim.evidence_links.order_by("position").last()])


def swap_links(claim, by):
    first, second = claim.evidence_links.order_by("position")
    first.position, second.position = 2, 1
    revise(claim, by, saved=[first, second])


def change_source(**fields):
    def change(claim, by):
        source = claim.evidence_links.first().source
        workflow.edit_source(source=source, by=by, at=LATER, version=source.version, **fields)

    return change


def change_snapshot(**fields):
    """No move changes a snapshot. Whoever does it past the moves voids the approval all the same."""

    def change(claim, by):
        snapshot = claim.evidence_links.first().snapshot
        Snapshot.objects.filter(pk=snapshot.pk).update(**fields)

    return change


def give_it_to_a_speaker(claim, by):
    statement = claim.statement
    workflow.reclassify_statement(
        statement=statement,
        by=by,
        at=LATER,
        seen=statement_seen(statement),
        kind="quotation",
        is_checkable=True,
        speaker=make_claimant("Sheriff of a sample county", kind="person"),
    )


SOURCES = {
    "kind": "law",
    "title": "Another register",
    "publisher": "City archive",
    "author": "A clerk",
    "url": "https://archive.example.com/12",
    "published_date": date(2026, 1, 1),
    "is_primary": False,
    "independence_group": "registers",
    "interest_note": "Funded by the county.",
}
SNAPSHOTS = {
    "accessed_at": {"accessed_at": NOW - timedelta(days=1)},
    "archive_url": {"archive_url": "https://archive.example.org/other"},
    "sha256": {"file": "copy.pdf", "sha256": "a" * 64},
    "media_type": {"media_type": "application/pdf"},
    "status": {"status": "not_archived", "archive_url": "", "failure": "Gone."},
    "failure": {"failure": "Not the whole page."},
}
VOIDING = {
    "wording": lambda claim, by: edit(claim, by, text="The county opened shelters."),
    "type": lambda claim, by: edit(claim, by, type="number"),
    "legal status": lambda claim, by: edit(claim, by, claimed_status={"status": "charged"}),
    "claimed value": lambda claim, by: edit(claim, by, claimed_value="12"),
    "start of its words": lambda claim, by: edit(claim, by, start=claim.start + 4),
    "end of its words": lambda claim, by: edit(claim, by, end=claim.end - 1),
    "speaker": give_it_to_a_speaker,
    "stance": change_link(stance="context"),
    "quote": change_link(quote="Entry 12: open."),
    "language of the quote": change_link(quote_language="es"),
    "translation of the quote": change_link(
        quote_language="es", quote_translation="Entry.", quote_translator="A clerk"
    ),
    "locator": change_link(locator="page 5"),
    "note": change_link(note="Counted once."),
    "another source": cite_another_source,
    "another snapshot": cite_another_snapshot,
    "no snapshot": change_link(snapshot=None),
    "order of citations": swap_links,
    "added citation": add_link,
    "removed citation": remove_link,
    **{f"source's {name}": change_source(**{name: value}) for name, value in SOURCES.items()},
    "source's is_party": change_source(is_party=True, interest_note="Runs the shelters."),
    **{f"snapshot's {name}": change_snapshot(**fields) for name, fields in SNAPSHOTS.items()},
}


@pytest.mark.parametrize("change", VOIDING)
class TestAChange:
    def test_voids_an_approval_visibly(self, change, db, reviewer, editor):
        case = make_settled(make_case())
        conclude(case)
        claim = first_claim(case)
        assert state(claim) == ClaimState.APPROVED

        VOIDING[change](claim, reviewer)

        assert state(claim) == ClaimState.STALE
        with pytest.raises(MoveRefused) as refused:
            publish(case, by=editor)
        assert VOID in refused.value.reasons

    def test_leaves_nothing_to_approve_of_a_proposal(self, change, db, reviewer, editor):
        claim = first_claim(make_case())
        verdict = make_proposed(claim, by=reviewer)

        VOIDING[change](claim, reviewer)

        with pytest.raises(MoveRefused, match="there is nothing to approve any more"):
            workflow.approve_verdict(verdict=verdict, by=editor, at=LATER)
        assert Verdict.objects.get(pk=verdict.pk).decided_at is None


class TestTheListOfChanges:
    def test_holds_every_field_of_a_source(self):
        assert {f"source's {name}" for name in SOURCE_FIELDS} <= VOIDING.keys()
        assert as_json(SourceShape.of(Source())).keys() - {"id"} == set(SOURCE_FIELDS)


# --- what does not touch an approval ------------------------------------------------------------------


def assign_it(claim, by):
    claim.refresh_from_db()
    workflow.assign_claim(claim=claim, to=by, by=by, at=LATER, version=claim.version)


def statements(claim):
    return list(claim.statement.version.statements.order_by("position"))


def split_another(claim, by):
    other = statements(claim)[-1]
    workflow.split_statement(
        statement=other, by=by, at=LATER, seen=statement_seen(other), offset=other.start + len("Notice ")
    )


def merge_others(claim, by):
    _, second, third = statements(claim)
    seen = (statement_seen(second), statement_seen(third))
    workflow.merge_statements(first=second, second=third, by=by, at=LATER, seen=seen)


def merge_with_the_next(claim, by):
    first, second, _ = statements(claim)
    seen = (statement_seen(first), statement_seen(second))
    workflow.merge_statements(first=first, second=second, by=by, at=LATER, seen=seen)


def edit_another_claim(claim, by):
    edit(claim.case.claims.order_by("pk").last(), by, text="It closed some of them.")


def edit_the_case(claim, by):
    case = claim.case
    workflow.edit_case(case=case, by=by, at=LATER, version=case.version, title="Shelters")


def call_it_a_quotation(claim, by):
    statement = claim.statement
    workflow.reclassify_statement(
        statement=statement,
        by=by,
        at=LATER,
        seen=statement_seen(statement),
        kind="quotation",
        is_checkable=True,
    )


def read_the_source_again(claim, by):
    source = claim.evidence_links.first().source
    workflow.record_snapshot(
        source=source, by=by, at=LATER, accessed_at=LATER, archive_url="https://archive.example.org/3"
    )


def cite_its_source_elsewhere(claim, by):
    make_evidence(claim.case.claims.order_by("pk").last(), source=claim.evidence_links.first().source)


HARMLESS = {
    "assigning": assign_it,
    "recheck date": lambda claim, by: edit(claim, by, recheck_date=date(2026, 6, 1)),
    "split elsewhere": split_another,
    "merge elsewhere": merge_others,
    "merge with the next statement": merge_with_the_next,
    "another claim's wording": edit_another_claim,
    "the case's conclusion": edit_the_case,
    "kind of the statement": call_it_a_quotation,
    "source read again": read_the_source_again,
    "source cited elsewhere": cite_its_source_elsewhere,
    "a search": lambda claim, by: make_search(claim, by=by),
}


@pytest.mark.parametrize("change", HARMLESS)
class TestAnythingElse:
    def test_leaves_an_approval_alone(self, change, db, editor):
        claim = first_claim(make_settled(make_case()))

        HARMLESS[change](claim, editor)

        assert state(claim) == ClaimState.APPROVED


class TestAnUnverifiableClaim:
    def test_keeps_its_approval_when_someone_searches_again(self, db, reviewer):
        claim = first_claim(make_case())
        make_approved(claim, "unverifiable")

        make_search(claim, by=reviewer)

        assert state(claim) == ClaimState.APPROVED


class TestAVoidApproval:
    @pytest.fixture
    def claim(self, db, reviewer):
        claim = first_claim(make_case())
        make_approved(claim)
        return edit(claim, reviewer, text="The county opened shelters.")

    def test_holds_again_when_the_change_is_taken_back(self, claim, reviewer):
        edit(claim, reviewer, text=claim.quote)

        assert state(claim) == ClaimState.APPROVED

    def test_makes_room_for_a_new_proposal(self, claim, reviewer):
        make_proposed(claim, by=reviewer)

        old = claim.verdicts.order_by("pk").first()
        assert (old.set_aside_by, old.set_aside_reason) == (
            reviewer,
            "The claim or its evidence changed after approval.",
        )
        assert state(claim) == ClaimState.PROPOSED

    def test_can_be_reopened_with_a_reason(self, claim, reviewer):
        claim.refresh_from_db()
        workflow.reopen_claim(claim=claim, by=reviewer, at=LATER, version=claim.version, reason="New record.")

        assert state(claim) == ClaimState.UNCHECKED


class TestAReturnedVerdict:
    def test_leaves_the_claim_returned_until_the_next_proposal(self, db, reviewer, second_reviewer):
        claim = first_claim(make_case())
        verdict = make_proposed(claim, by=reviewer)

        workflow.return_verdict(verdict=verdict, by=second_reviewer, at=LATER, note=" A page is missing. ")

        assert state(claim) == ClaimState.RETURNED
        assert Verdict.objects.get(pk=verdict.pk).decision_note == "A page is missing."

    @pytest.mark.parametrize("note", ["", "  "])
    def test_needs_a_note(self, note, db, reviewer, second_reviewer):
        verdict = make_proposed(first_claim(make_case()), by=reviewer)

        with pytest.raises(MoveRefused, match="Write what is missing"):
            workflow.return_verdict(verdict=verdict, by=second_reviewer, at=LATER, note=note)


class TestTheAsOfDate:
    def test_is_not_in_the_future(self, db, reviewer):
        claim = first_claim(make_case())

        with pytest.raises(MoveRefused, match="as-of date is in the future"):
            make_proposed(claim, by=reviewer, as_of_date=NOW.date() + timedelta(days=1))

        assert claim.verdicts.count() == 0


class TestAnIssuerWhoseHomepageChanged:
    """The digest of a proposal does not hold the issuer's homepage; the gate asks for it again."""

    def test_refuses_an_approval_of_evidence_that_is_its_own(self, db, reviewer, second_reviewer):
        verdict = proposed_on_what_the_issuer_owns(reviewer)

        with pytest.raises(MoveRefused, match="None of these sources is independent"):
            workflow.approve_verdict(verdict=verdict, by=second_reviewer, at=NOW)

        verdict.refresh_from_db()
        assert (verdict.decision, approval_digest(found(verdict), verdict)) == ("", verdict.content_digest)

    def test_refuses_it_on_the_page_too(self, db, reviewer, second_reviewer):
        verdict = proposed_on_what_the_issuer_owns(reviewer)
        client, page = signed_in(second_reviewer), at("verdict_decide", verdict.pk)

        sent = client.post(page, {**as_shown(client.get(page)), "decision": "approved"})

        assert "None of these sources is independent" in sent.content.decode()
        verdict.refresh_from_db()
        assert verdict.decision == ""


def proposed_on_what_the_issuer_owns(reviewer):
    claim = make_case().claims.first()
    for number in range(2):
        make_evidence(claim, source=make_source(url=f"https://board.example.org/{number}"))
    verdict = propose(claim, by=reviewer)
    issuer = claim.case.release.issuer
    workflow.edit_claimant(
        claimant=issuer,
        by=reviewer,
        at=NOW,
        seen=workflow.claimant_seen(issuer),
        homepage="https://board.example.org/",
    )
    return verdict


def found(verdict):
    return Claim.objects.with_findings().get(pk=verdict.claim_id)
