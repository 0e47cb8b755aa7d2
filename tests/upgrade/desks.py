"""Scratch databases beside the one of the tests: empty, or as version 1 of the desk left them."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest
from django.db import connection, connections
from django.db.utils import ConnectionHandler

from factcheck.env import Environment
from tests import postgresql

ROOT = Path(__file__).parent.parent.parent
VERSION_1 = Path(__file__).parent / "version_1"
# A run of the tests upgrades desks on the database that it is on itself; the whole suite runs on either.
KINDS = (connection.vendor,)
ALIAS = "scratch"
_numbers = count(1)


@contextmanager
def scratch(kind: str, folder: Path) -> Iterator[str]:
    """Make an empty database for a while, and give its address; skip the test where there can be none."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'desk.sqlite3'}"
        return
    name = f"desk_upgrade_{os.getpid()}_{next(_numbers)}"
    try:
        url = postgresql.command(["create", name])
    except postgresql.Unusable as problem:
        pytest.skip(f"No PostgreSQL: {problem}")
    try:
        yield url
    finally:
        postgresql.command(["drop", name])


def load_version_1(kind: str, url: str) -> None:
    """Fill an empty database with what version 1 left."""
    dump = (VERSION_1 / f"desk.{kind}.sql").read_text(encoding="utf-8")
    if kind == "postgresql":
        with psycopg.connect(url) as connection:
            connection.execute(dump)
        return
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    connection.executescript(dump)
    connection.close()


@contextmanager
def connected(url: str) -> Iterator[str]:
    """Let Django know the database by an alias for a while, with the options that a desk's database has."""
    wanted = Environment({"DATABASE_URL": url}).database("DATABASE_URL", default="", base=ROOT)
    if wanted["ENGINE"].endswith("sqlite3"):
        options = "PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;"
        wanted["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": options}
    connections.settings[ALIAS] = ConnectionHandler({"default": wanted}).settings["default"]
    try:
        yield ALIAS
    finally:
        connections[ALIAS].close()
        del connections[ALIAS]
        del connections.settings[ALIAS]
