"""How format 2 lays a document out: texts in parts that can be masked, places inside them, names once.

Format 1 has the text of the release once and places in it; a place tells how long a masked text was. Here the
release is in its statements: `before` each what stands between it and the one before it, `text` its own, and
`after` the last what is left. The words of a claim are runs, `17:0-24 16:3-9`: the statement by its id, and
code points inside it. Claimants stand in a list of their own, and are referred to by their place in it.
"""

import re
from typing import Any

from cases.document.commitments import BLOCK

Json = dict[str, Any]
RUN = re.compile(r"(\d+):(\d+)-(\d+)")


def cut_up(said: Json) -> Json:
    """Lay out a document that has its text in one piece, as format 1 does. What was given stays as it is."""
    claimants: list[Json] = []
    release = {**said["release"], "issuer": _place_of(said["release"]["issuer"], claimants)}
    text = release.pop("text", "")
    document = {**said, "release": release}
    if "statements" in said:
        spans = {s["id"]: (s["start"], s["end"]) for s in said["statements"]}
        document["statements"] = [
            {
                **_without(statement, "start", "end"),
                "before": text[end_before : statement["start"]],
                "text": text[statement["start"] : statement["end"]],
                "speaker": _place_of(statement["speaker"], claimants),
                "claims": [_claim_cut_up(claim, statement["id"], spans) for claim in statement["claims"]],
            }
            for statement, end_before in _with_ends(said["statements"])
        ]
        last = said["statements"][-1]["end"] if said["statements"] else 0
        release["after"] = text[last:]
    return {**document, "claimants": claimants}


def _with_ends(statements: list[Json]) -> list[tuple[Json, int]]:
    ends = [0, *(statement["end"] for statement in statements)]
    return list(zip(statements, ends[: len(statements)], strict=True))


def _place_of(claimant: Json, claimants: list[Json]) -> int:
    if claimant not in claimants:
        claimants.append(claimant)
    return claimants.index(claimant)


def _without(said: Json, *keys: str) -> Json:
    return {key: value for key, value in said.items() if key not in keys}


def _claim_cut_up(claim: Json, own: int, spans: dict[int, tuple[int, int]]) -> Json:
    runs = claim.get("runs") or [(claim["start"], claim["end"])]
    return {
        **_without(claim, "start", "end", "runs"),
        "runs": " ".join(_run(start, end, own, spans) for start, end in runs),
    }


def _run(start: int, end: int, own: int, spans: dict[int, tuple[int, int]]) -> str:
    """Write a run as its statement and the code points in it: its own, unless another holds the words."""
    pk = own
    if not _holds(spans[own], start, end):
        pk = next((pk for pk, span in spans.items() if _holds(span, start, end)), own)
    return f"{pk}:{start - spans[pk][0]}-{end - spans[pk][0]}"


def _holds(span: tuple[int, int], start: int, end: int) -> bool:
    return span[0] <= start and end <= span[1]


def put_together(said: Json) -> Json:
    """Undo `cut_up`. Where words are masked, places in them are lost: a claim has all of its statement."""
    claimants = said["claimants"]
    release = {**said["release"], "issuer": claimants[said["release"]["issuer"]]}
    document = {**_without(said, "claimants"), "release": release}
    if "statements" not in said:
        return document
    spans, text = _spans(said["statements"])
    release["text"] = text + release.pop("after")
    document["statements"] = [
        {
            **_without(statement, "before", "text"),
            "start": spans[statement["id"]][0],
            "end": spans[statement["id"]][1],
            "speaker": claimants[statement["speaker"]],
            "claims": [_claim_put_together(claim, statement, spans) for claim in statement["claims"]],
        }
        for statement in said["statements"]
    ]
    return document


def _spans(statements: list[Json]) -> tuple[dict[int, tuple[int, int]], str]:
    spans, parts, at = {}, [], 0
    for statement in statements:
        start = at + len(statement["before"])
        at = start + len(statement["text"])
        spans[statement["id"]] = (start, at)
        parts += [statement["before"], statement["text"]]
    return spans, "".join(parts)


def _claim_put_together(claim: Json, statement: Json, spans: dict[int, tuple[int, int]]) -> Json:
    start, end = spans[statement["id"]]
    runs = [] if BLOCK in statement["text"] else _runs(claim["runs"], spans)
    inside = [run for run in runs if start <= run[0] and run[1] <= end]
    first = min((run[0] for run in inside), default=start)
    last = max((run[1] for run in inside), default=end)
    placed = {**_without(claim, "runs"), "start": first, "end": last}
    return placed if runs in ([], [(first, last)]) else {**placed, "runs": runs}


def _runs(written: str, spans: dict[int, tuple[int, int]]) -> list[tuple[int, int]]:
    """Read runs as places in the text; those of a statement that is not there are left out."""
    found = [tuple(map(int, run)) for run in RUN.findall(written)]
    return [(spans[pk][0] + start, spans[pk][0] + end) for pk, start, end in found if pk in spans]
