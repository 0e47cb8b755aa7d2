"""What `manage.py publish_due` prints and returns, and that a run that was killed is begun again."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from cases.models import Case, Edition, Release
from cases.times import zoned
from tests.factories import make_user
from tests.scheduled import make_scheduled

ROOT = Path(__file__).parent.parent


def line_of(schedule) -> str:
    when = zoned(schedule.publish_at)
    return f"“{schedule.case}” (case {schedule.case_id}, scheduled by {schedule.scheduled_by} for {when})"


class TestPublishDue:
    def test_says_so_where_nothing_is_due(self, db, capsys):
        make_scheduled(minutes=10)

        call_command("publish_due")

        assert capsys.readouterr().out == "0 published, 0 not published, 0 failed.\n"
        assert not Edition.objects.exists()

    def test_prints_a_line_for_each_case(self, db, capsys):
        first, second = make_scheduled(), make_scheduled(title="County closes shelters")

        call_command("publish_due")

        assert capsys.readouterr().out.splitlines() == [
            f"Published edition 1 of {line_of(first)}.",
            f"Published edition 1 of {line_of(second)}.",
            "2 published, 0 not published, 0 failed.",
        ]

    def test_publishes_once_when_it_is_run_twice(self, db, capsys):
        make_scheduled()

        call_command("publish_due")
        call_command("publish_due")

        assert capsys.readouterr().out.endswith("\n0 published, 0 not published, 0 failed.\n")
        assert Edition.objects.count() == 1

    def test_tells_on_standard_error_what_was_not_published_and_fails(self, db, capsys):
        refused, published = make_scheduled(), make_scheduled()
        Release.objects.filter(pk=refused.case.release_id).update(title="Another title")

        with pytest.raises(CommandError, match="1 published, 1 not published, 0 failed") as failed:
            call_command("publish_due")

        said = capsys.readouterr()
        refused.refresh_from_db()
        assert failed.value.returncode == 1
        assert said.out == f"Published edition 1 of {line_of(published)}.\n"
        assert said.err == f"Did not publish {line_of(refused)}: {refused.why}\n"

    def test_tells_only_once_what_was_not_published(self, db, capsys):
        refused = make_scheduled()
        Release.objects.filter(pk=refused.case.release_id).update(title="Another title")
        with pytest.raises(CommandError):
            call_command("publish_due")
        capsys.readouterr()

        call_command("publish_due")

        assert capsys.readouterr().out == "0 published, 0 not published, 0 failed.\n"

    def test_tries_again_what_failed(self, db, capsys):
        failing, published = make_scheduled(), make_scheduled()
        names = failing.case.names
        Case.objects.filter(pk=failing.case_id).update(names={})

        with pytest.raises(CommandError, match="1 published, 0 not published, 1 failed"):
            call_command("publish_due")
        assert f"Failed to publish {line_of(failing)}; it is tried again" in capsys.readouterr().err
        assert Edition.objects.get().case == published.case

        Case.objects.filter(pk=failing.case_id).update(names=names)
        call_command("publish_due")
        assert Edition.objects.count() == 2

    def test_tells_of_an_editor_who_left(self, db, capsys):
        schedule = make_scheduled()
        schedule.scheduled_by.is_active = False
        schedule.scheduled_by.save()
        make_user(role="Editor")

        with pytest.raises(CommandError):
            call_command("publish_due")

        assert "may not publish this case any more" in capsys.readouterr().err


class TestPublishDueAsAProcess:
    """Whoever runs it from a timer sees the exit status, and may find that a run was killed."""

    @pytest.fixture
    def environment(self, tmp_path):
        own = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
        return {**own, "DEBUG": "1", "DATABASE_URL": f"sqlite:///{tmp_path / 'desk.sqlite3'}"}

    def python(self, environment, *words):
        command = [sys.executable, *words]
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    def test_that_is_killed_is_begun_again_and_publishes_each_case_once(self, environment):
        for words in (("manage.py", "migrate", "--verbosity", "0"), ("-m", "tests.scheduled")):
            assert self.python(environment, *words).returncode == 0
        command = [sys.executable, "manage.py", "publish_due"]
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE) as running:
            first = running.stdout.readline().decode()
            os.kill(running.pid, signal.SIGKILL)
        assert first.startswith("Published edition 1 of")

        again = self.python(environment, "manage.py", "publish_due")

        assert again.returncode == 0, again.stderr
        assert again.stdout.count("Published edition 1 of") <= 3
        with sqlite3.connect(environment["DATABASE_URL"].removeprefix("sqlite:///")) as desk:
            numbers = desk.execute("SELECT case_id, number FROM cases_edition ORDER BY 1").fetchall()
            open_ones = desk.execute("SELECT count(*) FROM cases_schedule WHERE outcome = ''").fetchone()
        desk.close()
        assert [number for _, number in numbers] == [1, 1, 1, 1]
        assert open_ones == (0,)
        assert self.python(environment, "manage.py", "verify_history").returncode == 0
