"""What of a proposal differs from the last finding that was approved, word by word, for who decides on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cases.admin.desk.differences import Difference, Said, differences, lines
from cases.choices import ClaimType, ReasonCode, Stance
from cases.document import Finding, as_json
from cases.models import Claim, Verdict
from cases.ratings import rating_label
from cases.templatetags.reading import legal_status

Content = dict[str, Any]


@dataclass(frozen=True)
class Comparison:
    """How a proposal differs from what was approved before; of version 1 the finding alone was kept."""

    last: Verdict
    differences: list[Difference]
    is_whole: bool


def compared(claim: Claim, verdict: Verdict) -> Comparison | None:
    """Compare a proposal with the finding approved before it; None where there is none."""
    last = claim.approved_before(verdict)
    if last is None:
        return None
    is_whole = last.content is not None and verdict.content is not None
    before, after = (_said(each, is_whole) for each in (last, verdict))
    return Comparison(last, differences(before, after), is_whole)


def _said(verdict: Verdict, is_whole: bool) -> Said:
    """What a verdict says, each thing by its label."""
    said = dict(_finding(verdict))
    if is_whole and verdict.content is not None:
        said |= _around(verdict.content)
    return {label: (label, words) for label, words in said.items()}


def _finding(verdict: Verdict) -> Iterator[tuple[str, str]]:
    written = as_json(Finding.of(verdict))
    yield "Rating", rating_label(verdict.rating, verdict.extent)
    yield "The record shows", written["found_value"]
    yield "Legal status found", legal_status(written.get("found_status", {}))
    yield "Explanation", written["explanation"]
    yield "Why unverifiable", _label(ReasonCode, written["reason_code"])
    yield "Why one source is enough", written["sole_source_reason"]
    yield "As of", written["as_of_date"]


def _around(content: Content) -> Iterator[tuple[str, str]]:
    """What a finding was bound to: the claim, each citation, each search."""
    claim = content["claim"]
    yield "Claim", claim["text"]
    yield "Words of the release", content["quote"]
    yield "Type of claim", _label(ClaimType, claim["type"])
    yield "Claimed value", claim["claimed_value"]
    yield "Legal status claimed", legal_status(claim.get("claimed_status", {}))
    yield "Order of the evidence", ", ".join(link["source"]["title"] for link in content["evidence"])
    for link in content["evidence"]:
        yield f"Citation {link['id']}, {link['source']['title']}", _citation(link)
    for entry in content["searches"]:
        words = f"{entry['where']}, {entry['searched_at']}: “{entry['query']}” {entry['outcome']}"
        yield f"Search {entry['id']}", words


def _citation(link: Content) -> str:
    """Everything that readers get of a citation, a line each."""
    parts = {"Stance": _label(Stance, link["stance"]), **_fields(link), **_fields(link["source"], "source: ")}
    return lines(parts | _fields(link["snapshot"] or {}, "reading: "))


def _fields(part: Content, prefix: str = "") -> dict[str, Any]:
    """Name the fields of a part that hold something of their own."""
    own = {name: held for name, held in part.items() if not isinstance(held, dict)}
    left_out = ("id", "stance")
    return {f"{prefix}{name.replace('_', ' ')}": held for name, held in own.items() if name not in left_out}


def _label(kind: Any, code: str) -> str:
    return str(kind(code).label) if code in kind.values else code
