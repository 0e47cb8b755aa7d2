"""Two people at one claim: nobody's decision is lost, and the later one is told."""

from datetime import timedelta

from cases import workflow
from cases.audit import history_problems
from cases.checks.states import claim_state
from cases.choices import ClaimState
from cases.history.events import read_events
from cases.models import Claim, Event, EvidenceLink, Source, Statement, Verdict
from cases.workflow import MoveRefused, statement_seen
from tests.factories import (
    NOW,
    TODAY,
    make_case,
    make_proposed,
    make_ready,
    make_snapshot,
    make_source,
    make_user,
)
from tests.races.hands import hands

LATER = NOW + timedelta(hours=1)


def first_claim() -> Claim:
    return make_case().claims.order_by("pk").first()


def people(*names: str, role: str = "Reviewer"):
    return [make_user(name, role=role) for name in names]


def winner_and_refusal(results: list) -> tuple[int, MoveRefused]:
    """Say which of two won, and what the other was told; fail unless exactly one won."""
    refusals = [result for result in results if isinstance(result, MoveRefused)]
    assert len(refusals) == 1, results
    lost = results.index(refusals[0])
    return 1 - lost, refusals[0]


def found(claim: Claim) -> Claim:
    return Claim.objects.with_findings().get(pk=claim.pk)


class TestTwoEditors:
    def test_of_one_claim_lose_nothing_in_200_rounds(self, transactional_db):
        claim, editors = first_claim(), people("ann", "ben")
        written = []

        with hands(2) as together:
            for number in range(200):
                texts = [f"Round {number}, as {editor} words it." for editor in editors]
                results = together(
                    *[edit(claim, editor, text) for editor, text in zip(editors, texts, strict=True)]
                )
                won, refusal = winner_and_refusal(results)
                claim.refresh_from_db()
                assert (claim.text, claim.version) == (texts[won], number + 2)
                assert refusal.reasons[0] == "This claim has changed since you opened it."
                assert f"{editors[won]} made the last change (edit claim" in refusal.reasons[1]
                assert texts[won] in refusal.reasons[1]
                written.append((str(editors[won]), texts[won]))

        events = read_events(Event.objects.filter(action="edit_claim").order_by("number"))
        assert [(event.actor, event.after["text"]) for event in events] == written
        assert history_problems() == []

    def test_of_two_claims_do_not_get_in_each_other_s_way(self, transactional_db):
        claims, editors = list(make_case().claims.order_by("pk")), people("ann", "ben")

        with hands(2) as together:
            for number in range(20):
                pairs = zip(claims, editors, strict=True)
                together(*[edit(claim, editor, f"Round {number}.") for claim, editor in pairs])
                for claim in claims:
                    claim.refresh_from_db()
                    assert (claim.text, claim.version) == (f"Round {number}.", number + 2)

        assert history_problems() == []


def edit(claim, by, text):
    version = claim.version
    return lambda: workflow.edit_claim(claim=claim_of(claim), by=by, at=LATER, version=version, text=text)


def claim_of(claim) -> Claim:
    """Each person's own copy, as a request would load it."""
    return Claim(pk=claim.pk, case_id=claim.case_id)


class TestTwoProposals:
    def test_leave_one(self, transactional_db):
        claim, reviewers = make_ready(first_claim()), people("ann", "ben")
        (editor,) = people("cleo", role="Editor")

        with hands(2) as together:
            for number in range(25):
                won, refusal = winner_and_refusal(together(*[propose(claim, by) for by in reviewers]))
                verdict = Verdict.objects.get(claim=claim, decided_at=None)
                assert verdict.proposed_by == reviewers[won]
                assert str(refusal).startswith(f"{reviewers[won]} has already proposed “Verified”")
                workflow.return_verdict(verdict=verdict, by=editor, at=LATER, note=f"Round {number}.")

        assert Verdict.objects.count() == 25
        assert history_problems() == []


def propose(claim, by):
    return lambda: workflow.propose_verdict(
        claim=claim_of(claim),
        by=by,
        at=LATER,
        version=claim.version,
        rating="verified",
        explanation="The register shows it.",
        as_of_date=TODAY,
    )


class TestApprovingAndReturning:
    def test_leave_one_decision(self, transactional_db):
        (reviewer,), deciders = people("ann"), people("ben", "cleo")
        claims = [make_ready(first_claim()) for _ in range(25)]
        decisions = []

        with hands(2) as together:
            for claim in claims:
                verdict = propose(claim, reviewer)()
                won, refusal = winner_and_refusal(
                    together(approve(verdict, deciders[0]), give_back(verdict, deciders[1]))
                )
                verdict.refresh_from_db()
                assert verdict.decided_by == deciders[won]
                assert verdict.decision == ("approved", "returned")[won]
                assert str(refusal).startswith(f"{deciders[won]} has already {verdict.decision} this verdict")
                decisions.append((f"{('approve', 'return')[won]}_verdict", deciders[won].username))

        events = Event.objects.filter(action__in=("approve_verdict", "return_verdict")).order_by("number")
        assert list(events.values_list("action", "actor")) == decisions
        assert history_problems() == []


def approve(verdict, by):
    return lambda: workflow.approve_verdict(verdict=Verdict.objects.get(pk=verdict.pk), by=by, at=LATER)


def give_back(verdict, by):
    return lambda: workflow.return_verdict(
        verdict=Verdict.objects.get(pk=verdict.pk), by=by, at=LATER, note="A page is missing."
    )


