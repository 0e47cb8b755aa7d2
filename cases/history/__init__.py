"""What was done, in a chain that shows every change of it; the rules that forbid change; and digests."""
