"""How the server runs, on one's own computer and in production.

The processes are gunicorn's, what they do is in factcheck/server.py.

What differs from place to place is said where it is started: --bind, WEB_CONCURRENCY, and --reuse-port, which
gives each worker a socket of its own; else one of them may end up with every connection that is kept alive.
Unix sockets can't do that.
"""

import errno
import socket
import sys

from gunicorn.arbiter import Arbiter

from factcheck.logs import LineFormatter

wsgi_app = "factcheck.wsgi"
worker_class = "factcheck.server.Worker"
# For pages; health checks and files have their own.
threads = 4
timeout = 60
graceful_timeout = 20
keepalive = 30

# Whether a proxy is to be believed is for TRUST_PROXY to say, in one place.
secure_scheme_headers = {}
# An extra door that nothing here uses.
control_socket_disable = True

accesslog = "-"
access_log_format = '%(h)s "%(r)s" %(s)s %(B)s bytes %(M)s ms'
# Everything goes to standard output, a record a line; the workers' settings then keep to the same form.
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": LineFormatter}},
    "handlers": {
        "stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line"},
    },
    "root": {"handlers": ["stdout"], "level": "INFO"},
    "loggers": {
        "gunicorn.error": {"handlers": [], "level": "NOTSET", "propagate": True},
        "gunicorn.access": {"handlers": [], "level": "NOTSET", "propagate": True},
        # Says with each request that has to wait how many do.
        "waitress.queue": {"handlers": [], "level": "ERROR", "propagate": True},
    },
}


def on_starting(server: Arbiter) -> None:
    """Refuse a port that is taken: with --reuse-port, two servers would share it in silence."""
    for address in server.address:
        if isinstance(address, tuple) and is_taken(address):
            print(f"Port {address[1]} is taken. Stop what is there, or choose another: make run PORT=8001")
            sys.exit(1)


def is_taken(address: tuple) -> bool:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError as error:
            return error.errno == errno.EADDRINUSE
    return False
