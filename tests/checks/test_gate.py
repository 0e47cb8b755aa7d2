"""What must be there before a claim may carry a verdict, and a case may be published. One test a rule."""

from types import SimpleNamespace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases import workflow
from cases.checks import gate
from cases.checks.dossier import open_dossier
from cases.checks.independence import independent_origins
from cases.checks.states import claim_state
from cases.choices import ClaimState
from cases.editions import Plan, Selection, contacts_seen
from cases.models import Claim, Claimant, Snapshot, Statement, Verdict
from cases.workflow import MoveRefused, statement_seen
from tests.factories import (
    FINDINGS,
    NOW,
    TODAY,
    confirm,
    make_approved,
    make_case,
    make_claimant,
    make_contact,
    make_evidence,
    make_proposed,
    make_published,
    make_search,
    make_settled,
    make_snapshot,
    make_source,
    make_user,
    plan_of,
    propose,
    propose_conclusion,
    publish,
)
from tests.shortfalls import shortfalls

SENTENCE = "The county opened 12 shelters in May and closed 3 of them in June after the rain."


@pytest.fixture
def claim(db):
    return case_of("Harbor county").claims.get()


def case_of(issuer: str, *, homepage="https://county.example.org", url="https://wire.example.com/r/1"):
    return make_case(sentences=[SENTENCE], issuer=make_claimant(issuer, homepage=homepage), url=url)


def finding(rating="verified", **fields) -> Verdict:
    known = {
        "explanation": "The register shows it.",
        "as_of_date": TODAY,
        **FINDINGS.get(rating, {"rating": rating}),
    }
    return Verdict(**{**known, **fields})


def missing(claim: Claim, rating="verified", **fields) -> list[str]:
    claim = Claim.objects.with_findings().get(pk=claim.pk)
    return [shortfall.message for shortfall in shortfalls(claim, finding(rating, claim=claim, **fields))]


ADD_SECOND = "Add a second independent source, or write why this one is enough."
NONE_INDEPENDENT = (
    "None of these sources is independent: the release, its issuer, parties to the matter and texts that"
    " repeat the release count as none."
)


class TestAClaimWithoutAFinding:
    def test_lacks_a_verdict(self, claim):
        assert [s.message for s in shortfalls(claim)] == ["No verdict has been proposed yet."]

    def test_uses_the_proposal_that_is_open(self, claim):
        make_proposed(claim)

        assert shortfalls(Claim.objects.with_findings().get(pk=claim.pk)) == []


class TestVerified:
    def test_needs_evidence_that_supports(self, claim):
        make_evidence(claim, stance="refutes")
        make_evidence(claim, stance="context")

        assert missing(claim) == ["Add evidence that supports the claim: verified needs at least one."]

    def test_is_content_with_two_whole_citations(self, claim):
        make_evidence(claim)
        make_evidence(claim)

        assert missing(claim) == []


class TestDisputed:
    def test_needs_evidence_that_refutes(self, claim):
        make_evidence(claim)

        assert missing(claim, "disputed") == [
            "Add evidence that refutes the claim: disputed needs at least one."
        ]

    def test_needs_its_extent(self, claim):
        make_evidence(claim, stance="refutes")
        make_evidence(claim, stance="refutes")

        assert missing(claim, "disputed", extent="") == [
            "Say whether the evidence contradicts the claim wholly or in part."
        ]
        assert missing(claim, "disputed") == []


class TestUnverifiable:
    def test_needs_a_search_on_record(self, claim):
        make_evidence(claim)

        assert missing(claim, "unverifiable") == [
            "Record at least one search: where you looked, for what, and what came of it."
        ]

    @pytest.mark.parametrize("code", ["", "no_idea"])
    def test_needs_a_listed_reason(self, claim, code):
        make_search(claim)

        assert missing(claim, "unverifiable", reason_code=code) == [
            "Choose the reason why the claim can't be verified."
        ]

    def test_needs_no_evidence(self, claim):
        make_search(claim)

        assert missing(claim, "unverifiable") == []


class TestAnyVerdict:
    @pytest.mark.parametrize("rating", ["", "half_true"])
    def test_is_one_of_three(self, claim, rating):
        make_evidence(claim)

        assert missing(claim, rating) == ["Choose verified, disputed or unverifiable."]

    @pytest.mark.parametrize("rating", FINDINGS)
    def test_needs_an_explanation_and_its_date(self, claim, rating):
        make_search(claim)
        for stance in ("supports", "supports", "refutes", "refutes"):
            make_evidence(claim, stance=stance)

        assert missing(claim, rating, explanation="  ", as_of_date=None) == [
            "Explain to readers what the evidence shows.",
            "Give the date as of which the finding holds.",
        ]


