"""The history is one chain, and a change of what was recorded or published, past the moves, is found out."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from cases import workflow
from cases.audit import history_problems
from cases.editions import TABLES
from cases.history import triggers
from cases.history.chain import append_event, chain_problems, event_hash, plain
from cases.history.digests import canonical_json, digest_of
from cases.history.publiclog import append_entry
from cases.models import (
    Conclusion,
    CorrectedClaim,
    Correction,
    Edition,
    Event,
    EventHead,
    PublicLogEntry,
    PublishedCase,
    PublishedClaim,
    PublishedEvidence,
    PublishedStatement,
    ReleaseVersion,
    Statement,
    Verdict,
)
from cases.workflow import Notice
from tests.factories import NOW, make_approved, make_case, make_published, publish

LATER = NOW + timedelta(days=3)


def append(number: int, **fields) -> Event:
    known = {"at": NOW, "actor": "someone", "action": "edit_claim", "subject": f"claim:{number}"}
    with transaction.atomic():
        return append_event(**{**known, **fields})


@contextmanager
def past_the_triggers() -> Iterator[None]:
    """What somebody could do who owns the database."""
    connection.check_constraints()
    triggers.uninstall(connection)
    yield
    connection.check_constraints()
    triggers.install(connection)


def force(row, **fields) -> None:
    with past_the_triggers():
        type(row).objects.filter(pk=row.pk).update(**fields)


def erase(*rows) -> None:
    with past_the_triggers():
        for row in rows:
            type(row).objects.filter(pk=row.pk).delete()


class TestAnEvent:
    def test_follows_from_the_one_before(self, db):
        first, second = append(1), append(2)

        assert (first.number, first.previous_hash) == (1, "")
        assert (second.number, second.previous_hash) == (2, first.hash)
        head = EventHead.objects.get()
        assert (head.number, head.hash) == (2, second.hash)

    def test_is_undone_with_its_transaction(self, db):
        append(1)
        with transaction.atomic():
            append(2)
            transaction.set_rollback(True)

        append(3)

        assert list(Event.objects.order_by("number").values_list("number", "subject")) == [
            (1, "claim:1"),
            (2, "claim:3"),
        ]
        assert list(chain_problems()) == []

    def test_hashes_the_same_once_stored(self, db):
        berlin = timezone(timedelta(hours=2))
        append(
            1,
            at=datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=berlin),
            after={
                "text": "Zoë’s 🏠",
                "number": 3,
                "flag": True,
                "none": None,
                "share": 0.5,
                "list": (1, "b"),
            },
        )

        assert list(chain_problems()) == []


class TestPlain:
    def test_keeps_what_json_keeps(self):
        assert plain({1: (1, True, None, "a")}) == {"1": [1, True, None, "a"]}

    def test_names_rows_and_writes_times(self, db):
        case = make_case()

        assert plain({"case": case, "at": NOW, "on": date(2026, 3, 2), "share": 0.5}) == {
            "case": f"case:{case.pk}",
            "at": "2026-03-02T10:00:00+00:00",
            "on": "2026-03-02",
            "share": "0.5",
        }


class TestTheChain:
    @pytest.fixture
    def events(self, db):
        return [append(number) for number in range(1, 5)]

    def test_is_whole(self, events):
        assert list(chain_problems()) == []

    def test_of_nothing_is_whole(self, db):
        assert list(chain_problems()) == []

    @pytest.mark.parametrize(
        "fields",
        [
            {"at": NOW + timedelta(microseconds=1)},
            {"actor": "someone else"},
            {"action": "approve_verdict"},
            {"subject": "claim:99"},
            {"before": {"text": "Other words."}},
            {"after": {"text": "Other words."}},
        ],
        ids=lambda fields: next(iter(fields)),
    )
    def test_shows_a_changed_event(self, events, fields):
        force(events[1], **fields)

        assert list(chain_problems()) == ["Event 2 was changed after it was written."]

    def test_shows_an_event_hashed_anew(self, events):
        changed = events[1]
        changed.actor = "someone else"
        force(changed, actor="someone else", hash=event_hash(changed))

        assert list(chain_problems()) == ["Event 3 does not follow from the one before it."]

    def test_shows_a_changed_hash(self, events):
        force(events[1], hash="a" * 64)

        assert list(chain_problems()) == [
            "Event 2 was changed after it was written.",
            "Event 3 does not follow from the one before it.",
        ]

    def test_shows_a_changed_link(self, events):
        force(events[1], previous_hash="a" * 64)

        assert list(chain_problems()) == [
            "Event 2 does not follow from the one before it.",
            "Event 2 was changed after it was written.",
        ]

    def test_shows_a_missing_event(self, events):
        erase(events[1])

        assert list(chain_problems()) == [
            "Event 2 is missing: the next one is number 3.",
            "Event 3 does not follow from the one before it.",
        ]

    def test_shows_a_missing_beginning(self, events):
        erase(events[0])

        assert next(chain_problems()) == "Event 1 is missing: the next one is number 2."

    def test_shows_an_end_that_was_cut_off(self, events):
        erase(*events[2:])

        assert list(chain_problems()) == ["The history should end at event 4, but ends at event 2."]

    def test_shows_an_event_put_behind_the_end(self, events):
        last = events[-1]
        Event.objects.create(
            number=5,
            at=NOW,
            actor="a",
            action="b",
            subject="c",
            before={},
            after={},
            previous_hash=last.hash,
            hash="x",
        )

        assert list(chain_problems()) == [
            "Event 5 was changed after it was written.",
            "The history should end at event 4, but ends at event 5.",
        ]

    def test_shows_a_lost_end(self, events):
        EventHead.objects.all().delete()

        assert list(chain_problems()) == ["The history should end at event 0, but ends at event 4."]


# --- the audit of everything --------------------------------------------------------------------------


@pytest.fixture
def case(db, editor, reviewer):
    """A case with two editions and a correction between them."""
    case = make_published()
    claim = case.claims.order_by("pk").first()
    workflow.reopen_claim(claim=claim, by=reviewer, at=LATER, version=claim.version, reason="New record.")
    make_approved(claim, "disputed")
    publish(case, by=editor, at=LATER, notice=Notice(kind="correction", reason="A record came to light."))
    case.refresh_from_db()
    return case


def editions(case):
    return list(case.editions.order_by("number"))


def retold(edition, **changes) -> dict:
    return {**edition.document, **changes}


class TestAWholeHistory:
    def test_has_no_problems(self, case):
        assert history_problems() == []

    def test_has_none_after_a_withdrawal(self, case, editor):
        workflow.withdraw(case=case, by=editor, at=LATER, version=case.version, reason="Wrong release.")

        assert history_problems() == []

    def test_has_its_texts_read_as_often_for_one_edition_as_for_many(self, case, editor):
        def times() -> int:
            with CaptureQueriesContext(connection) as asked:
                history_problems()
            return sum('"scope" IN' in query["sql"] and "'case:" in query["sql"] for query in asked)

        before = times()
        for claim in case.claims.all():
            workflow.hold_finding(claim=claim, by=editor, at=LATER, reason="Being looked at.")

        assert before > 0
        assert times() == before


class TestAChangedEdition:
    def test_is_found_by_its_digest(self, case):
        first, _ = editions(case)
        force(first, document=retold(first, statements=[]))

        assert history_problems() == [
            f"{first}: the document does not have the edition's digest.",
            f"{case}: its published rows can't be compared, since an edition was changed.",
        ]

    @pytest.mark.parametrize(
        "document", [{}, [], "gone", {"format": 1, "statements": 7}, {"number": 1.5}], ids=repr
    )
    def test_is_found_even_if_nothing_of_the_document_is_left(self, case, document):
        _, second = editions(case)
        force(second, document=document)

        assert f"{second}: the document does not have the edition's digest." in history_problems()

    def test_is_found_with_a_new_digest_because_no_event_has_it(self, case):
        _, second = editions(case)
        document = retold(second, case={**second.document["case"], "summary": "All of it holds."})
        force(second, document=document, digest=digest_of(document))

        problems = history_problems()

        assert f"{second}: no event recorded its publication." in problems
        assert any(p.endswith(f"is gone: {second.digest}.") for p in problems)
        assert f"Published case {case.pk} differs from its edition." in problems

    def test_is_found_by_its_place_in_the_chain(self, case):
        _, second = editions(case)
        force(second, previous_digest="a" * 64)

        assert history_problems() == [
            f"{second}: it does not follow from the edition before it.",
            f"{second}: the row and the document disagree.",
        ]

    def test_is_found_by_its_time(self, case):
        _, second = editions(case)
        force(second, published_at=LATER + timedelta(days=1))

        assert f"{second}: the row and the document disagree." in history_problems()

    def test_is_found_when_it_is_gone(self, case):
        _, second = editions(case)
        correction = second.corrections.get()
        PublishedCase.objects.update(edition=second)
        with past_the_triggers():
            correction.corrected_claims.all().delete()
            correction.delete()
            PublishedEvidence.objects.all().delete()
            PublishedStatement.objects.all().delete()
            PublishedCase.objects.all().delete()
            second.log_entry.delete()
            Edition.objects.filter(pk=second.pk).delete()

        assert (
            f"The edition recorded by event {publications()[1]} is gone: {second.digest}."
            in history_problems()
        )


class TestAChangedLog:
    def entries(self):
        return list(PublicLogEntry.objects.order_by("seq"))

    def retold(self, entry, **changes) -> dict:
        """Rewrite an entry's bytes and their digest, as somebody would who knows how they are made."""
        line = canonical_json(json.loads(entry.line) | changes).decode()
        return {"line": line, "digest": sha256(line.encode()).hexdigest()}

    @pytest.mark.parametrize("line", ["", "[]", "{}", "gone"], ids=repr)
    def test_is_found_by_its_digest(self, case, line):
        _, second = self.entries()
        force(second, line=line)

        assert history_problems() == [
            "Entry 2 of the public log does not follow from the one before it.",
            "Entry 2 of the public log was changed after it was written.",
        ]

    def test_is_found_with_a_new_digest_because_the_next_one_has_the_old_one(self, case):
        first, _ = self.entries()
        force(first, **self.retold(first, kind="erasure"))

        assert history_problems() == [
            "Entry 1 of the public log: the row and the entry's bytes disagree.",
            "Entry 2 of the public log does not follow from the one before it.",
        ]

    def test_is_found_with_a_new_digest_because_the_head_has_the_old_one(self, case):
        _, second = self.entries()
        force(second, **self.retold(second, number=7))

        assert history_problems() == [
            "Entry 2 of the public log: the row and the entry's bytes disagree.",
            "The public log should end at entry 2, but ends at entry 2.",
        ]

    @pytest.mark.parametrize(
        "fields",
        [{"kind": "withdrawal"}, {"edition_digest": "a" * 64}, {"at": NOW}],
        ids=lambda fields: next(iter(fields)),
    )
    def test_is_found_by_its_row(self, case, fields):
        _, second = self.entries()
        force(second, **fields)

        assert history_problems() == [
            "Entry 2 of the public log: the row and the entry's bytes disagree.",
            f"{second.edition}: its entry 2 of the public log says otherwise.",
        ]

    def test_is_found_by_its_case(self, case):
        _, second = self.entries()
        force(second, case=make_case())

        assert history_problems() == [
            "Entry 2 of the public log: the row and the entry's bytes disagree.",
            f"{second.edition}: its entry 2 of the public log says otherwise.",
        ]

    def test_is_found_though_bytes_digests_and_head_were_made_to_agree(self, case):
        _, second = self.entries()
        force(second, kind="withdrawal", **self.retold(second, kind="withdrawal"))
        second.refresh_from_db()
        EventHead.objects.update(log_digest=second.digest)

        assert history_problems() == [f"{second.edition}: its entry 2 of the public log says otherwise."]

    def test_is_found_where_an_end_was_cut_off(self, case):
        _, second = self.entries()
        edition = second.edition
        PublishedCase.objects.update(entry=self.entries()[0])
        PublishedStatement.objects.update(entry=self.entries()[0])
        PublishedClaim.objects.update(entry=self.entries()[0])
        PublishedEvidence.objects.update(entry=self.entries()[0])
        erase(second)

        assert history_problems()[:2] == [
            "The public log should end at entry 2, but ends at entry 1.",
            f"{edition}: the public log has no entry of it.",
        ]

    def test_is_found_where_entries_have_a_gap(self, case):
        _, second = self.entries()
        force(second, seq=3)

        assert history_problems()[:3] == [
            "Entry 2 of the public log is missing: the next one is number 3.",
            "Entry 3 of the public log: the row and the entry's bytes disagree.",
            "The public log should end at entry 2, but ends at entry 3.",
        ]

    def test_is_found_where_two_entries_changed_places(self, case):
        first, second = self.entries()
        force(first, seq=9)
        force(second, seq=1)
        force(first, seq=2)

        assert history_problems()[:2] == [
            "Entry 1 of the public log does not follow from the one before it.",
            "Entry 1 of the public log: the row and the entry's bytes disagree.",
        ]

    def test_is_found_where_an_entry_is_of_no_edition(self, case):
        with transaction.atomic():
            append_entry(id=uuid4(), kind="erasure", case=case, edition=None, at=LATER)

        assert history_problems() == ["Entry 3 of the public log is of no edition."]

    def test_is_found_where_the_end_is_lost(self, case):
        EventHead.objects.update(log_seq=0, log_digest="")

        assert history_problems() == ["The public log should end at entry 0, but ends at entry 2."]


