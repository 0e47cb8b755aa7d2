"""Eight writers at once write one chain."""

from functools import partial

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection, transaction

from cases.audit import history_problems
from cases.history import triggers
from cases.history.chain import append_event, chain_problems
from cases.models import Event, EventHead
from tests.factories import NOW
from tests.races.hands import hands

WRITERS, EVENTS = 8, 250


def write(writer: int, events: int = EVENTS) -> int:
    for number in range(events):
        with transaction.atomic():
            append_event(at=NOW, actor=f"writer-{writer}", action="edit_claim", subject=f"claim:{number}")
    return writer


class TestEightWriters:
    def test_of_250_events_each_make_one_unbroken_chain(self, transactional_db):
        with hands(WRITERS) as together:
            finished = together(*[partial(write, writer) for writer in range(WRITERS)])

        assert finished == list(range(WRITERS))
        assert list(chain_problems()) == []
        numbers = Event.objects.order_by("number").values_list("number", flat=True)
        assert list(numbers) == list(range(1, WRITERS * EVENTS + 1))
        assert EventHead.objects.get().number == WRITERS * EVENTS
        for writer in range(WRITERS):
            own = Event.objects.filter(actor=f"writer-{writer}").order_by("number")
            assert list(own.values_list("subject", flat=True)) == [f"claim:{n}" for n in range(EVENTS)]


class TestAnAuditWhileOthersWrite:
    def test_sees_one_moment_and_no_problem(self, transactional_db):
        audits = partial(list, (history_problems() for _ in range(12)))

        with hands(3) as together:
            found, *_ = together(audits, partial(write, 1, 120), partial(write, 2, 120))

        assert found == [[]] * 12


class TestAnEventOutsideATransaction:
    def test_is_refused(self, transactional_db):
        with pytest.raises(RuntimeError, match="belongs to the transaction that makes the change"):
            append_event(at=NOW, actor="someone", action="edit_claim", subject="claim:1")

        assert Event.objects.count() == 0


class TestTheDatabaseAfterwards:
    """What the fixture promises to every test that comes after a race."""

    def test_is_as_the_migrations_left_it(self, transactional_db):
        assert triggers.missing(connection) == []
        assert (User.objects.count(), Event.objects.count(), EventHead.objects.count()) == (0, 0, 0)
        assert Group.objects.get(name="Editor").permissions.filter(codename="publish_case").exists()
