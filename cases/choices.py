"""The newsroom's fixed vocabularies. Codes are public contract (CSV, JSON); labels are for people."""

from django.db.models import TextChoices


class Rating(TextChoices):
    """What a verdict finds. A claim without a verdict is UNCHECKED, which no verdict can carry."""

    VERIFIED = "verified", "Verified"
    DISPUTED = "disputed", "Disputed"
    UNVERIFIABLE = "unverifiable", "Unverifiable"


UNCHECKED = "unchecked"
UNCHECKED_LABEL = "Unchecked"


class CheckState(TextChoices):
    """How far the check of a published claim has come."""

    CHECKED = "checked", "Checked"
    OPEN = "open", "Still being checked"
    CARRIED = "carried", "Being re-checked"
    HELD = "held", "Under review"


class Extent(TextChoices):
    """How far evidence contradicts a disputed claim."""

    WHOLLY = "wholly", "Wholly"
    IN_PART = "in_part", "In part"


class ReasonCode(TextChoices):
    """Why a search, which is on record, could not settle a claim."""

    NO_RECORD = "no_record", "No public record found"
    NOT_DISCLOSED = "not_disclosed", "The holder of the record did not disclose it"
    SEALED = "sealed", "The record is sealed or confidential"
    TOO_VAGUE = "too_vague", "The claim is too vague to test"
    IDENTITY_AMBIGUOUS = "identity_ambiguous", "The person or thing meant can't be told apart"
    NO_ANSWER = "no_answer", "Whoever holds the record did not answer"
    OUT_OF_REACH = "out_of_reach", "The record can't be reached from here"
    NEEDS_PAYMENT = "needs_payment", "The record has to be paid for"
    CONFLICTING = "conflicting", "Sources of equal weight conflict"
    FUTURE = "future", "It concerns something that has not happened yet"
    OTHER = "other", "Another reason, given in the explanation"


class Stance(TextChoices):
    SUPPORTS = "supports", "Supports the claim"
    REFUTES = "refutes", "Refutes the claim"
    CONTEXT = "context", "Gives context"


class StatementKind(TextChoices):
    FACTUAL = "factual", "Factual"
    QUOTATION = "quotation", "Quotation"
    OPINION = "opinion", "Opinion"
    LEAD_IN = "lead_in", "Lead-in"
    HEADING = "heading", "Heading"
    BOILERPLATE = "boilerplate", "Boilerplate"


class NotCheckableReason(TextChoices):
    """Why no claim is taken from a statement."""

    OPINION = "opinion", "It is a value judgment"
    INTENTION = "intention", "It states an intention or a prediction"
    INTRODUCES = "introduces", "It only introduces what follows"
    REPEATED = "repeated", "The body of the release says it again"
    APPARATUS = "apparatus", "It is part of the release's apparatus: date, contact, legal note"
    VAGUE = "vague", "It asserts nothing definite enough to check"


class ClaimType(TextChoices):
    IDENTITY = "identity", "Identity"
    NUMBER = "number", "Number"
    DATE = "date", "Date"
    EVENT = "event", "Event"
    LEGAL_STATUS = "legal_status", "Legal status"
    QUOTATION = "quotation", "Quotation"
    COMPARISON = "comparison", "Comparison"
    CAUSE = "cause", "Cause"
    OTHER = "other", "Other"


class LegalStatus(TextChoices):
    """Where somebody stands before the law. None of these is another: charged is not convicted."""

    WANTED = "wanted", "Wanted"
    DETAINED = "detained", "Detained"
    DETAINER_LODGED = "detainer_lodged", "Detainer lodged"
    DETAINER_NOT_HONORED = "detainer_not_honored", "Detainer not honored"
    ARRESTED = "arrested", "Arrested"
    CHARGED = "charged", "Charged"
    CONVICTED = "convicted", "Convicted"
    ACQUITTED = "acquitted", "Acquitted"
    DISMISSED = "dismissed", "Charges dismissed"
    REMOVAL_ORDERED = "removal_ordered", "Removal ordered"
    REMOVED = "removed", "Removed from the country"
    RELEASED = "released", "Released"


class ClaimState(TextChoices):
    """Where a claim stands in the work; derived from its verdicts, never stored."""

    UNCHECKED = "unchecked", "Unchecked"
    PROPOSED = "proposed", "Proposed"
    RETURNED = "returned", "Returned"
    APPROVED = "approved", "Approved"
    STALE = "stale", "Approval void"


class CaseState(TextChoices):
    OPEN = "open", "Open"
    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Withdrawn"


class Priority(TextChoices):
    HIGH = "high", "High"
    NORMAL = "normal", "Normal"
    LOW = "low", "Low"


class Decision(TextChoices):
    APPROVED = "approved", "Approved"
    RETURNED = "returned", "Returned"
    TAKEN_BACK = "taken_back", "Taken back"


class ScheduleOutcome(TextChoices):
    PUBLISHED = "published", "Published"
    REFUSED = "refused", "Not published"
    CANCELED = "canceled", "Canceled"


class ClaimantKind(TextChoices):
    ORGANISATION = "organisation", "Organization"
    PERSON = "person", "Person"


class SourceKind(TextChoices):
    OFFICIAL_RECORD = "official_record", "Official record"
    DATA_SET = "data_set", "Data set"
    COURT_RECORD = "court_record", "Court record"
    LAW = "law", "Law"
    STUDY = "study", "Study"
    NEWS_REPORT = "news_report", "News report"
    EXPERT = "expert", "Expert"
    INTERVIEW = "interview", "Interview"
    ARCHIVE = "archive", "Archive"
    OTHER = "other", "Other"


class SnapshotStatus(TextChoices):
    """Whether what the source said when it was read is kept somewhere it cannot change."""

    ARCHIVED = "archived", "Archived copy kept"
    DOUBTFUL = "doubtful", "Copy at an address that is no known archive"
    NOT_ARCHIVED = "not_archived", "No archived copy, reason given"


class ContactChannel(TextChoices):
    EMAIL = "email", "E-mail"
    PHONE = "phone", "Telephone"
    LETTER = "letter", "Letter"
    FORM = "form", "Web form"
    IN_PERSON = "in_person", "In person"
    NONE = "none", "Not asked"


class ContactOutcome(TextChoices):
    WAITING = "waiting", "No answer yet"
    ANSWERED = "answered", "Answered"
    DECLINED = "declined", "Declined to comment"
    NO_ANSWER = "no_answer", "No answer by the deadline"
    NOT_ASKED = "not_asked", "Not asked, reason given"


class CorrectionKind(TextChoices):
    CORRECTION = "correction", "Correction"
    UPDATE = "update", "Update"
    CLARIFICATION = "clarification", "Clarification"
    WITHDRAWAL = "withdrawal", "Withdrawal"
    ADDITION = "addition", "Addition"


class RequestedByKind(TextChoices):
    DESK = "desk", "The desk itself"
    READER = "reader", "A reader"
    CLAIMANT = "claimant", "The claimant"
    SOURCE = "source", "A source"
    OTHER = "other", "Someone else"


class PubStatus(TextChoices):
    """Publication status as ninjs names it (IPTC): a canceled item is a kill."""

    USABLE = "usable", "Usable"
    CANCELED = "canceled", "Canceled"
