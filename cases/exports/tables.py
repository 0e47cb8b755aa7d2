"""The files there are."""

from cases.exports import claims, corrections, evidence, releases, statements

TABLES = (claims.TABLE, statements.TABLE, evidence.TABLE, corrections.TABLE, releases.TABLE)
