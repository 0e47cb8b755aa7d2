"""The colors: each once, the same for a browser that knows light-dark() and for one that does not."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse

PLAIN = re.compile(r"^  (--[\w-]+): (#\w+);$", re.MULTILINE)
FOR_BOTH = re.compile(r"^    (--[\w-]+): light-dark\((#\w+), (#\w+)\);$", re.MULTILINE)


def css(name: str) -> str:
    return Path(finders.find(f"cases/{name}")).read_text()


class TestTokens:
    def test_have_one_value_for_light_whatever_the_browser_knows(self):
        plain = dict(PLAIN.findall(css("tokens.css")))

        assert len(plain) > 10
        assert {name: light for name, light, _ in FOR_BOTH.findall(css("tokens.css"))} == plain

    @pytest.mark.parametrize("name", ["public.css", "admin.css"])
    def test_are_defined_nowhere_else(self, name):
        tokens = dict(PLAIN.findall(css("tokens.css")))
        screen = css(name).partition("@media print")[0]

        assert [token for token in tokens if f"{token}:" in screen] == []

    @pytest.mark.django_db
    @pytest.mark.parametrize("page", ["cases:home", "admin:login"])
    def test_come_before_the_rules_that_use_them(self, client, page):
        sheets = re.findall(r'href="/static/cases/(\w+\.css)"', client.get(reverse(page)).content.decode())

        assert sheets == ["tokens.css", "public.css" if page == "cases:home" else "admin.css"]
