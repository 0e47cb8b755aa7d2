"""No request ends in an error of ours: every address, parameter and field, with what nobody would type.

NUL, numbers of any length, wrong types, words by the thousand. What an answer says is other tests' business.
"""

import logging
import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from django.conf import settings
from django.contrib import admin
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.signals import got_request_exception
from django.db import transaction
from django.test import Client
from django.urls import get_resolver, reverse

from cases.exports.tables import TABLES
from cases.filters import CaseFilter, ClaimFilter, CorrectionFilter, StatementFilter
from tests.addresses import address, make_rows, make_sessions, routes

NUL = "a\0b"
LONG_NUMBER = "9" * 5_000
VALUES = {
    "nothing": "",
    "nul": NUL,
    "a long number": LONG_NUMBER,
    "more than 64 bits": "9" * 30,
    "one too many for 64 bits": str(2**63),
    "a fraction": "1e400",
    "a word": "nonsense",
    "digits of another script": "१२३",
    "a thousand words": "word " * 1_000,
    "a day there is none of": "2024-02-31",
    "the year 0": "0000-00-00",
    "a pattern": "^(a+)+$",
}
# What each field meets alone, all others being as they should be, so that it comes as far as it can.
ALONE = ["nul", "more than 64 bits"]
# What all fields of a page meet at once.
TOGETHER = ["nothing", "nul", "a long number", "one too many for 64 bits", "a word", "a thousand words"]
# What pages and files of the desk, and Django's lists and forms, read out of an address.
PARAMETERS = [
    *("page", "p", "o", "q", "e", "all", "show", "next", "claim", "source", "case", "open"),
    *("state", "assigned", "decision", "classified", "_popup", "_to_field", "_changelist_filters", "_facets"),
    *("updated_since", "bom"),
    *{
        n
        for filters in (CaseFilter, ClaimFilter, CorrectionFilter, StatementFilter)
        for n in filters.base_filters
    },
]
FILES = [table.name for table in TABLES]


@pytest.fixture
def rows(db):
    return make_rows()


@pytest.fixture
def desk(db) -> Client:
    """A client that may do everything."""
    client = Client(raise_request_exception=False)
    client.cookies[settings.SESSION_COOKIE_NAME] = make_sessions()["superuser"]
    return client


@pytest.fixture
def reader() -> Client:
    return Client(raise_request_exception=False)


class Asked:
    """Requests, each undone once it is answered, and those that ended in an error of ours."""

    def __init__(self) -> None:
        self.errors: list[str] = []
        self._raised = ""

    def note(self, **_) -> None:
        self._raised = repr(sys.exc_info()[1])[:300]

    def __call__(self, what: str, request: Callable, *args, **kwargs) -> None:
        self._raised = ""
        with transaction.atomic():
            response = request(*args, **kwargs)
            if response.streaming:
                list(response.streaming_content)  # a file that nobody takes is cut off after a minute
            transaction.set_rollback(True)
        if response.status_code >= 500:
            self.errors.append(f"{what}: {response.status_code} {self._raised}")


@pytest.fixture
def ask(db) -> Iterator[Asked]:
    asked = Asked()
    got_request_exception.connect(asked.note)
    logging.disable()  # a traceback for each refusal takes longer than the request
    yield asked
    logging.disable(logging.NOTSET)
    got_request_exception.disconnect(asked.note)


def lists() -> Iterator[tuple[str, list[str]]]:
    """Every list of the desk, with the parameters that its filters take."""
    for model, registered in admin.site._registry.items():
        names = []
        for each in registered.list_filter:
            field = each[0] if isinstance(each, tuple | list) else each
            endings = (
                "",
                "__exact",
                "__isnull",
                "__gte",
                "__lt",
                "__id__exact",
                "__regex",
                "__in",
                "__range",
            )
            names += (
                [field + ending for ending in endings] if isinstance(field, str) else [field.parameter_name]
            )
        yield reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist"), names


