"""Rules that need more than one row, or forbid change: triggers, the same on SQLite and PostgreSQL.

Each trigger is declared once as a condition and a sentence, and written for either database.
On SQLite a later migration that rebuilds a table drops that table's triggers without a word: such a
migration ends with `install(schema_editor.connection)`; `missing(connection)` finds out, and
`manage.py verify_history` asks it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Trigger:
    """Refuse `events` on `table` when `condition` (SQL over OLD and NEW) holds.

    `condition` has to mean the same on both databases; {differs} stands for IS DISTINCT FROM.
    """

    name: str
    table: str
    moment: str
    events: tuple[str, ...]
    condition: str
    message: str


def _unchanging(table: str, thing: str) -> list[Trigger]:
    """Refuse every UPDATE and DELETE of a table."""
    return [
        Trigger(f"{table}_no_update", table, "BEFORE", ("UPDATE",), "1 = 1", f"{thing} never changes."),
        Trigger(f"{table}_no_delete", table, "BEFORE", ("DELETE",), "1 = 1", f"{thing} is never deleted."),
    ]


def _fixed_columns(table: str, columns: tuple[str, ...], name: str, message: str) -> Trigger:
    """Refuse an UPDATE that changes any of some columns."""
    condition = " OR ".join(f'OLD."{c}" {{differs}} NEW."{c}"' for c in columns)
    return Trigger(f"{table}_{name}", table, "BEFORE", ("UPDATE",), condition, message)


# Emptied by nobody. TRUNCATE fires no trigger for rows; SQLite has no such statement.
KEPT_WHOLE = ("cases_edition", "cases_correction", "cases_correctedclaim", "cases_event")

FINDING = (
    "claim_id",
    "rating",
    "extent",
    "found_value",
    "explanation",
    "reason_code",
    "sole_source_reason",
    "as_of_date",
    "proposed_at",
    "proposed_by_id",
    "content_digest",
)

TRIGGERS = [
    *_unchanging("cases_edition", "A published edition"),
    *_unchanging("cases_correction", "A published correction"),
    *_unchanging("cases_correctedclaim", "A published correction"),
    *_unchanging("cases_event", "The history"),
    _fixed_columns(
        "cases_releaseversion",
        ("release_id", "number", "text", "length", "sha256"),
        "text_is_fixed",
        "The text of a release version never changes: a changed page is a new version.",
    ),
    Trigger(
        "cases_releaseversion_length_fits",
        "cases_releaseversion",
        "AFTER",
        ("INSERT",),
        "NEW.length <> length(NEW.text)",
        "The length of a release version is that of its text.",
    ),
    _fixed_columns(
        "cases_verdict",
        FINDING,
        "finding_is_fixed",
        "A proposed finding never changes: propose a new one.",
    ),
    Trigger(
        "cases_verdict_decided_once",
        "cases_verdict",
        "BEFORE",
        ("UPDATE",),
        "OLD.decided_at IS NOT NULL AND (OLD.decided_at {differs} NEW.decided_at"
        " OR OLD.decided_by_id {differs} NEW.decided_by_id OR OLD.decision {differs} NEW.decision"
        " OR OLD.decision_note {differs} NEW.decision_note)",
        "A decision on a verdict is made once.",
    ),
    Trigger(
        "cases_verdict_no_delete",
        "cases_verdict",
        "BEFORE",
        ("DELETE",),
        "1 = 1",
        "A verdict is never deleted: return it or set it aside.",
    ),
    Trigger(
        "cases_statement_inside_text",
        "cases_statement",
        "AFTER",
        ("INSERT", "UPDATE"),
        'NEW."end" > (SELECT v.length FROM cases_releaseversion v WHERE v.id = NEW.version_id)',
        "A statement must lie inside the text of its release version.",
    ),
    # Statements that do not overlap so far overlap a new one only where it meets its neighbors.
    Trigger(
        "cases_statement_no_overlap",
        "cases_statement",
        "AFTER",
        ("INSERT", "UPDATE"),
        'COALESCE((SELECT s."end" FROM cases_statement s WHERE s.version_id = NEW.version_id'
        " AND s.start <= NEW.start AND s.id <> NEW.id ORDER BY s.start DESC LIMIT 1), 0) > NEW.start"
        " OR (SELECT s.start FROM cases_statement s WHERE s.version_id = NEW.version_id"
        ' AND s.start >= NEW.start AND s.id <> NEW.id ORDER BY s.start LIMIT 1) < NEW."end"',
        "Two statements must not share a letter.",
    ),
    Trigger(
        "cases_statement_around_claims",
        "cases_statement",
        "AFTER",
        ("UPDATE",),
        "EXISTS (SELECT 1 FROM cases_claim c WHERE c.statement_id = NEW.id"
        ' AND (c.start < NEW.start OR c."end" > NEW."end"))',
        "A statement must hold the words of all its claims.",
    ),
    Trigger(
        "cases_claim_inside_statement",
        "cases_claim",
        "AFTER",
        ("INSERT", "UPDATE"),
        "EXISTS (SELECT 1 FROM cases_statement s WHERE s.id = NEW.statement_id"
        ' AND (NEW.start < s.start OR NEW."end" > s."end"))',
        "A claim's words must lie inside its statement.",
    ),
    Trigger(
        "cases_claim_in_its_case",
        "cases_claim",
        "AFTER",
        ("INSERT", "UPDATE"),
        "NOT EXISTS (SELECT 1 FROM cases_statement s JOIN cases_releaseversion v ON v.id = s.version_id"
        " JOIN cases_case k ON k.release_id = v.release_id"
        " WHERE s.id = NEW.statement_id AND k.id = NEW.case_id)",
        "A claim belongs to the case that checks its release.",
    ),
    Trigger(
        "cases_evidencelink_own_snapshot",
        "cases_evidencelink",
        "AFTER",
        ("INSERT", "UPDATE"),
        "NEW.snapshot_id IS NOT NULL AND NEW.source_id <>"
        " (SELECT p.source_id FROM cases_snapshot p WHERE p.id = NEW.snapshot_id)",
        "The snapshot must be of the source that is cited.",
    ),
    Trigger(
        "cases_edition_no_gap",
        "cases_edition",
        "BEFORE",
        ("INSERT",),
        "NEW.number <> 1 + COALESCE((SELECT MAX(e.number) FROM cases_edition e"
        " WHERE e.case_id = NEW.case_id), 0)",
        "Editions of a case are numbered without gaps.",
    ),
    Trigger(
        "cases_edition_names_previous",
        "cases_edition",
        "BEFORE",
        ("INSERT",),
        "NEW.previous_digest <> COALESCE((SELECT e.digest FROM cases_edition e"
        " WHERE e.case_id = NEW.case_id ORDER BY e.number DESC LIMIT 1), '')",
        "An edition names the digest of the one before it.",
    ),
    Trigger(
        "cases_publishedcase_is_current",
        "cases_publishedcase",
        "AFTER",
        ("INSERT", "UPDATE"),
        "NEW.edition_id <> (SELECT e.id FROM cases_edition e WHERE e.case_id = NEW.case_id"
        " ORDER BY e.number DESC LIMIT 1)",
        "Readers see the latest edition of a case.",
    ),
]


def install(connection) -> None:
    """Create the triggers, replacing those of the same name."""
    uninstall(connection)
    _run(connection, TRIGGERS, _create_sql)
    if connection.vendor == "postgresql":
        _run(connection, KEPT_WHOLE, _create_against_truncate)


def uninstall(connection) -> None:
    _run(connection, TRIGGERS, _drop_sql)
    if connection.vendor == "postgresql":
        _run(connection, KEPT_WHOLE, _drop_against_truncate)


def missing(connection) -> list[str]:
    """Name the declared triggers that the database does not have."""
    query = (
        "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
        if connection.vendor == "postgresql"
        else "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        present = {name for (name,) in cursor.fetchall()}
    expected = {name for t in TRIGGERS for name in _names(connection.vendor, t)}
    if connection.vendor == "postgresql":
        expected |= {f"{table}_no_truncate" for table in KEPT_WHOLE}
    return sorted(expected - present)


def _run(connection, subjects, statements) -> None:
    with connection.cursor() as cursor:
        for subject in subjects:
            for sql in statements(connection.vendor, subject):
                cursor.execute(sql)


def _names(vendor: str, trigger: Trigger) -> list[str]:
    """SQLite has no trigger for several events: it gets one each."""
    if vendor == "postgresql" or len(trigger.events) == 1:
        return [trigger.name]
    return [f"{trigger.name}_{event.lower()}" for event in trigger.events]


def _create_sql(vendor: str, trigger: Trigger) -> list[str]:
    return _create_postgresql(trigger) if vendor == "postgresql" else _create_sqlite(trigger)


def _create_sqlite(trigger: Trigger) -> list[str]:
    condition = trigger.condition.format(differs="IS NOT")
    message = trigger.message.replace("'", "''")
    return [
        f'CREATE TRIGGER "{name}" {trigger.moment} {event} ON "{trigger.table}" FOR EACH ROW'
        f" WHEN {condition} BEGIN SELECT RAISE(ABORT, '{message}'); END"
        for name, event in zip(_names("sqlite", trigger), trigger.events, strict=True)
    ]


def _create_postgresql(trigger: Trigger) -> list[str]:
    condition = trigger.condition.format(differs="IS DISTINCT FROM")
    message = trigger.message.replace("'", "''")
    given_back = "OLD" if trigger.events == ("DELETE",) else "NEW"
    return [
        f"CREATE FUNCTION {trigger.name}() RETURNS trigger LANGUAGE plpgsql AS $body$"
        f" BEGIN IF {condition} THEN"
        f" RAISE EXCEPTION '{message}' USING ERRCODE = 'integrity_constraint_violation';"
        f" END IF; RETURN {given_back}; END $body$",
        f'CREATE TRIGGER "{trigger.name}" {trigger.moment} {" OR ".join(trigger.events)}'
        f' ON "{trigger.table}" FOR EACH ROW EXECUTE FUNCTION {trigger.name}()',
    ]


def _drop_sql(vendor: str, trigger: Trigger) -> list[str]:
    if vendor == "postgresql":
        return [f"DROP FUNCTION IF EXISTS {trigger.name}() CASCADE"]
    return [f'DROP TRIGGER IF EXISTS "{name}"' for name in _names("sqlite", trigger)]


def _create_against_truncate(vendor: str, table: str) -> list[str]:
    name = f"{table}_no_truncate"
    return [
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN"
        " RAISE EXCEPTION 'What was published or recorded is never emptied.'"
        " USING ERRCODE = 'integrity_constraint_violation'; END $body$",
        f'CREATE TRIGGER "{name}" BEFORE TRUNCATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION {name}()',
    ]


def _drop_against_truncate(vendor: str, table: str) -> list[str]:
    return [f"DROP FUNCTION IF EXISTS {table}_no_truncate() CASCADE"]
