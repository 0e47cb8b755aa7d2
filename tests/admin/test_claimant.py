"""Claimants: added and changed by moves, with history, and never overwritten unseen."""

import pytest

from cases import workflow
from cases.history.events import read_events
from cases.models import Claimant, Event
from tests.admin.clients import as_shown, at, reasons, send, signed_in
from tests.factories import NOW, make_claimant


class TestAddAClaimant:
    def test_keeps_it_with_an_event(self, researcher):
        sent = send(signed_in(researcher), at("claimant_add"), name="Water Board")

        claimant = Claimant.objects.get()
        (event,) = read_events(Event.objects.filter(subject=f"claimant:{claimant.pk}"))
        assert sent["Location"] == at("claimant_change", claimant.pk)
        assert (claimant.slug, claimant.kind) == ("water-board", "organisation")
        assert (event.actor, event.action, event.after["name"]) == (
            "researcher",
            "add_claimant",
            "Water Board",
        )

    def test_refuses_a_name_that_is_taken_and_keeps_what_was_typed(self, researcher):
        make_claimant("Water Board")

        sent = send(signed_in(researcher), at("claimant_add"), name="Water Board", affiliation="Sampleton")

        assert reasons(sent) == ["Name: Claimant with this Name already exists."]
        assert sent.context["form"]["affiliation"].value() == "Sampleton"
        assert Claimant.objects.count() == 1

    def test_is_closed_to_administrators(self, administrator):
        assert signed_in(administrator).get(at("claimant_add")).status_code == 403


class TestChangeAClaimant:
    @pytest.fixture
    def claimant(self, db) -> Claimant:
        return make_claimant("Water Board")

    def test_records_before_and_after(self, researcher, claimant):
        send(signed_in(researcher), at("claimant_change", claimant.pk), name="Board of Water")

        (event,) = read_events(Event.objects.filter(action="edit_claimant"))
        assert (event.before, event.after) == ({"name": "Water Board"}, {"name": "Board of Water"})

    def test_takes_hosts_and_names_one_a_line(self, researcher, claimant):
        client, page = signed_in(researcher), at("claimant_change", claimant.pk)

        send(
            client,
            page,
            hosts="https://News.board.example/1\r\n\r\nboard.example",
            other_names="WB\nThe  Board",
        )

        claimant.refresh_from_db()
        assert (claimant.hosts, claimant.other_names) == (
            ["news.board.example", "board.example"],
            ["WB", "The Board"],
        )
        assert as_shown(client.get(page))["hosts"] == "news.board.example\nboard.example"

    def test_refuses_what_is_no_host_and_keeps_what_was_typed(self, researcher, claimant):
        sent = send(signed_in(researcher), at("claimant_change", claimant.pk), hosts="a board\nboard.example")

        assert reasons(sent) == ["Hosts: “a board” is no host: write it like agency.example, without a path."]
        assert sent.context["form"]["hosts"].value() == "a board\nboard.example"

    def test_refuses_a_page_that_was_opened_before_another_s_change(self, researcher, reviewer, claimant):
        client, page = signed_in(researcher), at("claimant_change", claimant.pk)
        shown = {**as_shown(client.get(page)), "homepage": "https://board.example.org/"}
        workflow.edit_claimant(
            claimant=claimant, by=reviewer, at=NOW, seen=shown["seen"], name="Board of Water"
        )

        first = client.post(page, shown)

        assert reasons(first) == [
            "This claimant has changed since you opened it.",
            "reviewer made the last change (edit claimant, 2026-03-02 10:00) (name: Board of Water).",
        ]
        assert first.context["form"]["homepage"].value() == "https://board.example.org/"
        assert Claimant.objects.get().name == "Board of Water"
        assert client.post(page, {**as_shown(first), "name": "Board of Water"}).status_code == 302
        assert Claimant.objects.get().homepage == "https://board.example.org/"

    def test_may_be_looked_at_but_not_saved_by_administrators(self, administrator, claimant):
        client, page = signed_in(administrator), at("claimant_change", claimant.pk)
        shown = as_shown(client.get(page))

        assert client.post(page, {**shown, "name": "Mine"}).status_code == 403
        assert Claimant.objects.get().name == "Water Board"
