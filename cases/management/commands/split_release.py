"""Show how a file would be split into statements and claims, without touching the database."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cases.intake import ProposedStatement, UnreadableText, as_json, read_file, readers, split_release


class Command(BaseCommand):
    help = "Split a press release into statements and proposed claims, and print them. Needs no database."
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help=f'The release: {readers.described()}; or "-" for standard input.')
        parser.add_argument("--json", action="store_true", help="Print JSON instead of a list for people.")
        parser.add_argument("--language", default="en", help="The release's language as a BCP 47 tag (en).")

    def handle(self, *, file: str, language: str, **options: Any) -> None:
        text = _text_of(file)
        try:
            statements = split_release(text, language)
        except UnreadableText as refused:
            raise CommandError(str(refused)) from refused
        if options["json"]:
            self.stdout.write(json.dumps(as_json(text, statements), ensure_ascii=False, indent=2))
            return
        for number, statement in enumerate(statements, start=1):
            self.stdout.write(_listed(number, text, statement))


def _text_of(file: str) -> str:
    try:
        return read_file(sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes(), file)
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror or error}.") from error
    except UnreadableText as error:
        raise CommandError(str(error)) from error


def _listed(number: int, text: str, statement: ProposedStatement) -> str:
    """Return one statement for people: where, what, who, and the words on a line of their own."""
    checkable = "checkable" if statement.is_checkable else f"not checkable: {statement.not_checkable_reason}"
    speaker = f", {statement.speaker}" if statement.speaker else ""
    words = " ".join(text[statement.start : statement.end].split())
    return f"{number}. {statement.start}-{statement.end} {statement.kind} ({checkable}){speaker}\n   {words}"
