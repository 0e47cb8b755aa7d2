"""The shape itself: each field once, with a type that JSON can carry."""

import dataclasses
from datetime import UTC, date, datetime
from typing import get_args, get_type_hints

import pytest

from cases.document import as_json, shape
from cases.document.encoding import OPTIONAL, from_json
from cases.models.claimant import NAMING

SHAPES = [each for each in vars(shape).values() if dataclasses.is_dataclass(each)]
PLAIN = {int, str, bool, datetime, date, type(None), Ellipsis}


def parts(hint) -> set:
    """What a type hint is made of."""
    arguments = get_args(hint)
    return {part for each in arguments for part in parts(each)} if arguments else {hint}


@pytest.mark.parametrize("each", SHAPES, ids=lambda each: each.__name__)
class TestEveryShape:
    def test_is_frozen(self, each):
        assert each.__dataclass_params__.frozen

    def test_is_made_of_plain_values_and_other_shapes(self, each):
        hints = get_type_hints(each)

        assert {part for hint in hints.values() for part in parts(hint)} <= PLAIN | set(SHAPES)


@dataclasses.dataclass(frozen=True)
class Sample:
    at: datetime
    day: date | None
    words: tuple[str, ...]
    note: str = "none"
    later: str = dataclasses.field(default="", kw_only=True, metadata=OPTIONAL)


class TestClaimant:
    def test_is_a_number_and_the_names_that_a_case_keeps(self):
        assert [each.name for each in dataclasses.fields(shape.Claimant)] == ["id", *NAMING]


class TestAsJson:
    def test_writes_times_in_utc_and_lists_in_order(self):
        sample = Sample(datetime(2026, 3, 2, 10, 0, 5, tzinfo=UTC), None, ("b", "a"))

        assert as_json(sample) == {
            "at": "2026-03-02T10:00:05Z",
            "day": None,
            "words": ["b", "a"],
            "note": "none",
        }

    def test_is_undone_by_reading(self):
        sample = Sample(datetime(2026, 3, 2, 10, 0, 5, tzinfo=UTC), date(2026, 3, 1), ("b", "a"), "so")

        assert from_json(Sample, as_json(sample)) == sample

    def test_leaves_room_for_fields_with_a_default(self):
        assert from_json(Sample, {"at": "2026-03-02T10:00:05Z", "day": None, "words": []}).note == "none"

    def test_leaves_out_an_optional_field_that_holds_nothing(self):
        sample = Sample(datetime(2026, 3, 2, 10, 0, 5, tzinfo=UTC), None, ())

        assert "later" not in as_json(sample)
        assert as_json(dataclasses.replace(sample, later="so"))["later"] == "so"
        assert from_json(Sample, as_json(sample)) == sample
