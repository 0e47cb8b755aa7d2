"""Where the project's figures come from. Never part of the tests.

Importing a module of this package sets Django up with the test settings, whose database is a scratch one that
the benchmark makes and removes: a desk's own data is neither read nor written.
"""

import os

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
django.setup()
