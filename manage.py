#!/usr/bin/env python
"""Django's command line for the desk."""

import os
import sys

from django.core.management import execute_from_command_line

from factcheck.env import BadEnvironment

# Commands that show what the code does with a file: they need no secret, no host and no database.
BARE = {"split_release"}

if __name__ == "__main__":
    if BARE & set(sys.argv[1:2]):
        os.environ.setdefault("DEBUG", "1")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    try:
        execute_from_command_line(sys.argv)
    except BadEnvironment as mistakes:
        # Sentences for a person, who has no use for a traceback through Django.
        sys.exit(str(mistakes))
