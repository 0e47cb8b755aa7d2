"""How requests come in and answers go out: waitress' loop inside gunicorn's worker processes.

gunicorn keeps the processes, their sockets, signals and log. In each of them one loop of waitress reads every
request to its end before a thread is given to it, and holds what a slow reader has not taken yet, so that who
sends or reads slowly costs a socket and no thread. docs/decisions/0003 says what else was tried.

Requests wait in lanes, each with threads of its own: whatever hangs in one, the others go on.
"""

import gc
import os
import resource
import socket
import struct
import time
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from gunicorn.workers.base import Worker as GunicornWorker
from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.server import BaseWSGIServer, TcpWSGIServer, UnixWSGIServer
from waitress.task import ErrorTask, ThreadedTaskDispatcher, WSGITask
from waitress.utilities import BadRequest, RequestHeaderFieldsTooLarge

from factcheck.health import VIEWS

# What a request may be. A filter address of 8 kB passes.
LINE_BYTES = 16 * 1024
HEAD_BYTES = 64 * 1024
HEAD_FIELDS = 100
# A kept copy of 20 MB, and the form around it.
BODY_BYTES = 25 * 1024 * 1024

# How long a client may take.
HEAD_SECONDS = 20
BODY_PAUSE_SECONDS = 30
BODY_SECONDS = 600
READER_PAUSE_SECONDS = 60
LINGER_SECONDS = 2
# A client that keeps its connection may be sending while the server is told to stop.
LAST_REQUEST_SECONDS = 2

CONNECTIONS = 1000
FILE_THREADS = 4
# What one reader may leave lying; beyond 1 MB it lies in a temporary file.
UNREAD_BYTES = 64 * 1024 * 1024

# So many new objects Python takes before it looks for cycles among them. A page of 2,000 claims makes some
# 500,000, none of them in a cycle; at the usual 700, half of its time goes into looking.
NEW_OBJECTS = 50_000

RESET = struct.pack("ii", 1, 0)


class LineTooLong(BadRequest):
    code = 414
    reason = "URI Too Long"


class Request(HTTPRequestParser):
    """A request as it comes in. Refuses what two servers in a row could read in two ways."""

    head = b""
    # Of any of waitress' kinds of errors; its own code shows only the first.
    error: Any

    def received(self, data: bytes) -> int:
        consumed = super().received(data)
        if not self.error and not self.body_bytes_received:
            self.error = self.excess()
        if self.error:
            self.completed = True
        if self.completed:
            # Nothing is left to be waited for.
            self.expect_continue = False
        return consumed

    def excess(self) -> BadRequest | None:
        head = self.header_plus if not self.headers_finished else self.head
        if len(head.partition(b"\r\n")[0]) > LINE_BYTES:
            return LineTooLong(f"The request line may have {LINE_BYTES} bytes.")
        if head.count(b"\n") > HEAD_FIELDS:
            return RequestHeaderFieldsTooLarge(f"A request may have {HEAD_FIELDS} header fields.")
        return None

    def parse_header(self, header_plus: bytes) -> None:
        self.head = header_plus
        line, *fields = header_plus.rstrip(b"\r\n").split(b"\r\n")
        names = [field.partition(b":")[0].lower() for field in fields]
        if names.count(b"host") > 1 or names.count(b"content-length") > 1:
            raise ParsingError("A field that says where a request goes or ends stands there twice")
        if b"transfer-encoding" in names and (b"content-length" in names or line.endswith(b"HTTP/1.0")):
            raise ParsingError("Transfer-Encoding where something else says how long the body is")
        if any(field.startswith((b" ", b"\t")) for field in fields):
            raise ParsingError("A header field goes over several lines")
        super().parse_header(header_plus)


