import pytest

from cases.intake import MAX_BYTES, MAX_STATEMENTS, UnreadableText, split_release

ADVICE = "at most 20,000 are taken. Take it in in parts, each as a release of its own."


def refusal(text: str, language: str = "en") -> str:
    with pytest.raises(UnreadableText) as refused:
        split_release(text, language)
    return str(refused.value)


class TestLimitOfStatements:
    def test_takes_as_many_as_the_limit_and_refuses_one_more(self):
        assert len(split_release("a\n\n" * MAX_STATEMENTS)) == 20_000

        assert refusal("a\n\n" * (MAX_STATEMENTS + 1)) == (
            f"This text would fall into 20,001 statements, and {ADVICE}"
        )

    @pytest.mark.parametrize(
        ("crumb", "count"),
        [
            ("a\n\n", "about 699,000"),
            ("Ab ok. ", "about 300,000"),
            ("• a b\n", "about 262,000"),
            ("他来了。", "about 175,000"),
        ],
    )
    def test_estimates_the_count_of_a_large_text_in_crumbs(self, crumb, count):
        text = crumb * (MAX_BYTES // len(crumb.encode()))

        assert refusal(text) == f"This text would fall into {count} statements, and {ADVICE}"

    def test_counts_the_whole_where_the_first_look_leaves_a_doubt(self):
        text = "The agency opened a bridge in the north.\n\n" * 30_000

        assert refusal(text) == f"This text would fall into 30,000 statements, and {ADVICE}"

    def test_looks_at_the_end_of_a_text_as_well(self):
        text = "word " * 100_000 + "a\n\n" * 60_000

        assert "would fall into about " in refusal(text)

    def test_counts_crumbs_that_the_first_look_missed(self):
        text = "word " * 5_000 + "\n\n" + "a\n\n" * 21_000 + "word " * 250_000

        assert refusal(text).startswith("This text would fall into 21,002 statements")

    def test_takes_a_release_of_the_largest_size(self):
        first = "The agency opened a bridge over the river in the north on 3 May 2021, the second this year."
        second = (
            "It says that the bridge, which is 400 meters long, is a shorter way to work for 5,000 people."
        )
        text = f"{first} {second}\n\n" * 9_900

        assert 1_800_000 < len(text) < MAX_BYTES
        assert len(split_release(text)) == 19_800
