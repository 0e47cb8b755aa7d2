"""The review desk: Django's admin, with a page for every move of the workflow.

Pages read and ask; only `cases.workflow` writes (people apart, who have no moves). A folder for each table
with moves, a file for each that is only looked up; what they share is in `desk`.
"""

from django.contrib import admin

from cases.admin.case.admin import CaseAdmin
from cases.admin.case.conclusion import ConclusionAdmin
from cases.admin.claim.admin import ClaimAdmin
from cases.admin.claimant import ClaimantAdmin
from cases.admin.correction import CorrectionAdmin
from cases.admin.edition import EditionAdmin
from cases.admin.event import EventAdmin
from cases.admin.release.admin import ReleaseAdmin
from cases.admin.source.admin import SourceAdmin
from cases.admin.source.snapshot import SnapshotAdmin
from cases.admin.statement.admin import StatementAdmin
from cases.admin.user import PersonAdmin, RoleAdmin
from cases.admin.verdict import VerdictAdmin

__all__ = [
    "CaseAdmin",
    "ClaimAdmin",
    "ClaimantAdmin",
    "ConclusionAdmin",
    "CorrectionAdmin",
    "EditionAdmin",
    "EventAdmin",
    "PersonAdmin",
    "ReleaseAdmin",
    "RoleAdmin",
    "SnapshotAdmin",
    "SourceAdmin",
    "StatementAdmin",
    "VerdictAdmin",
]

admin.site.site_header = "Fact-checking desk"
admin.site.site_title = "Fact-checking desk"
admin.site.index_title = "Your work"
# The lists need the room; the desk's own links stand in the header.
admin.site.enable_nav_sidebar = False
admin.site.empty_value_display = "–"
