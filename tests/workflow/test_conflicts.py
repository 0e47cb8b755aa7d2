"""Whoever comes second is refused, nothing is written, and the refusal says who changed what."""

from datetime import timedelta

import pytest

from cases import workflow
from cases.choices import Decision
from cases.history.events import read_events
from cases.models import Case, Claim, Event, Source, Statement
from cases.workflow import MoveRefused, statement_seen
from cases.workflow.verdicts import _decide
from cases.workflow.writing import write_case, write_claim, write_source
from tests.factories import (
    NOW,
    make_case,
    make_contact,
    make_proposed,
    make_ready,
    make_search,
    make_settled,
    make_source,
    propose,
    read_of,
)

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def case(db):
    return make_case()


@pytest.fixture
def claim(case):
    return case.claims.order_by("pk").first()


def edit(claim, by, text, version=1):
    return workflow.edit_claim(claim=claim, by=by, at=LATER, version=version, text=text)


class TestTwoEditsOfAClaim:
    def test_refuse_the_second_and_tell_of_the_first(self, claim, reviewer, second_reviewer):
        edit(claim, reviewer, "It opened 12 shelters.")

        with pytest.raises(MoveRefused) as refused:
            edit(claim, second_reviewer, "It opened 13 shelters.")

        assert refused.value.reasons == [
            "This claim has changed since you opened it.",
            "reviewer made the last change (edit claim, 2026-03-02 11:00) (text: It opened 12 shelters.).",
        ]
        assert Claim.objects.get(pk=claim.pk).text == "It opened 12 shelters."
        assert Event.objects.filter(action="edit_claim").count() == 1

    def test_tell_of_the_edit_and_not_of_what_came_after_it(self, claim, reviewer, second_reviewer, editor):
        edit(claim, reviewer, "It opened 12 shelters.")
        make_search(claim, by=editor)
        make_proposed(claim, by=editor)

        with pytest.raises(MoveRefused, match="reviewer made the last change"):
            edit(claim, second_reviewer, "It opened 13 shelters.")

    @pytest.mark.parametrize(
        "move", ["propose_verdict", "remove_claim", "revise_evidence", "reopen_claim", "assign_claim"]
    )
    def test_refuse_every_other_move_on_what_was_read(self, move, claim, reviewer, editor):
        make_ready(claim)
        edit(claim, reviewer, "It opened 12 shelters.")
        moves = {
            "propose_verdict": {"rating": "verified", "explanation": "It does.", "as_of_date": NOW.date()},
            "reopen_claim": {"reason": "New record."},
            "assign_claim": {"to": reviewer},
        }
        fields = {"claim": claim, "by": editor, "at": LATER, "version": 1, **moves.get(move, {})}

        with pytest.raises(MoveRefused, match=r"^This claim has changed since you opened it\. reviewer made"):
            getattr(workflow, move)(**fields)


class TestTheLastLine:
    """The private writers refuse what a lock would have kept from them."""

    @pytest.mark.parametrize(
        ("make", "write", "word"),
        [
            (lambda: make_case().claims.first(), write_claim, "claim"),
            (make_case, write_case, "case"),
            (make_source, write_source, "source"),
        ],
        ids=["claim", "case", "source"],
    )
    def test_refuses_a_row_that_is_no_longer_what_was_read(self, db, make, write, word):
        row = make()
        type(row).objects.update(version=2)

        with pytest.raises(MoveRefused, match=f"This {word} has changed since you opened it"):
            write(row, 1)

        assert set(type(row).objects.values_list("version", flat=True)) == {2}

    def test_refuses_a_second_decision(self, claim, reviewer, second_reviewer, editor):
        verdict = make_proposed(claim, by=reviewer)
        workflow.approve_verdict(verdict=verdict, by=second_reviewer, at=LATER)

        with pytest.raises(MoveRefused, match="Someone else has just decided on this verdict"):
            _decide(claim, verdict, Decision.RETURNED, editor, LATER, "A page is missing.")


class TestThreeEditsByThree:
    def test_are_all_told(self, claim, reviewer, second_reviewer, editor):
        for version, by in enumerate((reviewer, second_reviewer, editor), 1):
            edit(claim, by, f"It opened {version + 11} shelters.", version=version)

        with pytest.raises(MoveRefused) as refused:
            edit(claim, reviewer, "It opened 20 shelters.", version=1)

        assert [reason.split(" made")[0] for reason in refused.value.reasons[1:]] == [
            "editor",
            "second-reviewer",
            "reviewer",
        ]


