"""What every template may say about the site and who publishes it."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest | None = None) -> dict[str, str]:
    return {
        "site_url": settings.SITE_URL,
        "desk_name": settings.DESK_NAME,
        "desk_license": settings.DESK_LICENSE,
        "desk_contact_email": settings.DESK_CONTACT_EMAIL,
    }
