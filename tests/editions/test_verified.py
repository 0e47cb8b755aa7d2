"""Every kind of edition as readers download it: verified as it is and with words masked, not if changed."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from cases import workflow
from cases.document.canonical import canonical_json
from cases.document.commitments import cut, mask
from cases.history.disclosures import as_disclosed
from cases.models import Case, Claim, Claimant, ContactEntry, Disclosure, Edition, Statement
from cases.workflow import Notice
from docs.verify_edition import Checked, Wrong, check_chains, check_file, main
from tests.document.test_commitments import other_character
from tests.document.test_format_1 import DIGESTS as OF_FORMAT_1
from tests.document.test_format_1 import HERE
from tests.document.test_format_2 import DIGESTS as OF_FORMAT_2
from tests.factories import (
    NOW,
    conclude,
    make_approved,
    make_case,
    make_claimant,
    make_contact,
    make_evidence,
    make_search,
    make_user,
    publish,
)

# The story is told once, outside the tests; the mark has the database made for it.
pytestmark = pytest.mark.django_db

STORED = {**OF_FORMAT_1, **OF_FORMAT_2}
UPDATE = Notice(kind="update", reason="A new record.")
KINDS = (
    "interim",
    "addition",
    "hold of a finding",
    "lifting",
    "correction beside a carried finding",
    "correction of extent",
    "name taken",
    "statements cut anew",
    "hold of a case",
    "lifting of all",
    "withdrawal",
)


class Story:
    """One case through every kind of edition; `at` goes on with each."""

    def __init__(self) -> None:
        self.at = NOW
        self.editor = make_user(role="Editor")
        self.speaker = make_claimant(kind="person", job_title="Clerk")
        self.case = self.begun()
        self.first, self.second, self.third = self.case.claims.order_by("pk")

    def begun(self) -> Case:
        """A case with a lead-in, pieces of words, a speaker, a legal status and a translated quote."""
        case = make_case(
            sentences=["They held:", "Ana Sol was charged.", "Two “went”."], url="https://a.example/1"
        )
        lead_in, charged, _ = (claim.statement for claim in case.claims.order_by("pk"))
        Statement.objects.filter(pk=charged.pk).update(lead_in=lead_in, speaker=self.speaker)
        runs = [[lead_in.start, lead_in.start + 4], [charged.start, charged.end]]
        status = {"status": "charged", "offense": "Theft", "count": 2, "agency": "Court"}
        Claim.objects.filter(statement=charged).update(runs=runs, claimed_status=status)
        case.names[str(self.speaker.pk)] = self.speaker.names
        case.save()
        asked = {"outcome": "answered", "answer": "Sí: all.", "answered_at": NOW, "question_is_public": True}
        ContactEntry.objects.filter(pk=make_contact(case).pk).update(**asked)
        return case

    def find(self, claim: Claim, rating: str, **found: Any) -> None:
        claim.refresh_from_db()
        if claim.verdicts.standing().exists():
            version = claim.version
            workflow.reopen_claim(claim=claim, by=self.editor, at=self.at, version=version, reason="Doubt.")
        make_approved(claim, rating, **found)

    def publish(self, **fields: Any) -> None:
        self.at += timedelta(hours=1)
        conclude(self.case, at=self.at)
        later = self.at + timedelta(hours=1)
        publish(self.case, by=self.editor, at=self.at, next_update_at=later, **fields)
        self.case.refresh_from_db()

    def tell(self) -> None:
        make_search(self.first)
        quote = {"quote_language": "es", "quote_translation": "Two came.", "quote_translator": "B. Lo"}
        make_evidence(self.first, stance="context", quote="Vinieron dos.", note="Seen.", **quote)
        self.find(self.first, "verified")
        self.publish()
        self.find(self.second, "disputed", found_status={"status": "convicted", "date_given": "in May"})
        self.publish()
        workflow.hold_finding(claim=self.first, by=self.editor, at=self.at, reason="A doubt.")
        self.publish()
        self.find(self.first, "disputed")
        self.second.refresh_from_db()
        version = self.second.version
        workflow.reopen_claim(claim=self.second, by=self.editor, at=self.at, version=version, reason="Doubt.")
        self.publish(notice=UPDATE)
        self.find(self.first, "disputed", extent="wholly", explanation="Nothing of it holds.")
        self.publish(notice=UPDATE)
        self.take_name()
        self.publish(notice=UPDATE)
        self.cut_anew()
        self.publish(notice=UPDATE)
        workflow.hold_case(case=self.case, by=self.editor, at=self.at, reason="More doubts.")
        self.publish()
        version = self.case.version
        workflow.withdraw(case=self.case, by=self.editor, at=self.at, version=version, reason="Not theirs.")

    def take_name(self) -> None:
        issuer = Claimant.objects.get(pk=self.case.release.issuer_id)
        seen = workflow.claimant_seen(issuer)
        workflow.edit_claimant(claimant=issuer, by=self.editor, at=self.at, seen=seen, name="Board of Zoë’s")
        issuer.refresh_from_db()
        seen, version = workflow.claimant_seen(issuer), self.case.version
        workflow.take_name(
            case=self.case, claimant=issuer, by=self.editor, at=self.at, version=version, seen=seen
        )

    def cut_anew(self) -> None:
        last = self.case.release.versions.get().statements.order_by("position").last()
        seen, offset = workflow.statement_seen(last), last.start + len("Notice")
        workflow.split_statement(statement=last, by=self.editor, at=self.at, seen=seen, offset=offset)


@pytest.fixture(scope="module")
def made(django_db_setup, django_db_blocker) -> dict[str, dict[str, bytes]]:
    """The chain of downloads of a story, by file name: as they were, and with words and a text forgotten."""
    with django_db_blocker.unblock(), transaction.atomic():
        story = Story()
        story.tell()
        found = {"whole": downloads(story.case)}
        forget()
        found["masked"] = downloads(story.case)
        transaction.set_rollback(True)
    return found


def downloads(case: Case) -> dict[str, bytes]:
    rows = Edition.objects.filter(case=case).order_by("number")
    return {f"{row.digest}.json": Client().get(row.get_absolute_url()).content for row in rows}


def forget() -> None:
    """Mask two words wherever they stand, every second piece of every fifth text, and one text as a whole."""
    for number, row in enumerate(Disclosure.objects.filter(scope__startswith="case:").order_by("pk")):
        pieces = cut(row.text)
        gone = {i for i, piece in enumerate(pieces) if piece in ("Ana", "register")}
        gone |= set(range(1, len(pieces), 2)) if number % 5 == 0 else set()
        if row.text == "Vinieron dos.":
            Disclosure.objects.filter(pk=row.pk).update(seed="", text="", pieces=[])
        elif gone:
            left = mask(as_disclosed(row), pieces=gone).pieces
            Disclosure.objects.filter(pk=row.pk).update(seed="", text="", pieces=left)


def checked(files: dict[str, bytes]) -> list[Checked]:
    return check_chains([check_file(name, data) for name, data in files.items()])


# --- changes, one at a time ---------------------------------------------------------------------------


def changes(value: Any, path: tuple = ()) -> Iterator[tuple]:
    """Make each change of a file in turn, yield where and what it was, and take it back."""
    for place, held in list(value.items() if isinstance(value, dict) else enumerate(value)):
        here = (*path, place)
        if isinstance(held, dict | list) and held:
            yield from changes(held, here)
        else:
            value[place] = other(held)
            yield "changed", *here
            value[place] = held
        yield from without(value, place, here)


def without(value: Any, place: Any, here: tuple) -> Iterator[tuple]:
    """Leave a key or an item out, and let an item and the next one change places."""
    held = value.pop(place)
    yield "left out", *here
    if isinstance(value, dict):
        value[place] = held
        return
    value.insert(place, held)
    if place + 1 < len(value) and value[place] != value[place + 1]:
        value[place], value[place + 1] = value[place + 1], value[place]
        yield "swapped", *here
        value[place], value[place + 1] = value[place + 1], value[place]


def other(leaf: Any) -> Any:
    if isinstance(leaf, bool):
        return not leaf
    if isinstance(leaf, int):
        return leaf + 1
    return other_character(leaf, 0) if isinstance(leaf, str) and leaf else "a"


def unnoticed(name: str, data: bytes) -> list[tuple]:
    """Change everything in a file once, and return what the verifier neither refuses nor tells of."""
    file, said = json.loads(data), check_file(name, data).said
    passed = []
    for change in changes(file):
        try:
            found = check_file(name, canonical_json(file))
        except Wrong:
            continue
        if found.said == said:
            passed.append(change)
    assert canonical_json(file) == data
    return passed


def edition_of(data: bytes) -> dict:
    return json.loads(data)["edition"]


def walked(value: Any) -> Iterator[dict]:
    """Every object of a JSON value."""
    for held in value.values() if isinstance(value, dict) else value:
        if isinstance(held, dict | list):
            yield from walked(held)
    if isinstance(value, dict):
        yield value


class TestTheStory:
    def test_holds_every_kind_of_edition(self, made):
        editions = list(map(edition_of, made["whole"].values()))

        told = [(each["kind"], *(c["kind"] for c in each.get("corrections", ()))) for each in editions]
        assert told == [
            ("publication",),
            ("publication", "addition"),
            ("hold",),
            ("publication",),
            ("publication", "update"),
            ("publication", "update"),
            ("publication", "update"),
            ("publication", "update"),
            ("hold",),
            ("publication",),
            ("withdrawal", "withdrawal"),
        ]

    def test_holds_every_state_of_a_claim_and_every_key_that_is_seldom_there(self, made):
        parts = [part for data in made["whole"].values() for part in walked(edition_of(data))]

        states = {part.get("check_state", "checked") for part in parts if "runs" in part}
        assert states == {"checked", "open", "carried", "held"}
        assert set(SELDOM) - {key for part in parts for key in part} == set()


# Left out while they hold nothing.
SELDOM = (
    *("headline", "next_update_at", "held_since", "hold_reason", "question", "extent_before", "extent_after"),
    *("lead_in", "check_state", "since", "carried_from", "claimed_status", "found_status"),
    *("offense", "count", "agency", "date_given", "quote_language", "quote_translation", "quote_translator"),
)


class TestTheDownloads:
    @pytest.mark.parametrize("state", ["whole", "masked"])
    def test_are_verified_as_a_chain(self, made, state):
        found = checked(made[state])

        assert [each.number for each in found] == list(range(1, 12))
        assert f"{found[0].name}" == f"{found[0].digest}.json"

    def test_say_what_is_masked_and_withheld(self, made):
        whole, masked = (checked(made[state]) for state in ("whole", "masked"))

        assert all(each.said.endswith("texts, 0 of them masked, 0 withheld") for each in whole)
        assert all("texts, 0 of" not in each.said for each in masked)
        assert {each.said.split()[-2] for each in masked} == {"0", "1"}
        assert [
            words for words in (b'"Ana ', b"Vinieron") if words not in b"".join(made["whole"].values())
        ] == []
        # Where a text or a piece of one begins: three letters alone are found in digests, too.
        shown = b"".join(made["masked"].values())
        assert [words for words in (b'"Ana"', b'"Ana ', b"Vinieron") if words in shown] == []

    def test_are_verified_by_the_command(self, made, tmp_path, capsys):
        for name, data in made["masked"].items():
            (tmp_path / name).write_bytes(data)

        assert main(sorted(map(str, tmp_path.iterdir()))) == 0
        assert len(capsys.readouterr().out.splitlines()) == 11


class TestAChange:
    """Of a leaf, by leaving something out, or of an order."""

    @pytest.mark.parametrize("number", range(11), ids=KINDS)
    def test_is_noticed(self, made, number):
        name, data = list(made["whole"].items())[number]

        assert unnoticed(name, data) == []

    @pytest.mark.parametrize("name", STORED)
    def test_is_noticed_in_files_that_stay_for_ever(self, name):
        assert unnoticed(f"{STORED[name]}.json", (HERE / name).read_bytes()) == []

    def test_is_noticed_where_words_are_masked(self, made):
        """The first edition stands for all: what is masked in one is so in the others."""
        name, data = next(iter(made["masked"].items()))

        assert unnoticed(name, data) == []

    def test_of_a_text_that_is_taken_back_is_told(self, made):
        """Whoever passes a file on may withhold a text, as the desk may; the verifier counts them."""
        name, data = next(iter(made["whole"].items()))
        file = json.loads(data)
        del file["disclosures"][0]

        found = check_file(name, canonical_json(file))

        assert found.said.endswith("0 of them masked, 1 withheld")
