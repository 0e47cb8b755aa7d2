"""Statements cut, joined and classified anew: no letter is lost, and every claim keeps its words."""

from contextlib import suppress
from datetime import timedelta
from itertools import pairwise

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases import workflow
from cases.audit import text_problems
from cases.history.digests import approval_digest
from cases.models import Case, Claim, Statement
from cases.workflow import MoveRefused, statement_seen
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_claim,
    make_claimant,
    make_proposed,
    make_release,
    make_statement,
    make_user,
    make_version,
)

LATER = NOW + timedelta(hours=1)
SENTENCE = "It opened one. It closed two."
CUT = SENTENCE.index(" It closed") + 1


@pytest.fixture
def by(db):
    return make_user(role="Researcher")


def statements(case) -> list[Statement]:
    return list(case.release.versions.get().statements.order_by("position"))


def split(statement, offset, by):
    return workflow.split_statement(
        statement=statement, by=by, at=LATER, seen=statement_seen(statement), offset=offset
    )


def merge(first, second, by):
    seen = (statement_seen(first), statement_seen(second))
    return workflow.merge_statements(first=first, second=second, by=by, at=LATER, seen=seen)


def reclassify(statement, by, *, kind="factual", is_checkable=True, **fields):
    return workflow.reclassify_statement(
        statement=statement,
        by=by,
        at=LATER,
        seen=statement_seen(statement),
        kind=kind,
        is_checkable=is_checkable,
        **fields,
    )


def quotes(statement) -> list[tuple[int, str]]:
    """The live claims of a statement: place and words."""
    claims = Claim.objects.live().filter(statement=statement).select_related("statement__version")
    return [(claim.position, claim.quote) for claim in claims.order_by("position")]


