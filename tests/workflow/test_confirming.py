"""Who stands behind what a statement is: guesses of the machine until a person confirms them."""

from datetime import timedelta

import pytest

from cases import workflow
from cases.models import Event, Statement
from cases.workflow import MoveRefused, statement_seen
from tests.factories import NOW, make_case, make_user

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def by(db):
    return make_user("the-researcher", role="Researcher")


@pytest.fixture
def case(db):
    """A case whose three statements are guesses."""
    case = make_case()
    Statement.objects.update(confirmed_at=None, confirmed_by=None)
    return case


def statements(case) -> list[Statement]:
    rows = Statement.objects.filter(version__release=case.release).select_related("version")
    return list(rows.order_by("position"))


def seen(*rows: Statement) -> dict[int, str]:
    return {row.pk: statement_seen(row) for row in rows}


def confirm(case, by, **fields):
    fields = {"seen": seen(*statements(case)), **fields}
    return workflow.confirm_statements(case=case, by=by, at=LATER, **fields)


def stamps(case) -> list[tuple]:
    return [(row.confirmed_at, row.confirmed_by) for row in statements(case)]


def set_confirmed(*rows: Statement) -> None:
    by = make_user()
    for row in rows:
        Statement.objects.filter(pk=row.pk).update(confirmed_at=NOW, confirmed_by=by)
        row.refresh_from_db()


def reclassify(row: Statement, by, **fields) -> Statement:
    fields = {"kind": row.kind, "is_checkable": row.is_checkable, **fields}
    fields.setdefault("not_checkable_reason", row.not_checkable_reason)
    return workflow.reclassify_statement(statement=row, by=by, at=LATER, seen=statement_seen(row), **fields)


class TestConfirming:
    def test_stamps_all_that_are_named_and_no_other(self, case, by):
        first, second, _ = statements(case)

        assert confirm(case, by, seen=seen(first, second)) == [first, second]

        assert stamps(case) == [(LATER, by), (LATER, by), (None, None)]

    def test_is_one_event_that_names_all(self, case, by):
        confirm(case, by)

        (event,) = Event.objects.filter(action="confirm_statements")
        assert (event.subject, event.actor) == (f"case:{case.pk}", "the-researcher")
        assert event.after == {"statements": [f"statement:{row.pk}" for row in statements(case)]}

    def test_confirms_none_where_one_has_changed_and_names_it(self, case, by, reviewer):
        read = seen(*statements(case))
        reclassify(statements(case)[1], reviewer, kind="quotation")

        with pytest.raises(MoveRefused) as refused:
            confirm(case, by, seen=read)

        assert refused.value.reasons[0] == "Statement 2 has changed since you opened it."
        assert refused.value.reasons[1].startswith("reviewer made the last change (reclassify statement")
        assert stamps(case)[::2] == [(None, None), (None, None)]

    def test_confirms_none_where_one_was_merged_away(self, case, by):
        read = seen(*statements(case))
        first, second, _ = statements(case)
        pair = (statement_seen(first), statement_seen(second))
        workflow.merge_statements(first=first, second=second, by=by, at=LATER, seen=pair)

        with pytest.raises(MoveRefused, match="A statement was merged into another meanwhile"):
            confirm(case, by, seen=read)

        assert stamps(case) == [(None, None)] * 2

    def test_leaves_those_that_somebody_has_confirmed_since_to_them(self, case, by, reviewer):
        confirm(case, reviewer, seen=seen(statements(case)[0]))

        confirm(case, by)

        assert [who for _, who in stamps(case)] == [reviewer, by, by]

    def test_is_refused_where_somebody_has_confirmed_them_all(self, case, by, reviewer):
        confirm(case, reviewer)

        with pytest.raises(MoveRefused, match="nothing to confirm here any more"):
            confirm(case, by)

    def test_takes_no_statement_that_nobody_has_classified(self, case, by):
        Statement.objects.filter(position=3).update(kind="", is_checkable=False, not_checkable_reason="")

        with pytest.raises(MoveRefused, match="Statement 3 is not classified yet: say what it is"):
            confirm(case, by)

    def test_takes_no_statement_of_another_case(self, case, by):
        other = statements(make_case())[0]

        with pytest.raises(MoveRefused, match="open the case again"):
            confirm(case, by, seen=seen(other))

    @pytest.mark.parametrize(
        "change",
        [
            {"end": 5},
            {"kind": "quotation"},
            {"is_checkable": False, "not_checkable_reason": "opinion"},
            {"speaker": 0},
            {"lead_in": 0},
        ],
        ids=lambda change: next(iter(change)),
    )
    def test_compares_all_that_a_statement_is(self, case, by, change):
        row = statements(case)[1]
        others = {"speaker": case.release.issuer, "lead_in": statements(case)[0]}
        change = {name: others.get(name, value) for name, value in change.items()}
        if "end" in change:
            change["end"] = row.end - 1
            row.claims.update(end=row.start + 1)
        read = seen(row)
        Statement.objects.filter(pk=row.pk).update(**change)

        with pytest.raises(MoveRefused, match="Statement 2 has changed"):
            confirm(case, by, seen=read)


