"""Where the PostgreSQL for tests is.

`python -m tests.postgresql url` prints its address; `create NAME` and `drop NAME` make and remove a scratch
database there, of which `create` prints the address.
"""

import getpass
import os
import sys
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

HERE = "127.0.0.1:5432"
HINT = "Start one there, or set TEST_DATABASE_URL=postgresql://user:password@host/database."
OLDEST = 150000


class Unusable(Exception):
    """Says why no PostgreSQL can be used, in a sentence."""


def find() -> str:
    """Return the address that TEST_DATABASE_URL holds, or that of a server here that asks for no password."""
    given = os.environ.get("TEST_DATABASE_URL", "").strip()
    if given:
        return usable(given)
    for user in dict.fromkeys((getpass.getuser(), "postgres")):
        try:
            return usable(f"postgresql://{user}@{HERE}/postgres")
        except Unusable as problem:
            reason = problem
    raise Unusable(f"none was found that asks for no password: {reason}")


def usable(url: str) -> str:
    """Return the address if a database for tests can be made there."""
    try:
        with psycopg.connect(url, connect_timeout=3) as connection:
            version = connection.info.server_version
            may_create = connection.execute(
                "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"
            ).fetchone()
    except psycopg.Error as problem:
        raise Unusable(" ".join(str(problem).split()).rstrip(".")) from problem
    if version < OLDEST:
        raise Unusable(f"it is PostgreSQL {version // 10000}; the desk needs {OLDEST // 10000} or later")
    if not (may_create and may_create[0]):
        raise Unusable("its user may not create databases")
    return url


def shown(url: str) -> str:
    """Return the address without its password."""
    parts = urlsplit(url)
    return parts._replace(netloc=f"{parts.username or ''}@{parts.netloc.rpartition('@')[2]}").geturl()


def command(words: list[str]) -> str:
    """Carry out one command line and return what it prints."""
    url = find()
    if words == ["url"]:
        return url
    verb, name = words
    statement = {"create": "CREATE DATABASE {}", "drop": "DROP DATABASE IF EXISTS {}"}[verb]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(sql.Identifier(name)))
    return urlsplit(url)._replace(path=f"/{name}").geturl()


if __name__ == "__main__":
    try:
        print(command(sys.argv[1:]))
    except Unusable as problem:
        sys.exit(f"No PostgreSQL: {problem}")
