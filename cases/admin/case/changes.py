"""What the next edition of a case would say differently from the last one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cases import editions
from cases.document import Change, Content, Statement
from cases.editions import Plan
from cases.ratings import rating_label

WORDS = (
    ("title", "the title"),
    ("headline", "the headline"),
    ("summary", "the conclusion"),
    ("why_checked", "why it was checked"),
)


@dataclass(frozen=True)
class ChangedClaim:
    """A claim with rating and extent before and after; both empty for none."""

    text: str
    was: tuple[str, str]
    becomes: tuple[str, str]

    @property
    def before(self) -> str:
        return self.was[0]

    @property
    def after(self) -> str:
        return self.becomes[0]

    @property
    def is_same(self) -> bool:
        """What it says of the claim is changed, and not its rating."""
        return bool(self.after) and self.was == self.becomes

    @property
    def before_label(self) -> str:
        return rating_label(*self.was) if self.before else "no finding"

    @property
    def after_label(self) -> str:
        return rating_label(*self.becomes) if self.after else "removed"


@dataclass(frozen=True)
class Changes:
    """`added` are findings that were not there before; all else needs a word to readers if `needs_notice`."""

    claims: list[ChangedClaim]
    added: list[ChangedClaim]
    others: list[str]
    needs_notice: bool

    def __bool__(self) -> bool:
        return bool(self.claims or self.added or self.others)


def changes_since(plan: Plan) -> Changes | None:
    """Compare the next edition with what was last said; None for a first one."""
    found, last, new = plan.changes(), plan.last, plan.content
    if found is None or last is None:
        return None
    texts = {claim.id: claim.text for _, claim in [*last.claims, *new.claims]}
    corrected, added = (
        [_changed(texts[change.id], change) for change in changes]
        for changes in (found.corrected, found.added)
    )
    return Changes(corrected, added, list(_others(last, new)), found.needs_notice)


def _changed(text: str, change: Change) -> ChangedClaim:
    before, after = (
        (change.rating_before, change.extent_before),
        (change.rating_after, change.extent_after),
    )
    return ChangedClaim(text, before, after)


def _others(old: Content, new: Content) -> Iterator[str]:
    for field, words in WORDS:
        if getattr(old.case, field) != getattr(new.case, field):
            yield words
    if editions.contacts_said(old) != editions.contacts_said(new):
        yield "the contact log"
    if _cut(old) != _cut(new):
        yield "the statements, or what they are classified as"
    if old.release != new.release:
        yield "what is said of the release and its issuer"
    if _states(old) != _states(new):
        yield "which findings are being checked again or under review"


def _states(content: Content) -> dict[int, tuple]:
    return {claim.id: (claim.check_state, claim.since) for _, claim in content.claims}


def _cut(content: Content) -> list[Statement]:
    """The statements without their claims."""
    return [replace(statement, claims=()) for statement in content.statements]
