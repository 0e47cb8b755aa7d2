"""A case becomes an edition: what the document holds, what its digest covers, what readers get of it."""

import hashlib
import json
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User

from cases import workflow
from cases.audit import history_problems
from cases.editions import rebuild_published
from cases.history.editions import read_edition
from cases.models import (
    CorrectedClaim,
    Correction,
    Edition,
    PublishedCase,
    PublishedClaim,
    PublishedEvidence,
    PublishedStatement,
    Statement,
)
from cases.workflow import MoveRefused, Notice, statement_seen
from tests.factories import (
    NOW,
    conclude,
    document_of,
    make_approved,
    make_case,
    make_claimant,
    make_contact,
    make_evidence,
    make_published,
    make_settled,
    make_source,
    make_user,
    propose,
    publish,
    read_of,
)

VERIFIER = Path(__file__).parents[2] / "docs" / "verify_edition.py"
LATER = NOW + timedelta(days=3)
LATEST = NOW + timedelta(days=5)
UPDATE = Notice(kind="update", reason="A new record.")
TABLES = (PublishedCase, PublishedStatement, PublishedClaim, PublishedEvidence)
PAGE = (Path(__file__).parents[2] / "docs" / "edition-format.md").read_text()
FORMAT = PAGE.split("## Keys of format 2")[1]


@pytest.fixture
def case(db):
    return make_published()


def first_claim(case):
    return case.claims.order_by("pk").first()


def statements(case):
    return list(case.release.versions.get().statements.order_by("position"))


def conclude_anew(case, summary):
    """Approve another conclusion; the rest stays as it is, and all goes out that is ready."""
    return conclude(case, at=LATER, summary=summary)


def withdraw(case, by, at=LATER, reason="Wrong release."):
    case.refresh_from_db()
    return workflow.withdraw(case=case, by=by, at=at, version=case.version, reason=reason)


def find_again(claim, rating="disputed", **fields):
    """Set a claim's verdict aside and approve another."""
    claim.refresh_from_db()
    reviewer = make_user(role="Reviewer")
    workflow.reopen_claim(claim=claim, by=reviewer, at=LATER, version=claim.version, reason="New record.")
    return make_approved(claim, rating, **fields)


def find_the_same(claim):
    """Approve what was found before, on the same evidence."""
    return workflow.approve_verdict(verdict=propose(claim), by=make_user(role="Reviewer"), at=LATER)


def remove(claim, by):
    claim.refresh_from_db()
    return workflow.remove_claim(claim=claim, by=by, at=LATER, version=claim.version)


def whole_case():
    """A case in which every list of the document holds something."""
    case = make_case(
        sentences=["It opened one.", "It closed two.", "It rained."], url="https://example.org/r/1"
    )
    for claim, rating in zip(
        case.claims.order_by("pk"), ("verified", "disputed", "unverifiable"), strict=True
    ):
        make_evidence(claim, stance="context", snapshot=None)
        make_approved(claim, rating)
    make_contact(case)
    return case


# --- the document, and the page that describes it -----------------------------------------------------

NAME = re.compile(r"`(\w+)`(?: \(((?:[^()]|\([^()]*\))*)\))?")


def described(text: str) -> dict[str, dict]:
    """Read the names between back-ticks, each with the names in the parentheses after it."""
    return {name: described(inner) for name, inner in NAME.findall(text)}


def table_rows() -> dict[str, str]:
    return dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", FORMAT, re.MULTILINE))


def is_whole(part: dict, page: str) -> bool:
    """Whether a part has every key that the page names, and no other; optional ones may be missing."""
    needed, _, optional = page.partition("ptional")
    return described(needed).keys() <= part.keys() <= described(page).keys() | described(optional).keys()


def line(opening: str) -> str:
    return FORMAT.split(f"\n{opening}", 1)[1].split("\n\n", 1)[0]


