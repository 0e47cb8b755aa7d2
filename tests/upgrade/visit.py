"""Visit an upgraded desk as readers and an editor do, in a process of its own with the desk's environment.

`python -m tests.upgrade.visit read FOLDER` keeps every public file and says how every public page answers;
`python -m tests.upgrade.visit rebuild` makes the published rows again and says which of them differ;
`python -m tests.upgrade.visit unchanged` names the published cases that say what their last edition says;
`python -m tests.upgrade.visit publish SLUG` and `withdraw SLUG` go through the pages of the admin.
Each prints JSON.
"""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

FILES = ("claims", "statements", "evidence", "corrections", "releases")


def read(folder: str) -> dict[str, int]:
    """Keep editions and files in a folder; return the status of every address that readers have."""
    client, answers = Client(), {}
    addresses = [
        *("/", "/claims/", "/corrections/", "/method/"),
        *(f"/cases/{slug}/" for slug in PublishedCase.objects.values_list("slug", flat=True)),
        *(f"/claims/{pk}/" for pk in PublishedClaim.objects.values_list("pk", flat=True)),
    ]
    for address in addresses:
        answers[address] = client.get(address).status_code
    digests = Edition.objects.values_list("digest", flat=True)
    for name in (*(f"editions/{digest}.json" for digest in digests), *(f"{name}.csv" for name in FILES)):
        response = client.get(f"/{name}")
        answers[f"/{name}"] = response.status_code
        file = Path(folder, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(response.getvalue())
    return answers


def rebuild() -> dict[str, list]:
    """Return, by table, the rows before and after, as text, since JSON knows no dates."""
    before = published_rows()
    call_command("rebuild_published", stdout=sys.stderr)
    return {"before": before, "after": published_rows()}


def published_rows() -> list[str]:
    return [repr(row) for model in TABLES for row in model.objects.order_by("pk").values_list()]


def publish(slug: str) -> dict:
    """Confirm its statements, change a case's own words and publish that, on the pages that an editor uses.

    Version 1 knew no confirmation, and an upgrade makes none up.
    """
    case = Case.objects.get(slug=slug)
    editor = User.objects.get(username="edda")
    conclude(case, editor)
    client = signed_in()
    shown = client.get(at("case_change", case.pk)).context["guesses_shown"]
    confirmed = client.post(at("case_confirm", case.pk), {"shown": shown, "which": "shown"})
    assert confirmed.status_code == 302
    notice = {"kind": "update", "reason": "The desk was upgraded (sample).", "requested_by_kind": "desk"}
    response = send(client, at("case_publish", case.pk), **notice)
    return state_of(case, response)


def conclude(case, editor) -> None:
    """Have a conclusion proposed by one person of the desk and approved by another."""
    other = User.objects.filter(is_active=True, groups__name="Reviewer").exclude(pk=editor.pk).first()
    proposed = workflow.propose_conclusion(
        case=case,
        by=other,
        at=datetime.now(UTC),
        version=case.version,
        headline="To see (upgraded sample)",
        summary=case.summary,
        why_checked="To see (upgraded sample).",
        claims=everything(open_dossier(case), last_document(case)).claims,
        takes_cut=False,
    )
    workflow.approve_conclusion(conclusion=proposed, by=editor, at=datetime.now(UTC))


def unchanged() -> list[str]:
    """Name the published cases that would say today, letter by letter, what their last edition says."""
    cases = Case.objects.filter(state="published").order_by("slug")
    return [case.slug for case in cases if says_the_same(case)]


def says_the_same(case) -> bool:
    return plan(open_dossier(case)).says_nothing_new


def withdraw(slug: str) -> dict:
    case = Case.objects.get(slug=slug)
    response = send(
        signed_in(), at("case_withdraw", case.pk), reason="To see (sample).", requested_by_kind="desk"
    )
    return state_of(case, response)


def signed_in() -> "Client":
    """Sign in with the name and the password that version 1 stored."""
    client = Client()
    client.post("/admin/login/", {"username": "edda", "password": PASSWORD})
    return client


def state_of(case, response) -> dict:
    case.refresh_from_db()
    page = Client().get(f"/cases/{case.slug}/")
    editions = list(case.editions.order_by("number").values_list("number", "document__kind"))
    return {"sent": response.status_code, "state": case.state, "editions": editions, "page": page.status_code}


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    import django

    django.setup()
    from django.contrib.auth.models import User
    from django.core.management import call_command
    from django.test import Client
    from django.test.utils import setup_test_environment

    from cases import workflow
    from cases.checks.dossier import open_dossier
    from cases.editions import TABLES, everything, last_document, plan
    from cases.models import Case, Edition, PublishedCase, PublishedClaim
    from tests.admin.clients import at, send
    from tests.upgrade.make_version_1 import PASSWORD

    setup_test_environment()
    verb, *words = sys.argv[1:]
    verbs = {
        "read": read,
        "rebuild": rebuild,
        "unchanged": unchanged,
        "publish": publish,
        "withdraw": withdraw,
    }
    print(json.dumps(verbs[verb](*words)))
