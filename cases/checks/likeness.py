"""Which sources are alike, so that one is not entered twice and counted as two."""

from datetime import date
from hashlib import sha256
from typing import Any

from cases.addresses import canonical
from cases.checks.folding import fold_name

# Goes up whenever `keys_of` gives other keys; `manage.py migrate` then works those on file out again.
RULE = 2
BATCH = 500


def keys_of(*, title: str, publisher: str, url: str, published_date: date | None) -> dict[str, Any]:
    """Return what is kept with a source, so that others like it are found at once."""
    return {
        "canonical_url": address_key(url),
        "likeness": description_key(title, publisher, published_date),
        "likeness_rule": RULE,
    }


def address_key(url: str) -> str:
    """Return the one form of an address, as far as the column holds it."""
    return canonical(url)[:1000]


def description_key(title: str, publisher: str, published_date: date | None) -> str:
    """Return one code for all descriptions that read alike: title, publisher and date of publication."""
    described = (fold_name(title), fold_name(publisher), published_date.isoformat() if published_date else "")
    return sha256("\n".join(described).encode()).hexdigest()


def keys_of_row(source: Any) -> dict[str, Any]:
    names = ("title", "publisher", "url", "published_date")
    return keys_of(**{name: getattr(source, name) for name in names})


def fill_likeness(source_model: Any, using: str) -> int:
    """Work out the keys of sources that have none yet, or those of an earlier rule; return how many.

    The model is passed in, as `migrate` has it after its last migration.
    """
    done, rows = 0, source_model.objects.using(using).exclude(likeness_rule=RULE).order_by("pk")
    while batch := list(rows[:BATCH]):
        for source in batch:
            for name, value in keys_of_row(source).items():
                setattr(source, name, value)
        source_model.objects.using(using).bulk_update(batch, ["canonical_url", "likeness", "likeness_rule"])
        done += len(batch)
    return done
