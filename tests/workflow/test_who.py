"""Every move by everyone: the group decides, from every door, and nobody decides on their own verdict."""

import pytest
from django.contrib.auth.models import Permission
from django.db import IntegrityError, transaction

from cases import workflow
from cases.models import Event, EventHead, Verdict
from cases.people.permissions import may_decide
from cases.workflow import MoveRefused, Notice
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_proposed,
    make_settled,
    make_user,
    publish,
)
from tests.workflow.attempts import ATTEMPTS, outcome, prepare
from tests.workflow.situations import LATER, make_situation

RESEARCH = {"researcher", "reviewer", "editor", "superuser"}
REVIEW = {"reviewer", "editor", "superuser"}
EDIT = {"editor", "superuser"}

WHO = {
    "propose_verdict": (REVIEW, "You may not propose verdicts."),
    "approve_verdict": (REVIEW, "You may not approve or return verdicts."),
    "return_verdict": (REVIEW, "You may not approve or return verdicts."),
    # The one who proposed it is none of these.
    "take_back_verdict": (set(), "Only who proposed a verdict may take it back."),
    "reopen_claim": (REVIEW, "You may not reopen claims."),
    "edit_claim": (RESEARCH, "You may not edit claims."),
    "remove_claim": (RESEARCH, "You may not remove claims."),
    "add_claim": (RESEARCH, "You may not add claims."),
    "revise_evidence": (RESEARCH, "You may not change evidence."),
    "log_search": (RESEARCH, "You may not keep the search log."),
    "assign_claim": (EDIT, "You may not assign work."),
    "confirm_statements": (RESEARCH, "You may not confirm statements."),
    "reclassify_statement": (RESEARCH, "You may not classify statements."),
    "split_statement": (RESEARCH, "You may not split statements."),
    "merge_statements": (RESEARCH, "You may not merge statements."),
    "edit_case": (REVIEW, "You may not edit cases."),
    "assign_case": (EDIT, "You may not assign work."),
    "propose_conclusion": (REVIEW, "You may not propose conclusions."),
    "approve_conclusion": (REVIEW, "You may not approve or return conclusions."),
    "return_conclusion": (REVIEW, "You may not approve or return conclusions."),
    "take_back_conclusion": (set(), "Only who proposed a conclusion may take it back."),
    "hold_finding": (EDIT, "You may not put anything under review."),
    "hold_case": (EDIT, "You may not put anything under review."),
    "publish": (EDIT, "You may not publish this case."),
    "schedule_publication": (EDIT, "You may not publish this case."),
    "cancel_schedule": (EDIT, "You may not publish this case."),
    "withdraw": (EDIT, "You may not withdraw cases."),
    "log_contact": (RESEARCH, "You may not keep the contact log."),
    "record_answer": (RESEARCH, "You may not keep the contact log."),
    "add_source": (RESEARCH, "You may not add sources."),
    "edit_source": (RESEARCH, "You may not change sources."),
    "record_snapshot": (RESEARCH, "You may not record snapshots."),
    "confirm_copy": (RESEARCH, "You may not confirm copies."),
    "add_claimant": (RESEARCH, "You may not add claimants."),
    "edit_claimant": (RESEARCH, "You may not change claimants."),
    "edit_release": (EDIT, "You may not change releases."),
    "take_name": (REVIEW, "You may not edit cases."),
}
PEOPLE = {
    "researcher": lambda: make_user("someone", role="Researcher"),
    "reviewer": lambda: make_user("someone", role="Reviewer"),
    "editor": lambda: make_user("someone", role="Editor"),
    "administrator": lambda: make_user("someone", role="Administrator"),
    "superuser": lambda: make_user("someone", is_superuser=True),
    "outsider": lambda: make_user("someone", is_staff=False),
    "inactive editor": lambda: inactive(make_user("someone", role="Editor")),
    "inactive superuser": lambda: inactive(make_user("someone", is_superuser=True)),
}
# The state of the claim in which a move is refused to nobody who may make it.
STATES = {
    "approve_verdict": "proposed",
    "return_verdict": "proposed",
    "take_back_verdict": "proposed",
    "reopen_claim": "approved",
    "propose_conclusion": "approved",
    "approve_conclusion": "approved",
    "return_conclusion": "approved",
    "take_back_conclusion": "approved",
    "publish": "approved",
    "schedule_publication": "approved",
    "cancel_schedule": "approved",
    "hold_finding": "published",
    "hold_case": "published",
}


def inactive(user):
    user.is_active = False
    user.save()
    return user


def try_and_undo(move, situation, by):
    with transaction.atomic():
        prepare(move, situation.fresh())
        before = EventHead.objects.get().number
        said = outcome(move, situation.fresh(), by)
        assert Event.objects.filter(number__gt=before).exists() == (said == "ok")
        transaction.set_rollback(True)
    return said


class TestTheTable:
    def test_holds_every_move(self):
        assert WHO.keys() == ATTEMPTS.keys()


