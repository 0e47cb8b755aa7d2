"""What the database refuses after a move has looked: a refusal in words, never an error page.

Another person's row is put there between the look and the write, by hand: the look is left out.
"""

import pytest
from django.db import IntegrityError, connection, models, transaction

from cases import workflow
from cases.history import triggers
from cases.models import Claim, Event, EventHead, Verdict
from cases.workflow import MoveRefused, integrity
from cases.workflow.integrity import SHARED_COLUMNS, UNIQUE_COLUMNS, columns_of, refusing, tables
from tests.factories import NOW, make_approved, make_case, make_proposed, make_ready, make_user, propose
from tests.history.test_triggers import BROKEN as BROKEN_TRIGGERS
from tests.history.test_triggers import TRIGGERS
from tests.models.test_constraints import BROKEN, CONSTRAINTS


def refusal_of(write) -> str:
    with pytest.raises(MoveRefused) as refused, refusing(), transaction.atomic():
        write()
    return str(refused.value)


@pytest.mark.parametrize("name", CONSTRAINTS)
class TestEveryConstraint:
    def test_refuses_in_its_own_words(self, name, db, on_postgresql):
        triggers.uninstall(connection)
        model, constraint = CONSTRAINTS[name]
        row = BROKEN[name]()

        said = refusal_of(lambda: model.objects.bulk_create([row]))

        is_unique = isinstance(constraint, models.UniqueConstraint)
        shared = SHARED_COLUMNS.get(columns_of(model, constraint)) if is_unique else None
        assert said == (shared if shared and not on_postgresql else constraint.violation_error_message)


@pytest.mark.parametrize(("name", "event"), TRIGGERS)
class TestEveryTrigger:
    def test_refuses_in_its_own_words(self, name, event, db):
        forbidden = BROKEN_TRIGGERS[name, event]()

        assert refusal_of(forbidden) == TRIGGERS[name, event].message


def unique_columns() -> set[str]:
    """The columns that are unique of themselves; the keys of rows are given by the database."""
    return {
        f"{model._meta.db_table}.{field.column}"
        for model in tables()
        for field in model._meta.concrete_fields
        if field.unique and not field.primary_key
    }


class TestUniqueColumns:
    def test_have_a_sentence_each(self):
        assert UNIQUE_COLUMNS.keys() == unique_columns()

    @pytest.mark.parametrize("column", UNIQUE_COLUMNS)
    def test_are_known_under_the_database_s_own_name(self, db, column, on_postgresql):
        table, name = column.split(".")
        with connection.cursor() as cursor:
            found = connection.introspection.get_constraints(cursor, table)
        names = {key for key, value in found.items() if value["unique"] and value["columns"] == [name]}

        known = {key for key in names if integrity._sentences().get(key) == UNIQUE_COLUMNS[column]}
        assert known or not on_postgresql
        assert names

    def test_that_two_constraints_share_are_told_of_in_one_sentence(self):
        unique = [
            columns_of(model, constraint)
            for model, constraint in CONSTRAINTS.values()
            if isinstance(constraint, models.UniqueConstraint)
        ]

        assert {columns for columns in unique if unique.count(columns) > 1} == SHARED_COLUMNS.keys()


@pytest.fixture
def unseen(monkeypatch):
    """Let moves see nothing of what the database would refuse."""
    for model in (Claim, Verdict):
        monkeypatch.setattr(model, "full_clean", lambda row: None)
    monkeypatch.setattr("cases.workflow.verdicts._refuse_unless_proposable", lambda claim: None)
    monkeypatch.setattr("cases.workflow.verdicts._set_aside_void", lambda claim, by, at: None)


class TestALostRace:
    def test_of_two_proposals_refuses_and_writes_nothing(self, db, unseen, on_postgresql):
        claim = make_case().claims.first()
        make_proposed(claim)
        before = EventHead.objects.get().number

        with pytest.raises(MoveRefused) as refused:
            propose(claim)

        assert str(refused.value) == (
            "Another proposal for this claim is still open."
            if on_postgresql
            else SHARED_COLUMNS["cases_verdict.claim_id"]
        )
        assert (Verdict.objects.count(), EventHead.objects.get().number) == (1, before)

    def test_of_two_claims_in_one_place_refuses(self, db, unseen, editor, monkeypatch):
        statement = make_case().claims.first().statement
        monkeypatch.setattr("cases.workflow.claims.next_position", lambda statement: 1)

        with pytest.raises(MoveRefused, match="Another claim has this place in the statement"):
            workflow.add_claim(statement=statement, by=editor, at=NOW, text="It opened.", type="event")

        assert not Event.objects.filter(action="add_claim").exists()

    def test_of_a_second_decision_refuses_in_the_words_of_the_trigger(self, db, reviewer, monkeypatch):
        verdict = make_approved(make_case().claims.first())
        monkeypatch.setattr("cases.workflow.verdicts.require_decider", lambda by, verdict: None)
        monkeypatch.setattr(
            "cases.workflow.verdicts._decide",
            lambda claim, verdict, decision, by, at, note: Verdict.objects.filter(pk=verdict.pk).update(
                decision_note=note
            ),
        )

        with pytest.raises(MoveRefused, match="A decision on a verdict is made once"):
            workflow.return_verdict(verdict=verdict, by=reviewer, at=NOW, note="A page is missing.")

    def test_leaves_the_transaction_around_it_usable(self, db, unseen):
        claim = make_ready(make_case().claims.first())
        propose(claim)

        with transaction.atomic():
            with pytest.raises(MoveRefused):
                propose(claim)
            make_user("still-here")

        assert Verdict.objects.count() == 1


class TestWhatIsNotKnown:
    def test_is_raised_as_it_is(self, db):
        """A missing value is a fault of the code: no colleague's work explains it."""
        row = make_case().claims.first()

        with pytest.raises(IntegrityError), refusing(), transaction.atomic():
            Claim.objects.filter(pk=row.pk).update(text=None)
