"""The files a newsroom downloads: one declaration per table, one writer, one view.

docs/newsroom.md explains them to those who read them.
"""