def publications() -> list[int]:
    return list(Event.objects.filter(action="publish").order_by("number").values_list("number", flat=True))


class TestAChangedCorrection:
    @pytest.mark.parametrize(
        "fields",
        [{"reason": "A slip."}, {"kind": "clarification"}, {"requested_by_kind": "claimant"}],
        ids=str,
    )
    def test_is_found(self, case, fields):
        _, second = editions(case)
        force(Correction.objects.get(), **fields)

        assert history_problems() == [f"{second}: its corrections are not those of the document."]

    def test_is_found_by_the_ratings_it_names(self, case):
        _, second = editions(case)
        force(CorrectedClaim.objects.get(), rating_before="unverifiable")

        assert history_problems() == [f"{second}: its corrections are not those of the document."]

    def test_is_found_when_a_claim_is_struck_from_it(self, case):
        _, second = editions(case)
        erase(CorrectedClaim.objects.get())

        assert history_problems() == [f"{second}: its corrections are not those of the document."]

    def test_is_found_when_it_is_gone(self, case):
        _, second = editions(case)
        erase(CorrectedClaim.objects.get(), Correction.objects.get())

        assert history_problems() == [f"{second}: its corrections are not those of the document."]

    def test_is_found_when_it_was_added(self, case):
        first, _ = editions(case)
        Correction.objects.create(edition=first, kind="update", reason="Nothing happened.")

        assert history_problems() == [f"{first}: its corrections are not those of the document."]


