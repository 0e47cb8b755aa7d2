"""Settings of a test run: those of development, on a database of its own.

Each process gets its own: two runs in one tree, or two workers of one run, never meet. On SQLite that is a
file, not memory, so that several threads, each with a connection, see the same rows.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("DEBUG", "1")

from factcheck.settings import *  # noqa: F403  the environment has to be set before it is read
from factcheck.settings import DATABASES, SQLITE

FOLDER = Path(tempfile.mkdtemp(prefix="desk-tests-"))
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

if DATABASES["default"]["ENGINE"] == SQLITE:
    DATABASES["default"]["TEST"] = {"NAME": str(FOLDER / "test.sqlite3")}
else:
    DATABASES["default"]["TEST"] = {"NAME": f"test_desk_{os.getpid()}"}
MEDIA_ROOT = FOLDER / "media"

# The real one is slow on purpose, and tests make many people.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
