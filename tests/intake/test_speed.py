"""Time grows with the length of the text, whatever it holds. Measured in processor time, by ratio."""

import time

import pytest

from cases.intake import split_release

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
    "lines": "a\n",
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


def seconds(text: str) -> float:
    start = time.process_time()
    split_release(text)
    return time.process_time() - start


class TestTime:
    @pytest.mark.parametrize("name", HOSTILE)
    def test_grows_with_the_length(self, name):
        pattern = HOSTILE[name]

        small, large = (seconds((pattern * (size // len(pattern) + 1))[:size]) for size in (SMALL, LARGE))

        # Eight times the text: eight times the time if linear, sixty-four times if quadratic.
        assert large < max(small * 24, 0.3)
