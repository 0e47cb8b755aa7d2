"""Pages and files show the address of the desk: when it moves, copies that readers kept are stale."""

import pytest

from tests.factories import make_published

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "path", ["/", "/claims/", "/method/", "/claims.csv", "/releases.csv", "/cases/{slug}/"]
)
class TestAnETag:
    def test_is_another_one_at_another_address(self, client, settings, path):
        path = path.format(slug=make_published().slug)
        settings.SITE_URL = "https://desk.example.org"
        kept = client.get(path)["ETag"]
        assert client.get(path)["ETag"] == kept

        settings.SITE_URL = "https://moved.example.org"

        assert client.get(path)["ETag"] != kept
        assert client.get(path, headers={"if-none-match": kept}).status_code == 200
