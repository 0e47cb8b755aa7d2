from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate, pre_migrate

from cases.management import keep_triggers_and_roles, take_triggers_off
from cases.people.names import validate_new_name


class CasesConfig(AppConfig):
    name = "cases"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Fact-checking desk"

    def ready(self):
        pre_migrate.connect(take_triggers_off, sender=self, dispatch_uid="cases.take_triggers_off")
        post_migrate.connect(
            keep_triggers_and_roles, sender=self, dispatch_uid="cases.keep_triggers_and_roles"
        )
        # Django's own user has no other place for a rule that the admin's form and createsuperuser both ask.
        apps.get_model("auth", "User")._meta.get_field("username").validators.append(validate_new_name)
