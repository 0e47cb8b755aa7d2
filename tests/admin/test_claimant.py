"""Claimants: kept like other rows of the admin, with history."""

from cases.models import Claimant, Event
from tests.admin.clients import at, signed_in
from tests.factories import make_claimant

FILLED = {"slug": "water-board", "kind": "organisation"}


class TestClaimant:
    def test_is_added_with_an_event(self, researcher):
        signed_in(researcher).post(at("claimant_add"), {**FILLED, "name": "Water Board"})

        claimant = Claimant.objects.get()
        event = Event.objects.get(subject=f"claimant:{claimant.pk}")
        assert (event.actor, event.action, event.after["name"]) == (
            "researcher",
            "add_claimant",
            "Water Board",
        )

    def test_is_changed_with_before_and_after(self, researcher):
        claimant = make_claimant("Water Board")

        signed_in(researcher).post(at("claimant_change", claimant.pk), {**FILLED, "name": "Board of Water"})

        event = Event.objects.get(action="edit_claimant")
        assert (event.before["name"], event.after["name"]) == ("Water Board", "Board of Water")

    def test_keeps_its_name_to_itself(self, researcher):
        make_claimant("Water Board")

        sent = signed_in(researcher).post(at("claimant_add"), {**FILLED, "name": "Water Board", "slug": "x"})

        assert list(sent.context["adminform"].form.errors) == ["name"]
        assert Claimant.objects.count() == 1
