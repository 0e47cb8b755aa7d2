"""Every address of the desk, filled in with rows that are there."""

from collections.abc import Iterator

from django.conf import settings
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import URLPattern, URLResolver

from cases import workflow
from cases.models import Case, Claimant, Conclusion, Correction, Edition, Event, Release, Source, Statement
from tests.factories import (
    NOW,
    make_approved,
    make_case,
    make_contact,
    make_proposed,
    make_published,
    make_source,
    make_user,
    publish,
)

ROLES = ["nobody", "outsider", "researcher", "reviewer", "editor", "administrator", "superuser"]


def routes(resolver: URLResolver, before: str = "") -> Iterator[str]:
    """Yield every route below a resolver, in full."""
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield route
        else:
            yield from routes(pattern, route)


def make_sessions() -> dict[str, str]:
    """The session of everyone in ROLES, each logged in once; none for nobody."""
    known = {"nobody": ""}
    for role in ROLES[1:]:
        user = make_user(
            f"a-{role}",
            role=role.capitalize() if role in ROLES[2:6] else "",
            is_staff=role != "outsider",
            is_superuser=role == "superuser",
        )
        client = Client()
        client.force_login(user)
        known[role] = client.cookies[settings.SESSION_COOKIE_NAME].value
    return known


def make_rows() -> dict:
    """One row of everything: a published and corrected case, and one with a proposal that waits."""
    published = make_published()
    claim = published.claims.order_by("pk").first()
    by = make_user(role="Reviewer")
    workflow.reopen_claim(claim=claim, by=by, at=NOW, version=claim.version, reason="New record.")
    make_approved(claim, "disputed")
    publish(published, notice=workflow.Notice(kind="correction", reason="A record came to light."))
    waiting = make_case()
    verdict = make_proposed(waiting.claims.order_by("pk").first())
    contact = make_contact(waiting)
    snapshot = workflow.record_snapshot(
        source=make_source(), by=by, at=NOW, accessed_at=NOW, content=b"Entry 12", media_type="text/plain"
    )
    subject = make_user("subject", role="Researcher")
    return {
        "auth/group": Group.objects.first().pk,
        "auth/user": subject.pk,
        "cases/case": waiting.pk,
        "cases/claim": waiting.claims.order_by("pk").last().pk,
        "cases/claimant": Claimant.objects.first().pk,
        "cases/conclusion": Conclusion.objects.order_by("pk").first().pk,
        "cases/correction": Correction.objects.get().pk,
        "cases/edition": Edition.objects.first().pk,
        "cases/event": Event.objects.first().pk,
        "cases/release": Release.objects.first().pk,
        "cases/snapshot": snapshot.pk,
        "cases/source": Source.objects.first().pk,
        "cases/statement": Statement.objects.filter(version__release__case=waiting).first().pk,
        "cases/verdict": verdict.pk,
        "entry": contact.pk,
        "claimant": waiting.release.issuer_id,
        "standing claim": claim.pk,
        "slug": published.slug,
        "digest": Edition.objects.first().digest,
        "content type": ContentType.objects.get_for_model(Case).pk,
        "published": published.pk,
    }


def address(route: str, rows: dict) -> str:
    """Fill a route in with a row that is there."""
    table = "/".join(route.split("/")[1:3])
    claim = rows["standing claim"] if route.startswith("claims/") or "reopen" in route else rows.get(table)
    filled = {
        "<path:content_type_id>": rows["content type"],
        f"r/{rows['content type']}/<path:object_id>": f"r/{rows['content type']}/{rows['published']}",
        "<path:object_id>": rows.get(table),
        "<id>": rows.get(table),
        "<int:pk>": claim,
        "<int:entry>": rows["entry"],
        "<int:claimant>": rows["claimant"],
        "<slug:slug>": rows["slug"],
        "<str:digest>": rows["digest"],
        "^(?P<app_label>cases|auth)/$": "cases/",
        "(?P<url>.*)$": "no-such-page/",
    }
    for placeholder, value in filled.items():
        route = route.replace(placeholder, str(value))
    return f"/{route}"
