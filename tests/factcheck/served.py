"""The desk with some addresses that do what a test of the server needs."""

import gc
import os
import time

from factcheck.wsgi import application as desk

BLOCK = b"x" * 65536


def application(environ, start_response):
    answer = ANSWERS.get(environ["PATH_INFO"])
    return answer(environ, start_response) if answer else desk(environ, start_response)


def text(start_response, words: str):
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(words)))])
    return [words.encode()]


def process(environ, start_response):
    return text(start_response, str(os.getpid()))


def collecting(environ, start_response):
    """Say after how many objects Python looks for cycles, and how many it passes over."""
    return text(start_response, f"{gc.get_threshold()[0]} {gc.get_freeze_count()}")


def slow(environ, start_response):
    time.sleep(1.5)
    return text(start_response, "done")


def length(environ, start_response):
    return text(
        start_response, str(sum(len(part) for part in iter(lambda: environ["wsgi.input"].read(65536), b"")))
    )


def scheme(environ, start_response):
    return text(start_response, environ.get("HTTP_X_FORWARDED_PROTO", "none"))


def cut(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/csv")])

    def blocks():
        yield BLOCK
        raise RuntimeError("broken on purpose")

    return blocks()


def large(environ, start_response):
    """Send 96 MB, which is more than the server keeps for a reader."""
    start_response("200 OK", [("Content-Type", "text/csv")])
    return (BLOCK for _ in range(1536))


ANSWERS = {
    "/test/process": process,
    "/test/collecting": collecting,
    "/test/slow": slow,
    "/test/length": length,
    "/test/scheme": scheme,
    "/test/cut.csv": cut,
    "/test/large.csv": large,
}
