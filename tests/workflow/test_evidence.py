"""Sources, snapshots, citations and logs: what the moves keep, and what they refuse."""

from datetime import date, timedelta
from hashlib import sha256

import pytest

from cases import workflow
from cases.checks import gate
from cases.checks.independence import resembling
from cases.checks.likeness import fill_likeness
from cases.checks.states import claim_state
from cases.history.events import read_events
from cases.models import Claim, Event, EvidenceLink, SearchEntry, Snapshot, Source
from cases.workflow import MoveRefused
from tests.factories import (
    ARCHIVED_COPY,
    NOW,
    make_approved,
    make_case,
    make_contact,
    make_evidence,
    make_snapshot,
    make_source,
)

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def claim(db):
    return make_case().claims.order_by("pk").first()


def revise(claim, by, version=1, **links):
    return workflow.revise_evidence(claim=claim, by=by, at=LATER, version=version, **links)


class TestReviseEvidence:
    def test_adds_changes_and_removes_in_one_edit(self, claim, researcher):
        kept, gone = make_evidence(claim), make_evidence(claim)
        kept.locator = "page 5"
        source = make_source()
        added = EvidenceLink(source=source, snapshot=make_snapshot(source), stance="refutes", position=3)

        revise(claim, researcher, saved=[kept, added], removed=[gone])

        assert list(claim.evidence_links.values_list("pk", "locator")) == [
            (kept.pk, "page 5"),
            (added.pk, ""),
        ]
        claim.refresh_from_db()
        assert claim.version == 2

    def test_records_what_was_and_what_is(self, claim, researcher):
        link = make_evidence(claim)
        link.locator = "page 5"

        revise(claim, researcher, saved=[link])

        (event,) = read_events(Event.objects.filter(action="revise_evidence"))
        assert [e["locator"] for e in event.before["evidence"]] == ["page 4"]
        assert [e["locator"] for e in event.after["evidence"]] == ["page 5"]

    def test_refuses_the_snapshot_of_another_source(self, claim, researcher):
        link = EvidenceLink(source=make_source(), snapshot=make_snapshot(make_source()), stance="supports")

        with pytest.raises(MoveRefused, match="The snapshot must be of the source that is cited"):
            revise(claim, researcher, saved=[link])

        assert claim.evidence_links.count() == 0

    def test_refuses_a_citation_of_another_claim(self, claim, researcher):
        other = make_evidence(make_case().claims.first())

        with pytest.raises(MoveRefused, match="citation belongs to another claim"):
            revise(claim, researcher, saved=[other])

        assert EvidenceLink.objects.get(pk=other.pk).claim == other.claim

    def test_does_not_remove_a_citation_of_another_claim(self, claim, researcher):
        other = make_evidence(make_case().claims.first())

        revise(claim, researcher, removed=[other])

        assert EvidenceLink.objects.filter(pk=other.pk).exists()

    def test_refuses_what_is_not_whole_and_keeps_nothing_of_it(self, claim, researcher):
        link = make_evidence(claim)
        link.locator = "page 5"

        with pytest.raises(MoveRefused, match="Stance: "):
            revise(claim, researcher, saved=[link, EvidenceLink(source=make_source(), stance="hints")])

        assert EvidenceLink.objects.get().locator == "page 4"


class TestSources:
    def test_are_refused_without_a_title_or_a_party_s_interest(self, db, researcher):
        with pytest.raises(MoveRefused) as refused:
            workflow.add_source(by=researcher, at=NOW, kind="law", title="", is_party=True)

        assert "Say what stake this source has: readers must know it." in refused.value.reasons
        assert Source.objects.count() == 0

    def test_count_their_edits(self, db, researcher):
        source = workflow.add_source(by=researcher, at=NOW, kind="law", title="An act")

        edited = workflow.edit_source(source=source, by=researcher, at=LATER, version=1, title="The act")
        same = workflow.edit_source(source=source, by=researcher, at=LATER, version=2, title="The act")

        assert (edited.version, same.version, same.title) == (2, 2, "The act")

    def test_take_no_field_that_they_do_not_have(self, db, researcher):
        with pytest.raises(TypeError, match="Not a field of this move: version"):
            workflow.add_source(by=researcher, at=NOW, kind="law", title="An act", **{"version": 7})