class TestTheSkeleton:
    @pytest.fixture
    def skeleton(self, db, editor):
        return publish(whole_case(), by=editor).document

    def test_holds_the_keys_that_the_format_describes(self, skeleton):
        assert skeleton.keys() == table_rows().keys()

    @pytest.mark.parametrize("key", ["publisher", "case", "release"])
    def test_describes_its_objects_in_full(self, skeleton, key):
        assert is_whole(skeleton[key], table_rows()[key])

    def test_describes_its_lists_in_full(self, skeleton):
        statement = skeleton["statements"][0]

        assert is_whole(statement, line("A **statement of format 2**"))
        assert all(is_whole(c, line("A **claim of format 2**")) for c in statement["claims"])
        assert is_whole(skeleton["claimants"][0], table_rows()["claimants"])
        assert is_whole(skeleton["contacts"][0], table_rows()["contacts"])

    def test_carries_pieces_of_words_and_lead_ins_where_there_are_any(self, db, editor):
        case = make_case()
        first, second = case.claims.order_by("pk")
        Statement.objects.filter(pk=second.statement_id).update(lead_in=first.statement)
        piece = [first.statement.start, first.statement.start + 10]
        runs = [piece, [second.start + 3, second.end]]
        workflow.edit_claim(claim=second, by=editor, at=NOW, version=1, runs=runs)

        edition = publish(make_settled(case), by=editor)

        one, two, _ = document_of(edition)["statements"]
        assert ("lead_in" in one, "runs" in one["claims"][0]) == (False, False)
        assert (two["lead_in"], two["claims"][0]["runs"]) == (first.statement_id, runs)
        content = read_edition(edition)
        assert content.quote(content.statements[1].claims[0]) == "The county [...] closed 3 of them in June."

    def test_describes_corrections_in_full(self, case, editor):
        find_again(first_claim(case))
        correction = publish(case, by=editor, at=LATER, notice=UPDATE).document["corrections"][0]

        named = described(table_rows()["corrections"])
        assert correction.keys() == named.keys() - {"addition"}
        assert is_whole(correction["claims"][0], table_rows()["corrections"].split("claims` (", 1)[1])

    def test_of_a_withdrawal_has_what_the_format_says(self, case, editor):
        withdraw(case, editor)

        document = case.editions.get(number=2).document
        named = described(FORMAT.split("that withdraws", 1)[1])
        assert document.keys() == named.keys() - {"after", "withdrawal"}
        assert "after" not in document["release"]
        assert [c["kind"] for c in document["corrections"]] == ["withdrawal"]

    def test_commits_to_every_text_that_is_no_code(self, skeleton):
        spoken = json.dumps(skeleton)

        assert [word for word in ("opened", "Office", "register", "Notice") if word in spoken] == []

    def test_is_verified_with_its_texts_by_the_verifier_of_the_docs(self, db, editor, tmp_path, client):
        case = whole_case()
        publish(case, by=editor)
        find_again(first_claim(case))
        publish(case, by=editor, at=LATER, notice=UPDATE)
        files = [tmp_path / f"{edition.digest}.json" for edition in case.editions.all()]
        for file in files:
            file.write_bytes(client.get(f"/editions/{file.name}").content)

        done = subprocess.run(
            [sys.executable, VERIFIER, *files], capture_output=True, text=True, timeout=60, check=False
        )

        assert (done.returncode, done.stderr) == (0, "")
        assert len(done.stdout.splitlines()) == 2


class TestTheDocument:
    @pytest.fixture
    def document(self, db, editor):
        return document_of(publish(whole_case(), by=editor))

    def test_holds_the_release_letter_by_letter(self, document):
        release = document["release"]
        assert hashlib.sha256(release["text"].encode()).hexdigest() == release["sha256"]
        assert [release["text"][s["start"] : s["end"]] for s in document["statements"]][:2] == [
            "It opened one.",
            "It closed two.",
        ]

    def test_numbers_statements_and_claims_from_one(self, db, editor):
        case = make_settled(make_case())
        gone = first_claim(case)
        workflow.add_claim(statement=gone.statement, by=editor, at=NOW, text="One.", type="other")
        remove(gone, editor)
        make_approved(case.claims.live().order_by("pk").last())

        document = document_of(publish(case, by=editor))

        assert [s["number"] for s in document["statements"]] == [1, 2, 3]
        assert [c["number"] for c in document["statements"][0]["claims"]] == [1]

    def test_writes_times_in_utc_with_seconds(self, document):
        assert document["published_at"] == "2026-03-02T10:00:00Z"
        assert document["release"]["published_date"] == "2026-02-01"

    def test_holds_only_integers_as_numbers(self, document):
        def floats(value):
            if isinstance(value, dict | list):
                return [f for v in (value.values() if isinstance(value, dict) else value) for f in floats(v)]
            return [value] if isinstance(value, float) else []

        assert floats(document) == []

    def test_names_no_member_of_the_desk(self, db, editor):
        case = whole_case()
        User.objects.update(first_name="Given-name", last_name="Family-name", email="member@example.org")
        find_again(first_claim(case))

        editions = [publish(case, by=editor)]
        conclude_anew(case, "Half of it holds.")
        editions.append(publish(case, by=editor, at=LATER, notice=UPDATE))
        withdraw(case, editor, at=LATEST)
        editions.append(case.editions.get(number=3))

        names = [*User.objects.values_list("username", flat=True), "Given-name", "Family-name", "member@"]
        for edition in editions:
            text = json.dumps(document_of(edition))
            assert [name for name in names if name in text] == []

    def test_keeps_what_is_for_colleagues_out(self, db, editor, reviewer):
        case = make_case()
        for claim in case.claims.all():
            make_approved(claim)
            workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=1, reason="A secret reason.")
            make_approved(claim)
        make_contact(case)
        # As those are that were written before questions were published.
        case.contacts.update(question_is_public=False)

        text = json.dumps(document_of(publish(case, by=editor)))

        assert "Which shelters?" not in text
        assert "A secret reason." not in text