class TestSplit:
    @pytest.fixture
    def statement(self, db):
        return statements(make_case(sentences=[SENTENCE, "It rained."], with_claims=False))[0]

    def claim(self, statement, start, end, **fields):
        return make_claim(
            case=statement.version.release.case, statement=statement, start=start, end=end, **fields
        )

    @pytest.mark.parametrize("offset", [CUT - 1, CUT], ids=["before the space", "after it"])
    def test_leaves_white_space_outside_both_parts(self, statement, by, offset):
        first, second = split(statement, offset, by)

        assert (first.quote, second.quote) == ("It opened one.", "It closed two.")

    def test_gives_each_part_a_claim_where_there_was_none(self, statement, by):
        first, second = split(statement, CUT, by)

        assert (quotes(first), quotes(second)) == ([(1, "It opened one.")], [(1, "It closed two.")])
        assert second.claims.get().text == "It closed two."

    def test_leaves_claims_with_the_part_that_holds_their_words(self, statement, by):
        left = self.claim(statement, 3, 9)
        right = self.claim(statement, CUT + 3, CUT + 9)

        first, second = split(statement, CUT, by)

        assert (quotes(first), quotes(second)) == ([(1, "opened")], [(1, "closed")])
        assert (first.claims.get(), second.claims.get()) == (left, right)

    def test_numbers_the_claims_that_move_from_one(self, statement, by):
        self.claim(statement, 3, 9)
        self.claim(statement, CUT, CUT + 9)
        self.claim(statement, CUT + 10, len(SENTENCE))

        _, second = split(statement, CUT, by)

        assert quotes(second) == [(1, "It closed"), (2, "two.")]

    def test_shrinks_a_claim_on_both_sides_that_nobody_has_judged(self, statement, by):
        claim = self.claim(statement, 3, len(SENTENCE), text="Both happened.")

        first, second = split(statement, CUT, by)

        claim.refresh_from_db()
        assert (quotes(first), quotes(second)) == ([(1, "opened one.")], [(1, "It closed two.")])
        assert (claim.text, claim.version) == ("Both happened.", 2)

    @pytest.mark.parametrize("make", [make_proposed, make_approved], ids=["proposed", "approved"])
    def test_is_refused_by_a_judged_claim_on_both_sides(self, statement, by, make):
        make(self.claim(statement, 0, len(SENTENCE)))

        with pytest.raises(MoveRefused, match="Claim 1 has a verdict and its words lie on both sides"):
            split(statement, CUT, by)

        assert Statement.objects.get(pk=statement.pk).quote == SENTENCE

    def test_moves_a_judged_claim_whole(self, statement, by):
        make_approved(self.claim(statement, CUT, len(SENTENCE)))

        _, second = split(statement, CUT, by)

        claim = Claim.objects.with_findings().get(statement=second)
        assert claim.standing_verdict.content_digest == approval_digest(claim, claim.standing_verdict)

    def test_takes_removed_claims_along(self, statement, by):
        fields = {"removed_at": NOW, "removed_by": by}
        left, right = self.claim(statement, 3, 9, **fields), self.claim(statement, CUT, CUT + 9, **fields)
        across = self.claim(statement, 3, CUT + 9, **fields)

        first, second = split(statement, CUT, by)

        assert {
            c.pk: c.statement_id for c in Claim.objects.filter(pk__in=[left.pk, right.pk, across.pk])
        } == {
            left.pk: first.pk,
            right.pk: second.pk,
            across.pk: first.pk,
        }
        assert (quotes(first), quotes(second)) == ([(4, "It opened one.")], [(2, "It closed two.")])

    def test_is_not_stopped_by_a_judged_claim_that_was_removed(self, statement, by):
        claim = self.claim(statement, 0, len(SENTENCE))
        make_approved(claim)
        workflow.remove_claim(claim=claim, by=by, at=NOW, version=1)

        first, _ = split(statement, CUT, by)

        claim.refresh_from_db()
        assert (claim.statement, claim.start, claim.end) == (first, 0, CUT - 1)

    def test_hands_a_claim_that_begins_in_white_space_to_the_second_part(self, statement, by):
        self.claim(statement, CUT - 1, len(SENTENCE))

        _, second = split(statement, CUT, by)

        assert quotes(second) == [(1, "It closed two.")]

    def test_keeps_kind_and_speaker_on_both(self, statement, by):
        speaker = make_claimant("Sheriff")
        reclassify(statement, by, kind="quotation", speaker=speaker)
        statement.refresh_from_db()

        parts = split(statement, CUT, by)

        assert [(p.kind, p.is_checkable, p.speaker) for p in parts] == [("quotation", True, speaker)] * 2

    def test_takes_no_claim_from_what_is_not_checkable(self, db, by):
        last = statements(make_case())[-1]

        first, second = split(last, last.start + len("Notice "), by)

        assert (quotes(first), quotes(second)) == ([], [])
        assert (second.kind, second.not_checkable_reason) == ("boilerplate", "apparatus")

    def test_renumbers_what_follows(self, statement, by):
        split(statement, CUT, by)

        case = statement.version.release.case
        assert [(s.position, s.quote) for s in statements(case)][:3] == [
            (1, "It opened one."),
            (2, "It closed two."),
            (3, "It rained."),
        ]
        assert [s.position for s in statements(case)] == [1, 2, 3, 4]

    @pytest.mark.parametrize("offset", [-1, 0, len(SENTENCE), len(SENTENCE) + 3])
    def test_needs_a_place_inside(self, statement, by, offset):
        with pytest.raises(MoveRefused, match="Choose a place inside the statement"):
            split(statement, offset, by)

    def test_needs_a_letter_or_digit_on_either_side(self, statement, by):
        with pytest.raises(MoveRefused, match="Both parts of a statement need at least one letter or digit"):
            split(statement, len(SENTENCE) - 1, by)

    def test_counts_code_points(self, db, by):
        case = make_case(sentences=["🏠 opened, e\u0301te\u0301. 🏠 closed."], with_claims=False)
        statement = statements(case)[0]

        first, second = split(statement, statement.quote.index("🏠", 1), by)

        assert (first.quote, second.quote) == ("🏠 opened, e\u0301te\u0301.", "🏠 closed.")


