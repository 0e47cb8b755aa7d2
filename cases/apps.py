from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate

from cases.management import keep_triggers_and_roles, take_triggers_off


class CasesConfig(AppConfig):
    name = "cases"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Fact-checking desk"

    def ready(self):
        pre_migrate.connect(take_triggers_off, sender=self, dispatch_uid="cases.take_triggers_off")
        post_migrate.connect(
            keep_triggers_and_roles, sender=self, dispatch_uid="cases.keep_triggers_and_roles"
        )
