"""What the database refuses, in words: a race that was lost becomes a refusal.

Moves look before they write, and the database has the last word. Where somebody else was faster between the
two, its constraint or trigger breaks; whoever came second is told the same sentence as if the move had
seen it. What is not known here is a fault of the code, and is raised as it is.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, models

from cases.history.triggers import TRIGGERS
from cases.workflow.refusals import MoveRefused

# Unique columns have no sentence in their model; constraints and triggers bring their own.
UNIQUE_COLUMNS = {
    "auth_user.username": "Somebody else has this user name.",
    "cases_case.release_id": "This release has a case already.",
    "cases_case.slug": "Another case has just taken this address. Try again.",
    "cases_claimant.name": "Another claimant has this name. Use that one, or choose another name.",
    "cases_claimant.slug": "Another claimant has this address. Choose another.",
    "cases_edition.digest": "This edition has already been published.",
    "cases_event.hash": "Somebody else wrote to the history at the same moment. Try again.",
    "cases_event.number": "Somebody else wrote to the history at the same moment. Try again.",
    "cases_publiclogentry.digest": "Somebody else wrote to the public log at the same moment. Try again.",
    "cases_publiclogentry.edition_id": "This edition has already been published.",
    "cases_publiclogentry.seq": "Somebody else wrote to the public log at the same moment. Try again.",
    "cases_publishedcase.edition_id": "This edition has already been published.",
    "cases_schedule.edition_id": "This edition has already been published.",
    "cases_publishedcase.slug": "Another published case has this address.",
}
# SQLite names the columns of a broken unique constraint, and two constraints look after this one.
SHARED_COLUMNS = {
    "cases_verdict.claim_id": "Somebody else has just proposed or approved a verdict for this claim.",
}


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what the database refuses into a refusal. It stands around the transaction, not inside."""
    try:
        yield
    except IntegrityError as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        raise MoveRefused(sentence) from error


def sentence_for(error: IntegrityError) -> str | None:
    """Say in an editor's words which rule broke; None for one that no move can run into."""
    told = getattr(error.__cause__, "diag", None)
    if told is None:
        return _of_sqlite(str(error))
    return (
        _sentences().get(told.constraint_name) if told.constraint_name else _of_trigger(told.message_primary)
    )


def _of_sqlite(message: str) -> str | None:
    kind, found, what = message.partition(" constraint failed: ")
    if not found:
        return _of_trigger(message)
    return _sentences().get(what) if kind in ("UNIQUE", "CHECK") else None


def _of_trigger(message: str) -> str | None:
    return message if message in {trigger.message for trigger in TRIGGERS} else None


def _sentences() -> dict[str, str]:
    """Give each rule's sentence under its name; unique ones under their columns too, for SQLite."""
    sentences = {f"{_underscored(column)}_key": sentence for column, sentence in UNIQUE_COLUMNS.items()}
    for model in tables():
        for constraint in model._meta.constraints:
            sentence = str(constraint.violation_error_message)
            sentences[constraint.name] = sentence
            if isinstance(constraint, models.UniqueConstraint):
                sentences[columns_of(model, constraint)] = sentence
    return {**sentences, **UNIQUE_COLUMNS, **SHARED_COLUMNS}


def tables() -> list[type[models.Model]]:
    return [*apps.get_app_config("cases").get_models(), User]


def columns_of(model: type[models.Model], constraint: models.UniqueConstraint) -> str:
    """Name a unique constraint's columns as SQLite does."""
    columns = {field.name: field.column for field in model._meta.fields}
    return ", ".join(f"{model._meta.db_table}.{columns[name]}" for name in constraint.fields)


def _underscored(column: str) -> str:
    """PostgreSQL names the constraint of a unique column so, `_key` after it."""
    return column.replace(".", "_")
