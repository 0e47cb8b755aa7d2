"""Every trigger, broken once for each event it watches, by statements that no form and no move stands before.

`BROKEN` does, for each trigger and event, the one thing that it forbids.
"""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from cases.history import triggers
from cases.models import (
    CorrectedClaim,
    Correction,
    Disclosure,
    Edition,
    Event,
    EvidenceLink,
    PublicLogEntry,
    PublishedCase,
    ReleaseVersion,
    Statement,
    Verdict,
)
from tests.factories import (
    NOW,
    TODAY,
    make_approved,
    make_case,
    make_evidence,
    make_published,
    make_release,
    make_snapshot,
    make_source,
    make_statement,
    make_user,
    make_version,
    propose,
)

TRIGGERS = {(trigger.name, event): trigger for trigger in triggers.TRIGGERS for event in trigger.events}


def run(sql: str, *values) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


# --- subjects -----------------------------------------------------------------------------------------


def published_case():
    return make_published()


def edition():
    return published_case().editions.get()


def corrected_claim():
    row = Correction.objects.create(edition=edition(), kind="update", reason="A new record.")
    return CorrectedClaim.objects.create(correction=row, claim=row.edition.case.claims.first())


def event():
    published_case()
    return Event.objects.first()


def disclosure(**fields):
    known = {"scope": "event:1", "commitment": "c" * 43, "seed": "s" * 43, "text": "Ann met Ben"}
    return Disclosure.objects.create(**{**known, **fields})


def log_entry():
    published_case()
    return PublicLogEntry.objects.get()


def verdict():
    return make_approved(make_case().claims.first())


def two_statements():
    return list(make_case().release.versions.get().statements.order_by("position")[:2])


def link():
    return make_evidence(make_case().claims.first())


# --- what each trigger forbids ------------------------------------------------------------------------


def update_by_sql(row, column="id"):
    table = row._meta.db_table
    return lambda: run(f'UPDATE {table} SET "{column}" = "{column}" WHERE id = %s', key(row))


def delete_by_sql(row):
    return lambda: run(f"DELETE FROM {row._meta.db_table} WHERE id = %s", key(row))


def key(row):
    """A row's key as the database writes it."""
    return row._meta.pk.get_db_prep_value(row.pk, connection)


def change(row, **fields):
    return lambda: type(row).objects.filter(pk=row.pk).update(**fields)


def insert(row):
    return lambda: type(row).objects.bulk_create([row])


def misjudged_length():
    version = make_version()
    version.pk, version.number, version.sha256, version.length = None, 2, "b" * 64, version.length + 1
    return insert(version)


def statement_beyond_the_text():
    version = make_version()
    return insert(Statement(version=version, position=1, start=0, end=version.length + 1))


def stretched_beyond_the_text():
    last = make_case().release.versions.get().statements.last()
    return change(last, end=last.end + 1)


def statement_over_another():
    first, second = two_statements()
    return insert(Statement(version=first.version, position=9, start=first.end, end=second.start + 1))


def stretched_over_another():
    first, second = two_statements()
    return change(first, end=second.start + 1)


def shrunk_past_its_claim():
    first, _ = two_statements()
    return change(first, end=first.end - 1)


def claim_beyond_its_statement():
    first, _ = two_statements()
    claim = first.claims.get()
    claim.pk, claim.position, claim.end = None, 2, first.end + 1
    return insert(claim)


def claim_stretched_beyond_its_statement():
    claim = two_statements()[0].claims.get()
    return change(claim, end=claim.end + 1)


def claim_of_another_case():
    claim = make_case().claims.first()
    claim.pk, claim.position, claim.case = None, 2, make_case()
    return insert(claim)


def link_with_the_snapshot_of_another_source():
    known = link()
    return insert(
        EvidenceLink(
            claim=known.claim, source=known.source, stance="supports", snapshot=make_snapshot(make_source())
        )
    )


def next_edition(number: int, previous_digest: str = ""):
    first = edition()
    previous = previous_digest or first.digest
    return Edition(
        case=first.case,
        number=number,
        published_at=NOW,
        published_by=first.published_by,
        document={},
        digest="b" * 64,
        previous_digest=previous,
    )


def next_entry(seq: int):
    first = log_entry()
    return PublicLogEntry(seq=seq, kind="erasure", case=first.case, at=NOW, line="{}", digest="b" * 64)


