"""Every constraint of every table, broken once: the database refuses the row, and a form says why.

`BROKEN` makes, for each constraint, a row that breaks this one and no other. The rows are written with
`bulk_create`, which asks no form and no `clean`.
"""

from datetime import timedelta

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from cases.models import (
    Case,
    Claim,
    Claimant,
    Conclusion,
    ContactEntry,
    CorrectedClaim,
    Correction,
    Disclosure,
    Edition,
    EventHead,
    EvidenceLink,
    PublicLogEntry,
    Release,
    ReleaseVersion,
    Schedule,
    SearchEntry,
    Snapshot,
    Source,
    Statement,
    Verdict,
)
from tests.factories import (
    NOW,
    TODAY,
    make_case,
    make_claimant,
    make_release,
    make_source,
    make_user,
    make_version,
)

CONSTRAINTS = {
    constraint.name: (model, constraint)
    for model in apps.get_app_config("cases").get_models()
    for constraint in model._meta.constraints
}


# --- whole rows, to be spoiled in one place -----------------------------------------------------------


def a_claimant(**fields):
    return Claimant(**{"name": "Harbor office", "slug": "harbor-office", **fields})


def a_release(**fields):
    known = {"issuer": make_claimant(), "title": "Title", "published_date": TODAY, "received_at": NOW}
    return Release(**{**known, "received_by": make_user(), **fields})


def a_version(**fields):
    known = {"number": 1, "text": "Words.", "length": 6, "sha256": "a" * 64, "captured_at": NOW}
    return ReleaseVersion(**{**known, "captured_by": make_user(), **fields})


def a_statement(**fields):
    known = {"position": 9, "start": 40, "end": 45, "kind": "factual", "is_checkable": True}
    return Statement(**{**known, "version": fields.pop("version", None) or make_version(), **fields})


def a_case(**fields):
    return Case(**{"release": make_release(), "title": "Title", "slug": "title", **fields})


def a_claim(**fields):
    statement = make_case().claims.first().statement
    known = {"position": 2, "start": statement.start, "end": statement.end, "text": "It opened."}
    return Claim(**{**known, "case": statement.version.release.case, "statement": statement, **fields})


def a_source(**fields):
    return Source(**{"kind": "law", "title": "An act", **fields})


def a_snapshot(**fields):
    known = {"accessed_at": NOW, "status": "archived", "archive_url": "https://archive.example.org/1"}
    return Snapshot(**{**known, "source": make_source(), "accessed_by": make_user(), **fields})


def a_link(**fields):
    return EvidenceLink(**{"claim": make_case().claims.first(), "source": make_source(), **fields})


def a_search(**fields):
    known = {"where": "Register", "query": "shelters", "outcome": "Nothing.", "searched_at": NOW}
    return SearchEntry(**{**known, "claim": make_case().claims.first(), "searched_by": make_user(), **fields})


def a_contact(**fields):
    known = {"channel": "email", "outcome": "waiting", "asked_at": NOW, "asked_by": make_user()}
    return ContactEntry(**{**known, "case": make_case(), **fields})


def an_edition(**fields):
    known = {"number": 1, "published_at": NOW, "document": {}, "digest": "a" * 64}
    return Edition(**{**known, "case": make_case(), "published_by": make_user(), **fields})


def an_entry(**fields):
    known = {"seq": 1, "kind": "publication", "at": NOW, "line": "{}", "digest": "a" * 64}
    return PublicLogEntry(**{**known, "case": make_case(), **fields})


def a_correction(**fields):
    known = {"kind": "update", "reason": "A new record."}
    return Correction(**{**known, "edition": saved(an_edition()), **fields})


def a_verdict(**fields):
    known = {"rating": "verified", "explanation": "It shows it.", "as_of_date": TODAY, "proposed_at": NOW}
    claim = fields.pop("claim", None) or make_case().claims.first()
    return Verdict(
        **{**known, "claim": claim, "proposed_by": make_user(), "content_digest": "a" * 64, **fields}
    )


def a_decided_verdict(decision="approved", **fields):
    return a_verdict(decision=decision, decided_at=NOW, decided_by=make_user(), **fields)


def a_conclusion(**fields):
    known = {"headline": "It holds", "summary": "All of it.", "why_checked": "Widely shared."}
    people = {"case": fields.pop("case", None) or make_case(), "proposed_by": make_user()}
    return Conclusion(**{**known, **people, "proposed_at": NOW, "content_digest": "a" * 64, **fields})


