"""What the next edition of a case would say differently from the last one."""

from dataclasses import dataclass

from cases import editions
from cases.choices import Rating
from cases.models import Edition

WORDS = (("title", "the title"), ("summary", "the conclusion"), ("why_checked", "why it was checked"))


@dataclass(frozen=True)
class ChangedClaim:
    text: str
    before: str
    after: str

    @property
    def before_label(self) -> str:
        return Rating(self.before).label if self.before else "not in it"

    @property
    def after_label(self) -> str:
        return Rating(self.after).label if self.after else "removed"


@dataclass(frozen=True)
class Changes:
    claims: list[ChangedClaim]
    others: list[str]

    def __bool__(self) -> bool:
        return bool(self.claims or self.others)


def changes_since(edition: Edition, new: dict) -> Changes:
    """Compare an edition with the content of the next one."""
    old, new = editions.said(edition.document), editions.said(new)
    texts = {**_texts(old), **_texts(new)}
    claims = [
        ChangedClaim(texts[row["id"]], row["rating_before"], row["rating_after"])
        for row in editions.changed_claims(old, new)
    ]
    others = [words for field, words in WORDS if old["case"].get(field) != new["case"].get(field)]
    if old.get("contacts") != new.get("contacts"):
        others.append("the contact log")
    if _shape(old) != _shape(new):
        others.append("the statements, or what they are classified as")
    if old["release"] != new["release"]:
        others.append("what is said of the release and its issuer")
    return Changes(claims, others)


def _texts(document: dict) -> dict[int, str]:
    return {claim["id"]: claim["text"] for s in document.get("statements", ()) for claim in s["claims"]}


def _shape(document: dict) -> list[dict]:
    return [{k: v for k, v in s.items() if k != "claims"} for s in document.get("statements", ())]
