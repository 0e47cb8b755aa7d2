"""docs/newsroom.md says what the files are: it must say it of these files."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from cases import choices
from cases.exports.guard import guarded
from cases.exports.statements import StatementFilter
from cases.exports.tables import TABLES
from cases.filters import CaseFilter, ClaimFilter, CorrectionFilter
from tests.exports.test_guard import ATTACKS, HARMLESS, NUMBERS

PAGE = Path(settings.BASE_DIR, "docs", "newsroom.md").read_text(encoding="utf-8")

FILTERS = {
    "claims": ClaimFilter,
    "statements": StatementFilter,
    "evidence": ClaimFilter,
    "corrections": CorrectionFilter,
    "releases": CaseFilter,
}
CODES = {
    "`extent_code`": choices.Extent.choices,
    "`reason_code`": choices.ReasonCode.choices,
    "`claim_type`": choices.ClaimType.choices,
    "`pubstatus`": choices.PubStatus.choices,
    "`kind_code`": choices.StatementKind.choices,
    "`not_checkable_reason`": choices.NotCheckableReason.choices,
    "`stance_code`": choices.Stance.choices,
    "`source_kind`": choices.SourceKind.choices,
    "`archive_status`": choices.SnapshotStatus.choices,
    "`check_state`": choices.CheckState.choices,
    # An addition corrects nothing: it is in no file.
    "`kind` and `last_correction_kind`": [
        choice for choice in choices.CorrectionKind.choices if choice[0] != choices.CorrectionKind.ADDITION
    ],
    "`requested_by_kind`": choices.RequestedByKind.choices,
    "`rating_code`, `rating_before`, `rating_after`; `unchecked` is found in claims.csv and statements.csv": [
        *choices.Rating.choices,
        (choices.UNCHECKED, choices.UNCHECKED_LABEL),
    ],
}


def table_after(line: str) -> list[list[str]]:
    """The cells of the first table after a line, without its head."""
    rest = PAGE.partition(f"\n{line}\n")[2].lstrip("\n")
    lines = rest.partition("\n\n")[0].splitlines()
    return [[cell.strip().strip("`") for cell in line.strip("|").split("|")] for line in lines[2:]]


class TestNewsroomPage:
    @pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
    def test_explains_every_column_in_order(self, table):
        declared = [[column.name, column.kind, column.about] for column in table.columns]

        assert table_after(f"## {table.name}.csv") == declared

    @pytest.mark.parametrize("line", CODES)
    def test_explains_every_code(self, line):
        assert table_after(f"{line}:") == [[code, str(label)] for code, label in CODES[line]]

    def test_names_every_filter_of_every_file(self):
        declared = {
            (parameter, name) for name, filters in FILTERS.items() for parameter in filters.base_filters
        }
        common = {(parameter, "all") for parameter in ("updated_since", "bom")}

        explained = {
            (parameter, name)
            for parameter, names, _ in table_after(
                "a sentence for each mistake, never with rows that nobody asked for."
            )
            for name in names.split(", ")
        }

        assert explained == declared | common

    def test_tells_how_to_undo_the_guard(self):
        code = next(c for c in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL) if "def unguarded" in c)
        given: dict = {}
        exec(code, given)

        texts = [*ATTACKS, *HARMLESS, *NUMBERS, "'-5", "'\t", "﹫x"]
        assert [given["unguarded"](guarded(text)) for text in texts] == texts