def a_decided_conclusion(decision="approved", **fields):
    return a_conclusion(decision=decision, decided_at=NOW, decided_by=make_user(), **fields)


def a_disclosure(**fields):
    known = {"scope": "event:1", "commitment": "c" * 43, "seed": "s" * 43, "text": "Words."}
    return Disclosure(**{**known, **fields})


def saved(row):
    row.save(force_insert=True)
    return row


# --- rows that break exactly one constraint -----------------------------------------------------------


def second_claim_in_one_place():
    claim = a_claim()
    claim.position = claim.statement.claims.get().position
    return claim


def same_corrected_claim_twice():
    first = saved(CorrectedClaim(correction=saved(a_correction()), claim=make_case().claims.first()))
    return CorrectedClaim(correction=first.correction, claim=first.claim)


def same_edition_number_twice():
    return an_edition(case=saved(an_edition()).case, digest="b" * 64)


def same_version_number_twice():
    return a_version(release=make_version().release, number=1)


def second_statement_in_one_place():
    first = saved(a_statement())
    return a_statement(version=first.version, start=first.start + 5, end=first.end + 5)


def second_statement_at_one_letter():
    first = saved(a_statement())
    return a_statement(version=first.version, position=first.position + 1)


def same_disclosure_twice():
    return a_disclosure(scope=saved(a_disclosure()).scope, text="Other words.")


def second_open_verdict():
    return a_verdict(claim=saved(a_verdict()).claim)


def second_standing_verdict():
    return a_decided_verdict(claim=saved(a_decided_verdict()).claim)


def own_verdict_approved():
    verdict = a_decided_verdict()
    verdict.decided_by = verdict.proposed_by
    return verdict


def a_schedule(**fields):
    known = {
        "case": fields.pop("case", None) or make_case(),
        "scheduled_at": NOW,
        "scheduled_by": make_user(),
    }
    return Schedule(**{**known, "publish_at": NOW + timedelta(hours=1), "read": "a" * 64, **fields})


def an_ended_schedule(outcome="refused", **fields):
    return a_schedule(outcome=outcome, ended_at=NOW, **fields)


def second_open_schedule():
    return a_schedule(case=saved(a_schedule()).case)


def second_open_conclusion():
    return a_conclusion(case=saved(a_conclusion()).case)


def own_conclusion_approved():
    conclusion = a_decided_conclusion()
    conclusion.decided_by = conclusion.proposed_by
    return conclusion


def taken_back(proposal):
    proposal.decided_by = proposal.proposed_by
    return proposal


def set_aside(verdict, reason="New record."):
    verdict.set_aside_at, verdict.set_aside_by, verdict.set_aside_reason = NOW, make_user(), reason
    return verdict


