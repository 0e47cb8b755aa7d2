"""A claim: its wording, its evidence, its verdicts."""
