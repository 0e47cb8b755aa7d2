"""Who said it: the names that a case uses for its issuer and its speakers."""

from datetime import datetime

from django.contrib.auth.models import User

from cases.history.chain import subject_of
from cases.models import Case, Claimant
from cases.people import permissions
from cases.workflow.claimants import claimant_seen
from cases.workflow.moves import move
from cases.workflow.refusals import refuse_stale, refuse_unseen, require
from cases.workflow.taking import take_case
from cases.workflow.writing import record, write_case


@move
def take_name(*, case: Case, claimant: Claimant, by: User, at: datetime, version: int, seen: str) -> Case:
    """Let a case call a claimant what it is called now. `seen` says what that was when the person read it.

    Nothing that is published changes, nor does an approval: verdicts bind the claimant's number.
    """
    case = take_case(case.pk)
    require(permissions.may_edit_case(by), "You may not edit cases.")
    refuse_stale(case, version, "case")
    claimant = Claimant.objects.get(pk=claimant.pk)
    refuse_unseen(claimant, seen, claimant_seen(claimant), "This claimant")
    key, new = str(claimant.pk), claimant.names
    require(key in case.names, f"This case has no words of {claimant}.")
    old = case.names[key]
    changed = [field for field in new if new[field] != old[field]]
    require(changed, f"This case already says of {claimant} what is said now.")
    write_case(case, version, names={**case.names, key: new})
    before, after = ({"claimant": subject_of(claimant), **_only(changed, names)} for names in (old, new))
    record(at, by, "take_name", case, before, {**after, "version": case.version})
    return case


def _only(fields: list[str], names: dict[str, str]) -> dict[str, str]:
    return {field: names[field] for field in fields}


def learn_name(case: Case, claimant: Claimant | None, by: User, at: datetime, action: str) -> None:
    """Let a case keep the names of somebody who is new to it, inside the move that brings them in.

    That is no edit of the case that a form could overwrite, so that its version stays.
    """
    if claimant is None or str(claimant.pk) in case.names:
        return
    case.names = {**case.names, str(claimant.pk): claimant.names}
    Case.objects.filter(pk=case.pk).update(names=case.names)
    record(at, by, action, case, after={"claimant": subject_of(claimant), **claimant.names})