class TestACitation:
    """What each lacks is said only where no citation is whole: one whole one can carry a verdict."""

    @pytest.mark.parametrize(
        ("fields", "words"),
        [
            ({"quote": "  "}, "quote the source word for word"),
            ({"locator": ""}, "say where in the source the quote stands"),
            (
                {"snapshot": None},
                "record when the source was read, with an archived copy or the reason for none",
            ),
        ],
        ids=["quote", "locator", "snapshot"],
    )
    def test_says_what_it_lacks(self, claim, fields, words):
        make_evidence(claim, source=make_source("Register"), **fields)

        assert missing(claim) == [f"“Register”: {words}."]

    def test_says_everything_it_lacks_in_one_sentence(self, claim):
        make_evidence(claim, source=make_source("Register"), quote="", locator="", snapshot=None)

        assert missing(claim) == [
            "“Register”: quote the source word for word; say where in the source the quote stands; record"
            " when the source was read, with an archived copy or the reason for none."
        ]

    def test_without_a_copy_needs_the_reason(self):
        snapshot = Snapshot(status="not_archived", failure=" ")
        link = SimpleNamespace(quote="Opened.", locator="page 1", snapshot=snapshot)

        assert gate.missing_in_citation(link) == ["write why there is no archived copy"]

    def test_with_a_reason_for_no_copy_is_whole(self, claim):
        for _ in range(2):
            source = make_source()
            failure = {"archive_url": "", "status": "not_archived", "failure": "Behind a log-in."}
            make_evidence(claim, source=source, snapshot=make_snapshot(source, **failure))

        assert missing(claim) == []

    def test_that_is_not_whole_does_not_count_as_a_source(self, claim):
        make_evidence(claim)
        make_evidence(claim, locator="")

        assert missing(claim) == [ADD_SECOND]


class TestIndependence:
    """One independent source is on record; the second one, made here, counts or does not."""

    def counts(self, claim, **fields) -> bool:
        quote = fields.pop("quote", "Entry 12: opened.")
        make_evidence(claim)
        make_evidence(claim, source=make_source(**fields), quote=quote)
        said = missing(claim)
        assert said in ([], [ADD_SECOND])
        return said == []

    def test_counts_two_strangers(self, claim):
        assert self.counts(claim, publisher="City archive", url="https://archive.example.com/12") is True

    def test_does_not_count_a_party(self, claim):
        assert self.counts(claim, is_party=True, interest_note="Runs the shelters.") is False

    @pytest.mark.parametrize("name", ["Harbor county", "  HARBOR COUNTY "])
    @pytest.mark.parametrize("field", ["publisher", "author"])
    def test_does_not_count_the_issuer(self, claim, field, name):
        assert self.counts(claim, **{field: name}) is False

    def test_counts_another_office_with_a_longer_name(self, claim):
        assert self.counts(claim, publisher="Harbor county court") is True

    @pytest.mark.parametrize(
        "url",
        [
            "https://county.example.org/report",
            "http://www.county.example.org:8080/",
            "https://COUNTY.example.org/",
        ],
    )
    def test_does_not_count_what_the_issuer_hosts(self, claim, url):
        assert self.counts(claim, url=url) is False

    def test_counts_a_host_of_another_domain(self, claim):
        assert self.counts(claim, url="https://court.example.net/") is True

    @pytest.mark.parametrize(
        "url",
        [
            "https://wire.example.com/r/1",
            "http://www.wire.example.com/r/1/",
            "https://wire.example.com/r/1#top",
        ],
    )
    def test_does_not_count_the_release_itself(self, claim, url):
        assert self.counts(claim, url=url) is False

    def test_counts_another_page_where_the_release_lies(self, claim):
        assert self.counts(claim, url="https://wire.example.com/r/2") is True

    @pytest.mark.parametrize(
        "quote",
        [
            "county opened 12 shelters in May and closed 3 of them",
            "“The County opened 12 shelters\n in May — and CLOSED 3 of them, in June”",
        ],
        ids=["same words", "other marks and case"],
    )
    def test_does_not_count_a_text_that_repeats_the_release(self, claim, quote):
        assert self.counts(claim, quote=quote) is False

    @pytest.mark.parametrize(
        "quote",
        [
            "county opened 12 shelters in May and",
            "In May there were 12 shelters open, of which the county closed 3 in June after the rain.",
        ],
        ids=["seven words", "another order"],
    )
    def test_counts_words_that_only_resemble_the_release(self, claim, quote):
        assert self.counts(claim, quote=quote) is True

    def test_says_so_when_no_source_is_independent(self, claim):
        make_evidence(claim, source=make_source(is_party=True, interest_note="Runs the shelters."))
        make_evidence(claim, source=make_source(publisher="Harbor county"))

        assert missing(claim, sole_source_reason="The only register there is.") == [NONE_INDEPENDENT]

    def test_counts_only_sources_of_the_right_stance(self, claim):
        make_evidence(claim)
        make_evidence(claim, stance="refutes")
        make_evidence(claim, stance="context")

        assert missing(claim) == [ADD_SECOND]


