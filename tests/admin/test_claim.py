"""The page of a claim: wording and evidence, saved together or not at all."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases import workflow
from cases.admin.claim.citations import MOST_CITATIONS
from cases.admin.desk.fields import LOST_FILE
from cases.checks.gate import TOO_LONG
from cases.checks.independence import COUNTS
from cases.checks.states import claim_state
from cases.models import Claim, EvidenceLink, Snapshot
from tests.admin.clients import as_shown, at, reasons, send, signed_in
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_claim,
    make_evidence,
    make_proposed,
    make_snapshot,
    make_source,
)


@pytest.fixture
def client(researcher):
    return signed_in(researcher)


@pytest.fixture
def claim(db) -> Claim:
    return make_claim()


def page_of(claim: Claim) -> str:
    return at("claim_change", claim.pk)


def save(client, claim: Claim, **typed):
    return send(client, page_of(claim), "form", "evidence", **typed)


def citation(number: int = 0, **typed) -> dict:
    return {f"evidence-{number}-{name}": value for name, value in typed.items()}


NEW = {"stance": "supports", "quote": "Opened: 12", "locator": "page 2"}


class TestWording:
    def test_is_saved(self, client, claim):
        sent = save(client, claim, text="The county opened shelters.", claimed_value="12", type="number")

        claim.refresh_from_db()
        assert sent["Location"] == page_of(claim)
        assert (claim.text, claim.claimed_value, claim.version) == ("The county opened shelters.", "12", 2)

    def test_narrows_to_the_words_that_were_copied(self, client, claim):
        save(client, claim, words="shelters in May")

        claim.refresh_from_db()
        assert claim.quote == "shelters in May"

    def test_refuses_more_than_one_assertion_holds(self, client, claim):
        sent = save(client, claim, text="x" * 501)

        assert reasons(sent) == [TOO_LONG.format(501)]
        assert sent.context["form"]["text"].value() == "x" * 501

    def test_leaves_a_longer_one_on_file_as_it_is(self, client, claim):
        Claim.objects.filter(pk=claim.pk).update(text="x\n" * 400)

        sent = save(client, claim, claimed_value="12")

        claim.refresh_from_db()
        assert (sent.status_code, claim.claimed_value, claim.text) == (302, "12", "x\n" * 400)

    def test_counts_no_edit_when_nothing_was_typed(self, client, claim):
        make_evidence(claim)

        save(client, claim)

        claim.refresh_from_db()
        assert claim.version == 1

    def test_keeps_what_was_typed_when_a_colleague_was_faster(self, client, reviewer, claim):
        shown = as_shown(client.get(page_of(claim)), "form", "evidence")
        workflow.edit_claim(claim=claim, by=reviewer, at=NOW, version=1, text="The colleague's words.")

        first = client.post(page_of(claim), {**shown, "text": "My own words."})

        assert reasons(first)[0] == "This claim has changed since you opened it."
        assert "reviewer made the last change" in reasons(first)[1]
        assert first.context["form"]["text"].value() == "My own words."
        assert first.context["saved_now"].text == "The colleague's words."
        second = client.post(page_of(claim), as_shown(first, "form", "evidence"))
        claim.refresh_from_db()
        assert second.status_code == 302
        assert claim.text == "My own words."

    def test_is_locked_for_administrators(self, administrator, claim):
        client = signed_in(administrator)

        page = client.get(page_of(claim))

        assert "Your account may look, but not edit claims." in page.content.decode()
        assert client.post(page_of(claim), as_shown(page, "form", "evidence")).status_code == 403

    def test_is_locked_in_a_withdrawn_case(self, client, editor, claim):
        workflow.withdraw(case=claim.case, by=editor, at=NOW, version=1, reason="Wrong release.")

        sent = save(client, claim, text="Other words.")

        assert "This case was withdrawn; nothing about it changes any more." in reasons(sent)
        assert sent.context["may_save"] is False

    def test_is_locked_once_the_claim_was_removed(self, client, claim):
        send(client, at("claim_remove", claim.pk))

        sent = save(client, claim, text="Other words.")

        assert "This claim was removed from the case." in reasons(sent)


class TestWhatACitationCountsFor:
    def test_is_said_beside_it(self, client, claim):
        make_evidence(claim)
        make_evidence(claim, source=make_source(is_party=True, interest_note="Runs the shelters."))
        make_evidence(claim, stance="context")

        page = client.get(at("claim_change", claim.pk))

        remarks = [form.remark and form.remark.reason for form in page.context["evidence"]]
        assert remarks == [COUNTS, "Does not count as independent: it is a party to the matter.", None, None]
        assert all(said in page.content.decode() for said in remarks if said)

    def test_is_doubtful_until_its_copy_is_confirmed(self, client, claim):
        link = make_evidence(claim)
        Snapshot.objects.update(status="doubtful")

        page = client.get(at("claim_change", claim.pk)).content.decode()

        assert at("snapshot_confirm", link.snapshot_id) in page


class TestEvidence:
    def test_is_added_with_a_new_reading(self, client, claim):
        source = make_source("Register of shelters")

        save(
            client,
            claim,
            **citation(source=f"{source.pk} · anything", **NEW),
            **citation(archive_url="https://archive.example.org/1", accessed_at="2026-03-01T09:30"),
        )

        link = claim.evidence_links.get()
        assert (link.source, link.stance, link.quote, link.position) == (source, "supports", "Opened: 12", 1)
        assert link.snapshot.archive_url == "https://archive.example.org/1"
        assert f"{link.snapshot.accessed_at:%Y-%m-%d %H:%M}" == "2026-03-01 09:30"

    def test_is_found_by_its_exact_title(self, client, claim):
        source = make_source("Register of shelters")

        save(client, claim, **citation(source="register of SHELTERS", **NEW))

        assert claim.evidence_links.get().source == source

    @pytest.mark.parametrize(
        ("typed", "reason"),
        [
            ("999999", "No source is on file under this number or title."),
            ("Nothing", "No source is on file under this number or title."),
            ("Twice", "Several sources have this title."),
            ("Tw\0ice", "Null characters are not allowed."),
            ("9" * 5_000, "No source is on file under this number or title."),
        ],
    )
    def test_refuses_a_source_it_can_not_tell(self, client, claim, typed, reason):
        make_source("Twice")
        make_source("Twice")

        sent = save(client, claim, **citation(source=typed, **NEW))

        assert sent.context["evidence"][0].errors["source"][0].startswith(reason)
        assert sent.context["evidence"][0]["quote"].value() == "Opened: 12"

    def test_makes_no_more_forms_than_a_claim_takes(self, client, claim):
        sent = save(client, claim, **{"evidence-TOTAL_FORMS": "9" * 30})

        assert len(sent.context["evidence"].forms) == MOST_CITATIONS + 1
        assert sent.context["evidence"].non_form_errors() == [
            "A claim takes 60 citations at most. Remove some, or divide the claim."
        ]

    def test_keeps_an_uploaded_copy(self, client, claim):
        copy = SimpleUploadedFile("register.pdf", b"%PDF-1.7 sample", content_type="text/html")

        save(client, claim, **citation(source=str(make_source().pk), file=copy, **NEW))

        snapshot = Snapshot.objects.get()
        assert snapshot.file.read() == b"%PDF-1.7 sample"
        assert snapshot.media_type == "application/pdf"

    @pytest.mark.parametrize("refused", [{"text": ""}, {"version": "99"}, citation(locator="x" * 301)])
    def test_asks_for_an_uploaded_copy_again_after_a_refusal(self, client, claim, refused):
        typed = citation(source=str(make_source().pk), file=SimpleUploadedFile("a.pdf", b"sample"), **NEW)

        sent = save(client, claim, **{**typed, **refused})

        assert sent.context["evidence"][0].errors["file"] == [LOST_FILE]
        assert sent.context["has_problems"]

    def test_cites_the_latest_reading_on_file(self, client, claim):
        snapshot = make_snapshot(make_source())

        save(client, claim, **citation(source=str(snapshot.source_id), reading="latest", **NEW))

        assert claim.evidence_links.get().snapshot == snapshot
        assert Snapshot.objects.count() == 1

    def test_asks_for_a_copy_or_the_reason_for_none(self, client, claim):
        sent = save(
            client, claim, **citation(source=str(make_source().pk), accessed_at="2026-03-01T09:30", **NEW)
        )

        assert list(sent.context["evidence"][0].errors) == ["archive_url"]

    def test_refuses_a_reading_of_another_source(self, client, claim):
        make_evidence(claim)
        other = make_source()

        sent = save(client, claim, **citation(source=str(other.pk)))

        assert "This reading is of another source." in sent.context["evidence"][0].errors["reading"][0]

    def test_is_changed_and_removed_as_one_edit(self, client, claim):
        kept, gone = make_evidence(claim), make_evidence(claim)

        save(client, claim, **citation(0, quote="Other words."), **citation(1, DELETE="on"))

        kept.refresh_from_db()
        claim.refresh_from_db()
        assert kept.quote == "Other words."
        assert not EvidenceLink.objects.filter(pk=gone.pk).exists()
        assert claim.version == 2

    def test_is_saved_with_the_wording_or_not_at_all(self, client, claim):
        source = make_source()
        typed = citation(source=str(source.pk), accessed_at="2999-01-01T00:00", failure="None.", **NEW)

        sent = save(client, claim, text="New words.", **typed)

        claim.refresh_from_db()
        assert reasons(sent) == ["A source can't have been read in the future."]
        assert claim.text != "New words."
        assert not claim.evidence_links.exists()
        assert sent.context["evidence"][0]["quote"].value() == "Opened: 12"

    def test_of_a_colleague_stays_when_mine_is_saved_after_it(self, client, reviewer, claim):
        shown = as_shown(client.get(page_of(claim)), "form", "evidence")
        theirs = EvidenceLink(source=make_source(), stance="refutes")
        workflow.revise_evidence(claim=claim, by=reviewer, at=NOW, version=1, saved=[theirs])
        mine = {**shown, **citation(source=str(make_source().pk), **NEW)}

        first = client.post(page_of(claim), mine)
        second = client.post(page_of(claim), as_shown(first, "form", "evidence"))

        assert reasons(first)[0] == "This claim has changed since you opened it."
        assert second.status_code == 302
        assert {link.stance for link in claim.evidence_links.all()} == {"refutes", "supports"}

    def test_comes_back_after_a_colleague_removed_it(self, client, reviewer, claim):
        link = make_evidence(claim)
        shown = as_shown(client.get(page_of(claim)), "form", "evidence")
        workflow.revise_evidence(claim=claim, by=reviewer, at=NOW, version=1, removed=[link])

        first = client.post(page_of(claim), {**shown, **citation(quote="Worth keeping.")})
        client.post(page_of(claim), as_shown(first, "form", "evidence"))

        assert claim.evidence_links.get().quote == "Worth keeping."

    def test_of_another_claim_is_out_of_reach(self, client, claim):
        other = make_evidence(make_claim())
        make_evidence(claim)

        save(client, claim, **citation(id=str(other.pk), quote="Taken."))

        other.refresh_from_db()
        assert other.quote == "Entry 12: opened."
        assert other.claim != claim

    def test_leads_through_a_new_source_and_back(self, client, claim):
        sent = save(client, claim, text="First this.", _add_source="")

        added = send(client, sent["Location"], kind="law", title="Shelter Act")

        claim.refresh_from_db()
        assert claim.text == "First this."
        page = client.get(added["Location"])
        assert page.context["evidence"].extra_forms[0]["source"].value().endswith("· Shelter Act")


class TestButtons:
    """Only what a person may do is a button; what is locked says why."""

    def buttons(self, user, claim) -> set[str]:
        page = signed_in(user).get(page_of(claim))
        return {
            name
            for name in ("propose", "decide", "reopen", "assign", "remove")
            if page.context[f"may_{name}"]
        }

    def test_of_an_unchecked_claim(self, researcher, reviewer, editor, administrator, claim):
        assert self.buttons(researcher, claim) == {"remove"}
        assert self.buttons(reviewer, claim) == {"propose", "remove"}
        assert self.buttons(editor, claim) == {"propose", "remove", "assign"}
        assert self.buttons(administrator, claim) == set()

    def test_of_a_proposed_claim(self, researcher, reviewer, second_reviewer, superuser, claim):
        make_proposed(claim, by=reviewer)

        assert self.buttons(researcher, claim) == set()
        assert self.buttons(reviewer, claim) == set()
        assert self.buttons(second_reviewer, claim) == {"decide"}
        page = signed_in(reviewer).get(page_of(claim)).content.decode()
        assert "You proposed this verdict. No one decides on their own" in page

    def test_of_an_approved_claim(self, reviewer, claim):
        make_approved(claim)

        assert self.buttons(reviewer, claim) == {"reopen", "remove"}

    def test_warns_before_an_approval_is_made_void(self, client, claim):
        make_approved(claim)

        assert "Saving a change here makes the approval void" in client.get(page_of(claim)).content.decode()
        save(client, claim, text="Other words.")

        assert claim_state(Claim.objects.with_findings().get(pk=claim.pk)) == "stale"
        assert "the approval is void" in client.get(page_of(claim)).content.decode()


class TestOutlook:
    def test_says_what_each_rating_still_needs(self, client, claim):
        make_evidence(claim)

        page = client.get(page_of(claim))

        assert [(outlook.rating, len(outlook.missing)) for outlook in page.context["outlooks"]] == [
            ("verified", 1),
            ("disputed", 1),
            ("unverifiable", 1),
        ]
        assert page.context["warnings"] == [
            "Only one side is on record: was evidence that refutes the claim looked for?"
        ]


class TestPage:
    def test_asks_for_nothing_twice(self, client, claim):
        make_evidence(claim)
        with CaptureQueriesContext(connection) as asked:
            client.get(page_of(claim))

        of_tables = [query["sql"] for query in asked if 'FROM "cases_' in query["sql"]]
        assert len(of_tables) == len(set(of_tables))

    def test_costs_the_same_for_more_evidence(self, client, claim, django_assert_num_queries):
        make_evidence(claim)
        client.get(page_of(claim))
        with CaptureQueriesContext(connection) as one:
            client.get(page_of(claim))
        for _ in range(9):
            make_evidence(claim)

        with django_assert_num_queries(len(one)):
            client.get(page_of(claim))


class TestNeighbors:
    def test_lead_through_the_case(self, client, db):
        case = make_case(sentences=["One is here.", "Two is here.", "Three is here."])
        first, second, third = case.claims.order_by("pk")
        make_proposed(third)

        found = client.get(page_of(second)).context["neighbors"]

        assert (found.number, found.count) == (2, 3)
        assert (found.previous, found.next, found.next_open) == (first.pk, third.pk, first.pk)


class TestRemove:
    def test_takes_the_claim_out(self, client, claim):
        sent = send(client, at("claim_remove", claim.pk))

        claim.refresh_from_db()
        assert claim.removed_at is not None
        assert sent["Location"].startswith(at("case_change", claim.case_id))

    def test_refuses_while_a_verdict_is_proposed(self, client, claim):
        make_proposed(claim)

        sent = send(client, at("claim_remove", claim.pk))

        assert reasons(sent) == [
            "A verdict is proposed for this claim; it must be approved, returned or taken back first."
        ]


class TestSearchLog:
    def test_is_kept(self, client, claim, researcher):
        send(client, at("claim_search", claim.pk), where="Register", query="shelters", outcome="No entry.")

        entry = claim.searches.get()
        assert (entry.where, entry.searched_by) == ("Register", researcher)

    def test_refuses_a_search_in_the_future(self, client, claim):
        sent = send(
            client,
            at("claim_search", claim.pk),
            where="Register",
            query="shelters",
            outcome="No entry.",
            searched_at="2999-01-01T00:00",
        )

        assert reasons(sent) == ["A search can't have been made in the future."]
        assert sent.context["form"]["outcome"].value() == "No entry."


class TestAssign:
    def test_gives_a_claim_to_a_person(self, editor, reviewer, claim):
        send(signed_in(editor), at("claim_assign", claim.pk), to=reviewer.pk)

        claim.refresh_from_db()
        assert claim.assigned_to == reviewer

    def test_gives_several_from_the_list(self, editor, reviewer, claim):
        other = make_claim()

        signed_in(editor).post(
            at("claim_changelist"),
            {"action": "assign_claims", "to": reviewer.pk, "_selected_action": [claim.pk, other.pk]},
        )

        assert set(Claim.objects.filter(assigned_to=reviewer)) == {claim, other}

    def test_offers_those_who_may_work_on_a_claim(self, editor, reviewer, administrator, researcher, claim):
        page = signed_in(editor).get(at("claim_assign", claim.pk))

        names = [label for _, label in page.context["form"].fields["to"].choices]
        assert names == ["Choose", "Nobody", "editor", "researcher", "reviewer"]

    def test_begins_with_who_has_it_now(self, editor, reviewer, claim):
        client, page = signed_in(editor), at("claim_assign", claim.pk)

        assert client.get(page).context["form"]["to"].value() == "nobody"
        send(client, page, to=reviewer.pk)
        assert client.get(page).context["form"]["to"].value() == reviewer.pk

    @pytest.mark.parametrize(
        ("chosen", "said"),
        [
            ({}, "Nothing was assigned. Choose a person, or “Nobody”."),
            ({"to": ""}, "Nothing was assigned. Choose a person, or “Nobody”."),
            ({"to": "nobody"}, "1 claim assigned to nobody."),
        ],
    )
    def test_from_the_list_takes_a_claim_away_only_if_asked(self, editor, reviewer, claim, chosen, said):
        Claim.objects.filter(pk=claim.pk).update(assigned_to=reviewer)

        sent = signed_in(editor).post(
            at("claim_changelist"),
            {"action": "assign_claims", "_selected_action": [claim.pk], **chosen},
            follow=True,
        )

        claim.refresh_from_db()
        assert [str(message) for message in sent.context["messages"]] == [said]
        assert claim.assigned_to == (None if chosen.get("to") == "nobody" else reviewer)

    def test_is_closed_to_reviewers(self, reviewer, claim):
        client = signed_in(reviewer)

        assert client.get(at("claim_assign", claim.pk)).status_code == 403
        client.post(
            at("claim_changelist"),
            {"action": "assign_claims", "to": reviewer.pk, "_selected_action": [claim.pk]},
        )
        claim.refresh_from_db()
        assert claim.assigned_to is None
