"""The published tables hold what their declarations say, and nothing else."""

import pytest

from cases.editions import rows


@pytest.mark.parametrize("each", rows.TABLES, ids=lambda each: each.table.__name__)
def test_every_field_of_a_table_has_its_place_in_the_edition(each):
    fields = {field.attname for field in each.table._meta.concrete_fields}
    declared = {each.table._meta.get_field(name).attname for name in each.columns}

    assert declared == fields
