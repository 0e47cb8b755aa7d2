"""Who works at the desk: their roles, what each may do, and who may sign in."""
