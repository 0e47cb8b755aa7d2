"""Names of new accounts: none is reserved, and none looks like another."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command

from cases.people.names import looks, skeleton, validate_new_name
from cases.workflow.receive import command_line_user
from tests.factories import make_user

RESERVED = [
    "command-line",
    "Command-Line",
    "ｃommand-line",
    "cоmmand-line",
    "cornmand-line",
    "sample-",
    "sample-editor",
    "SAMPLE-nora",
    "sаmple-nora",
    "ſample-nora",
]
DOUBLES = ["EDITOR", "Ｅditor", "еditor", "Еditor", "editor\u3164", "edіtor", "edıtor"]


def refusal(name: str) -> str:
    with pytest.raises(ValidationError) as raised:
        validate_new_name(name)
    return raised.value.messages[0]


class TestLooks:
    @pytest.mark.parametrize(
        ("one", "other"),
        [("harald", "Нarald"), ("modema", "moderna"), ("max1", "maxl"), ("ﬁn", "fin"), ("ЕDITOR", "editor")],
    )
    def test_are_shared_by_names_that_can_not_be_told_apart(self, one, other):
        assert looks(one) & looks(other)

    @pytest.mark.parametrize(
        ("one", "other"), [("jose", "josé"), ("nora", "norah"), ("anna", "hanna"), ("иван", "ivan")]
    )
    def test_are_not_shared_by_others(self, one, other):
        assert not looks(one) & looks(other)

    @pytest.mark.parametrize("text", ["editor", "moderna", "еditor", "שלום", "ᒒ", "ǆ", "①ffi"])
    def test_rest_on_a_skeleton_that_has_itself_for_a_skeleton(self, text):
        assert skeleton(skeleton(text)) == skeleton(text)


@pytest.mark.django_db
class TestNewName:
    @pytest.mark.parametrize("name", RESERVED)
    def test_is_not_a_reserved_one(self, name):
        assert "“command-line” stands in" in refusal(name) or "begin with “sample-” are kept" in refusal(name)

    @pytest.mark.parametrize("name", DOUBLES)
    def test_does_not_look_like_that_of_another_account(self, editor, name):
        assert refusal(name).startswith("This name looks like “editor”, an account that exists")

    @pytest.mark.parametrize("name", ["editor2", "nora", "samples", "a-sample-b", "command", "иван"])
    def test_may_be(self, editor, name):
        assert validate_new_name(name) is None


@pytest.mark.django_db
class TestCreateSuperuser:
    @pytest.mark.parametrize("name", ["command-line", "sample-owner", "еditor"])
    def test_takes_no_such_name(self, editor, name):
        with pytest.raises(CommandError, match="Choose another name"):
            call_command("createsuperuser", "--no-input", username=name, email="")


@pytest.mark.django_db
class TestDesk:
    def test_keeps_the_names_that_it_has_for_itself(self):
        make_user("command-1ine")

        assert command_line_user().username == "command-line"
