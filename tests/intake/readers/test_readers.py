"""What every format in which a release may come has to fill in, and what is asked of all together."""

import re

import pytest

from cases.intake import MAX_BYTES, UnreadableText, read_file, reader_for, readers

EVERY = pytest.mark.parametrize("reader", readers.READERS, ids=lambda reader: reader.noun)


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(UnreadableText) as refused:
        read_file(data, name)
    return str(refused.value)


@EVERY
class TestEveryReader:
    def test_refuses_an_empty_file_in_words(self, reader):
        assert re.fullmatch(r"This file [a-z].*\.", refusal(b"", f"release{reader.suffix}"))

    def test_refuses_too_many_bytes_before_it_reads_them(self, reader):
        data = b"\xff" * (MAX_BYTES + 1)

        assert refusal(data, f"release{reader.suffix}") == (
            "This file is too large: 2,097,153 bytes, and at most 2,097,152 (2 MB) are taken."
        )

    def test_is_found_by_the_names_it_takes(self, reader):
        for ending in reader.suffixes:
            assert reader_for(f"release{ending}") is reader
            assert reader_for(f"RELEASE{ending.upper()}") is reader

    def test_names_endings_and_media_types_as_browsers_do(self, reader):
        assert all(re.fullmatch(r"\.[a-z0-9]+", ending) for ending in reader.suffixes)
        assert all(re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", kind) for kind in reader.media_types)

    def test_says_what_a_file_has_to_be(self, reader):
        assert re.fullmatch(r"an? .*[^.]", reader.description)
        assert reader.suffix in reader.description


class TestReaders:
    def test_share_no_ending(self):
        endings = [ending for reader in readers.READERS for ending in reader.suffixes]

        assert sorted(endings) == sorted(set(endings))

    def test_take_no_file_of_another_name(self):
        assert not readers.is_taken("release.exe")
        assert not readers.is_taken("txt")

    def test_read_what_has_no_name_of_theirs_as_text(self):
        assert read_file(b"Wells.", "-") == read_file(b"Wells.", "release.wells") == "Wells."

    def test_say_what_is_taken(self):
        assert readers.named() == "text file"
        assert readers.described() == "a .txt file in UTF-8, up to 2 MB"
        assert readers.suffixes() == ".txt"
        assert readers.accepted() == ".txt,text/plain"

    def test_take_a_further_format_by_its_line_alone(self, monkeypatch):
        shouted = readers.Reader(
            noun="shouted file",
            description="a .shout file",
            suffixes=(".shout",),
            media_types=("text/x-shout",),
            decode=lambda data: data.decode().upper(),
        )
        monkeypatch.setattr(readers, "READERS", (*readers.READERS, shouted))

        assert read_file(b"Wells.", "release.shout") == "WELLS."
        assert readers.is_taken("release.shout")
        assert readers.named() == "text file or shouted file"
        assert readers.described() == "a .txt file in UTF-8 or a .shout file, up to 2 MB"
        assert readers.suffixes() == ".txt and .shout"
        assert readers.accepted() == ".txt,.shout,text/plain,text/x-shout"
