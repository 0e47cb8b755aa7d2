"""How a log line looks, for Django and for gunicorn alike."""

import logging
import re

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class LineFormatter(logging.Formatter):
    """Formats every record as one line, a traceback included.

    Line breaks and other control characters are written as escapes: what a visitor sends can't forge a second
    line, and a collector that reads line by line keeps a traceback together.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(process)d %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S%z")

    def format(self, record: logging.LogRecord) -> str:
        return CONTROL.sub(
            lambda match: match.group().encode("unicode_escape").decode(), super().format(record)
        )
