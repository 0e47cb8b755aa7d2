"""Events hold commitments in the place of texts: words can be forgotten, and the chain stays whole."""

import re

import pytest
from django.apps import apps
from django.core import serializers
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from cases.document.commitments import BLOCK, cut, is_commitment, mask
from cases.history import triggers
from cases.history.chain import append_event, chain_problems, event_hash
from cases.history.disclosures import as_disclosed
from cases.history.events import OF_EDITIONS, read_events
from cases.models import Disclosure, Event, EventHead
from cases.workflow.refusals import told
from tests.factories import NOW

SAID = "Ann O’Hara, 36, said so."


def append(action: str = "edit_claim", number: int = 1, **values) -> Event:
    with transaction.atomic():
        return append_event(at=NOW, actor="someone", action=action, subject=f"claim:{number}", **values)


def open_texts(value, key: str = ""):
    """Every text that stands open in a skeleton, with its key."""
    if is_commitment(value):
        return
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, held in value.items():
            yield from open_texts(held, name)
    elif isinstance(value, list):
        for held in value:
            yield from open_texts(held, key)


# Codes, rows, times and dates, and nothing that a person could have written.
HARMLESS = re.compile(r"|[a-z_]+|[a-z]+:\d+|\d{4}-\d\d-\d\d(T[\d:.]+(Z|\+00:00))?")


class TestAnEvent:
    def test_holds_texts_as_commitments_and_codes_as_they_are(self, db):
        event = append(before={"text": "It opened."}, after={"text": SAID, "type": "number", "version": 2})

        event.refresh_from_db()
        was, now = Disclosure.objects.order_by("pk")
        assert event.before == {"text": {"#": was.commitment}}
        assert event.after == {"text": {"#": now.commitment}, "type": "number", "version": 2}
        assert [(each.scope, each.text) for each in (was, now)] == [
            (f"event:{event.number}", "It opened."),
            (f"event:{event.number}", SAID),
        ]
        assert list(chain_problems()) == []

    def test_leaves_open_nothing_that_somebody_wrote(self, db, settings):
        settings.DEBUG = True
        call_command("load_sample")

        events = Event.objects.exclude(action__in=OF_EDITIONS)
        stands_open = {each for event in events for each in open_texts([event.before, event.after])}

        assert len({key for key, _ in stands_open}) > 10
        assert {each for each in stands_open if not HARMLESS.fullmatch(each[1])} == set()

    @pytest.mark.parametrize("action", OF_EDITIONS)
    def test_names_an_edition_openly_by_its_digest(self, action, db):
        assert append(action, after={"digest": "a" * 64}).after == {"digest": "a" * 64}

    def test_does_not_give_away_a_digest_of_texts(self, db):
        event = append("propose_verdict", after={"digest": "a" * 64, "sha256": "b" * 64})

        assert list(open_texts(event.after)) == []

    def test_keeps_its_texts_with_one_query(self, db):
        append()
        with CaptureQueriesContext(connection) as without:
            append()
        with CaptureQueriesContext(connection) as with_texts:
            append(before={"text": "It opened."}, after={"text": SAID, "note": "New."})

        assert len(with_texts) == len(without) + 1


class TestReadEvents:
    def test_give_the_texts_back(self, db):
        values = {"evidence": [{"id": 4, "quote": SAID, "stance": "refutes"}], "version": 3, "note": ""}
        event = append(after=values)

        (read,) = read_events([event])

        assert (read.before, read.after) == ({}, values)
        assert (read.number, read.at, read.actor, read.action, read.subject) == (
            event.number,
            NOW,
            "someone",
            "edit_claim",
            "claim:1",
        )

    def test_ask_once_for_many(self, db):
        for number in range(5):
            append(number=number, after={"text": f"Words {number}."})
        events = list(Event.objects.order_by("number"))

        with CaptureQueriesContext(connection) as queries:
            read = read_events(events)

        assert [each.after["text"] for each in read] == [f"Words {number}." for number in range(5)]
        assert len(queries) == 1


@pytest.fixture
def old(db) -> Event:
    """An event as it was written before texts were sealed."""
    event = Event(number=1, at=NOW, actor="someone", action="edit_claim", subject="claim:1", previous_hash="")
    event.before, event.after = {"text": "It opened."}, {"text": SAID, "version": 2}
    event.hash = event_hash(event)
    event.save()
    EventHead.objects.update_or_create(pk=1, defaults={"number": 1, "hash": event.hash})
    return event


class TestAnEventOfBefore:
    def test_reads_as_it_was_written(self, old):
        (read,) = read_events([old])

        assert (read.before, read.after) == (old.before, old.after)

    def test_stands_in_one_chain_with_those_of_now(self, old):
        later = append(after={"text": "It closed."})

        assert later.previous_hash == old.hash
        assert list(chain_problems()) == []


