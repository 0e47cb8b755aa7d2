"""Fill the database of a desk that a browser will read, and print the addresses to read as JSON.

Run as a module in the environment of that desk: the test process has another database.
"""

import json

import django

if __name__ == "__main__":
    django.setup()

from cases.models import PublishedCase, PublishedClaim
from tests.handwritten import (
    Words,
    a_claim,
    add_by_hand,
    carried_claim,
    correct_by_hand,
    hold_by_hand,
    open_claim,
    publish_by_hand,
    rate,
    withdraw_by_hand,
)

LISTS = ["/", "/claims/", "/claims/?rating=x", "/claims/?q=tunnel", "/corrections/", "/method/"]


def fill() -> list[str]:
    case = publish_by_hand(
        Words("HEADING", kind="heading", reason="apparatus"),
        "\n\n",
        Words("It is so, and so.", [a_claim(words="is so"), a_claim(rating="unverifiable", words="and so")]),
        " ",
        Words("Fine " + "w" * 5000, kind="opinion", reason="opinion"),
        "\n• ",
        Words("That too.", [a_claim("It leaks, in more words than fit on a line. " * 4, "disputed")]),
        slug="bridge",
        headline="The bridge is so, but it leaks",
        is_sample=True,
    )
    correct_by_hand(case, lambda document: rate(document, "disputed", "in_part"))
    publish_by_hand(
        Words("הגשר באורך 40 מטרים.", [a_claim("הגשר", words="40 מטרים")]), language="he", slug="hebrew"
    )
    withdraw_by_hand(publish_by_hand(slug="ferry", headline="The ferry sails"))
    fill_unsettled()
    cases = [case.get_absolute_url() for case in PublishedCase.objects.order_by("pk")]
    return [*LISTS, *cases, *(claim.get_absolute_url() for claim in PublishedClaim.objects.order_by("pk"))]


def fill_unsettled() -> None:
    """Publish cases of which not all is settled: interim, added to, in part and wholly under review."""
    publish_by_hand(
        *burglary(), slug="interim", headline="Three of the arrests", next_update_at="2024-05-04T16:00:00Z"
    )
    later = {"next_update_at": "2999-05-04T16:00:00Z"}
    add_by_hand(publish_by_hand(*burglary(), slug="added", headline="All of the arrests", **later))
    hold_by_hand(publish_by_hand(*burglary(), slug="doubted", headline="Some arrests"), "He was convicted.")
    hold_by_hand(publish_by_hand(*burglary(), slug="held", headline="Any arrests"))


def burglary() -> list[Words | str]:
    """A statement in which claims stand inside one another, another that is open, and one that is carried."""
    nested = [
        a_claim(
            "He was convicted of burglary.",
            "disputed",
            words="convicted in 2022 of burglary",
            claimed_status={"status": "convicted", "offense": "burglary", "date_given": "2022"},
            found_status={"status": "acquitted", "offense": "burglary", "count": 2, "agency": "w" * 200},
        ),
        a_claim("He was convicted.", words="convicted"),
        open_claim("He was arrested on Aug. 4.", words="arrested on Aug. 4"),
    ]
    return [
        Words("A man convicted in 2022 of burglary was arrested on Aug. 4 and charged.", nested),
        "\n\n",
        Words(
            "The unit checked 412 vessels.", [carried_claim("It checked 412 vessels.", words="412 vessels")]
        ),
        " ",
        Words("Well done.", kind="opinion", reason="opinion"),
    ]


if __name__ == "__main__":
    print(json.dumps(fill()))
