"""Every move of the workflow can be made from a page of the admin."""

from django.contrib import admin

from cases.admin.desk.base import DeskAdmin
from cases.admin.desk.move_page import FormPage
from cases.workflow import MOVES

TABLES = [table for table in admin.site._registry.values() if isinstance(table, DeskAdmin)]
# Made by pages that choose between two moves, make several at once, or prepare what a move takes.
WITHIN_ANOTHER = {
    "edit_claim",
    "revise_evidence",
    "approve_verdict",
    "return_verdict",
    "approve_conclusion",
    "return_conclusion",
    "record_snapshot",
    "publish",
    "schedule_publication",
}


def pages() -> list[type[FormPage]]:
    found = [page for table in TABLES for page in (*table.moves, table.add_page, table.change_page)]
    return [page for page in found if page]


class TestPages:
    def test_are_there_for_every_move(self):
        declared = {page.move.__name__ for page in pages() if hasattr(page, "move")}

        assert set(MOVES) - declared == WITHIN_ANOTHER

    def test_have_an_address_each(self):
        for table in TABLES:
            addresses = [page.address() for page in table.moves]

            assert len(addresses) == len(set(addresses)), table