class TestTheDigest:
    def test_is_that_of_plain_json(self, db, editor):
        case = make_settled(make_case(sentences=["Zoë’s “house” 🏠 is \\ open.", "وزارة الصحة"]))

        edition = publish(case, by=editor)

        edition.refresh_from_db()
        text = json.dumps(edition.document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert edition.digest == hashlib.sha256(text.encode("utf-8")).hexdigest()

    def test_names_the_edition_before(self, case, editor):
        for number in (2, 3):
            conclude_anew(case, f"Conclusion {number}.")
            publish(case, by=editor, at=LATER, notice=UPDATE)
        withdraw(case, editor, at=LATEST)

        editions = list(case.editions.order_by("number"))
        assert [e.number for e in editions] == [1, 2, 3, 4]
        assert [e.previous_digest for e in editions] == ["", *(e.digest for e in editions[:-1])]
        assert [e.document["previous_digest"] for e in editions] == [e.previous_digest for e in editions]

    def test_differs_between_cases_that_say_the_same(self, db):
        make_published(), make_published()

        assert len(set(Edition.objects.values_list("digest", flat=True))) == 2


# --- what an edition needs -----------------------------------------------------------------------------


class TestASecondEdition:
    def test_is_refused_where_nothing_has_changed(self, case, editor):
        with pytest.raises(MoveRefused, match="Nothing has changed since edition 1"):
            publish(case, by=editor, notice=UPDATE)

        assert case.editions.count() == 1

    @pytest.mark.parametrize("notice", [None, Notice(kind="update", reason="  ")], ids=["none", "blank"])
    def test_needs_a_notice(self, case, editor, notice):
        conclude_anew(case, "Half of it holds.")

        with pytest.raises(MoveRefused, match="tell readers what has changed and why"):
            publish(case, by=editor, notice=notice)

    @pytest.mark.parametrize("kind", ["withdrawal", "rewrite", ""])
    def test_needs_a_kind_of_notice(self, case, editor, kind):
        conclude_anew(case, "Half of it holds.")

        with pytest.raises(MoveRefused, match="a correction, an update or a clarification"):
            publish(case, by=editor, notice=Notice(kind=kind, reason="A new record."))

    @pytest.mark.parametrize("kind", ["correction", "update", "clarification"])
    def test_keeps_the_notice(self, case, editor, kind):
        conclude_anew(case, "Half of it holds.")

        publish(case, by=editor, notice=Notice(kind=kind, reason=" Seen. ", requested_by_kind="reader"))

        row = Correction.objects.get()
        assert (row.kind, row.reason, row.requested_by_kind) == (kind, "Seen.", "reader")
        assert row.corrected_claims.count() == 0

    def test_names_claims_that_came_went_or_changed(self, case, editor):
        changed, gone = case.claims.order_by("pk")
        find_again(changed)
        added = workflow.add_claim(statement=gone.statement, by=editor, at=LATER, text="Two.", type="number")
        make_approved(added, "unverifiable")
        remove(gone, editor)

        publish(case, by=editor, at=LATER, notice=UPDATE)

        rows = CorrectedClaim.objects.order_by("claim_id").values_list(
            "claim_id", "rating_before", "rating_after"
        )
        assert list(rows) == [
            (changed.pk, "verified", "disputed"),
            (gone.pk, "verified", ""),
            (added.pk, "", "unverifiable"),
        ]

    def test_names_a_claim_whose_speaker_changed(self, case, editor):
        claim, other = case.claims.order_by("pk")
        statement = claim.statement
        workflow.reclassify_statement(
            statement=statement,
            by=editor,
            at=LATER,
            seen=statement_seen(statement),
            kind="quotation",
            is_checkable=True,
            speaker=make_claimant("Sheriff"),
        )
        find_the_same(claim)

        publish(case, by=editor, at=LATER, notice=UPDATE)

        assert list(CorrectedClaim.objects.values_list("claim_id", flat=True)) == [claim.pk]
        assert PublishedClaim.objects.get(pk=claim.pk).last_modified_at == LATER
        assert PublishedClaim.objects.get(pk=other.pk).last_modified_at == NOW

    def test_does_not_name_a_claim_found_the_same_again(self, case, editor):
        claim = first_claim(case)
        conclude_anew(case, "Half of it holds.")
        workflow.reopen_claim(claim=claim, by=editor, at=LATER, version=1, reason="To look again.")
        find_the_same(claim)

        publish(case, by=editor, at=LATER, notice=UPDATE)

        assert CorrectedClaim.objects.count() == 0
        assert PublishedClaim.objects.get(pk=claim.pk).last_modified_at == NOW


class TestTheContentThatTheEditorRead:
    def test_is_what_is_published(self, db, editor):
        case = make_settled(make_case())
        conclude(case)

        assert publish(case, by=editor, read=read_of(case)).number == 1

    def test_is_refused_once_it_is_no_longer_what_would_be_published(self, db, editor, reviewer):
        case = make_settled(make_case())
        conclude(case)
        read = read_of(case)
        claim = case.claims.order_by("pk").first()
        workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=claim.version, reason="To say more.")
        make_approved(claim, explanation="The register and the archive show it.")

        with pytest.raises(MoveRefused, match=r"changed since you opened this page\. Read it again"):
            publish(case, by=editor, read=read)

        assert Edition.objects.count() == 0

    def test_is_refused_where_there_was_nothing_to_read(self, db, editor):
        case = make_settled(make_case())

        with pytest.raises(MoveRefused, match=r"Read it again, then publish"):
            publish(case, by=editor, read="")

        assert Edition.objects.count() == 0


