"""Typed readers of the environment.

A reader never raises: it notes what is wrong, in a sentence that says what to do, and returns the default,
so that a person who sets up a server is told every mistake at once. `Environment.check` raises them together.

Only `factcheck/settings.py` uses this module.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

TRUE_WORDS = {"1", "true", "yes", "on"}
FALSE_WORDS = {"0", "false", "no", "off"}

SECRET_MIN_LENGTH = 50
SECRET_MIN_DISTINCT = 5

POSTGRESQL = "django.db.backends.postgresql"
SQLITE = "django.db.backends.sqlite3"

# What libpq's names for the parts of an address are called in Django's DATABASES.
POSTGRESQL_PARTS = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}

# An address in which nothing can be taken for something else. libpq takes the "pa" of me:pa/ss@host for a
# port, and the "ss@host" of me:pa@ss@host for a host, and complains only when it finds neither.
POSTGRESQL_ADDRESS = re.compile(r"\w+://(?:[^/@#]*@)?[^/@#]*(?:/[^/@#?]*)?(?:\?(?P<options>[^@#]*))?")


class BadEnvironment(ImproperlyConfigured):
    """Holds a sentence for every variable that has to be changed, one a line."""


class Environment:
    """Reads typed values from a mapping such as `os.environ` and keeps a list of what was wrong.

    A variable that is set to nothing, or to spaces, counts as not set.
    """

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values
        self.problems: list[str] = []

    def check(self) -> None:
        """Raise BadEnvironment with every problem noted so far; return if there is none."""
        if self.problems:
            raise BadEnvironment("\n".join(["The environment needs attention:", *self.problems]))

    def note(self, problem: str) -> None:
        if problem not in self.problems:
            self.problems.append(problem)

    def text(self, name: str, default: str = "") -> str:
        return self.values.get(name, "").strip() or default

    def required(self, name: str, *, hint: str) -> str:
        value = self.text(name)
        if not value:
            self.note(f"{name} is not set. {hint}")
        return value

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self.text(name).lower()
        if value in TRUE_WORDS:
            return True
        if value in FALSE_WORDS:
            return False
        if value:
            self.note(f"{name} is {value!r}. Set it to 1 (on) or 0 (off).")
        return default

    def number(self, name: str, *, default: int, at_least: int = 0) -> int:
        value = self.text(name)
        if not value:
            return default
        if not re.fullmatch(r"[0-9]{1,9}", value) or int(value) < at_least:
            self.note(f"{name} is {value!r}. Set it to a whole number, {at_least} or more.")
            return default
        return int(value)

    def choice(self, name: str, *, allowed: tuple[str, ...], default: str) -> str:
        value = self.text(name, default)
        matches = [word for word in allowed if word.lower() == value.lower()]
        if not matches:
            self.note(f"{name} is {value!r}. Set it to one of {', '.join(allowed)}.")
            return default
        return matches[0]

    def names(self, name: str) -> list[str]:
        """Read a list whose items are separated by commas."""
        return [item.strip() for item in self.text(name).split(",") if item.strip()]

    def hosts(self, name: str) -> list[str]:
        """Read a list of host names, without scheme or path."""
        names = self.names(name)
        for item in names:
            if not re.fullmatch(r"\*|\.?[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]", item):
                self.note(f"{name} holds {item!r}. Write bare host names, commas between.")
        return names

    def valid(self, name: str, *, default: str, accepts: Callable[[str], bool], hint: str) -> str:
        """Read a text that `accepts` must agree with."""
        value = self.text(name, default)
        if value and not accepts(value):
            self.note(f"{name} is {value!r}. {hint}")
            return default
        return value

    def site_url(self, name: str, *, default: str = "") -> str:
        """Read the absolute address of a site, without a slash at its end."""
        value = self.text(name, default).rstrip("/")
        if value and not is_site_url(value):
            self.note(
                f"{name} is {value!r}. Set it to an address such as https://desk.example.org, without a path."
            )
            return default
        return value

    def secret(self, name: str) -> str:
        """Read a secret from NAME or from the file that NAME_FILE names; "" if neither is set or readable."""
        path = self.text(f"{name}_FILE")
        if path and self.text(name):
            self.note(f"{name} and {name}_FILE are both set. Keep one, so that it is clear which counts.")
            return ""
        return self._file(f"{name}_FILE", Path(path)) if path else self.text(name)

    def strong_secret(self, name: str, *, forbidden: str) -> str:
        """Read a secret that a production site may stand on; `forbidden` is the one that everybody knows."""
        value, noted = self.secret(name), len(self.problems)
        if value == forbidden or (value and not is_strong(value)):
            self.note(f"{name} is too easy to guess. {NEW_SECRET}")
        elif not value and noted == len(self.problems) and not self.text(f"{name}_FILE"):
            self.note(f"{name} is not set. {NEW_SECRET} {name}_FILE may name a file that holds it instead.")
        return value

    def database(self, name: str, *, default: str, base: Path) -> dict[str, Any]:
        """Read a database address as ENGINE, NAME and so on; a relative SQLite path starts at `base`."""
        value = self.text(name, default)
        try:
            return database_from_url(value, base=base)
        except ValueError as problem:
            self.note(f"{name} can't be used: {problem}")
            return database_from_url(default, base=base)

    def cache(self, name: str, *, default: str) -> dict[str, Any]:
        """Read a cache address as BACKEND and LOCATION."""
        try:
            return cache_from_url(self.text(name, default))
        except ValueError as problem:
            self.note(f"{name} can't be used: {problem}")
            return cache_from_url(default)

    def _file(self, name: str, path: Path) -> str:
        try:
            value = path.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as problem:
            self.note(
                f"{name} names {path}, which can't be read ({type(problem).__name__}). Check path and rights."
            )
            return ""
        if not value:
            self.note(f"{name} names {path}, which is empty. Write the secret into it.")
        return value


NEW_SECRET = (
    f"Set it to at least {SECRET_MIN_LENGTH} random characters, for example from: "
    'python -c "import secrets; print(secrets.token_urlsafe(50))"'
)


def is_strong(secret: str) -> bool:
    """Say whether Django's own deployment check would take the secret."""
    return len(secret) >= SECRET_MIN_LENGTH and len(set(secret)) >= SECRET_MIN_DISTINCT


