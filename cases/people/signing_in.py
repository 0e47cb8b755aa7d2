"""Who may sign in: the stock rules, and never the sample people outside of a trial desk."""

from django.conf import settings
from django.contrib.auth.backends import ModelBackend

# Their password is printed by `make run`, so it opens nothing where DEBUG is off.
SAMPLE_PEOPLE = {
    "sample-reviewer": "Reviewer",
    "sample-second-reviewer": "Second reviewer",
    "sample-editor": "Editor",
    "sample-administrator": "Administrator",
}


class DeskBackend(ModelBackend):
    def user_can_authenticate(self, user):
        if user.get_username() in SAMPLE_PEOPLE and not settings.DEBUG:
            return False
        return super().user_can_authenticate(user)