def published_row_of_an_older_edition():
    second = next_edition(2)
    second.save()
    row = PublishedCase.objects.get()
    PublishedCase.objects.all().delete()
    return insert(row)


def row_pointed_to_an_older_edition():
    second = next_edition(2)
    second.save()
    row = PublishedCase.objects.get()
    change(row, edition=second)()
    return change(row, edition=second.case.editions.get(number=1))


BROKEN = {
    ("cases_edition_no_update", "UPDATE"): lambda: update_by_sql(edition()),
    ("cases_edition_no_delete", "DELETE"): lambda: delete_by_sql(edition()),
    ("cases_correction_no_update", "UPDATE"): lambda: update_by_sql(corrected_claim().correction),
    ("cases_correction_no_delete", "DELETE"): lambda: delete_by_sql(corrected_claim().correction),
    ("cases_correctedclaim_no_update", "UPDATE"): lambda: update_by_sql(corrected_claim()),
    ("cases_correctedclaim_no_delete", "DELETE"): lambda: delete_by_sql(corrected_claim()),
    ("cases_event_no_update", "UPDATE"): lambda: update_by_sql(event()),
    ("cases_event_no_delete", "DELETE"): lambda: delete_by_sql(event()),
    ("cases_disclosure_no_delete", "DELETE"): lambda: delete_by_sql(disclosure()),
    ("cases_disclosure_only_emptied", "UPDATE"): lambda: change(disclosure(), text="Ann met Bo"),
    ("cases_publiclogentry_no_update", "UPDATE"): lambda: update_by_sql(log_entry()),
    ("cases_publiclogentry_no_delete", "DELETE"): lambda: delete_by_sql(log_entry()),
    ("cases_publiclogentry_no_gap", "INSERT"): lambda: insert(next_entry(3)),
    ("cases_releaseversion_text_is_fixed", "UPDATE"): lambda: change(make_version(), text="Other words."),
    ("cases_releaseversion_length_fits", "INSERT"): misjudged_length,
    ("cases_verdict_finding_is_fixed", "UPDATE"): lambda: change(verdict(), explanation="Other words."),
    ("cases_verdict_decided_once", "UPDATE"): lambda: change(verdict(), decision_note="Fine."),
    ("cases_verdict_no_delete", "DELETE"): lambda: delete_by_sql(verdict()),
    ("cases_statement_inside_text", "INSERT"): statement_beyond_the_text,
    ("cases_statement_inside_text", "UPDATE"): stretched_beyond_the_text,
    ("cases_statement_no_overlap", "INSERT"): statement_over_another,
    ("cases_statement_no_overlap", "UPDATE"): stretched_over_another,
    ("cases_statement_around_claims", "UPDATE"): shrunk_past_its_claim,
    ("cases_claim_inside_statement", "INSERT"): claim_beyond_its_statement,
    ("cases_claim_inside_statement", "UPDATE"): claim_stretched_beyond_its_statement,
    ("cases_claim_in_its_case", "INSERT"): claim_of_another_case,
    ("cases_claim_in_its_case", "UPDATE"): lambda: change(make_case().claims.first(), case=make_case()),
    ("cases_evidencelink_own_snapshot", "INSERT"): link_with_the_snapshot_of_another_source,
    ("cases_evidencelink_own_snapshot", "UPDATE"): lambda: change(link(), source=make_source()),
    ("cases_edition_no_gap", "INSERT"): lambda: insert(next_edition(3)),
    ("cases_edition_names_previous", "INSERT"): lambda: insert(next_edition(2, previous_digest="c" * 64)),
    ("cases_publishedcase_is_current", "INSERT"): published_row_of_an_older_edition,
    ("cases_publishedcase_is_current", "UPDATE"): row_pointed_to_an_older_edition,
}


class TestTheTable:
    def test_breaks_every_trigger_there_is(self):
        assert sorted(BROKEN) == sorted(TRIGGERS)


@pytest.mark.parametrize(("name", "event"), TRIGGERS)
class TestEveryTrigger:
    def test_refuses_in_its_own_words(self, name, event, db):
        forbidden = BROKEN[name, event]()

        with pytest.raises(IntegrityError) as refused, transaction.atomic():
            forbidden()

        assert str(refused.value).splitlines()[0] == TRIGGERS[name, event].message

    def test_is_all_that_stands_in_the_way(self, name, event, db):
        """What is refused goes through without the trigger, so that it is the trigger that refuses."""
        forbidden = BROKEN[name, event]()
        connection.check_constraints()
        triggers.uninstall(connection)

        with transaction.atomic():
            forbidden()
            transaction.set_rollback(True)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no TRUNCATE")
