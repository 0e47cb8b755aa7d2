"""How mypy's errors are counted and held against the list. Nothing here runs mypy."""

import pytest

from tests.type_errors import (
    CLEAN,
    LISTED,
    LOWER,
    MEND,
    ROOT,
    Unusable,
    compared,
    errors_by_file,
    may_write,
    read_list,
    written,
)

REPORT = """\
cases/audit.py:12: error: Item "None" has no attribute "pk"  [union-attr]
cases/audit.py:12: note: Perhaps you meant "pk"
cases/admin/claim.py:7:5: error: Argument 1 to "of" has incompatible type "str"; expected "int"  [arg-type]
cases/audit.py:40: error: "type" has no attribute "objects"  [attr-defined]
"""


class TestErrorsByFile:
    def test_keep_the_errors_of_each_file_and_no_notes(self):
        errors = errors_by_file(REPORT)

        assert {file: len(lines) for file, lines in errors.items()} == {
            "cases/audit.py": 2,
            "cases/admin/claim.py": 1,
        }
        assert errors["cases/admin/claim.py"] == [REPORT.splitlines()[2]]

    def test_are_none_where_mypy_finds_none(self):
        assert errors_by_file("") == {}


class TestCompared:
    def test_finds_nothing_where_each_file_has_what_is_listed(self):
        assert compared({"cases/audit.py": 2, "manage.py": 1}, {"manage.py": 1, "cases/audit.py": 2}) == []

    def test_refuses_more_errors_than_are_listed(self):
        problems = compared({"cases/audit.py": 3}, {"cases/audit.py": 2})

        assert problems == ["cases/audit.py: 3 errors, 2 listed.", MEND]

    def test_refuses_errors_in_a_file_that_is_not_listed(self):
        assert compared({"cases/audit.py": 1}, {}) == ["cases/audit.py: 1 error, 0 listed.", MEND]

    def test_asks_for_a_lower_list_where_a_file_has_fewer(self):
        problems = compared({"cases/audit.py": 1}, {"cases/audit.py": 2, "cases/gone.py": 4})

        assert problems == ["cases/audit.py: 1 error, 2 listed.", "cases/gone.py: 0 errors, 4 listed.", LOWER]

    @pytest.mark.parametrize("room", CLEAN)
    def test_refuses_errors_in_a_clean_room_even_if_they_are_listed(self, room):
        file = f"{room}/new.py"

        problems = compared({file: 1}, {file: 1})

        assert problems == [f"{file}: 1 error; this room has none, and is not listed.", MEND]

    def test_takes_no_other_folder_for_a_clean_room(self):
        assert compared({"cases/checks_of_ours/new.py": 1}, {"cases/checks_of_ours/new.py": 1}) == []


class TestList:
    def test_is_sorted_and_read_back(self):
        text = written({"manage.py": 1, "cases/audit.py": 12, "cases/times.py": 0})

        assert text == "cases/audit.py 12\nmanage.py 1\n"
        assert read_list(text) == {"cases/audit.py": 12, "manage.py": 1}

    @pytest.mark.parametrize("line", ["cases/audit.py", "cases/audit.py many", "7"])
    def test_refuses_a_line_without_file_or_number(self, line):
        with pytest.raises(Unusable, match="has a line that is not a file and a number"):
            read_list(f"manage.py 1\n{line}\n")

    def test_may_be_written_only_with_no_more_errors_in_all_and_none_in_a_clean_room(self):
        listed = {"cases/old.py": 3}

        assert may_write({"cases/new.py": 3}, listed)
        assert not may_write({"cases/new.py": 1, "cases/old.py": 3}, listed)
        assert not may_write({"cases/checks/gate.py": 1}, listed)

    def test_names_files_that_are_there(self):
        listed = read_list(LISTED.read_text())

        assert [file for file in listed if not (ROOT / file).is_file()] == []
        assert LISTED.read_text() == written(listed)

    def test_knows_the_clean_rooms_by_the_folders_they_are(self):
        assert [room for room in CLEAN if not (ROOT / room).is_dir()] == []