BROKEN = {
    "claimant_has_name": lambda: a_claimant(name=""),
    "claimant_kind_is_known": lambda: a_claimant(kind="ministry"),
    "release_has_title": lambda: a_release(title=""),
    "release_has_language": lambda: a_release(language=""),
    "one_version_per_number": same_version_number_twice,
    "version_is_numbered_and_has_text": lambda: a_version(release=make_release(), number=0),
    "one_statement_per_position": second_statement_in_one_place,
    "one_statement_per_start": second_statement_at_one_letter,
    "statement_span_has_letters": lambda: a_statement(start=40, end=40),
    "not_checkable_says_why": lambda: a_statement(is_checkable=False),
    "statement_kind_is_known": lambda: a_statement(kind="rumor"),
    "statement_confirmed_at_and_by": lambda: a_statement(confirmed_at=NOW),
    "case_has_title": lambda: a_case(title=""),
    "case_state_is_known": lambda: a_case(state="draft"),
    "one_claim_per_position": second_claim_in_one_place,
    "claim_span_has_letters": lambda: a_claim(start=3, end=3),
    "claim_has_text": lambda: a_claim(text=""),
    "claim_removed_at_and_by": lambda: a_claim(removed_at=NOW),
    "claim_type_is_known": lambda: a_claim(type="rumor"),
    "source_has_title": lambda: a_source(title=""),
    "party_discloses_interest": lambda: a_source(is_party=True),
    "source_kind_is_known": lambda: a_source(kind="rumor"),
    "snapshot_is_kept_or_says_why": lambda: a_snapshot(status="not_archived", archive_url=""),
    "snapshot_confirmation_pair": lambda: a_snapshot(confirmed_at=NOW),
    "snapshot_confirmed_is_archived": lambda: a_snapshot(
        status="doubtful", confirmed_at=NOW, confirmed_by=make_user()
    ),
    "snapshot_file_has_digest": lambda: a_snapshot(file="copy.pdf"),
    "stance_is_known": lambda: a_link(stance="hints"),
    "translation_is_whole": lambda: a_link(stance="supports", quote="Abierto.", quote_translation="Open."),
    "search_has_where": lambda: a_search(where=""),
    "search_has_query": lambda: a_search(query=""),
    "search_has_outcome": lambda: a_search(outcome=""),
    "contact_asked_at_and_by": lambda: a_contact(asked_by=None),
    "contact_answer_recorded_at_and_by": lambda: a_contact(answer_recorded_at=NOW),
    "contact_asked_or_says_why_not": lambda: a_contact(not_asked_reason="No address."),
    "contact_answer_is_whole": lambda: a_contact(outcome="answered", answer="We did."),
    "one_edition_per_number": same_edition_number_twice,
    "edition_points_to_the_one_before": lambda: an_edition(number=2),
    "correction_has_reason": lambda: a_correction(reason=""),
    "correction_kind_is_known": lambda: a_correction(kind="rewrite"),
    "one_row_per_corrected_claim": same_corrected_claim_twice,
    "one_disclosure_per_commitment": same_disclosure_twice,
    "disclosure_has_seed_and_text": lambda: a_disclosure(seed=""),
    "log_entry_has_kind": lambda: an_entry(kind=""),
    "log_entry_has_digest_of_its_edition": lambda: an_entry(edition_digest="c" * 64),
    "one_event_head": lambda: EventHead(id=2),
    "one_open_verdict_per_claim": second_open_verdict,
    "one_standing_verdict_per_claim": second_standing_verdict,
    "approver_is_not_proposer": own_verdict_approved,
    "verdict_decided_at_and_by": lambda: a_verdict(decision="approved", decided_at=NOW),
    "verdict_set_aside_at_and_by": lambda: a_decided_verdict(
        set_aside_at=NOW, set_aside_reason="New record."
    ),
    "decision_exactly_when_decided": lambda: a_decided_verdict(decision=""),
    "returned_verdict_has_note": lambda: a_decided_verdict("returned"),
    "only_approved_is_set_aside_with_reason": lambda: set_aside(a_decided_verdict(), reason=""),
    "extent_exactly_when_disputed": lambda: a_verdict(rating="disputed"),
    "reason_exactly_when_unverifiable": lambda: a_verdict(rating="unverifiable"),
    "rating_is_known": lambda: a_verdict(rating="half true"),
    "verdict_has_explanation": lambda: a_verdict(explanation=""),
    "one_open_schedule_per_case": second_open_schedule,
    "schedule_is_for_later": lambda: a_schedule(publish_at=NOW),
    "next_update_is_after_publication": lambda: a_schedule(next_update_at=NOW),
    "schedule_has_digest": lambda: a_schedule(read=""),
    "schedule_notice_is_whole": lambda: a_schedule(notice_kind="update"),
    "schedule_notice_kind_is_known": lambda: a_schedule(notice_kind="rewrite", notice_reason="New record."),
    "schedule_outcome_is_known": lambda: an_ended_schedule("forgotten"),
    "schedule_outcome_when_ended": lambda: a_schedule(ended_at=NOW),
    "canceled_schedule_says_by_whom": lambda: an_ended_schedule("canceled"),
    "kept_schedule_has_its_edition": lambda: an_ended_schedule("published"),
    "refused_schedule_says_why": lambda: an_ended_schedule("refused"),
    "one_open_conclusion_per_case": second_open_conclusion,
    "conclusion_approver_is_not_proposer": own_conclusion_approved,
    "conclusion_decided_at_and_by": lambda: a_conclusion(decision="approved", decided_at=NOW),
    "conclusion_decision_when_decided": lambda: a_decided_conclusion(decision=""),
    "returned_conclusion_has_note": lambda: a_decided_conclusion("returned"),
    "conclusion_decision_is_known": lambda: a_decided_conclusion("liked"),
    "conclusion_has_headline": lambda: a_conclusion(headline=""),
    "conclusion_has_summary": lambda: a_conclusion(summary=""),
    "conclusion_says_why_checked": lambda: a_conclusion(why_checked=""),
    "conclusion_has_digest": lambda: a_conclusion(content_digest=""),
    "verdict_has_digest": lambda: a_verdict(content_digest=""),
}


