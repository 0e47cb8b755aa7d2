"""What a second person stands behind: the content that an approval's digest is taken of."""

from typing import Any

from cases.choices import Rating
from cases.document.encoding import as_json
from cases.document.shape import Evidence, Finding, Search, Wording
from cases.models import Claim, Verdict

# A split elsewhere in the release moves the offsets and must not void an approval. The quoted words are in.
UNBOUND = ("start", "end", "runs")


def approval_content(claim: Claim, verdict: Verdict) -> dict[str, Any]:
    """All that a second person approves: wording, quoted words, speaker, finding and each citation.

    For an unverifiable claim the search on record is the evidence. The claim comes with its findings fetched.
    """
    wording = as_json(Wording.of(claim))
    searches = claim.searches.all() if verdict.rating == Rating.UNVERIFIABLE else ()
    return {
        "claim": {name: value for name, value in wording.items() if name not in UNBOUND},
        "quote": claim.quote,
        "speaker": claim.statement.speaker_id,
        "finding": as_json(Finding.of(verdict)),
        "evidence": [as_json(Evidence.of(link)) for link in claim.evidence_links.all()],
        "searches": [as_json(Search.of(entry)) for entry in searches],
    }
