import logging
import re

import pytest
from django.template import engines
from django.test import Client

from factcheck.errors import PAGES, STALE_FORM, error_page

pytestmark = pytest.mark.urls("tests.factcheck.urls")

ADDRESSES = [("/none", 404), ("/test/forbidden", 403), ("/test/suspicious", 400), ("/test/broken", 500)]


def sent(body: str) -> list[tuple[str, str]]:
    """The names and values on a page under the heading of what was sent."""
    return re.findall(r'<dt>(.*?)</dt>\n<dd dir="auto">(.*?)</dd>', body, re.DOTALL)


@pytest.fixture
def reader() -> Client:
    return Client(raise_request_exception=False, enforce_csrf_checks=True)


@pytest.fixture
def own_templates(tmp_path, monkeypatch):
    """Let the error pages be rendered from a folder of this test alone."""
    loaders = [("django.template.loaders.filesystem.Loader", [tmp_path])]
    engine = engines["django"].engine
    monkeypatch.setattr(engine, "template_loaders", engine.get_template_loaders(loaders))
    return tmp_path


class TestErrorPage:
    @pytest.mark.parametrize(("path", "status"), ADDRESSES)
    def test_asks_no_database(self, reader, path, status):
        # Without the mark that lets a test use the database, any query fails.
        assert reader.get(path).status_code == status

    @pytest.mark.parametrize(("path", "status"), ADDRESSES)
    def test_holds_no_inline_style_or_script(self, reader, path, status):
        body = reader.get(path).content.decode()

        assert "<style" not in body
        assert " style=" not in body
        assert "<script>" not in body

    def test_is_shown_for_a_form_without_its_token(self, reader):
        response = reader.post("/test/form", {"a": "b"})

        body = response.content.decode()
        assert response.status_code == 403
        assert STALE_FORM.title in body
        assert "<style" not in body

    @pytest.mark.parametrize("path", ["/test/form", "/test/broken", "/test/forbidden", "/test/away", "/none"])
    def test_shows_what_a_form_held(self, reader, path):
        typed = {"text": "Words & more\nof them", "evidence-2-quote": "A quote."}

        body = reader.post(path, {**typed, "evidence-2-id": "7071", "version": "7072"}).content.decode()

        assert sent(body) == [("text", "Words &amp; more\nof them"), ("evidence 3 quote", "A quote.")]

    def test_shows_no_password(self, reader):
        body = reader.post(
            "/test/away", {"username": "rea", "password": "p", "password2": "p"}
        ).content.decode()

        assert sent(body) == [("username", "rea")]

    def test_shows_nothing_that_another_site_sent(self, reader):
        response = reader.post("/test/form", {"text": "Words"}, headers={"Origin": "https://example.org"})

        assert STALE_FORM.title in response.content.decode()
        assert sent(response.content.decode()) == []

    @pytest.mark.parametrize(("path", "status"), ADDRESSES)
    def test_shows_nothing_where_nothing_was_sent(self, reader, path, status):
        assert sent(reader.get(path, {"text": "Words"}).content.decode()) == []

    @pytest.mark.parametrize("status", PAGES)
    def test_says_what_happened_and_what_to_do(self, status):
        body = error_page(status).content.decode()

        assert f"<h1>{PAGES[status].title}</h1>" in body
        assert f'<p class="lead">{PAGES[status].advice}</p>' in body

    def test_says_when_to_come_back_while_the_database_is_away(self):
        response = error_page(503)

        assert (response.status_code, response.headers["Retry-After"]) == (503, "10")

    def test_names_the_desk(self, own_templates, settings):
        settings.DESK_NAME = "Example & desk"
        (own_templates / "error.html").write_text("{{ desk_name }} has no such page.")

        assert error_page(404).content == b"Example &amp; desk has no such page."

    @pytest.mark.parametrize("template", [None, "{% no_such_tag %}"])
    def test_falls_back_to_plain_text_when_the_template_is_missing_or_broken(
        self, own_templates, caplog, template
    ):
        if template:
            (own_templates / "error.html").write_text(template)

        with caplog.at_level(logging.ERROR):
            response = error_page(503)

        said = f"{PAGES[503].title}. {PAGES[503].advice}"
        assert (response.status_code, response.content.decode()) == (503, said)
        assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert response.headers["Retry-After"] == "10"
        assert "The page for status 503 could not be rendered." in caplog.messages
