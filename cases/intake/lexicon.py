"""The word lists of all languages together, as several mechanisms ask them."""

from .languages import EVERY

MONTHS = frozenset(EVERY.months)
WEEKDAYS = frozenset(EVERY.weekdays)
HANGING = frozenset(EVERY.hanging)
OFFICES = frozenset(EVERY.offices)
TITLES = frozenset(EVERY.titles)
