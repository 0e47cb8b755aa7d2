"""A statement: what it is, where it is cut, and the claims taken out of it."""
