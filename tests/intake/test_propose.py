import pytest

from cases.intake import split_release


def claims(text: str) -> list[str]:
    return [claim.text for row in split_release(text) for claim in row.claims]


class TestProposedClaims:
    def test_are_one_for_each_checkable_statement(self):
        text = "Sample Trust opens a bridge\n\nIt cost 5 million euros. The Trust must do more."

        assert claims(text) == ["It cost 5 million euros."]

    def test_read_as_one_line(self):
        assert claims("The bridge was opened in 2020\n  by  the Trust.") == [
            "The bridge was opened in 2020 by the Trust."
        ]

    def test_leave_outer_quotation_marks_off(self):
        text = "“It cost 5 million euros.”"

        statement = split_release(f"{text} said Jo Sample.\n\n{text}")[1]

        assert text[1:-1] == statement.claims[0].text
        assert (statement.claims[0].start, statement.claims[0].end) == (
            statement.start + 1,
            statement.end - 1,
        )

    def test_leave_off_the_one_mark_of_a_part_of_a_quote(self):
        text = (
            "“It cost 5 million euros. It took 6 years,” said Jo Sample. “It has 7 arches. It has 8 gates.”"
        )

        assert claims(text) == [
            "It cost 5 million euros.",
            "It took 6 years,” said Jo Sample.",
            "It has 7 arches.",
            "It has 8 gates.",
        ]

    def test_keep_the_marks_before_an_attribution(self):
        assert claims("“It cost 5 million,” said Jo Sample.") == ["“It cost 5 million,” said Jo Sample."]

    @pytest.mark.parametrize(
        ("sentence", "code"),
        [
            ("He was convicted of fraud.", "legal_status"),
            ("Bridges are longer than roads.", "comparison"),
            ("It cost 5 million euros.", "number"),
            ("It closed because of rain.", "cause"),
            ("It has stood there since 1987.", "date"),
            ("The Trust is a charity.", "identity"),
            ("The Trust announced a plan.", "event"),
            ("The Trust told the court so.", "quotation"),
            ("It stands.", "other"),
        ],
    )
    def test_guess_the_type(self, sentence, code):
        assert split_release(sentence)[0].claims[0].type == code
