import pytest

from cases.intake import MAX_BYTES, UnreadableText, normalise_text


class TestNormaliseText:
    def test_treats_pasted_text_as_a_file(self):
        assert normalise_text("\ufeffa\r\nb\rc") == "a\nb\nc"

    def test_counts_bytes_not_characters(self):
        with pytest.raises(UnreadableText, match=r"^This text is too large: 2,097,154 bytes"):
            normalise_text("é" * (MAX_BYTES // 2 + 1))

    def test_refuses_half_a_surrogate_pair(self):
        with pytest.raises(UnreadableText, match=r"half of a character \(U\+D83D\) at position 2"):
            normalise_text("a\ud83d")

    def test_refuses_a_nul(self):
        with pytest.raises(UnreadableText, match=r"^This text holds a NUL"):
            normalise_text("a\0")
