"""A claim's words in several pieces: where they may stand, and what becomes of them when statements move."""

from datetime import date, timedelta

import pytest

from cases import workflow
from cases.checks.states import claim_state
from cases.choices import ClaimState
from cases.history.digests import approval_digest
from cases.models import Claim, Statement, Verdict
from cases.workflow import MoveRefused, statement_seen
from tests.factories import NOW, make_approved, make_case, make_user

LATER = NOW + timedelta(hours=1)
LEAD_IN = "🏠 Detainers in the county, those not honored:"
STORED = "d270c3e6bb648fc328e0464c152decf92e608b29b4bc7a9dd95f7b3ef4f2dba3"
ITEM = "A man convicted of theft, fraud and dangerous weapons 🏠"


@pytest.fixture
def by(db):
    return make_user(role="Researcher")


@pytest.fixture
def case(db):
    case = make_case(sentences=[LEAD_IN, ITEM, "It rained."])
    first, second, *_ = statements(case)
    Statement.objects.filter(pk=second.pk).update(lead_in=first)
    return case


@pytest.fixture
def claim(case):
    return case.claims.get(statement__position=2)


def statements(case) -> list[Statement]:
    rows = Statement.objects.filter(version__release=case.release).select_related("version", "lead_in")
    return list(rows.order_by("position"))


def at(claim: Claim, *words: str) -> list[list[int]]:
    """Where words stand in the release, each as a piece."""
    text = claim.statement.version.text
    return [[text.index(piece), text.index(piece) + len(piece)] for piece in words]


def edit(claim: Claim, by, **fields) -> Claim:
    claim.refresh_from_db()
    return workflow.edit_claim(claim=claim, by=by, at=LATER, version=claim.version, **fields)


def rest_on(claim: Claim, by, *words: str) -> Claim:
    return edit(claim, by, runs=at(claim, *words))


def fresh(claim: Claim) -> Claim:
    return Claim.objects.with_findings().get(pk=claim.pk)


def split(statement, words, by):
    """Cut a statement before some of its words."""
    offset = statement.version.text.index(words)
    return workflow.split_statement(
        statement=statement, by=by, at=LATER, seen=statement_seen(statement), offset=offset
    )


def merge(first, second, by):
    seen = (statement_seen(first), statement_seen(second))
    return workflow.merge_statements(first=first, second=second, by=by, at=LATER, seen=seen)


class TestPieces:
    def test_are_quoted_with_a_gap_between_them(self, claim, by):
        claim = rest_on(claim, by, "convicted of", "dangerous weapons")

        assert fresh(claim).quote == "convicted of [...] dangerous weapons"
        assert [claim.start, claim.end] == at(claim, "convicted of theft, fraud and dangerous weapons")[0]

    def test_may_stand_in_the_lead_in(self, claim, by):
        claim = rest_on(claim, by, "not honored", "convicted of theft")

        assert fresh(claim).quote == "not honored [...] convicted of theft"
        assert [claim.start, claim.end] == at(claim, "convicted of theft")[0]

    def test_may_all_stand_in_the_lead_in(self, claim, by):
        claim = rest_on(claim, by, "not honored")

        assert fresh(claim).quote == "not honored"
        assert (claim.start, claim.end) == (claim.statement.start, claim.statement.end)

    def test_are_kept_as_start_and_end_where_there_is_one(self, claim, by):
        claim = rest_on(claim, by, "convicted of theft")

        assert ([claim.start, claim.end], claim.runs) == (at(claim, "convicted of theft")[0], [])

    def test_give_way_to_a_start_and_an_end(self, claim, by):
        rest_on(claim, by, "convicted of", "dangerous weapons")

        claim = edit(claim, by, start=claim.statement.start, end=claim.statement.end)

        assert fresh(claim).quote == ITEM

    def test_stay_when_something_else_is_edited(self, claim, by):
        runs = rest_on(claim, by, "convicted of", "dangerous weapons").runs

        assert edit(claim, by, text="He was convicted.").runs == runs

    def test_may_be_given_with_a_new_claim(self, claim, by):
        new = workflow.add_claim(
            statement=claim.statement,
            by=by,
            at=LATER,
            text="He was.",
            type="other",
            runs=at(claim, "A man", "fraud"),
        )

        assert fresh(new).quote == "A man [...] fraud"

    @pytest.mark.parametrize(
        ("runs", "reason"),
        [
            ([[60, 66], [50, 58]], "follow each other as in the release"),
            ([[50, 58], [57, 66]], "share no letter"),
            ([[50, 58], [50, 58]], "share no letter"),
            ([[58, 58]], "follow each other"),
            ([[58, 50]], "follow each other"),
            ([[0, 500]], "must lie inside its statement or the lead-in"),
            ([[40, 60]], "must lie inside its statement or the lead-in"),
            ([[0, 2]], "needs a letter or a digit"),
            ([[2 * n, 2 * n + 1] for n in range(1000)], "50 pieces at most"),
        ],
    )
    def test_are_held_to_the_release(self, claim, by, runs, reason):
        with pytest.raises(MoveRefused, match=reason):
            edit(claim, by, runs=runs)

    def test_are_bound_by_an_approval(self, claim, by):
        rest_on(claim, by, "convicted of", "dangerous weapons")
        make_approved(claim)
        assert claim_state(fresh(claim)) == ClaimState.APPROVED

        rest_on(claim, by, "convicted of", "fraud")

        assert claim_state(fresh(claim)) == ClaimState.STALE