class TestAChangedPublishedRow:
    @pytest.mark.parametrize(
        ("table", "fields"),
        [
            (PublishedCase, {"summary": "All of it holds."}),
            (PublishedCase, {"pubstatus": "canceled"}),
            (PublishedStatement, {"statement_text": "Other words."}),
            (PublishedClaim, {"rating_code": "unverifiable"}),
            (PublishedClaim, {"last_modified_at": NOW - timedelta(days=1)}),
            (PublishedEvidence, {"quote": "Other words."}),
        ],
        ids=lambda value: value.__name__ if isinstance(value, type) else next(iter(value)),
    )
    def test_is_found(self, case, table, fields):
        row = table.objects.order_by("pk").first()
        table.objects.filter(pk=row.pk).update(**fields)

        assert history_problems() == [
            f"{table._meta.verbose_name.capitalize()} {row.pk} differs from its edition."
        ]

    @pytest.mark.parametrize("table", TABLES)
    def test_is_found_by_the_entry_of_the_log_it_names(self, case, table):
        row = table.objects.order_by("pk").first()
        table.objects.filter(pk=row.pk).update(entry=PublicLogEntry.objects.exclude(pk=row.entry_id).get())

        assert history_problems() == [
            f"{table._meta.verbose_name.capitalize()} {row.pk} differs from its edition."
        ]

    def test_is_found_when_it_is_missing(self, case):
        pk = PublishedEvidence.objects.order_by("pk").first().pk
        PublishedEvidence.objects.filter(pk=pk).delete()

        assert history_problems() == [f"Published evidence {pk} is missing."]

    def test_is_found_when_it_was_added(self, case):
        row = PublishedEvidence.objects.order_by("pk").first()
        row.pk = 1_000_000
        row.save(force_insert=True)

        assert history_problems() == ["Published evidence 1000000 is in no edition."]

    def test_is_found_when_its_case_was_never_published(self, case):
        row = PublishedStatement.objects.order_by("pk").first()
        row.pk = 1_000_000
        row.save(force_insert=True)

        assert history_problems() == ["Published statement 1000000 is in no edition."]


