"""Measure the intake against annotated releases and sentence boundaries.

    python -m benchmarks.intake_gold [DIR]

DIR holds `releases/gold/*.json` beside the texts and `segmentation/*.json`; by default it is the folder
`shared/data` beside the clone. The rules of the scores are in `releases/GUIDELINE.md` there.
"""

import argparse
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from cases.intake import ProposedStatement, read_file, split_release

ROOT = Path(__file__).resolve().parent.parent

OUTER = " \t\n\r\"'“”‘’„«»•*–-"
LANGUAGES = {
    "arabic": "ar", "deutsch": "de", "dutch": "nl", "french": "fr", "italian": "it", "persian": "fa",
    "spanish": "es", "urdu": "ur",
}  # fmt: skip


@dataclass
class Count:
    """Hits, and what either side has in all."""

    hits: int = 0
    offered: int = 0
    wanted: int = 0

    def add(self, offered: Iterable, wanted: Iterable) -> None:
        offered, wanted = set(offered), set(wanted)
        self.hits += len(offered & wanted)
        self.offered += len(offered)
        self.wanted += len(wanted)

    def __iadd__(self, other: "Count") -> "Count":
        self.hits += other.hits
        self.offered += other.offered
        self.wanted += other.wanted
        return self

    def __str__(self) -> str:
        precision = self.hits / self.offered if self.offered else 1.0
        recall = self.hits / self.wanted if self.wanted else 1.0
        f1 = 2 * self.hits / (self.offered + self.wanted) if self.offered + self.wanted else 1.0
        return f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f} ({self.hits}/{self.offered}/{self.wanted})"


@dataclass
class Scores:
    spans: Count = field(default_factory=Count)
    ends: Count = field(default_factory=Count)
    checkable: Count = field(default_factory=Count)
    quotations: Count = field(default_factory=Count)
    speakers: Count = field(default_factory=Count)
    apparatus: Count = field(default_factory=Count)
    kinds: Count = field(default_factory=Count)

    def __iadd__(self, other: "Scores") -> "Scores":
        for name, count in vars(other).items():
            setattr(self, name, getattr(self, name).__iadd__(count))
        return self

    def lines(self) -> list[str]:
        return [f"  {name:<11}{count}" for name, count in vars(self).items()]


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave white space, bullets and outer quotation marks out of a span."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip(OUTER)), end - len(piece) + len(piece.rstrip(OUTER))


def end_count(text: str, end: int) -> int:
    """Count the non-space characters before an end, so that white space does not matter."""
    return len(re.sub(r"\s", "", text[:end]))


def score_release(text: str, gold: list[dict], offered: list[ProposedStatement]) -> Scores:
    scores = Scores()
    spans = {stripped(text, row["start"], row["end"]): row for row in gold}
    found = {stripped(text, row.start, row.end): row for row in offered}
    scores.spans.add(found, spans)
    scores.ends.add((end_count(text, end) for _, end in found), (end_count(text, end) for _, end in spans))
    matched = {span: _covering(span, found) for span in spans}
    _score_kinds(scores, spans, matched)
    return scores


def _covering(span: tuple[int, int], found: dict) -> ProposedStatement | None:
    """Return what was offered for a gold span: the statement that shares most of it."""

    def shared(other: tuple[int, int]) -> int:
        return min(span[1], other[1]) - max(span[0], other[0])

    best = max(found, key=shared, default=None)
    return found[best] if best and shared(best) > 0 else None


def _score_kinds(scores: Scores, spans: dict, matched: dict) -> None:
    def offered(test: Callable[[ProposedStatement], bool]) -> list:
        return [span for span, row in matched.items() if row and test(row)]

    scores.checkable.add(
        offered(lambda row: row.is_checkable), (s for s, row in spans.items() if row["checkable"])
    )
    quotes = [span for span, row in spans.items() if row["kind"] == "quote"]
    scores.quotations.add(offered(lambda row: row.kind == "quotation"), quotes)
    scores.speakers.add(
        (
            span
            for span in quotes
            if matched[span] and same_speaker(matched[span].speaker, spans[span]["speaker"])
        ),
        quotes,
    )
    scores.apparatus.add(
        offered(lambda row: row.kind in ("boilerplate", "heading")),
        (span for span, row in spans.items() if row["kind"] in ("boilerplate", "heading")),
    )
    scores.kinds.add(
        ((span, row.kind) for span, row in matched.items() if row),
        ((span, row["kind"].replace("quote", "quotation")) for span, row in spans.items()),
    )


def same_speaker(offered: str, wanted: str) -> bool:
    """Compare by last name, which stands before the first comma."""
    last = wanted.split(",")[0].split()[-1]
    return last in offered.replace(",", " ").split()


def releases(folder: Path, *, is_verbose: bool) -> None:
    total = Scores()
    for path in sorted((folder / "releases" / "gold").glob("*.json")):
        gold = json.loads(path.read_text())
        raw = (folder / "releases" / gold["file"]).read_bytes()
        text = read_file(raw)
        offered = split_release(text, gold.get("language", "en"))
        scores = score_release(text, gold["statements"], offered)
        print(gold["file"], *scores.lines(), sep="\n")
        if is_verbose:
            print_differences(text, gold["statements"], offered)
        total += scores
    print("over all", *total.lines(), sep="\n")


def print_differences(text: str, gold: list[dict], offered: list[ProposedStatement]) -> None:
    found = {(row.start, row.end): row for row in offered}
    for row in gold:
        mine = found.get((row["start"], row["end"]))
        wanted = row["kind"].replace("quote", "quotation"), row["checkable"], row.get("speaker") or ""
        got = (mine.kind, mine.is_checkable, mine.speaker) if mine else None
        if got != wanted:
            print(f"    {wanted} {got} {row['text'][:120]!r}")


def sentences(folder: Path) -> None:
    for path in sorted((folder / "segmentation").glob("*.json")):
        exact, spans, all_cases = 0, Count(), 0
        for text, wanted, language in cases(path):
            offered = [(row.start, row.end) for row in split_release(text, language)]
            spans.add(((all_cases, *span) for span in offered), ((all_cases, *span) for span in wanted))
            exact += offered == wanted
            all_cases += 1
        print(f"{path.name}: texts exactly right {exact} of {all_cases}; spans {spans}")


def cases(path: Path) -> Iterable[tuple[str, list[tuple[int, int]], str]]:
    """Yield text, sentence spans and language of the three forms the files have."""
    data = json.loads(path.read_text())
    by_language = data if isinstance(data, dict) else {"en": data}
    for language, rows in by_language.items():
        for row in rows:
            yield row["text"], spans_of(row), LANGUAGES.get(language, language)


def spans_of(row: dict) -> list[tuple[int, int]]:
    spans, position = [], 0
    for sentence in row["sentences"]:
        if isinstance(sentence, dict):
            spans.append((sentence["start"], sentence["end"]))
            continue
        start = row["text"].index(sentence, position)
        position = start + len(sentence)
        spans.append((start, position))
    return spans


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("-v", "--verbose", action="store_true", help="list every statement judged otherwise")
    options = parser.parse_args()
    releases(options.folder, is_verbose=options.verbose)
    sentences(options.folder)


if __name__ == "__main__":
    main()