class TestWithdraw:
    def test_needs_a_reason(self, case, editor):
        with pytest.raises(MoveRefused, match="Write why the case is withdrawn"):
            withdraw(case, editor, reason=" ")

    def test_takes_every_rating_back(self, case, editor):
        withdraw(case, editor)

        correction = Correction.objects.get()
        assert (correction.kind, correction.edition.number) == ("withdrawal", 2)
        assert (
            list(correction.corrected_claims.values_list("rating_before", "rating_after"))
            == [("verified", "")] * 2
        )

    def test_leaves_a_tombstone(self, case, editor):
        withdraw(case, editor)

        row = PublishedCase.objects.get()
        assert (row.pubstatus, row.withdrawal_reason, row.last_correction_kind) == (
            "canceled",
            "Wrong release.",
            "withdrawal",
        )
        assert (row.first_published_at, row.last_modified_at, row.last_corrected_at) == (NOW, LATER, LATER)
        assert (row.claims, row.title) == (2, case.title)
        for table in (PublishedStatement, PublishedClaim):
            assert set(table.objects.values_list("pubstatus", "last_modified_at")) == {("canceled", LATER)}

    def test_publishes_nothing_of_a_case_that_never_was_public(self, db, editor):
        case = make_settled(make_case())

        withdraw(case, editor)

        case.refresh_from_db()
        assert (case.state, Edition.objects.count(), PublishedCase.objects.count()) == ("withdrawn", 0, 0)

    def test_is_done_once(self, case, editor):
        withdraw(case, editor)

        with pytest.raises(MoveRefused, match="withdrawn"):
            withdraw(case, editor)

        assert case.editions.count() == 2


# --- the published tables ------------------------------------------------------------------------------


