"""Sending and reading the admin's pages as a person at the desk would."""

from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def at(name: str, *args) -> str:
    return reverse(f"admin:cases_{name}", args=args)


def as_shown(response: HttpResponse, *forms: str) -> dict[str, str]:
    """Return what a browser would send back from a page's forms, before anything is typed."""
    data = {}
    for name in forms or ("form",):
        found = response.context[name]
        if hasattr(found, "management_form"):
            data |= values_of(found.management_form)
            for form in found:
                data |= values_of(form)
        else:
            data |= values_of(found)
    return data


def values_of(form) -> dict[str, str]:
    values = {}
    for field in form:
        value = field.value()
        if field.widget_type == "clearablefile" or value is None or value is False:
            continue
        shown = field.field.widget.format_value(value)
        shown = shown[0] if isinstance(shown, list) else shown
        values[field.html_name] = "on" if value is True else "" if shown is None else str(shown)
    return values


def send(client: Client, url: str, /, *forms: str, **typed) -> HttpResponse:
    """Open a page, fill in what is given, and send it."""
    page = client.get(url)
    assert page.status_code == 200, (url, page.status_code)
    return client.post(url, {**as_shown(page, *forms), **typed})


def reasons(response: HttpResponse, name: str = "form") -> list[str]:
    """Return why a page came back: the form's errors, whichever field they belong to."""
    assert response.status_code == 200
    return [str(error) for errors in response.context[name].errors.values() for error in errors]
