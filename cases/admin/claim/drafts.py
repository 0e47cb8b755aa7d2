"""What somebody typed of a verdict and has not proposed yet, kept in their session for a while.

A proposal that lacks evidence leads to the claim's page and back: the words wait here meanwhile. Nobody else
sees them, and nothing of them is on record.
"""

from collections.abc import Mapping
from typing import Any

from cases.models import Claim

KEY = "verdict-drafts"
# A session holds so many claims' drafts; the oldest goes first.
MOST_DRAFTS = 10
LEFT_OUT = ("csrfmiddlewaretoken", "version", "_evidence")


def keep_draft(session: Any, claim: Claim, typed: Mapping[str, str]) -> None:
    """Keep what was typed, and after which verdict: a later one makes it a thing of the past."""
    words = {name: value for name, value in typed.items() if name not in LEFT_OUT and value.strip()}
    drafts = {pk: draft for pk, draft in session.get(KEY, {}).items() if pk != str(claim.pk)}
    if words:
        drafts[str(claim.pk)] = {"after": _last(claim), "words": words}
    session[KEY] = dict(list(drafts.items())[-MOST_DRAFTS:])


def draft_of(session: Any, claim: Claim) -> dict[str, str]:
    """Return what was typed, by field; empty where nothing is kept or a verdict has come since."""
    draft = session.get(KEY, {}).get(str(claim.pk))
    return draft["words"] if draft and draft["after"] == _last(claim) else {}


def drop_draft(session: Any, claim: Claim) -> None:
    if str(claim.pk) in session.get(KEY, {}):
        session[KEY] = {pk: draft for pk, draft in session[KEY].items() if pk != str(claim.pk)}


def _last(claim: Claim) -> int | None:
    return max((verdict.pk for verdict in claim.verdicts.all()), default=None)
