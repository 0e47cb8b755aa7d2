"""Which statements a lead-in introduces."""

import pytest

from cases.intake import split_release

HEAD = "Harbor office counts seals\n\nThe harbor office counted 61 seals in May 2026.\n\n"


def introduced(body: str) -> dict[str, str]:
    """The statements of a release that something introduces, each with what does."""
    text = HEAD + body
    rows = split_release(text)

    def words(number: int) -> str:
        return text[rows[number].start : rows[number].end]

    return {words(n): words(row.lead_in) for n, row in enumerate(rows) if row.lead_in is not None}


SEALS = "Among the seals that were counted in May:"
MARKED = "• A gray seal born in March\n• A ringed seal. It was found on Pier 4 on May 9.\n"


class TestALeadIn:
    def test_introduces_the_items_that_follow(self):
        assert introduced(f"{SEALS}\n\n{MARKED}\nThe office closed on May 30.\n") == {
            "A gray seal born in March": SEALS,
            "A ringed seal.": SEALS,
            "It was found on Pier 4 on May 9.": SEALS,
        }

    def test_introduces_lines_without_a_mark_as_long_as_they_end_openly(self):
        items = "A gray seal born in March\n\nA ringed seal found on May 9"

        assert introduced(f"{SEALS} {items}\n\nThe office closed in May.\n") == {
            "A gray seal born in March": SEALS,
            "A ringed seal found on May 9": SEALS,
        }

    def test_is_the_nearest_one(self):
        second = "Among the seals that were counted in June:"

        found = introduced(f"{SEALS}\n\n{MARKED}\n{second}\n\n• A harp seal found on Pier 5\n")

        assert found["A gray seal born in March"] == SEALS
        assert found["A harp seal found on Pier 5"] == second

    @pytest.mark.parametrize(
        "between", ["The office closed on May 30.", "Illicit Seals"], ids=["a sentence", "a heading"]
    )
    def test_introduces_nothing_beyond(self, between):
        found = introduced(f"{SEALS}\n\n• A gray seal\n\n{between}\n\n• A ringed seal found on Pier 4\n")

        assert found == {"A gray seal": SEALS}

    def test_does_not_introduce_what_somebody_says(self):
        assert (
            introduced("Ada Example, head of the office, said:\n\n“We saw 20 of them this morning.”\n") == {}
        )
