"""Whatever says when also says who. The exceptions are listed, never the rule."""

import pytest
from django.apps import apps
from django.db import models

from cases.models.constraints import both_or_neither

COPIED = "Readers see when; who did it is in the edition's own row."
ALONE = {
    "Case.due_at": "It is still to come.",
    "Release.embargo_at": "It is still to come.",
    "ContactEntry.deadline_at": "It is still to come.",
    "ContactEntry.answered_at": "The claimant answered; who recorded it is in the history.",
    "Case.next_update_at": "When the next update is due; who promised it is in the history.",
    "Schedule.publish_at": "It is still to come.",
    "Schedule.next_update_at": "When readers will be told to expect more; who promised it made the schedule.",
    "Schedule.ended_at": "Mostly the clock ends it; a person who cancels it is in `canceled_by`.",
    "PublishedCase.next_update_at": COPIED,
    "PublishedCase.first_published_at": COPIED,
    "PublishedCase.last_modified_at": COPIED,
    "PublishedCase.last_corrected_at": COPIED,
    "PublishedStatement.last_modified_at": COPIED,
    "PublishedClaim.first_published_at": COPIED,
    "PublishedClaim.last_modified_at": COPIED,
    "PublishedEvidence.accessed_at": COPIED,
}


def moments() -> dict[str, tuple[type[models.Model], models.Field]]:
    return {
        f"{model.__name__}.{field.name}": (model, field)
        for model in apps.get_app_config("cases").get_models()
        for field in model._meta.concrete_fields
        if field.name.endswith("_at")
    }


def partner(model: type[models.Model], field: models.Field) -> str:
    name = f"{field.name.removesuffix('_at')}_by"
    return name if name in {other.name for other in model._meta.concrete_fields} else ""


PAIRS = {name: pair for name, pair in moments().items() if name not in ALONE}


class TestTheExceptions:
    def test_are_moments_without_a_person_and_no_others(self):
        assert {
            name for name, (model, field) in moments().items() if not partner(model, field)
        } == ALONE.keys()


@pytest.mark.parametrize("name", PAIRS)
class TestEveryPair:
    def test_is_set_together_or_not_at_all(self, name):
        model, at = PAIRS[name]
        by = model._meta.get_field(partner(model, at))

        wanted = both_or_neither(at.name, by.name, name="pair").condition
        held = [c.condition for c in model._meta.constraints if isinstance(c, models.CheckConstraint)]
        assert by.null == at.null
        assert wanted in held or not at.null