class TestMerge:
    @pytest.fixture
    def case(self, db):
        return make_case(sentences=["It opened one.", "It closed two.", "It rained."])

    def test_joins_a_statement_with_the_next(self, case, by):
        first, second, *_ = statements(case)

        merged = merge(first, second, by)

        assert merged.quote == "It opened one.\nIt closed two."
        assert quotes(merged) == [(1, "It opened one."), (2, "It closed two.")]

    def test_renumbers_what_follows(self, case, by):
        merge(*statements(case)[1:3], by)

        assert [(s.position, s.quote.split()[1]) for s in statements(case)][:2] == [
            (1, "opened"),
            (2, "closed"),
        ]
        assert [s.position for s in statements(case)] == [1, 2, 3]

    def test_keeps_claims_removed_claims_and_approvals(self, case, by):
        first, second, *_ = statements(case)
        approved = second.claims.get()
        make_approved(approved)
        removed = workflow.add_claim(statement=second, by=by, at=NOW, text="Two.", type="number")
        workflow.remove_claim(claim=removed, by=by, at=NOW, version=1)

        merged = merge(first, second, by)

        assert list(merged.claims.order_by("position").values_list("pk", "position"))[1:] == [
            (approved.pk, 2),
            (removed.pk, 3),
        ]
        claim = Claim.objects.with_findings().get(pk=approved.pk)
        assert claim.standing_verdict.content_digest == approval_digest(claim, claim.standing_verdict)

    @pytest.mark.parametrize(
        ("checkable", "expected"),
        [
            ((True, True), ("factual", True, "")),
            ((True, False), ("factual", True, "")),
            ((False, True), ("quotation", True, "")),
            ((False, False), ("factual", False, "opinion")),
        ],
    )
    def test_is_checkable_when_either_is(self, db, by, checkable, expected):
        version = make_version(text="It opened one. It closed two.")
        Case.objects.create(release=version.release, title="Title", slug="title")
        fields = [{} if is_checkable else {"not_checkable_reason": "opinion"} for is_checkable in checkable]
        first = make_statement(version, 0, 14, kind="factual", is_checkable=checkable[0], **fields[0])
        second = make_statement(version, 15, 29, kind="quotation", is_checkable=checkable[1], **fields[1])

        merged = merge(first, second, by)

        assert (merged.kind, merged.is_checkable, merged.not_checkable_reason) == expected

    def test_keeps_the_speaker_of_the_first(self, case, by):
        first, second, *_ = statements(case)
        reclassify(second, by, kind="quotation", speaker=make_claimant("Sheriff"))
        second.refresh_from_db()

        assert merge(first, second, by).speaker is None

    @pytest.mark.parametrize("pair", [(0, 2), (1, 0), (1, 1)], ids=["apart", "backwards", "with itself"])
    def test_needs_a_statement_and_the_one_right_after_it(self, case, by, pair):
        known = statements(case)

        with pytest.raises(MoveRefused, match="Only a statement and the one right after it"):
            merge(known[pair[0]], known[pair[1]], by)

    def test_does_not_join_two_releases(self, case, by):
        with pytest.raises(MoveRefused, match="Only a statement and the one right after it"):
            merge(statements(case)[0], statements(make_case())[1], by)

    def test_undoes_a_split(self, case, by):
        before = [(s.position, s.start, s.end, s.kind) for s in statements(case)]
        first = statements(case)[0]
        parts = split(first, first.start + len("It opened"), by)

        merge(*parts, by)

        assert [(s.position, s.start, s.end, s.kind) for s in statements(case)] == before


class TestReclassify:
    @pytest.fixture
    def case(self, db):
        return make_case()

    def test_proposes_a_claim_where_a_statement_becomes_checkable(self, case, by):
        last = statements(case)[-1]

        reclassify(last, by)

        assert quotes(last) == [(1, last.quote)]

    def test_words_it_in_one_line(self, db, by):
        version = make_version(text="It opened\n  one.")
        case = Case.objects.create(release=version.release, title="Title", slug="title")
        make_statement(version, 0, version.length, kind="", is_checkable=False)

        reclassify(statements(case)[0], by)

        assert case.claims.get().text == "It opened one."

    def test_removes_claims_nobody_has_judged_where_one_no_longer_is(self, case, by):
        statement = statements(case)[0]

        reclassify(statement, by, kind="opinion", is_checkable=False, not_checkable_reason="opinion")

        claim = statement.claims.get()
        assert (claim.removed_at, claim.removed_by, claim.version) == (LATER, by, 2)

    def test_removes_a_claim_whose_verdict_was_returned(self, case, by, reviewer, second_reviewer):
        statement = statements(case)[0]
        verdict = make_proposed(statement.claims.get(), by=reviewer)
        workflow.return_verdict(verdict=verdict, by=second_reviewer, at=NOW, note="An opinion.")

        reclassify(statement, by, kind="opinion", is_checkable=False, not_checkable_reason="opinion")

        assert quotes(statement) == []

    @pytest.mark.parametrize("make", [make_proposed, make_approved], ids=["proposed", "approved"])
    def test_is_refused_where_a_claim_has_a_verdict(self, case, by, make):
        statement = statements(case)[0]
        make(statement.claims.get())

        with pytest.raises(MoveRefused, match="Claim 1 of this statement has a verdict"):
            reclassify(statement, by, kind="opinion", is_checkable=False, not_checkable_reason="opinion")

        statement.refresh_from_db()
        assert (statement.is_checkable, statement.kind) == (True, "factual")

    def test_proposes_a_new_claim_after_one_was_removed(self, case, by):
        statement = statements(case)[0]
        reclassify(statement, by, kind="opinion", is_checkable=False, not_checkable_reason="opinion")
        statement.refresh_from_db()

        reclassify(statement, by)

        assert quotes(statement) == [(2, statement.quote)]

    def test_keeps_the_claims_of_a_statement_that_stays_checkable(self, case, by):
        statement = statements(case)[0]

        reclassify(statement, by, kind="quotation")

        assert quotes(statement) == [(1, statement.quote)]

    def test_needs_a_kind(self, case, by):
        with pytest.raises(MoveRefused, match="Choose the kind of statement"):
            reclassify(statements(case)[0], by, kind="")

    def test_needs_a_reason_for_what_is_not_checkable(self, case, by):
        with pytest.raises(MoveRefused, match="A statement that is not checkable needs the reason"):
            reclassify(statements(case)[-1], by, kind="heading", is_checkable=False)

    def test_refuses_a_kind_that_is_not_listed(self, case, by):
        with pytest.raises(MoveRefused, match="Kind: "):
            reclassify(statements(case)[0], by, kind="rumor")

    def test_takes_the_issuer_as_no_other_speaker(self, case, by):
        assert reclassify(statements(case)[0], by, speaker=case.release.issuer).speaker is None


