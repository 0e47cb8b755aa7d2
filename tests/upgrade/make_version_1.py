"""Make the filled desk of version 1 that `test_upgrade.py` upgrades. Only the code of version 1 can run it.

Version 1 is commit 8c4ae1d, whose newest migration is `cases.0003_roles` and whose moves are all in
`cases/workflow.py`. There this was run as

    python -m tests.upgrade.make_version_1

and it stays as the record of how the files of `version_1/` and of `tests/editions/` were made. It needs a
PostgreSQL that `tests.postgresql` finds, and `pg_dump`. Everything goes through the moves that people use, at
fixed times; both databases come to the same editions and files, and the script fails if they don't.
All people, offices, releases and sources are invented, and say that they are samples.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from itertools import count, cycle
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
KEPT = HERE / "version_1"
GOLDEN = HERE.parent / "editions"

ENVIRONMENT = {
    "DEBUG": "1",
    "SITE_URL": "https://desk.example.org",
    "DESK_NAME": "Sample Desk “Łódź”",
    "DESK_LICENSE": "https://license.example.org/sample",
    "LOG_LEVEL": "WARNING",
    "TIME_ZONE": "UTC",
}
PASSWORD = "a sample password of version 1"

# The release that is worked through in full: words, kind, why it is not checkable ("" where it is).
READING_ROOMS = [
    ("Sample: Lakeside opens reading rooms", "heading", "repeated"),
    ("The sample county of Lakeside opened 14 reading rooms in May 2024.", "factual", ""),
    ("Attendance rose by 30 percent, more than in any other county.", "factual", ""),
    ("The rooms cost 2 million dollars in all; the county paid half of that.", "factual", ""),
    ("The first room opened on 2 May 2024.", "factual", ""),
    ("It was full by noon.", "factual", ""),
    ("The rooms are the loveliest in the land.", "opinion", "opinion"),
    ("The county will open five more rooms next year.", "factual", "intention"),
    ("Many people from all over came.", "factual", "vague"),
    (
        "“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library.",
        "quotation",
        "",
    ),
    ("The rooms hold the following:", "lead_in", "introduces"),
    ("1,200 books in Arabic, given by وزارة الثقافة (عيّنة)", "factual", ""),
    ("300 books in Ελληνικά and 日本語, e\u0301 and é alike", "factual", ""),
    ("12 games 🎲 in a house 🏠", "factual", ""),
    ("Press contact: press@lakeside.example.org", "boilerplate", "apparatus"),
]
ARABIC = [
    ("عيّنة: افتتحت البلدية 9 حدائق في أيار 2024.", "factual", ""),
    ("=SUM(1;2) is what the sample table says of 9 gardens.", "factual", ""),
    ("بيان صحفي", "boilerplate", "apparatus"),
]
LONG = 30 * (
    "The sample register lists every room with its day of opening, its keeper and its number of seats. "
)


class Clock:
    """Give every step a later moment, with microseconds, since a desk's clock has them."""

    def __init__(self):
        self.now = datetime(2024, 6, 3, 9, 0, 0, 123456, tzinfo=UTC)

    def __call__(self, minutes: int = 7) -> datetime:
        self.now += timedelta(minutes=minutes)
        return self.now


