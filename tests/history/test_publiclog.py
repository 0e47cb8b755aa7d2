"""The public log says what the public was told, entry by entry, and nobody's words or names."""

import json
import re
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction

from cases import workflow
from cases.history.publiclog import append_entry, enter_edition, log_problems
from cases.models import Event, EventHead, PublicLogEntry
from cases.workflow import MoveRefused
from tests.factories import NOW, make_case, make_published

PAGE = (Path(__file__).parents[2] / "docs" / "public-log.md").read_text()
LATER = NOW + timedelta(hours=3, microseconds=5)


def append(case, **fields):
    known = {"id": uuid4(), "kind": "erasure", "case": case, "edition": None, "at": LATER}
    with transaction.atomic():
        return append_entry(**{**known, **fields})


def withdraw(case, by):
    workflow.withdraw(case=case, by=by, at=LATER, version=case.version, reason="Wrong release.")


class TestAnEntry:
    def test_of_an_edition_says_which_one_and_when(self, db):
        edition = make_published().editions.get()

        entry = PublicLogEntry.objects.get()

        assert entry.line == (
            f'{{"at":"2026-03-02T10:00:00Z","case":{edition.case_id},"digest":"{edition.digest}",'
            '"kind":"publication","number":1,"previous":"","seq":1}'
        )
        assert (entry.edition, entry.edition_digest) == (edition, edition.digest)
        assert (entry.kind, entry.case, entry.at) == ("publication", edition.case, NOW)

    def test_has_the_keys_that_the_page_on_it_describes(self, db):
        make_published()

        rows = re.findall(r"^\| (`.*`) \| .* \|$", PAGE, re.MULTILINE)
        described = sorted(re.findall(r"`(\w+)`", " ".join(rows)))
        assert list(json.loads(PublicLogEntry.objects.get().line)) == described

    def test_holds_the_running_digest_of_the_one_before(self, db, editor):
        withdraw(make_published(), editor)

        first, second = PublicLogEntry.objects.order_by("seq")

        assert (second.seq, second.kind) == (2, "withdrawal")
        assert json.loads(second.line)["previous"] == first.digest == sha256(first.line.encode()).hexdigest()
        head = EventHead.objects.get()
        assert (head.log_seq, head.log_digest) == (2, second.digest)

    def test_may_be_of_something_else_than_an_edition(self, db):
        case = make_case()

        entry = append(case)

        assert json.loads(entry.line) == {
            "at": "2026-03-02T13:00:00Z",
            "case": case.pk,
            "kind": "erasure",
            "previous": "",
            "seq": 1,
        }
        assert list(log_problems()) == []

    def test_reads_the_same_once_stored(self, db, editor):
        withdraw(make_published(), editor)

        assert list(log_problems()) == []

    def test_outside_a_transaction_is_refused(self, transactional_db):
        case = make_case()

        with pytest.raises(RuntimeError, match="belongs to the transaction"):
            append_entry(id=uuid4(), kind="erasure", case=case, edition=None, at=NOW)

    def test_of_one_edition_comes_once(self, db):
        edition = make_published().editions.get()

        with pytest.raises(IntegrityError), transaction.atomic():
            enter_edition(edition)

    def test_is_undone_with_its_transaction(self, db):
        case = make_case()
        with transaction.atomic():
            append(case)
            transaction.set_rollback(True)

        assert append(case).seq == 1


class TestPublishing:
    def test_writes_its_event_first(self, db):
        with connection.execute_wrapper(written := Written()):
            make_published()

        assert written.tables[-2:] == ["cases_publiclogentry", "cases_eventhead"]
        assert Event.objects.first().action == "publish"

    def test_of_nothing_new_enters_nothing(self, db, editor):
        case = make_published()
        case.refresh_from_db()

        with pytest.raises(MoveRefused):
            workflow.withdraw(case=case, by=editor, at=LATER, version=case.version, reason="")

        assert PublicLogEntry.objects.count() == 1


class Written:
    """The tables that statements write to, in their order."""

    def __init__(self):
        self.tables: list[str] = []

    def __call__(self, execute, sql, params, many, context):
        if sql.startswith(("INSERT", "UPDATE", "DELETE")):
            self.tables.append(sql.split('"')[1])
        return execute(sql, params, many, context)


class TestWithdrawing:
    def test_of_what_was_never_published_enters_nothing(self, db, editor):
        withdraw(make_case(), editor)

        assert PublicLogEntry.objects.count() == 0
