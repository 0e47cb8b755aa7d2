"""What every public address answers to: it is read, and nothing can be sent to it."""

from collections.abc import Callable

from django.http import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe


def read_only(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Answer GET and HEAD alone, and anything else with 405 and `Allow`.

    The check of forms comes first otherwise, and says of a form that nobody sent that it no longer counts.
    Nothing changes behind a safe method, so there is nothing for that check to protect.
    """
    return csrf_exempt(require_safe(view))
