"""What is still missing before a claim may carry a verdict, and a case may be published.

One gate for every issuer. `RULES` says it in sentences, for /method/ and for the people at the desk.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cases.checks.dossier import Dossier, Entry
from cases.checks.independence import independent_origins
from cases.checks.states import claim_state
from cases.choices import ClaimState, Rating, ReasonCode, SnapshotStatus, Stance
from cases.models import Claim, EvidenceLink, Verdict
from cases.ratings import facts_of

RULES = (
    (
        "verified",
        "A claim is verified only with at least one source that supports it: quoted word for word, with the"
        " place of the quote, the date on which it was read, and an archived copy or a written reason for"
        " none.",
    ),
    (
        "disputed",
        "A claim is disputed only with at least one source that refutes it, documented in the same way, and"
        " the verdict says whether the claim is contradicted wholly or in part.",
    ),
    (
        "independent",
        "Either verdict needs two independent sources, or one and a written reason why it is enough. The"
        " release itself, its issuer under any name, whatever is on the issuer's sites, parties to the"
        " matter, texts that repeat the release, and sources of which nobody can tell whose they are count as"
        " none; an archive's copy counts as the page that it is of. Sources of one origin count once: one"
        " page, one group, or one title, publisher and date.",
    ),
    (
        "archived",
        "An archived copy is kept by someone other than the source. Where the desk does not know the archive,"
        " a person has confirmed that it is one.",
    ),
    (
        "unverifiable",
        "A claim is unverifiable only with a stated reason and at least one search on record. It never means"
        " half true.",
    ),
    ("always", "Every verdict has an explanation and the date as of which it holds."),
    (
        "second_person",
        "Every verdict is proposed by one person and approved by another, without exception.",
    ),
    (
        "bound",
        "An approval holds for exactly what was approved. When the claim, its evidence or the finding"
        " changes, it is void.",
    ),
    (
        "whole",
        "A release is published only as a whole: every statement is classified, every checkable statement"
        " has its claims, every claim its approved verdict, and the rest say why they are not checkable.",
    ),
    (
        "heard",
        "Whoever made the claims is asked before publication, or readers are told why not. No answer does"
        " not prevent publication.",
    ),
    ("corrected", "An edition that changes what an earlier one said carries a correction that says why."),
)


@dataclass(frozen=True)
class Shortfall:
    """One thing that is missing, in words that a reviewer can act on."""

    code: str
    message: str
    claim_id: int | None = None
    statement_id: int | None = None

    def __str__(self) -> str:
        return self.message


def claim_shortfalls(claim: Claim, finding: Verdict | None) -> list[Shortfall]:
    """Check one finding against the gate. The claim comes with `Claim.objects.with_findings()`."""
    if finding is None:
        return [Shortfall("no_verdict", "No verdict has been proposed yet.", claim.pk)]
    if finding.rating == Rating.UNVERIFIABLE:
        missing = list(_missing_search(claim, finding))
    else:
        missing = list(_missing_evidence(claim, finding))
    missing += _missing_always(finding)
    return [Shortfall(code, message, claim.pk) for code, message in missing]


def _missing_search(claim: Claim, finding: Verdict) -> Iterator[tuple[str, str]]:
    if finding.reason_code not in ReasonCode.values:
        yield "no_reason", "Choose the reason why the claim can't be verified."
    if not claim.searches.all():
        yield "no_search", "Record at least one search: where you looked, for what, and what came of it."


def _missing_evidence(claim: Claim, finding: Verdict) -> Iterator[tuple[str, str]]:
    facts = facts_of(finding.rating)
    stance = facts.stance
    if stance is None:
        yield "no_rating", "Choose verified, disputed or unverifiable."
        return
    links = [link for link in claim.evidence_links.all() if link.stance == stance]
    complete = [link for link in links if not missing_in_citation(link)]
    if not links:
        yield (
            "no_evidence",
            f"Add evidence that {stance.value} the claim: {finding.rating} needs at least one.",
        )
    elif not complete:
        for link in links:
            yield "incomplete", f"“{link.source.title}”: {'; '.join(missing_in_citation(link))}."
    if facts.needs == "extent" and not finding.extent:
        yield "no_extent", "Say whether the evidence contradicts the claim wholly or in part."
    if complete:
        yield from _missing_independence(claim, complete, finding)


def _missing_independence(
    claim: Claim, links: list[EvidenceLink], finding: Verdict
) -> Iterator[tuple[str, str]]:
    count = len(independent_origins(claim, links))
    if count == 0:
        yield (
            "not_independent",
            "None of these sources is independent: the release, its issuer, parties to the matter and texts"
            " that repeat the release count as none.",
        )
    elif count == 1 and not finding.sole_source_reason.strip():
        yield "sole_source", "Add a second independent source, or write why this one is enough."


def _missing_always(finding: Verdict) -> list[tuple[str, str]]:
    missing = []
    if not finding.explanation.strip():
        missing.append(("no_explanation", "Explain to readers what the evidence shows."))
    if not finding.as_of_date:
        missing.append(("no_as_of_date", "Give the date as of which the finding holds."))
    return missing


def missing_in_citation(link: EvidenceLink) -> list[str]:
    """Say what a citation lacks before it can carry a verdict."""
    missing = []
    if not link.quote.strip():
        missing.append("quote the source word for word")
    if not link.locator.strip():
        missing.append("say where in the source the quote stands")
    if link.snapshot is None:
        missing.append("record when the source was read, with an archived copy or the reason for none")
    elif link.snapshot.status == SnapshotStatus.DOUBTFUL:
        missing.append("confirm that its copy is at an archive, or record a reading with another copy")
    elif link.snapshot.status == SnapshotStatus.NOT_ARCHIVED and not link.snapshot.failure.strip():
        missing.append("write why there is no archived copy")
    return missing


def warnings(claim: Claim) -> list[str]:
    """Name what does not block a verdict but should give a reviewer pause."""
    stances = {link.stance for link in claim.evidence_links.all()} - {Stance.CONTEXT.value}
    if len(stances) == 1:
        other = "refutes" if stances == {Stance.SUPPORTS.value} else "supports"
        return [f"Only one side is on record: was evidence that {other} the claim looked for?"]
    return []


def case_shortfalls(dossier: Dossier) -> list[Shortfall]:
    """Check a whole case: its own fields, every statement, every claim, and the contact log."""
    missing = list(_missing_in_case(dossier))
    for entry in dossier.entries:
        missing += _missing_in_statement(entry)
        missing += [s for claim in entry.claims for s in _unsettled(dossier, entry, claim)]
    return missing


def _missing_in_case(dossier: Dossier) -> Iterator[Shortfall]:
    if not dossier.case.why_checked.strip():
        yield Shortfall("no_why_checked", "Write why this release was chosen: readers are told.")
    if not dossier.case.summary.strip():
        yield Shortfall("no_summary", "Write the conclusion in a sentence or two.")
    if not dossier.claims:
        yield Shortfall("no_claims", "The case holds no claim: there is nothing to publish a verdict on.")
    if not dossier.contacts:
        yield Shortfall(
            "no_contact", "Record how the claimant was asked, or write why not: the contact log is empty."
        )


def _missing_in_statement(entry: Entry) -> Iterator[Shortfall]:
    statement, where = entry.statement, f"Statement {entry.statement.position}"
    if not statement.kind:
        yield Shortfall("unclassified", f"{where} is not classified yet.", statement_id=statement.pk)
    elif statement.is_checkable and not entry.claims:
        yield Shortfall("no_claim", f"{where} is checkable but has no claim.", statement_id=statement.pk)
    elif not statement.is_checkable and entry.claims:
        yield Shortfall(
            "claim_not_checkable",
            f"{where} is marked as not checkable but has a claim.",
            statement_id=statement.pk,
        )


UNSETTLED = {
    ClaimState.UNCHECKED: "has no verdict yet",
    ClaimState.PROPOSED: "has a proposed verdict that waits for a second person",
    ClaimState.RETURNED: "had its verdict returned",
    ClaimState.STALE: "changed after its verdict was approved: the approval is void",
}


def _unsettled(dossier: Dossier, entry: Entry, claim: Claim) -> Iterator[Shortfall]:
    """Say what keeps a claim from going out. A finding that is out, and unchanged, was judged then."""
    where, state = f"Statement {entry.statement.position}, claim {claim.position}", claim_state(claim)
    if state in UNSETTLED:
        yield Shortfall(state.value, f"{where} {UNSETTLED[state]}.", claim.pk, entry.statement.pk)
        return
    finding = claim.standing_verdict
    if finding and dossier.published_at and finding.decided_at and finding.decided_at <= dossier.published_at:
        return
    for missing in claim_shortfalls(claim, finding):
        yield Shortfall(missing.code, f"{where}: {missing.message}", claim.pk, entry.statement.pk)