class Desk:
    """The people of the sample desk and what they do, a method a case."""

    def __init__(self):
        self.at = Clock()
        self.numbers = count(1)
        self.researcher = person("rita", "Researcher")
        self.reviewer = person("remy", "Reviewer")
        self.second = person("ruth", "Reviewer")
        self.editor = person("edda", "Editor")
        person("adam", "Administrator")
        person("gone", "Reviewer", is_active=False)
        person("root", "", is_superuser=True)
        self.sources = [self.source(kind) for kind in cycle_of("SourceKind")]
        self.asides = iter(self.sources)

    # Sources

    def source(self, kind):
        number = next(self.numbers)
        is_party = number % 5 == 0
        return workflow.add_source(
            by=self.researcher,
            at=self.at(1),
            kind=kind,
            title=f"Sample register {number}: “rooms”",
            publisher=f"Sample office {number}" if number % 4 else "",
            author="Ann Sample" if number % 3 == 0 else "",
            url=f"https://records{number}.example.org/rooms?year=2024" if number % 4 else "",
            published_date=date(2024, 5, number) if number % 2 else None,
            is_primary=number % 3 == 1,
            is_party=is_party,
            independence_group="sample agency" if number in (7, 8) else "",
            interest_note="It paid for the rooms (sample)." if is_party else "",
        )

    def snapshot(self, source, manner: int):
        at, number = self.at(1), next(self.numbers)
        kept = [
            {"archive_url": f"https://archive.example.org/2024/{source.pk}"},
            {
                "content": f"A sample page of source {source.pk}, no. {number}: غرف.\n".encode(),
                "file_name": f"seite-ä-{number}.txt",
                "media_type": "text/plain",
            },
            {"failure": "A conversation; the notes are kept at the sample desk."},
            {
                "archive_url": f"https://archive.example.org/2024/file/{source.pk}",
                "content": f"%PDF-1.4 sample {number}".encode(),
                "media_type": "application/pdf",
            },
        ][manner % 4]
        return workflow.record_snapshot(source=source, by=self.researcher, at=at, accessed_at=at, **kept)

    # What is done to a claim

    def cite(self, claim, stance: str):
        """Cite two independent sources for a stance; each source is once cited for context too."""
        others = [s for s in self.sources if not s.is_party and not s.independence_group]
        first = claim.pk % len(others)
        links = [
            EvidenceLink(
                source=source,
                snapshot=self.snapshot(source, claim.pk + place),
                stance=stance,
                quote=f"Row {claim.pk}: “{place} غرفة”",
                locator=f"page {place}",
                note="What the row says (sample)." if place == 1 else "",
                position=place,
            )
            for place, source in enumerate((others[first], others[(first + 1) % len(others)]), 1)
        ]
        for place, source in zip((3, 4, 5, 6), self.asides, strict=False):
            snapshot = self.snapshot(source, place) if place == 3 else None
            links.append(EvidenceLink(source=source, snapshot=snapshot, stance="context", position=place))
        workflow.revise_evidence(
            claim=claim, by=self.researcher, at=self.at(), version=claim.version, saved=links
        )

    def search(self, claim):
        for where in ("Sample archive of Lakeside", "سجل عيّنة"):
            workflow.log_search(
                claim=claim,
                by=self.researcher,
                at=self.at(),
                where=where,
                query="rooms “2024” \\ قاعة",
                outcome="No entry.\nThe shelf is empty.",
            )

    def propose(self, claim, finding: dict):
        if finding["rating"] == "unverifiable":
            self.search(claim)
        else:
            self.cite(claim, {"verified": "supports", "disputed": "refutes"}[finding["rating"]])
        claim.refresh_from_db()
        return workflow.propose_verdict(
            claim=claim,
            by=self.reviewer,
            at=self.at(),
            version=claim.version,
            as_of_date=self.at.now.date(),
            **{"explanation": f"Sample finding on claim {claim.pk}.", **finding},
        )

    def approve(self, claim, finding: dict):
        verdict = self.propose(claim, finding)
        return workflow.approve_verdict(verdict=verdict, by=self.second, at=self.at(), note="Seen (sample).")

    # What is done to a case

    def receive(self, lines, *, title: str, issuer: str, at_once: str = "", **known):
        text = "\n\n".join(words for words, _, _ in lines)
        given = {"file": text.encode(), "file_name": "release.txt"} if at_once == "file" else {"text": text}
        return receive_release(
            Incoming(
                title=title,
                issuer=issuer,
                published_date=date(2024, 6, 1),
                is_sample=True,
                **{"url": "", **known, **given},
            ),
            by=self.reviewer,
            at=self.at(),
        )

    def statement(self, case, words: str):
        rows = Statement.objects.filter(version__release=case.release).select_related("version", "speaker")
        return next(row for row in rows.order_by("position") if row.quote.startswith(words[:30]))

    def classify(self, case, lines):
        for words, kind, reason in lines:
            statement = self.statement(case, words)
            workflow.reclassify_statement(
                statement=statement,
                by=self.researcher,
                at=self.at(1),
                seen=workflow.statement_seen(statement),
                kind=kind,
                is_checkable=not reason,
                not_checkable_reason=reason,
                speaker=statement.speaker,
            )

    def word(self, case):
        """Give the claims types and values in turn."""
        for claim, kind in zip(case.claims.live().order_by("pk"), cycle(cycle_of("ClaimType")), strict=False):
            workflow.edit_claim(
                claim=claim,
                by=self.researcher,
                at=self.at(1),
                version=claim.version,
                type=kind,
                text=f"{claim.text} ({kind}, sample)" if claim.pk % 2 else claim.text,
                claimed_value="14" if claim.pk % 2 else "",
                recheck_date=date(2025, 1, 31) if claim.pk % 3 == 0 else None,
            )

    def contact(self, case, *, outcomes=("answered",)):
        for outcome, channel in zip(outcomes, cycle(cycle_of("ContactChannel")), strict=False):
            self.ask(case, outcome, channel)

    def ask(self, case, outcome: str, channel: str):
        if outcome == "not_asked":
            reason = {"not_asked_reason": "The office had closed (sample)."}
            workflow.log_contact(
                case=case, by=self.reviewer, at=self.at(), channel="none", outcome=outcome, **reason
            )
            return
        asked_at = self.at()
        entry = workflow.log_contact(
            case=case,
            by=self.reviewer,
            at=asked_at,
            channel=channel,
            outcome="waiting",
            asked_at=asked_at,
            question="Which rooms, please?",
            deadline_date=date(2024, 6, 9) if channel != "phone" else None,
        )
        if outcome != "waiting":
            fields = {"answer": "14 rooms.\nنعم.", "answered_at": self.at()} if outcome == "answered" else {}
            workflow.record_answer(entry=entry, by=self.reviewer, at=self.at(), outcome=outcome, **fields)

    def edit(self, case, **changes):
        case.refresh_from_db()
        workflow.edit_case(case=case, by=self.reviewer, at=self.at(), version=case.version, **changes)

    def publish(self, case, **fields):
        case.refresh_from_db()
        return workflow.publish(case=case, by=self.editor, at=self.at(), version=case.version, **fields)

    def settle(self, case, findings):
        for claim, finding in zip(case.claims.live().order_by("pk"), cycle(findings), strict=False):
            self.approve(claim, finding)

    # The cases

    def published_twice(self):
        """Worked through in full, published, corrected; every code and every field is in it."""
        case = self.receive(
            READING_ROOMS,
            title="Sample: Lakeside opens reading rooms",
            issuer="Lakeside County (sample)",
            url="https://lakeside.example.org/press/rooms",
            at_once="file",
        )
        Claimant.objects.filter(pk=case.release.issuer_id).update(
            country="US", homepage="https://lakeside.example.org/", same_as="https://ids.example.org/Q1"
        )
        self.classify(case, READING_ROOMS)
        self.speak(case)
        self.split_and_merge(case)
        self.more_claims(case)
        self.word(case)
        self.settle(case, every_finding())
        self.contact(case, outcomes=("answered", "waiting", "declined", "no_answer", "answered", "not_asked"))
        workflow.assign(subject=case, to=self.editor, by=self.editor, at=self.at(), version=case.version)
        self.edit(
            case,
            why_checked="Sample readers asked.\nTwice.",
            summary="Most of it holds (sample).",
            priority="high",
            due_date=date(2024, 7, 1),
        )
        self.publish(case)
        self.correct(case)
        return case

    def speak(self, case):
        statement = self.statement(case, "“We closed none")
        speaker = statement.speaker or Claimant.objects.create(
            name="Zoë Ångström", slug=Claimant.free_slug("Zoë Ångström"), kind="person"
        )
        Claimant.objects.filter(pk=speaker.pk).update(
            name="Zoë Ångström",
            job_title="director",
            affiliation="Sample library of Lakeside",
            country="SE",
            same_as="https://ids.example.org/Q2",
        )
        workflow.reclassify_statement(
            statement=statement,
            by=self.researcher,
            at=self.at(),
            seen=workflow.statement_seen(statement),
            kind="quotation",
            is_checkable=True,
            speaker=speaker,
        )

    def split_and_merge(self, case):
        whole = self.statement(case, "The rooms cost")
        workflow.split_statement(
            statement=whole,
            by=self.researcher,
            at=self.at(),
            seen=workflow.statement_seen(whole),
            offset=whole.start + whole.quote.index("the county paid"),
        )
        first, second = self.statement(case, "The first room"), self.statement(case, "It was full")
        workflow.merge_statements(
            first=first,
            second=second,
            by=self.researcher,
            at=self.at(),
            seen=(workflow.statement_seen(first), workflow.statement_seen(second)),
        )

    def more_claims(self, case):
        statement = self.statement(case, "The sample county")
        texts = ("Lakeside is a county.", "The rooms opened in May 2024.", "This one is taken out again.")
        for text in texts:
            claim = workflow.add_claim(
                statement=statement,
                by=self.researcher,
                at=self.at(),
                text=text,
                type="identity",
                start=statement.start,
                end=statement.start + 24,
            )
        workflow.remove_claim(claim=claim, by=self.researcher, at=self.at(), version=claim.version)

    def correct(self, case):
        """Turn one verified claim, remove one claim for good, and tell readers."""
        turned = case.claims.live().order_by("pk").first()
        removed = case.claims.live().get(text__startswith="Lakeside is a county")
        why = "A reader wrote (sample)."
        turned = workflow.reopen_claim(
            claim=turned, by=self.reviewer, at=self.at(), version=turned.version, reason=why
        )
        self.approve(turned, {"rating": "disputed", "extent": "in_part", "found_value": "12"})
        workflow.remove_claim(claim=removed, by=self.reviewer, at=self.at(), version=removed.version)
        self.edit(case, summary="Half of it holds (sample).")
        reason = "We had counted two rooms twice: “14” is 12 (sample).\nوشكراً."
        self.publish(case, notice=Notice(kind="correction", reason=reason, requested_by_kind="reader"))

    def withdrawn(self):
        """Published once in another script, long and hostile, then withdrawn."""
        case = self.publish_short("Sample: gardens “& <b>more</b>”", "بلدية العيّنة", language="ar")
        case.refresh_from_db()
        workflow.withdraw(
            case=case,
            by=self.editor,
            at=self.at(),
            version=case.version,
            reason="The release was a forgery (sample).",
            requested_by_kind="claimant",
        )

    def publish_short(self, title: str, issuer: str, *, lines=tuple(ARABIC), **known):
        case = self.receive(lines, title=title, issuer=issuer, **known)
        self.classify(case, lines)
        self.settle(case, [{"rating": "verified", "explanation": LONG}, every_finding()[1]])
        self.contact(case, outcomes=("no_answer",))
        self.edit(case, why_checked="To see (sample).", summary="=It holds, (sample)")
        self.publish(case)
        return case

    def published_with_changes_since(self):
        """Published and updated; a claim was reworded since, so that its approval is void."""
        lines = [(words.replace("9", "11"), kind, reason) for words, kind, reason in ARABIC[1:]]
        case = self.publish_short("Sample: eleven gardens", "Garden office (sample)", lines=lines)
        self.edit(case, why_checked="To see it again (sample).")
        self.publish(case, notice=Notice(kind="update", reason="A new reason.", requested_by_kind="desk"))
        claim = case.claims.live().first()
        workflow.edit_claim(
            claim=claim, by=self.researcher, at=self.at(), version=claim.version, text="Reworded (sample)."
        )

    def half_done(self):
        """Open, with a claim in every state: unchecked, proposed, returned, approved, void, set aside."""
        days = range(1, 8)
        lines = [(f"Room {day} opened on {day} May 2024 (sample).", "factual", "") for day in days]
        case = self.receive(lines, title="Sample: seven rooms", issuer="Lakeside County (sample)")
        self.classify(case, lines)
        verified = {"rating": "verified", "sole_source_reason": "The only sample register."}
        claims = list(case.claims.live().order_by("pk"))
        self.propose(claims[1], verified)
        returned = self.propose(claims[2], verified)
        workflow.return_verdict(verdict=returned, by=self.second, at=self.at(), note="Cite it (sample).")
        self.approve(claims[3], verified)
        for claim in claims[4:6]:
            self.approve(claim, verified)
            claim.refresh_from_db()
            text = f"{claim.text} Changed."
            workflow.edit_claim(
                claim=claim, by=self.researcher, at=self.at(), version=claim.version, text=text
            )
        self.propose(claims[5], every_finding()[4])
        claims[6].refresh_from_db()
        workflow.assign(
            subject=claims[6], to=self.researcher, by=self.editor, at=self.at(), version=claims[6].version
        )
        self.contact(case, outcomes=("waiting",))

    def never_published(self):
        """One that was withdrawn before any edition, and one that has just come in."""
        lines = [("A sample release that was sent by mistake on 3 May 2024.", "factual", "")]
        case = self.receive(lines, title="Sample: by mistake", issuer="Lakeside County (sample)")
        why = "Sent by mistake."
        workflow.withdraw(case=case, by=self.editor, at=self.at(), version=case.version, reason=why)
        lines = [("A sample release that has just come in, with 5 rooms.", "factual", "")]
        self.receive(lines, title="Sample: just in", issuer="Lakeside County (sample)", language="pt-BR")


