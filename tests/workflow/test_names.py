"""Who said it: a case keeps the names that it uses, and takes a new one only when somebody decides so."""

import pytest
from django.test import Client

from cases import workflow
from cases.audit import history_problems
from cases.checks.states import claim_state
from cases.document import Content
from cases.editions import content_digest
from cases.models import Case, Claim, Claimant, Event, PublishedClaim
from cases.models.claimant import NAMING
from cases.workflow import MoveRefused, Notice, claimant_seen, statement_seen
from tests.factories import NOW, make_case, make_claimant, make_published, plan_of, publish

MANY = 40
RENAMED = {
    "name": "Board of Water",
    "slug": "board-of-water",
    "kind": "person",
    "job_title": "Director",
    "affiliation": "Sampleton",
    "same_as": "https://identifiers.example.org/7",
    "homepage": "https://board.example.org/",
}
FILES = ("claims.csv", "statements.csv", "evidence.csv", "corrections.csv", "releases.csv")


@pytest.fixture
def issuer(db) -> Claimant:
    return make_claimant("Water Board")


def rename(claimant: Claimant, by, **changes) -> Claimant:
    claimant = Claimant.objects.get(pk=claimant.pk)
    return workflow.edit_claimant(
        claimant=claimant, by=by, at=NOW, seen=claimant_seen(claimant), **(changes or RENAMED)
    )


def take(case: Case, claimant: Claimant, by, **changed) -> Case:
    case, claimant = Case.objects.get(pk=case.pk), Claimant.objects.get(pk=claimant.pk)
    sent = {"version": case.version, "seen": claimant_seen(claimant), **changed}
    return workflow.take_name(case=case, claimant=claimant, by=by, at=NOW, **sent)


def content_of(case: Case) -> Content:
    return plan_of(case).content


def states() -> dict[int, str]:
    return {claim.pk: claim_state(claim) for claim in Claim.objects.with_findings()}


def given_to_readers(cases: list[Case]) -> dict[str, bytes]:
    """What readers get of every page and file."""
    digests = [edition.digest for case in cases for edition in case.editions.all()]
    addresses = [
        *("/", "/claims/", "/corrections/", *(f"/{name}" for name in FILES)),
        *(f"/cases/{case.slug}/" for case in cases),
        *(f"/claims/{pk}/" for pk in PublishedClaim.objects.values_list("pk", flat=True)),
        *(f"/editions/{digest}.json" for digest in digests),
    ]
    return {address: Client().get(address).getvalue() for address in addresses}


class TestRenamingAnIssuerOfManyCases:
    def test_changes_no_approval_page_file_or_case(self, issuer, researcher):
        sentences = ["The board drilled 14 wells in May."]
        cases = [
            make_published(issuer=issuer, slug=f"wells-{number}", sentences=sentences)
            for number in range(MANY)
        ]
        contents = [content_digest(content_of(case)) for case in cases]
        approvals, given, versions = states(), given_to_readers(cases), [case.version for case in cases]

        rename(issuer, researcher)

        assert len(approvals) == MANY
        assert set(approvals.values()) == {"approved"}
        assert states() == approvals
        assert given_to_readers(cases) == given
        assert [content_digest(content_of(case)) for case in cases] == contents
        assert [Case.objects.get(pk=case.pk).version for case in cases] == versions
        assert history_problems() == []

    def test_leaves_each_case_to_take_the_new_name_alone(self, issuer, researcher, reviewer, editor):
        first, second = make_published(issuer=issuer), make_published(issuer=issuer)
        approvals, other = states(), content_of(second)
        rename(issuer, researcher)

        take(first, issuer, reviewer)

        content = content_of(first)
        assert {field: getattr(content.release.issuer, field) for field in NAMING} == RENAMED
        assert {statement.speaker for statement in content.statements} == {content.release.issuer}
        assert content_of(second) == other
        assert states() == approvals
        publish(first, by=editor, notice=Notice(kind="update", reason="It has another name."))
        issuers = PublishedClaim.objects.order_by("case_id").values_list("case_id", "issuer").distinct()
        assert list(issuers) == [(first.pk, "Board of Water"), (second.pk, "Water Board")]

    def test_is_no_matter_of_the_approval_whatever_is_changed(self, issuer, researcher):
        case = make_published(issuer=issuer)
        before = content_of(case)

        for field, value in RENAMED.items():
            rename(issuer, researcher, **{field: value})

            assert content_of(case) == before, field
            assert set(states().values()) == {"approved"}


