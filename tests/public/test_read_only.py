"""Public addresses are read: whatever else is tried is told what is allowed, and not that a form is old."""

import pytest
from django.test import Client
from django.urls import get_resolver

from cases.models import PublishedClaim
from tests.handwritten import publish_by_hand

pytestmark = pytest.mark.django_db


def public_addresses() -> list[str]:
    case = publish_by_hand(slug="bridge")
    filled = {
        "<slug:slug>": "bridge",
        "<int:pk>": str(PublishedClaim.objects.first().pk),
        "<str:digest>": case.edition.digest,
    }
    found = []
    for pattern in get_resolver().url_patterns:
        if getattr(pattern, "namespace", None) == "cases":
            for each in pattern.url_patterns:
                route = str(each.pattern)
                for placeholder, value in filled.items():
                    route = route.replace(placeholder, value)
                found.append(f"/{route}")
    return found


class TestPublicAddresses:
    @pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options"])
    def test_take_nothing_that_is_sent(self, method):
        client = Client(enforce_csrf_checks=True)

        for address in public_addresses():
            response = getattr(client, method)(address)

            assert (response.status_code, response["Allow"]) == (405, "GET, HEAD"), address

    def test_are_all_read(self, client):
        addresses = public_addresses()

        assert len(addresses) == 12
        assert {address: client.get(address).status_code for address in addresses} == dict.fromkeys(
            addresses, 200
        )