class Answer(WSGITask):
    """One request answered by the application, with its line in the log."""

    body_bytes = 0

    def service(self) -> None:
        began = time.monotonic()
        try:
            super().service()
        finally:
            self.channel.server.log_answer(self, time.monotonic() - began)

    def execute(self) -> None:
        try:
            super().execute()
        except BaseException:
            # The head is out and says 200: only a connection that breaks says that this is not all.
            self.channel.is_broken = self.wrote_header
            raise

    def build_response_header(self) -> bytes:
        if self.channel.server.is_stopping:
            self.set_close_on_finish()
        head = super().build_response_header()
        if self.request.command == "HEAD":
            self.chunked_response = False
        return head

    def write(self, data: bytes) -> None:
        if self.request.command == "HEAD":
            data = b""
        self.body_bytes += len(data)
        super().write(data)


class Refusal(ErrorTask):
    """One request that never reaches the application."""

    def service(self) -> None:
        self.channel.is_refused = True
        self.channel.server.log_refusal(self)
        super().service()


class Connection(HTTPChannel):
    parser_class = Request
    task_class = Answer
    error_task_class = Refusal

    # Only what is closed has none.
    socket: Any
    is_broken = False
    is_refused = False
    lingers_since = 0.0
    request_began = 0.0

    def received(self, data: bytes) -> bool:
        if self.lingers_since:
            return False
        if self.request is None:
            self.request_began = time.time()
        return super().received(data)

    def handle_close(self) -> None:
        """Close, but let who is refused read why: bytes that nobody reads would reset the connection."""
        if self.is_refused and self.connected and not self.lingers_since:
            self.linger()
        else:
            self.end()

    def linger(self) -> None:
        self.lingers_since = time.time()
        self.will_close = self.close_when_flushed = False
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            self.end()

    def end(self) -> None:
        if self.is_broken and self.connected:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        super().handle_close()

    def is_late(self, now: float, idle_seconds: float) -> bool:
        """Say whether the client has had all the time there is for what it is doing."""
        if self.lingers_since:
            return now - self.lingers_since > LINGER_SECONDS
        pause = now - self.last_activity
        if self.total_outbufs_len:
            return pause > READER_PAUSE_SECONDS
        if self.requests:
            return False
        if self.request is None:
            return pause > idle_seconds
        if self.request.headers_finished:
            return pause > BODY_PAUSE_SECONDS or now - self.request_began > BODY_SECONDS
        return now - self.request_began > HEAD_SECONDS

    def waits_for_client(self) -> bool:
        return not self.requests and not self.total_outbufs_len


class Lanes:
    """Gives each kind of request threads of its own."""

    def __init__(self, page_threads: int) -> None:
        sizes = dict.fromkeys(VIEWS, 1) | {"files": FILE_THREADS, "pages": page_threads}
        self.lanes = {name: self.start(size) for name, size in sizes.items()}

    @staticmethod
    def start(size: int) -> ThreadedTaskDispatcher:
        lane = ThreadedTaskDispatcher()
        lane.set_thread_count(size)
        return lane

    def add_task(self, connection: Connection) -> None:
        self.lanes[self.name(connection.requests[0])].add_task(connection)

    def name(self, request: Request) -> str:
        if request.error:
            return "/healthz"
        if request.path in self.lanes:
            return request.path
        return "files" if request.path.endswith(".csv") else "pages"


