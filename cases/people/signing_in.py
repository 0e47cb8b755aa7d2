"""Who may sign in: the stock rules, and never the sample people outside of a trial desk."""

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser, User

# Their password is printed by `make run`, so it opens nothing where DEBUG is off.
SAMPLE_PEOPLE = {
    "sample-reviewer": "Reviewer",
    "sample-second-reviewer": "Second reviewer",
    "sample-editor": "Editor",
    "sample-administrator": "Administrator",
}


class DeskBackend(ModelBackend):
    def user_can_authenticate(self, user: User | AnonymousUser | None) -> bool:
        if user is not None and user.get_username() in SAMPLE_PEOPLE and not settings.DEBUG:
            return False
        return super().user_can_authenticate(user)
