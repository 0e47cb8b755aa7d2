"""What a reader sees is what was approved: every string of an edition is bound by an approval, or listed."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import timedelta

import pytest
from django.db import DatabaseError, models, transaction

from cases import workflow
from cases.admin.case.differences import compared
from cases.checks.dossier import open_dossier
from cases.checks.states import claim_state
from cases.choices import ClaimState
from cases.document import approval_content, as_json
from cases.history.editions import read_edition
from cases.models import (
    Claim,
    Claimant,
    ContactEntry,
    EvidenceLink,
    Release,
    SearchEntry,
    Snapshot,
    Source,
    Statement,
    Verdict,
)
from tests.factories import (
    NOW,
    conclude,
    make_approved,
    make_case,
    make_claimant,
    make_contact,
    make_evidence,
    make_search,
    plan_of,
    publish,
)

LATER = NOW + timedelta(hours=1)
# Where no second person stands behind a string, and why none has to. Paths without numbers.
FREE = {
    "case.slug": "The address of the page; it is made once, at intake.",
    "case.title": "The desk's own name for the case. No page and no file shows it.",
    "kind": "What kind of edition it is follows from the move.",
    "previous_digest": "Follows from the edition before.",
    "published_at": "When the editor pressed.",
    "publisher.name": "The desk's name is a setting of its operator.",
    "publisher.url": "So is its address.",
    "publisher.license": "So is the license.",
    "release.text": "Bound by its SHA-256, and the words of each statement by its place.",
    "statements.claims.verdict.approved_at": "When the second person approved.",
    "statements.claims.verdict.content_digest": "The digest of what was approved.",
}


def leaves(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a JSON value, with its path, numbers left out."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield from leaves(held, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for held in value:
            yield from leaves(held, path)
    elif isinstance(value, str) and value:
        yield path, value


def fill(model, **filters) -> None:
    """Give every free text of a table's rows words of their own, so that each is told from all others."""
    for row in model.objects.filter(**filters):
        for field in model._meta.concrete_fields:
            kind = field.get_internal_type()
            if kind in ("CharField", "TextField") and not field.choices and getattr(row, field.attname):
                words = f"{model.__name__}-{field.name}-{row.pk}"
                is_address = isinstance(field, models.URLField)
                setattr(row, field.attname, f"https://example.org/{words}" if is_address else f"{words}.")
        row.save()


@pytest.fixture
def case(db, reviewer):
    """A case in which every part of a document holds something, each text with words of its own."""
    case = make_case(sentences=["One opened.", "Two opened.", "Three opened."], url="https://example.org/r/1")
    speaker = make_claimant("The speaker", kind="person", job_title="Clerk", affiliation="The county")
    statement = case.claims.order_by("pk").first().statement
    Statement.objects.filter(pk=statement.pk).update(speaker=speaker)
    Claimant.objects.filter(pk=case.release.issuer_id).update(
        same_as="https://example.org/id", homepage="https://county.example.org", affiliation="The state"
    )
    for claim in case.claims.order_by("pk"):
        note = {"note": "Seen.", "quote_language": "es", "quote_translation": "x", "quote_translator": "y"}
        make_evidence(claim, stance="context", **note)
    Claim.objects.update(claimed_value="12", claimed_status={"status": "charged", "offense": "Theft"})
    contact = make_contact(case)
    ContactEntry.objects.filter(pk=contact.pk).update(
        outcome="answered", answer="All.", answered_at=NOW, question_is_public=True
    )
    for model in (Source, EvidenceLink, Claim, ContactEntry, Claimant):
        fill(model)
    fill(Release)
    Snapshot.objects.update(failure="")
    names = {str(row.pk): row.names for row in Claimant.objects.filter(pk__in=case.names)}
    case.names = {**names, str(speaker.pk): Claimant.objects.get(pk=speaker.pk).names}
    case.save()
    for claim, rating in zip(
        case.claims.order_by("pk"), ("verified", "disputed", "unverifiable"), strict=True
    ):
        make_search(claim)
        status = {"status": "charged", "offense": f"Offense {claim.pk}"}
        found = {"found_value": f"Found {claim.pk}", "sole_source_reason": f"Sole {claim.pk}"}
        found["found_status"] = status
        make_approved(claim, rating, explanation=f"Explained {claim.pk}.", **found)
    return case


class TestEveryStringOfAnEdition:
    def test_is_bound_by_an_approval_or_stands_on_the_list(self, case, editor):
        edition = publish(case, by=editor, at=LATER)
        document = as_json(read_edition(edition))
        claims = open_dossier(case).claims
        contents = [approval_content(claim, claim.standing_verdict) for claim in claims]
        contents.append(edition.case.conclusions.get().content)
        bound = {text for content in contents for _, text in leaves(content)}

        unbound = {path for path, text in leaves(document) if text not in bound}

        assert unbound - FREE.keys() == set()

    def test_of_the_list_is_there(self, case, editor):
        """A list that names what no edition has would hide what it gets one day."""
        paths = {path for path, _ in leaves(as_json(read_edition(publish(case, by=editor, at=LATER))))}

        assert FREE.keys() - paths == {"previous_digest", "publisher.license"}