class Fields(HTMLParser):
    """The fields of a page's forms, with what they hold."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self._select = self._textarea = ""

    def handle_starttag(self, tag: str, attrs: list) -> None:
        has = dict(attrs)
        name, value = has.get("name", ""), has.get("value") or ""
        if tag == "select":
            self._select = name
            self.values.setdefault(name, "")
        elif tag == "textarea":
            self._textarea = name
            self.values.setdefault(name, "")
        elif tag == "option" and self._select and "selected" in has:
            self.values[self._select] = value
        elif tag == "input" and name and (has.get("type") not in ("checkbox", "radio") or "checked" in has):
            self.values[name] = value
        elif tag == "input" and name:
            self.values.setdefault(name, "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("select", "textarea"):
            self._select = self._textarea = ""

    def handle_data(self, data: str) -> None:
        if self._textarea:
            self.values[self._textarea] += data


def fields_of(page: bytes) -> dict[str, str]:
    found = Fields()
    found.feed(page.decode())
    found.values.pop("csrfmiddlewaretoken", None)
    return found.values


def addresses(rows: dict) -> list[str]:
    return sorted({address(route, rows) for route in routes(get_resolver())} - {"/admin/logout/"})


class TestAddresses:
    def test_take_anything_in_the_path(self, ask, desk, reader, rows):
        stands_for_a_row = {route for route in routes(get_resolver()) if "<" in route.replace("(?P<", "")}
        values = ["\0", "0", "-1", "9" * 30, LONG_NUMBER, "a" * 5_000, "%ED%A0%80", "..", "a b", "x\0.json"]

        for route in sorted(stands_for_a_row):
            for value in values:
                start, rest = route.split("<", 1)
                path = "/" + start + quote(value, safe="%") + address(rest.split(">", 1)[1], rows)[1:]
                ask(f"GET {path[:90]}", desk.get, path)
                ask(f"GET {path[:90]} as a reader", reader.get, path)
                ask(f"POST {path[:90]}", desk.post, path)

        assert not ask.errors, "\n".join(ask.errors)

    def test_take_anything_in_the_query(self, ask, desk, rows):
        for path in addresses(rows):
            for kind in TOGETHER:
                ask(f"GET {path} {kind}", desk.get, path, dict.fromkeys(PARAMETERS, VALUES[kind]))

        assert not ask.errors, "\n".join(ask.errors)

    def test_take_anything_in_the_filters_of_the_desk(self, ask, desk, rows):
        for path, names in lists():
            for name in [*names, "q", "p", "o", "text__regex", "proposed_by__password"]:
                for kind, value in VALUES.items():
                    ask(f"GET {path}?{name}= {kind}", desk.get, path, {name: value})

        assert not ask.errors, "\n".join(ask.errors)

    def test_take_anything_in_the_filters_of_readers(self, ask, reader, rows):
        for path in ("/", "/claims/", "/corrections/", *(f"/{name}.csv" for name in FILES)):
            for name in PARAMETERS:
                for kind, value in VALUES.items():
                    ask(f"GET {path}?{name}= {kind}", reader.get, path, {name: value})

        assert not ask.errors, "\n".join(ask.errors)


class TestBodies:
    def test_take_anything_in_forms(self, ask, desk, rows):
        for path in addresses(rows):
            page = desk.get(path)
            if page.status_code != 200 or page.streaming or not (fields := fields_of(page.content)):
                continue
            for kind in TOGETHER:
                ask(f"POST {path} {kind}", desk.post, path, dict.fromkeys(fields, VALUES[kind]))
            for name in fields:
                for kind in ALONE:
                    ask(f"POST {path} {name}: {kind}", desk.post, path, {**fields, name: VALUES[kind]})

        assert not ask.errors, "\n".join(ask.errors)

    def test_take_any_file(self, ask, desk, rows):
        for path in ("/admin/cases/release/add/", "/admin/cases/snapshot/add/"):
            fields = fields_of(desk.get(path).content)
            for name, content in [
                ("a\0.txt", b"text"),
                ("x.txt", b"\0\xff"),
                ("n" * 5_000 + ".txt", b"text"),
                ("x.txt", b""),
            ]:
                sent = {**fields, "file": SimpleUploadedFile(name, content)}
                ask(f"POST {path} a file named {name[:9]!r}", desk.post, path, sent)

        assert not ask.errors, "\n".join(ask.errors)


class TestHeaders:
    def test_take_any_cookie(self, ask, desk, reader, rows):
        names = [settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, "messages", "another"]
        for path in ("/", "/admin/", "/admin/login/", "/claims.csv"):
            for name in names:
                for value in (r'"\000\000\000"', r'"\777"', "x" * 5_000, "é", '"', "a=b;;;=", LONG_NUMBER):
                    for method in (reader.get, reader.post):
                        ask(f"{path} {name} {value[:9]}", method, path, HTTP_COOKIE=f"{name}={value}")

        assert not ask.errors, "\n".join(ask.errors)

    def test_take_any_kind_of_body(self, ask, desk, rows):
        kinds = [
            *(f"application/x-www-form-urlencoded; charset={name}" for name in ("hex", "utf-16", "none", "")),
            *(f"multipart/form-data; boundary=x; charset={name}" for name in ("rot13", "utf-7", "none")),
            "multipart/form-data",
            "multipart/form-data; boundary=\u00e9",
            "multipart/form-data; boundary=" + "x" * 300,
            "application/json",
            "nonsense",
        ]
        bodies = [
            b"",
            b"a=%00&b=%ff&c",
            b'--x\r\nContent-Disposition: form-data; name="a\0"\r\n\r\n\xff\r\n--x--',
            b"{}",
        ]
        for path in ("/admin/login/", "/admin/cases/release/add/", "/claims/", "/admin/cases/claim/"):
            for kind in kinds:
                for body in bodies:
                    ask(
                        f"POST {path} {kind} {body[:20]}", desk.generic, "POST", path, body, content_type=kind
                    )

        assert not ask.errors, "\n".join(ask.errors)
