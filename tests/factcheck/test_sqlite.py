import threading

import pytest
from django.db import connection, transaction

pytestmark = [
    pytest.mark.usefixtures("transactional_db"),
    pytest.mark.skipif("connection.vendor != 'sqlite'", reason="holds for the embedded database alone"),
]


def pragma(name: str):
    with connection.cursor() as cursor:
        return cursor.execute(f"PRAGMA {name}").fetchone()[0]


class TestConnection:
    @pytest.mark.parametrize(
        ("name", "value"),
        [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 20_000)],
    )
    def test_has(self, name, value):
        assert pragma(name) == value

    def test_takes_the_write_lock_when_a_transaction_begins(self):
        with transaction.atomic():
            other = connection.copy()
            other.settings_dict["OPTIONS"] |= {"timeout": 0}
            with pytest.raises(Exception, match="database is locked"), transaction_on(other):
                pass

    def test_lets_others_read_while_one_writes(self):
        found = []

        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("INSERT INTO django_content_type (app_label, model) VALUES ('desk', 'unseen')")
            reader = threading.Thread(target=lambda: found.append(count_unseen()))
            reader.start()
            reader.join(timeout=10)
            transaction.set_rollback(True)

        assert found == [0]


class transaction_on:
    """Begins a transaction on a connection of its own, and closes it."""

    def __init__(self, other) -> None:
        self.other = other

    def __enter__(self) -> None:
        self.other.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)

    def __exit__(self, *error) -> None:
        self.other.close()


def count_unseen() -> int:
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            return cursor.execute(
                "SELECT count(*) FROM django_content_type WHERE model = 'unseen'"
            ).fetchone()[0]
    finally:
        other.close()
