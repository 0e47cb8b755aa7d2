"""Editions of a case that is not through yet: what is open, what is carried, and what may never be lost."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases import workflow
from cases.audit import history_problems
from cases.checks.dossier import open_dossier
from cases.editions import Plan, Selection, contacts_seen, last_document
from cases.history.editions import read_edition
from cases.models import Correction, PublishedCase, PublishedClaim
from cases.workflow import MoveRefused, Notice, statement_seen
from tests.factories import (
    NOW,
    conclude,
    document_of,
    make_approved,
    make_case,
    make_claimant,
    make_contact,
    make_proposed,
    make_published,
    make_ready,
    plan_of,
    propose,
    publish,
)

NOON = NOW + timedelta(hours=2)
NIGHT = NOW + timedelta(hours=12)
MORNING = NOW + timedelta(days=1)
SENTENCES = ["One opened.", "Two opened.", "Three opened.", "Four opened."]
UPDATE = Notice(kind="update", reason="A new record.")


@pytest.fixture
def case(db):
    """A case with one finding of four approved, and somebody asked."""
    case = make_case(sentences=SENTENCES)
    make_approved(case.claims.order_by("pk").first())
    make_contact(case)
    return case


def states() -> list[tuple[str, str]]:
    return list(PublishedClaim.objects.order_by("pk").values_list("check_state", "rating_code"))


class TestAnInterimEdition:
    def test_says_what_is_settled_and_what_is_open(self, case, editor):
        publish(case, by=editor, next_update_at=NOON)

        assert states() == [("checked", "verified"), *3 * [("open", "unchecked")]]
        row = PublishedCase.objects.get()
        assert (row.claims, row.claims_verified, row.claims_open, row.next_update_at) == (4, 1, 3, NOON)
        assert row.is_interim
        assert history_problems() == []

    @pytest.mark.parametrize("at", [None, NOW - timedelta(minutes=1), NOW])
    def test_promises_an_update_to_come(self, case, editor, at):
        with pytest.raises(MoveRefused, match="next update"):
            publish(case, by=editor, next_update_at=at)

    def test_has_one_finding_at_least(self, db, editor):
        case = make_case()
        make_contact(case)

        with pytest.raises(MoveRefused, match="at least one has to be approved first"):
            publish(case, by=editor, next_update_at=NOON)

    def test_promises_nothing_when_it_is_whole(self, case, editor):
        for claim in case.claims.order_by("pk")[1:]:
            make_approved(claim)

        publish(case, by=editor, next_update_at=NOON)

        assert PublishedCase.objects.get().next_update_at is None


class TestLaterFindings:
    def test_are_additions_and_need_no_reason(self, case, editor):
        publish(case, by=editor, next_update_at=NOON)
        second = case.claims.order_by("pk")[1]
        make_approved(second, "disputed")
        conclude(case, at=NOON, summary="One of two does not hold.")

        edition = publish(case, by=editor, at=NOON, next_update_at=NIGHT)

        row = edition.corrections.get()
        assert (row.kind, row.reason) == ("addition", "")
        assert [c.claim_id for c in row.corrected_claims.all()] == [second.pk]
        assert list(Correction.objects.telling()) == []
        case_row = PublishedCase.objects.get()
        assert (case_row.correction_count, case_row.last_correction_kind) == (0, "")
        assert history_problems() == []

    def test_beside_a_changed_one_are_told_apart(self, case, editor):
        publish(case, by=editor, next_update_at=NOON)
        first, second = case.claims.order_by("pk")[:2]
        workflow.reopen_claim(claim=first, by=editor, at=NOON, version=first.version, reason="New record.")
        make_approved(first, "disputed")
        make_approved(second)

        edition = publish(case, by=editor, at=NOON, next_update_at=NIGHT, notice=UPDATE)

        told = {c.kind: [x.claim_id for x in c.corrected_claims.all()] for c in edition.corrections.all()}
        assert told == {"update": [first.pk], "addition": [second.pk]}

    def test_do_not_carry_another_change_along_in_silence(self, case, editor):
        publish(case, by=editor, next_update_at=NOON)
        make_approved(case.claims.order_by("pk")[1])
        last = case.release.versions.get().statements.order_by("position").last()
        workflow.reclassify_statement(
            statement=last,
            by=editor,
            at=NOON,
            seen=statement_seen(last),
            kind="heading",
            is_checkable=False,
            not_checkable_reason="repeated",
        )

        with pytest.raises(MoveRefused, match="tell readers what has changed and why"):
            publish(case, by=editor, at=NOON, next_update_at=NIGHT)


class TestACarriedFinding:
    def test_stays_as_published_and_says_since_when_it_is_checked_again(self, db, editor):
        case = make_published()
        first, second = case.claims.order_by("pk")
        workflow.reopen_claim(claim=first, by=editor, at=NOON, version=first.version, reason="New record.")
        first.refresh_from_db()
        workflow.edit_claim(claim=first, by=editor, at=NOON, version=first.version, text="Otherwise.")
        workflow.reopen_claim(claim=second, by=editor, at=NIGHT, version=second.version, reason="New record.")
        make_approved(second, "disputed")
        said = PublishedClaim.objects.get(pk=first.pk).claim_text

        publish(case, by=editor, at=MORNING, notice=UPDATE)

        row = PublishedClaim.objects.get(pk=first.pk)
        assert (row.check_state, row.rating_code, row.claim_text) == ("carried", "verified", said)
        assert row.checked_since == NOON

    @pytest.mark.parametrize("state", ["reopened", "edited", "proposed", "returned", "removed"])
    def test_is_carried_whatever_becomes_of_its_claim(self, db, editor, reviewer, state):
        case = make_published()
        first, second = case.claims.order_by("pk")
        bring(first, state, editor, reviewer)
        workflow.reopen_claim(claim=second, by=editor, at=NIGHT, version=second.version, reason="New record.")
        make_approved(second, "disputed")
        conclude(case, at=MORNING, claims=[second.pk])

        publish(case, by=editor, at=MORNING, notice=UPDATE)

        assert states() == [("carried", "verified"), ("checked", "disputed")]
        assert history_problems() == []

    def test_is_left_out_when_an_edition_says_so(self, db, editor):
        case = make_published()
        first = case.claims.order_by("pk").first()
        workflow.add_claim(statement=first.statement, by=editor, at=NOW, text="It opened.", type="event")
        make_approved(case.claims.order_by("pk").last())
        workflow.remove_claim(claim=first, by=editor, at=NOW, version=first.version)

        publish(case, by=editor, at=MORNING, notice=UPDATE)

        assert PublishedClaim.objects.get(pk=first.pk).pubstatus == "canceled"

    def test_keeps_its_source_counts_when_a_rule_changes_around_it(self, db, editor):
        """Published findings are carried as they were judged: the gate does not look at them again."""
        case = make_published()
        first, second = case.claims.order_by("pk")
        counts = PublishedClaim.objects.get(pk=first.pk).independent_source_count
        for link in first.evidence_links.select_related("source"):
            type(case.release).objects.filter(pk=case.release_id).update(url="https://records.example.org/1")
            type(link.source).objects.filter(pk=link.source_id).update(is_party=True, interest_note="Theirs.")
        workflow.reopen_claim(claim=second, by=editor, at=NIGHT, version=second.version, reason="New record.")
        make_approved(second, "disputed")

        publish(case, by=editor, at=MORNING, notice=UPDATE)

        assert PublishedClaim.objects.get(pk=first.pk).independent_source_count == counts == 2


def bring(claim, state, editor, reviewer):
    if state == "edited":
        workflow.edit_claim(claim=claim, by=editor, at=NOON, version=claim.version, text="Otherwise.")
        return
    if state == "removed":
        workflow.remove_claim(claim=claim, by=editor, at=NOON, version=claim.version)
        return
    workflow.reopen_claim(claim=claim, by=editor, at=NOON, version=claim.version, reason="New record.")
    if state in ("proposed", "returned"):
        verdict = propose(make_ready(claim, "disputed"), "disputed", by=reviewer)
        if state == "returned":
            workflow.return_verdict(verdict=verdict, by=editor, at=NOON, note="A page is missing.")


class TestTheNight:
    """One claim is corrected by two people while everything around it is under work."""

    @pytest.fixture
    def at_work(self, db, editor, reviewer, researcher):
        case = make_published(sentences=[*SENTENCES, "Five opened."])
        wrong, *others = case.claims.order_by("pk")[:4]
        for claim in others:
            bring(claim, "reopened", editor, reviewer)
        others[1].refresh_from_db()
        bring(others[1], "edited", editor, reviewer)
        make_proposed(others[2], "disputed", by=reviewer)
        statement = case.claims.order_by("pk").last().statement
        workflow.reclassify_statement(
            statement=statement,
            by=researcher,
            at=NOON,
            seen=statement_seen(statement),
            kind="quotation",
            is_checkable=True,
        )
        workflow.record_answer(
            entry=case.contacts.get(),
            by=researcher,
            at=NOON,
            outcome="answered",
            answer="We deny it.",
            answered_at=NOON,
        )
        return case, wrong

    def test_lets_the_correction_out_alone_and_a_hold_after_it(self, at_work, editor):
        case, wrong = at_work
        before = read_edition(case.editions.get())
        workflow.reopen_claim(claim=wrong, by=editor, at=NIGHT, version=wrong.version, reason="We erred.")
        make_approved(wrong, "disputed")
        conclude(case, at=NIGHT, claims=[wrong.pk], takes_cut=False, headline="One shelter never opened")

        notice = Notice(kind="correction", reason="We misread the register.")
        edition = publish(case, by=editor, at=NIGHT, notice=notice)

        after = read_edition(edition)
        assert [s.kind for s in after.statements] == [s.kind for s in before.statements]
        old, new = ({claim.id: claim for _, claim in each.claims} for each in (before, after))
        assert {pk for pk in old if old[pk].verdict != new[pk].verdict} == {wrong.pk}
        assert {pk for pk in old if old[pk].text != new[pk].text} == set()
        assert {pk for pk in old if old[pk].evidence != new[pk].evidence} == {wrong.pk}
        assert [new[pk].check_state for pk in sorted(new)] == ["checked", *3 * ["carried"], "checked"]
        assert after.contacts[0].answer == "We deny it."

        workflow.hold_finding(claim=wrong, by=editor, at=MORNING, reason="Another record came to light.")

        assert PublishedClaim.objects.get(pk=wrong.pk).check_state == "held"
        assert history_problems() == []

    def test_lets_the_correction_out_without_an_answer_that_came_later(self, at_work, editor, researcher):
        case, wrong = at_work
        entry = workflow.log_contact(
            case=case, by=researcher, at=NOON, channel="phone", outcome="waiting", asked_at=NOON
        )
        workflow.reopen_claim(claim=wrong, by=editor, at=NIGHT, version=wrong.version, reason="We erred.")
        make_approved(wrong, "disputed")
        conclude(case, at=NIGHT, claims=[wrong.pk], takes_cut=False)
        workflow.record_answer(
            entry=entry, by=researcher, at=NIGHT, outcome="answered", answer="Still no.", answered_at=NIGHT
        )

        edition = publish(case, by=editor, at=NIGHT, notice=UPDATE, unread_reason="It changes nothing.")

        assert [contact["answer"] for contact in document_of(edition)["contacts"]] == ["We deny it.", ""]


class TestAQuestionThatIsAskedMeanwhile:
    def test_holds_no_correction_up(self, db, editor, researcher):
        """It is not in what goes out, and its deadline is no business of that."""
        case = make_published()
        wrong = case.claims.order_by("pk").first()
        workflow.reopen_claim(claim=wrong, by=editor, at=NOON, version=wrong.version, reason="We erred.")
        make_approved(wrong, "disputed")
        conclude(case, at=NOON)
        workflow.log_contact(
            case=case,
            by=researcher,
            at=NIGHT,
            channel="phone",
            outcome="waiting",
            asked_at=NIGHT,
            deadline_at=MORNING,
        )

        assert publish(case, by=editor, at=NIGHT, notice=UPDATE).number == 2


class TestEveryMixture:
    """Whatever is settled and whatever goes out: no statement is dropped, no claim of the cut is hidden."""

    @settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        published=st.sets(st.integers(0, 3), min_size=1),
        later=st.sets(st.integers(0, 3)),
        named=st.sets(st.integers(0, 3)),
    )
    def test_keeps_every_statement_and_every_claim(self, db, published, later, named):
        case = make_case(sentences=SENTENCES)
        make_contact(case)
        claims = list(case.claims.order_by("pk"))
        for number in published:
            make_approved(claims[number])
        publish(case, next_update_at=NOON)
        for number in later - published:
            make_approved(claims[number])

        dossier = open_dossier(case)
        chosen = frozenset(claims[number].pk for number in named)
        selection = Selection(chosen, takes_cut=True, contacts=contacts_seen(dossier))
        content = Plan(dossier, last_document(case), None, selection).content

        assert [s.id for s in content.statements] == [s.pk for s in dossier.statements]
        assert [claim.id for _, claim in content.claims] == [claim.pk for claim in claims]
        found = {claim.id for _, claim in content.claims if claim.verdict}
        settled = {claims[n].pk for n in published | (later & named)}
        assert found == settled
        assert {c.id for _, c in content.claims if c.check_state == "open"} == set(
            chosen | {claim.pk for claim in claims}
        ) - settled


class TestTheCut:
    def test_that_no_longer_holds_a_published_claim_is_not_taken(self, db, editor):
        case = make_published(sentences=["The county opened 12 shelters. It closed 3.", "It rained."])
        claim = case.claims.order_by("pk").first()
        workflow.remove_claim(claim=claim, by=editor, at=NOON, version=claim.version)
        statement = claim.statement
        workflow.split_statement(
            statement=statement,
            by=editor,
            at=NOON,
            seen=statement_seen(statement),
            offset=statement.quote.index("It closed"),
        )
        other = case.claims.live().order_by("pk")
        for each in other:
            if not each.verdicts.exists():
                make_approved(each)

        with pytest.raises(MoveRefused, match="does not hold all words of a claim"):
            conclude(case, at=MORNING, claims=[], takes_cut=True)

        assert plan_of(case).conclusion is None

    def test_needs_a_claim_for_each_statement_that_is_checkable(self, db, editor):
        """The last claim of a published statement can't be left out without a word on the statement."""
        case = make_published()
        claim = case.claims.order_by("pk").first()
        workflow.remove_claim(claim=claim, by=editor, at=NOON, version=claim.version)

        with pytest.raises(MoveRefused, match="Statement 1 is checkable but has no claim"):
            conclude(case, at=MORNING, claims=[claim.pk], takes_cut=False)

    def test_with_words_in_a_new_lead_in_goes_out_with_the_claim(self, db, editor):
        case = make_published(sentences=["Not honored in the county:", "John Doe, 41."])
        first, second = case.claims.select_related("statement").order_by("pk")
        cut_anew(second.statement, editor, lead_in=first.statement)
        runs = [[0, 11], [second.statement.start, second.statement.end]]
        second.refresh_from_db()
        workflow.edit_claim(claim=second, by=editor, at=NOON, version=second.version, runs=runs)
        judge_again(second, editor)

        with pytest.raises(MoveRefused, match="does not hold all words"):
            conclude(case, at=MORNING, claims=[second.pk], takes_cut=False)

        assert conclude(case, at=MORNING, claims=[second.pk], takes_cut=True)