def expected_error(model, constraint, on_postgresql) -> str:
    """Both databases name a broken check; SQLite names the columns of a broken unique constraint."""
    if on_postgresql or isinstance(constraint, models.CheckConstraint):
        return constraint.name
    columns = (model._meta.get_field(name).column for name in constraint.fields)
    return ", ".join(f"{model._meta.db_table}.{column}" for column in columns)


class TestTheTable:
    def test_breaks_every_constraint_there_is(self):
        assert sorted(BROKEN) == sorted(CONSTRAINTS)


@pytest.mark.parametrize("name", CONSTRAINTS)
class TestEveryConstraint:
    def test_holds_in_the_database(self, name, without_triggers, on_postgresql):
        model, constraint = CONSTRAINTS[name]
        row = BROKEN[name]()

        with pytest.raises(IntegrityError) as refused, transaction.atomic():
            model.objects.bulk_create([row])

        assert expected_error(model, constraint, on_postgresql) in str(refused.value)

    def test_tells_an_editor_why(self, name, without_triggers):
        _, constraint = CONSTRAINTS[name]
        row = BROKEN[name]()

        with pytest.raises(ValidationError) as refused:
            row.validate_constraints()

        assert refused.value.messages == [constraint.violation_error_message]
        assert constraint.violation_error_message != models.BaseConstraint.default_violation_error_message


WHOLE = [
    a_claimant,
    a_release,
    lambda: a_version(release=make_release()),
    a_statement,
    a_case,
    a_claim,
    a_source,
    a_snapshot,
    lambda: a_snapshot(archive_url="", file="copy.pdf", sha256="a" * 64),
    lambda: a_snapshot(archive_url="", status="not_archived", failure="The archive refuses."),
    lambda: a_snapshot(status="doubtful"),
    lambda: a_snapshot(confirmed_at=NOW, confirmed_by=make_user()),
    lambda: a_link(stance="supports"),
    lambda: a_link(
        stance="supports",
        quote="Abierto.",
        quote_language="es",
        quote_translation="Open.",
        quote_translator="A sample translator",
    ),
    a_search,
    a_contact,
    lambda: a_contact(outcome="answered", answer="We did.", answered_at=NOW + timedelta(days=1)),
    lambda: a_contact(asked_at=None, asked_by=None, outcome="not_asked", not_asked_reason="No address."),
    an_edition,
    lambda: an_edition(number=2, previous_digest="b" * 64),
    a_correction,
    a_disclosure,
    lambda: a_disclosure(seed="", text=""),
    EventHead,
    an_entry,
    lambda: an_entry(edition=saved(an_edition()), edition_digest="c" * 64),
    a_verdict,
    lambda: a_verdict(rating="disputed", extent="wholly"),
    lambda: a_verdict(rating="unverifiable", reason_code="sealed"),
    a_decided_verdict,
    lambda: a_decided_verdict("returned", decision_note="A page is missing."),
    lambda: taken_back(a_decided_verdict("taken_back")),
    lambda: set_aside(a_decided_verdict()),
    a_conclusion,
    a_decided_conclusion,
    lambda: a_decided_conclusion("returned", decision_note="A word is missing."),
    lambda: taken_back(a_decided_conclusion("taken_back")),
    a_schedule,
    lambda: a_schedule(notice_kind="update", notice_reason="New record."),
    lambda: an_ended_schedule("refused", why="The case has changed."),
    lambda: an_ended_schedule("canceled", canceled_by=make_user()),
    lambda: an_ended_schedule("published", edition=saved(an_edition())),
    lambda: a_correction(kind="addition", reason=""),
]


@pytest.mark.parametrize("make", WHOLE)
class TestAWholeRow:
    """The rows above are whole before one thing in them is spoiled: else the table would prove nothing."""

    def test_meets_every_constraint(self, make, without_triggers):
        row = make()

        row.validate_constraints()
        saved(row)

        assert type(row).objects.filter(pk=row.pk).exists()
