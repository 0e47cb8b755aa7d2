"""What the next edition of a case would say differently from the last one."""

from dataclasses import dataclass, replace

from cases import editions
from cases.document import Content, Statement, read_document
from cases.models import Edition
from cases.ratings import rating_label

WORDS = (("title", "the title"), ("summary", "the conclusion"), ("why_checked", "why it was checked"))


@dataclass(frozen=True)
class ChangedClaim:
    text: str
    before: str
    after: str

    @property
    def before_label(self) -> str:
        return rating_label(self.before) if self.before else "not in it"

    @property
    def after_label(self) -> str:
        return rating_label(self.after) if self.after else "removed"


@dataclass(frozen=True)
class Changes:
    claims: list[ChangedClaim]
    others: list[str]

    def __bool__(self) -> bool:
        return bool(self.claims or self.others)


def changes_since(edition: Edition, new: Content) -> Changes:
    """Compare an edition with the content of the next one."""
    old = read_document(edition.document)
    texts = {claim.id: claim.text for _, claim in [*old.claims, *new.claims]}
    claims = [
        ChangedClaim(texts[change.id], change.rating_before, change.rating_after)
        for change in editions.changed_claims(old, new)
    ]
    others = [words for field, words in WORDS if getattr(old.case, field) != getattr(new.case, field)]
    if editions.contacts_said(old) != editions.contacts_said(new):
        others.append("the contact log")
    if _cut(old) != _cut(new):
        others.append("the statements, or what they are classified as")
    if old.release != new.release:
        others.append("what is said of the release and its issuer")
    return Changes(claims, others)


def _cut(content: Content) -> list[Statement]:
    """The statements without their claims."""
    return [replace(statement, claims=()) for statement in content.statements]