class TestThreeEditsOfAClaim:
    def test_are_all_told_to_the_fourth(self, claim, reviewer, second_reviewer, editor):
        edit(claim, reviewer, "It opened 12 shelters.", version=1)
        edit(claim, second_reviewer, "It opened 13 shelters.", version=2)
        workflow.assign_claim(claim=claim, to=reviewer, by=editor, at=LATER, version=3)

        with pytest.raises(MoveRefused) as refused:
            edit(claim, reviewer, "It opened 14 shelters.", version=2)

        assert [reason.split(",")[0] for reason in refused.value.reasons] == [
            "This claim has changed since you opened it.",
            "editor made the last change (assign claim",
            "second-reviewer made the change before (edit claim",
        ]


class TestAnEditThatChangesNothing:
    def test_is_no_edit(self, claim, reviewer, second_reviewer):
        edit(claim, reviewer, claim.text)

        edit(claim, second_reviewer, "It opened 13 shelters.")

        assert Claim.objects.get(pk=claim.pk).version == 2
        assert Event.objects.filter(action="edit_claim").count() == 1


class TestTwoEditsOfACase:
    def test_tell_of_the_edit_and_not_of_the_contact_log(self, case, reviewer, editor, second_reviewer):
        workflow.edit_case(case=case, by=reviewer, at=LATER, version=1, title="Half of it holds.")
        make_contact(case, by=second_reviewer)

        with pytest.raises(MoveRefused) as refused:
            workflow.edit_case(case=case, by=editor, at=LATER, version=1, title="None of it holds.")

        assert refused.value.reasons == [
            "This case has changed since you opened it.",
            "reviewer made the last change (edit case, 2026-03-02 11:00) (title: Half of it holds.).",
        ]
        assert Case.objects.get(pk=case.pk).title == "Half of it holds."


class TestTwoEditsOfASource:
    def test_refuse_the_second_and_tell_of_the_first(self, db, reviewer, second_reviewer):
        source = make_source("Register")
        workflow.edit_source(source=source, by=reviewer, at=LATER, version=1, title="Register of shelters")

        with pytest.raises(MoveRefused, match=r"source has changed since you opened it\. reviewer made"):
            workflow.edit_source(source=source, by=second_reviewer, at=LATER, version=1, title="Shelters")

        assert Source.objects.get(pk=source.pk).title == "Register of shelters"


class TestAClaimWhoseStatementWasMoved:
    """A claim's own history tells what the moves of statements did to it."""

    def test_tells_who_split_its_statement(self, claim, reviewer, second_reviewer):
        edit(claim, reviewer, "It opened 12 shelters.")
        statement = claim.statement
        workflow.split_statement(
            statement=statement, by=second_reviewer, at=LATER, seen=statement_seen(statement), offset=10
        )

        with pytest.raises(MoveRefused, match=r"second-reviewer made the last change \(split statement"):
            edit(claim, reviewer, "It opened 13 shelters.", version=2)

    def test_tells_who_merged_its_statement(self, case, reviewer, second_reviewer):
        first, second = case.release.versions.get().statements.order_by("position")[:2]
        claim = second.claims.get()
        workflow.merge_statements(
            first=first,
            second=second,
            by=second_reviewer,
            at=LATER,
            seen=(statement_seen(first), statement_seen(second)),
        )

        with pytest.raises(MoveRefused, match=r"second-reviewer made the last change \(merge statements"):
            edit(claim, reviewer, "It opened 13 shelters.")

    def test_tells_who_took_it_away_with_its_statement(self, claim, reviewer, second_reviewer):
        edit(claim, reviewer, "It opened 12 shelters.")
        statement = claim.statement
        workflow.reclassify_statement(
            statement=statement,
            by=second_reviewer,
            at=LATER,
            seen=statement_seen(statement),
            kind="opinion",
            is_checkable=False,
            not_checkable_reason="opinion",
        )

        with pytest.raises(MoveRefused, match=r"removed from the case. second-reviewer made the last change"):
            edit(claim, reviewer, "It opened 13 shelters.", version=2)

    def test_is_in_the_history_when_a_move_made_it(self, case, reviewer):
        statement = case.release.versions.get().statements.last()
        workflow.reclassify_statement(
            statement=statement, by=reviewer, at=LATER, seen="", kind="factual", is_checkable=True
        )

        made = statement.claims.get()
        (event,) = read_events(Event.objects.filter(subject=f"claim:{made.pk}"))
        assert (event.actor, event.action, event.before) == ("reviewer", "reclassify_statement", {})
        assert event.after["text"] == made.text


