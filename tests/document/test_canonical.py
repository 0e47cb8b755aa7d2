"""The canonical form is that of RFC 8785, as another hand has written it."""

import hashlib
import math

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from cases.document import NotCanonical, canonical_json

DIGEST = "64c78a5195fb57899b8987852e2a37f47a46e880a6fba181555769fcfe6e8dbf"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
WHOLE = st.integers(-(2**53 - 1), 2**53 - 1)
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXTS,
    lambda held: (
        st.lists(held, max_size=4)
        | st.dictionaries(st.text(st.characters(max_codepoint=127)), held, max_size=4)
    ),
    max_leaves=20,
)


class TestCanonicalJson:
    @given(VALUES)
    def test_is_that_of_rfc_8785(self, value):
        assert canonical_json(value) == rfc8785.dumps(value)

    def test_escapes_as_the_standard_does(self):
        signs = "".join(map(chr, range(32))) + '"\\/\x7f\u2028é\U0001f3e0'

        assert canonical_json(signs) == rfc8785.dumps(signs)

    def test_does_not_normalize(self):
        assert canonical_json("e\u0301") != canonical_json("\u00e9")

    def test_has_a_digest_that_stays(self):
        value = {"b": [1, True, None, "Zoë’s 🏠\n"], "a": {}, "A": ""}

        assert canonical_json(value) == '{"A":"","a":{},"b":[1,true,null,"Zoë’s 🏠\\n"]}'.encode()
        assert hashlib.sha256(canonical_json(value)).hexdigest() == DIGEST

    @pytest.mark.parametrize(
        ("value", "said"),
        [
            ({"größe": 1}, "A key is a text in ASCII, and 'größe' is not."),
            ({"a": {1: 2}}, "A key is a text in ASCII, and 1 is not."),
            ([1.5], "1.5 is no text, whole number, true, false, null, list or object."),
            (math.nan, "nan is no text, whole number, true, false, null, list or object."),
            (b"a", "b'a' is no text, whole number, true, false, null, list or object."),
            ({"n": 2**53}, f"{2**53} lies beyond the whole numbers that every program reads alike."),
            (-(2**53), f"{-(2**53)} lies beyond the whole numbers that every program reads alike."),
            ({"a": "\ud800b"}, 'Half a character (a lone surrogate) in \'{"a":"\\ud800b"}\' ...'),
        ],
        ids=lambda value: repr(value)[:20],
    )
    def test_refuses_what_programs_write_in_different_ways(self, value, said):
        with pytest.raises(NotCanonical) as refused:
            canonical_json(value)

        assert str(refused.value) == said
