"""Claims are read together with their evidence, however much of it there is."""

from cases.models import Claim, EvidenceLink, Source
from tests.factories import make_claim


class TestWithEvidence:
    def test_reads_more_sources_than_sqlite_takes_in_one_or(self, db, django_assert_num_queries):
        claim = make_claim()
        sources = Source.objects.bulk_create(
            Source(kind="official_record", title=f"Register {n}") for n in range(1_001)
        )
        EvidenceLink.objects.bulk_create(
            EvidenceLink(claim=claim, source=source, stance="context", position=n)
            for n, source in enumerate(sources, start=1)
        )

        with django_assert_num_queries(4):
            links = Claim.objects.with_evidence().get(pk=claim.pk).evidence_links.all()
            titles = {link.source.title for link in links}

        assert len(titles) == 1_001
