"""Fill the database of a desk that a browser will read, and print the addresses to read as JSON.

Run as a module in the environment of that desk: the test process has another database.
"""

import json

import django

if __name__ == "__main__":
    django.setup()

from cases.models import PublishedClaim
from tests.handwritten import Words, a_claim, correct_by_hand, publish_by_hand, rate, withdraw_by_hand

LISTS = ["/", "/claims/", "/claims/?rating=x", "/claims/?q=tunnel", "/corrections/", "/method/"]
CASES = ["/cases/bridge/", "/cases/hebrew/", "/cases/ferry/"]


def fill() -> list[str]:
    case = publish_by_hand(
        Words("HEADING", kind="heading", reason="apparatus"),
        "\n\n",
        Words("It is so, and so.", [a_claim(), a_claim(rating="unverifiable")]),
        " ",
        Words("Fine " + "w" * 5000, kind="opinion", reason="opinion"),
        "\n• ",
        Words("That too.", [a_claim("It leaks.", rating="disputed")]),
        slug="bridge",
        is_sample=True,
    )
    correct_by_hand(case, lambda document: rate(document, "disputed", "in_part"))
    publish_by_hand(Words("הגשר באורך 40 מטרים.", [a_claim("הגשר")]), language="he", slug="hebrew")
    withdraw_by_hand(publish_by_hand(slug="ferry"))
    claims = PublishedClaim.objects.order_by("pk")
    return [*LISTS, *CASES, claims.first().get_absolute_url(), claims.last().get_absolute_url()]


if __name__ == "__main__":
    print(json.dumps(fill()))