class TestOtherMoves:
    def test_whoever_classifies_a_statement_confirms_it(self, case, by):
        reclassify(statements(case)[0], by)

        assert stamps(case) == [(LATER, by), (None, None), (None, None)]

    def test_parts_of_a_guess_are_guesses(self, case, by):
        first = statements(case)[0]

        workflow.split_statement(statement=first, by=by, at=LATER, seen=statement_seen(first), offset=10)

        assert stamps(case) == [(None, None)] * 4

    def test_parts_of_what_was_confirmed_are_confirmed_by_whoever_cut(self, case, by):
        first = statements(case)[0]
        set_confirmed(first)

        workflow.split_statement(statement=first, by=by, at=LATER, seen=statement_seen(first), offset=10)

        assert stamps(case)[:2] == [(LATER, by), (LATER, by)]

    @pytest.mark.parametrize("confirmed", [(), (0,), (1,), (0, 1)], ids=str)
    def test_a_whole_is_confirmed_where_both_were(self, case, by, confirmed):
        first, second, _ = statements(case)
        set_confirmed(*[(first, second)[number] for number in confirmed])
        pair = (statement_seen(first), statement_seen(second))

        workflow.merge_statements(first=first, second=second, by=by, at=LATER, seen=pair)

        assert stamps(case)[0] == ((LATER, by) if confirmed == (0, 1) else (None, None))


class TestLeadIns:
    def test_are_named_when_a_statement_is_classified(self, case, by):
        first, second, _ = statements(case)

        assert reclassify(second, by, lead_in=first).lead_in == first
        second.refresh_from_db()
        assert reclassify(second, by).lead_in is None

    def test_are_earlier_statements_of_the_release(self, case, by):
        _, second, third = statements(case)
        other = statements(make_case())[0]

        for lead_in in (second, third, other):
            with pytest.raises(MoveRefused, match="introduced by an earlier one of the same release"):
                reclassify(second, by, lead_in=lead_in)

    def test_follow_the_nearer_part_when_they_are_cut(self, case, by):
        first, second, _ = statements(case)
        Statement.objects.filter(pk=second.pk).update(lead_in=first)

        _, new = workflow.split_statement(
            statement=first, by=by, at=LATER, seen=statement_seen(first), offset=10
        )

        second.refresh_from_db()
        assert second.lead_in == new
        assert Event.objects.filter(subject=f"statement:{second.pk}", action="split_statement").count() == 1

    def test_are_kept_by_both_parts_of_what_they_introduce(self, case, by):
        first, second, _ = statements(case)
        second = reclassify(second, by, lead_in=first)

        parts = workflow.split_statement(
            statement=second, by=by, at=LATER, seen=statement_seen(second), offset=second.start + 9
        )

        assert [part.lead_in for part in parts] == [first, first]

    def test_follow_into_a_whole(self, case, by):
        first, second, third = statements(case)
        reclassify(third, by, lead_in=second)
        pair = (statement_seen(first), statement_seen(second))

        workflow.merge_statements(first=first, second=second, by=by, at=LATER, seen=pair)

        third.refresh_from_db()
        assert (third.lead_in, third.confirmed_by) == (first, by)

    def test_do_not_introduce_what_they_became_part_of(self, case, by):
        first, second, _ = statements(case)
        second = reclassify(second, by, lead_in=first)
        pair = (statement_seen(first), statement_seen(second))

        whole = workflow.merge_statements(first=first, second=second, by=by, at=LATER, seen=pair)

        assert whole.lead_in is None
