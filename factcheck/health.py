"""Two questions a supervisor asks: does the process answer, and can it reach its database?"""

import threading

from django.db import DEFAULT_DB_ALIAS, connections
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

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
    """Say whether the database answers on a connection made for this question; if not, 503 within 2 s."""
    problem = probe.ask(READY_SECONDS)
    return plain(f"{problem}\n", status=503) if problem else plain("ok\n")


def plain(text: str, status: int = 200) -> HttpResponse:
    headers = {"Content-Length": str(len(text))}
    return HttpResponse(text, status=status, content_type="text/plain; charset=utf-8", headers=headers)


class Probe:
    """Asks the database in a thread of its own, so that no timeout of driver or network delays the answer.

    While one question hangs, those who come later wait for the same one: a database that is away for an hour
    costs one thread, not one for every time it was asked after.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.running: Question | None = None

    def ask(self, seconds: float) -> str:
        """Return "" if the database answered within `seconds`, else a sentence that says what happened."""
        with self.lock:
            if self.running is None or not self.running.is_alive():
                self.running = Question()
                self.running.start()
            question = self.running
        question.join(seconds)
        return "The database did not answer in time." if question.is_alive() else question.problem


class Question(threading.Thread):
    def __init__(self) -> None:
        super().__init__(name="readyz", daemon=True)
        self.problem = ""

    def run(self) -> None:
        connection = connections[DEFAULT_DB_ALIAS].copy()
        try:
            with connection.cursor() as cursor:
                # On SQLite a bare SELECT 1 would not even open the file.
                cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
                cursor.fetchone()
        # Whatever the driver raises, the answer is the same, and details are not for strangers.
        except Exception as error:
            self.problem = f"The database can't be used ({type(error).__name__})."
        finally:
            connection.close()


probe = Probe()

VIEWS = {"/healthz": healthz, "/readyz": readyz}