class TestPublishedTimes:
    def test_are_those_of_the_first_edition_at_first(self, case):
        for table in (PublishedCase, PublishedClaim):
            assert set(table.objects.values_list("first_published_at", "last_modified_at")) == {(NOW, NOW)}
        assert set(PublishedStatement.objects.values_list("last_modified_at", flat=True)) == {NOW}

    def test_move_on_for_what_changed_and_stay_for_the_rest(self, case, editor):
        changed, same = case.claims.order_by("pk")
        find_again(changed)

        publish(case, by=editor, at=LATER, notice=UPDATE)

        times = dict(PublishedClaim.objects.values_list("pk", "last_modified_at"))
        assert times == {changed.pk: LATER, same.pk: NOW}
        times = dict(PublishedStatement.objects.values_list("statement_no", "last_modified_at"))
        assert times == {1: LATER, 2: NOW, 3: NOW}
        assert set(PublishedClaim.objects.values_list("first_published_at", flat=True)) == {NOW}
        assert PublishedCase.objects.get().last_modified_at == LATER

    def test_begin_with_the_edition_that_brought_a_claim(self, case, editor):
        added = workflow.add_claim(
            statement=statements(case)[0], by=editor, at=LATER, text="One.", type="number"
        )
        make_approved(added)

        publish(case, by=editor, at=LATER, notice=UPDATE)

        row = PublishedClaim.objects.get(pk=added.pk)
        assert (row.first_published_at, row.last_modified_at, row.edition_number) == (LATER, LATER, 2)

    def test_are_whole_seconds_like_the_document(self, db, editor):
        case = make_settled(make_case())
        at = datetime(2026, 3, 2, 10, 0, 0, 987654, tzinfo=UTC)

        edition = publish(case, by=editor, at=at)

        assert edition.published_at == NOW
        assert PublishedCase.objects.get().first_published_at == NOW

    def test_move_on_where_a_claim_is_shown_with_other_words_around_it(self, case, editor):
        """Whoever asks for rows changed since a time has to get each row that reads otherwise now."""
        first, second, _ = statements(case)
        seen = (statement_seen(first), statement_seen(second))
        merged = workflow.merge_statements(first=first, second=second, by=editor, at=LATER, seen=seen)

        publish(case, by=editor, at=LATER, notice=Notice(kind="clarification", reason="One sentence."))

        rows = PublishedClaim.objects.order_by("pk")
        assert [row.statement_text for row in rows] == [merged.quote] * 2
        assert [row.last_modified_at for row in rows] == [LATER] * 2

    def test_move_on_where_the_place_of_a_claim_changes(self, case, editor):
        first = first_claim(case)
        added = workflow.add_claim(statement=first.statement, by=editor, at=LATER, text="Two.", type="number")
        make_approved(added)
        publish(case, by=editor, at=LATER, notice=UPDATE)
        remove(first, editor)

        publish(case, by=editor, at=LATEST, notice=UPDATE)

        row = PublishedClaim.objects.get(pk=added.pk)
        assert (row.claim_no, row.last_modified_at) == (1, LATEST)

    def test_move_on_where_the_title_of_the_release_changes(self, case, editor):
        case.release.title = "County opens shelters again"
        case.release.save()

        publish(case, by=editor, at=LATER, notice=Notice(kind="clarification", reason="The title was cut."))

        assert set(PublishedClaim.objects.values_list("release_title", "last_modified_at")) == {
            ("County opens shelters again", LATER)
        }


class TestCanceledRows:
    def test_keep_the_last_words_of_a_claim_that_went(self, case, editor):
        gone = first_claim(case)
        workflow.add_claim(statement=gone.statement, by=editor, at=LATER, text="One.", type="number")
        make_approved(case.claims.order_by("pk").last())
        remove(gone, editor)

        publish(case, by=editor, at=LATER, notice=UPDATE)

        row = PublishedClaim.objects.get(pk=gone.pk)
        assert (row.pubstatus, row.rating_code, row.claim_text, row.edition_number) == (
            "canceled",
            "verified",
            gone.text,
            1,
        )
        assert (row.last_modified_at, row.correction_count) == (LATER, 1)
        assert row.evidence.count() == 2

    def test_keep_a_statement_that_was_merged_away(self, case, editor):
        first, second, _ = statements(case)
        seen = (statement_seen(first), statement_seen(second))
        workflow.merge_statements(first=first, second=second, by=editor, at=LATER, seen=seen)

        publish(case, by=editor, at=LATER, notice=UPDATE)

        row = PublishedStatement.objects.get(pk=second.pk)
        assert (row.pubstatus, row.statement_text) == ("canceled", second.quote)
        assert PublishedStatement.objects.usable().count() == 2

    def test_are_not_counted_in_the_coverage(self, case, editor):
        gone = first_claim(case)
        workflow.add_claim(statement=gone.statement, by=editor, at=LATER, text="One.", type="number")
        make_approved(case.claims.order_by("pk").last(), "disputed")
        remove(gone, editor)

        publish(case, by=editor, at=LATER, notice=UPDATE)

        row = PublishedCase.objects.get()
        assert (row.claims, row.claims_verified, row.claims_disputed) == (2, 1, 1)