class TestTruncate:
    @pytest.mark.parametrize("table", triggers.KEPT_WHOLE)
    def test_is_refused(self, table, db):
        with pytest.raises(IntegrityError, match="never emptied"), transaction.atomic():
            run(f"TRUNCATE {table} CASCADE")


# Read from the tables, so that a column that is added later has to be thought about here.
FINDING = {
    field.attname
    for field in Verdict._meta.concrete_fields
    if not field.name.startswith(("decision", "decided", "set_aside")) and field.name != "id"
}
OTHER_FINDINGS = {
    "rating": "unverifiable",
    "extent": "wholly",
    "found_value": "11",
    "found_status": {"status": "charged"},
    "explanation": "Other words.",
    "reason_code": "sealed",
    "sole_source_reason": "The only register.",
    "as_of_date": TODAY - timedelta(days=1),
    "proposed_at": NOW - timedelta(days=1),
    "content_digest": "a" * 64,
    "digest_version": 1,
    "bound_searches": [1],
    "content": {"claim": {}},
}


class TestAFinding:
    def test_is_fixed_in_every_column(self):
        assert set(triggers.FINDING) == FINDING == OTHER_FINDINGS.keys() | {"claim_id", "proposed_by_id"}

    @pytest.mark.parametrize("column", OTHER_FINDINGS)
    def test_refuses_a_change_of_one_column(self, column, db):
        row = verdict()

        with pytest.raises(IntegrityError, match="finding never changes"), transaction.atomic():
            change(row, **{column: OTHER_FINDINGS[column]})()

    def test_does_not_move_to_another_claim_or_person(self, db):
        row = verdict()

        for fields in ({"claim": make_case().claims.first()}, {"proposed_by": make_user()}):
            with pytest.raises(IntegrityError, match="finding never changes"), transaction.atomic():
                change(row, **fields)()


class TestADecision:
    @pytest.mark.parametrize(
        "fields",
        [
            {"decision": "returned", "decision_note": "No."},
            {"decided_at": NOW + timedelta(days=1)},
            {"decided_at": None, "decided_by": None, "decision": ""},
        ],
        ids=["decision", "time", "undone"],
    )
    def test_is_made_once(self, fields, db):
        row = verdict()

        with pytest.raises(IntegrityError, match="made once"), transaction.atomic():
            change(row, **fields)()

    def test_is_not_passed_to_another_person(self, db):
        row, other = verdict(), make_user()

        with pytest.raises(IntegrityError, match="made once"), transaction.atomic():
            change(row, decided_by=other)()

    def test_can_be_set_aside(self, db):
        row, by = verdict(), make_user()

        change(row, set_aside_at=NOW, set_aside_by=by, set_aside_reason="New record.")()

        row.refresh_from_db()
        assert row.is_standing is False


SALTED = ["x" * 43, "Ann"]
DIGEST = ["d" * 43]


class TestADisclosure:
    def test_is_emptied_by_words_and_then_as_a_whole(self, db):
        row = disclosure()

        change(row, seed="", text="", pieces=[SALTED, SALTED])()
        change(row, pieces=[SALTED, DIGEST])()
        change(row, pieces=[SALTED, DIGEST])()
        change(row, pieces=[])()

        row.refresh_from_db()
        assert (row.seed, row.text, row.pieces) == ("", "", [])

    @pytest.mark.parametrize(
        "fields",
        [
            {"scope": "event:2"},
            {"commitment": "d" * 43},
            {"seed": "t" * 43},
            {"text": "Ann met Bo"},
            {"pieces": [SALTED]},
            {"seed": "", "text": "", "scope": "event:2"},
        ],
        ids=str,
    )
    def test_is_not_changed_otherwise(self, fields, db):
        row = disclosure()

        with pytest.raises(IntegrityError, match="can be emptied"), transaction.atomic():
            change(row, **fields)()

    @pytest.mark.parametrize(
        "fields",
        [
            {"pieces": [SALTED, SALTED]},
            {"pieces": [DIGEST, SALTED]},
            {"pieces": [SALTED, SALTED, DIGEST]},
            {"seed": "s" * 43, "text": "Ann met Ben", "pieces": []},
        ],
        ids=["a word", "another word", "a piece", "all of it"],
    )
    def test_gets_back_nothing_that_was_masked(self, fields, db):
        row = disclosure(seed="", text="", pieces=[SALTED, DIGEST])

        with pytest.raises(IntegrityError, match="can be emptied"), transaction.atomic():
            change(row, **fields)()

    def test_gets_back_nothing_that_was_forgotten(self, db):
        row = disclosure(seed="", text="")

        with pytest.raises(IntegrityError, match="can be emptied"), transaction.atomic():
            change(row, pieces=[DIGEST])()