PROPOSALS = pytest.mark.parametrize("model", [Verdict, Conclusion])


class TestAChangedProposal:
    @PROPOSALS
    def test_is_found_by_its_digest(self, case, model):
        row = model.objects.order_by("pk").first()
        force(row, content={**row.content, "more": "Never approved."})

        assert history_problems() == [
            f"{model.__name__} {row.pk}: what was proposed does not have its digest."
        ]

    @PROPOSALS
    @pytest.mark.parametrize("content", ["gone", {"share": 0.5}], ids=repr)
    def test_is_found_whatever_was_put_in_its_place(self, case, model, content):
        row = model.objects.order_by("pk").first()
        force(row, content=content)

        assert history_problems() == [
            f"{model.__name__} {row.pk}: what was proposed does not have its digest."
        ]

    @PROPOSALS
    def test_is_found_by_a_changed_digest(self, case, model):
        row = model.objects.order_by("-pk").first()
        force(row, content_digest="a" * 64)

        assert f"{model.__name__} {row.pk}: what was proposed does not have its digest." in history_problems()

    @pytest.mark.parametrize(("model", "nothing"), [(Verdict, None), (Verdict, {}), (Conclusion, {})])
    def test_is_no_problem_where_nothing_is_kept_of_it(self, case, model, nothing):
        force(model.objects.order_by("pk").first(), content=nothing)

        assert history_problems() == []


