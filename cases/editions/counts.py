"""How many statements and claims of a document carry which rating."""

from collections import Counter
from dataclasses import dataclass

from cases.choices import UNCHECKED, CheckState, Rating
from cases.document import Content, Statement
from cases.ratings import statement_rating


@dataclass(frozen=True)
class ClaimCounts:
    """A statement's claims by rating; open and held ones are unchecked.

    A statement that is checkable and holds none counts as one unchecked.
    """

    claims: int
    verified: int
    disputed: int
    unverifiable: int
    unchecked: int

    @property
    def rating(self) -> str:
        """The rating of a checkable statement, derived from its claims."""
        return statement_rating(vars(self))


@dataclass(frozen=True)
class Coverage:
    """A document's statements by derived rating, and its claims by rating."""

    statements: int
    checkable: int
    not_checkable: int
    verified: int
    disputed: int
    unverifiable: int
    unchecked: int
    claims: int
    claims_verified: int
    claims_disputed: int
    claims_unverifiable: int
    claims_open: int
    claims_held: int


def claim_counts(statement: Statement) -> ClaimCounts:
    ratings = Counter(claim.rating for claim in statement.claims)
    return ClaimCounts(
        claims=len(statement.claims),
        unchecked=ratings[UNCHECKED] or int(statement.is_checkable and not statement.claims),
        **{code: ratings[code] for code in Rating.values},
    )


def coverage(content: Content) -> Coverage:
    checkable = [statement for statement in content.statements if statement.is_checkable]
    ratings = Counter(claim_counts(statement).rating for statement in checkable)
    claims = Counter(claim.rating for _, claim in content.claims)
    states = Counter(claim.check_state for _, claim in content.claims)
    return Coverage(
        statements=len(content.statements),
        checkable=len(checkable),
        not_checkable=len(content.statements) - len(checkable),
        claims=sum(claims.values()),
        **{code: ratings[code] for code in (*Rating.values, UNCHECKED)},
        claims_open=states[CheckState.OPEN],
        claims_held=states[CheckState.HELD],
        **{f"claims_{code}": claims[code] for code in Rating.values},
    )
