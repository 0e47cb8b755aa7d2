import io
import json
import sys

import pytest
from django.core.management import CommandError, call_command

from cases.intake import as_json, split_release

TEXT = "A sample headline\n\n“We built 5 bridges,” said Jo Sample.\n"


def run(*arguments: str) -> str:
    out = io.StringIO()
    call_command("split_release", *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture
def release(tmp_path):
    path = tmp_path / "release.txt"
    path.write_text(TEXT)
    return path


class TestSplitReleaseCommand:
    def test_prints_the_statements_as_json(self, release):
        assert json.loads(run(str(release), "--json")) == {
            "statements": [
                {
                    "start": 0,
                    "end": 17,
                    "text": "A sample headline",
                    "kind": "heading",
                    "checkable": False,
                    "speaker": "",
                    "claims": [],
                },
                {
                    "start": 19,
                    "end": 56,
                    "text": "“We built 5 bridges,” said Jo Sample.",
                    "kind": "quotation",
                    "checkable": True,
                    "speaker": "Jo Sample",
                    "claims": [{"start": 19, "end": 56, "text": "“We built 5 bridges,” said Jo Sample."}],
                },
            ]
        }

    def test_prints_a_list_for_people(self, release):
        assert run(str(release)) == (
            "1. 0-17 heading (not checkable: repeated)\n   A sample headline\n"
            "2. 19-56 quotation (checkable), Jo Sample\n   “We built 5 bridges,” said Jo Sample.\n"
        )

    def test_reads_standard_input(self, monkeypatch):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))

        assert json.loads(run("-", "--json")) == as_json(TEXT, split_release(TEXT))

    def test_takes_the_language(self, tmp_path):
        path = tmp_path / "text.txt"
        path.write_text("Am 3. Oktober kam er. Er blieb.")

        found = json.loads(run(str(path), "--json", "--language", "de-AT"))["statements"]

        assert [row["text"] for row in found] == ["Am 3. Oktober kam er.", "Er blieb."]

    def test_says_why_a_file_cannot_be_read(self, tmp_path):
        path = tmp_path / "latin.txt"
        path.write_bytes(b"caf\xe9")

        with pytest.raises(CommandError, match=r"^This file is not UTF-8: byte 0xE9 at position 4 "):
            run(str(path))

    def test_says_that_a_file_is_missing(self, tmp_path):
        with pytest.raises(CommandError, match=r"missing\.txt cannot be read: No such file or directory\.$"):
            run(str(tmp_path / "missing.txt"))

    def test_says_that_a_text_falls_into_too_many_statements(self, tmp_path):
        path = tmp_path / "crumbs.txt"
        path.write_text("a\n\n" * 20_001)

        with pytest.raises(
            CommandError, match=r"20,001 statements, and at most 20,000 are taken\. Take it in"
        ):
            run(str(path))
