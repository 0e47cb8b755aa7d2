"""A source, and the readings of it that are on record."""
