"""Rules that need more than one row, or forbid change: triggers, the same on SQLite and PostgreSQL.

Each trigger is declared once as a condition and a sentence, and written for either database. Triggers
belong to the tables as they are now, not to a migration: `cases.management` has them installed after every
`manage.py migrate`. `faults(connection)` says what does not stand as declared, and `manage.py
verify_history` asks it.
"""

from dataclasses import dataclass

from django.db import transaction


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
KEPT_WHOLE = (
    "cases_edition",
    "cases_correction",
    "cases_correctedclaim",
    "cases_event",
    "cases_disclosure",
    "cases_publiclogentry",
)

FINDING = (
    "claim_id",
    "rating",
    "extent",
    "found_value",
    "found_status",
    "explanation",
    "reason_code",
    "sole_source_reason",
    "as_of_date",
    "proposed_at",
    "proposed_by_id",
    "content_digest",
    "digest_version",
    "bound_searches",
    "content",
)

TRIGGERS = [
    *_unchanging("cases_edition", "A published edition"),
    *_unchanging("cases_correction", "A published correction"),
    *_unchanging("cases_correctedclaim", "A published correction"),
    *_unchanging("cases_event", "The history"),
    Trigger(
        "cases_disclosure_no_delete",
        "cases_disclosure",
        "BEFORE",
        ("DELETE",),
        "1 = 1",
        "A disclosure is never deleted, only emptied.",
    ),
    # Seed and text go, and the pieces that are left come in their place; from then on these get less.
    Trigger(
        "cases_disclosure_only_emptied",
        "cases_disclosure",
        "BEFORE",
        ("UPDATE",),
        "OLD.id <> NEW.id OR OLD.scope <> NEW.scope OR OLD.commitment <> NEW.commitment"
        " OR NEW.seed <> '' OR NEW.text <> '' OR (OLD.seed = '' AND OLD.pieces {differs} NEW.pieces"
        " AND length(CAST(NEW.pieces AS text)) >= length(CAST(OLD.pieces AS text)))",
        "A disclosure can be emptied, by words or as a whole, and not be changed otherwise.",
    ),
    *_unchanging("cases_publiclogentry", "The public log"),
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
        "cases_publiclogentry_no_gap",
        "cases_publiclogentry",
        "BEFORE",
        ("INSERT",),
        "NEW.seq <> 1 + COALESCE((SELECT MAX(e.seq) FROM cases_publiclogentry e), 0)",
        "Entries of the public log are numbered without gaps.",
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


@dataclass(frozen=True)
class Written:
    """A trigger in the words of one database: as it is to be created, or as the database says it has it."""

    table: str
    name: str
    trigger: str
    function: str = ""  # on PostgreSQL, the body of the function that it calls
    is_on: bool = True


LOST, CHANGED, OFF = "lost", "changed", "switched off"

# Of those who install at the same time on PostgreSQL one waits for the other. Any number would do.
QUEUE = 7_031_988
# What every trigger of ours says, so that nobody else's is taken for one that is no longer declared.
PREFIX = "cases_"
SQLITE_MARK = "BEGIN SELECT RAISE(ABORT, '"
POSTGRESQL_MARK = "USING ERRCODE = 'integrity_constraint_violation'"


def install(connection) -> list[str]:
    """Make the triggers of every table that is there stand as declared, all or nothing.

    Creates what is missing, replaces what differs or is switched off, drops those of ours that are no longer
    declared. Returns the names; where there are none, nothing was written.
    """
    vendor = connection.vendor
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        if vendor == "postgresql":
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [QUEUE])
        tables = set(connection.introspection.table_names(cursor))
        declared = [written for written in _declared(vendor) if written.table in tables]
        standing = set(_standing(vendor, cursor))
        differing = [written for written in declared if written not in standing]
        undeclared = _ours(vendor, cursor) - {written.name for written in declared}
        _run(cursor, [_drop(vendor, name) for name in sorted(undeclared)])
        _run(cursor, [sql for written in differing for sql in _replace(vendor, written)])
    return [*(written.name for written in differing), *sorted(undeclared)]


def uninstall(connection) -> None:
    """Drop every trigger of ours, also those that another version of this page declared."""
    vendor = connection.vendor
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        names = _ours(vendor, cursor) | {written.name for written in _declared(vendor)}
        _run(cursor, [_drop(vendor, name) for name in sorted(names)])


def faults(connection) -> dict[str, str]:
    """Name the declared triggers that do not stand as declared, each with what is wrong with it."""
    with connection.cursor() as cursor:
        standing = {(w.table, w.name): w for w in _standing(connection.vendor, cursor)}
    declared = sorted(_declared(connection.vendor), key=lambda written: written.name)
    found = {w.name: _fault(w, standing.get((w.table, w.name))) for w in declared}
    return {name: fault for name, fault in found.items() if fault}


def _fault(declared: Written, standing: Written | None) -> str:
    if standing is None:
        return LOST
    if not standing.is_on:
        return OFF
    return "" if standing == declared else CHANGED


