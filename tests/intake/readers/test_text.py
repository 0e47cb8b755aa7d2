import codecs

import pytest

from cases.intake import MAX_BYTES, UnreadableText, read_file


class TestText:
    def test_keeps_utf_8_as_it_is(self):
        text = "  Zürich \u2028 – “said” 😀\u0301\f\n"

        assert read_file(text.encode()) == text

    def test_drops_one_byte_order_mark(self):
        assert read_file(codecs.BOM_UTF8 + codecs.BOM_UTF8 + b"a") == "\ufeffa"

    @pytest.mark.parametrize(
        ("raw", "kept"),
        [(b"a\r\nb", "a\nb"), (b"a\rb", "a\nb"), (b"a\r\r\nb", "a\n\nb"), (b"a\n\rb", "a\n\nb")],
    )
    def test_turns_every_line_end_into_lf(self, raw, kept):
        assert read_file(raw) == kept

    def test_names_the_byte_that_is_not_utf_8_and_its_position_from_one(self):
        raw = b"x" * 1203 + "it’s".encode("cp1252")

        with pytest.raises(UnreadableText) as refusal:
            read_file(raw)

        assert str(refusal.value) == (
            "This file is not UTF-8: byte 0x92 at position 1,206 does not belong there. "
            "Save it as UTF-8 and try again."
        )

    @pytest.mark.parametrize(("encoding", "name"), [("utf-16", "UTF-16"), ("utf-32", "UTF-32")])
    def test_names_the_encoding_that_a_byte_order_mark_shows(self, encoding, name):
        with pytest.raises(UnreadableText, match=rf"^This file is {name}, not UTF-8: .*0xFF 0xFE"):
            read_file("Some text".encode(encoding))

    @pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE])
    def test_knows_the_big_endian_marks_too(self, mark):
        with pytest.raises(UnreadableText, match=r"byte order mark .*0xFE 0xFF"):
            read_file(mark + b"\x00\x00\x00a")

    def test_refuses_a_nul_and_says_where(self):
        with pytest.raises(UnreadableText, match=r"^This file holds a NUL character \(0x00\) at position 3,"):
            read_file(b"ab\x00c")

    @pytest.mark.parametrize("raw", [b"", b" \n\t ", "– … “”\n###".encode(), codecs.BOM_UTF8])
    def test_refuses_what_holds_no_letter_or_digit(self, raw):
        with pytest.raises(UnreadableText, match=r"^This file is empty"):
            read_file(raw)

    def test_takes_exactly_two_megabytes_and_not_a_byte_more(self):
        assert len(read_file(b"a" * MAX_BYTES)) == MAX_BYTES

        with pytest.raises(UnreadableText, match=r"too large: 2,097,153 bytes, and at most 2,097,152"):
            read_file(b"a" * (MAX_BYTES + 1))