class TestTakeName:
    def test_records_what_the_case_said_and_what_it_says_now(self, issuer, researcher, reviewer):
        case = make_case(issuer=issuer)
        rename(issuer, researcher, name="Board of Water", homepage="https://board.example.org/")

        taken = take(case, issuer, reviewer)

        event = Event.objects.get(action="take_name")
        of = f"claimant:{issuer.pk}"
        assert (event.subject, event.actor) == (f"case:{case.pk}", "reviewer")
        assert event.before == {"claimant": of, "name": "Water Board", "homepage": ""}
        assert event.after == {
            "claimant": of,
            "name": "Board of Water",
            "homepage": "https://board.example.org/",
            "version": 2,
        }
        assert (taken.version, taken.name_of(None)) == (2, "Board of Water")

    def test_refuses_a_page_that_was_opened_before_the_case_was_edited(self, issuer, researcher, reviewer):
        case = make_case(issuer=issuer)
        rename(issuer, researcher)
        workflow.edit_case(case=case, by=reviewer, at=NOW, version=1, title="Wells")

        with pytest.raises(MoveRefused, match="This case has changed since you opened it"):
            take(case, issuer, reviewer, version=1)

    def test_refuses_a_name_that_the_person_did_not_read(self, issuer, researcher, reviewer):
        case = make_case(issuer=issuer)
        read = claimant_seen(rename(issuer, researcher))
        rename(issuer, researcher, name="Board of Sampleton Water")

        with pytest.raises(MoveRefused) as refused:
            take(case, issuer, reviewer, seen=read)

        assert refused.value.reasons[0] == "This claimant has changed since you opened it."
        assert Case.objects.get(pk=case.pk).name_of(None) == "Water Board"

    def test_refuses_what_the_case_says_already(self, issuer, reviewer):
        with pytest.raises(MoveRefused, match="already says of Water Board what is said now"):
            take(make_case(issuer=issuer), issuer, reviewer)

    def test_refuses_somebody_who_is_not_in_the_case(self, reviewer):
        with pytest.raises(MoveRefused, match="This case has no words of Sheriff"):
            take(make_case(), make_claimant("Sheriff"), reviewer)


def give_to(case: Case, speaker: Claimant, by) -> None:
    statement = case.claims.order_by("pk").first().statement
    workflow.reclassify_statement(
        statement=statement,
        by=by,
        at=NOW,
        seen=statement_seen(statement),
        kind="quotation",
        is_checkable=True,
        speaker=speaker,
    )


class TestASpeakerWhoIsNewToACase:
    def test_is_kept_by_the_names_of_that_moment(self, issuer, researcher):
        case, speaker = make_case(issuer=issuer), make_claimant("Sheriff", kind="person")

        give_to(case, speaker, researcher)
        rename(speaker, researcher)

        case.refresh_from_db()
        assert case.names[str(speaker.pk)] == {**dict.fromkeys(NAMING, ""), **SHERIFF}
        assert case.version == 1
        assert Event.objects.get(subject=f"case:{case.pk}").after["name"] == "Sheriff"

    def test_keeps_the_name_when_named_again(self, issuer, researcher):
        case, speaker = make_case(issuer=issuer), make_claimant("Sheriff", kind="person")
        give_to(case, speaker, researcher)
        rename(speaker, researcher)

        give_to(case, speaker, researcher)

        case.refresh_from_db()
        assert case.name_of(speaker.pk) == "Sheriff"

    def test_voids_the_approval_since_somebody_else_says_it(self, issuer, researcher):
        case = make_published(issuer=issuer)

        give_to(case, make_claimant("Sheriff"), researcher)

        assert sorted(states().values()) == ["approved", "stale"]


SHERIFF = {"name": "Sheriff", "slug": "sheriff", "kind": "person"}
