"""The sample desk: loaded once, only for trial, and whole."""

from collections import Counter

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases import workflow
from cases.audit import history_problems
from cases.checks.dossier import open_dossier
from cases.checks.states import claim_state
from cases.choices import CheckState, ClaimState, CorrectionKind
from cases.editions import plan
from cases.history.editions import read_edition
from cases.models import Case, Claim, Conclusion, Event, PublishedCase, Release
from cases.people.signing_in import SAMPLE_PEOPLE
from tests.factories import PASSWORD, make_release, make_user


@pytest.fixture
def trial(settings):
    settings.DEBUG = True


@pytest.fixture
def sample(db, trial):
    call_command("load_sample")


class TestLoadSample:
    def test_publishes_one_case_twice_with_a_correction_between(self, sample):
        harbor = Case.objects.get(slug__contains="port-ellery")

        first, second = harbor.editions.order_by("number")

        assert second.corrections.get().corrected_claims.get().rating_after == "disputed"
        assert first.corrections.count() == 0
        assert harbor.published.is_interim is False

    def test_publishes_nothing_that_is_not_called_a_sample(self, sample):
        assert [
            (case.is_sample, case.release_title.startswith("Sample: "), case.issuer.endswith("(sample)"))
            for case in PublishedCase.objects.all()
        ] == [(True, True, True)] * 3

    def test_leaves_one_case_half_checked_and_one_untouched(self, sample):
        states = [
            {claim_state(claim) for claim in open_dossier(case).claims}
            for case in Case.objects.order_by("pk")
        ]

        assert states == [
            {ClaimState.APPROVED},
            set(ClaimState),
            {ClaimState.UNCHECKED},
            {ClaimState.APPROVED},
        ]

    def test_publishes_one_case_early_and_adds_to_it(self, sample):
        plant = PublishedCase.objects.get(slug__contains="brightwater")

        (added,) = plant.edition.corrections.all()

        states = plant.published_claims.values_list("check_state", flat=True)
        assert (added.kind, plant.edition_number) == (CorrectionKind.ADDITION, 2)
        assert set(states) == {CheckState.CHECKED, CheckState.CARRIED, CheckState.OPEN}
        assert not plant.is_overdue(timezone.now())

    def test_leaves_it_with_a_conclusion_that_one_press_approves_with_a_finding(self, sample):
        conclusion = Conclusion.objects.open().get()
        waiting = workflow.waiting_findings(plan(open_dossier(conclusion.case), conclusion))
        second = User.objects.get(username="sample-second-reviewer")

        workflow.approve_conclusion(
            conclusion=conclusion,
            by=second,
            at=timezone.now(),
            findings=[finding.content_digest for finding in waiting],
        )

        assert [finding.claim.claimed_value for finding in waiting] == ["100%"]
        assert plan(open_dossier(conclusion.case)).missing(timezone.now()) == []

    def test_puts_one_finding_under_review(self, sample):
        ferry = PublishedCase.objects.get(slug__contains="long-lake")

        states = Counter(ferry.published_claims.values_list("check_state", flat=True))

        assert states == {CheckState.HELD: 1, CheckState.CHECKED: 3}
        assert (ferry.headline, ferry.held_since, read_edition(ferry.edition).is_hold) == ("", None, True)

    def test_shows_a_legal_status_that_the_release_gets_wrong(self, sample):
        claim = Claim.objects.get(text__contains="convicted of receiving stolen property")

        found = claim.verdicts.get().found_status

        assert (claim.claimed_status["status"], found["status"]) == ("convicted", "dismissed")

    def test_leaves_a_history_in_order(self, sample):
        assert history_problems() == []

    @pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite alone has one lock for all who write")
    def test_takes_its_turn_before_the_end_of_history_as_whoever_receives_does(self, db, trial):
        with CaptureQueriesContext(connection) as queries:
            call_command("load_sample")

        of_interest = ("pg_advisory_xact_lock", 'FROM "cases_eventhead"')
        taken = [name for query in queries for name in of_interest if name in query["sql"]]
        assert taken[0] == "pg_advisory_xact_lock"

    def test_adds_nothing_the_second_time_and_names_the_log_ins(self, sample, capsys):
        before = list(Event.objects.values_list("hash"))
        capsys.readouterr()

        call_command("load_sample")

        out = capsys.readouterr().out
        assert list(Event.objects.values_list("hash")) == before
        assert Release.objects.count() == 4
        assert [name for name in SAMPLE_PEOPLE if f"log in as {name}, password" not in out] == []

    def test_keeps_out_of_a_desk_in_use(self, db, trial):
        make_release()

        call_command("load_sample", "--if-new")

        assert Release.objects.count() == 1

    def test_refuses_where_debug_is_off(self, db, settings):
        settings.DEBUG = False

        with pytest.raises(CommandError, match="DEBUG=1"):
            call_command("load_sample")


class TestSampleLogIns:
    @pytest.mark.parametrize("name", SAMPLE_PEOPLE)
    def test_open_the_desk_on_trial_only(self, db, client, settings, name):
        make_user(name)
        settings.DEBUG = True
        on_trial = client.login(username=name, password=PASSWORD)
        client.logout()
        settings.DEBUG = False

        in_production = client.login(username=name, password=PASSWORD)

        assert (on_trial, in_production) == (True, False)
