"""Load the sample desk: four invented releases.

One is published twice, with a correction; one while it is still being checked; one with a finding under
review; one has just arrived. Everything goes through the moves that people use, in the name of sample people,
at fixed times, but for the case that is still being checked: that is work of yesterday and today, so that the
next update which readers are promised lies ahead.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypedDict

from django.contrib.auth.models import Group, User
from django.db import transaction

from cases import workflow
from cases.checks.dossier import open_dossier
from cases.choices import ContactChannel, ContactOutcome, CorrectionKind, RequestedByKind
from cases.editions import content_digest, everything, last_document, plan
from cases.models import Case, Claim, Conclusion, EvidenceLink, Snapshot, Source, Statement
from cases.people.names import SAMPLE_PREFIX
from cases.people.signing_in import SAMPLE_PEOPLE
from cases.sample.plan import (
    FERRY,
    HARBOR,
    PLANT,
    SOURCES,
    WORTH_CORRECTED,
    Cited,
    Finding,
    SampleClaim,
    SampleStatement,
)
from cases.workflow.receive import Incoming, receive_release

PASSWORD = "look-but-check"
FOLDER = Path(__file__).parent
START = datetime(2025, 9, 16, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
WHY_HARBOR = "Three newspapers quoted the release; it speaks of people who have not been tried."
WHY_PLANT = {
    "why_checked": "Two newspapers took their figures from the release.",
    "early_reason": "The number of jobs is quoted in the debate on a second plant, which is held this week.",
}
PLANT_AT_FIRST = (
    "The plant employs as many people, and cost as much, as the company says. Whether it runs on wind power"
    " alone, and how much water it saves, is still being checked."
)
PLANT_LATER = (
    "The plant employs as many people, and cost as much, as the company says. It takes about 60 percent of"
    " its power from the wind. How much water it saves is still being checked."
)


class Clock:
    """Give every step of the sample work a later moment."""

    def __init__(self, start: datetime):
        self.now = start

    def tick(self, minutes: int = 7) -> datetime:
        self.now += timedelta(minutes=minutes)
        return self.now


def is_loaded() -> bool:
    return User.objects.filter(username__startswith=SAMPLE_PREFIX).exists()


@transaction.atomic
def load_sample(at: datetime) -> list[Case]:
    """Create the sample people, sources and cases; the database must not hold them yet. `at` is now."""
    people = {role: _person(name, role) for name, role in SAMPLE_PEOPLE.items()}
    desk = _Desk(people)
    harbor, plant = desk.publish_harbor(), desk.receive_plant()
    clinic, ferry = desk.receive_clinic(), desk.hold_ferry()
    desk.publish_plant_early(plant, at)
    return [harbor, plant, clinic, ferry]


def _person(name: str, role: str) -> User:
    user = User.objects.create_user(
        name, password=PASSWORD, is_staff=True, first_name="Sample", last_name=role
    )
    user.groups.add(Group.objects.get(name=role.removeprefix("Second ").capitalize()))
    return user


class _Desk:
    def __init__(self, people: dict[str, User]):
        self.reviewer = people["Reviewer"]
        self.second = people["Second reviewer"]
        self.editor = people["Editor"]
        self.clock = Clock(START)
        self.sources: dict[str, Source] = {}

    # The published case

    def publish_harbor(self) -> Case:
        case = self._receive(
            "harbor.txt",
            issuer="Port Ellery Harbor Authority (sample)",
            title="Sample: Port Ellery harbor unit reports results of summer operation",
            published_date=date(2025, 9, 15),
            url="https://harbor.example/press/2025-09-15",
        )
        self._work_through(case, HARBOR)
        self._ask(case, "Which figures is the decrease of 38 percent computed from?")
        self._answer(case, "The figure counts calls to the harbor office, not reports to the police.")
        self._conclude(
            case,
            headline="Most arrests are on record; one “conviction” was a charge that was dismissed",
            summary="Most of the arrests are on record as described. One conviction in the release was a"
            " charge that was dismissed, and boat thefts fell by about 15 percent, not 38.",
            why_checked=WHY_HARBOR,
        )
        self._publish(case)
        self._correct_worth(case)
        return case

    def _correct_worth(self, case: Case) -> None:
        self.clock.now = datetime(2025, 10, 6, 8, 30, tzinfo=UTC)
        claim = Claim.objects.get(case=case, claimed_value="$186,000")
        workflow.reopen_claim(
            claim=claim,
            by=self.second,
            at=self.clock.tick(),
            version=claim.version,
            reason="A reader sent the audited inventory.",
        )
        self._judge(claim, WORTH_CORRECTED, "approved")
        self._conclude(
            case,
            headline="Most arrests are on record; a dismissed charge and a wrong value are not",
            summary="Most of the arrests are on record as described. The stolen equipment was worth $116,000,"
            " one conviction in the release was a charge that was dismissed, and boat thefts fell by about 15"
            " percent, not 38.",
            why_checked=WHY_HARBOR,
        )
        self._publish(
            case,
            notice=workflow.Notice(
                kind=CorrectionKind.CORRECTION.value,
                reason="We had rated the value of the recovered equipment as verified. It rested on an early"
                " estimate; the audited inventory, published since, gives $116,000.",
                requested_by_kind=RequestedByKind.READER.value,
            ),
        )

    # The case that is published while it is still being checked

    def receive_plant(self) -> Case:
        self.clock.now = datetime(2025, 10, 7, 9, 0, tzinfo=UTC)
        return self._receive(
            "plant.txt",
            issuer="Brightwater Beverages (sample)",
            title="Sample: Brightwater opens bottling plant in Tarn Valley",
            published_date=date(2025, 6, 3),
            url="https://brightwater.example/news/tarn-valley",
        )

    def publish_plant_early(self, case: Case, at: datetime) -> None:
        """Publish what is found on the first day, add a finding on the second, and propose the next."""
        self.clock.now = at - DAY
        claims = self._word(case, PLANT)
        self._judge_those(claims, "approved", "changed")
        self._ask(case, "How much of its power comes from the wind?", deadline_at=_afternoon(at + DAY))
        self._conclude(
            case,
            headline="Number of jobs and cost of the plant are on record; the rest is open",
            summary=PLANT_AT_FIRST,
            **WHY_PLANT,
        )
        self._publish(case, next_update_at=_afternoon(at))
        self.clock.now = at - timedelta(hours=4)
        self._rework(claims)
        self._judge_those(claims, "later")
        self._conclude(
            case,
            headline="Jobs and cost are on record; building took longer than the release says",
            summary=PLANT_AT_FIRST,
            **WHY_PLANT,
        )
        self._publish(case, next_update_at=_afternoon(at + DAY))
        self._judge_those(claims, "returned", "proposed")
        self._propose_conclusion(
            case,
            headline="Jobs and cost are on record; the plant runs on wind power in part",
            summary=PLANT_LATER,
            **WHY_PLANT,
        )

    # The case that has just arrived

    def receive_clinic(self) -> Case:
        self.clock.now = datetime(2025, 10, 21, 7, 45, tzinfo=UTC)
        return self._receive(
            "clinic.txt",
            issuer="Clean Air Circle (sample)",
            title="Sample: Clean Air Circle warns of soot near schools",
            published_date=date(2025, 10, 20),
        )

    # The case with a finding under review

    def hold_ferry(self) -> Case:
        self.clock.now = datetime(2025, 11, 3, 9, 0, tzinfo=UTC)
        case = self._receive(
            "ferry.txt",
            issuer="Long Lake Ferries (sample)",
            title="Sample: Long Lake Ferries reports a record summer",
            published_date=date(2025, 10, 1),
            url="https://ferries.example/news/record-summer",
        )
        self._work_through(case, FERRY)
        self._ask(case, "Which crossings were planned for July 19?")
        self._answer(case, "We count a crossing as canceled only if none follows on the same day.")
        self._conclude(
            case,
            headline="Passengers are on record; three crossings were canceled",
            summary="The numbers of passengers hold. Three crossings were canceled for wind on July 19.",
            why_checked="The release was read out in the debate on the new pier.",
        )
        self._publish(case)
        workflow.hold_finding(
            claim=Claim.objects.get(case=case, claimed_value="+9%"),
            by=self.editor,
            at=self.clock.tick(60 * 31),
            reason="The Lake District tells us that one counter stood still in June 2024. We ask for the"
            " corrected table.",
        )
        return case

    # What the four have in common

    def _receive(self, file: str, **known) -> Case:
        text = (FOLDER / file).read_text(encoding="utf-8")
        case = receive_release(
            Incoming(text=text, is_sample=True, **known), by=self.reviewer, at=self.clock.tick()
        )
        return workflow.assign_case(
            case=case, to=self.editor, by=self.editor, at=self.clock.tick(), version=case.version
        )

    def _ask(self, case: Case, question: str, deadline_at: datetime | None = None) -> None:
        asked_at = self.clock.tick()
        workflow.log_contact(
            case=case,
            by=self.reviewer,
            at=asked_at,
            channel=ContactChannel.EMAIL,
            outcome=ContactOutcome.WAITING,
            asked_at=asked_at,
            question=question,
            deadline_at=deadline_at or _afternoon(asked_at + 2 * DAY),
        )

    def _answer(self, case: Case, answer: str) -> None:
        self.clock.now += 2 * DAY
        workflow.record_answer(
            entry=case.contacts.get(),
            by=self.reviewer,
            at=self.clock.tick(),
            outcome=ContactOutcome.ANSWERED,
            answer=answer,
            answered_at=self.clock.now,
        )

    def _conclude(self, case: Case, **words: str) -> None:
        proposed = self._propose_conclusion(case, **words)
        workflow.approve_conclusion(conclusion=proposed, by=self.second, at=self.clock.tick())

    def _propose_conclusion(
        self, case: Case, *, headline: str, summary: str, why_checked: str, early_reason: str = ""
    ) -> Conclusion:
        case.refresh_from_db()
        selection = everything(open_dossier(case), last_document(case))
        return workflow.propose_conclusion(
            case=case,
            by=self.reviewer,
            at=self.clock.tick(),
            version=case.version,
            headline=headline,
            summary=summary,
            why_checked=why_checked,
            early_reason=early_reason,
            claims=selection.claims,
            takes_cut=selection.takes_cut,
        )

    def _publish(
        self, case: Case, notice: workflow.Notice | None = None, next_update_at: datetime | None = None
    ) -> None:
        case.refresh_from_db()
        workflow.publish(
            case=case,
            by=self.editor,
            at=self.clock.tick(),
            version=case.version,
            read=content_digest(plan(open_dossier(case)).content),
            notice=notice,
            next_update_at=next_update_at,
        )

    def _confirm(self, case: Case) -> None:
        """Stand behind what the machine guessed right."""
        guesses = Statement.objects.filter(version__release=case.release, confirmed_at=None)
        seen = {guess.pk: workflow.statement_seen(guess) for guess in guesses}
        workflow.confirm_statements(case=case, by=self.reviewer, at=self.clock.tick(1), seen=seen)

    def _work_through(self, case: Case, plan: tuple[SampleStatement, ...]) -> None:
        self._judge_those(self._word(case, plan), "approved")

    def _word(self, case: Case, plan: tuple[SampleStatement, ...]) -> list[tuple[Claim, SampleClaim]]:
        claims = []
        for planned in plan:
            statement = _find(case, planned.starts)
            self._classify(statement, planned)
            claims += self._word_claims(statement, planned)
        self._confirm(case)
        return claims

    def _judge_those(self, claims: list[tuple[Claim, SampleClaim]], *states: str) -> None:
        for claim, sample in claims:
            if sample.finding and sample.state in states:
                self._judge(claim, sample.finding, sample.state)

    def _rework(self, claims: list[tuple[Claim, SampleClaim]]) -> None:
        """Reword what was approved and published, so that it is checked again."""
        for claim, sample in claims:
            if sample.state == "changed":
                claim.refresh_from_db()
                workflow.edit_claim(
                    claim=claim,
                    by=self.second,
                    at=self.clock.tick(),
                    version=claim.version,
                    text=claim.text.replace(" cost ", " cost the company "),
                )

    def _classify(self, statement: Statement, planned: SampleStatement) -> None:
        wanted = (planned.kind, bool(planned.claims), planned.reason)
        if (statement.kind, statement.is_checkable, statement.not_checkable_reason) != wanted:
            workflow.reclassify_statement(
                statement=statement,
                by=self.reviewer,
                at=self.clock.tick(1),
                seen=workflow.statement_seen(statement),
                kind=planned.kind,
                is_checkable=bool(planned.claims),
                not_checkable_reason=planned.reason,
                speaker=statement.speaker,
                lead_in=statement.lead_in,
            )
            statement.refresh_from_db()

    def _word_claims(self, statement: Statement, planned: SampleStatement) -> list[tuple[Claim, SampleClaim]]:
        proposed = list(statement.claims.live())
        for claim in proposed[len(planned.claims) :]:
            workflow.remove_claim(claim=claim, by=self.reviewer, at=self.clock.tick(1), version=claim.version)
        claims = []
        for number, sample in enumerate(planned.claims):
            wording = _wording(statement, sample)
            if number < len(proposed):
                claim = proposed[number]
                claim = workflow.edit_claim(
                    claim=claim, by=self.reviewer, at=self.clock.tick(1), version=claim.version, **wording
                )
            else:
                claim = workflow.add_claim(
                    statement=statement, by=self.reviewer, at=self.clock.tick(1), **wording
                )
            claims.append((claim, sample))
        return claims

    def _judge(self, claim: Claim, finding: Finding, state: str) -> None:
        self._research(claim, finding)
        claim.refresh_from_db()
        verdict = workflow.propose_verdict(
            claim=claim,
            by=self.reviewer,
            at=self.clock.tick(),
            version=claim.version,
            rating=finding.rating,
            extent=finding.extent,
            found_value=finding.found_value,
            explanation=finding.explanation,
            reason_code=finding.reason_code,
            sole_source_reason=finding.sole_source_reason,
            found_status=dict(finding.status),
            as_of_date=self.clock.now.date(),
        )
        if state == "returned":
            note = "The second figure is from a table for the whole region. Please cite the county's."
            workflow.return_verdict(verdict=verdict, by=self.second, at=self.clock.tick(), note=note)
        elif state != "proposed":
            workflow.approve_verdict(verdict=verdict, by=self.second, at=self.clock.tick())

    def _research(self, claim: Claim, finding: Finding) -> None:
        for where, query, outcome in finding.searched:
            workflow.log_search(
                claim=claim, by=self.reviewer, at=self.clock.tick(), where=where, query=query, outcome=outcome
            )
        if finding.cited:
            links = [self._link(number, cited) for number, cited in enumerate(finding.cited, 1)]
            earlier = list(claim.evidence_links.all())
            workflow.revise_evidence(
                claim=claim,
                by=self.reviewer,
                at=self.clock.tick(),
                version=Claim.objects.get(pk=claim.pk).version,
                saved=links,
                removed=earlier,
            )

    def _link(self, number: int, cited: Cited) -> EvidenceLink:
        source = self._source(cited.source)
        return EvidenceLink(
            source=source,
            snapshot=source.snapshots.first() or self._snapshot(source, cited.source),
            stance=cited.stance,
            quote=cited.quote,
            locator=cited.locator,
            note=cited.note,
            position=number,
        )

    def _source(self, key: str) -> Source:
        if key not in self.sources:
            planned = SOURCES[key]
            self.sources[key] = workflow.add_source(
                by=self.reviewer,
                at=self.clock.tick(1),
                kind=planned.kind,
                title=planned.title,
                publisher=planned.publisher,
                url=planned.url,
                published_date=planned.published_date,
                is_primary=planned.is_primary,
                is_party=planned.is_party,
                interest_note=planned.interest_note,
            )
        return self.sources[key]

    def _snapshot(self, source: Source, key: str) -> Snapshot:
        """Record a reading. The archive is invented too, so that a person has to stand behind the copy."""
        at = self.clock.tick(1)
        snapshot = workflow.record_snapshot(
            source=source,
            by=self.reviewer,
            at=at,
            accessed_at=at,
            archive_url=f"https://archive.example/2025/{key}" if source.url else "",
            failure="" if source.url else "A conversation: our notes are kept at the desk.",
        )
        if not source.url:
            return snapshot
        return workflow.confirm_copy(snapshot=snapshot, by=self.reviewer, at=self.clock.tick(1))


def _afternoon(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(hour=16, minute=0, second=0, microsecond=0)


def _find(case: Case, starts: str) -> Statement:
    statements = Statement.objects.filter(version__release=case.release).select_related("version", "speaker")
    return next(s for s in statements.order_by("position") if s.quote.startswith(starts))


class Wording(TypedDict):
    text: str
    type: str
    claimed_value: str
    claimed_status: dict[str, Any]
    start: int
    end: int


def _wording(statement: Statement, sample: SampleClaim) -> Wording:
    """Word a claim, and find its words inside the statement; without words it is all of the statement."""
    start, end = statement.start, statement.end
    if sample.words:
        start += statement.quote.index(sample.words)
        end = start + len(sample.words)
    return {
        "text": sample.text,
        "type": sample.type,
        "claimed_value": sample.value,
        "claimed_status": dict(sample.status),
        "start": start,
        "end": end,
    }
