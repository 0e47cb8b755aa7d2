"""Events: the history of the desk. Nobody adds, changes or removes a line, a superuser included."""

import json

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html

from cases.admin.desk.base import RecordAdmin
from cases.history.events import read_events
from cases.models import Event


@admin.register(Event)
class EventAdmin(RecordAdmin[Event]):
    list_display = ["number", "at", "actor", "what", "subject"]
    list_filter = ["action", "at"]
    search_fields = ["actor", "^subject"]
    search_help_text = "Name of a person, or a subject such as case:12"
    fields = ["number", "at", "actor", "action", "subject", "was", "is_now", "previous_hash", "hash"]
    readonly_fields = ["was", "is_now"]

    @admin.display(description="Action", ordering="action")
    def what(self, event: Event) -> str:
        return event.action.replace("_", " ")

    @admin.display(description="Before")
    def was(self, event: Event) -> str:
        return pretty(read_events([event])[0].before)

    @admin.display(description="After")
    def is_now(self, event: Event) -> str:
        return pretty(read_events([event])[0].after)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict | None = None
    ) -> HttpResponse:
        return self.change_view(request, object_id)  # an event is its own history


def pretty(values: dict) -> str:
    text = json.dumps(values, indent=2, ensure_ascii=False) if values else "–"
    return format_html('<pre class="document" tabindex="0">{}</pre>', text)
