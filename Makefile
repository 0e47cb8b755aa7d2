# The commands of the desk. Needs make and Python 3.11 or later; everything else goes into .venv.
# Paths are relative throughout, so that a space in the path of the clone does no harm, and programs are started as
# modules, because the scripts in .venv/bin name their interpreter by its full path.

PORT ?= 8000
ARGS ?=
PY := .venv/bin/python
RUN := DEBUG=1 SITE_URL="$${SITE_URL:-http://127.0.0.1:$(PORT)}" WEB_CONCURRENCY="$${WEB_CONCURRENCY:-2}"

.DEFAULT_GOAL := help
.PHONY: help run test lint types format lock screenshots clean

help:
	@echo 'make run          start the desk on http://127.0.0.1:$(PORT) (another port: make run PORT=8001)'
	@echo 'make test         run all tests, on SQLite and PostgreSQL (some of them: make test ARGS="-k gate")'
	@echo 'make lint         look for mistakes and untidy code'
	@echo 'make types        check the types'
	@echo 'make format       tidy the code'
	@echo 'make lock         pin what production installs, with hashes, after requirements.txt has changed'
	@echo 'make screenshots  take the pictures of the README again'
	@echo 'make clean        remove what was built; the data in var/ stays'

run: .venv/ready
	@$(RUN) $(PY) manage.py migrate --verbosity 0
	@$(RUN) $(PY) manage.py load_sample --if-new
	@echo 'Serving http://127.0.0.1:$(PORT)/ and http://127.0.0.1:$(PORT)/admin/ until you press Ctrl-C.'
	@exec env $(RUN) $(PY) -m gunicorn --reuse-port --bind 127.0.0.1:$(PORT)

test: .venv/ready-dev
	@$(PY) -m tests.run $(ARGS)

lint: .venv/ready-dev
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .

types: .venv/ready-dev
	@DEBUG=1 $(PY) -m mypy

format: .venv/ready-dev
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

# One file for every Python from 3.11 on and every platform; production installs it with --require-hashes.
lock: .venv/ready-dev
	@$(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	  --no-annotate --upgrade requirements.txt --output-file requirements.lock

screenshots: .venv/ready-dev
	@$(PY) -m docs.screenshots

clean:
	rm -rf .venv staticfiles .mypy_cache .pytest_cache .ruff_cache .hypothesis

# Packages are installed again when a list of them has changed.
.venv/ready: requirements.txt | .venv/bin/python
	@echo 'Installing what the desk needs into .venv ...'
	@$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/ready-dev: requirements.txt requirements-dev.txt | .venv/bin/python
	@echo 'Installing what tests need into .venv ...'
	@$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

.venv/bin/python:
	@for python in python3.13 python3.12 python3.11 python3; do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    $$python -m venv --clear .venv && exit 0; \
	    rm -rf .venv; \
	    echo "$$python can't make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv"; \
	    exit 1; \
	  fi; \
	done; \
	echo 'The desk needs Python 3.11 or later; none was found as python3.13, python3.12, python3.11 or python3.'; \
	exit 1