class TestAddClaim:
    def test_refuses_words_outside_the_statement(self, db, by):
        first, second, _ = statements(make_case())

        for start, end in ((first.start, second.end), (second.start, second.end), (first.end, first.end)):
            with pytest.raises(MoveRefused, match="must lie inside its statement"):
                workflow.add_claim(
                    statement=first, by=by, at=NOW, text="Both.", type="other", start=start, end=end
                )

    def test_refuses_a_statement_that_is_not_checkable(self, db, by):
        with pytest.raises(MoveRefused, match="not checkable; classify it as checkable first"):
            workflow.add_claim(statement=statements(make_case())[-1], by=by, at=NOW, text="A.", type="other")

    @pytest.mark.parametrize(("fields", "words"), [({"text": " "}, "Claim: "), ({"type": "rumor"}, "Type: ")])
    def test_refuses_what_is_not_whole(self, db, by, fields, words):
        with pytest.raises(MoveRefused, match=words):
            workflow.add_claim(
                statement=statements(make_case())[0],
                by=by,
                at=NOW,
                **{"text": "A.", "type": "other", **fields},
            )


# --- any sequence of moves ----------------------------------------------------------------------------

WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=12
)
LINES = st.lists(
    st.lists(WORDS, min_size=1, max_size=5).map(
        lambda words: " ".join(["x7", *words]).replace("\n", " ").strip()
    ),
    min_size=1,
    max_size=4,
)
SHARE = st.floats(0, 1, exclude_max=True)
STEPS = st.lists(
    st.tuples(st.sampled_from(["split", "merge", "add", "remove", "drop", "keep"]), SHARE, SHARE), max_size=6
)


def released(lines: list[str]) -> Case:
    """A case whose every line is a statement with a claim."""
    text = "\n".join(lines)
    version = make_version(make_release(), text=text)
    case = Case.objects.create(release=version.release, title="Title", slug="any")
    start = 0
    for line in lines:
        statement = make_statement(version, start, start + len(line))
        make_claim(case=case, statement=statement, text="It is so.")
        start += len(line) + 1
    return case


def step(case: Case, by, move: str, where: float, place: float) -> None:
    known = statements(case)
    number = int(where * len(known))
    statement = known[number]
    offset = statement.start + int(place * (statement.end - statement.start))
    claims = list(statement.claims.live())
    if move == "split":
        split(statement, offset, by)
    elif move == "merge" and number + 1 < len(known):
        merge(statement, known[number + 1], by)
    elif move == "add":
        workflow.add_claim(statement=statement, by=by, at=LATER, text="So.", type="other", start=offset)
    elif move == "remove" and claims:
        workflow.remove_claim(claim=claims[0], by=by, at=LATER, version=claims[0].version)
    elif move == "drop":
        reclassify(statement, by, kind="opinion", is_checkable=False, not_checkable_reason="opinion")
    elif move == "keep":
        reclassify(statement, by)


def assert_whole(case: Case) -> None:
    known = statements(case)
    assert [s.position for s in known] == list(range(1, len(known) + 1))
    assert all(a.end <= b.start for a, b in pairwise(known))
    assert list(text_problems()) == []
    for claim in Claim.objects.filter(case=case).select_related("statement"):
        assert claim.statement.start <= claim.start < claim.end <= claim.statement.end
        assert claim.statement.is_checkable or claim.removed_at


class TestAnySequenceOfMoves:
    @given(lines=LINES, steps=STEPS)
    @settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_loses_no_letter_and_no_claim(self, by, lines, steps):
        with transaction.atomic():
            case = released(lines)
            claims = set(case.claims.values_list("pk", flat=True))
            for move in steps:
                with suppress(MoveRefused):
                    step(case, by, *move)
                assert_whole(case)
            assert claims <= set(case.claims.values_list("pk", flat=True))
            transaction.set_rollback(True)
