"""A case: its page, its moves and what the next edition would change."""