class TestTheDigestOfAnApproval:
    def test_is_what_it_was_for_words_in_one_piece(self, case, by):
        """An approval of before must not go void: this digest was taken before there were pieces."""
        claim = Claim.objects.create(
            pk=700_001,
            case=case,
            statement=statements(case)[2],
            position=9,
            start=102,
            end=112,
            text="It rained.",
        )
        finding = Verdict(
            claim=claim, rating="verified", explanation="The register shows it.", as_of_date=date(2026, 3, 2)
        )

        assert approval_digest(claim, finding) == STORED


class TestACutOfTheStatement:
    def test_lets_pieces_go_with_their_part(self, claim, by):
        rest_on(claim, by, "not honored", "fraud", "dangerous weapons")

        _, second = split(claim.statement, "fraud and", by)

        claim = fresh(claim)
        assert (claim.statement, claim.quote) == (second, "not honored [...] fraud [...] dangerous weapons")

    def test_shrinks_a_claim_with_pieces_on_both_sides(self, claim, by):
        rest_on(claim, by, "not honored", "convicted of", "theft, fraud", "dangerous weapons")

        first, _ = split(claim.statement, "fraud and", by)

        claim = fresh(claim)
        assert (claim.statement, claim.quote) == (first, "not honored [...] convicted of [...] theft,")

    def test_is_refused_by_a_judged_claim_with_pieces_on_both_sides(self, claim, by):
        rest_on(claim, by, "convicted of", "dangerous weapons")
        make_approved(claim)

        with pytest.raises(MoveRefused, match="has a verdict and its words lie on both sides of the cut"):
            split(claim.statement, "fraud and", by)

    def test_leaves_a_judged_claim_whose_words_stand_in_the_lead_in(self, claim, by):
        rest_on(claim, by, "not honored")
        make_approved(claim)

        first, _ = split(claim.statement, "fraud and", by)

        claim = fresh(claim)
        assert (claim.statement, claim.start, claim.end) == (first, first.start, first.end)
        assert claim_state(claim) == ClaimState.APPROVED


