"""Guesses at the desk: marked, read, and confirmed one by one or a page at once."""

import pytest

from cases import workflow
from cases.models import Case, Claim, Statement
from cases.workflow import statement_seen
from tests.admin.clients import at, reasons, send, signed_in
from tests.factories import NOW, make_case

GUESSED = '<span class="state"><span aria-hidden="true">?</span> guessed</span>'


@pytest.fixture
def client(researcher):
    return signed_in(researcher)


def make_guessed(count: int = 2) -> Case:
    case = make_case(sentences=[f"The county opened {number} shelters in May." for number in range(count)])
    Statement.objects.filter(version__release=case.release).update(confirmed_at=None, confirmed_by=None)
    return case


@pytest.fixture
def case(db) -> Case:
    return make_guessed()


def statements(case) -> list[Statement]:
    return list(Statement.objects.filter(version__release=case.release).order_by("position"))


def token(statement) -> str:
    return f"{statement.pk}-{statement_seen(statement)}"


def post(client, case, *ticked, which="ticked", **fields):
    data = {"statement": [token(row) for row in ticked], "which": which, **fields}
    return client.post(at("case_confirm", case.pk), data)


def confirmers(case) -> list[str]:
    return [str(row.confirmed_by or "") for row in statements(case)]


class TestThePageOfACase:
    def test_marks_what_was_guessed(self, client, case):
        send_one = statements(case)[1]
        post(client, case, send_one)

        page = client.get(at("case_change", case.pk))

        blocks = page.content.decode().split('<article class="statement"')[1:]
        assert [GUESSED in block for block in blocks] == [True, False, True]
        assert dict(page.context["counts"])["Guessed"] == 2

    def test_sends_all_that_are_shown(self, client, case):
        shown = client.get(at("case_change", case.pk)).context["guesses_shown"]

        sent = post(client, case, which="shown", shown=shown)

        assert sent["Location"] == f"{at('case_change', case.pk)}?at={statements(case)[0].pk}" + (
            f"#statement-{statements(case)[0].pk}"
        )
        assert confirmers(case) == ["researcher"] * 3

    def test_sends_those_that_are_ticked(self, client, case):
        first, _, third = statements(case)

        post(client, case, first, third)

        assert confirmers(case) == ["researcher", "", "researcher"]

    def test_counts_guesses_as_open_work(self, client, case):
        page = client.get(at("case_change", case.pk), {"show": "open"})

        assert page.context["open_count"] == 3

    def test_offers_nothing_to_those_who_may_not(self, administrator, case):
        page = signed_in(administrator).get(at("case_change", case.pk)).content.decode()

        assert "Confirm all shown" not in page
        assert 'name="statement"' not in page
        assert GUESSED in page

    def test_offers_nothing_where_nothing_is_guessed(self, client, db):
        assert "Confirm all shown" not in client.get(at("case_change", make_case().pk)).content.decode()

    def test_costs_the_same_for_one_guess_and_for_many(self, client, django_assert_num_queries):
        few, many = make_guessed(1), make_guessed(99)
        client.get(at("case_change", few.pk))
        with django_assert_num_queries(21):
            client.get(at("case_change", few.pk))
        with django_assert_num_queries(21):
            client.get(at("case_change", many.pk))


class TestAPageOf250:
    def test_is_sent_at_once_ticked_or_not(self, client, django_assert_max_num_queries):
        case = make_guessed(300)
        page = client.get(at("case_change", case.pk))
        shown = page.context["guesses_shown"]
        assert len(shown.split()) == 250

        with django_assert_max_num_queries(30):
            sent = client.post(
                at("case_confirm", case.pk), {"shown": shown, "statement": shown.split(), "which": "ticked"}
            )

        assert sent.status_code == 302
        assert confirmers(case) == ["researcher"] * 250 + [""] * 51


class TestARefusal:
    def test_names_what_has_changed_and_confirms_the_second_time(self, client, case, reviewer):
        first, second, _ = statements(case)
        other = Statement.objects.get(pk=second.pk)
        workflow.reclassify_statement(
            statement=other,
            by=reviewer,
            at=NOW,
            seen=statement_seen(other),
            kind="quotation",
            is_checkable=True,
        )

        refused = post(client, case, first, second)

        assert reasons(refused)[0] == "Statement 2 has changed since you opened it."
        assert [(row.pk, is_ticked) for row, _, is_ticked in refused.context["guesses"]] == [(first.pk, True)]
        assert confirmers(case) == ["", "reviewer", ""]
        again = [sent for _, sent, _ in refused.context["guesses"]]
        assert client.post(at("case_confirm", case.pk), {"statement": again}).status_code == 302
        assert confirmers(case) == ["researcher", "reviewer", ""]

    def test_asks_for_a_tick(self, client, case):
        refused = post(client, case)

        assert reasons(refused) == ["Tick the statements that you confirm, or confirm all that are shown."]

    @pytest.mark.parametrize("sent", ["x", "-", "99999999999999999999-a", "٣-a", "1", "0-"])
    def test_stands_whatever_is_sent(self, client, case, sent):
        page = client.post(at("case_confirm", case.pk), {"statement": [sent]})

        assert page.status_code == 200
        assert confirmers(case) == [""] * 3

    def test_takes_no_endless_list(self, client, case):
        shown = " ".join(f"{number}-a" for number in range(300_000))

        refused = post(client, case, which="shown", shown=shown)

        assert reasons(refused) == ["At most 1000 statements are confirmed at once."]

    def test_leaves_nothing_to_confirm_after_a_colleague(self, client, case, reviewer):
        rows = statements(case)
        post(signed_in(reviewer), case, *rows)

        refused = post(client, case, *rows)

        assert "Nothing is left to confirm here." in refused.content.decode()
        assert confirmers(case) == ["reviewer"] * 3

    def test_is_a_403_for_those_who_may_not(self, administrator, case):
        assert post(signed_in(administrator), case, *statements(case)).status_code == 403

    def test_shows_the_guesses_of_a_case_by_itself(self, client, case):
        page = client.get(at("case_confirm", case.pk))

        assert [row for row, *_ in page.context["guesses"]] == statements(case)