class TestSourcesThatAreAlike:
    KNOWN = {"kind": "news_report", "publisher": "Gazette", "published_date": date(2026, 1, 5)}

    def add(self, by, **fields):
        return workflow.add_source(by=by, at=NOW, **{**self.KNOWN, **fields})

    @pytest.mark.parametrize(
        "again",
        [
            {"title": "Another", "url": "http://www.gazette.example/12/?utm_source=letter"},
            {"title": "Shelters  Open.", "publisher": "The Gazette", "url": ""},
        ],
        ids=["page", "description"],
    )
    def test_are_named_before_a_second_one_is_made(self, db, researcher, again):
        first = self.add(researcher, title="Shelters open", url="https://gazette.example/12")

        with pytest.raises(MoveRefused, match=f"source {first.pk}, “Shelters open”. Cite that one; or"):
            self.add(researcher, **again)

        assert Source.objects.get() == first
        assert self.add(researcher, despite=True, **again).pk != first.pk

    def test_are_not_those_without_an_address_or_of_another_day(self, db, researcher):
        self.add(researcher, title="Shelters open", url="")

        self.add(researcher, title="Shelters close", url="")
        self.add(researcher, title="Shelters open", published_date=date(2026, 1, 6))

        assert Source.objects.count() == 3

    def test_are_known_by_what_was_changed(self, db, researcher):
        source = self.add(researcher, title="Shelters open", url="https://gazette.example/12")
        url = "https://gazette.example/13"
        workflow.edit_source(source=source, by=researcher, at=LATER, version=1, url=url)

        self.add(researcher, title="More shelters", url="https://gazette.example/12")
        with pytest.raises(MoveRefused, match="On file already"):
            self.add(researcher, title="Yet more shelters", url=f"{url}#a")

    def test_are_found_among_those_that_were_on_file_before(self, db):
        old = Source.objects.create(kind="law", title="An act", url="https://laws.example/1")

        assert (fill_likeness(Source, "default"), fill_likeness(Source, "default")) == (1, 0)
        assert list(resembling(Source(title="B", url="http://laws.example/1/"))) == [old]


class TestSnapshots:
    def record(self, by, **fields):
        return workflow.record_snapshot(
            source=make_source(), by=by, at=LATER, **{"accessed_at": NOW, **fields}
        )

    def test_keep_a_file_with_its_digest(self, db, researcher):
        snapshot = self.record(
            researcher, content=b"Entry 12", file_name="entry.txt", media_type="text/plain"
        )

        assert (snapshot.sha256, snapshot.status) == (sha256(b"Entry 12").hexdigest(), "archived")
        assert snapshot.file.read() == b"Entry 12"

    def test_keep_an_address_or_the_reason_for_none(self, db, researcher):
        archived = self.record(researcher, archive_url=ARCHIVED_COPY, failure="Slow.")
        refused = self.record(researcher, failure=" The archive refuses. ")

        assert (archived.status, archived.failure) == ("archived", "")
        assert (refused.status, refused.failure) == ("not_archived", "The archive refuses.")

    def test_are_refused_without_copy_and_reason(self, db, researcher):
        with pytest.raises(MoveRefused, match="or write why there is neither"):
            self.record(researcher)

        assert Snapshot.objects.count() == 0

    def test_are_not_of_the_future(self, db, researcher):
        with pytest.raises(MoveRefused, match="can't have been read in the future"):
            self.record(researcher, accessed_at=LATER + timedelta(seconds=1), failure="Gone.")


class TestACopy:
    def record(self, by, archive_url, url="https://data.register.example/12", **fields):
        return workflow.record_snapshot(
            source=make_source(url=url), by=by, at=LATER, accessed_at=NOW, archive_url=archive_url, **fields
        )

    @pytest.mark.parametrize(
        "url",
        ["https://data.register.example/12", "https://www.register.example./copies/12"],
        ids=["address", "site"],
    )
    @pytest.mark.parametrize("content", [b"", b"Entry 12"], ids=["alone", "beside a file"])
    def test_is_not_kept_by_the_source_itself(self, db, researcher, url, content):
        with pytest.raises(MoveRefused, match="the source's own site, where a copy changes with it"):
            self.record(researcher, url, content=content)

        assert Snapshot.objects.count() == 0

    def test_may_be_at_the_archive_of_a_library_that_is_the_source(self, db, researcher):
        copy = "https://webarchive.loc.gov/all/2026/https://www.loc.gov/item/1"

        assert self.record(researcher, copy, url="https://www.loc.gov/item/1").status == "archived"

    def test_of_a_page_that_only_an_archive_still_has_is_there(self, db, researcher):
        copy = "https://web.archive.org/web/2026/https://register.example/12"

        assert self.record(researcher, copy, url=copy).status == "archived"

    def test_at_no_known_archive_is_doubtful_and_carries_no_verdict(self, claim, researcher):
        snapshot = self.record(researcher, "https://archive.example/12")
        link = make_evidence(claim, source=snapshot.source, snapshot=snapshot)

        assert (snapshot.status, snapshot.confirmed_by) == ("doubtful", None)
        assert gate.missing_in_citation(link) == [
            "confirm that its copy is at an archive, or record a reading with another copy"
        ]

    def test_that_is_a_file_as_well_is_kept_whatever_its_address(self, db, researcher):
        assert self.record(researcher, "https://archive.example/12", content=b"12").status == "archived"