class TestAReleaseVersion:
    @pytest.mark.parametrize(
        "fields", [{"number": 2}, {"text": "Other words."}, {"length": 3}, {"sha256": "b" * 64}], ids=str
    )
    def test_keeps_its_text(self, fields, db):
        version = make_version()

        with (
            pytest.raises(IntegrityError, match="text of a release version never changes"),
            transaction.atomic(),
        ):
            change(version, **fields)()

    def test_stays_with_its_release(self, db):
        version, other = make_version(), make_release()

        with (
            pytest.raises(IntegrityError, match="text of a release version never changes"),
            transaction.atomic(),
        ):
            change(version, release=other)()

    def test_counts_code_points_on_either_database(self, db):
        version = make_version(text="Zoë’s 🏠 e\u0301 وزارة")

        assert ReleaseVersion.objects.get(pk=version.pk).length == 16


class TestStatements:
    """Spans a, b of one version: what overlaps is refused, what touches is not."""

    @pytest.mark.parametrize(
        "span", [(5, 11), (10, 20), (19, 25), (12, 18), (5, 25)], ids=lambda span: f"{span[0]}-{span[1]}"
    )
    def test_that_share_a_letter_are_refused(self, span, db):
        version = make_version()
        make_statement(version, 10, 20)

        with pytest.raises(IntegrityError), transaction.atomic():
            make_statement(version, *span)

    @pytest.mark.parametrize("span", [(0, 10), (20, 30), (8, 9)], ids=lambda span: f"{span[0]}-{span[1]}")
    def test_that_touch_or_lie_apart_are_kept(self, span, db):
        version = make_version()
        make_statement(version, 10, 20)

        make_statement(version, *span)

        assert version.statements.count() == 2

    def test_of_another_version_do_not_count(self, db):
        make_statement(make_version(), 10, 20)

        make_statement(make_version(), 10, 20)

        assert Statement.objects.count() == 2


class TestOneOwnVerdict:
    def test_is_not_approved_by_a_superuser_either(self, db):
        superuser = make_user(is_superuser=True)
        claim = make_case().claims.first()
        for _ in range(2):
            make_evidence(claim)
        row = propose(claim, by=superuser)

        with pytest.raises(IntegrityError, match="approver_is_not_proposer"), transaction.atomic():
            change(row, decision="approved", decided_at=NOW, decided_by=superuser)()


def put(trigger: triggers.Trigger) -> None:
    """Create a trigger in the place of whatever has its name."""
    for written in written_out(trigger):
        for sql in triggers._replace(connection.vendor, written):
            run(sql)


def written_out(trigger: triggers.Trigger) -> list[triggers.Written]:
    if connection.vendor == "postgresql":
        return [triggers._write_postgresql(trigger)]
    return triggers._write_sqlite(trigger)


def standing() -> set[str]:
    with connection.cursor() as cursor:
        return {written.name for written in triggers._standing(connection.vendor, cursor)}


# What a careless hand could leave in the place of a trigger.
EMPTY = triggers.Trigger("cases_event_no_update", "cases_event", "BEFORE", ("UPDATE",), "1 = 0", "Never.")
DECLARED = sorted(written.name for written in triggers._declared(connection.vendor))
WAYS_OFF = ["DISABLE", "ENABLE REPLICA"]


def switch(how: str, on_postgresql: bool) -> None:
    if not on_postgresql:
        pytest.skip("SQLite can't switch a trigger off or on, only drop it.")
    run(f"ALTER TABLE cases_event {how} TRIGGER cases_event_no_update")


