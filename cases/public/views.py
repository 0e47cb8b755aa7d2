"""The pages that readers see. All of them are made from editions and their projection, never from drafts."""

from datetime import datetime
from hashlib import sha256

from django.conf import settings
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from cases.filters import ClaimFilter, CorrectionFilter
from cases.history.editions import edition_file, is_sealed, read_edition
from cases.models import CorrectedClaim, Edition, PublishedCase, PublishedClaim
from cases.public import annotated
from cases.public.claimreview import as_script, claim_review
from cases.public.correctionlog import (
    claims_named,
    entries,
    entries_of_claim,
    every_correction,
    steps,
    weightiest,
)
from cases.public.freshness import NEVER_CHANGES, REVALIDATE, fresh, fresh_case, fresh_list, page_etag
from cases.public.method import method_content
from cases.public.readonly import read_only

ROWS_PER_PAGE = 25
LATEST_CORRECTIONS = 3


def page_of(request: HttpRequest, rows: QuerySet) -> Page:
    return Paginator(rows, ROWS_PER_PAGE).get_page(request.GET.get("page"))


@read_only
def home(request: HttpRequest) -> HttpResponse:
    return fresh_list(request, lambda: latest(request))


def latest(request: HttpRequest) -> HttpResponse:
    corrections = every_correction()[:LATEST_CORRECTIONS]
    context = {
        "page": page_of(request, PublishedCase.objects.usable()),
        "corrections": entries(corrections, {}),
    }
    return render(request, "cases/home.html", context)


@read_only
def case(request: HttpRequest, slug: str) -> HttpResponse:
    rows = PublishedCase.objects.published().select_related("edition").defer("edition__document")
    published = get_object_or_404(rows, slug=slug)
    at = timezone.now()
    return fresh_case(
        request,
        published,
        at=at,
        make=lambda: (
            tombstone(request, published) if published.is_withdrawn else verdict(request, published, at)
        ),
    )


def verdict(request: HttpRequest, published: PublishedCase, at: datetime) -> HttpResponse:
    document = read_edition(published.edition)
    editions = steps(published)
    changes = [entry for step in editions for entry in step.entries]
    context = {
        "case": published,
        "words": document.case,
        "release": document.release,
        "blocks": annotated.release_blocks(document),
        "contacts": document.contacts,
        "changes": changes,
        "weightiest": weightiest(changes),
        "addition": next((entry for entry in changes if entry.is_addition), None),
        "editions": editions,
        "is_overdue": published.is_overdue(at),
    }
    response = render(request, "cases/case.html", context)
    return unlisted(response) if published.held_since else response


def tombstone(request: HttpRequest, published: PublishedCase) -> HttpResponse:
    context = {"case": published, "editions": steps(published)}
    return unlisted(render(request, "cases/case_withdrawn.html", context))


def unlisted(response: HttpResponse) -> HttpResponse:
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@read_only
def claims(request: HttpRequest) -> HttpResponse:
    return fresh_list(request, lambda: claim_list(request))


def claim_list(request: HttpRequest) -> HttpResponse:
    chosen = ClaimFilter(request.GET, queryset=PublishedClaim.objects.usable().select_related("case"))
    context = {"filter": chosen, "page": page_of(request, chosen.rows())}
    return render(request, "cases/claims.html", context)


@read_only
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    rows = PublishedClaim.objects.published().select_related("case__edition").defer("case__edition__document")
    published = get_object_or_404(rows, pk=pk)
    at = timezone.now()
    return fresh_case(
        request, published.case, published.pk, at=at, make=lambda: claim_page(request, published, at)
    )


def claim_page(request: HttpRequest, published: PublishedClaim, at: datetime) -> HttpResponse:
    corrected = list(
        CorrectedClaim.objects.filter(claim_id=published.pk)
        .select_related("correction__edition__case__published")
        .defer("correction__edition__document")
        .order_by("-correction__edition__number", "-pk")
    )
    changes = entries_of_claim(published, corrected)
    context = {"claim": published, "case": published.case, "changes": changes}
    if published.is_withdrawn:
        return unlisted(render(request, "cases/claim_withdrawn.html", context))
    context |= {
        "finding": annotated.find_claim(read_edition(published.case.edition), published.pk),
        "weightiest": weightiest(changes),
        "is_overdue": published.case.is_overdue(at),
    }
    if not published.has_finding:
        return unlisted(render(request, "cases/claim.html", context))
    review = claim_review(published, corrected, site_url=settings.SITE_URL)
    return render(request, "cases/claim.html", context | {"claim_review": as_script(review)})


@read_only
def corrections(request: HttpRequest) -> HttpResponse:
    return fresh_list(request, lambda: correction_list(request))


def correction_list(request: HttpRequest) -> HttpResponse:
    chosen = CorrectionFilter(request.GET, queryset=every_correction())
    page = page_of(request, chosen.rows())
    context = {"filter": chosen, "page": page, "entries": entries(page, claims_named(page))}
    return render(request, "cases/corrections.html", context)


@read_only
def method(request: HttpRequest) -> HttpResponse:
    return fresh(
        request,
        etag=page_etag(request.path),
        modified_at=None,
        make=lambda: render(request, "cases/method.html", method_content()),
    )


@read_only
def edition(request: HttpRequest, digest: str) -> HttpResponse:
    """Serve the edition's file: the bytes that the digest is taken of, or holds, with the texts beside it.

    The texts of format 2 may get less one day, so that its file is asked for again each time.
    """
    published = get_object_or_404(Edition, digest=digest)
    file = edition_file(published)
    return fresh(
        request,
        etag=sha256(file).hexdigest() if is_sealed(published) else digest,
        modified_at=None if is_sealed(published) else published.published_at,
        cache_control=REVALIDATE if is_sealed(published) else NEVER_CHANGES,
        make=lambda: HttpResponse(file, content_type="application/json"),
    )