class TestConfirmCopy:
    def test_says_who_and_when_and_lets_it_count(self, claim, researcher, reviewer):
        snapshot = make_snapshot(make_source(), status="doubtful", accessed_by=researcher)
        link = make_evidence(claim, source=snapshot.source, snapshot=snapshot)

        workflow.confirm_copy(snapshot=snapshot, by=reviewer, at=LATER)

        link = EvidenceLink.objects.get(pk=link.pk)
        event, kept = Event.objects.get(action="confirm_copy"), link.snapshot
        assert (kept.status, kept.confirmed_by, kept.confirmed_at) == ("archived", reviewer, LATER)
        assert gate.missing_in_citation(link) == []
        assert (event.actor, event.before["status"], event.after["status"]) == (
            reviewer.username,
            "doubtful",
            "archived",
        )

    @pytest.mark.parametrize("status", ["archived", "not_archived"])
    def test_is_refused_where_nothing_waits(self, db, researcher, status):
        kept = {"archive_url": "", "failure": "Gone."} if status == "not_archived" else {}
        snapshot = make_snapshot(make_source(), status=status, **kept)

        with pytest.raises(MoveRefused, match="no copy that waits to be confirmed"):
            workflow.confirm_copy(snapshot=snapshot, by=researcher, at=LATER)

    def test_makes_an_approval_void_that_cites_the_copy_as_doubtful(self, claim, researcher):
        doubtful = make_snapshot(make_source(), status="doubtful")
        make_evidence(claim, source=doubtful.source, snapshot=doubtful, stance="context")
        make_approved(claim)

        workflow.confirm_copy(snapshot=doubtful, by=researcher, at=LATER)

        assert claim_state(Claim.objects.with_findings().get(pk=claim.pk)) == "stale"


class TestLogs:
    @pytest.mark.parametrize("field", ["where", "query", "outcome"])
    def test_of_searches_say_where_what_and_with_what_result(self, claim, researcher, field):
        entry = {"where": "Register", "query": "shelters", "outcome": "None.", field: " "}

        with pytest.raises(MoveRefused):
            workflow.log_search(claim=claim, by=researcher, at=NOW, **entry)

        assert SearchEntry.objects.count() == 0

    def test_of_searches_do_not_lie_in_the_future(self, claim, researcher):
        with pytest.raises(MoveRefused, match="can't have been made in the future"):
            workflow.log_search(
                claim=claim, by=researcher, at=NOW, where="A", query="b", outcome="c", searched_at=LATER
            )

    def test_of_contacts_take_an_answer_once(self, db, researcher):
        entry = make_contact(make_case())
        answer = {"outcome": "answered", "answer": "All of them.", "answered_at": LATER}
        workflow.record_answer(entry=entry, by=researcher, at=LATER, **answer)

        with pytest.raises(MoveRefused, match="no longer waiting for an answer"):
            workflow.record_answer(entry=entry, by=researcher, at=LATER, outcome="declined")

        entry.refresh_from_db()
        assert (entry.outcome, entry.answer) == ("answered", "All of them.")

    def test_of_contacts_take_no_answer_without_its_words(self, db, researcher):
        entry = make_contact(make_case())

        with pytest.raises(MoveRefused, match="An answer needs its words and its date"):
            workflow.record_answer(entry=entry, by=researcher, at=LATER, outcome="answered")

    def test_of_contacts_say_why_nobody_was_asked(self, db, researcher):
        with pytest.raises(
            MoveRefused, match="Record when the claimant was asked, or write why nobody asked"
        ):
            workflow.log_contact(case=make_case(), by=researcher, at=NOW, channel="none", outcome="not_asked")