class TestWhoSaidIt:
    """A finding is on somebody's words, and no edition puts it on those of somebody else."""

    @pytest.fixture
    def quoted(self, db, editor):
        case = make_published()
        claim = case.claims.select_related("statement").order_by("pk").first()
        cut_anew(claim.statement, editor, speaker=make_claimant("Mayor Bolt", kind="person"))
        return case, claim

    def test_is_not_the_one_who_was_published_after_a_finding_on_another(self, quoted, editor):
        case, claim = quoted
        judge_again(claim, editor)

        with pytest.raises(
            MoveRefused, match="is on words of Mayor Bolt, and would be published as words of"
        ):
            conclude(case, at=MORNING, claims=[claim.pk], takes_cut=False)

        assert conclude(case, at=MORNING, claims=[claim.pk], takes_cut=True)

    def test_is_not_another_than_the_published_finding_was_on(self, quoted):
        case, _ = quoted

        with pytest.raises(MoveRefused, match="would be published as words of Mayor Bolt"):
            conclude(case, at=MORNING, claims=[], takes_cut=True)

    def test_has_one_name_in_an_edition(self, db, editor):
        """The head and the statements call the issuer alike, whether or not the statements go out."""
        case = make_published()
        claim = case.claims.order_by("pk").first()
        issuer = case.release.issuer
        type(issuer).objects.filter(pk=issuer.pk).update(name="County Office")
        issuer.refresh_from_db()
        workflow.take_name(
            case=case,
            claimant=issuer,
            by=editor,
            at=NOON,
            version=case.version,
            seen=workflow.claimant_seen(issuer),
        )
        judge_again(claim, editor)
        conclude(case, at=MORNING, claims=[claim.pk], takes_cut=False)

        edition = publish(case, by=editor, at=MORNING, notice=UPDATE)

        said = read_edition(edition)
        assert {said.release.issuer.name, *(s.speaker.name for s in said.statements)} == {"County Office"}


def cut_anew(statement, by, **changes):
    fields = ("kind", "is_checkable", "not_checkable_reason", "speaker", "lead_in")
    as_it_is = {name: getattr(statement, name) for name in fields}
    seen = statement_seen(statement)
    workflow.reclassify_statement(statement=statement, by=by, at=NOON, seen=seen, **{**as_it_is, **changes})


def judge_again(claim, by):
    claim.refresh_from_db()
    workflow.reopen_claim(claim=claim, by=by, at=NOON, version=claim.version, reason="A new record.")
    make_approved(claim, "disputed")
