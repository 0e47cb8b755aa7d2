"""The lists of cases, claims, statements and verdicts: what they can be filtered by, and how titles fit."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any, cast

from django.contrib import admin, messages
from django.db.models import CharField, Exists, Max, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Cast, Concat
from django.http import HttpRequest
from django.utils import timezone
from django.utils.text import Truncator

from cases.admin.desk.addresses import row_id
from cases.checks.states import claim_state
from cases.choices import CaseState, ClaimState, Decision
from cases.models import Case, Claim, Event, EvidenceLink, Verdict
from cases.models.case import ClaimQuerySet
from cases.models.verdict import VerdictQuerySet

SOON = timedelta(days=7)
# How many claims are in memory at once while their approvals are compared.
AT_ONCE = 500
MOST_OF_VALUE = 40
MOST_OF_TITLE = 36


def short_title(title: str) -> str:
    """Cut a title that stands beside every row of its case: three lines of a narrow column."""
    return Truncator(title).chars(MOST_OF_TITLE)


class KnownChoices(ABC, admin.SimpleListFilter):
    """A filter that says so when an address asks it for a value that it doesn't have, and leaves it out."""

    def __init__(self, request: HttpRequest, params: dict, model: type, model_admin: admin.ModelAdmin):
        super().__init__(request, params, model, model_admin)
        asked = self.value()
        if asked is None or asked in [str(value) for value, _ in self.lookup_choices]:
            return
        self.used_parameters.pop(str(self.parameter_name))
        if request.method != "POST":  # the page after an action has the same address, and says it
            warn_once(request, unknown(str(self.title), asked))

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        choice = self.value()
        return self.everything(queryset) if choice is None else self.chosen(queryset, choice)

    def everything(self, rows: QuerySet) -> QuerySet:
        return rows

    @abstractmethod
    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        """Return the rows of one of the choices."""


def warn_once(request: HttpRequest, text: str) -> None:
    """Warn once a request.

    Counts beside the choices make the filters anew when the page's messages are out already, so that a second
    warning would turn up on the next page.
    """
    said = vars(request).setdefault("warnings_said", set())
    if text not in said:
        said.add(text)
        messages.warning(request, text)


def unknown(title: str, asked: str) -> str:
    value = f"“{Truncator(asked).chars(MOST_OF_VALUE)}”" if asked.strip() else "an empty value"
    return f"The filter “By {title}” does not know {value}, so the list is not filtered by it."


class WhenFilter(KnownChoices):
    """When something is due, counted from now."""

    field = ""
    # What makes it somebody's work once it is past.
    while_open = Q()

    @abstractmethod
    def now(self) -> date:
        """Return what the field is compared with."""

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("overdue", "Overdue"), ("soon", "Within 7 days"), ("later", "Later"), ("none", "No date")]

    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        return rows.filter(self._when(self.now())[choice])

    def _when(self, now: date) -> dict[str, Q]:
        def on(lookup: str, value: Any) -> Q:
            return Q(**{f"{self.field}__{lookup}": value})

        return {
            "overdue": on("lt", now) & self.while_open,
            "soon": on("gte", now) & on("lte", now + SOON),
            "later": on("gt", now + SOON),
            "none": on("isnull", True),
        }


class DueFilter(WhenFilter):
    """When a case is due, to the minute; one that is published or withdrawn is overdue no more."""

    title = "due date"
    parameter_name = "due"
    field = "due_at"
    while_open = Q(state=CaseState.OPEN)

    def now(self) -> datetime:
        return timezone.now()


class RecheckFilter(WhenFilter):
    """On which day of the desk's time zone a claim is to be checked again; today is still to come.

    Nothing about a withdrawn case is.
    """

    title = "check again"
    parameter_name = "recheck"
    field = "recheck_date"
    while_open = ~Q(case__state=CaseState.WITHDRAWN)

    def now(self) -> date:
        return timezone.localdate()


class StateFilter(KnownChoices):
    """Where claims stand, as the list's own column says it. Removed claims are shown only if asked for.

    Whether an approval is void is for its digest to say, which no query can compute: see `void_approvals` for
    what "Approved" and "Approval void" cost.
    """

    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [*ClaimState.choices, ("removed", "Removed")]

    def choices(self, changelist: Any) -> Iterator[Any]:
        everything, *rest = super().choices(changelist)
        yield from [{**everything, "display": "All but removed"}, *rest]

    def everything(self, rows: QuerySet) -> QuerySet:
        return rows.filter(removed_at=None)

    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        if choice == "removed":
            return rows.exclude(removed_at=None)
        rows = rows.filter(removed_at=None)
        if choice == ClaimState.APPROVED:
            return with_approval(cast(ClaimQuerySet, rows)).exclude(pk__in=self._void())
        return rows.filter(pk__in=self._void()) if choice == ClaimState.STALE else STATES[choice](rows)

    def _void(self) -> list[int]:
        """Look for void approvals once a request: counts beside the choices ask for them many times."""
        known = vars(self.request)
        if "void_approvals" not in known:
            known["void_approvals"] = void_approvals(Claim.objects.live())
        return known["void_approvals"]


def verdicts() -> VerdictQuerySet:
    return Verdict.objects.filter(claim=OuterRef("pk"))


def with_proposal(claims: QuerySet) -> QuerySet:
    return claims.filter(Exists(verdicts().open()))