def person(name: str, role: str, **fields):
    user = User(
        username=name,
        first_name="Sample",
        last_name=name.capitalize(),
        email=f"{name}@desk.example.org",
        is_staff=True,
        date_joined=datetime(2024, 6, 1, tzinfo=UTC),
        password=make_password(PASSWORD, salt="sample"),
        **fields,
    )
    user.save()
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user


def cycle_of(name: str) -> list[str]:
    return [value for value in getattr(choices, name).values if value != "none"]


def every_finding() -> list[dict]:
    """One finding for every rating, extent and reason; the texts differ in what a file has to stand."""
    return [
        {"rating": "verified", "found_value": "14", "sole_source_reason": "Kept nowhere else (sample)."},
        {"rating": "disputed", "extent": "in_part", "found_value": "13,5 %"},
        {
            "rating": "disputed",
            "extent": "wholly",
            "explanation": 'Says "0", not 30;\n\tsee <b>row</b> & غرفة.',
        },
        *[{"rating": "unverifiable", "reason_code": code} for code in choices.ReasonCode.values],
        {"rating": "verified", "explanation": "=1+1 is how the sample table begins, \\ and ends. 🏠"},
    ]


def fill(folder: Path) -> None:
    """Work through all cases, then keep what readers are given: editions and files."""
    desk = Desk()
    desk.published_twice()
    desk.withdrawn()
    desk.published_with_changes_since()
    desk.half_done()
    desk.never_published()
    (folder / "editions").mkdir(parents=True)
    client = Client(headers={"host": "127.0.0.1"})
    for digest in Edition.objects.values_list("digest", flat=True):
        name = f"editions/{digest}.json"
        (folder / name).write_bytes(taken(client, f"/{name}"))
    for name in ("claims", "statements", "evidence", "corrections", "releases"):
        (folder / f"{name}.csv").write_bytes(taken(client, f"/{name}.csv"))
    for name, kind in (("format-1", "publication"), ("format-1-withdrawal", "withdrawal")):
        fullest = Edition.objects.filter(document__kind=kind, number=2).order_by("pk").first()
        (folder / f"{name}.json").write_bytes(taken(client, f"/editions/{fullest.digest}.json"))