class TestCounts:
    def test_add_up(self, db, editor):
        publish(whole_case(), by=editor)

        row = PublishedCase.objects.get()
        assert (row.statements, row.checkable, row.not_checkable) == (4, 3, 1)
        assert (row.verified, row.disputed, row.unverifiable, row.unchecked) == (1, 1, 1, 0)
        assert (row.claims, row.claims_verified, row.claims_disputed, row.claims_unverifiable) == (3, 1, 1, 1)

    def test_of_sources_are_those_that_carry_the_verdict(self, db, editor):
        case = make_case(sentences=["It opened one."])
        claim = case.claims.get()
        make_evidence(claim, stance="refutes")
        make_evidence(claim, source=make_source(is_party=True, interest_note="Runs it.", is_primary=True))
        make_evidence(claim, source=make_source(is_primary=False))
        make_evidence(claim, locator="")
        make_approved(claim)
        make_contact(case)

        publish(case, by=editor)

        row = PublishedClaim.objects.get()
        assert (row.evidence_count, row.independent_source_count, row.primary_source_count) == (6, 3, 3)


# --- making the tables again ----------------------------------------------------------------------------


def rows():
    return [list(table.objects.order_by("pk").values()) for table in TABLES]


def corrected(case, editor):
    find_again(first_claim(case))
    publish(case, by=editor, at=LATER, notice=UPDATE)


def claim_removed(case, editor):
    gone = first_claim(case)
    workflow.add_claim(statement=gone.statement, by=editor, at=LATER, text="One.", type="number")
    make_approved(case.claims.order_by("pk").last(), "unverifiable")
    remove(gone, editor)
    publish(case, by=editor, at=LATER, notice=UPDATE)


def merged(case, editor):
    first, second, _ = statements(case)
    seen = (statement_seen(first), statement_seen(second))
    workflow.merge_statements(first=first, second=second, by=editor, at=LATER, seen=seen)
    publish(case, by=editor, at=LATER, notice=UPDATE)


def split_after(case, editor):
    last = statements(case)[-1]
    workflow.split_statement(
        statement=last, by=editor, at=LATER, seen=statement_seen(last), offset=last.start + len("Notice ")
    )
    publish(case, by=editor, at=LATER, notice=UPDATE)


def withdrawn(case, editor):
    withdraw(case, editor)


def everything(case, editor):
    for number, change in enumerate((corrected, claim_removed, split_after), 1):
        change(case, editor)
        conclude_anew(case, f"Conclusion {number}.")
        publish(case, by=editor, at=LATEST, notice=UPDATE)
    withdraw(case, editor, at=LATEST)


SCENARIOS = [corrected, claim_removed, merged, split_after, withdrawn, everything]


@pytest.mark.parametrize("scenario", SCENARIOS)
class TestRebuild:
    def test_makes_the_same_rows_again(self, scenario, case, editor):
        scenario(case, editor)
        make_published("disputed")
        before = rows()
        PublishedEvidence.objects.all().delete()
        PublishedClaim.objects.update(claim_text="tampered", rating_code="verified")
        PublishedStatement.objects.update(statement_no=99)
        PublishedCase.objects.update(title="tampered")

        assert rebuild_published() == 2

        assert rows() == before
        assert all(before)

    def test_agrees_with_the_audit(self, scenario, case, editor):
        scenario(case, editor)

        assert history_problems() == []


class TestRebuildOfNothing:
    def test_makes_nothing(self, db):
        make_settled(make_case())

        assert rebuild_published() == 0
        assert rows() == [[], [], [], []]
