import logging
import sys

from factcheck.logs import LineFormatter


def record(message: str, *, exc_info=None) -> logging.LogRecord:
    return logging.LogRecord("desk", logging.ERROR, __file__, 1, message, (), exc_info)


class TestLine:
    def test_says_when_where_and_how_bad(self):
        line = LineFormatter().format(record("The disk is full."))

        assert line.endswith(" ERROR desk The disk is full.")
        assert line[:4].isdigit()

    def test_keeps_a_visitor_from_forging_a_second_line(self):
        line = LineFormatter().format(record("GET /\r\n2026 ERROR forged\x1b[2J\u2028x\x85y"))

        assert line.splitlines() == [line]
        assert line.endswith("GET /\\r\\n2026 ERROR forged\\x1b[2J\\u2028x\\x85y")

    def test_holds_a_whole_traceback(self):
        try:
            raise ValueError("a bad value")
        except ValueError:
            line = LineFormatter().format(record("It broke.", exc_info=sys.exc_info()))

        assert line.splitlines() == [line]
        assert line.endswith("ValueError: a bad value")

    def test_leaves_letters_of_any_script_alone(self):
        assert LineFormatter().format(record("Überprüft: بيان")).endswith("Überprüft: بيان")
