"""Whom work can be given to: those at the desk who may do it."""

from django.contrib.auth.models import User
from django.db.models import QuerySet


def who_may_check() -> QuerySet[User]:
    """Those who may work on a claim: research it, or propose a verdict."""
    return _at_the_desk("cases.change_claim") | _at_the_desk("cases.propose_verdict")


def who_may_lead() -> QuerySet[User]:
    """Those who may lead a case, which is to edit it."""
    return _at_the_desk("cases.change_case")


def _at_the_desk(permission: str) -> QuerySet[User]:
    return User.objects.with_perm(permission).filter(is_staff=True).order_by("username")