def with_approval(claims: ClaimQuerySet) -> ClaimQuerySet:
    return claims.filter(~Exists(verdicts().open()), Exists(verdicts().standing()))


def with_neither(claims: QuerySet) -> QuerySet:
    latest = Subquery(verdicts().kept().order_by("-proposed_at", "-pk").values("decision")[:1])
    return claims.filter(~Exists(verdicts().settling())).annotate(latest_decision=latest)


def returned(claims: QuerySet) -> QuerySet:
    return with_neither(claims).filter(latest_decision=Decision.RETURNED)


def unchecked(claims: QuerySet) -> QuerySet:
    return with_neither(claims).filter(~Q(latest_decision=Decision.RETURNED) | Q(latest_decision=None))


STATES: dict[str, Callable[[QuerySet], QuerySet]] = {
    ClaimState.UNCHECKED: unchecked,
    ClaimState.PROPOSED: with_proposal,
    ClaimState.RETURNED: returned,
}


def void_approvals(claims: ClaimQuerySet) -> list[int]:
    """Return the primary keys of the claims whose approval no longer holds what stands there.

    Only the digest tells, and a claim has to be read with all its evidence for it: five queries for AT_ONCE
    claims and half a millisecond or so for each. So it is taken of those alone about which history knows
    something later than the approval.
    """
    rows = (
        touched_since_approval(with_approval(claims))
        .with_evidence()
        .select_related("statement", "case__release")
    )
    read = rows.prefetch_related("statement__version").order_by("pk").iterator(chunk_size=AT_ONCE)
    return [claim.pk for claim in read if claim_state(claim) == ClaimState.STALE]


def touched_since_approval(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Keep the claims that have a later event than their approval, or whose statement or source has one."""
    # An ending, lest SQLite goes through all approvals there are by the index on actions for each claim.
    approvals = events_of("claim", OuterRef("pk")).filter(action__endswith="approve_verdict")
    last = approvals.order_by().values("subject").annotate(last=Max("number")).values("last")
    later, still_later = OuterRef("approval_number"), OuterRef(OuterRef("approval_number"))
    sources = EvidenceLink.objects.filter(claim=OuterRef("pk")).filter(
        Exists(events_of("source", OuterRef("source_id")).filter(number__gt=still_later))
    )
    return claims.annotate(approval_number=Subquery(last)).filter(
        Exists(events_of("claim", OuterRef("pk")).filter(number__gt=later))
        | Exists(events_of("statement", OuterRef("statement_id")).filter(number__gt=later))
        | Exists(sources)
    )


def events_of(noun: str, pk: OuterRef) -> QuerySet:
    """The events of one row, named as `subject_of` names it, in a query about others."""
    return Event.objects.filter(subject=Concat(Value(f"{noun}:"), Cast(pk, CharField())))


class AssignedFilter(KnownChoices):
    title = "assigned to"
    parameter_name = "assigned"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("me", "Me"), ("nobody", "Nobody"), ("others", "Others")]

    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        me, nobody = Q(assigned_to=self.request.user), Q(assigned_to=None)
        return rows.filter({"me": me, "nobody": nobody, "others": ~nobody & ~me}[choice])


class CaseFilter(KnownChoices):
    """The newest open cases, and the one that is chosen: a list of all would grow without end."""

    title = "case"
    parameter_name = "case"
    shown = 20

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        pk = row_id(self.value()) or 0
        newest = Case.objects.filter(state=CaseState.OPEN).order_by("-pk").values_list("pk")[: self.shown]
        rows = Case.objects.filter(Q(pk__in=[row[0] for row in newest]) | Q(pk=pk)).order_by("-pk")
        return [(str(case.pk), case.title) for case in rows]

    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        return rows.filter(case=choice)


class ClassifiedFilter(KnownChoices):
    title = "classified"
    parameter_name = "classified"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("yes", "Yes"), ("no", "Not yet")]

    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        return rows.filter(kind="") if choice == "no" else rows.exclude(kind="")


class ConfirmedFilter(KnownChoices):
    title = "confirmed"
    parameter_name = "confirmed"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("yes", "Confirmed by a person"), ("no", "Guessed")]

    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        return (
            rows.filter(confirmed_at=None).exclude(kind="")
            if choice == "no"
            else rows.exclude(confirmed_at=None)
        )


class DecisionFilter(KnownChoices):
    """What became of verdicts, as the list's own column says it: an approval set aside is no longer one."""

    title = "decision"
    parameter_name = "decision"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("open", "Waits for a second person"), *Decision.choices, ("set_aside", "Set aside")]

    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        verdicts = cast(VerdictQuerySet, rows)
        found = {
            "open": verdicts.open(),
            Decision.APPROVED: verdicts.standing(),
            Decision.RETURNED: verdicts.filter(decision=Decision.RETURNED),
            Decision.TAKEN_BACK: verdicts.filter(decision=Decision.TAKEN_BACK),
            "set_aside": verdicts.exclude(set_aside_at=None),
        }
        return found[choice]


class ConclusionDecisionFilter(KnownChoices):
    """What became of conclusions, which are never set aside."""

    title = "decision"
    parameter_name = "decision"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("open", "Waits for a second person"), *Decision.choices]

    def chosen(self, rows: QuerySet, choice: str) -> QuerySet:
        return rows.filter(decision="" if choice == "open" else choice)
