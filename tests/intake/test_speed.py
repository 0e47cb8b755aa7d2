"""Time grows with the length of the text, whatever it holds. Measured in processor time, by ratio."""

import time

import pytest

from cases.intake import MAX_BYTES, split_release
from cases.intake.segment import segment

SMALL, LARGE = 8_000, 64_000
HOSTILE = {
    "one letter": "a",
    "one capital": "A",
    "one digit": "1",
    "parentheses": "(",
    "quotes": '"',
    "curly quotes": "“",
    "newlines": "\n",
    "spaces": " ",
    "dots": ". ",
    "initials": "A. ",
    "short sentences": "Ab ok. ",
    "lines": "abc\n",
    "paragraphs": "Aa\n\n",
    "numbering": "1. a\n2. b\n",
    "colons": "a:B",
    "open quotes": "“A. ",
    "closed quotes": '"A. b" ',
    "speech": '"Ab cd ef gh ij," said Bo. ',
    "at signs": "a@",
    "bullets": "• a\n",
    "page marks": "- 2 -\n",
    "columns": "a\tb\n",
    "wide gaps": " " * 29 + "a",
    "asides": "(a. B) ",
    "joined": "a.B",
    "names": "Ab Cd ",
    "hyphens": "a-",
    "tails": "Ab cd, said Bo Co. ",
    "capital words": "A" * 40 + " ",
    "hanging lines": "the \n",
}
WORDS = "the agency has opened a new bridge over a river in the north and will close the old one "
WIDTHS = (40, 42, 61, 80, 100, 150)  # lines as narrow pages and wide ones break them
PAGES = {
    "prose": lambda line: line + "\n",
    "lines that hang, between page marks": lambda line: line[:-4] + " the\n- 2 -\n",
    "indented lines": lambda line: "    " + line[4:] + "\n",
    "paragraphs of a line": lambda line: line[:-4] + " the\n\n",
}
CAPITALS = (42, 150)


def seconds(text: str, work=split_release) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start


def grown(pattern: str, sizes: tuple[int, int], work=split_release) -> tuple[float, float]:
    """Return how long the pattern takes, repeated up to either size, of which the second is eight times."""
    small, large = ((pattern * (size // len(pattern) + 1))[:size] for size in sizes)
    return seconds(small, work), seconds(large, work)


def lines(width: int) -> list[str]:
    """Return lines of exactly the width, each beginning at another place of the words."""
    text = WORDS * 4
    return [text[start : start + width - 1].strip().ljust(width, "e") for start in range(0, 100, 7)]


def is_linear(small: float, large: float) -> bool:
    """Eight times the text takes eight times as long if linear, sixty-four times if quadratic."""
    return large < max(small * 24, 0.3)


class TestTime:
    @pytest.mark.parametrize("name", HOSTILE)
    def test_grows_with_the_length(self, name):
        assert is_linear(*grown(HOSTILE[name], (SMALL, LARGE)))

    @pytest.mark.parametrize("page", PAGES)
    @pytest.mark.parametrize("width", WIDTHS)
    def test_grows_with_the_length_of_the_largest_text_of_one_width(self, width, page):
        pattern = "".join(map(PAGES[page], lines(width)))

        assert is_linear(*grown(pattern, (MAX_BYTES // 8, MAX_BYTES), segment))

    @pytest.mark.parametrize("width", CAPITALS)
    def test_grows_with_the_length_of_the_largest_text_in_capitals(self, width):
        pattern = "\n".join(lines(width)).upper() + "\n"

        assert is_linear(*grown(pattern, (MAX_BYTES // 8, MAX_BYTES), segment))
