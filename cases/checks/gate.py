"""What is still missing before a claim may carry a verdict, and a case may be published.

One gate for every issuer. `RULES` says it in sentences, for /method/ and for the people at the desk.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from cases import document
from cases.checks.dossier import Dossier
from cases.checks.folding import fold_words
from cases.checks.independence import independent_origins
from cases.checks.states import claim_state
from cases.checks.waiting import early_reasons_needed
from cases.choices import ClaimState, LegalStatus, Rating, ReasonCode, SnapshotStatus, Stance
from cases.document import Claimant, Content, Statement
from cases.models import Claim, EvidenceLink, Verdict
from cases.ratings import facts_of, rating_label

MOST_OF_CLAIM = 500
TOO_LONG = (
    f"This claim has {{}} characters; one that can be judged alone takes {MOST_OF_CLAIM} at most. Split it:"
    " make a claim of each thing that it asserts."
)

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
        "status",
        "A claim about a legal status is verified only if the record shows that status: charged is not"
        " convicted.",
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
        "explained_anew",
        "A finding whose rating or extent differs from the one approved before has its own explanation.",
    ),
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
        " has its claims, and the rest say why they are not checkable. A claim without an approved verdict"
        " reads “still being checked”, and the page says when the next update is due.",
    ),
    (
        "concluded",
        "Headline and conclusion are proposed by one person and approved by another, for exactly what the"
        " page then says: the words of the release, what of it can be checked, each claim and its rating.",
    ),
    (
        "carried",
        "A published finding that is being checked again stays as it is, and says so, until an edition"
        " changes it.",
    ),
    (
        "held",
        "Saying more takes two people, saying less takes one: an editor may put a finding or a whole page"
        " under review at once. It then shows no rating until two people have looked at it again.",
    ),
    (
        "confirmed",
        "Software proposes where a statement begins and ends, what it is, whether it can be checked and who"
        " says it. A person has confirmed that of every statement before it is published.",
    ),
    (
        "heard",
        "Whoever made the claims is asked before publication, or readers are told why not. No answer does"
        " not prevent publication; publishing before the time given for it has passed needs a reason.",
    ),
    (
        "corrected",
        "An edition that changes what an earlier one said carries a correction that says why. New findings on"
        " claims that were still being checked are additions.",
    ),
    ("embargo", "No edition is published before the embargo ends that the issuer asked for, if they did."),
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


def old_explanation(claim: Claim, finding: Verdict) -> list[Shortfall]:
    """Refuse another rating or extent than the last one approved with the explanation of that one.

    Asked when something is proposed or approved, and not of what is approved already.
    """
    last = claim.approved_before(finding)
    if last is None or (last.rating, last.extent) == (finding.rating, finding.extent):
        return []
    if fold_words(last.explanation) != fold_words(finding.explanation):
        return []
    before, now = (rating_label(each.rating, each.extent) for each in (last, finding))
    return [
        Shortfall(
            "old_explanation",
            f"The finding was “{before}” and would be “{now}”, but the explanation is the old one: explain to"
            " readers what the evidence shows now.",
            claim.pk,
        )
    ]


def _missing_search(claim: Claim, finding: Verdict) -> Iterator[tuple[str, str]]:
    if finding.reason_code not in ReasonCode.values:
        yield "no_reason", "Choose the reason why the claim can't be verified."
    if not finding.bound:
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
    yield from _other_status(claim, finding)
    if complete:
        yield from _missing_independence(claim, complete, finding)


def _other_status(claim: Claim, finding: Verdict) -> Iterator[tuple[str, str]]:
    claimed, found = (status.get("status", "") for status in (claim.claimed_status, finding.found_status))
    if finding.rating != Rating.VERIFIED or not claimed or claimed == found:
        return
    if not found:
        yield "no_status", "Say which legal status the record shows: the claim is about one."
    else:
        says, shows = (LegalStatus(code).label.lower() for code in (claimed, found))
        yield "other_status", f"The claim says “{says}”, the record shows “{shows}”: that is not verified."


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


def carrying(claim: Claim, rating: str) -> list[EvidenceLink]:
    """Return the citations that carry a verdict and count as its sources: whole, of the right stance."""
    stance = facts_of(rating).stance
    links = claim.evidence_links.all()
    return [link for link in links if link.stance == stance and not missing_in_citation(link)]


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
    return [*_one_sided(claim), *_compound(claim)]


def _compound(claim: Claim) -> list[str]:
    if len(claim.text) <= MOST_OF_CLAIM:
        return []
    return [TOO_LONG.format(len(claim.text))]


def _one_sided(claim: Claim) -> list[str]:
    stances = {link.stance for link in claim.evidence_links.all()} - {Stance.CONTEXT.value}
    if len(stances) == 1:
        other = "refutes" if stances == {Stance.SUPPORTS.value} else "supports"
        return [f"Only one side is on record: was evidence that {other} the claim looked for?"]
    return []


@dataclass(frozen=True)
class Composed:
    """What an edition would say, with what the gate has to know of the desk to judge it.

    `going_out` are the desk's claims that the edition takes along, with the finding that goes out, if any;
    `last` is the edition before it. Everything in `content` that is neither is carried, and was judged then.
    """

    dossier: Dossier
    content: Content
    last: Content | None
    going_out: tuple[tuple[Claim, Verdict | None], ...]

    @cached_property
    def claim_ids(self) -> frozenset[int]:
        return frozenset(claim.id for _, claim in self.content.claims)

    @cached_property
    def published(self) -> dict[int, Statement]:
        """The statements of the edition before, by id, without what is not about their words."""
        return {s.id: _frame(s) for s in self.last.statements} if self.last else {}


def edition_shortfalls(composed: Composed, at: datetime) -> list[Shortfall]:
    """Check what goes out anew: the words, the cut of the release, the findings, and who was asked.

    What is carried is not judged again: rules bind when something is proposed and approved.
    """
    missing = [*_missing_words(composed.content), *_missing_answers(composed, at)]
    new = _new_statements(composed)
    missing += _unconfirmed(composed, [s for s in new if not _is_known(composed, s)])
    for statement in new:
        missing += _missing_in_statement(statement)
    for claim, finding in composed.going_out:
        missing += _unsettled(composed, claim, finding)
    return missing + list(_misplaced(composed))


def _missing_words(content: Content) -> Iterator[Shortfall]:
    if not content.case.headline.strip():
        yield Shortfall("no_headline", "Write the headline: what you found, in one line.")
    if not content.case.why_checked.strip():
        yield Shortfall("no_why_checked", "Write why this release was chosen: readers are told.")
    if not content.case.summary.strip():
        yield Shortfall("no_summary", "Write the conclusion in a sentence or two.")
    if not content.claims:
        yield Shortfall("no_claims", "The case holds no claim: there is nothing to publish a verdict on.")
    elif not any(claim.verdict for _, claim in content.claims):
        yield Shortfall("no_finding", "No finding goes out: at least one has to be approved first.")


def _missing_answers(composed: Composed, at: datetime) -> Iterator[Shortfall]:
    if not composed.content.contacts:
        yield Shortfall(
            "no_contact", "Record how the claimant was asked, or write why not: the contact log is empty."
        )
    if not composed.content.case.early_reason.strip():
        shown = {contact.id for contact in composed.content.contacts}
        for waiting in early_reasons_needed(composed.dossier, at):
            if waiting.entry.pk in shown:
                yield Shortfall("early", waiting.message)


def _new_statements(composed: Composed) -> list[Statement]:
    """Statements that the edition before did not have as they are now, claims and removed claims included."""
    fresh = {claim.pk for claim, _ in composed.going_out}
    before = composed.last.claims if composed.last else ()
    touched = {s.id for s, claim in (*before, *composed.content.claims) if claim.id in fresh}
    return [s for s in composed.content.statements if not _is_known(composed, s) or s.id in touched]


def _is_known(composed: Composed, statement: Statement) -> bool:
    return composed.published.get(statement.id) == _frame(statement)


def _frame(statement: Statement) -> Statement:
    return replace(statement, number=0, claims=())


# More guesses than this are told in one sentence, with as many numbers.
GUESSES_TOLD = 5


def _unconfirmed(composed: Composed, statements: list[Statement]) -> Iterator[Shortfall]:
    """Name what goes out for the first time and is still a guess."""
    guessed = {row.pk for row in composed.dossier.statements if row.is_guess}
    guesses = [statement for statement in statements if statement.id in guessed]
    if len(guesses) <= GUESSES_TOLD:
        for guess in guesses:
            message = f"Statement {guess.number} is still the machine's guess: confirm what it is."
            yield Shortfall("unconfirmed", message, statement_id=guess.id)
        return
    first = ", ".join(str(guess.number) for guess in guesses[:GUESSES_TOLD])
    yield Shortfall(
        "unconfirmed",
        f"{len(guesses)} statements are still the machine's guesses: confirm what they are (numbers {first}"
        f" and {len(guesses) - GUESSES_TOLD} more).",
    )


def _missing_in_statement(statement: Statement) -> Iterator[Shortfall]:
    where = f"Statement {statement.number}"
    if not statement.kind:
        yield Shortfall("unclassified", f"{where} is not classified yet.", statement_id=statement.id)
    elif statement.is_checkable and not statement.claims:
        yield Shortfall("no_claim", f"{where} is checkable but has no claim.", statement_id=statement.id)
    elif not statement.is_checkable and statement.claims:
        yield Shortfall(
            "claim_not_checkable",
            f"{where} is marked as not checkable but has a claim.",
            statement_id=statement.id,
        )


UNSETTLED = {
    ClaimState.UNCHECKED: "has no verdict yet",
    ClaimState.PROPOSED: "has a proposed verdict that waits for a second person",
    ClaimState.RETURNED: "had its verdict returned",
    ClaimState.STALE: "changed after its verdict was approved: the approval is void",
}


def _unsettled(composed: Composed, claim: Claim, finding: Verdict | None) -> Iterator[Shortfall]:
    """Say what keeps a claim from going out that the conclusion names."""
    if claim.removed_at:
        return
    statement = claim.statement
    where, state = f"Statement {statement.position}, claim {claim.position}", claim_state(claim)
    if finding is None or state in UNSETTLED:
        message = UNSETTLED.get(state, UNSETTLED[ClaimState.STALE])
        yield Shortfall(state.value, f"{where} {message}.", claim.pk, statement.pk)
        return
    for missing in claim_shortfalls(claim, finding):
        yield Shortfall(missing.code, f"{where}: {missing.message}", claim.pk, statement.pk)
    if claim.pk not in composed.claim_ids:
        yield Shortfall(
            "no_place",
            f"{where}: the last edition has no such statement. Let the statements go out, too.",
            claim.pk,
            statement.pk,
        )


def _misplaced(composed: Composed) -> Iterator[Shortfall]:
    """Name claims that would stand where their words are not, or findings on words of somebody else."""
    spans = {statement.id: (statement.start, statement.end) for statement in composed.content.statements}
    speakers = _speakers_judged(composed)
    for statement, claim in composed.content.claims:
        where, found = f"Statement {statement.number}", (claim.id, statement.id)
        if not _holds_words(statement, claim, spans):
            yield Shortfall(
                "misplaced",
                f"{where} does not hold all words of a claim, “{claim.text}”. Let claim and"
                " statements go out together, or leave the statements as they were published.",
                *found,
            )
        judged = speakers.get(claim.id, statement.speaker)
        if claim.verdict and judged.id != statement.speaker.id:
            yield Shortfall(
                "other_speaker",
                f"{where}: the finding on “{claim.text}” is on words of {judged.name}, and would be published"
                f" as words of {statement.speaker.name}. Let claim and statements go out together.",
                *found,
            )


def _holds_words(statement: Statement, claim: document.Claim, spans: dict[int, tuple[int, int]]) -> bool:
    """Tell whether a claim's words lie in its statement, or in what introduces it in this edition."""
    inside = [span for pk in (statement.id, statement.lead_in) if pk and (span := spans.get(pk))]
    pieces = claim.runs or ((claim.start, claim.end),)
    return statement.start <= claim.start < claim.end <= statement.end and all(
        any(start <= piece[0] and piece[1] <= end for start, end in inside) for piece in pieces
    )


def _speakers_judged(composed: Composed) -> dict[int, Claimant]:
    """Say of each claim with a finding whose words it was judged as, which an approval binds."""
    before = composed.last.claims if composed.last else ()
    judged = {claim.id: statement.speaker for statement, claim in before if claim.verdict}
    fresh = {claim.pk: claim.statement.speaker_id for claim, finding in composed.going_out if finding}
    return judged | {pk: composed.dossier.claimant(speaker) for pk, speaker in fresh.items()}
