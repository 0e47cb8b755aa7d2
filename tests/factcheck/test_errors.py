import logging

import pytest
from django.template import engines
from django.test import Client

from factcheck.errors import PLAIN, error_page

pytestmark = pytest.mark.urls("tests.factcheck.urls")

PAGES = [("/none", 404), ("/test/forbidden", 403), ("/test/suspicious", 400), ("/test/broken", 500)]


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
    @pytest.mark.parametrize(("path", "status"), PAGES)
    def test_asks_no_database(self, reader, path, status):
        # Without the mark that lets a test use the database, any query fails.
        assert reader.get(path).status_code == status

    @pytest.mark.parametrize(("path", "status"), PAGES)
    def test_holds_no_inline_style_or_script(self, reader, path, status):
        body = reader.get(path).content.decode()

        assert "<style" not in body
        assert " style=" not in body
        assert "<script>" not in body

    def test_is_shown_for_a_form_without_its_token(self, reader):
        response = reader.post("/test/form", {"a": "b"})

        assert response.status_code == 403
        assert "<style" not in response.content.decode()

    def test_names_the_desk(self, own_templates, settings):
        settings.DESK_NAME = "Example & desk"
        (own_templates / "404.html").write_text("{{ desk_name }} has no such page.")

        assert error_page(404).content == b"Example &amp; desk has no such page."

    def test_falls_back_to_plain_text_when_there_is_no_template(self, own_templates):
        response = error_page(404)

        assert (response.status_code, response.content.decode()) == (404, PLAIN[404])
        assert response.headers["Content-Type"] == "text/plain; charset=utf-8"

    def test_falls_back_to_plain_text_when_the_template_is_broken(self, own_templates, caplog):
        (own_templates / "500.html").write_text("{% no_such_tag %}")

        with caplog.at_level(logging.ERROR):
            response = error_page(500)

        assert (response.status_code, response.content.decode()) == (500, PLAIN[500])
        assert "The page for status 500 could not be rendered." in caplog.messages
