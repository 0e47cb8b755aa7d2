"""Claimants: their moves, and what these refuse."""

import pytest

from cases import workflow
from cases.history.events import read_events
from cases.models import Claimant, Event
from cases.workflow import MoveRefused, claimant_seen
from tests.factories import NOW, make_claimant


def edit(claimant, by, **changes):
    return workflow.edit_claimant(claimant=claimant, by=by, at=NOW, seen=claimant_seen(claimant), **changes)


class TestAddClaimant:
    def test_makes_an_address_from_the_name(self, researcher):
        claimants = [
            workflow.add_claimant(by=researcher, at=NOW, name=name) for name in ("Water Board", "Water board")
        ]

        assert [claimant.slug for claimant in claimants] == ["water-board", "water-board-2"]

    def test_refuses_a_name_that_is_none(self, researcher):
        with pytest.raises(MoveRefused, match="Name: This field cannot be blank"):
            workflow.add_claimant(by=researcher, at=NOW, name="")

        assert Claimant.objects.count() == 0


class TestEditClaimant:
    def test_changes_what_is_given_and_nothing_else(self, researcher):
        claimant = make_claimant("Water Board", country="US")

        edit(claimant, researcher, homepage="https://board.example.org/")

        claimant.refresh_from_db()
        assert (claimant.name, claimant.country, claimant.homepage) == (
            "Water Board",
            "US",
            "https://board.example.org/",
        )

    def test_refuses_what_somebody_else_has_changed_meanwhile(self, researcher, reviewer):
        opened = make_claimant("Water Board")
        edit(Claimant.objects.get(), reviewer, homepage="https://board.example.org/")

        with pytest.raises(MoveRefused) as refused:
            edit(opened, researcher, name="Board of Water")

        assert refused.value.reasons == [
            "This claimant has changed since you opened it.",
            "reviewer made the last change (edit claimant, 2026-03-02 10:00)"
            " (homepage: https://board.example.org/).",
        ]
        assert Claimant.objects.get().name == "Water Board"

    def test_keeps_hosts_and_other_names_with_their_history(self, researcher):
        claimant = make_claimant("Water Board")

        edit(claimant, researcher, hosts=["board.example"], other_names=["WB", "The Board"])

        claimant.refresh_from_db()
        (event,) = read_events(Event.objects.filter(action="edit_claimant"))
        assert (claimant.hosts, claimant.other_names) == (["board.example"], ["WB", "The Board"])
        assert (event.before["hosts"], event.after["hosts"]) == ([], ["board.example"])

    @pytest.mark.parametrize(
        ("lines", "reason"),
        [
            ({"hosts": ["board.example/news"]}, "Hosts: “board.example/news” is no host"),
            ({"hosts": ["gov"]}, "Hosts: “gov” is no host"),
            ({"hosts": "board.example"}, "Hosts: Write one a line."),
            ({"other_names": ["WB", " "]}, "Other names: Write one a line."),
            ({"other_names": ["W"] * 101}, "Other names: At most 100 lines are taken"),
        ],
    )
    def test_refuses_lines_that_are_none(self, researcher, lines, reason):
        with pytest.raises(MoveRefused, match=reason):
            edit(make_claimant("Water Board"), researcher, **lines)

    def test_that_changes_nothing_is_no_edit(self, researcher):
        claimant = make_claimant("Water Board")

        edit(claimant, researcher, name="Water Board")

        assert not Event.objects.exists()