# Whose row a string comes from, by the path of the object that holds it.
ROWS = {
    "contacts": ContactEntry,
    "statements": Statement,
    "statements.claims": Claim,
    "statements.claims.evidence": EvidenceLink,
    "statements.claims.evidence.source": Source,
    "statements.claims.searches": SearchEntry,
}


def strings(value: object, path: str = "", owners: tuple = ()) -> Iterator[tuple[str, tuple]]:
    """Every string with its path and the objects that it stands in, the innermost last."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield from strings(held, f"{path}.{key}" if path else key, (*owners, value))
    elif isinstance(value, list):
        for held in value:
            yield from strings(held, path, owners)
    elif isinstance(value, str) and value:
        yield path, owners


def row_of(case, path: str, owners: tuple) -> tuple[models.Model, list[str]]:
    """Find the row that a string was read from, with its field and, of JSON, the keys beneath."""
    holder, _, key = path.rpartition(".")
    words = ("headline", "summary", "why_checked")
    match holder.rpartition(".")[2]:
        case "case":
            return (case.conclusions.get() if key in words else case), [key]
        case "release":
            return (case.release.versions.get() if key in ("text", "sha256") else case.release), [key]
        case "issuer" | "speaker":
            return case, ["names", str(owners[-1]["id"]), key]
        case "claimed_status":
            return Claim.objects.get(pk=owners[-2]["id"]), ["claimed_status", key]
        case "verdict":
            return Verdict.objects.get(claim=owners[-2]["id"]), [key]
        case "found_status":
            return Verdict.objects.get(claim=owners[-3]["id"]), ["found_status", key]
        case "snapshot":
            return EvidenceLink.objects.get(pk=owners[-2]["id"]).snapshot, [key]
    return ROWS[holder].objects.get(pk=owners[-1]["id"]), [key]


def changed(row: models.Model, field: str, *keys: str) -> object:
    """Return what the field holds, with one string of it changed to something that may stand there."""
    value = deepcopy(getattr(row, field))
    if keys:
        held = value
        for key in keys[:-1]:
            held = held[key]
        held[keys[-1]] += "x"
        return value
    if not isinstance(value, str):
        return value + timedelta(days=1)
    codes = [code for code, _ in row._meta.get_field(field).choices or ()]
    return next((code for code in codes if code != value), f"{value}x")


def stands(case) -> bool:
    """Tell whether all that was approved for the next edition still holds."""
    claims = open_dossier(case).claims
    return plan_of(case).holds and all(claim_state(claim) == ClaimState.APPROVED for claim in claims)


class TestAStringThatIsChangedBeneathTheDesk:
    def test_makes_an_approval_void_or_can_not_be_changed_or_stands_on_the_list(self, case):
        conclude(case)
        assert stands(case)
        every = strings(as_json(plan_of(case).content))
        said = [(path, owners) for path, owners in every if path not in FREE]

        unbound = set()
        for path, owners in said:
            row, (field, *keys) = row_of(case, path, owners)
            point = transaction.savepoint()
            try:
                with transaction.atomic():
                    rows = type(row)._base_manager.filter(pk=row.pk)
                    rows.update(**{field: changed(row, field, *keys)})
            except DatabaseError:
                continue  # a trigger: it never changes
            case.refresh_from_db()
            if stands(case):
                unbound.add(path)
            transaction.savepoint_rollback(point)
            case.refresh_from_db()

        assert len(said) > 100
        assert unbound == set()


def test_a_renamed_issuer_is_bound_by_the_conclusion_alone(case, editor, reviewer):
    publish(case, by=editor, at=LATER)
    issuer = Claimant.objects.get(pk=case.release.issuer_id)
    seen = workflow.claimant_seen(issuer)
    workflow.edit_claimant(claimant=issuer, by=reviewer, at=LATER, seen=seen, name="Board of Water")
    assert plan_of(case).says_nothing_new

    case.refresh_from_db()
    issuer.refresh_from_db()
    workflow.take_name(
        case=case,
        claimant=issuer,
        by=reviewer,
        at=LATER,
        version=case.version,
        seen=workflow.claimant_seen(issuer),
    )

    assert not plan_of(case).says_nothing_new
    assert {s.code for s in plan_of(case).missing(LATER)} == {"no_conclusion"}


# Numbers by which rows are told apart, and by which they are ordered: a change of these alone says nothing.
KEYS = {"id", "number"}


def places(value: object) -> Iterator[tuple]:
    """Every list or object with the key of each plain value that it holds."""
    for key, held in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(held, dict | list):
            yield from places(held)
        elif key not in KEYS:
            yield value, key


def another(value: object, key: object, claimants: set[int]) -> object:
    if key in ("issuer", "speaker"):
        return min(claimants - {value})
    if key == "extent":
        return "wholly" if value == "in_part" else "in_part"
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) else f"{value or ''}x"


class TestWhoeverDecides:
    def test_is_shown_every_change_of_what_the_conclusion_is_bound_to(self, case, editor):
        publish(case, by=editor, at=LATER)
        bound = case.conclusions.get().content
        changed, text = deepcopy(bound), open_dossier(case).version.text
        claimants = {row["id"] for row in bound["names"]}

        unseen = []
        for holder, key in list(places(changed)):
            was, holder[key] = holder[key], another(holder[key], key, claimants)
            if not compared(bound, changed, text):
                unseen.append((key, was))
            holder[key] = was

        assert unseen == []