class TestACutOfTheLeadIn:
    def test_lets_the_part_introduce_that_has_the_words(self, case, claim, by):
        rest_on(claim, by, "Detainers", "convicted of")
        make_approved(claim)

        first, _ = split(statements(case)[0], "those not", by)

        claim = fresh(claim)
        assert (claim.statement.lead_in, claim.quote) == (first, "Detainers [...] convicted of")
        assert claim_state(claim) == ClaimState.APPROVED

    def test_drops_the_words_of_the_other_part(self, case, claim, by):
        rest_on(claim, by, "Detainers", "not honored", "convicted of")

        _, second = split(statements(case)[0], "those not", by)

        claim = fresh(claim)
        assert (claim.statement.lead_in, claim.quote) == (second, "not honored [...] convicted of")

    def test_is_refused_by_a_judged_claim_with_words_in_both(self, case, claim, by):
        rest_on(claim, by, "Detainers", "not honored", "convicted of")
        make_approved(claim)

        with pytest.raises(MoveRefused, match="both sides of the cut through the lead-in"):
            split(statements(case)[0], "those not", by)


class TestAnotherLeadIn:
    def test_drops_the_words_of_the_one_that_was(self, claim, by):
        rest_on(claim, by, "not honored", "convicted of")

        introduce(claim, None, by)

        assert (fresh(claim).quote, fresh(claim).runs) == ("convicted of", [])

    def test_is_refused_by_a_judged_claim_with_words_there(self, claim, by):
        rest_on(claim, by, "not honored", "convicted of")
        make_approved(claim)

        with pytest.raises(MoveRefused, match="Claim 1 has a verdict and words of it stand in the lead-in"):
            introduce(claim, None, by)


def introduce(claim: Claim, lead_in: Statement | None, by) -> None:
    workflow.reclassify_statement(
        statement=claim.statement,
        by=by,
        at=LATER,
        seen=statement_seen(claim.statement),
        kind="factual",
        is_checkable=True,
        lead_in=lead_in,
    )


class TestMerging:
    def test_keeps_words_of_the_lead_in_that_becomes_part(self, case, claim, by):
        rest_on(claim, by, "not honored", "convicted of")
        make_approved(claim)

        whole = merge(*statements(case)[:2], by)

        claim = fresh(claim)
        assert (claim.statement, claim.quote) == (whole, "not honored [...] convicted of")
        assert [claim.start, claim.end] == at(claim, "not honored")[0][:1] + at(claim, "convicted of")[0][1:]
        assert claim.standing_verdict.content_digest == approval_digest(claim, claim.standing_verdict)

    def test_stretches_a_claim_whose_words_stand_in_the_lead_in(self, case, claim, by):
        rest_on(claim, by, "not honored")

        whole = merge(*statements(case)[1:3], by)

        claim = fresh(claim)
        assert (claim.quote, claim.start, claim.end) == ("not honored", whole.start, whole.end)

    def test_takes_over_the_lead_in_of_the_second_where_the_first_has_none(self, case, by):
        first, second, third, _ = statements(case)
        Statement.objects.filter(pk=second.pk).update(lead_in=None)
        Statement.objects.filter(pk=third.pk).update(lead_in=first)
        claim = rest_on(third.claims.get(), by, "not honored", "It rained")

        whole = merge(*statements(case)[1:3], by)

        assert (whole.lead_in, fresh(claim).quote) == (first, "not honored [...] It rained")

    def test_is_refused_where_judged_words_would_be_left_out(self, case, by):
        first, second, third, last = statements(case)
        Statement.objects.filter(pk=third.pk).update(lead_in=second)
        Statement.objects.filter(pk=last.pk).update(lead_in=first, is_checkable=True, not_checkable_reason="")
        claim = workflow.add_claim(
            statement=last,
            by=by,
            at=LATER,
            text="So.",
            type="other",
            runs=at(third.claims.get(), "not honored"),
        )
        make_approved(claim)

        with pytest.raises(MoveRefused, match="words of it stand in a lead-in that does not introduce"):
            merge(*statements(case)[2:4], by)

    def test_undoes_a_cut(self, case, claim, by):
        runs = rest_on(claim, by, "not honored", "fraud", "dangerous weapons").runs

        merge(*split(claim.statement, "fraud and", by), by)

        assert fresh(claim).runs == runs