@pytest.mark.parametrize("role", PEOPLE)
@pytest.mark.parametrize("state", ["unchecked", "proposed", "approved", "published"])
class TestSomeone:
    def test_may_do_what_their_group_may(self, role, state, db):
        is_public = state == "published"
        situation = make_situation("published", "approved") if is_public else make_situation("open", state)
        if state == "approved":
            for claim in situation.case.claims.exclude(pk=situation.claim.pk):
                make_approved(claim)
        by = PEOPLE[role]()
        moves = [move for move in WHO if STATES.get(move, "unchecked") == state]

        said = {move: try_and_undo(move, situation, by) for move in moves}

        assert said == {move: "ok" if role in WHO[move][0] else WHO[move][1] for move in moves}


class TestOnesOwnVerdict:
    @pytest.mark.parametrize("role", ["reviewer", "editor", "superuser"])
    def test_is_never_decided_by_oneself(self, role, db):
        by = PEOPLE[role]()
        verdict = make_proposed(make_case().claims.first(), by=by)

        for move, fields in ((workflow.approve_verdict, {}), (workflow.return_verdict, {"note": "No."})):
            with pytest.raises(MoveRefused, match="No one decides on their own verdict: ask a colleague"):
                move(verdict=verdict, by=by, at=LATER, **fields)

        assert may_decide(by, verdict) is False
        assert Verdict.objects.get(pk=verdict.pk).decided_at is None

    @pytest.mark.parametrize("decision", ["approved", "returned"])
    def test_is_held_by_the_database_even_for_a_superuser(self, decision, superuser):
        verdict = make_proposed(make_case().claims.first(), by=superuser)

        with pytest.raises(IntegrityError, match="approver_is_not_proposer"), transaction.atomic():
            Verdict.objects.filter(pk=verdict.pk).update(
                decision=decision, decision_note="Mine.", decided_at=LATER, decided_by=superuser
            )

    def test_can_not_be_passed_to_another_to_decide_on_it(self, superuser, reviewer):
        verdict = make_proposed(make_case().claims.first(), by=superuser)

        with pytest.raises(IntegrityError, match="finding never changes"), transaction.atomic():
            Verdict.objects.filter(pk=verdict.pk).update(proposed_by=reviewer)

    def test_may_be_set_aside_by_oneself(self, db, reviewer):
        claim = make_case().claims.first()
        make_approved(claim, by=reviewer)
        claim.refresh_from_db()

        workflow.reopen_claim(
            claim=claim, by=reviewer, at=LATER, version=claim.version, reason="I was wrong."
        )

        assert claim.verdicts.get().set_aside_by == reviewer

    def test_leaves_the_claim_free_for_anyone_who_may_decide(self, reviewer, second_reviewer):
        verdict = make_proposed(make_case().claims.first(), by=reviewer)

        workflow.approve_verdict(verdict=verdict, by=second_reviewer, at=LATER)

        assert Verdict.objects.get(pk=verdict.pk).decided_by == second_reviewer


class TestTheSecondEdition:
    def test_needs_the_right_to_correct(self, db):
        someone = make_user(role="Reviewer")
        someone.user_permissions.add(Permission.objects.get(codename="publish_case"))
        case = make_settled(make_case())
        publish(case, by=someone)

        with pytest.raises(MoveRefused, match="You may not publish this case"):
            publish(case, by=someone, notice=Notice(kind="update", reason="A new record."))


class TestAssigning:
    @pytest.mark.parametrize("who", ["outsider", "administrator", "inactive editor", "inactive superuser"])
    def test_gives_work_to_nobody_who_may_not_do_it(self, who, db, editor):
        case, to = make_case(), PEOPLE[who]()

        with pytest.raises(MoveRefused, match="The account “someone” may not lead a case"):
            workflow.assign_case(case=case, to=to, by=editor, at=LATER, version=1)
        with pytest.raises(MoveRefused, match="The account “someone” may not work on claims"):
            workflow.assign_claim(claim=case.claims.first(), to=to, by=editor, at=LATER, version=1)

    def test_gives_claims_to_a_researcher_but_no_case(self, db, editor, researcher):
        case = make_case()

        workflow.assign_claim(claim=case.claims.first(), to=researcher, by=editor, at=LATER, version=1)
        with pytest.raises(MoveRefused, match="may not lead a case: choose somebody who may"):
            workflow.assign_case(case=case, to=researcher, by=editor, at=LATER, version=1)

    @pytest.mark.parametrize("who", ["reviewer", "editor", "superuser"])
    def test_gives_a_case_to_whoever_may_edit_it(self, who, db, editor):
        case, to = make_case(), PEOPLE[who]()

        workflow.assign_case(case=case, to=to, by=make_user(role="Editor"), at=LATER, version=1)

        case.refresh_from_db()
        assert case.lead == to

    def test_takes_work_back(self, db, editor, reviewer):
        claim = make_case().claims.first()
        workflow.assign_claim(claim=claim, to=reviewer, by=editor, at=NOW, version=1)

        workflow.assign_claim(claim=claim, to=None, by=editor, at=LATER, version=2)

        claim.refresh_from_db()
        assert (claim.assigned_to, claim.version) == (None, 3)