class TestAChangedRelease:
    def test_is_found_by_its_digest(self, case):
        version = ReleaseVersion.objects.get()
        force(version, text=version.text.replace("June", "July"))

        assert history_problems() == [f"{version}: the text does not have the version's SHA-256."]

    def test_is_found_where_a_statement_is_missing(self, db):
        case = make_case(sentences=["It opened one."], with_claims=False)
        version = case.release.versions.get()
        Statement.objects.filter(version=version, position=1).delete()

        assert history_problems() == [f"{version}: 11 letters or digits lie in no statement."]

    def test_counts_letters_only(self, db):
        case = make_case(sentences=["It opened one."], with_claims=False)
        statement = case.release.versions.get().statements.get(position=1)

        Statement.objects.filter(pk=statement.pk).update(end=statement.end - len("."))

        assert history_problems() == []


def pretender(name: str) -> list[str]:
    """Put a trigger of that name that does nothing in the place of ours."""
    if connection.vendor == "postgresql":
        body = "LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"
        return [f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger {body}"]
    return [
        f"DROP TRIGGER {name}",
        f"CREATE TRIGGER {name} BEFORE UPDATE ON cases_event BEGIN SELECT 1; END",
    ]


class TestALostTrigger:
    def test_is_found(self, db):
        name = triggers.TRIGGERS[0].name
        with connection.cursor() as cursor:
            cursor.execute(triggers._drop(connection.vendor, name))

        assert history_problems() == [
            f"The database has lost the trigger {name}: run `manage.py migrate`, which puts it back."
        ]

    def test_is_found_where_one_that_does_nothing_has_its_name(self, db):
        with connection.cursor() as cursor:
            for sql in pretender("cases_event_no_update"):
                cursor.execute(sql)

        assert history_problems() == [
            "The trigger cases_event_no_update is not the one that the desk created: run `manage.py migrate`,"
            " which puts it back."
        ]

    def test_is_found_where_it_is_switched_off(self, db, on_postgresql):
        if not on_postgresql:
            pytest.skip("SQLite can't switch a trigger off, only drop it.")
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE cases_event ENABLE REPLICA TRIGGER cases_event_no_update")

        assert history_problems() == [
            "The trigger cases_event_no_update is switched off: run `manage.py migrate`, which puts it back."
        ]
