"""Many texts at once: each is kept once, and nobody else's is lost."""

from datetime import date
from functools import partial

from cases.audit import history_problems
from cases.models import Case, Claimant, Release
from cases.workflow import withdraw
from cases.workflow.receive import AlreadyReceived, Incoming, receive_release
from tests.factories import NOW, make_user
from tests.races.hands import hands

ROUNDS = 6
TEXT = (
    "Harbor office counts seals in round {round}\n\n"
    "The harbor office counted 61 seals in May 2026.\n\n"
    '"Seals are doing well here," said Ada Example {round}, head of the office. "We saw 20 of them."\n'
)


def receive(by, round_number: int, **changes):
    known = {
        "issuer": f"Harbor Office {round_number}",
        "title": f"Seals {round_number}",
        "published_date": date(2026, 5, 20),
        "text": TEXT.format(round=round_number),
    }
    return partial(receive_release, Incoming(**{**known, **changes}), by=by, at=NOW)


def people(number: int):
    return [make_user(f"reviewer-{n}", role="Reviewer") for n in range(number)]


class TestEightHands:
    def test_of_one_text_take_it_once(self, transactional_db):
        reviewers = people(8)

        with hands(8) as together:
            for number in range(ROUNDS):
                results = together(*[receive(by, number) for by in reviewers])
                taken = [result for result in results if isinstance(result, Case)]
                refused = [result for result in results if isinstance(result, AlreadyReceived)]
                assert (len(taken), len(refused)) == (1, 7)
                assert {refusal.version.release.case for refusal in refused} == set(taken)

        assert Release.objects.count() == ROUNDS
        assert history_problems() == []


class TestEightHandsAfterAWithdrawal:
    def test_take_the_text_in_once_more(self, transactional_db):
        reviewers, editor = people(8), make_user("editor", role="Editor")

        with hands(8) as together:
            for number in range(ROUNDS):
                first = receive(reviewers[0], number)()
                withdraw(case=first, by=editor, at=NOW, version=first.version, reason="Not theirs.")
                results = together(*[receive(by, number) for by in reviewers])
                taken = [result for result in results if isinstance(result, Case)]
                refused = [result for result in results if isinstance(result, AlreadyReceived)]
                assert (len(taken), len(refused)) == (1, 7)
                assert {refusal.version.release.case for refusal in refused} == set(taken)

        assert Release.objects.count() == 2 * ROUNDS
        assert history_problems() == []


class TestTwoTextsOfOneNewIssuer:
    def test_are_both_taken_and_the_issuer_and_speaker_kept_once(self, transactional_db):
        reviewers = people(2)

        with hands(2) as together:
            for number in range(ROUNDS):
                texts = [TEXT.format(round=number) + f"Part {part}.\n" for part in range(2)]
                pairs = zip(reviewers, texts, strict=True)
                results = together(*[receive(by, number, text=text) for by, text in pairs])
                assert [type(result) for result in results] == [Case, Case]

        assert Claimant.objects.filter(kind="organisation").count() == ROUNDS
        assert Claimant.objects.filter(kind="person").count() == ROUNDS
        assert history_problems() == []


class TestOneTitleByTwoIssuers:
    def test_is_taken_twice_at_two_addresses(self, transactional_db):
        reviewers = people(2)

        with hands(2) as together:
            for number in range(ROUNDS):
                attempts = [
                    receive(by, number, issuer=f"{by} {number}", text=f"It opened {number}. It was {by}.")
                    for by in reviewers
                ]
                results = together(*attempts)
                assert {result.slug for result in results} == {f"seals-{number}", f"seals-{number}-2"}

        assert history_problems() == []
