"""What every language has to keep to, so that its words can stand beside those of the others."""

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from cases import intake
from cases.intake.languages import EVERY, LANGUAGES, Language, any_of, language_of
from cases.intake.languages.language import Patterns, Words

FOLDER = Path(intake.__file__).parent
KNOWN = pytest.mark.parametrize("known", LANGUAGES, ids=lambda known: known.code)
WORDS = [field.name for field in fields(Language) if field.type is Words]
PATTERNS = [field.name for field in fields(Language) if field.type is Patterns]
# Written as they stand in the text; every other list of words is compared in small letters.
CAPITALIZED = {"titles_cut_short", "states"}


@KNOWN
class TestEveryLanguage:
    def test_has_the_code_that_the_first_part_of_a_tag_gives(self, known):
        assert re.fullmatch(r"[a-z]{2,3}", known.code)
        assert language_of(known.code) is known

    def test_lists_words_that_can_be_met(self, known):
        for name in WORDS:
            listed = getattr(known, name)
            assert [word for word in listed if word != "".join(word.split()) or not word] == [], name
            if name not in CAPITALIZED:
                assert [word for word in listed if word != word.casefold()] == [], name

    def test_lists_patterns_that_can_be_joined(self, known):
        for name in PATTERNS:
            for piece in getattr(known, name):
                pattern = re.compile(piece)
                assert pattern.groups == 0, f"{name}: {piece} captures a group"
                assert not pattern.fullmatch(""), f"{name}: {piece} finds nothing at all"

    def test_lists_nothing_twice(self, known):
        for name in WORDS + PATTERNS:
            listed = getattr(known, name)
            assert len(listed) == len(set(listed)), name


class TestLanguages:
    def test_share_no_code(self):
        codes = [known.code for known in LANGUAGES]

        assert sorted(codes) == sorted(set(codes))

    def test_stand_in_the_module_of_their_code(self):
        modules = {path.stem for path in (FOLDER / "languages").glob("*.py")}

        for code in modules - {"__init__", "language", "others"}:
            module = import_module(f"cases.intake.languages.{code}")
            assert language_of(code) in vars(module).values()

    def test_declare_each_field_as_words_or_patterns(self):
        others = {field.name for field in fields(Language)} - {*WORDS, *PATTERNS}

        assert others == {"code", "has_dotted_ordinals"}

    def test_declare_no_field_that_no_mechanism_asks(self):
        mechanisms = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py"))

        assert [name for name in WORDS + PATTERNS if not re.search(rf"\.{name}\b", mechanisms)] == []

    def test_know_nothing_of_a_language_without_a_module(self):
        assert language_of("xx") == Language(code="xx")

    def test_are_asked_together_each_entry_once(self):
        for name in WORDS + PATTERNS:
            together = getattr(EVERY, name)
            assert len(together) == len(set(together))
            assert set(together) == {entry for known in LANGUAGES for entry in getattr(known, name)}


class TestAnyOf:
    def test_finds_any_of_the_pieces(self):
        assert re.fullmatch(any_of(("wells?", "rivers")), "well")
        assert re.fullmatch(any_of(("wells?",), ("rivers",)), "rivers")

    def test_finds_nothing_where_there_is_no_piece(self):
        assert not re.search(any_of(()), "wells")
