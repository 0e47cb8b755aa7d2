"""A release: taken in once, then only looked up."""
