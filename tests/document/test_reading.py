"""What a reader of documents stands, and what it refuses."""

from copy import deepcopy

import pytest

from cases.document import FORMAT, Unreadable, formats, read_document
from tests.document.test_format_1 import stored


@pytest.fixture
def document() -> dict:
    return stored("format-1.json")


def with_new_keys(value):
    """The same value with one more key in each object."""
    if isinstance(value, dict):
        return {"news": {"of": "tomorrow"}, **{key: with_new_keys(each) for key, each in value.items()}}
    return [with_new_keys(each) for each in value] if isinstance(value, list) else value


class TestReadDocument:
    def test_passes_over_keys_that_it_does_not_know(self, document):
        assert read_document(with_new_keys(document)) == read_document(document)

    def test_leaves_what_is_stored_as_it_is(self, document):
        before = deepcopy(document)

        read_document(document)

        assert document == before

    def test_names_what_is_missing(self, document):
        del document["statements"][1]["claims"][0]["claimed_value"]

        with pytest.raises(Unreadable, match=r"^Claim\.claimed_value is missing\.$"):
            read_document(document)

    @pytest.mark.parametrize(
        ("key", "value", "said"),
        [
            ("number", "2", "Document.number has another type."),
            ("number", True, "Document.number has another type."),
            ("published_at", 7, "Document.published_at has another type."),
            ("published_at", "yesterday", "Document.published_at has another type."),
            ("contacts", None, "Document.contacts has another type."),
            ("case", [], "CaseWords is no object."),
            ("statements", ["gone"], "The document has no such parts."),
        ],
    )
    def test_names_what_has_another_type(self, document, key, value, said):
        with pytest.raises(Unreadable) as refused:
            read_document({**document, key: value})

        assert str(refused.value) == said

    @pytest.mark.parametrize("number", [0, -1, FORMAT + 1, "1", True, None, 1.0], ids=repr)
    def test_refuses_a_format_that_this_desk_does_not_know(self, document, number):
        with pytest.raises(Unreadable, match=f"this desk reads 1 to {FORMAT}"):
            read_document({**document, "format": number})

    @pytest.mark.parametrize("value", [None, [], "gone", 7], ids=repr)
    def test_refuses_what_is_no_object(self, value):
        with pytest.raises(Unreadable):
            read_document(value)


class TestUpgrades:
    def test_lead_from_every_format_to_the_next(self):
        assert sorted(formats.UPGRADES) == list(range(1, FORMAT))

    def test_are_made_one_after_the_other(self, document, monkeypatch):
        def spell(said: dict, more: str) -> dict:
            return {**said, "case": {**said["case"], "title": said["case"]["title"] + more}}

        steps = {
            **formats.UPGRADES,
            2: lambda said: spell(said, " two"),
            3: lambda said: spell(said, " three"),
        }
        monkeypatch.setattr(formats, "FORMAT", 4)
        monkeypatch.setattr(formats, "UPGRADES", steps)
        document["case"]["title"] = "one"

        raised = read_document(document)

        assert (raised.format, raised.case.title) == (1, "one two three")
        assert (document["format"], document["case"]["title"]) == (1, "one")