def mask_by_hand(kept: Disclosure, *words: str) -> None:
    """Forget words of a text in the database itself, and nowhere else."""
    disclosure = as_disclosed(kept)
    hidden = {index for index, piece in enumerate(cut(kept.text)) if piece in words}
    left = mask(disclosure, pieces=hidden)
    Disclosure.objects.filter(pk=kept.pk).update(seed="", text="", pieces=left.pieces)


def everything() -> str:
    """All that the desk keeps, in one text."""
    models = apps.get_app_config("cases").get_models()
    return "".join(serializers.serialize("json", model._base_manager.all()) for model in models)


class TestAMaskedText:
    @pytest.fixture
    def event(self, db) -> Event:
        append(number=9, after={"text": "Other words."})
        event = append(after={"text": SAID, "version": 2})
        append(number=9)
        return event

    def test_is_gone_and_the_history_holds(self, event):
        assert "Hara" in everything()

        mask_by_hand(Disclosure.objects.get(text=SAID), "Ann", "O", "Hara", "36")

        for gone in ("Ann", "Hara", "36,"):
            assert gone not in everything()
        assert list(chain_problems()) == []

    def test_reads_with_blocks(self, event):
        mask_by_hand(Disclosure.objects.get(text=SAID), "Ann", "36")

        assert read_events([event])[0].after == {"text": f"{BLOCK} O’Hara, {BLOCK}, said so.", "version": 2}

    def test_is_told_with_blocks(self, event):
        mask_by_hand(Disclosure.objects.get(text=SAID), "Ann")

        assert told(Event.objects.filter(pk=event.pk)) == [
            "someone made the last change (edit claim, 2026-03-02 10:00)"
            f" (text: {BLOCK} O’Hara, 36, said so.)."
        ]

    def test_is_one_block_when_it_is_forgotten(self, event):
        Disclosure.objects.filter(text=SAID).update(seed="", text="")

        assert read_events([event])[0].after["text"] == BLOCK
        assert list(chain_problems()) == []


class TestTheTextsOfAChain:
    """What somebody could do who owns the database."""

    @pytest.fixture
    def kept(self, db) -> Disclosure:
        append(after={"text": SAID})
        append(after={"text": "Other words."})
        triggers.uninstall(connection)
        return Disclosure.objects.get(text=SAID)

    def test_are_compared_with_their_commitments(self, kept):
        Disclosure.objects.filter(pk=kept.pk).update(text="Ann O’Hara, 37, said so.")

        assert list(chain_problems()) == [
            f"Event 1: what is disclosed of {kept.commitment} is not what was committed to."
        ]

    def test_are_compared_word_by_word_once_masked(self, kept):
        mask_by_hand(kept, "Ann")
        kept.refresh_from_db()
        kept.pieces[-2][1] = "too"
        kept.save()

        assert list(chain_problems()) == [
            f"Event 1: what is disclosed of {kept.commitment} is not what was committed to."
        ]

    @pytest.mark.parametrize("pieces", [7, {"a": 1}, "Ann", [7], [[7]], [[]], [["a", "b", "c"]]], ids=str)
    def test_are_found_whatever_is_in_their_place(self, kept, pieces):
        Disclosure.objects.filter(pk=kept.pk).update(seed="", text="", pieces=pieces)

        assert list(chain_problems()) == [
            f"Event 1: what is disclosed of {kept.commitment} is not what was committed to."
        ]

    def test_are_missed(self, kept):
        kept.delete()

        assert list(chain_problems()) == [f"Event 1: the disclosure of {kept.commitment} is missing."]

    def test_are_found_where_they_do_not_belong(self, kept):
        Disclosure.objects.filter(pk=kept.pk).update(scope="event:2")

        assert list(chain_problems()) == [
            f"Event 1: the disclosure of {kept.commitment} is missing.",
            f"Event 2: the disclosure of {kept.commitment} belongs to nothing in it.",
        ]

    def test_are_found_where_no_event_is(self, kept):
        Disclosure.objects.create(scope="event:7", commitment="c" * 43, seed="s" * 43, text="Never said.")

        assert list(chain_problems()) == ["Texts are disclosed of event:7, which is not in the history."]

    def test_may_not_be_put_into_the_event_instead(self, kept):
        Event.objects.filter(number=1).update(after={"text": SAID})

        assert list(chain_problems()) == [
            "Event 1 was changed after it was written.",
            f"Event 1: the disclosure of {kept.commitment} belongs to nothing in it.",
        ]

    def test_are_read_in_parts(self, db, monkeypatch):
        monkeypatch.setattr("cases.history.chain.AT_ONCE", 2)
        for number in range(5):
            append(number=number, after={"text": f"Words {number}."})

        assert list(chain_problems()) == []