def is_site_url(value: str) -> bool:
    try:
        parts = urlsplit(value)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    plain = not (parts.path or parts.query or parts.fragment or "@" in parts.netloc)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and has_port and plain


def split(url: str) -> SplitResult:
    """Split an address. What Python says of one it can't read may quote a password: that is not passed on."""
    try:
        return urlsplit(url)
    except ValueError:
        raise ValueError("it is not an address; percent-encode special characters.") from None


def database_from_url(url: str, *, base: Path) -> dict[str, Any]:
    """Turn a database address into an entry of Django's DATABASES; ValueError says why it can't be."""
    parts = split(url)
    if parts.scheme == "sqlite":
        return _sqlite(parts, base)
    if parts.scheme in {"postgresql", "postgres"}:
        return _postgresql(url)
    raise ValueError(
        "it must begin with sqlite:/// or postgresql://, "
        "for example postgresql://desk:password@localhost:5432/desk (percent-encode special characters)."
    )


def _sqlite(parts: SplitResult, base: Path) -> dict[str, Any]:
    if parts.netloc or parts.query or parts.fragment:
        raise ValueError(
            "an SQLite address is sqlite:/// and a path, for example sqlite:////srv/desk/desk.sqlite3; "
            "write ? as %3F and # as %23."
        )
    path = unquote(parts.path.removeprefix("/"))
    if not path or path == ":memory:":
        raise ValueError(
            "an SQLite address needs the path of a file; a database in memory is lost with its process."
        )
    return {"ENGINE": SQLITE, "NAME": str(base / path), "OPTIONS": {}}


def _postgresql(url: str) -> dict[str, Any]:
    address = POSTGRESQL_ADDRESS.fullmatch(url)
    if not address:
        raise ValueError("it holds @, / or # where they mean something else; write them as %40, %2F and %23.")
    options = _libpq_parts(url, address["options"] or "")
    database = {name: options.pop(part, "") for part, name in POSTGRESQL_PARTS.items()}
    if not are_ports(database["PORT"]):
        raise ValueError(
            "its port is not a number from 1 to 65535; percent-encode special characters in the password."
        )
    if not (database["NAME"] or "service" in options):
        raise ValueError(
            "a PostgreSQL address ends in the name of a database, for example postgresql://localhost/desk."
        )
    return {"ENGINE": POSTGRESQL, **database, "OPTIONS": options}


def _libpq_parts(url: str, options: str) -> dict[str, str]:
    """Take an address apart as libpq does. What it says of a bad one may quote a password: it stays here."""
    # Not above, because it takes an eighth of a second that a desk on SQLite need not spend at each start.
    from psycopg import Error, pq  # noqa: PLC0415
    from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415

    try:
        return {name: str(value) for name, value in conninfo_to_dict(url).items() if value is not None}
    except Error:
        known = {option.keyword.decode() for option in pq.Conninfo.get_defaults()}
        unknown = [name for name, _ in parse_qsl(options) if name not in known]
    if unknown:
        raise ValueError(f"PostgreSQL has no option {unknown[0]}; check its spelling.")
    raise ValueError("it is not an address; percent-encode special characters.")


def are_ports(value: str) -> bool:
    """Say whether this is a port, or one for each of several hosts; "" stands for the usual one."""
    return all(re.fullmatch(r"[0-9]{0,5}", port) and 0 < int(port or 1) < 65536 for port in value.split(","))


def cache_from_url(url: str) -> dict[str, Any]:
    """Turn a cache address into an entry of Django's CACHES; ValueError says why it can't be."""
    parts = split(url)
    if parts.scheme == "memory":
        return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "desk"}
    if parts.scheme == "database" and parts.netloc:
        return {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": parts.netloc}
    if parts.scheme in {"redis", "rediss"} and parts.hostname:
        return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": url}
    raise ValueError("it must be memory://, database://TABLE or redis://HOST:6379/0.")
