"""Check types with mypy: fewer errors each time, never more.

    python -m tests.type_errors [--write]

type_errors.txt lists the files that still have errors, and how many. A file with more fails, and so does one
with fewer until --write has lowered its number. The rooms of CLEAN have none and are never listed.
"""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LISTED = Path(__file__).with_suffix(".txt")
CLEAN = ("cases/checks", "cases/document", "cases/editions", "cases/exports", "cases/workflow")
ERROR = re.compile(r"([^:]+\.py):(?:\d+:)* error: ")

LOWER = "Lower the list with: make types ARGS=--write"
MEND = "Mend what is new; the list takes no more than it has."


class Unusable(Exception):
    """mypy could not check anything, or the list can't be read; the text says why."""


def main(arguments: list[str]) -> int:
    try:
        listed, errors = read_list(LISTED.read_text()), errors_by_file(report())
    except Unusable as problem:
        print(problem)
        return 1
    found = {file: len(lines) for file, lines in errors.items()}
    if "--write" in arguments and may_write(found, listed):
        LISTED.write_text(written(found))
        listed = found
    problems = compared(found, listed)
    for file, number in sorted(found.items()):
        if number > listed.get(file, 0) or is_clean(file):
            print("\n".join(errors[file]))
    print("\n".join(problems or [f"{counted(sum(found.values()))} left, as listed; none is new."]))
    return 1 if problems else 0


def report() -> str:
    """Return what mypy says, a line an error. The settings that its plugin reads need DEBUG or a secret."""
    options = ["--no-error-summary", "--no-color-output", "--no-pretty", "--hide-error-context"]
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", *options],
        cwd=ROOT,
        env={**os.environ, "DEBUG": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode not in (0, 1):
        raise Unusable(f"mypy could not check the code:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def errors_by_file(report: str) -> dict[str, list[str]]:
    """Sort mypy's errors by file; its notes are left out."""
    errors: dict[str, list[str]] = {}
    for line in report.splitlines():
        if match := ERROR.match(line):
            errors.setdefault(match[1].replace(os.sep, "/"), []).append(line)
    return errors


def read_list(text: str) -> dict[str, int]:
    """Read "file number", a line a file."""
    listed = {}
    for line in text.splitlines():
        file, _, number = line.rpartition(" ")
        if not file or not number.isdecimal():
            raise Unusable(f"{LISTED.name} has a line that is not a file and a number: {line!r}")
        listed[file] = int(number)
    return listed


def written(found: Mapping[str, int]) -> str:
    return "".join(f"{file} {found[file]}\n" for file in sorted(found) if found[file])


def may_write(found: Mapping[str, int], listed: Mapping[str, int]) -> bool:
    """Let a renamed file take its errors along, but never more of them, and none into a clean room."""
    return sum(found.values()) <= sum(listed.values()) and not any(map(is_clean, found))


def is_clean(file: str) -> bool:
    """Say whether a file belongs to a room in which no error is let pass."""
    return file.startswith(tuple(f"{room}/" for room in CLEAN))


def compared(found: Mapping[str, int], listed: Mapping[str, int]) -> list[str]:
    """Say where the list does not fit what mypy finds, and what to do about it."""
    problems, advice = [], []
    for file in sorted(found.keys() | listed.keys()):
        now, before = found.get(file, 0), listed.get(file, 0)
        if is_clean(file):
            problems.append(f"{file}: {counted(now)}; this room has none, and is not listed.")
            advice.append(MEND)
        elif now != before:
            problems.append(f"{file}: {counted(now)}, {before} listed.")
            advice.append(MEND if now > before else LOWER)
    return problems + sorted(set(advice), reverse=True)


def counted(number: int) -> str:
    return "1 error" if number == 1 else f"{number} errors"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