class TestOneOrigin:
    def both(self, claim, first: dict, second: dict) -> int:
        for fields in (first, second):
            make_evidence(claim, source=make_source(**fields))
        claim = Claim.objects.with_findings().get(pk=claim.pk)
        return len(independent_origins(claim, claim.evidence_links.all()))

    def test_is_a_group(self, claim):
        first = {"independence_group": "Wire service", "url": "https://one.example.com/"}
        second = {"independence_group": " wire SERVICE ", "url": "https://two.example.com/"}

        assert self.both(claim, first, second) == 1

    def test_is_an_address(self, claim):
        first, second = "https://one.example.com/page?id=1", "http://www.one.example.com/page/?id=1#top"

        assert self.both(claim, {"url": first}, {"url": second}) == 1

    def test_is_not_shared_by_two_pages(self, claim):
        first, second = "https://one.example.com/page?id=1", "https://one.example.com/page?id=2"

        assert self.both(claim, {"url": first}, {"url": second}) == 2

    def test_is_a_source_cited_twice(self, claim):
        source = make_source(url="")
        make_evidence(claim, source=source, quote="Entry 12: opened.")
        make_evidence(claim, source=source, quote="Entry 13: closed.")

        assert missing(claim) == [ADD_SECOND]

    def test_is_not_shared_by_two_sources_without_an_address(self, claim):
        assert self.both(claim, {"url": ""}, {"url": ""}) == 2


class TestASoleSource:
    def test_is_enough_with_a_written_reason(self, claim):
        make_evidence(claim)

        assert missing(claim) == [ADD_SECOND]
        assert missing(claim, sole_source_reason=" ") == [ADD_SECOND]
        assert missing(claim, sole_source_reason="The only register there is.") == []


class TestTheSameGate:
    @pytest.mark.parametrize("rating", FINDINGS)
    def test_holds_for_every_issuer(self, db, rating):
        names = ("Harbor county", "Ministry of the interior", "Shelters for all", "Ann Example")
        kinds = ("organisation", "organisation", "organisation", "person")
        said = set()
        for name, kind in zip(names, kinds, strict=True):
            case = case_of(name)
            case.release.issuer.kind = kind
            claim = case.claims.get()
            make_evidence(claim, source=make_source("Register"), locator="")
            make_evidence(claim, stance="refutes")
            said.add(tuple(missing(claim, rating, explanation="")))

        assert len(said) == 1


class TestWarnings:
    def said(self, claim):
        return gate.warnings(Claim.objects.with_findings().get(pk=claim.pk))

    @pytest.mark.parametrize(("stance", "other"), [("supports", "refutes"), ("refutes", "supports")])
    def test_say_that_one_side_only_is_on_record(self, claim, stance, other):
        make_evidence(claim, stance=stance)
        make_evidence(claim, stance="context")

        assert self.said(claim) == [
            f"Only one side is on record: was evidence that {other} the claim looked for?"
        ]

    def test_are_none_without_evidence_or_with_both_sides(self, claim):
        assert self.said(claim) == []
        make_evidence(claim, stance="supports")
        make_evidence(claim, stance="refutes")
        assert self.said(claim) == []

    def test_block_nothing(self, claim):
        make_evidence(claim)
        make_evidence(claim)

        assert (len(self.said(claim)), missing(claim)) == (1, [])


