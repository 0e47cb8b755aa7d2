"""Whoever reads the public log while others write to it misses nothing, and waits for nothing."""

from functools import partial
from threading import Semaphore
from uuid import uuid4

from django.db import transaction

from cases import workflow
from cases.audit import history_problems
from cases.history.publiclog import append_entry, log_problems
from cases.models import Case, Edition, PublicLogEntry
from tests.factories import NOW, conclude, make_case, make_settled, make_user, read_of
from tests.races.hands import hands

EDITORS, CASES = 4, 3
WRITERS, ENTRIES = 8, 50


class Following:
    """A reader who asks again and again for what came after the last entry seen, until all have written."""

    def __init__(self, writers: int):
        self.writers = writers
        self.finished = Semaphore(0)

    def writing(self, write) -> None:
        try:
            write()
        finally:
            self.finished.release()

    def read(self) -> list[int]:
        seen: list[int] = [0]
        left = self.writers
        while left:
            # A breath between two questions, or SQLite's writers, who try again from time to time, starve.
            left -= self.finished.acquire(timeout=0.005)
            after = PublicLogEntry.objects.filter(seq__gt=seen[-1]).order_by("seq")
            seen += after.values_list("seq", flat=True)
        return seen[1:]


def followed(writes: list) -> list[int]:
    """Let all write at once, and return what a reader saw in the meantime."""
    following = Following(len(writes))
    with hands(len(writes) + 1) as together:
        seen, *_ = together(following.read, *[partial(following.writing, write) for write in writes])
    return seen


def publish_all(cases: list[tuple[Case, str]], by) -> None:
    for case, read in cases:
        workflow.publish(case=case, by=by, at=NOW, version=case.version, read=read)


def append_many(case: Case) -> None:
    for _ in range(ENTRIES):
        with transaction.atomic():
            append_entry(id=uuid4(), kind="erasure", case=case, edition=None, at=NOW)


class TestReadingWhileOthersPublish:
    def test_misses_no_edition(self, transactional_db):
        editors = [make_user(f"editor-{number}", role="Editor") for number in range(EDITORS)]
        writes = []
        for editor in editors:
            cases = [conclude(make_settled(make_case())).case for _ in range(CASES)]
            writes.append(partial(publish_all, [(case, read_of(case)) for case in cases], editor))

        seen = followed(writes)

        assert seen == list(range(1, EDITORS * CASES + 1))
        assert Edition.objects.count() == EDITORS * CASES
        assert history_problems() == []


class TestReadingWhileEightWrite:
    def test_misses_no_entry(self, transactional_db):
        case = make_case()

        seen = followed([partial(append_many, case)] * WRITERS)

        assert seen == list(range(1, WRITERS * ENTRIES + 1))
        assert list(log_problems()) == []
