"""Classifying, splitting and merging statements, and taking claims out of them."""

import pytest

from cases import workflow
from cases.models import Claim, Statement
from tests.admin.clients import at, reasons, send, signed_in
from tests.factories import NOW, make_case, make_claimant, make_proposed

SENTENCE = "The county opened 12 shelters in May; it closed 3 in June."


@pytest.fixture
def client(researcher):
    return signed_in(researcher)


@pytest.fixture
def statement(db) -> Statement:
    case = make_case(sentences=[SENTENCE, "It was paid by the state."])
    return Statement.objects.filter(version__release=case.release).order_by("position").first()


def to_case(statement: Statement) -> str:
    case = statement.version.release.case
    return f"{at('case_change', case.pk)}?at={statement.pk}#statement-{statement.pk}"


class TestClassify:
    def test_marks_a_statement_as_not_checkable(self, client, statement):
        sent = send(
            client,
            at("statement_change", statement.pk),
            kind="opinion",
            checkable="no",
            not_checkable_reason="opinion",
        )

        statement.refresh_from_db()
        assert sent["Location"] == to_case(statement)
        assert (statement.kind, statement.is_checkable) == ("opinion", False)
        assert not statement.claims.live().exists()

    def test_names_a_speaker(self, client, statement):
        speaker = make_claimant("Head of Office", kind="person")

        send(client, at("statement_change", statement.pk), speaker=speaker.pk)

        statement.refresh_from_db()
        assert statement.speaker == speaker

    def test_asks_why_nothing_is_checkable(self, client, statement):
        sent = send(client, at("statement_change", statement.pk), checkable="no")

        assert reasons(sent) == ["Choose why nothing in it can be checked."]

    def test_tells_who_was_faster_and_saves_the_second_time(self, client, reviewer, statement):
        page = client.get(at("statement_change", statement.pk))
        seen = page.context["form"]["seen"].value()
        workflow.reclassify_statement(
            statement=statement, by=reviewer, at=NOW, seen=seen, kind="quotation", is_checkable=True
        )
        typed = {"seen": seen, "kind": "lead_in", "checkable": "yes", "not_checkable_reason": ""}

        first = client.post(at("statement_change", statement.pk), typed)

        assert "This statement has changed since you opened it." in reasons(first)
        assert any(reason.startswith("reviewer made the last change") for reason in reasons(first))
        assert first.context["form"]["kind"].value() == "lead_in"
        typed["seen"] = first.context["form"]["seen"].value()
        assert client.post(at("statement_change", statement.pk), typed).status_code == 302

    def test_refuses_to_drop_a_claim_with_a_verdict(self, client, statement):
        make_proposed(statement.claims.get())

        sent = send(
            client, at("statement_change", statement.pk), checkable="no", not_checkable_reason="opinion"
        )

        assert "has a verdict" in reasons(sent)[0]

    def test_may_be_looked_at_but_not_sent_by_an_administrator(self, administrator, statement):
        client = signed_in(administrator)

        page = client.get(at("statement_change", statement.pk))

        assert "Your account may look, but not classify statements." in page.content.decode()
        assert client.post(at("statement_change", statement.pk), {}).status_code == 403


class TestSplit:
    def test_cuts_at_a_chosen_place(self, client, statement):
        page = client.get(at("statement_split", statement.pk))
        ((place, words),) = page.context["form"].fields["place"].choices

        send(client, at("statement_split", statement.pk), place=place)

        statement.refresh_from_db()
        assert words == "… county opened 12 shelters in May; | it closed 3 in June."
        assert statement.quote == "The county opened 12 shelters in May;"
        assert statement.version.statements.get(position=2).quote == "it closed 3 in June."

    def test_cuts_at_a_mark(self, client, statement):
        send(client, at("statement_split", statement.pk), marked=SENTENCE.replace(" in May", " |in May"))

        statement.refresh_from_db()
        assert statement.quote == "The county opened 12 shelters"

    @pytest.mark.parametrize("marked", ["The county| opened", SENTENCE.replace("it", "|it|")])
    def test_refuses_a_text_that_was_changed_otherwise(self, client, statement, marked):
        sent = send(client, at("statement_split", statement.pk), marked=marked)

        assert reasons(sent)[0].startswith("The text may differ from the statement by one |")
        assert sent.context["form"]["marked"].value() == marked

    def test_refuses_no_place_at_all(self, client, statement):
        assert reasons(send(client, at("statement_split", statement.pk))) == [
            "Choose a place, or put a | into the text."
        ]

    def test_refuses_a_cut_at_the_edge(self, client, statement):
        sent = send(client, at("statement_split", statement.pk), marked=f"{SENTENCE}|")

        assert reasons(sent) == ["Choose a place inside the statement to cut it."]


class TestMerge:
    def test_joins_a_statement_with_the_next(self, client, statement):
        send(client, at("statement_merge", statement.pk))

        statement.refresh_from_db()
        assert statement.quote == f"{SENTENCE}\nIt was paid by the state."
        assert statement.claims.live().count() == 2

    def test_refuses_when_the_next_has_changed(self, client, reviewer, statement):
        page = client.get(at("statement_merge", statement.pk))
        data = {name: page.context["form"][name].value() for name in ("seen", "seen_next")}
        following = statement.version.statements.get(position=2)
        workflow.reclassify_statement(
            statement=following,
            by=reviewer,
            at=NOW,
            seen=workflow.statement_seen(following),
            kind="quotation",
            is_checkable=True,
        )

        sent = client.post(at("statement_merge", statement.pk), data)

        assert "This statement has changed since you opened it." in reasons(sent)

    def test_has_nothing_to_join_the_last_one_with(self, client, statement):
        last = statement.version.statements.order_by("position").last()

        page = client.get(at("statement_merge", last.pk))

        assert "This is the last statement of the release." in page.content.decode()
        assert client.post(at("statement_merge", last.pk), {}).status_code == 200


class TestAddClaim:
    def test_rests_on_the_words_that_were_copied(self, client, statement):
        send(
            client,
            at("statement_add_claim", statement.pk),
            text="The county closed 3 shelters in June.",
            words="it  closed 3\r\nin June.",
            type="number",
            claimed_value="3",
        )

        claim = Claim.objects.order_by("pk").last()
        assert claim.quote == "it closed 3 in June."
        assert (claim.type, claim.claimed_value) == ("number", "3")

    @pytest.mark.parametrize(
        ("words", "reason"),
        [
            ("it closed 4", "The statement does not hold these words. Copy them letter by letter."),
            ("in", "These words stand 2 times in the statement. Take in more words."),
        ],
    )
    def test_refuses_other_words(self, client, statement, words, reason):
        sent = send(
            client, at("statement_add_claim", statement.pk), text="Something.", words=words, type="other"
        )

        assert reasons(sent) == [reason]
        assert sent.context["form"]["text"].value() == "Something."

    def test_begins_as_no_kind_of_claim(self, client, statement):
        page = client.get(at("statement_add_claim", statement.pk))

        assert page.context["form"]["type"].value() == "other"

    def test_is_locked_on_a_statement_that_is_not_checkable(self, client, statement):
        last = statement.version.statements.order_by("position").last()

        page = client.get(at("statement_add_claim", last.pk))

        assert "This statement is not checkable; classify it first." in page.content.decode()
        assert reasons(send(client, at("statement_add_claim", last.pk), text="Something.", type="other")) == [
            "This statement is not checkable; classify it as checkable first."
        ]