class TestFaults:
    def test_are_none_after_migrating(self, db):
        assert triggers.faults(connection) == {}
        assert triggers.missing(connection) == []

    @pytest.mark.parametrize("name", DECLARED)
    def test_name_a_trigger_that_was_dropped(self, name, db):
        run(triggers._drop(connection.vendor, name))

        assert triggers.faults(connection) == {name: triggers.LOST}
        assert triggers.missing(connection) == [name]

    @pytest.mark.parametrize(
        "changes",
        [{"condition": "1 = 0"}, {"message": "Never."}, {"moment": "AFTER"}, {"events": ("DELETE",)}],
    )
    def test_name_a_trigger_that_is_another(self, changes, db):
        declared = next(t for t in triggers.TRIGGERS if t.name == "cases_event_no_update")
        put(replace(declared, **changes))

        assert triggers.faults(connection) == {"cases_event_no_update": triggers.CHANGED}

    @pytest.mark.parametrize("how", WAYS_OFF)
    def test_name_a_trigger_that_is_switched_off(self, how, db, on_postgresql):
        switch(how, on_postgresql)

        assert triggers.faults(connection) == {"cases_event_no_update": triggers.OFF}

    def test_do_not_name_a_trigger_that_fires_on_replicas_too(self, db, on_postgresql):
        switch("ENABLE ALWAYS", on_postgresql)

        assert triggers.faults(connection) == {}


class TestInstall:
    def test_writes_nothing_where_nothing_differs(self, db):
        with CaptureQueriesContext(connection) as queries:
            assert triggers.install(connection) == []

        assert {query["sql"].split()[0] for query in queries} <= {"SELECT", "SAVEPOINT", "RELEASE"}

    def test_creates_what_is_missing(self, db):
        triggers.uninstall(connection)
        assert triggers.missing(connection) == DECLARED

        assert sorted(triggers.install(connection)) == DECLARED
        assert triggers.missing(connection) == []

    def test_replaces_what_differs(self, db):
        put(EMPTY)

        assert triggers.install(connection) == ["cases_event_no_update"]
        assert triggers.faults(connection) == {}

    @pytest.mark.parametrize("how", WAYS_OFF)
    def test_replaces_what_is_switched_off(self, how, db, on_postgresql):
        switch(how, on_postgresql)

        assert triggers.install(connection) == ["cases_event_no_update"]
        assert triggers.faults(connection) == {}

    def test_replaces_a_trigger_that_calls_another_function(self, db, on_postgresql):
        if not on_postgresql:
            pytest.skip("SQLite's triggers call no functions.")
        run("CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'")
        run(
            "CREATE OR REPLACE TRIGGER cases_event_no_update BEFORE UPDATE ON cases_event"
            " FOR EACH ROW EXECUTE FUNCTION nothing()"
        )
        assert triggers.faults(connection) == {"cases_event_no_update": triggers.CHANGED}

        assert triggers.install(connection) == ["cases_event_no_update"]
        assert triggers.faults(connection) == {}

    def test_leaves_out_what_has_no_table(self, db, monkeypatch):
        later = replace(EMPTY, name="cases_later_no_update", table="cases_later")
        monkeypatch.setattr(triggers, "TRIGGERS", [*triggers.TRIGGERS, later])

        assert triggers.install(connection) == []
        assert triggers.faults(connection) == {"cases_later_no_update": triggers.LOST}

    def test_drops_what_is_no_longer_declared(self, db):
        put(replace(EMPTY, name="cases_event_once_declared"))

        assert triggers.install(connection) == ["cases_event_once_declared"]
        assert "cases_event_once_declared" not in standing()

    def test_leaves_alone_what_others_have_put_there(self, db, on_postgresql):
        for sql in others_trigger(on_postgresql):
            run(sql)

        assert triggers.install(connection) == []
        triggers.uninstall(connection)
        assert standing() == {"cases_event_of_others"}


def others_trigger(on_postgresql: bool) -> list[str]:
    """Make a trigger as an operator might, on a table of ours and for a purpose of their own."""
    name, when = "cases_event_of_others", "AFTER INSERT ON cases_event"
    if not on_postgresql:
        return [f"CREATE TRIGGER {name} {when} BEGIN SELECT 1; END"]
    return [
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        f"CREATE TRIGGER {name} {when} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]
