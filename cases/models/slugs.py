"""Addresses made from words, such as a case's from its title."""

from django.db.models import Model, QuerySet
from django.utils.text import slugify

STEM_LENGTH = 100


def free_slug(rows: QuerySet[Model], words: str, *, fallback: str) -> str:
    """Make a slug that none of `rows` has; words without ASCII letters become fallback, fallback-2, ..."""
    stem = slugify(words)[:STEM_LENGTH].strip("-") or fallback
    slug, number = stem, 1
    while rows.filter(slug=slug).exists():
        number += 1
        slug = f"{stem}-{number}"
    return slug
