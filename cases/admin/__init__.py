"""The review desk: Django's admin, with a page for every move of the workflow.

Pages read and ask; only `cases.workflow` writes (claimants and people apart, which have no moves).
"""

from django.contrib import admin

from cases.admin import (
    case,
    claim,
    claimant,
    correction,
    edition,
    event,
    release,
    snapshot,
    source,
    statement,
    user,
    verdict,
)

__all__ = [
    "case",
    "claim",
    "claimant",
    "correction",
    "edition",
    "event",
    "release",
    "snapshot",
    "source",
    "statement",
    "user",
    "verdict",
]

admin.site.site_header = "Fact-checking desk"
admin.site.site_title = "Fact-checking desk"
admin.site.index_title = "Your work"
# The lists need the room; the desk's own links stand in the header.
admin.site.enable_nav_sidebar = False
admin.site.empty_value_display = "–"