class TestAStatement:
    def test_is_compared_with_what_was_seen(self, claim, reviewer, second_reviewer):
        statement, seen = claim.statement, statement_seen(claim.statement)
        workflow.reclassify_statement(
            statement=statement, by=reviewer, at=LATER, seen=seen, kind="quotation", is_checkable=True
        )

        with pytest.raises(MoveRefused) as refused:
            workflow.split_statement(statement=statement, by=second_reviewer, at=LATER, seen=seen, offset=10)

        assert refused.value.reasons == [
            "This statement has changed since you opened it.",
            "reviewer made the last change (reclassify statement, 2026-03-02 11:00)"
            " (kind: quotation; is checkable: True).",
        ]
        assert Statement.objects.filter(version=statement.version).count() == 3

    def test_that_was_merged_away_tells_by_whom(self, case, reviewer, second_reviewer):
        first, second = case.release.versions.get().statements.order_by("position")[:2]
        seen = (statement_seen(first), statement_seen(second))
        workflow.merge_statements(first=first, second=second, by=reviewer, at=LATER, seen=seen)

        with pytest.raises(MoveRefused, match=r"merged into another; open the case again\. reviewer made"):
            workflow.split_statement(
                statement=second, by=second_reviewer, at=LATER, seen=seen[1], offset=second.start + 4
            )

    def test_that_a_split_made_has_a_history_of_its_own(self, claim, reviewer):
        _, new = workflow.split_statement(
            statement=claim.statement, by=reviewer, at=LATER, seen="", offset=10
        )

        event = Event.objects.get(subject=f"statement:{new.pk}")
        assert (event.actor, event.action, event.after["start"]) == ("reviewer", "split_statement", new.start)


class TestAProposal:
    def test_is_refused_while_another_is_open(self, claim, reviewer, second_reviewer):
        make_proposed(claim, by=reviewer)

        with pytest.raises(MoveRefused) as refused:
            propose(claim, by=second_reviewer)

        assert str(refused.value) == (
            "reviewer has already proposed “Verified” for this claim;"
            " it must be approved, returned or taken back first."
        )
        assert claim.verdicts.count() == 1

    def test_that_was_decided_tells_by_whom(self, claim, reviewer, second_reviewer, editor):
        verdict = make_proposed(claim, by=reviewer)
        workflow.approve_verdict(verdict=verdict, by=second_reviewer, at=LATER)

        with pytest.raises(MoveRefused) as refused:
            workflow.return_verdict(verdict=verdict, by=editor, at=LATER, note="A page is missing.")

        assert str(refused.value) == "second-reviewer has already approved this verdict (2026-03-02 11:00)."
        verdict.refresh_from_db()
        assert (verdict.decision, verdict.decision_note) == ("approved", "")

    def test_whose_source_changed_tells_by_whom(self, claim, reviewer, second_reviewer, editor):
        edit(claim, editor, "It opened 12 shelters.")
        verdict = make_proposed(claim, by=reviewer)
        source = claim.evidence_links.first().source
        workflow.edit_source(
            source=source, by=second_reviewer, at=LATER, version=1, publisher="County archive"
        )

        with pytest.raises(
            MoveRefused, match=r"nothing to approve any more.*second-reviewer made the last change"
        ):
            workflow.approve_verdict(verdict=verdict, by=editor, at=LATER)

    def test_tells_nothing_of_changes_before_it(self, claim, reviewer, second_reviewer, editor):
        first = make_proposed(claim, by=reviewer)
        workflow.return_verdict(verdict=first, by=editor, at=LATER, note="Reword it.")
        edit(claim, editor, "It opened 12 shelters.")
        second = propose(claim, by=reviewer)
        edit(claim, second_reviewer, "It opened 13 shelters.", version=2)

        with pytest.raises(MoveRefused) as refused:
            workflow.approve_verdict(verdict=second, by=editor, at=LATER)

        assert [reason.split(" (")[0] for reason in refused.value.reasons[1:]] == [
            "second-reviewer made the last change"
        ]

    def test_whose_claim_changed_tells_by_whom(self, claim, reviewer, second_reviewer, editor):
        verdict = make_proposed(claim, by=reviewer)
        edit(claim, second_reviewer, "It opened 13 shelters.")

        with pytest.raises(MoveRefused, match=r"second-reviewer made the last change \(edit claim"):
            workflow.approve_verdict(verdict=verdict, by=editor, at=LATER)


class TestPublishing:
    def test_is_refused_when_the_page_was_read_before_a_change(self, db, reviewer, editor):
        case = make_settled(make_case())
        version, read = case.version, read_of(case)
        workflow.edit_case(case=case, by=reviewer, at=LATER, version=version, title="Half of it holds.")

        with pytest.raises(MoveRefused, match=r"case has changed since you opened it\. reviewer made"):
            workflow.publish(case=case, by=editor, at=LATER, version=version, read=read)

        assert case.editions.count() == 0
