"""The pages that readers see. All of them are made from editions and their projection, never from drafts."""

from hashlib import sha256

from django.conf import settings
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from cases.filters import ClaimFilter, CorrectionFilter
from cases.history.editions import edition_file, is_sealed, read_edition
from cases.models import CorrectedClaim, Edition, PublishedCase, PublishedClaim
from cases.public import annotated
from cases.public.claimreview import as_script, claim_review
from cases.public.correctionlog import document_texts, entries, every_correction, published_texts
from cases.public.freshness import NEVER_CHANGES, REVALIDATE, fresh, fresh_list, page_etag
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
    return fresh(
        request,
        etag=page_etag(published.edition.digest),
        modified_at=published.edition.published_at,
        make=lambda: tombstone(request, published) if published.is_withdrawn else verdict(request, published),
    )


def verdict(request: HttpRequest, published: PublishedCase) -> HttpResponse:
    document = read_edition(published.edition)
    editions = list(editions_of(published))
    corrections = [correction for edition in editions for correction in edition.corrections.all()]
    context = {
        "case": published,
        "release": document.release,
        "blocks": annotated.release_blocks(document),
        "contacts": document.contacts,
        "corrections": entries(corrections, document_texts(document)),
        "editions": editions,
    }
    return render(request, "cases/case.html", context)


def editions_of(published: PublishedCase) -> QuerySet:
    rows = Edition.objects.filter(case_id=published.pk).defer("document")
    return rows.prefetch_related("corrections__corrected_claims").order_by("-number")


def tombstone(request: HttpRequest, published: PublishedCase) -> HttpResponse:
    context = {"case": published, "editions": editions_of(published)}
    return unlisted(render(request, "cases/case_withdrawn.html", context))


def unlisted(response: HttpResponse) -> HttpResponse:
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@read_only
def claims(request: HttpRequest) -> HttpResponse:
    return fresh_list(request, lambda: claim_list(request))


def claim_list(request: HttpRequest) -> HttpResponse:
    chosen = ClaimFilter(request.GET, queryset=PublishedClaim.objects.usable())
    context = {"filter": chosen, "page": page_of(request, chosen.rows())}
    return render(request, "cases/claims.html", context)


@read_only
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    rows = PublishedClaim.objects.published().select_related("case__edition").defer("case__edition__document")
    published = get_object_or_404(rows, pk=pk)
    edition = published.case.edition
    return fresh(
        request,
        etag=page_etag(edition.digest, pk),
        modified_at=edition.published_at,
        make=lambda: claim_page(request, published),
    )


def claim_page(request: HttpRequest, published: PublishedClaim) -> HttpResponse:
    corrected = list(
        CorrectedClaim.objects.filter(claim_id=published.pk)
        .select_related("correction__edition")
        .defer("correction__edition__document")
        .order_by("-correction__edition__number", "-pk")
    )
    context = {"claim": published, "case": published.case, "corrected": corrected}
    if published.is_withdrawn:
        return unlisted(render(request, "cases/claim_withdrawn.html", context))
    review = claim_review(published, corrected, site_url=settings.SITE_URL)
    finding = annotated.find_claim(read_edition(published.case.edition), published.pk)
    return render(
        request, "cases/claim.html", context | {"finding": finding, "claim_review": as_script(review)}
    )


@read_only
def corrections(request: HttpRequest) -> HttpResponse:
    return fresh_list(request, lambda: correction_list(request))


def correction_list(request: HttpRequest) -> HttpResponse:
    chosen = CorrectionFilter(request.GET, queryset=every_correction())
    page = page_of(request, chosen.rows())
    context = {"filter": chosen, "page": page, "entries": entries(page, published_texts(page))}
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