class TestThePageOfAStatement:
    def test_says_who_confirmed_it_and_when(self, client, case):
        first, second, _ = statements(case)
        send(client, at("statement_change", first.pk))

        page = client.get(at("statement_change", first.pk)).content.decode()

        assert "Confirmed by researcher, 20" in page
        assert GUESSED in client.get(at("statement_change", second.pk)).content.decode()

    def test_clears_the_reason_of_what_becomes_checkable(self, client, case):
        last = statements(case)[-1]

        sent = send(client, at("statement_change", last.pk), kind="factual", checkable="yes")

        last.refresh_from_db()
        assert sent.status_code == 302
        assert (last.is_checkable, last.not_checkable_reason) == (True, "")

    def test_names_what_introduces_it(self, client, case):
        first, second, _ = statements(case)

        send(client, at("statement_change", second.pk), lead_in=first.pk)

        second.refresh_from_db()
        assert second.lead_in == first
        page = client.get(at("case_change", case.pk)).content.decode()
        assert "introduced by statement 1" in page

    def test_keeps_what_introduces_it(self, client, case):
        first, second, _ = statements(case)
        Statement.objects.filter(pk=second.pk).update(lead_in=first)

        send(client, at("statement_change", second.pk), kind="quotation")

        second.refresh_from_db()
        assert (second.lead_in, second.kind) == (first, "quotation")

    def test_offers_earlier_statements_alone(self, client, case):
        first, second, third = statements(case)

        def offered(statement):
            form = client.get(at("statement_change", statement.pk)).context["form"]
            return [row.pk for row in form.fields["lead_in"].queryset]

        assert [offered(row) for row in (first, second, third)] == [[], [first.pk], [second.pk, first.pk]]
        refused = send(client, at("statement_change", second.pk), lead_in=third.pk)
        assert "Introduced by" in refused.content.decode()
        assert "lead_in" in refused.context["form"].errors

    def test_offers_few_of_many(self, client, db):
        last = statements(make_guessed(60))[-1]
        Statement.objects.filter(pk__in=[row.pk for row in statements_before(last)[:15]]).update(
            kind="lead_in"
        )

        form = client.get(at("statement_change", last.pk)).context["form"]

        assert [row.position for row in form.fields["lead_in"].queryset] == [
            *range(60, 50, -1),
            *range(15, 5, -1),
        ]


def statements_before(statement) -> list[Statement]:
    rows = statement.version.statements.filter(position__lt=statement.position)
    return list(rows.order_by("position"))


class TestTheListOfStatements:
    @pytest.mark.parametrize(("choice", "found"), [("no", 2), ("yes", 1)])
    def test_finds_guesses_and_what_was_confirmed(self, client, case, choice, found):
        post(client, case, statements(case)[0])

        page = client.get(at("statement_changelist"), {"confirmed": choice})

        assert page.context["cl"].result_count == found
        assert ("(guessed)" in page.content.decode()) == (choice == "no")


class TestTheWordsOfAClaim:
    @pytest.fixture
    def statement(self, case):
        first, second, _ = statements(case)
        Statement.objects.filter(pk=second.pk).update(lead_in=first)
        return Statement.objects.get(pk=second.pk)

    def add(self, client, statement, words):
        fields = {"text": "They opened in May.", "type": "event", "words": words}
        return send(client, at("statement_add_claim", statement.pk), **fields)

    def test_may_be_several_pieces_also_of_the_lead_in(self, client, statement):
        self.add(client, statement, "opened 0 ... opened 1 ... in May")

        claim = Claim.objects.order_by("pk").last()
        assert claim.quote == "opened 0 [...] opened 1 [...] in May"
        page = client.get(at("claim_change", claim.pk)).content.decode()
        assert page.count("<mark>") == 3

    def test_stay_as_they_are_when_something_else_is_saved(self, client, statement):
        self.add(client, statement, "opened 0 ... opened 1 ... in May")
        claim = Claim.objects.order_by("pk").last()
        runs = claim.runs

        sent = send(client, at("claim_change", claim.pk), "form", "evidence", text="They did open in May.")

        claim.refresh_from_db()
        assert (sent.status_code, claim.text, claim.runs) == (302, "They did open in May.", runs)

    def test_come_back_as_typed_when_they_are_not_found(self, client, statement):
        sent = self.add(client, statement, "opened 0 ... closed 1")

        assert reasons(sent) == [
            "Neither the statement nor its lead-in holds “closed 1”. Copy them letter by letter."
        ]
        assert sent.context["form"]["words"].value() == "opened 0 ... closed 1"
