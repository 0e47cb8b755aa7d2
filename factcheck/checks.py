"""What `manage.py check --deploy` says of this desk, beyond what Django says of any.

Each warning names what was found and what to do. Whoever wants it so silences one by its id, in
SILENCED_SYSTEM_CHECKS.
"""

import stat
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import Error, connection

from cases.people.signing_in import SAMPLE_PEOPLE


@register(Tags.security, deploy=True)
def any_host(app_configs, **kwargs) -> list[CheckMessage]:
    if "*" not in settings.ALLOWED_HOSTS:
        return []
    return [
        Warning(
            "ALLOWED_HOSTS holds *: the desk answers under any name that a visitor makes up.",
            hint="List the host names that readers use, such as desk.example.org.",
            id="factcheck.W001",
        )
    ]


@register(Tags.security, deploy=True)
def sample_people(app_configs, **kwargs) -> list[CheckMessage]:
    names = active_sample_people()
    if not names:
        return []
    return [
        Warning(
            f"The database holds active sample accounts: {', '.join(names)}. Everybody knows their password.",
            hint="Use a database without the sample desk, or take “Active” from each of them in the admin.",
            id="factcheck.W002",
        )
    ]


@register(Tags.security, deploy=True)
def open_files(app_configs, **kwargs) -> list[CheckMessage]:
    return [
        Warning(
            f"Every user of this machine can get at {what}: {path} has mode {mode(path):o}.",
            hint=f"Run: chmod o-rwx {path}",
            id="factcheck.W003",
        )
        for what, path in private_paths()
        if is_open(path)
    ]


def active_sample_people() -> list[str]:
    """Return their names; none where there is no database to ask, which is not for this check to say."""
    people = get_user_model().objects.filter(username__in=SAMPLE_PEOPLE, is_active=True)
    # SQLite would make the file that it is asked about.
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        return []
    try:
        return sorted(people.values_list("username", flat=True))
    except Error:
        return []


def private_paths() -> Iterator[tuple[str, Path]]:
    if connection.vendor == "sqlite":
        for suffix in ("", "-wal", "-shm"):
            yield "the database", Path(f"{connection.settings_dict['NAME']}{suffix}")
    yield "the originals of releases and snapshots", Path(settings.MEDIA_ROOT)
    yield "the environment", settings.BASE_DIR / ".env"
    if settings.SECRET_KEY_FILE:
        yield "the secret key", Path(settings.SECRET_KEY_FILE)


def is_open(path: Path) -> bool:
    """Say whether others have any right on it, and a way to it through every folder above."""
    try:
        return bool(mode(path) & stat.S_IRWXO) and all(
            mode(above) & stat.S_IXOTH for above in path.resolve().parents
        )
    except OSError:
        return False


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