def taken(client, address: str) -> bytes:
    response = client.get(address)
    if response.status_code != 200:
        sys.exit(f"{address}: {response.status_code}")
    return response.getvalue()


def main() -> None:
    """Make both desks in scratch databases and keep their dumps and what they give readers."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        made = {kind: make(kind, folder / kind) for kind in ("sqlite", "postgresql")}
        if files_in(folder / "sqlite/given") != files_in(folder / "postgresql/given"):
            sys.exit("The two databases give readers different files.")
        shutil.rmtree(KEPT, ignore_errors=True)
        shutil.copytree(folder / "sqlite/given", KEPT)
        shutil.copytree(folder / "sqlite/media", KEPT / "media")
        for kind, dump in made.items():
            (KEPT / f"desk.{kind}.sql").write_text(dump, encoding="utf-8")
        GOLDEN.mkdir(exist_ok=True)
        for name in ("format-1.json", "format-1-withdrawal.json"):
            shutil.move(KEPT / name, GOLDEN / name)


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def make(kind: str, folder: Path) -> str:
    """Migrate a new database, fill it, and return its dump."""
    folder.mkdir()
    file = folder / "desk.sqlite3"
    name = f"desk_version_1_{os.getpid()}"
    url = f"sqlite:///{file}" if kind == "sqlite" else postgresql.command(["create", name])
    try:
        environment = {"DATABASE_URL": url, "MEDIA_ROOT": str(folder / "media"), **ENVIRONMENT}
        run(["manage.py", "migrate", "--verbosity", "0"], environment)
        run(["-m", "tests.upgrade.make_version_1", "fill", str(folder / "given")], environment)
        run(["manage.py", "verify_history"], environment)
        return dump_sqlite(file) if kind == "sqlite" else dump_postgresql(url)
    finally:
        if kind == "postgresql":
            postgresql.command(["drop", name])


def run(words: list[str], environment: dict[str, str]) -> None:
    subprocess.run([sys.executable, *words], cwd=ROOT, env={**os.environ, **environment}, check=True)


def dump_sqlite(file: Path) -> str:
    connection = sqlite3.connect(file)
    text = "\n".join(connection.iterdump())
    connection.close()
    return f"{text}\n"


def dump_postgresql(url: str) -> str:
    """Dump as statements for any client: without psql's own commands and settings of newer servers."""
    words = ["pg_dump", "--inserts", "--no-owner", "--no-privileges", "--no-comments", url]
    text = subprocess.run(words, capture_output=True, check=True, encoding="utf-8").stdout
    # Inside a text a line may begin with anything; a dump's own lines of these kinds end the head.
    head, mark, rest = text.partition("\nCREATE ")
    kept = [line for line in head.splitlines() if line.startswith(("SET client_encoding", "SET standard_"))]
    rest = "\n".join(line for line in rest.split("\n") if not line.startswith(("\\restrict", "\\unrestrict")))
    rest = re.sub(r"^--\n-- .*\n--\n\n", "", rest, flags=re.MULTILINE)
    return "\n".join(kept) + "\nSELECT pg_catalog.set_config('search_path', '', false);\n" + mark + rest


if __name__ == "__main__":
    if sys.argv[1:2] == ["fill"]:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
        import django

        django.setup()
        from django.contrib.auth.hashers import make_password
        from django.contrib.auth.models import Group, User
        from django.test import Client

        from cases import choices, workflow
        from cases.models import Claimant, Edition, EvidenceLink, Statement
        from cases.receiving import Incoming, receive_release
        from cases.workflow import Notice

        fill(Path(sys.argv[2]))
    else:
        from tests import postgresql

        main()