class Listening(BaseWSGIServer):
    """What both kinds of listening sockets do alike."""

    channel_class = Connection
    # Only what is closed has none.
    socket: Any
    is_stopping = False

    def use(self, worker: "Worker") -> None:
        self.worker = worker

    def readable(self) -> bool:
        if len(self._map) >= self.adj.connection_limit:
            self.make_room()
        return super().readable()

    def make_room(self) -> None:
        """Close the connection that has kept the server waiting longest."""
        waiting = [channel for channel in self.active_channels.values() if channel.waits_for_client()]
        if waiting:
            min(waiting, key=lambda channel: channel.last_activity).handle_close()

    def maintenance(self, now: float) -> None:
        for channel in list(self.active_channels.values()):
            if channel.is_late(now, self.adj.channel_timeout):
                channel.is_broken = bool(channel.total_outbufs_len)
                channel.handle_close()

    def stop(self) -> None:
        """Take in who is waiting at the door, and close it."""
        self.is_stopping = True
        while self.accepts_one():
            pass
        self.accepting = False
        self.del_channel()
        self.socket.close()

    def accepts_one(self) -> bool:
        before = len(self.active_channels)
        self.handle_accept()
        return len(self.active_channels) > before

    def log_answer(self, answer: Answer, seconds: float) -> None:
        size = answer.body_bytes or answer.content_length or 0
        sent = SimpleNamespace(status=answer.status, headers=answer.response_headers, sent=size)
        environ = answer.get_environment() | {"RAW_URI": answer.request.request_uri}
        self.worker.log.access(sent, answer.request.headers, environ, timedelta(seconds=seconds))

    def log_refusal(self, refusal: Refusal) -> None:
        error = refusal.request.error
        self.worker.log.warning(
            "Refused a request from %s: %s %s. %s",
            refusal.channel.addr[0],
            error.code,
            error.reason,
            error.body,
        )


class TcpListening(Listening, TcpWSGIServer):
    pass


class UnixListening(Listening, UnixWSGIServer):
    pass


def collect_seldom() -> None:
    """Let Python look for cycles now and then, and never again among what is loaded by now, which stays."""
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS)


class Worker(GunicornWorker):
    """A process of gunicorn that serves by waitress."""

    def run(self) -> None:
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 4 * CONNECTIONS)), hard))
        collect_seldom()
        self.map: dict = {}
        self.listening = self.listen()
        while self.alive and self.ppid == os.getppid():
            self.turn()
        self.finish()

    def listen(self) -> list:
        adjustments = Adjustments(
            threads=self.cfg.threads,
            connection_limit=CONNECTIONS,
            channel_timeout=self.cfg.keepalive,
            cleanup_interval=1,
            max_request_header_size=HEAD_BYTES,
            max_request_body_size=BODY_BYTES,
            outbuf_high_watermark=UNREAD_BYTES,
            # TRUST_PROXY decides, in one place.
            clear_untrusted_proxy_headers=False,
            ident="",
        )
        lanes = Lanes(self.cfg.threads)
        return [self.server(bound.sock, adjustments, lanes) for bound in self.sockets]

    def server(self, bound: socket.socket, adjustments: Adjustments, lanes: Lanes) -> Listening:
        kind = UnixListening if bound.family == socket.AF_UNIX else TcpListening
        server = kind(
            self.wsgi,
            self.map,
            _sock=bound,
            dispatcher=lanes,
            adj=adjustments,
            bind_socket=False,
            sockinfo=(bound.family, bound.type, bound.proto, bound.getsockname()),
        )
        server.use(self)
        return server

    def turn(self, timeout: float = 1) -> None:
        self.notify()
        wasyncore.loop(timeout=timeout, use_poll=True, map=self.map, count=1)

    def handle_exit(self, sig, frame) -> None:
        super().handle_exit(sig, frame)
        for server in self.listening:
            server.pull_trigger()

    def finish(self) -> None:
        """Answer what has come in; take a last request from who keeps a connection; then end."""
        for server in self.listening:
            server.stop()
        began = time.monotonic()
        while time.monotonic() - began < self.cfg.graceful_timeout - 1 and self.open_connections(began):
            self.turn(0.1)
            for server in self.listening:
                server.maintenance(time.time())

    def open_connections(self, began: float) -> list[Connection]:
        """Return those that are still to be waited for; close the others."""
        channels = [channel for server in self.listening for channel in server.active_channels.values()]
        if time.monotonic() - began > LAST_REQUEST_SECONDS:
            for channel in channels:
                if channel.waits_for_client() and not channel.request:
                    channel.handle_close()
        return [channel for channel in channels if channel.connected]