def missing(connection) -> list[str]:
    """Name the declared triggers that do not stand as declared, whatever the reason."""
    return list(faults(connection))


# --- what the databases have ----------------------------------------------------------------------


def _standing(vendor: str, cursor) -> list[Written]:
    return _standing_postgresql(cursor) if vendor == "postgresql" else _standing_sqlite(cursor)


def _standing_sqlite(cursor) -> list[Written]:
    cursor.execute("SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'trigger'")
    return [Written(*row) for row in cursor.fetchall()]


def _standing_postgresql(cursor) -> list[Written]:
    """Read triggers as PostgreSQL writes them. One that is enabled for replicas alone (R) counts as off."""
    cursor.execute(
        "SELECT c.relname, t.tgname, pg_get_triggerdef(t.oid, true), p.prosrc, t.tgenabled IN ('O', 'A')"
        " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid"
        " WHERE NOT t.tgisinternal AND pg_table_is_visible(c.oid)"
    )
    return [Written(*row) for row in cursor.fetchall()]


def _ours(vendor: str, cursor) -> set[str]:
    """Name what the database has of ours, declared or not: on PostgreSQL functions, which outlive tables."""
    if vendor == "postgresql":
        cursor.execute(
            "SELECT proname, prosrc FROM pg_proc WHERE prorettype = 'trigger'::regtype AND pronargs = 0"
            " AND pg_function_is_visible(oid)"
        )
        return {
            name for name, body in cursor.fetchall() if name.startswith(PREFIX) and POSTGRESQL_MARK in body
        }
    standing = _standing_sqlite(cursor)
    return {w.name for w in standing if w.name.startswith(PREFIX) and SQLITE_MARK in w.trigger}


# --- what is declared, in SQL ---------------------------------------------------------------------


def _declared(vendor: str) -> list[Written]:
    if vendor == "postgresql":
        return [*map(_write_postgresql, TRIGGERS), *map(_write_against_truncate, KEPT_WHOLE)]
    return [written for trigger in TRIGGERS for written in _write_sqlite(trigger)]


def _write_sqlite(trigger: Trigger) -> list[Written]:
    """SQLite has no trigger for several events: it gets one each."""
    condition = trigger.condition.format(differs="IS NOT")
    message = trigger.message.replace("'", "''")
    return [
        Written(
            trigger.table,
            name,
            f'CREATE TRIGGER "{name}" {trigger.moment} {event} ON "{trigger.table}" FOR EACH ROW'
            f" WHEN {condition} {SQLITE_MARK}{message}'); END",
        )
        for name, event in zip(_sqlite_names(trigger), trigger.events, strict=True)
    ]


def _sqlite_names(trigger: Trigger) -> list[str]:
    if len(trigger.events) == 1:
        return [trigger.name]
    return [f"{trigger.name}_{event.lower()}" for event in trigger.events]


def _write_postgresql(trigger: Trigger) -> Written:
    condition = trigger.condition.format(differs="IS DISTINCT FROM")
    message = trigger.message.replace("'", "''")
    given_back = "OLD" if trigger.events == ("DELETE",) else "NEW"
    return Written(
        trigger.table,
        trigger.name,
        _create_postgresql(
            trigger.table, trigger.name, f"{trigger.moment} {' OR '.join(trigger.events)}", "ROW"
        ),
        f" BEGIN IF {condition} THEN RAISE EXCEPTION '{message}' {POSTGRESQL_MARK};"
        f" END IF; RETURN {given_back}; END ",
    )


def _write_against_truncate(table: str) -> Written:
    name = f"{table}_no_truncate"
    return Written(
        table,
        name,
        _create_postgresql(table, name, "BEFORE TRUNCATE", "STATEMENT"),
        f" BEGIN RAISE EXCEPTION 'What was published or recorded is never emptied.' {POSTGRESQL_MARK}; END ",
    )


def _create_postgresql(table: str, name: str, moment: str, each: str) -> str:
    """Write it as PostgreSQL writes it when asked what it has, letter by letter."""
    return f"CREATE TRIGGER {name} {moment} ON {table} FOR EACH {each} EXECUTE FUNCTION {name}()"


def _replace(vendor: str, written: Written) -> list[str]:
    """Write the statements that put a trigger in the place of whatever has its name."""
    if vendor == "sqlite":
        return [_drop(vendor, written.name), written.trigger]
    return [
        f"DROP TRIGGER IF EXISTS {written.name} ON {written.table}",
        _drop(vendor, written.name),
        f"CREATE FUNCTION {written.name}() RETURNS trigger LANGUAGE plpgsql"
        f" AS $body${written.function}$body$",
        written.trigger,
    ]


def _drop(vendor: str, name: str) -> str:
    if vendor == "postgresql":
        return f"DROP FUNCTION IF EXISTS {name}() CASCADE"
    return f'DROP TRIGGER IF EXISTS "{name}"'


def _run(cursor, statements: list[str]) -> None:
    for sql in statements:
        cursor.execute(sql)