class TestApprovingWhatSomebodyElseChanges:
    """Whoever is first: an approval that stands is one of what was seen."""

    def test_never_approves_evidence_unseen(self, transactional_db):
        self.race(lambda claim, by: revise(claim, by))

    def test_never_approves_a_source_unseen(self, transactional_db):
        """Sources are shared by cases: no case's row is taken to change one."""
        self.race(lambda claim, by: change_source(claim, by))

    def test_never_approves_other_words_unseen(self, transactional_db):
        self.race(lambda claim, by: edit(claim, by, "The county opened shelters."))

    def race(self, change) -> None:
        (reviewer,), (second, third) = people("ann"), people("ben", "cleo")
        claims = [first_claim() for _ in range(25)]
        for claim in claims:
            make_proposed(claim, by=reviewer)

        with hands(2) as together:
            for claim in claims:
                verdict = claim.verdicts.get()
                approved, changed = together(approve(verdict, second), change(claim, third))
                assert not isinstance(changed, MoveRefused)
                if isinstance(approved, MoveRefused):
                    assert "there is nothing to approve any more" in str(approved)
                    assert claim_state(found(claim)) == ClaimState.PROPOSED
                else:
                    assert claim_state(found(claim)) == ClaimState.STALE

        assert history_problems() == []


def revise(claim, by):
    source = make_source()
    snapshot = make_snapshot(source)

    def attempt():
        link = EvidenceLink(source=source, snapshot=snapshot, stance="context", position=9)
        return workflow.revise_evidence(
            claim=claim_of(claim), by=by, at=LATER, version=claim.version, saved=[link]
        )

    return attempt


def change_source(claim, by):
    source = claim.evidence_links.first().source
    return lambda: workflow.edit_source(
        source=source, by=by, at=LATER, version=source.version, publisher="City archive"
    )


class TestTwoCutsOfAStatement:
    def test_leave_one_and_no_letter_lost(self, transactional_db):
        editors = people("ann", "ben", role="Researcher")

        with hands(2) as together:
            for _ in range(15):
                claim = first_claim()
                statement = claim.statement
                cuts = [cut(statement, by, 4 + 6 * number) for number, by in enumerate(editors)]
                won, refusal = winner_and_refusal(together(*cuts))
                assert statement.version.statements.count() == 4
                assert refusal.reasons[0] == "This statement has changed since you opened it."
                assert refusal.reasons[1].startswith(f"{editors[won]} made the last change (split statement")

        assert history_problems() == []


def cut(statement, by, offset):
    seen = statement_seen(statement)
    return lambda: workflow.split_statement(
        statement=statement, by=by, at=LATER, seen=seen, offset=statement.start + offset
    )


class TestConfirmingWhatSomebodyElseClassifies:
    def test_never_confirms_unseen(self, transactional_db):
        ann, ben = people("ann", "ben", role="Researcher")

        with hands(2) as together:
            for _ in range(25):
                statement = first_claim().statement
                Statement.objects.filter(pk=statement.pk).update(confirmed_at=None, confirmed_by=None)
                confirmed, classified = together(confirm(statement, ann), classify(statement, ben))
                assert not isinstance(classified, MoveRefused)
                if isinstance(confirmed, MoveRefused):
                    assert confirmed.reasons[0] == "Statement 1 has changed since you opened it."
                statement.refresh_from_db()
                assert (statement.kind, statement.confirmed_by) == ("quotation", ben)

        assert history_problems() == []

    def test_leaves_one_of_two_who_confirm(self, transactional_db):
        two = people("ann", "ben", role="Researcher")

        with hands(2) as together:
            for _ in range(25):
                statement = first_claim().statement
                Statement.objects.filter(pk=statement.pk).update(confirmed_at=None, confirmed_by=None)
                won, refusal = winner_and_refusal(together(*[confirm(statement, by) for by in two]))
                statement.refresh_from_db()
                assert statement.confirmed_by == two[won]
                assert "nothing to confirm here any more" in str(refusal)


def confirm(statement, by):
    case, seen = statement.version.release.case, {statement.pk: statement_seen(statement)}
    return lambda: workflow.confirm_statements(case=case, by=by, at=LATER, seen=seen)


def classify(statement, by):
    seen = statement_seen(statement)
    return lambda: workflow.reclassify_statement(
        statement=statement, by=by, at=LATER, seen=seen, kind="quotation", is_checkable=True
    )


class TestTwoEditorsOfOneSource:
    """A source belongs to no case: its own row is taken, and nothing else stands between two people."""

    def test_leave_one_edit_and_tell_the_other(self, transactional_db):
        editors, source = people("ann", "ben"), make_source()

        with hands(2) as together:
            for number in range(25):
                titles = [f"Round {number}, as {editor} titles it" for editor in editors]
                pairs = zip(editors, titles, strict=True)
                results = together(*[retitle(source, editor, title) for editor, title in pairs])
                won, refusal = winner_and_refusal(results)
                source.refresh_from_db()
                assert (source.title, source.version) == (titles[won], number + 2)
                assert f"{editors[won]} made the last change (edit source" in str(refusal)

        assert history_problems() == []


def retitle(source, by, title):
    version = source.version
    return lambda: workflow.edit_source(
        source=Source(pk=source.pk), by=by, at=LATER, version=version, title=title
    )