class TestClaimState:
    def state(self, claim):
        return claim_state(Claim.objects.with_findings().get(pk=claim.pk))

    def test_goes_from_unchecked_to_approved_and_back(self, claim, reviewer, second_reviewer):
        assert self.state(claim) == ClaimState.UNCHECKED
        verdict = make_proposed(claim, by=reviewer)
        assert self.state(claim) == ClaimState.PROPOSED
        workflow.return_verdict(verdict=verdict, by=second_reviewer, at=NOW, note="A page is missing.")
        assert self.state(claim) == ClaimState.RETURNED
        make_approved(claim, by=reviewer)
        assert self.state(claim) == ClaimState.APPROVED
        workflow.reopen_claim(claim=claim, by=reviewer, at=NOW, version=1, reason="New record.")
        assert self.state(claim) == ClaimState.UNCHECKED


class TestACase:
    def said(self, case):
        return [shortfall.message for shortfall in shortfalls(case)]

    def test_that_is_settled_lacks_nothing(self, db):
        assert self.said(make_settled(make_case())) == []

    @pytest.mark.parametrize(
        ("field", "said"),
        [
            ("headline", "Headline: This field cannot be blank."),
            ("summary", "Conclusion: This field cannot be blank."),
            ("why_checked", "Why checked: This field cannot be blank."),
        ],
    )
    def test_says_why_it_was_chosen_and_concludes(self, db, field, said):
        case = make_settled(make_case())

        with pytest.raises(MoveRefused) as refused:
            propose_conclusion(case, **{field: " "})

        assert refused.value.reasons[0] == said

    def test_has_a_conclusion_that_a_second_person_approved(self, db):
        case = make_settled(make_case())
        told = [[s.message for s in plan_of(case).missing(NOW)]]

        proposed = propose_conclusion(case)
        told.append([s.message for s in plan_of(case).missing(NOW)])
        workflow.approve_conclusion(conclusion=proposed, by=make_user(role="Reviewer"), at=NOW)
        told.append([s.message for s in plan_of(case).missing(NOW)])

        assert told == [
            ["Propose headline and conclusion; a second person approves them."],
            ["The conclusion waits for a second person."],
            [],
        ]

    def test_has_heard_the_claimant_or_says_why_not(self, db):
        case = make_case()
        for claim in case.claims.all():
            make_approved(claim)

        assert self.said(case) == [
            "Record how the claimant was asked, or write why not: the contact log is empty."
        ]
        make_contact(case)
        assert self.said(case) == []

    def test_may_be_published_without_asking_if_it_says_why(self, db, reviewer):
        case = make_case()
        for claim in case.claims.all():
            make_approved(claim)

        workflow.log_contact(
            case=case, by=reviewer, at=NOW, channel="none", outcome="not_asked", not_asked_reason="Dissolved."
        )

        assert self.said(case) == []

    def test_holds_a_claim(self, db):
        case = make_case(with_claims=False)
        case.release.versions.get().statements.update(is_checkable=False, not_checkable_reason="opinion")
        make_contact(case)

        assert self.said(case) == ["The case holds no claim: there is nothing to publish a verdict on."]

    def test_classifies_every_statement(self, db):
        case = make_settled(make_case())
        last = case.release.versions.get().statements.order_by("position").last()
        type(last).objects.filter(pk=last.pk).update(kind="", not_checkable_reason="")

        assert self.said(case) == ["Statement 3 is not classified yet."]

    def test_has_every_statement_confirmed_by_a_person(self, db):
        case = make_settled(make_case())
        guessed(case, 1, 3)

        assert self.said(case) == [
            "Statement 1 is still the machine's guess: confirm what it is.",
            "Statement 3 is still the machine's guess: confirm what it is.",
        ]
        assert {s.code for s in shortfalls(case)} == {"unconfirmed"}
        assert self.said(confirm(case)) == []

    def test_names_many_guesses_in_one_sentence(self, db):
        case = make_settled(make_case(sentences=[f"The county opened shelter {n}." for n in range(7)]))
        guessed(case, *range(1, 9))

        assert self.said(case) == [
            "8 statements are still the machine's guesses: confirm what they are (numbers 1, 2, 3, 4, 5 and 3"
            " more)."
        ]

    def test_names_no_guess_where_nobody_has_classified(self, db):
        case = make_settled(make_case())
        fields = {"kind": "", "not_checkable_reason": "", "confirmed_at": None, "confirmed_by": None}
        Statement.objects.filter(position=3).update(**fields)

        assert self.said(case) == ["Statement 3 is not classified yet."]

    def test_refuses_to_publish_a_guess(self, db):
        case = make_settled(make_case())
        guessed(case, 2)

        with pytest.raises(workflow.MoveRefused, match="Statement 2 is still the machine's guess"):
            publish(case)

    def test_takes_a_claim_from_every_checkable_statement(self, db, reviewer):
        case = make_settled(make_case())
        claim = case.claims.order_by("pk").first()

        workflow.remove_claim(claim=claim, by=reviewer, at=NOW, version=claim.version)

        assert self.said(case) == ["Statement 1 is checkable but has no claim."]

    def test_takes_none_from_the_others(self, db):
        case = make_settled(make_case())
        first = case.release.versions.get().statements.order_by("position").first()
        type(first).objects.filter(pk=first.pk).update(is_checkable=False, not_checkable_reason="opinion")

        assert self.said(case) == ["Statement 1 is marked as not checkable but has a claim."]

    def test_names_each_claim_that_is_to_go_out_and_is_not_settled(self, db, reviewer, second_reviewer):
        case = make_case(
            sentences=["One opened.", "Two opened.", "Three opened.", "Four opened.", "Five opened."]
        )
        make_contact(case)
        unchecked, proposed, returned, stale, approved = case.claims.order_by("pk")
        make_proposed(proposed)
        verdict = make_proposed(returned, by=reviewer)
        workflow.return_verdict(verdict=verdict, by=second_reviewer, at=NOW, note="A page is missing.")
        make_approved(stale)
        workflow.edit_claim(claim=stale, by=reviewer, at=NOW, version=1, text="Four shelters opened.")
        make_approved(approved)

        dossier = open_dossier(case)
        all_of_it = Selection(frozenset(claim.pk for claim in dossier.claims), True, contacts_seen(dossier))
        missing = Plan(dossier, None, None, all_of_it).shortfalls(NOW)
        assert [s.message for s in missing] == [
            "Statement 1, claim 1 has no verdict yet.",
            "Statement 2, claim 1 has a proposed verdict that waits for a second person.",
            "Statement 3, claim 1 had its verdict returned.",
            "Statement 4, claim 1 changed after its verdict was approved: the approval is void.",
        ]
        assert [s.claim_id for s in missing] == [unchecked.pk, proposed.pk, returned.pk, stale.pk]

    def test_is_held_to_the_gate_again_for_what_changed_around_it(self, db):
        """The release's address is in no approval, but makes a source the release itself."""
        case = make_case()
        for claim in case.claims.all():
            for number in (1, 2):
                make_evidence(claim, source=make_source(url=f"https://wire.example.com/{claim.pk}/{number}"))
            make_approved_as_it_is(claim)
        make_contact(case)
        first = case.claims.order_by("pk").first()
        case.release.url = f"https://wire.example.com/{first.pk}/1"
        case.release.save()

        assert self.said(case) == [f"Statement 1, claim 1: {ADD_SECOND}"]

    def test_is_not_held_to_rules_that_came_after_its_findings_were_published(self, db):
        case = make_published()

        Claimant.objects.update(other_names=["State archive"])

        assert [s.code for s in shortfalls(case)] == []
        claim = Claim.objects.with_findings().filter(case=case).first()
        assert [s.code for s in gate.claim_shortfalls(claim, claim.standing_verdict)] == ["not_independent"]

    def test_names_a_statement_by_its_place(self, db, reviewer):
        case = make_case()
        statement = case.release.versions.get().statements.order_by("position").first()
        workflow.split_statement(
            statement=statement, by=reviewer, at=NOW, seen=statement_seen(statement), offset=10
        )

        Claim.objects.filter(statement__position=3).update(removed_at=NOW, removed_by=reviewer)

        assert "Statement 3 is checkable but has no claim." in self.said(case)

    def test_costs_the_same_queries_for_one_claim_and_many(self, db):
        counts = set()
        for sentences in (["One opened."], ["One opened.", "Two opened.", "Three opened."]):
            case = make_settled(make_case(sentences=sentences))
            with CaptureQueriesContext(connection) as queries:
                shortfalls(case)
            counts.add(len(queries))

        assert len(counts) == 1


def guessed(case, *positions: int) -> None:
    rows = Statement.objects.filter(version__release=case.release, position__in=positions)
    rows.update(confirmed_at=None, confirmed_by=None)


def make_approved_as_it_is(claim):
    verdict = propose(claim)
    return workflow.approve_verdict(verdict=verdict, by=make_user(role="Reviewer"), at=NOW)


class TestTheRules:
    def test_are_told_in_whole_sentences(self):
        assert len({code for code, _ in gate.RULES}) == len(gate.RULES)
        assert all(words[0].isupper() and words.endswith(".") for _, words in gate.RULES)
