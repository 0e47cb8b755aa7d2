"""The sample desk: invented releases, worked through as a newsroom would. See load.py."""
