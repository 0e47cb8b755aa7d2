"""Two questions a supervisor asks: does the process answer, and has it all that it needs?"""

import threading
import time
from functools import cache

from django.contrib.staticfiles.storage import ManifestFilesMixin, staticfiles_storage
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.loader import MigrationLoader
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cases.history import triggers

# A supervisor waits two seconds; the answer has to be on its way before that.
READY_SECONDS = 1.5


@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """Say that the process answers. Touches no database, session or cache."""
    return plain("ok\n")


@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """Say whether pages can be served: 503 within 2 s, with the first thing that is missing, if not."""
    problem = static_problem() or probe.ask(READY_SECONDS)
    return plain(f"{problem}\n", status=503) if problem else plain("ok\n")


def plain(text: str, status: int = 200) -> HttpResponse:
    headers = {"Content-Length": str(len(text))}
    return HttpResponse(text, status=status, content_type="text/plain; charset=utf-8", headers=headers)


def static_problem() -> str:
    """Say whether style sheets and scripts are lost: in production no page is made without their names."""
    try:
        is_usable = not isinstance(staticfiles_storage, ManifestFilesMixin) or (
            staticfiles_storage.hashed_files and staticfiles_storage.read_manifest()
        )
    # A list that can't be read, or that is no list.
    except (OSError, ValueError):
        is_usable = False
    return "" if is_usable else "Static files are missing: run collectstatic, and start the server again."


class Probe:
    """Asks the database in a thread of its own, so that no timeout of driver or network delays the answer.

    While one question hangs, those who come later wait for the same one, and no longer than the first did: a
    database that is away for an hour costs one thread, not one for every time it was asked after.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.running: Question | None = None

    def ask(self, seconds: float) -> str:
        """Return "" if all is well within `seconds` of the question, else a sentence that says why."""
        with self.lock:
            if self.running is None or not self.running.is_alive():
                self.running = Question()
                self.running.start()
                self.asked_at = time.monotonic()
            question, until = self.running, self.asked_at + seconds
        question.join(max(0, until - time.monotonic()))
        return "The database did not answer in time." if question.is_alive() else question.problem


class Question(threading.Thread):
    def __init__(self) -> None:
        super().__init__(name="readyz", daemon=True)
        self.problem = ""

    def run(self) -> None:
        connection = connections[DEFAULT_DB_ALIAS].copy()
        try:
            self.problem = database_problem(connection)
        # Whatever the driver raises, the answer is the same, and details are not for strangers.
        except Exception as error:
            self.problem = f"The database can't be used ({type(error).__name__})."
        finally:
            connection.close()


def database_problem(connection) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT app, name FROM django_migrations")
        applied = set(cursor.fetchall())
    if known_migrations() - applied:
        return "Migrations are missing in the database: run migrate."
    if triggers.missing(connection):
        return "Triggers are missing in the database: verify_history names them."
    return ""


@cache
def known_migrations() -> frozenset[tuple[str, str]]:
    """Read the migrations of this version from the disk, where they don't change while a process runs."""
    return frozenset(MigrationLoader(None).graph.nodes)


probe = Probe()

VIEWS = {"/healthz": healthz, "/readyz": readyz}
