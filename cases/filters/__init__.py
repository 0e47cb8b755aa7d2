"""What readers can ask lists and files for. Nothing else in a query string counts."""

from cases.filters.published import CaseFilter, ClaimFilter, CorrectionFilter, StatementFilter

__all__ = ["CaseFilter", "ClaimFilter", "CorrectionFilter", "StatementFilter"]
