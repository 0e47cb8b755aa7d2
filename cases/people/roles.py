"""The four groups and what each may do. Every `manage.py migrate` makes the database agree with this page.

`manage.py sync_roles` does so without migrating, where somebody changed the groups.
"""

from typing import Any

from django.db import DEFAULT_DB_ALIAS

VIEWED = (
    "case",
    "claim",
    "claimant",
    "conclusion",
    "contactentry",
    "correctedclaim",
    "correction",
    "edition",
    "event",
    "evidencelink",
    "release",
    "releaseversion",
    "searchentry",
    "snapshot",
    "source",
    "statement",
    "verdict",
)

RESEARCHER = frozenset(
    {f"view_{model}" for model in VIEWED}
    | {
        "add_release",
        "add_claimant",
        "change_claimant",
        "change_statement",
        "add_claim",
        "change_claim",
        "delete_claim",
        "add_source",
        "change_source",
        "add_snapshot",
        "add_evidencelink",
        "change_evidencelink",
        "delete_evidencelink",
        "add_searchentry",
        "add_contactentry",
        "change_contactentry",
    }
)
REVIEWER = RESEARCHER | {
    "change_case",
    "propose_verdict",
    "decide_verdict",
    "propose_conclusion",
    "decide_conclusion",
}
EDITOR = REVIEWER | {
    "change_release",
    "assign_case",
    "publish_case",
    "correct_case",
    "withdraw_case",
    "hold_case",
    "redact_case",
}
ADMINISTRATOR = frozenset(
    {f"view_{model}" for model in VIEWED} | {"view_user", "add_user", "change_user", "view_group"}
)

ROLES = {
    "Researcher": RESEARCHER,
    "Reviewer": REVIEWER,
    "Editor": EDITOR,
    "Administrator": ADMINISTRATOR,
}


def sync_roles(
    group_model: Any, permission_model: Any, using: str = DEFAULT_DB_ALIAS
) -> dict[str, list[str]]:
    """Give each group exactly the permissions above; return the codenames that do not exist (yet).

    Models are passed in, since `migrate` has them as they are after its last migration. Nothing is written
    where all is in order.
    """
    wanted = set().union(*ROLES.values())
    known = {
        p.codename: p
        for p in permission_model.objects.using(using).filter(
            codename__in=wanted, content_type__app_label__in=("cases", "auth")
        )
    }
    unknown = {}
    for name, codenames in ROLES.items():
        group, _ = group_model.objects.using(using).get_or_create(name=name)
        group.permissions.set([known[c] for c in codenames if c in known])
        unknown[name] = sorted(codenames - known.keys())
    return unknown
