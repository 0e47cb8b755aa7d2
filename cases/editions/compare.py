"""How two documents differ in what they say to readers, and the corrections that tell of it."""

from cases.choices import CorrectionKind


def said(document: dict) -> dict:
    """Reduce a document to what it says to readers, for comparing editions.

    Who approved the same finding again, and when, says nothing new.
    """
    known = {key: document[key] for key in ("case", "release", "contacts") if key in document}
    statements = [
        {**statement, "claims": [{**without_approval(c), "number": c["number"]} for c in statement["claims"]]}
        for statement in document.get("statements", ())
    ]
    return {**known, "statements": statements}


def changed_claims(before: dict, after: dict) -> list[dict]:
    """Name the claims that two documents do not say alike, with rating before and after ("" for none)."""
    old, new = claims_of(before), claims_of(after)
    return [
        {
            "id": pk,
            "rating_before": _rating(old.get(pk)),
            "rating_after": _rating(new.get(pk)),
        }
        for pk in sorted(old.keys() | new.keys())
        if without_approval(old.get(pk)) != without_approval(new.get(pk))
    ]


def claims_of(document: dict) -> dict[int, dict]:
    """All claims of a document by their identifier, each with who says it."""
    return {
        c["id"]: {**c, "speaker": s["speaker"]["id"]}
        for s in document.get("statements", ())
        for c in s["claims"]
    }


def _rating(claim: dict | None) -> str:
    return claim["verdict"]["rating"] if claim else ""


def without_approval(claim: dict | None) -> dict | None:
    """What of a claim counts as changed: not its number, nor who approved the same finding again when."""
    if claim is None:
        return None
    verdict = {k: v for k, v in claim["verdict"].items() if k not in ("approved_at", "content_digest")}
    return {**claim, "number": 0, "verdict": verdict}


def correction_document(kind: str, reason: str, requested_by_kind: str, claims: list[dict]) -> dict:
    return {"kind": kind, "reason": reason, "requested_by_kind": requested_by_kind, "claims": claims}


def withdrawal_document(reason: str, requested_by_kind: str, last: dict) -> dict:
    """The one record of an edition that withdraws: every claim of the last edition loses its rating."""
    claims = [
        {"id": pk, "rating_before": _rating(claim), "rating_after": ""}
        for pk, claim in sorted(claims_of(last).items())
    ]
    return correction_document(CorrectionKind.WITHDRAWAL.value, reason, requested_by_kind, claims)
